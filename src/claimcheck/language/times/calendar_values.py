"""TIMEX3 values and the days they cover: the arithmetic of the calendar, and nothing of language.

A value is written as TIMEX3 does (TimeML 1.2.1, after ISO 8601): 2030, 2030-05, 2030-05-17, 2030-Q3, 2030-H1,
2030-W07, 2030-W07-WE, 2030-SU, 203 (a decade), 20 (a century), FY2030, each perhaps with a time (T18:00, TMO).
"""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta

PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
MONTHS_IN = {"Y": 12, "DE": 120, "CE": 1200, "ML": 12000, "H": 6, "Q": 3, "M": 1}
DAYS_IN = {"D": 1, "W": 7, "WE": 7, "FN": 14, "NI": 1}

Days = tuple[date | None, date | None]
"""First and last day, None where open."""


def moved(day: date, unit: str, count: int) -> date | None:
    """The day `count` units away, or None where the calendar has no such day."""
    try:
        if unit in DAYS_IN:
            return day + timedelta(days=count * DAYS_IN[unit])
        if unit not in MONTHS_IN:
            return day
        from dateutil.relativedelta import relativedelta

        return day + relativedelta(months=count * MONTHS_IN[unit])
    except (ValueError, OverflowError):
        return None


def period(day: date, unit: str, count: int = 0) -> str | None:
    """The value of the year, month, week ... that lies `count` of them away from the one which holds `day`.

    >>> period(date(2026, 11, 22), "Q", -1)
    '2026-Q3'
    """
    if unit in ("D", "NI", "FN") or unit.startswith("T"):
        there = moved(day, unit, count)
        return there.isoformat() if there else None
    if unit in ("W", "WE"):
        there = moved(day, "W", count)
        if there is None:
            return None
        year, week, _ = there.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    months = MONTHS_IN[unit]
    index = (day.year * 12 + day.month - 1) // months + count
    year, part = divmod(index * months, 12)
    if not 1 <= year <= MAXYEAR:
        return None
    if unit in ("M", "Q", "H"):
        return f"{year:04}-{part + 1:02}" if unit == "M" else f"{year:04}-{unit}{part // months + 1}"
    return f"{year:04}"[: {"Y": 4, "DE": 3, "CE": 2, "ML": 1}[unit]]


def years_near(day: date, reach: int = 1) -> range:
    """The years around a day, as far as the calendar goes."""
    return range(max(day.year - reach, 1), min(day.year + reach, MAXYEAR) + 1)


def day_value(year: int, month: int, day: int) -> str | None:
    """The ISO day, or None where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def weekday_near(anchor: date, weekday: int, direction: int) -> date | None:
    """The nearest such weekday (1 is Monday): on or before `anchor` for -1, after it for 1, of its week for 0."""
    offset = weekday - anchor.isoweekday()
    if direction < 0 and offset > 0:
        offset -= 7
    if direction > 0 and offset <= 0:
        offset += 7
    return moved(anchor, "D", offset)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    """The nth (5: the last) such weekday of a month."""
    first = date(year, month, 1)
    there = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    if there.month != month:
        return there - timedelta(days=7) if n == 5 else None
    return there


def days_of(value: str) -> Days:
    """The first and last day that a value of the calendar covers; (None, None) where it names no known days.

    A season lies somewhere within its year (which months depends on the hemisphere), a winter may reach into
    March of the next. A fiscal year ends within the year it is named for and starts in the one before, or is that year.
    """
    try:
        return _days_of(value)
    except (ValueError, OverflowError):
        return None, None


def _days_of(value: str) -> Days:
    value = value.partition("T")[0] if not value.startswith("FY") else value
    if value.isdigit() and value.isascii():
        scale = 10 ** (4 - len(value)) if len(value) <= 4 else 0
        first = max(int(value) * scale, 1)
        return (date(first, 1, 1), date(int(value) * scale + scale - 1, 12, 31)) if scale else (None, None)
    if value.startswith("FY"):
        year = int(value[2:6])
        return date(year - 1, 1, 1), date(year, 12, 31)
    if not (value[:4].isdigit() and value[4:5] == "-"):
        return None, None
    year, rest = int(value[:4]), value[5:]
    if rest[0] in "QH" and len(rest) == 2:
        months = MONTHS_IN[rest[0]]
        return _months(year, (int(rest[1]) - 1) * months + 1, months)
    if rest in ("SP", "SU", "FA"):
        return date(year, 1, 1), date(year, 12, 31)
    if rest == "WI":
        return date(year, 1, 1), date(year + 1, 3, 31)
    if rest[0] == "W":
        monday = date.fromisocalendar(year, int(rest[1:3]), 1)
        return monday + timedelta(days=5 if rest.endswith("-WE") else 0), monday + timedelta(days=6)
    if len(rest) == 2 and rest.isdigit():
        return _months(year, int(rest), 1)
    day = date.fromisoformat(value)
    return day, day


_FISCAL_STARTS = (1, 4, 7, 10)
"""Months in which fiscal years begin."""


def fiscal_year(day: date, shift: int) -> Days:
    """All days that the fiscal year around a day, or the last or next one, may cover, whenever such years begin."""
    year = day.year + shift
    months = [(year - (day.month < month), month) for month in _FISCAL_STARTS]
    try:
        first, last = min(months), max(months)
        return date(*first, 1), _months(*last, 12)[1]
    except (ValueError, OverflowError):
        return None, None


def _months(year: int, month: int, count: int) -> Days:
    first = date(year, month, 1)
    after = year * 12 + month - 1 + count
    if after // 12 > MAXYEAR:
        return first, date.max
    return first, date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def part_of(days: Days, mod: str | None) -> Days:
    """The part of a period that "early", "mid" or "late" can mean: its first, middle or last half."""
    first, last = days
    if first is None or last is None or mod not in ("start", "mid", "end") or first == last:
        return days
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months % 4 == 0 and first.day == 1:
        quarter = months // 4
        skipped, taken = {"start": (0, 2), "mid": (1, 2), "end": (2, 2)}[mod]
        start = first.year * 12 + first.month - 1 + skipped * quarter
        return _months(start // 12, start % 12 + 1, taken * quarter)
    half = (last - first + timedelta(days=1)) // 2
    if mod == "start":
        return first, first + half
    if mod == "end":
        return last - half, last
    return first + half // 2, last - half // 2


_HALVES = {"TH": "PT30M", "Y": "P6M", "DE": "P5Y", "CE": "P50Y", "D": "PT12H"}


def duration(count: str, unit: str) -> str:
    """The TIMEX3 value of a length of time: ("30", "D") -> P30D, ("2.5", "TH") -> PT2.5H, ("X", "Y") -> PXY."""
    if unit == "FN":
        return f"P{int(count) * 2}W" if count.isdigit() else "PXW"
    if unit == "NI":
        unit = "D"
    if count == "0.5" and unit in _HALVES:
        return _HALVES[unit]
    return f"PT{count}{unit[1]}" if unit.startswith("T") else f"P{count}{unit}"
