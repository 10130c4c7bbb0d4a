"""Years and longer: 2030, fiscal 2030, the late 1960s, the nineties, the 19th century."""

from __future__ import annotations

from datetime import date

from claimcheck.language.times.dates import month_at, ordinal_before
from claimcheck.language.times.marks import (
    DATA,
    HYPHENS,
    RANGE_DASHES,
    Mark,
    Scan,
    article_before,
    edge_before,
    integer,
)
from claimcheck.language.times.tense import direction
from claimcheck.language.times.years import year_at


def read_year(scan: Scan, i: int) -> list[Mark]:
    """2030, early 2030, the end of 2030, fiscal 2030, the year 2030, 2023/24, 2014-2023, 500 BC."""
    found = year_at(scan, i)
    if not found:
        return []
    value, end = found
    if end == i + 3:  # 2023/24: named for its first year, a fiscal one for its second, and over by the end of that
        after = int(value) + 1
        days = date(after - 1, 1, 1), date(after, 12, 31)
        first, end, value = _fiscal(scan, i, end, value)
        return [Mark(first, end, "DATE", f"FY{after:04}" if value.startswith("FY") else value, days=days)]
    if part := _part_after(scan, end):
        return [Mark(i, part[0], "DATE", f"{value}-{part[1]}")]
    first, end, value = _fiscal(scan, i, end, value)
    if scan.words[max(first - 4, 0) : first] == ["a", ".", "d", "."] and first - 4 >= scan.floor:
        first -= 4
    if scan.before(first) == "ad" and len(value) == 4:
        first -= 1
    mod = None
    if not (scan.words[end] in RANGE_DASHES and scan.words[end + 1].isdecimal()):  # "the end of the 2021-2027 period"
        first, mod = edge_before(scan, first, None)
    if mod is None and scan.before(first) in ("around", "circa", "about"):
        mod = "about"
    if end == i + 1 and (until := _short_end(scan, end, value)):
        return [Mark(first, end, "DATE", value, mod, relation="from"), until]
    return [Mark(first, end, "DATE", value, mod)]


def _fiscal(scan: Scan, i: int, end: int, value: str) -> tuple[int, int, str]:
    """Take in "fiscal", "FY", "the year" before a year and "fiscal year" behind it: first token, end and value."""
    words = scan.words
    if words[end] in ("fiscal", "financial") and words[end + 1] == "year":
        return article_before(scan, i), end + 2, "FY" + value
    if scan.before(i) not in ("year", "years", "fy", "fiscal"):
        return i, end, value
    two_words = scan.before(i) in ("year", "years") and scan.before(i - 1) in ("fiscal", "financial")
    fiscal = two_words or scan.before(i) in ("fiscal", "fy")
    first = i - 2 if two_words else i - 1
    return article_before(scan, first), end, "FY" + value if fiscal else value


def read_short_fiscal(scan: Scan, i: int) -> list[Mark]:
    """FY26, FY25/26: a fiscal year of this century by its last two digits, which touch the letters."""
    words, first, end = scan.words, i - 1, i + 1
    year = integer(words[i])
    if year is None or len(words[i]) != 2 or not scan.capital(first) or not scan.touches(i) or first < scan.floor:
        return []
    joined = words[end] in ("/", *HYPHENS) and scan.touches(end) and scan.touches(end + 1)
    if joined and words[end + 1] == f"{(year + 1) % 100:02}":
        year, end = year + 1, end + 2
    if scan.touches(end) and words[end][0].isalnum():
        return []
    first, mod = edge_before(scan, first, None)
    return [Mark(first, end, "DATE", f"FY20{year:02}", mod)]


def _part_after(scan: Scan, j: int) -> tuple[int, str] | None:
    """The month or quarter behind a year: 2014-03, 2024-Q1, 2017 April; the index behind it, and its value."""
    words = scan.words
    joined = words[j] in HYPHENS and scan.touches(j) and scan.touches(j + 1)
    if joined and len(words[j + 1]) == 2 and "01" <= words[j + 1] <= "09":
        return j + 2, words[j + 1]
    quarter = words[j + 1].upper() + words[j + 2]
    if joined and scan.touches(j + 2) and quarter in ("Q1", "Q2", "Q3", "Q4", "H1", "H2"):
        return j + 3, quarter
    if (month := month_at(scan, j)) and integer(words[j + 1]) is None:
        return j + 1, f"{month:02}"
    return None


