"""Dates of the calendar: days, months, years, decades, centuries, quarters, halves, seasons, fiscal years, holidays.

Every reader takes the scan and the index of the token that set it off, and returns the marks it found.
"""

from __future__ import annotations

from datetime import date

from claimcheck.language.given_names import is_given_name
from claimcheck.language.times.calendar_values import day_value, years_near
from claimcheck.language.times.day_lists import listed_days
from claimcheck.language.times.marks import (
    HYPHENS,
    MONTHS,
    ORDINALS,
    RANGE_DASHES,
    SUFFIXES,
    Mark,
    Scan,
    article_before,
    edge_before,
    integer,
)
from claimcheck.language.times.tense import direction, was_meant
from claimcheck.language.times.told import counted_year
from claimcheck.language.times.years import SPELLED, spelled_year

_DOUBTFUL = frozenset(("may", "march", "mar", "sep", "dec", "jan", "jun", "oct", "apr", "nov"))
_BEFORE_MAY = frozenset(
    "in by since until till before after from during through of between and or to early mid late last next this"
    " - – , (".split()
)
_AS_EARLY = frozenset(("early", "late", "soon", "recently", "far", "long"))
_TO_MONTH = frozenset(("to", "until", "through", "and", "or", "–", "-", "‐", "‑"))
_TENS_ORDINAL = {"twenty": 20, "thirty": 30}


def month_at(scan: Scan, i: int) -> int | None:
    """The month that token i names: "may" and "march" only as names, "sept." with or without its point."""
    word = scan.words[i]
    month = MONTHS.get(word)
    if month is None or is_given_name(scan.tokens, i):
        return None
    if word not in _DOUBTFUL:
        return month
    after = scan.words[i + 1]
    if not scan.capital(i):
        beside = integer(scan.words[i - 1]) is not None or scan.words[i - 1] in SUFFIXES or plain_year(scan, i + 1)
        return month if beside and word not in ("may", "march", "mar") and i else None
    if word not in ("may", "march"):
        return month
    dated = integer(after) is not None or (after in (",", "of") and integer(scan.words[i + 2]) is not None)
    if dated or after in HYPHENS:
        return month
    if after in _TO_MONTH and scan.words[i + 2] in MONTHS and scan.capital(i + 2):
        return month  # "estimates for March to May"
    as_early = scan.words[i - 1] == "as" and scan.words[i - 2] in _AS_EARLY
    if (scan.words[i - 1] in _BEFORE_MAY or as_early) and i:
        return month if scan.words[i - 1] != "," or after in (",", "and", "or", ".") else None
    return month if integer(scan.words[i - 1]) is not None or scan.words[i - 1] in SUFFIXES else None


def after_month(scan: Scan, i: int) -> int:
    """The index behind the month at token i and the full stop of its abbreviation."""
    short = len(scan.words[i]) <= 4 and scan.words[i] not in ("may", "june", "july")
    return i + 2 if short and scan.words[i + 1] == "." and scan.touches(i + 1) else i + 1


def day_at(scan: Scan, i: int) -> tuple[int, int] | None:
    """The day of a month at token i ("18", "18th", "eighteenth", "twenty-first"): the day, and the index behind it."""
    word = scan.words[i]
    day = integer(word)
    if day is not None:
        if not 1 <= day <= 31 or len(word) > 2:
            return None
        if scan.words[i + 1] in SUFFIXES and scan.touches(i + 1):
            return day, i + 2
        if (scan.touches(i + 1) and scan.words[i + 1] in (":", "%")) or scan.words[i + 1] in (
            "am",
            "pm",
            "percent",
        ):
            return None
        return day, i + 1
    if word in ORDINALS:
        return ORDINALS[word], i + 1
    if word in _TENS_ORDINAL:
        j = i + 2 if scan.words[i + 1] in HYPHENS else i + 1
        unit = ORDINALS.get(scan.words[j], 10)
        if unit < 10:
            return _TENS_ORDINAL[word] + unit, j + 1
    return None


