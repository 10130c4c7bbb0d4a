"""Time expressions in English prose, valued as TIMEX3 does.

Grammar over tokens: a few words (months, units, weekdays, digits, "today") set a reader off; it looks to either side
for the rest of its expression. Extents and values follow the TimeML 1.2.1 guidelines: the preposition stays outside,
determiners and modifiers inside; the ends of a range are two expressions.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

from claimcheck.language.times import (
    clock,
    dates,
    days,
    durations,
    frequencies,
    holidays,
    long_periods,
    numeric_dates,
    parts,
    quarters,
    relative,
)
from claimcheck.language.times.joins import join_clocks, relate, window
from claimcheck.language.times.marks import DATA, MONTHS, SUFFIXES, Mark, Scan
from claimcheck.language.tokens import Tokens
from claimcheck.records import TimeExpression

Reader = Callable[[Scan, int], list[Mark]]


def find_times(text: str, *, published: date | None = None) -> list[TimeExpression]:
    """The dates, times, durations and sets of `text`, in order, without overlaps.

    `published` is the document's date: "last year" and "Friday" are counted from it; without it they are marked
    `anchored=False`, with a value that says no more than the text does. Spans index `text`.
    """
    return times_in(Tokens(text), published)


def times_in(tokens: Tokens, published: date | None) -> list[TimeExpression]:
    """The time expressions of a text that is tokenised already; see `find_times`."""
    scan = Scan(tokens, published)
    readers = _readers()
    for i in [i for i, word in enumerate(tokens.words) if word in readers or word[0].isdecimal()]:
        if i < scan.floor:
            continue
        found = readers.get(tokens.words[i], read_digits)(scan, i)
        if found:
            scan.marks.extend(found)
            scan.floor = found[-1].end
    marks = join_clocks(scan, scan.marks)
    relate(scan, marks)
    return [_expression(scan, mark) for mark in marks]


def _expression(scan: Scan, mark: Mark) -> TimeExpression:
    start, end = scan.tokens.starts[mark.first], scan.tokens.ends[mark.end - 1]
    first, last = window(mark)
    return TimeExpression(
        start, end, scan.text[start:end], mark.type, mark.value, mark.mod, mark.relation,
        first.isoformat() if first else None, last.isoformat() if last else None, mark.anchored,
    )  # fmt: skip


@cache
def _readers() -> dict[str, Reader]:
    """Trigger word -> its reader. Where a word sets off several, they are tried in turn."""
    readers: dict[str, Reader] = {}
    for word in days.REFERENCES.table:
        readers[word] = days.read_reference
    for word in frequencies.SETS.table:
        readers[word] = frequencies.read_set
    readers |= dict.fromkeys(DATA["days"], days.read_day_word)
    readers |= dict.fromkeys(MONTHS, dates.read_month)
    readers |= dict.fromkeys(DATA["weekdays"], days.read_weekday)
    readers |= dict.fromkeys(DATA["seasons"], quarters.read_season)
    readers |= dict.fromkeys(DATA["decades"], long_periods.read_decade_word)
    readers |= dict.fromkeys(DATA["parts_of_day"], read_part)
    readers |= dict.fromkeys(DATA["hours"], clock.read_part_of_day)
    readers |= dict.fromkeys(DATA["units"], read_unit)
    readers |= dict.fromkeys(("half", "q"), quarters.read_quarter)
    readers["h"] = read_h
    readers |= dict.fromkeys(("o'clock", "o’clock"), read_oclock)
    for word in holidays.HOLIDAYS.table:
        readers[word] = _holiday_or(readers.get(word))
    for word in ("first", "second", "third", "fourth", "fifth", "twenty", "thirtieth", *list(DATA["ordinals"])[5:]):
        readers.setdefault(word, read_ordinal)
    readers["night"] = read_part
    readers["past"] = clock.read_past_hour
    readers["same"] = parts.read_same
    return readers


def _holiday_or(other: Reader | None) -> Reader:
    """A reader that tries a holiday first, then what else the word may begin ("May Day", "May 5")."""

    def read(scan: Scan, i: int) -> list[Mark]:
        return holidays.read_holiday(scan, i) or (other(scan, i) if other else [])

    return read


def read_oclock(scan: Scan, i: int) -> list[Mark]:
    """three o'clock."""
    return _one(clock.read_clock_word(scan, i))


