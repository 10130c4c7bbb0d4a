"""Lengths of time and what recurs: "two decades", "30-day", "three years ago", "every two years", "once a week".

A length that counts from the document's day ("the past three years", "within five years") also says which days it covers.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from claimcheck.language.calendar_values import FUTURE, PAST, Days, days_of, duration, moved, period
from claimcheck.language.tense import direction
from claimcheck.language.time_marks import (
    DATA,
    HYPHENS,
    SHIFTS,
    UNITS,
    Mark,
    Scan,
    article_before,
    number_before,
    phrases,
    plain,
)

_VAGUE = frozenset(DATA["vague"])
_APPROXIMATE = {tuple(phrase.split()): mod or None for phrase, mod in DATA["approximate"].items()}
_BETWEEN = frozenset(
    "consecutive straight successive more full additional further long whole trading business working calendar solid short fiscal entire extra"
    " past coming upcoming next last previous"
    " financial back-to-back academic school".split()
)
LATER = frozenset(("later", "after", "afterwards", "afterward", "hence"))
_EARLIER = frozenset(("earlier", "before", "previously", "beforehand"))
_FRACTIONS = {"half": "0.5", "quarter": "0.25", "third": None}


def read_duration(scan: Scan, i: int) -> list[Mark]:
    """The duration or set whose unit is token i, where a number, an article or "every" stands before the unit."""
    words = scan.words
    unit = UNITS[words[i]]
    head = i - 1 if scan.before(i) in HYPHENS and scan.touches(i) else i
    if words[i] == "second" and not words[head - 1].isdecimal() and words[head - 1] not in ("per", "every", "each"):
        return []
    if found := _frequency(scan, i, unit):
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
    end, value = _compound(scan, i + 1, count, unit)
    if (
        (words[end] in HYPHENS and words[end + 1] in ("old", "olds"))
        or words[end] in ("old", "olds")
        or _aged(scan, first)
    ):
        return []
    if ago := _ago(scan, first, end, count, unit):
        return [ago]
    return [_length(scan, first, end, value, count, unit)]


def _frequency(scan: Scan, i: int, unit: str) -> Mark | None:
    """each year, every two years, every other week, per month, once a year, $5 million a year."""
    words = scan.words
    before = scan.before(i)
    if before in ("every", "each", "per") or (before == "any" and words[i - 2] == "given"):
        first = i if before == "per" else i - 1
        if before == "per" and unit.startswith("T"):
            return None  # a unit of speed or of work: kilometres per hour
        if before == "per":
            return Mark(first, i + 1, "SET", duration("1", unit))
        whole = {"WE": "XXXX-WXX-WE", "NI": "XXXX-XX-XXTNI"}.get(unit)
        return Mark(first, i + 1, "SET", whole or duration("1", unit))
    if before == "other" and words[i - 2] == "every":
        return Mark(i - 2, i + 1, "SET", duration("2", unit))
    if before in ("few", "several") and words[i - 2] == "every":
        return Mark(i - 2, i + 1, "SET", duration("X", unit))
    number = number_before(scan, i)
    if number and words[number[0] - 1] == "every" and number[0] - 1 >= scan.floor:
        return Mark(number[0] - 1, i + 1, "SET", duration(number[1], unit))
    if (
        before in ("a", "an")
        and _rate(scan, i)
        and words[i + 1] not in ("ago", "later", "earlier", "before", "after", "or", "and")
    ):
        return Mark(i - 1, i + 1, "SET", duration("1", unit))
    return None


_RATE_BREAKERS = frozenset(
    "in for of within over after about than last lasts lasted take takes took taken least nearly almost half is was as spend spends spent before"
    " with to on by at under only just and but or that which from until during once,".split()
)
_RATE_WORDS = frozenset(("once", "twice", "thrice", "times"))


def _rate(scan: Scan, i: int) -> bool:
    """Whether the "a" before the unit at token i means per: some figure stands shortly before it in its phrase."""
    words = scan.words
    if words[i - 2] in _RATE_BREAKERS or words[i - 2] in (",", "the"):
        return False
    for j in range(i - 2, max(i - 9, scan.floor) - 1, -1):
        word = words[j]
        if (
            word in _RATE_WORDS
            or word[:1].isdigit()
            or word in ("million", "billion", "trillion", "hundreds", "thousands", "dozens", "many", "rate")
        ):
            return True
        if word in (".", ";", ",", "that", "which", "(") or word in ("was", "is", "were"):
            return False
    return number_before(scan, i - 1) is not None


def _count_before(scan: Scan, start: int, i: int) -> tuple[int, str] | None:
    """The number of units before token `start`: its first token and its value, X where it is vague."""
    words = scan.words
    if number := number_before(scan, start):
        return number
    before = scan.before(start)
    plural = words[i].endswith("s") or words[i] == "millennia"
    if before in ("a", "an", "another", "one") and not plural:
        if words[start - 2] == "half" and start - 2 >= scan.floor:
            return start - 2, "0.5"
        if words[start - 2] == "of" and words[start - 3] in ("quarters", "quarter"):
            return None
        return (start - 1, "1") if _single(scan, start, i) else None
    if before in HYPHENS and words[start - 2] == "half" and start - 2 >= scan.floor:
        return article_of(scan, start - 2), "0.5"
    if before == "single" or (before in HYPHENS and words[start - 2] == "single"):
        return start - 1 - (before != "single"), "1"
    if before == "half" and not plural and words[start - 2] not in ("first", "second", "the"):
        return article_of(scan, start - 1), "0.5"
    if plural and before in _VAGUE:
        return article_of(scan, start - 1), "X"
    if plural and before == "of":
        if (
            words[start - 2]
            in (
                "couple",
                "number",
                "dozens",
                "hundreds",
                "scores",
                "thousands",
                "tens",
                "lots",
                "millions",
                "handful",
                "series",
            )
            and start - 2 >= scan.floor
        ):
            return article_of(scan, start - 2), "X"
        return None
    return None


_NO_LENGTH = frozenset(("to", "of", "in", "when", "that", "trip", "job")) | HYPHENS


def _single(scan: Scan, start: int, i: int) -> bool:
    """Whether "a day", "an hour" is a length here and not "a day trip" or "a second term"."""
    words = scan.words
    return words[i] not in ("second", "sec", "min") and words[i] != "quarter" and words[i + 1] not in _NO_LENGTH


def article_of(scan: Scan, j: int) -> int:
    """Take in "a" or "the" before token j."""
    return j - 1 if scan.before(j) in ("a", "the", "an") else j


def _aged(scan: Scan, first: int) -> bool:
    return scan.words[first - 1] == "aged" or (scan.words[first - 1] == "of" and scan.words[first - 2] == "age")


def _compound(scan: Scan, end: int, count: str, unit: str) -> tuple[int, str]:
    """ "a year and a half", "two years and three months", "1 hour, 30 minutes": the index behind, and the value."""
    words = scan.words
    if (
        words[end] == "and"
        and words[end + 1] in ("a", "one")
        and words[end + 2] in ("half", "quarter")
        and count.isdigit()
    ):
        fraction = "0.5" if words[end + 2] == "half" else "0.25"
        return end + 3, duration(plain(str(Decimal(count) + Decimal(fraction))), unit)
    parts, j = [(count, unit)], end
    while words[j - 3] != "and":
        k = j + 1 if words[j] in ("and", ",") else j
        number, after = words[k], UNITS.get(words[k + 1])
        if not after or not number.isdecimal() or len(number) > 4 or not _smaller(after, parts[-1][1]):
            break
        parts.append((number, after))
        j = k + 2
    if len(parts) == 1:
        return end, duration(count, unit)
    whole = "".join(n + code for n, code in parts if not code.startswith("T"))
    clock = "".join(n + code[1] for n, code in parts if code.startswith("T"))
    return j, "P" + whole + ("T" + clock if clock else "")


_SIZES = ("ML", "CE", "DE", "Y", "Q", "M", "FN", "W", "WE", "D", "NI", "TH", "TM", "TS")


def _smaller(unit: str, than: str) -> bool:
    return _SIZES.index(unit) > _SIZES.index(than) and len(than) <= 2


def _ago(scan: Scan, first: int, end: int, count: str, unit: str) -> Mark | None:
    """three years ago, two weeks later, a day earlier, five years from now: a date so far from another one."""
    words = scan.words
    word = words[end]
    first, mod = _modifier_before(scan, first)
    if word == "ago":
        way, stop, anchor = -1, end + 1, scan.published
    elif word == "from" and words[end + 1] in ("now", "today"):
        way, stop, anchor = 1, end + 2, scan.published
    elif word in ("later", "earlier", "hence", "prior") and not (word == "later" and words[end + 1] == "than"):
        way, stop, anchor = (1 if word in LATER else -1), end + 1, _last_day(scan)
        if word == "hence":
            anchor = scan.published
    else:
        return None
    if anchor is None:
        return Mark(
            first,
            stop,
            "DATE",
            PAST if word == "ago" else FUTURE if word in ("from", "hence") else "XXXX",
            mod,
            anchored=False,
        )
    if not count.isdigit():
        return _inexact_ago(scan, first, stop, count, unit, way, anchor, mod)
    value = period(anchor, unit, way * int(count)) if len(count) < 6 else None
    if unit in ("DE", "CE", "ML"):
        value = period(anchor, "Y", way * int(count) * {"DE": 10, "CE": 100, "ML": 1000}[unit])
    if unit.startswith("T") and value:
        value = anchor.isoformat()
    return Mark(first, stop, "DATE", value or (PAST if way < 0 else FUTURE), mod)


def _inexact_ago(
    scan: Scan, first: int, stop: int, count: str, unit: str, way: int, anchor: date, mod: str | None
) -> Mark:
    if (
        count != "X"
        and unit in ("Y", "DE")
        and (there := moved(anchor, "M", way * int(Decimal(count) * (12 if unit == "Y" else 120))))
    ):
        return Mark(first, stop, "DATE", there.isoformat()[: 7 if unit == "Y" else 4], mod)
    days: Days = (None, anchor) if way < 0 else (anchor, None)
    return Mark(first, stop, "DATE", PAST if way < 0 else FUTURE, mod, days=days)


def _last_day(scan: Scan) -> date | None:
    """The first day of the last dated mark of the same stretch of text, which "later" and "earlier" count from."""
    for mark in reversed(scan.marks[-3:]):
        if mark.type in ("DATE", "TIME"):
            return days_of(mark.value)[0]
    return None


def _modifier_before(scan: Scan, first: int) -> tuple[int, str | None]:
    """Take in "about", "more than", "at least", "just over": the new first token, and the mod."""
    words = scan.words
    for size in (3, 2, 1):
        if first - size >= scan.floor and (found := tuple(words[first - size : first])) in _APPROXIMATE:
            return first - size, _APPROXIMATE[found]
    return first, None


def _length(scan: Scan, first: int, end: int, value: str, count: str, unit: str) -> Mark:
    """A length of time; with "past", "next" or "within" before it, the days that it covers too."""
    words = scan.words
    first, mod = _modifier_before(scan, first)
    before = scan.before(first)
    if words[end] in HYPHENS and words[end + 1] in ("long", "plus"):
        pass
    if before in SHIFTS and before not in ("present", "same", "current"):
        first = article_before(scan, first - 1)
        way = SHIFTS[before]
        return Mark(
            first, end, "DURATION", value, mod, scan.published is not None or way == 0, stretch(scan, count, unit, way)
        )
    if before in ("these", "those", "the", "first", "final", "their", "its") and before not in ("their", "its"):
        first = article_before(scan, first - 1)
        return Mark(first, end, "DURATION", value, mod)
    if before == "within" or (before == "in" and direction(scan, first, end) > 0):
        days = stretch(scan, count, unit, 1)
        return Mark(
            first, end, "DURATION", value, mod, scan.published is not None, days, "by" if before == "within" else "in"
        )
    return Mark(first, end, "DURATION", value, mod)


def stretch(scan: Scan, count: str, unit: str, way: int) -> Days:
    """The days from the document's own to `count` units before or after it."""
    day = scan.published
    if day is None or not way:
        return None, None
    there = moved(day, unit, way * int(count)) if count.isdigit() and len(count) < 6 else None
    return (there, day) if way < 0 else (day, there)


SETS = phrases("sets")


def read_set(scan: Scan, i: int) -> list[Mark]:
    """annually, weekly, daily, semi-annual."""
    found = SETS.match(scan.words, i)
    if not found or (scan.capital(i) and not scan.starts_sentence(i)):  # the Daily Mail, the Annual Review
        return []
    return [Mark(i, found[0], "SET", found[1])]