def read_month(scan: Scan, i: int) -> list[Mark]:
    """June, June 2019, June 18[th][, 2019], June 18-20, June of last year, early June."""
    month = month_at(scan, i)
    if month is None:
        return []
    j = after_month(scan, i)
    gap = j + 1 if scan.words[j] in HYPHENS or scan.words[j] == "/" else j  # Dec-2018, Jan/3, Jun-15
    if scan.words[j] == "," and scan.words[j + 2] in SUFFIXES:
        gap = j + 1
    if scan.words[gap] == "the":
        gap += 1
    year = None if integer(scan.words[gap]) is None else plain_year(scan, gap)
    if year:
        return [_month_mark(scan, i, gap + 1, month, year)]
    if found := day_at(scan, gap):
        day, end = found
        if scan.words[gap] in ORDINALS and scan.words[gap - 1] != "the" and not scan.capital(i):
            return []
        return _days(scan, i, end, month, day)
    end, year = _year_after(scan, j, of=True)
    return [_month_mark(scan, i, end, month, year)]


def _days(scan: Scan, first: int, end: int, month: int, day: int) -> list[Mark]:
    """June 18, June 18, 2019, June 18-20, 2019 from the month on: one mark, or the two ends of a range."""
    words = scan.words
    last = None
    if words[end] in RANGE_DASHES or words[end] in ("to", "through", "and"):
        k = end + 2 if words[end + 1] == "the" else end + 1
        last = day_at(scan, k) if integer(words[k]) is not None else None
        if (
            last
            and (words[end] == "and" or words[end] == "to")
            and words[last[1]] not in (",", ".", "")
            and words[first - 1] not in ("between", "from")
        ):
            last = None
        if last and last[0] <= day:
            last = None
    if last:
        stop, year = _year_after(scan, last[1])
        value, anchored = full_date(scan, first, stop, year, month, day)
        until, _ = full_date(scan, first, stop, year, month, last[0])
        if value and until:
            return [
                Mark(first, end, "DATE", value, anchored=anchored, relation="from"),
                Mark(end + 1, stop, "DATE", until, anchored=anchored, relation="until"),
            ]
    listed = listed_days(scan, end, day)
    stop, year = _year_after(scan, listed[-1] + 1 if listed else end)
    value, anchored = full_date(scan, first, stop, year, month, day)
    if not value:
        return []
    marks = [Mark(first, end if listed else stop, "DATE", value, anchored=anchored, yearless=year is None)]
    for j in listed:
        other, anchored = full_date(scan, first, stop, year, month, int(words[j]))
        if other:
            marks.append(Mark(j, stop if j == listed[-1] else j + 1, "DATE", other, anchored=anchored))
    return marks


def read_day_first(scan: Scan, i: int) -> list[Mark]:
    """18 June 2019, the 18th of June, 3-5 June 2019, 18/Jun/2019; the number (or ordinal) stands at token i."""
    found = day_at(scan, i)
    if not found:
        return []
    words, (day, end) = scan.words, found
    second = None
    if (words[end] in RANGE_DASHES or words[end] in ("to", "and")) and integer(words[end + 1]) is not None:
        second = day_at(scan, end + 1)
        second = second if second and second[0] > day else None
    month_token = _over_joiner(scan, second[1] if second else end)
    month = month_at(scan, month_token)
    if month is None:
        return []
    behind = after_month(scan, month_token)
    joined = words[behind] in "-/‐‑" and scan.touches(behind) and words[month_token - 1] == words[behind]
    stop, year = _year_after(scan, behind + 1 if joined and len(words[behind + 1]) == 4 else behind, of=True)
    first = article_before(scan, i)
    since, anchored = full_date(scan, first, stop, year, month, day)
    until, _ = full_date(scan, first, stop, year, month, second[0]) if second else (since, anchored)
    if not since or not until:
        return []
    if not second:
        return [Mark(first, stop, "DATE", since, anchored=anchored, yearless=year is None)]
    return [
        Mark(first, end, "DATE", since, anchored=anchored, relation="from"),
        Mark(end + 1, stop, "DATE", until, anchored=anchored, relation="until"),
    ]


def _over_joiner(scan: Scan, j: int) -> int:
    """Past the "of", hyphen or slash between a day and its month: the index of the month."""
    words = scan.words
    if words[j] == "of":
        return j + 1
    joined = words[j] in HYPHENS or words[j] == "/"
    return j + 1 if joined and scan.touches(j) and scan.touches(j + 1) and len(words[j + 1]) >= 3 else j