def _one(mark: Mark | None) -> list[Mark]:
    return [mark] if mark else []


def read_digits(scan: Scan, i: int) -> list[Mark]:
    """What a token of digits begins: a day, a clock time, a decade, a numeric date, a year."""
    words, word = scan.words, scan.words[i]
    after = words[i + 1]
    if "." in word or "," in word:
        return numeric_dates.read_numeric(scan, i) or _one(clock.read_clock(scan, i))
    if len(word) > 4:
        return []
    if words[i - 1] == "fy" and (found := long_periods.read_short_fiscal(scan, i)):
        return found
    if after in ("-", "/", "‐", "‑", "–") and (found := numeric_dates.read_numeric(scan, i)):
        return found
    short = _read_short_number(scan, i) if len(word) <= 2 else None
    if short is not None:
        return short
    if len(word) == 4 and words[i + 1] in clock.ZONES and (timed := clock.read_clock(scan, i)):
        return [timed]
    if after in ("s", "'s", "’s") and (found := long_periods.read_decade(scan, i)):
        return found
    return long_periods.read_year(scan, i)


def _read_short_number(scan: Scan, i: int) -> list[Mark] | None:
    """What one or two digits begin: a day of a month, a time of day; None where they begin nothing so short."""
    after = scan.words[i + 1]
    if (after in MONTHS or after in _DAY_FOLLOWERS) and (found := dates.read_day_first(scan, i)):
        return found
    if after in SUFFIXES and scan.touches(i + 1):
        return days.read_day_of_month(scan, i)
    timed = clock.read_clock(scan, i) or clock.read_hour_of_part(scan, i)
    return [timed] if timed else None


_DAY_FOLLOWERS = frozenset(("st", "nd", "rd", "th", "of", "-", "–", "to", "and", "/", "‑"))


def read_ordinal(scan: Scan, i: int) -> list[Mark]:
    """the eighteenth of June, the second of August; the second, behind the third quarter."""
    return dates.read_day_first(scan, i) or quarters.read_elliptic(scan, i)


def read_unit(scan: Scan, i: int) -> list[Mark]:
    """A unit of time: what is counted with it, or what it counts from the document's day."""
    if scan.words[i].startswith("centur") and (found := long_periods.read_century(scan, i)):
        return found
    if scan.words[i].startswith("quarter") and (found := quarters.read_quarter(scan, i)):
        return found
    if scan.words[i] == "second" and (found := read_ordinal(scan, i)):
        return found
    if scan.words[i] in ("minutes", "minute", "min") and scan.words[i + 1] == "past":
        return []  # ten minutes past eight
    if scan.words[i] == "week" and (found := parts.read_week_number(scan, i)):
        return found
    if found := parts.read_numbered(scan, i):
        return found
    return parts.read_stretch_of(scan, durations.read_duration(scan, i)) or relative.read_relative(scan, i)


def read_h(scan: Scan, i: int) -> list[Mark]:
    """H1 2024, or hours as the SI writes them, with a space: "for 2 h"; "15h" and "15h30" are times of day."""
    if not scan.capital(i) and scan.words[i - 1].isdecimal() and not scan.touches(i) and scan.words[i - 2] != "/":
        return durations.read_duration(scan, i)
    return quarters.read_quarter(scan, i)


def read_part(scan: Scan, i: int) -> list[Mark]:
    """A part of the day, or a night that is counted."""
    if scan.words[i] == "night" and (found := durations.read_duration(scan, i) or relative.read_relative(scan, i)):
        return found
    return clock.read_part_of_day(scan, i)
