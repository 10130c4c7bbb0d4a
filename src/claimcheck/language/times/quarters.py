"""Quarters, halves and seasons: the third quarter of 2023, Q3 2023, H1 2024, last summer, the spring of 2019."""

from __future__ import annotations

from datetime import date

from claimcheck.language.grammar import MODALS
from claimcheck.language.times.dates import ordinal_before, plain_year
from claimcheck.language.times.marks import (
    DATA,
    HYPHENS,
    ORDINALS,
    RANGE_DASHES,
    SHIFTS,
    STOPS,
    Mark,
    Scan,
    article_before,
    edge_before,
    integer,
)
from claimcheck.language.times.relative import AFTER_A_PHRASE
from claimcheck.language.times.tense import direction
from claimcheck.language.tokens import BREAK

_BEFORE_SEASON = frozenset("in the this next last early late by since until during of".split())
SEASONS: dict[str, str] = DATA["seasons"]
SEASONS_ALONE = frozenset(("summer", "winter", "autumn"))
"""Those whose names mean nothing else."""


def read_quarter(scan: Scan, i: int) -> list[Mark]:
    """the third quarter of 2023, first half of this year, fourth-quarter, Q3 2023, 3Q23, H1 2024, 2023 Q3."""
    words, word = scan.words, scan.words[i]
    if word in ("q", "h"):
        return _short_quarter(scan, i)
    unit = "H" if word == "half" else "Q"
    found = ordinal_before(scan, i - 1 if scan.before(i) in HYPHENS else i)
    last = scan.before(i) in ("final",) and words[i + 1] == "of"
    if not found and not last:
        return []
    first, n = found if found else (i - 1, 4 if unit == "Q" else 2)
    if n > (4 if unit == "Q" else 2):
        return []
    end, year, sure = _of_year(scan, i + 1)
    owner = _owning_year(scan, first) if year is None else None
    if owner:
        first, fiscal, year = owner
    else:
        fiscal = "fiscal" in scan.words[i + 1 : end] or "financial" in scan.words[i + 1 : end]
    if unit == "H" and year is None:
        return _half_of_trade(scan, first, i, n)  # "the first half" of a match, of a book is none
    start, mod = edge_before(scan, article_before(scan, first), None)
    if scan.before(start) == "fiscal":
        return [Mark(start - 1, end, "DATE", f"FY{year or 'XXXX'}-Q{n}" if year else f"XXXX-Q{n}", mod, bool(year))]
    if year is not None:
        return [Mark(start, end, "DATE", f"{'FY' if fiscal else ''}{year:04}-{unit}{n}", mod)]
    if scan.published is None or not sure:
        return [Mark(start, end, "DATE", f"XXXX-{unit}{n}", mod, anchored=False, yearless=True)]
    value = _near_quarter(scan.published, n, direction(scan, first, end))
    return [Mark(start, end, "DATE", value, mod, yearless=True)]


def read_elliptic(scan: Scan, i: int) -> list[Mark]:
    """ "grew in the third quarter, after shrinking in the second": the bare ordinal at token i, behind a quarter of the
    same sentence. It is of the same year, or lies before where the clause goes back."""
    words, n = scan.words, ORDINALS.get(scan.words[i], 0)
    last = scan.marks[-1] if scan.marks else None
    if last is None or scan.before(i) != "the" or words[i - 2] not in _INTO_A_PART or words[i + 1] not in _CLOSING:
        return []
    if i - last.end > _FAR or scan.capital(i):
        return []
    between = words[last.end : i]
    year, part = last.value[:-3], last.value[-3:]
    if part[:2] not in ("-Q", "-H") or not n or n > (4 if part[1] == "Q" else 2) or str(n) == part[2]:
        return []
    if any(word in STOPS for word in between):
        return []
    if not _BACK.isdisjoint(between) and n > int(part[2]) and year[-4:].isdigit():
        year = f"{year[:-4]}{int(year[-4:]) - 1:04}"  # in the first quarter, after shrinking in the fourth
    return [Mark(i - 1, i + 1, "DATE", f"{year}{part[:2]}{n}", anchored=last.anchored, yearless=last.yearless)]


_FAR = 40
_INTO_A_PART = frozenset("in for during of to from by over than into until".split())
_CLOSING = frozenset((".", ",", ";", ":", ")", "", "and", "but", "or", "—", "–", BREAK))
_BACK = frozenset("after following from than against".split())


