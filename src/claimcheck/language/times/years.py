"""Is a number a year? Four digits are one only where the words around them let them be."""

from __future__ import annotations

from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS
from claimcheck.language.numbers import read
from claimcheck.language.times.bygone import is_amount, is_around_a_year, is_dated
from claimcheck.language.times.marks import CARDINALS, DATA, HYPHENS, RANGE_DASHES, Scan, integer
from claimcheck.language.tokens import BREAK

_STRONG = frozenset(DATA["year_context"]["strong"])
_NUMBER = frozenset(DATA["year_context"]["number"])
_COUNTED = frozenset(DATA["year_context"]["counted"])
_CURRENCY = frozenset("$€£¥₽₹#%+*=<>@~&_§\\")
_STATES = frozenset(DATA["year_context"]["states"])
_REACHING = frozenset(("above", "below", "exceeded", "surpassed", "reached", "regained", "matched"))
_ERAS = frozenset(("bc", "bce", "ad", "ce"))
SPELLED = frozenset(("one", "two", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"))
"""The words a year in words begins with."""
_PREFIXES = frozenset(("mid", "pre", "post", "end", "early", "late", "year"))
_COMPARED = frozenset(("later", "earlier", "sooner"))
_ENDINGS = frozenset(
    ("", "-", ".", ",", ";", ":", ")", "]", "?", "!", "—", "–", "”", '"', "'s", "’s", "and", "or", BREAK)
)


def year_at(scan: Scan, i: int) -> tuple[str, int] | None:
    """The value of the year at token i and the index behind it, or None where the number is no year."""
    word = scan.words[i]
    number = integer(word)
    if number is None:
        return None
    if era := _era(scan, i, number):
        return era
    if len(word) != 4 or not 1000 <= number <= 2199 or not _stands_alone(scan, i):
        return None
    if _is_number(scan, i):
        return None
    if _shared(scan, i):
        return f"{number:04}", i + 3
    return (f"{number:04}", i + 1) if _beside_a_year(scan, i) or _fits(scan, i, number) else None


def _is_number(scan: Scan, i: int) -> bool:
    """Whether the word before makes it an amount or a number of something: "$2030", "Section 1983", "over 2000"."""
    before = scan.words[i - 1] if i else ""
    if before in _CURRENCY:
        return scan.touches(i) or before not in "#*=_<>"
    if before in ("about", "around") and scan.words[i - 2] in ("in", "by", "from", "since", "until", "of"):
        return False
    if before == "least" and scan.words[i - 2] == "at" and scan.words[i - 3] in ("since", "until", "till", "by"):
        return False  # "since at least 1920"
    compared = before == "than" and scan.words[i - 2] in ("later", "earlier", "sooner")
    return before in _NUMBER and before not in _STRONG and not compared


def _fits(scan: Scan, i: int, number: int) -> bool:
    """Whether the words on both sides let the number be a year: one of our time nearly anywhere, an older one after
    "in", "of" or "the", none before what it counts."""
    before, after = scan.words[i - 1] if i else "", scan.words[i + 1]
    modern = 1900 <= number <= 2100
    if _counts(scan, i, number, before, after) or (before == "of" and is_amount(scan.words, i - 2)):
        return False
    if before in _STRONG or (before in HYPHENS and scan.words[i - 2] in _PREFIXES):
        return modern or number >= 1500 or after in _ENDINGS or not _plural(scan, i + 1)
    if not modern:
        if (before == "of" and is_dated(scan.words, i - 2, after)) or is_around_a_year(scan.words, i):
            return True
        lead = before in ("(", "to", ",", "and") or before.endswith("ed")
        return 1400 <= number < 1900 and (before in ("the", "of") or (lead and after in _ENDINGS))
    if scan.starts_sentence(i) or not _plural(scan, i + 1) or before in ("the", "this", "(", "for", "of"):
        return True
    return _is_state_of(scan, i, before, after)


def spelled_year(scan: Scan, i: int) -> tuple[int, int] | None:
    """A year in words at token i, "two thousand and fifteen", "nineteen eighty-six": it, and the index behind it."""
    words = scan.words
    if words[i] in ("two", "one") and words[i + 1] == "thousand":
        numeral = read(scan.tokens, i)
        year = int(numeral.value) if numeral and numeral.value is not None else 0
        return (year, numeral.end) if numeral and 1000 <= year <= 2199 else None
    century = CARDINALS.get(words[i], 0)
    if not 15 <= century <= 20:
        return None
    j = i + 2 if words[i + 1] == "hundred" else i + 1
    tens = CARDINALS.get(words[j], 0)
    if not 10 <= tens <= 99:
        return None
    k = j + 2 if words[j + 1] in HYPHENS else j + 1
    ones = CARDINALS.get(words[k], 0) if tens % 10 == 0 and tens >= 20 else 0
    return century * 100 + tens + (ones if ones < 10 else 0), k + 1 if 0 < ones < 10 else j + 1


def _counts(scan: Scan, i: int, number: int, before: str, after: str) -> bool:
    """Whether the number counts what follows: "2030 people", "of 2000 refugees"; a round one is sooner a count."""
    if after in _COUNTED:
        return not (before == "in" and after in ("dollars", "euros", "prices", "pounds"))  # "in 2017 dollars"
    if _is_state_of(scan, i, before, after):
        return False
    loose = number % 100 == 0 or not 1900 <= number <= 2100
    return loose and before in ("of", "to", "for", "from", "a", "the") and _plural(scan, i + 1)


def _is_state_of(scan: Scan, i: int, before: str, after: str) -> bool:
    """Whether the number tells when something stood as it did: "their 2022 levels", "back at 1990 prices"; not "has
    2022 levels"."""
    if after not in _STATES or not "1900" <= scan.words[i] <= "2100":
        return False
    return before in DETERMINERS or (before in PREPOSITIONS and before != "with") or before in _REACHING


def _era(scan: Scan, i: int, number: int) -> tuple[str, int] | None:
    """500 BC, AD 70, 70 CE."""
    after = scan.words[i + 1]
    if after in _ERAS and scan.capital(i + 1):
        return (f"BC{number:04}" if after in ("bc", "bce") else f"{number:04}"), i + 2
    if after == "b" and scan.words[i + 2 : i + 5] == [".", "c", "."]:
        return f"BC{number:04}", i + 5
    if i > 3 and scan.words[i - 4 : i] == ["a", ".", "d", "."]:
        return f"{number:04}", i + 1
    if scan.words[i - 1] == "ad" and i and scan.capital(i - 1) and not scan.touches(i):
        return f"{number:04}", i + 1
    return None


def _stands_alone(scan: Scan, i: int) -> bool:
    """Whether nothing touches the number that would make it part of a longer one, a code or a name."""
    words = scan.words
    if scan.touches(i):
        before = words[i - 1]
        if before in HYPHENS:
            return words[i - 2] in _PREFIXES or _year_like(words[i - 2])
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
            if following in ("q", "h") and scan.touches(i + 3):
                return True
            return (
                after == "/"
                or following in ("model", "era", "style", "present", "based", "level", "vintage", "dated", "on", "to")
                or not scan.touches(i + 2)
            )
    return True


def _year_like(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"


SEASONS_OF_TWO_YEARS = frozenset(
    "fiscal financial school academic season seasons budget tax marketing crop campaign winter term session".split()
)


def _shared(scan: Scan, i: int) -> bool:
    """2023/24, 2023/2024, 2023-24, the 2023-2024 season: one season or fiscal year over two calendar years.

    Whoever means two calendar years says "in 2023 and 2024".
    """
    words = scan.words
    if not (scan.touches(i + 1) and scan.touches(i + 2)):
        return False
    second, year = integer(words[i + 2]), int(words[i])
    if second is None or second not in (year + 1, (year + 1) % 100):
        return False
    if words[i + 1] == "/":
        return True
    named = words[i + 3] in SEASONS_OF_TWO_YEARS or (i > 0 and words[i - 1] in ("fy", "fiscal"))
    return words[i + 1] in RANGE_DASHES and (named or len(words[i + 2]) == 2)


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
