"""A part named by its number in a whole: the first week of October, the last day of 2015, the same period last year."""

from __future__ import annotations

from datetime import timedelta

from claimcheck.language.times.calendar_values import DAYS_IN, Days, days_of, moved, period
from claimcheck.language.times.dates import month_at, ordinal_before, plain_year, read_month
from claimcheck.language.times.marks import SHIFTS, UNITS, Mark, Scan, article_before, integer
from claimcheck.language.times.relative import read_relative

_TOLD = frozenset(("later", "earlier", "before"))
_PERIODS = frozenset("period time month quarter week day point year".split())


def read_numbered(scan: Scan, i: int) -> list[Mark]:
    """the first week of October 2014, the last month of the year, the 15th day of next month; token i is the unit."""
    words = scan.words
    unit = UNITS[words[i]]
    if words[i + 1] != "of" or unit not in ("D", "W", "M"):
        return []
    found = ordinal_before(scan, i)
    if scan.before(i) in ("last", "final"):
        found = (i - 1, -1)
    whole = _whole(scan, i + 2) if found else None
    if not found or not whole:
        return []
    (first, n), (end, value) = found, whole
    first = article_before(scan, first)
    part = _part(value, unit, n)
    if part is None:
        return [Mark(first, end, "DATE", "XXXX", anchored=False)] if value.startswith("X") else []
    return [Mark(first, end, "DATE", part)]


def read_week_number(scan: Scan, i: int) -> list[Mark]:
    """week 31 of 2027, week 3 of last year; a week without its year is too often one of a course or a season."""
    n = integer(scan.words[i + 1])
    if n is None or not 1 <= n <= 53 or scan.words[i + 2] not in ("of", ","):
        return []
    whole = _whole(scan, i + 3)
    return [Mark(i, whole[0], "DATE", f"{whole[1]}-W{n:02}")] if whole and len(whole[1]) == 4 else []


def read_stretch_of(scan: Scan, found: list[Mark]) -> list[Mark]:
    """the first nine months of 2013, the last ten days of May: a duration whose days the whole behind it settles."""
    if len(found) != 1 or found[0].type != "DURATION" or scan.words[found[0].end] != "of":
        return found
    mark, whole = found[0], _whole(scan, found[0].end + 1)
    which = next((word for word in scan.words[mark.first : mark.first + 2] if word in _ENDS), None)
    count, unit = mark.value[1:-1], mark.value[-1]
    if which is None or whole is None or not count.isdigit() or unit not in "MWD":
        return found
    first, last = days_of(whole[1])
    days: Days = None, None
    if first and last and _ENDS[which] < 0:
        days = moved(last + timedelta(days=1), unit, -int(count)), last
    elif first:
        end = moved(first, unit, int(count))
        days = first, end - timedelta(days=1) if end else None
    return [Mark(mark.first, whole[0], "DURATION", mark.value, mark.mod, first is not None, days, "in")]


_ENDS = {"first": 1, "opening": 1, "initial": 1, "last": -1, "final": -1, "closing": -1}


def _whole(scan: Scan, j: int) -> tuple[int, str] | None:
    """The year or month that begins at token j: the index behind it, and its value."""
    words = scan.words
    if year := plain_year(scan, j):
        return j + 1, f"{year:04}"
    if month_at(scan, j):
        marks = read_month(scan, j)
        return (marks[0].end, marks[0].value) if len(marks) == 1 and len(marks[0].value) == 7 else None
    k = j + 1 if words[j] == "the" else j
    if words[k] in ("year", "month") and words[j] == "the" and scan.published:
        return k + 1, period(scan.published, UNITS[words[k]]) or "XXXX"
    if words[k] in SHIFTS and words[k + 1] in ("year", "month"):
        marks = read_relative(scan, k + 1)
        return (marks[0].end, marks[0].value) if marks and marks[0].type == "DATE" else None
    return None


def _part(whole: str, unit: str, n: int) -> str | None:
    """The nth day, week or month (-1: the last) of a year or month. A week belongs to the month or year which holds
    its Thursday, as in ISO 8601."""
    first, last = days_of(whole)
    if first is None or last is None or not n:
        return None
    if unit == "M":
        month = last.month if n < 0 else first.month + n - 1
        return f"{first.year:04}-{month:02}" if len(whole) == 4 and month <= 12 else None
    if unit == "D":
        day = last if n < 0 else first + timedelta(days=n - 1)
    elif n < 0:
        day = last - timedelta(days=(last.isoweekday() - 4) % 7)
    else:
        day = first + timedelta(days=(4 - first.isoweekday()) % 7 + DAYS_IN["W"] * (n - 1))
    return period(day, unit) if first <= day <= last else None


def read_same(scan: Scan, i: int) -> list[Mark]:
    """the same period last year, the same month a year ago, the same quarter of 2012: what was last told of, moved to
    another year; without anything told of, that year. Token i is "same"."""
    words = scan.words
    if words[i + 1] not in _PERIODS:
        return []
    found = _other_year(scan, i + 2)
    if not found:
        return []
    end, shift, year = found
    first = article_before(scan, i)
    told = _told(scan)
    if year is None:
        base = days_of(told)[0] if told and words[end - 1] in _TOLD else scan.published
        if base is None:
            return [Mark(first, end, "DATE", "XXXX", anchored=False)]
        year = base.year + shift
    if not 1 <= year <= 9999:
        return []
    rest = told[4:] if told and told[4:5] == "-" and "W" not in told and told[5:] != "02-29" else ""
    return [Mark(first, end, "DATE", f"{year:04}{rest}")]


def _told(scan: Scan) -> str | None:
    """The value of the last mark that names a year and a part of it."""
    for mark in reversed(scan.marks[-4:]):
        if mark.type == "DATE" and len(mark.value) in (7, 10) and mark.value[:4].isdigit():
            return mark.value
    return None


def _other_year(scan: Scan, j: int) -> tuple[int, int, int | None] | None:
    """The year behind "the same period": the index behind it, how many years off, and the year where it is written."""
    words = scan.words
    if words[j] in ("of", "in"):
        j += 1
    if words[j] == "the":
        j += 1
    if year := plain_year(scan, j):
        return j + 1, 0, year
    if words[j] in ("last", "previous", "prior", "next", "following") and words[j + 1] in ("year", "season"):
        return j + 2, SHIFTS[words[j]], None
    if words[j] in ("a", "one") and words[j + 1] == "year" and words[j + 2] in ("ago", "earlier", "before", "later"):
        return j + 3, 1 if words[j + 2] == "later" else -1, None
    if words[j] == "year" and words[j + 1] in ("ago", "earlier", "before", "later"):
        return j + 2, 1 if words[j + 1] == "later" else -1, None
    return None