def _half_of_trade(scan: Scan, first: int, i: int, n: int) -> list[Mark]:
    """ "sales grew in the second half": half a year where the clause tells of trade, and nothing says half of what."""
    first = article_before(scan, first)
    words = scan.words
    around = words[max(first - _NEAR_TRADE, 0) : first] + words[i + 1 : i + 1 + _NEAR_TRADE]
    if words[first - 1] not in _IN_A_HALF or words[i + 1] == "of" or _TRADE.isdisjoint(around):
        return []
    if scan.published is None:
        return [Mark(first, i + 1, "DATE", f"XXXX-H{n}", anchored=False, yearless=True)]
    now = (scan.published.month - 1) // 6 + 1
    way = direction(scan, first, i + 1)
    year = scan.published.year + (n < now) if way > 0 else scan.published.year - (n > now and way < 0)
    return [Mark(first, i + 1, "DATE", f"{year:04}-H{n}", yearless=True)]


_NEAR_TRADE = 12
_IN_A_HALF = frozenset(("in", "for", "during", "of", "by", "until", "from", "to", "over", "into", "throughout", "than"))
_TRADE = frozenset(DATA["trade"]["words"].split())


def _owning_year(scan: Scan, first: int) -> tuple[int, bool, int] | None:
    """The year whose "last year's" or "2017's" stands before a quarter and joins it: first token, fiscal, year."""
    if scan.words[first - 1] not in ("'s", "’s") or not scan.marks or scan.marks[-1].end != first - 1:
        return None
    value = scan.marks[-1].value
    if len(value.removeprefix("FY")) != 4 or not value.removeprefix("FY").isdigit():
        return None
    mark = scan.marks.pop()
    scan.floor = mark.first
    return mark.first, value.startswith("FY"), int(value.removeprefix("FY"))


def _near_quarter(published: date, n: int, tense: int) -> str:
    """The quarter of that number which the tense points to: the next one ahead, else the last one begun."""
    now = (published.month - 1) // 3 + 1
    year = published.year + (n < now) if tense > 0 else published.year - (n > now)
    return f"{year:04}-Q{n}"


def _of_year(scan: Scan, j: int) -> tuple[int, int | None, bool]:
    """ "of 2023", "of last year", "this year" behind a quarter: the index behind, the year, whether it can be told."""
    words = scan.words
    k = j + 1 if words[j] in ("of", "in", ",") else j
    if words[k] == "fiscal":
        k += 1
    if year := plain_year(scan, k):
        return k + 1, year, True
    if words[k] == "the" and words[k + 1] in ("year", "fiscal", "financial"):
        return (k + 2, scan.published.year, True) if scan.published and words[k + 1] == "year" else (j, None, False)
    if words[k] in ("last", "this", "next") and words[k + 1] == "year":
        return k + 2, (scan.published.year + SHIFTS[words[k]] if scan.published else None), False
    return j, None, True


def _short_quarter(scan: Scan, i: int) -> list[Mark]:
    words = scan.words
    number, limit = words[i + 1], 4 if words[i] == "q" else 2
    letter = words[i].upper()
    if (
        number.isdecimal()
        and len(number) == 1
        and 1 <= int(number) <= limit
        and scan.touches(i + 1)
        and scan.capital(i)
    ):
        first, end, n = i, i + 2, number
        k = end + 1 if words[end] in ("of", "-", "/", "'", "’", ",") else end
        if scan.touches(end) and words[end] not in (",", ".", ")", ";", ":", "-", "/", "'", "’", "–", "—", "'s", "’s"):
            return []
        if year := plain_year(scan, k):
            return [Mark(first, k + 1, "DATE", f"{year:04}-{letter}{n}")]
        if words[k] in ("fy",) and (year := plain_year(scan, k + 1)):
            return [Mark(first, k + 2, "DATE", f"FY{year:04}-{letter}{n}")]
        if len(words[k]) == 2 and words[k].isdecimal() and words[end] in ("'", "’"):
            return [Mark(first, k + 1, "DATE", f"20{words[k]}-{letter}{n}")]
        year_before = plain_year(scan, i - 1) if i and not scan.marks else None
        if (
            year_before is None
            and scan.marks
            and scan.marks[-1].end == i
            and scan.marks[-1].value.isdigit()
            and len(scan.marks[-1].value) == 4
        ):
            year_before = int(scan.marks[-1].value)
            scan.floor = scan.marks.pop().first
        if year_before:
            return [Mark(i - 1, end, "DATE", f"{year_before:04}-{letter}{n}")]
        if scan.published is None:
            return [Mark(first, end, "DATE", f"XXXX-{letter}{n}", anchored=False, yearless=True)]
        if letter == "Q":
            value = _near_quarter(scan.published, int(n), direction(scan, first, end))
            return [Mark(first, end, "DATE", value, yearless=True)]
        return [Mark(first, end, "DATE", f"{scan.published.year:04}-H{n}")]
    return []


