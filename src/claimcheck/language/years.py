"""Is a number a year? Four digits are one only where the words around them let them be."""

from __future__ import annotations

from claimcheck.language.time_marks import DATA, HYPHENS, RANGE_DASHES, Scan, integer
from claimcheck.language.tokens import BREAK

_STRONG = frozenset(DATA["year_context"]["strong"])
_NUMBER = frozenset(DATA["year_context"]["number"])
_COUNTED = frozenset(DATA["year_context"]["counted"])
_CURRENCY = frozenset("$€£¥₽₹#%+*=<>@~&_§\\")
_ERAS = frozenset(("bc", "bce", "ad", "ce"))
_ENDINGS = frozenset(
    ("", "-", ".", ",", ";", ":", ")", "]", "?", "!", "—", "–", "”", '"', "'s", "’s", "and", "or", BREAK)
)


def year_at(scan: Scan, i: int) -> tuple[str, int] | None:
    """The value of the year at token i and the index behind it, or None where the number is no year."""
    words, word = scan.words, scan.words[i]
    number = integer(word)
    if number is None:
        return None
    if era := _era(scan, i, number):
        return era
    if len(word) != 4 or not 1000 <= number <= 2199 or not _stands_alone(scan, i):
        return None
    before, after = words[i - 1] if i else "", words[i + 1]
    if (before in _CURRENCY and (scan.touches(i) or before not in "#*=_<>")) or (
        before in _NUMBER and before not in _STRONG
    ):
        return None
    if _shared(scan, i):
        return f"{number:04}", i + 3
    modern = 1900 <= number <= 2100
    if _beside_a_year(scan, i):
        return f"{number:04}", i + 1
    counted = _counts(scan, i, number, before, after)
    if before in _STRONG:
        fits = modern or number >= 1500 or after in _ENDINGS or not _plural(scan, i + 1)
        return (f"{number:04}", i + 1) if fits and not counted else None
    if counted or not modern:
        lead = before in ("the", "of", "(", "to", ",", "and") or before.endswith("ed")
        historic = 1400 <= number < 1900 and lead and not counted
        return (f"{number:04}", i + 1) if historic and (before == "the" or after in _ENDINGS) else None
    if scan.starts_sentence(i) or not _plural(scan, i + 1):
        return f"{number:04}", i + 1
    return (f"{number:04}", i + 1) if before in ("the", "this", "(", "for", "of") else None


def _counts(scan: Scan, i: int, number: int, before: str, after: str) -> bool:
    """Whether the number counts what follows it: "2030 people", "of 2000 refugees". A round number is sooner a count."""
    if after in _COUNTED:
        return not (before == "in" and after in ("dollars", "euros", "prices", "pounds"))  # "in 2017 dollars"
    loose = number % 100 == 0 or not 1900 <= number <= 2100
    return loose and before in ("of", "to", "for", "from", "a", "the") and _plural(scan, i + 1)


def _era(scan: Scan, i: int, number: int) -> tuple[str, int] | None:
    """500 BC, AD 70, 70 CE."""
    after = scan.words[i + 1]
    if after in _ERAS and scan.capital(i + 1):
        return (f"BC{number:04}" if after in ("bc", "bce") else f"{number:04}"), i + 2
    if after == "b" and scan.words[i + 2 : i + 5] == [".", "c", "."]:
        return f"BC{number:04}", i + 5
    if scan.words[i - 1] == "ad" and i and scan.capital(i - 1) and not scan.touches(i):
        return f"{number:04}", i + 1
    return None


def _stands_alone(scan: Scan, i: int) -> bool:
    """Whether nothing touches the number that would make it part of a longer one, a code or a name."""
    words = scan.words
    if scan.touches(i):
        before = words[i - 1]
        if before in HYPHENS:
            return words[i - 2] in ("mid", "pre", "post", "end", "early", "late", "year") or _year_like(words[i - 2])
        if before not in "(–—[“\"'‘’*/|:,fy" or (before == "/" and not _year_like(words[i - 2])):
            return False
        if before in ",:" and words[i - 2][-1:].isdigit():
            return False
    if scan.touches(i + 1):
        after = words[i + 1]
        if after[0].isalnum() or after in ("%", "°", "_", "@"):
            return False
        if after in HYPHENS or after == "/":
            following = words[i + 2]
            if following[:1].isdigit():
                return len(following) in (2, 4) and not (scan.touches(i + 3) and words[i + 3] in ("-", "/"))
            return (
                after == "/"
                or following in ("model", "era", "style", "present", "based", "level", "vintage", "dated", "on", "to")
                or not scan.touches(i + 2)
            )
    return True


def _year_like(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"


def _shared(scan: Scan, i: int) -> bool:
    """2023/24, 2023/2024: one season or fiscal year over two calendar years, named for the first."""
    words = scan.words
    if words[i + 1] != "/" or not (scan.touches(i + 1) and scan.touches(i + 2)):
        return False
    second, year = integer(words[i + 2]), int(words[i])
    return second is not None and second in (year + 1, (year + 1) % 100)


def _beside_a_year(scan: Scan, i: int) -> bool:
    """1789-1799, 1914 and 1918 after "between", 2014 to 2023: a range or list whose other end is a year."""
    words = scan.words
    if words[i + 1] in RANGE_DASHES and _year_like(words[i + 2]) and words[i] < words[i + 2]:
        return words[i + 3] not in _COUNTED
    if (
        scan.marks
        and scan.marks[-1].end == i - 1
        and words[i - 1] in ("and", "to", "or", ",", "through", "until", *RANGE_DASHES)
    ):
        return scan.marks[-1].type == "DATE" and words[i + 1] not in _COUNTED and _year_like(words[i - 2])
    return False


def _plural(scan: Scan, i: int) -> bool:
    """Whether token i looks like a plural noun in lower case."""
    word = scan.words[i]
    return (
        len(word) > 3
        and word.endswith("s")
        and word.isalpha()
        and not word.endswith(("ss", "us", "is", "was"))
        and not scan.capital(i)
    )
