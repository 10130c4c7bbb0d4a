"""Lengths of time and what recurs: "two decades", "30-day", "three years ago", "every two years", "once a week".

A length that counts from the document's day ("the past three years", "within five years") also tells its days.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from claimcheck.language.lexicon import words as load_words
from claimcheck.language.named_lengths import is_named
from claimcheck.language.times.calendar_values import FUTURE, PAST, Days, duration, moved, period
from claimcheck.language.times.frequencies import frequency
from claimcheck.language.times.lasting import HOW_OFTEN, is_verb, looks_ahead
from claimcheck.language.times.marks import (
    CARDINALS,
    DATA,
    HYPHENS,
    RANGE_DASHES,
    SHIFTS,
    UNITS,
    Mark,
    Scan,
    article_before,
    integer,
    number_before,
    plain,
)
from claimcheck.language.times.tense import direction
from claimcheck.language.times.told import counted_back_from, last_day, same_period

_VAGUE = frozenset(DATA["vague"])
_APPROXIMATE = {tuple(phrase.split()): mod or None for phrase, mod in DATA["approximate"].items()}
_BETWEEN = frozenset(
    "consecutive straight successive more full additional further long whole trading business working calendar solid"
    " short fiscal financial academic school entire extra past coming upcoming next last previous".split()
)
_MANY = frozenset("couple number dozens hundreds scores thousands tens lots millions handful series".split())


def read_duration(scan: Scan, i: int) -> list[Mark]:
    """The duration or set whose unit is token i, where a number, an article or "every" stands before the unit."""
    words = scan.words
    unit = UNITS[words[i]]
    head = i - 1 if scan.before(i) in HYPHENS and scan.touches(i) else i
    if words[i] == "second" and not words[head - 1].isdecimal() and words[head - 1] not in ("per", "every", "each"):
        return []
    if found := frequency(scan, i, unit):
        return [found]
    start = head
    plural = words[i].endswith("s")
    while (
        words[start - 1] in _BETWEEN
        and (plural or words[start - 1] not in SHIFTS)
        and start - 1 > scan.floor
        and start > head - 3
    ):
        start -= 1
    counted = _count_before(scan, start, i)
    if counted is None:
        return []
    first, count = counted
    if count == "0" or is_named(scan.tokens, first, i):
        return []  # "a zero-hours contract" is a kind, and nothing lasts no time
    end, parts = _compound(scan, i + 1, count, unit)
    if _aged(scan, first, end) or (words[first:i] == ["one"] and unit == "D" and words[first - 1] not in _WITH_ONE):
        return []  # "that one day she might" is no length
    if (low := _low_end(scan, first)) is not None:
        return [_length(scan, low, end, parts, adjective=head != i, ranged=True)]
    if ago := _ago(scan, first, end, parts):
        return [ago]
    return [_length(scan, first, end, parts, adjective=head != i)]


def _low_end(scan: Scan, first: int) -> int | None:
    """The first token of the lower number of "3 to 5 years", "5-10 years", "between 5 and 10 years"."""
    joiner = scan.before(first)
    if joiner not in _TO and not (joiner == "and" and scan.words[first - 3] == "between"):
        return None
    low = number_before(scan, first - 1)
    return low[0] if low else None


def _count_before(scan: Scan, start: int, i: int) -> tuple[int, str] | None:
    """The number of units before token `start`: its first token and its value, X where it is vague."""
    if number := number_before(scan, start):
        return number
    plural = scan.words[i].endswith("s") or scan.words[i] == "millennia"
    return _many_before(scan, start) if plural else _one_before(scan, start, i)


def _many_before(scan: Scan, start: int) -> tuple[int, str] | None:
    """several years, a few weeks, dozens of days."""
    before = scan.before(start)
    if before in _VAGUE:
        return _article_of(scan, start - 1), "X"
    if before == "of" and scan.before(start - 1) in _MANY:
        return _article_of(scan, start - 2), "X"
    return None


def _one_before(scan: Scan, start: int, i: int) -> tuple[int, str] | None:
    """a year, another week, half an hour, half-century, a single day."""
    words, before = scan.words, scan.before(start)
    if before in ("a", "an", "another", "one"):
        if scan.before(start - 1) == "half":
            return start - 2, "0.5"
        return (start - 1, "1") if _single(scan, i) and words[start - 2] != "of" else None
    if before in HYPHENS:
        start, before = start - 1, scan.before(start - 1)
    if before == "single":
        return start - 1, "1"
    if before == "half" and words[start - 2] not in ("first", "second", "the"):
        return _article_of(scan, start - 1), "0.5"
    return None


_WITH_ONE = frozenset("in for within after about than just only least of over every to".split())
_TO = RANGE_DASHES | {"to", "or"}
_NO_LENGTH = frozenset(("to", "of", "in", "when", "that", "trip", "job")) | HYPHENS


def _single(scan: Scan, i: int) -> bool:
    """Whether "a day", "an hour" is a length here and not "a day trip" or "a second term"."""
    words = scan.words
    return words[i] not in ("second", "sec", "min") and words[i] != "quarter" and words[i + 1] not in _NO_LENGTH


def _article_of(scan: Scan, j: int) -> int:
    """Take in "a" or "the" before token j."""
    return j - 1 if scan.before(j) in ("a", "the", "an") else j


def _aged(scan: Scan, first: int, end: int) -> bool:
    """Whether it is an age: 25 years old, 25-year-old, aged 30 years, 65 years and over."""
    words = scan.words
    after = words[end + 1] if words[end] in HYPHENS else words[end]
    if words[end : end + 2] in (["of", "age"], ["and", "over"], ["and", "older"], ["or", "older"], ["and", "under"]):
        return True
    return after in ("old", "olds") or words[first - 1] == "aged" or words[first - 2 : first] == ["age", "of"]


Parts = list[tuple[str, str]]
"""A length as counts and units: a year and six months is [("1", "Y"), ("6", "M")]."""


def _compound(scan: Scan, end: int, count: str, unit: str) -> tuple[int, Parts]:
    """ "a year and a half", "two years and three months", "1 hour, 30 minutes": the index behind, and the parts."""
    words = scan.words
    half = words[end] == "and" and words[end + 1] in ("a", "one") and words[end + 2] in ("half", "quarter")
    if half and count.isdigit():
        fraction = "0.5" if words[end + 2] == "half" else "0.25"
        return end + 3, [(plain(str(Decimal(count) + Decimal(fraction))), unit)]
    parts, j = [(count, unit)], end
    while "and" not in words[end : j - 2]:
        k = j + 1 if words[j] in ("and", ",") else j
        number, after = integer(words[k]) or CARDINALS.get(words[k]), UNITS.get(words[k + 1])
        if not after or number is None or not _smaller(after, parts[-1][1]):
            break
        parts.append((str(number), after))
        j = k + 2
    return j, parts


def _value(parts: Parts) -> str:
    """The TIMEX3 value of a length: P2Y3M, PT1H30M."""
    if len(parts) == 1:
        return duration(*parts[0])
    whole = "".join(count + unit for count, unit in parts if not unit.startswith("T"))
    clock = "".join(count + unit[1] for count, unit in parts if unit.startswith("T"))
    return "P" + whole + ("T" + clock if clock else "")


def _moved(day: date, parts: Parts, way: int) -> date | None:
    """The day a length before (-1) or after (1) another; None where a count is vague or no calendar has it."""
    there: date | None = day
    for count, unit in parts:
        if there is None or not count.isdigit() or len(count) > 5:
            return None
        there = moved(there, unit, way * int(count))
    return there


_SIZES = ("ML", "CE", "DE", "Y", "Q", "M", "FN", "W", "WE", "D", "NI", "TH", "TM", "TS")


def _smaller(unit: str, than: str) -> bool:
    return _SIZES.index(unit) > _SIZES.index(than) and len(than) <= 2


def _ago(scan: Scan, first: int, end: int, parts: Parts) -> Mark | None:
    """three years ago, two weeks later, a day earlier, five years from now: a date so far from another one."""
    words, word = scan.words, scan.words[end]
    first, mod = _modifier_before(scan, first)
    if word == "ago":
        way, stop, anchor = -1, end + 1, scan.published
    elif word == "hence" or (word == "from" and words[end + 1] in ("now", "today")):
        way, stop, anchor = 1, end + (1 if word == "hence" else 2), scan.published
    elif word in ("later", "earlier", "prior") and words[end + 1] != "than":
        way, stop, anchor = (1 if word == "later" else -1), end + 1, last_day(scan, first)
    else:
        return None
    reference = PAST if way < 0 else FUTURE
    if anchor is None:
        told = word in ("later", "earlier", "prior")
        return Mark(first, stop, "DATE", "XXXX" if told else reference, mod, anchored=told)
    value = _same_period(scan, first, parts, way) if word in ("later", "earlier") else None
    if value or (value := _date_at(anchor, parts, way)):
        return Mark(first, stop, "DATE", value, mod)
    days: Days = (None, anchor) if way < 0 else (anchor, None)
    return Mark(first, stop, "DATE", reference, mod, days=days)


def _date_at(anchor: date, parts: Parts, way: int) -> str | None:
    """The date a length away, as precise as its smallest unit; to the month for "two and a half years"."""
    count, unit = parts[-1]
    if unit == "Y" and len(parts) == 1 and "." in count:
        there = moved(anchor, "M", way * int(Decimal(count) * 12))
        return there.isoformat()[:7] if there else None
    there = _moved(anchor, parts, way)
    if there is None:
        return None
    return period(there, "Y" if unit in ("DE", "CE", "ML") else unit)


def _same_period(scan: Scan, first: int, parts: Parts, way: int) -> str | None:
    """The month, quarter or day that lies whole years before or after the one told of."""
    (count, unit), *rest = parts
    if rest or unit != "Y" or not count.isdigit() or len(count) > 3:
        return None
    return same_period(scan, first, way * int(count))


_SPANNING = load_words("quantities", "spanning")
"""Before these "over" means more than: "for over three years", "lasted over three years"."""


def _modifier_before(scan: Scan, first: int) -> tuple[int, str | None]:
    """Take in "about", "more than", "at least", "just over": the new first token, and the mod."""
    words = scan.words
    vague = words[first] in _VAGUE  # "over many decades" is no "more than"
    for size in () if vague else (3, 2, 1):
        if first - size >= scan.floor and (found := tuple(words[first - size : first])) in _APPROXIMATE:
            if found == ("over",) and words[first - 2] not in _SPANNING:
                break  # "it grew over three years": in the course of them
            return first - size, _APPROXIMATE[found]
    return first, None


def _length(scan: Scan, first: int, end: int, parts: Parts, adjective: bool, ranged: bool = False) -> Mark:
    """A length of time; with "past", "next" or "within" before it, the days that it covers too.

    A range of lengths has no one value (PXY); the days are those of its upper end.
    """
    first, mod = _modifier_before(scan, first)
    value = duration("X", parts[0][1]) if ranged else _value(parts)
    before, known = scan.before(first), scan.published is not None
    if adjective:  # in "the 10-day trip" the article belongs to the trip
        return Mark(first, end, "DURATION", value, mod)
    if before == "last" and is_verb(scan, first - 1):
        return Mark(first, end, "DURATION", value, mod)
    if before in SHIFTS and before not in ("present", "same", "current"):
        days = stretch(scan, parts, SHIFTS[before], counted_back_from(scan, first) if before in _BACK else None)
        first = article_before(scan, first - 1)
        return Mark(first, end, "DURATION", value, mod, known or SHIFTS[before] == 0, days)
    if before in ("these", "those", "the", "first", "final"):
        return Mark(article_before(scan, first - 1), end, "DURATION", value, mod)
    if before == "within" and not looks_ahead(scan, first, end, parts[0][1]):
        return Mark(first, end, "DURATION", value, mod)
    if before == "in" and scan.words[first - 2] in HOW_OFTEN:
        return Mark(first, end, "DURATION", value, mod)  # "once in 20 years" tells how often
    if before == "within" or (before == "in" and direction(scan, first, end) > 0):
        relation = "by" if before == "within" else "in"
        return Mark(first, end, "DURATION", value, mod, known, stretch(scan, parts, 1), relation)
    return Mark(first, end, "DURATION", value, mod)


_BACK = frozenset(("previous", "prior", "preceding"))


def stretch(scan: Scan, parts: Parts, way: int, told: date | None = None) -> Days:
    """The days from the document's own, or from another one that is told, to a length before or after it."""
    day = told or scan.published
    if day is None or not way:
        return None, None
    there = _moved(day, parts, way)
    if told and there:
        return there, told - timedelta(days=1)
    return (there, day) if way < 0 else (day, there)