def _short_end(scan: Scan, dash: int, value: str) -> Mark | None:
    """The second end of 2014–23; a month with its leading zero is none (2014-03)."""
    short = scan.words[dash + 1]
    joined = scan.words[dash] in RANGE_DASHES and all(map(scan.touches, (dash, dash + 1)))
    if (
        not joined
        or len(short) != 2
        or not short.isdecimal()
        or not value[2:] < short
        or scan.words[dash + 2] in ("-", "/")
    ):
        return None
    return Mark(dash + 1, dash + 2, "DATE", value[:2] + short, relation="until")


def read_decade(scan: Scan, i: int) -> list[Mark]:
    """1960s, the late 1960s, the '70s, the 80s; a plural written with an apostrophe only after "the" or "mid"."""
    words, number = scan.words, integer(scan.words[i])
    digits = str(number or 0).zfill(len(words[i]))
    if number is None or number % 10 or not scan.touches(i + 1):
        return []
    before = words[i - 1]
    if words[i + 1] != "s" and not (words[i + 1] in ("'s", "’s") and before in ("the", "early", "mid", "late", "-")):
        return []
    if len(digits) == 2 and before in HYPHENS and words[i - 2] not in ("early", "mid", "late"):
        return []  # "two 737-10s"
    first = i
    if len(digits) == 4 and 1000 <= number <= 2090:
        value = digits[:2] if number % 100 == 0 and number < 1900 else digits[:3]
    elif len(digits) == 2 and before in ("the", "early", "mid", "late", "-", "'", "’", "‘", "and", "or"):
        value = ("20" if number < 20 else "19") + digits[0]
        if before in ("'", "’", "‘"):
            first = i - 1
    else:
        return []
    return [_decade_mark(scan, first, i + 2, value)]


def read_decade_word(scan: Scan, i: int) -> list[Mark]:
    """The nineties, the roaring twenties; not "in his sixties", which is an age."""
    before = scan.words[i - 1]
    if before not in ("the", "early", "mid", "late", "-") or scan.words[i - 2] in (
        "his",
        "her",
        "their",
        "my",
        "your",
        "our",
    ):
        return []
    return [_decade_mark(scan, i, i + 1, f"19{DATA['decades'][scan.words[i]]}")]


def _decade_mark(scan: Scan, first: int, end: int, value: str) -> Mark:
    first, mod = edge_before(scan, first, None)
    return Mark(article_before(scan, first), end, "DATE", value, mod)


_BEFORE_A_MIDDLE = frozenset("by until till to before after around about towards toward beyond since in".split())
_AROUND_THE_MIDDLE = 5


def _mid_century(scan: Scan, i: int) -> list[Mark]:
    """ "by mid-century": the years around the middle of the document's century, unless the clause is past."""
    if direction(scan, i - 2, i + 1) < 0 or scan.words[i + 1] in HYPHENS:
        return []
    if scan.published is None:
        return [Mark(i - 2, i + 1, "DATE", "XXXX", "mid", anchored=False)]
    century = scan.published.year // 100
    middle = century * 100 + 50
    days = date(middle - _AROUND_THE_MIDDLE, 1, 1), date(middle + _AROUND_THE_MIDDLE, 12, 31)
    return [Mark(i - 2, i + 1, "DATE", f"{century:02}", "mid", days=days)]


def read_century(scan: Scan, i: int) -> list[Mark]:
    """The 19th century, the late twentieth century, the 18th and 19th centuries, mid-century."""
    words = scan.words
    if (
        words[i] == "century"
        and scan.before(i) in HYPHENS
        and words[i - 2] == "mid"
        and words[i - 3] in _BEFORE_A_MIDDLE
    ):
        return _mid_century(scan, i)
    found = ordinal_before(scan, i - 1 if scan.before(i) in HYPHENS else i)
    if not found:
        return []
    first, n = found
    end = i + 1
    bc = words[end] in ("bc", "bce")
    if not 1 <= n <= 30:
        return []
    value = f"BC{n - 1:02}" if bc else f"{n - 1:02}"
    start, mod = edge_before(scan, first, None)
    marks = [Mark(article_before(scan, start), end + bc, "DATE", value, mod)]
    if (
        words[first - 1] in ("and", "to", "or")
        and words[i].endswith("ies")
        and (other := ordinal_before(scan, first - 1))
    ):
        start, mod = edge_before(scan, other[0], None)
        marks.insert(0, Mark(article_before(scan, start), first - 1, "DATE", f"{other[1] - 1:02}", mod))
    return marks