def _year_after(scan: Scan, j: int, of: bool = False) -> tuple[int, int | None]:
    """The year that follows a day or month, over a comma or "of": the index behind it, and the year."""
    words = scan.words
    if counted := counted_year(scan, j + 1 if of and words[j] == "of" else j):
        return counted
    k = j + 1 if words[j] == "," else j
    if words[k] == "," and scan.floor:
        k += 1
    if of and words[j] in ("of", "in"):
        k = j + 1
    if words[k] in SPELLED and (spelled := spelled_year(scan, k)):
        return spelled[1], spelled[0]
    year = plain_year(scan, k)
    if year and words[j] == "in" and not of:
        return j, None
    return (k + 1, year) if year else (j, None)


def plain_year(scan: Scan, i: int) -> int | None:
    """A year written as four digits at token i, beside a month or day, where it needs no other cue."""
    year = integer(scan.words[i])
    if year is None or len(scan.words[i]) != 4 or not 1000 <= year <= 2199:
        return None
    if scan.touches(i + 1) and (scan.words[i + 1] in ("s", "%") or scan.words[i + 1].isalpha()):
        return None
    if scan.touches(i + 1) and scan.touches(i + 2) and scan.words[i + 1] in ":/" and scan.words[i + 2][0].isdigit():
        return None
    return year


def full_date(scan: Scan, first: int, end: int, year: int | None, month: int, day: int) -> tuple[str | None, bool]:
    """The value of a day of a month, its year settled by the document's date and the tense where none is written."""
    if year is not None:
        return day_value(year, month, day), True
    if scan.published is None:
        return (f"XXXX-{month:02}-{day:02}" if day_value(2000, month, day) else None), False
    leap = (month, day) == (2, 29)
    days = [day_value(guess, month, day) for guess in years_near(scan.published, 4 if leap else 1)]
    near = [date.fromisoformat(there) for there in days if there]
    return (nearest(scan, near, first, end).isoformat() if near else None), True


_DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "our", "this", "'s", "’s"))
_SOON = 60
"""A date that stands before a noun is the one at hand, whatever the tense: "faced a June 1 deadline", said in May."""


def nearest(scan: Scan, days: list[date], first: int, end: int) -> date:
    """The one of `days` that the tense points to, seen from the document's date; the nearest where no verb tells."""
    published = scan.published or days[0]
    way = 0 if was_meant(scan, first) else direction(scan, first, end)
    fitting = [day for day in days if (day >= published if way > 0 else day <= published)] if way else days
    chosen, close = (min(some, key=lambda day: abs((day - published).days)) for some in (fitting or days, days))
    attributive = first and scan.words[first - 1] in _DETERMINERS
    return close if attributive and abs((close - published).days) <= _SOON else chosen


def _month_mark(scan: Scan, first: int, end: int, month: int, year: int | None) -> Mark:
    """A month, with "early" or "the end of" before it."""
    start, mod = edge_before(scan, first, None)
    if year is not None:
        return Mark(start, end, "DATE", f"{year:04}-{month:02}", mod)
    if scan.published is None:
        return Mark(start, end, "DATE", f"XXXX-{month:02}", mod, anchored=False, yearless=True)
    here = scan.published.replace(day=1)
    firsts = [date(y, month, 1) for y in years_near(here)]
    shift = {"last": -1, "next": 1, "this": 0}.get(scan.before(start))
    if shift is None:
        way, either = direction(scan, start, end), was_meant(scan, start)
        fitting = [day for day in firsts if either or (day >= here if way > 0 else day <= here)]
    elif shift:
        fitting = [day for day in firsts if (day > here if shift > 0 else day < here)]
    else:
        fitting = [here.replace(month=month)]
    chosen = min(fitting or firsts, key=lambda day: abs((day - here).days))
    start -= shift is not None
    return Mark(start, end, "DATE", f"{chosen.year:04}-{month:02}", mod, yearless=shift is None)


def ordinal_before(scan: Scan, i: int) -> tuple[int, int] | None:
    """The ordinal that ends right before token i: its first token, and its number."""
    words = scan.words
    word = scan.before(i)
    if word in SUFFIXES and scan.touches(i - 1):
        n = integer(words[i - 2])
        return (i - 2, n) if n is not None else None
    if word in ORDINALS:
        tens = i - 3 if words[i - 2] in HYPHENS else i - 2
        if ORDINALS[word] < 10 and words[tens] in _TENS_ORDINAL and tens >= scan.floor:
            return tens, _TENS_ORDINAL[words[tens]] + ORDINALS[word]
        return i - 1, ORDINALS[word]
    return None