def read_season(scan: Scan, i: int) -> list[Mark]:
    """summer 2019, the summer of 2019, last winter, this spring; "fall" and "spring" only where they are seasons."""
    words = scan.words
    code = SEASONS[words[i]]
    end, year, _ = _of_year(scan, i + 1)
    before = scan.before(i)
    if words[i] == "fall" and not _leads_to_fall(words, i, before):
        return []
    start, mod = edge_before(scan, i, None)
    start = article_before(scan, start)
    if code in ("WI", "SU") and (found := _turn_of_year(scan, i + 1)):  # summer, in the south
        end, year = found
        days = date(year, 1, 1), date(year + 1, 3, 31)
        return [Mark(start, end, "DATE", f"{year:04}-{code}", mod, days=days)]
    if year is not None and (words[i + 1] != "in" or words[i] != "fall"):
        return [Mark(start, end, "DATE", f"{year:04}-{code}", mod)]
    if before in ("last", "this", "next", "past", "coming", "previous", "following"):
        start, mod = edge_before(scan, article_before(scan, i - 1), None)
        if scan.published is None:
            return [Mark(start, i + 1, "DATE", f"XXXX-{code}", mod, anchored=False)]
        return [Mark(start, i + 1, "DATE", f"{_season_year(scan.published, code, SHIFTS[before]):04}-{code}", mod)]
    if (
        _is_season(scan, i)
        and before in ("in", "by", "during", "since", "until", "the")
        and words[i + 1] not in HYPHENS
        and not (words[i + 1].isalpha() and before == "the" and words[i + 1] not in AFTER_A_PHRASE)
    ):
        return [Mark(start, i + 1, "DATE", f"XXXX-{code}", mod)]  # any summer: no document's date would tell which
    return []


def _leads_to_fall(words: list[str], i: int, before: str) -> bool:
    """Whether what stands around "fall" lets it be the season: not in "set to fall 2% this year", "prices fall next
    year", nor "a fall this year"."""
    if before == "to" or before in MODALS:
        return False
    return words[i + 1] not in ("this", "next", "last") or before in _BEFORE_SEASON


def _turn_of_year(scan: Scan, j: int) -> tuple[int, int] | None:
    """The two years at token j that a season reaches over, "the winter of 2019-20", "winter 2019/2020": the index
    behind them, and the first."""
    words = scan.words
    k = j + 1 if words[j] in ("of", "in") else j
    year = integer(words[k])
    if year is None or len(words[k]) != 4 or not 1000 <= year <= 2199:
        return None
    joined = (words[k + 1] in RANGE_DASHES or words[k + 1] == "/") and scan.touches(k + 1) and scan.touches(k + 2)
    follows = words[k + 2] in (f"{year + 1:04}", f"{(year + 1) % 100:02}")
    return (k + 3, year) if joined and follows else None


def _is_season(scan: Scan, i: int) -> bool:
    """Whether the word is the season: "in the spring", where a spring in a machine would not end the phrase; and "in
    the fall" where the clause looks ahead, for what happened in a fall may have been one down the stairs."""
    word = scan.words[i]
    if word not in ("spring", "fall"):
        return word in SEASONS_ALONE
    placed = scan.before(i) == "the" and scan.words[i - 2] in ("in", "by", "during", "until", "since", "before")
    return placed and scan.words[i + 1] not in ("of", "from") and (word == "spring" or direction(scan, i, i + 1) > 0)


def _season_year(day: date, code: str, shift: int) -> int:
    """The year of last, this or next summer, northern months: "last summer" said in spring is last year's."""
    begins = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    if shift == 0:
        return day.year
    ended = day.month > begins + 2 and code != "WI"
    if shift < 0:
        return day.year if ended else day.year - 1
    return day.year if day.month < begins else day.year + 1
