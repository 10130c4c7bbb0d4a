"""A change and its two ends: "rose 50% from 10 to 12", "doubled from 10 to 30", "fell by a third from 30 to 25"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ..records import Quantity
from ._context import Context
from ._figures import HUNDRED, Slip, half, hedged, plain, signed, word_before, words_between
from ._words import words


class Ends(NamedTuple):
    """What something was before and after a change, and the room that their last digits leave."""

    start: int
    end: int
    before: Decimal
    after: Decimal
    room: Decimal
    about: bool
    like: Quantity


def changes(context: Context) -> Iterator[Slip]:
    """Each change that its own two ends do not give; not one by the year, in real terms or as a mean."""
    for sentence in context.counted_sentences:
        found = list(_ends_in(context, sentence))
        if len(found) != 1:
            continue
        ends = found[0]
        others = [one for one in sentence if one.end <= ends.start or ends.end <= one.start]
        for reader in (_percent, _multiple, _fraction, _amount):
            slip = reader(context, ends, others)
            if slip:
                yield slip
                break


def _ends_in(context: Context, sentence: list[Quantity]) -> Iterator[Ends]:
    """The pairs of ends in a sentence, as told in one phrase or as "to 12 in 2020, from 10"."""
    for one in sentence:
        low, high = (one.before, one.after) if one.before else (one.low, one.high)
        from_to = one.before or word_before(context, one.start) == "from"  # "tripled from 10 to 20" is no range
        if low and high and from_to and not one.per and not hedged(one):
            room = half(one.precision)
            yield Ends(one.start, one.end, Decimal(low), Decimal(high), room, one.modifier == "about", one)
    for later, earlier in pairwise(sentence):
        if not (later.value and earlier.value and _alike(later, earlier)) or hedged(later) or hedged(earlier):
            continue
        seam = words_between(context, later.end, earlier.start)
        dated = all(word in _DATING or word.isdecimal() for word in seam[:-1])
        if word_before(context, later.start) == "to" and seam[-1:] == ["from"] and dated and len(seam) <= _SEAM:
            room = max(half(later.precision), half(earlier.precision))
            about = "about" in (later.modifier, earlier.modifier)
            before, after = Decimal(earlier.value), Decimal(later.value)
            yield Ends(later.start, earlier.end, before, after, room, about, later)


_SEAM = 6
_DATING = frozenset(("in", "fiscal", "during", "year", ","))


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.dimension, one.unit, one.currency, one.per) == (other.dimension, other.unit, other.currency, other.per)


def _percent(context: Context, ends: Ends, others: list[Quantity]) -> Slip | None:
    """ "rose 50% from 10 to 12"."""
    percents = [one for one in others if one.dimension == "percent" and one.value]
    if len(percents) != 1 or ends.like.dimension == "percent":
        return None
    percent = percents[0]
    if percent.unit == "percentage point" or percent.per or hedged(percent):
        return None
    first, last = min(ends.start, percent.start), max(ends.end, percent.end)
    around = words_between(context, first - 60, last + 40)
    if not _is_joined(_between(context, ends, percent)) or _reckoned_otherwise(around):
        return None
    if not set(words_between(context, first - 40, last)) & (words("changing") | words("change_nouns")):
        return None
    slip = _wrong_percent(ends, percent)
    return Slip(first, last, slip) if slip else None


def _is_joined(between: list[str]) -> bool:
    """Whether nothing but what joins them stands between a change and its ends, so that both tell of one thing."""
    joining = _JOINING | words("changing") | words("change_nouns")
    return len(between) <= _SEAM and all(word in joining or word.isdecimal() for word in between)


def _between(context: Context, ends: Ends, told: Quantity) -> list[str]:
    return words_between(context, min(ends.end, told.end), max(ends.start, told.start))


def _reckoned_otherwise(around: list[str]) -> bool:
    """Whether a change is told by the year, in real terms or as a mean."""
    by_time = any(one in ("a", "an") and other in words("rates") for one, other in pairwise(around))
    return by_time or bool(words("other_reckoning") & set(around))


def _wrong_percent(ends: Ends, percent: Quantity) -> str | None:
    if ends.before <= 0 or ends.after < 0:
        return None
    told, (low, high) = abs(Decimal(percent.value or 0)), _ratio(ends)
    slack = half(percent.precision) + (told / 10 if ends.about or percent.modifier == "about" else 0)
    low, high = (low - 1) * HUNDRED - slack, (high - 1) * HUNDRED + slack
    if any(low <= change <= high for change in (told, -told)):
        return None
    right = (ends.after - ends.before) / ends.before * HUNDRED
    return f"from {plain(ends.before)} to {plain(ends.after)} is {signed(right)}%, not {plain(told)}%"


def _ratio(ends: Ends) -> tuple[Decimal, Decimal]:
    """Between which bounds the second end is a multiple of the first."""
    low = (ends.after - ends.room) / (ends.before + ends.room)
    high = (ends.after + ends.room) / (ends.before - ends.room) if ends.before > ends.room else Decimal("Infinity")
    return low, high


def _multiple(context: Context, ends: Ends, others: list[Quantity]) -> Slip | None:
    """ "doubled from 10 to 30": what is told as a multiple may be rounded to a whole one."""
    told = next((one for one in others if one.dimension == "multiple" and one.quote.isalpha() and one.value), None)
    if told is None or told.modifier != "exact" or ends.before <= 0 or ends.after < 0:
        return None
    between = _between(context, ends, told)
    if told.end > ends.start or len(between) > 2 or between[-1:] not in (["from"], []):
        return None
    times = Decimal(told.value or 0)
    room = Decimal("0.5") if times > 1 else times / 4
    low, high = _ratio(ends)
    if low - room <= times <= high + room or _qualified(context, told):
        return None
    right = plain(ends.after / ends.before)
    message = f"from {plain(ends.before)} to {plain(ends.after)} is {right} times as much, not {plain(times)} times"
    return Slip(told.start, ends.end, message)


def _qualified(context: Context, told: Quantity) -> bool:
    """Whether a word before a verb of change makes it less than it says: "nearly doubled", "had not doubled"."""
    return bool(set(words_between(context, told.start - 24, told.start)[-3:]) & (words("hedges") | words("not_told")))


def _fraction(context: Context, ends: Ends, others: list[Quantity]) -> Slip | None:
    """ "fell by a quarter, from 4 to 3.5": a fraction in words is a round one, and a quarter of it is room."""
    told = next((one for one in others if one.dimension == "ratio" and one.value and one.modifier == "exact"), None)
    if told is None or ends.before <= 0 or ends.after < 0 or any(map(str.isdigit, told.quote)):
        return None
    between = _between(context, ends, told)
    if word_before(context, told.start) != "by" or set(between) - {",", "from"} or told.end > ends.start:
        return None
    part = Decimal(told.value or 0)
    low, high = _ratio(ends)
    if any(low - 1 - part / 4 <= change <= high - 1 + part / 4 for change in (part, -part)):
        return None
    right = (ends.after - ends.before) / ends.before * HUNDRED
    message = f"from {plain(ends.before)} to {plain(ends.after)} is {signed(right)}%, not {told.quote}"
    return Slip(told.start, ends.end, message)


def _amount(context: Context, ends: Ends, others: list[Quantity]) -> Slip | None:
    """ "rose by $3 million, or 12%, from $20 million to $25 million": the step between the two ends."""
    told = next((one for one in others if one.end <= ends.start and one.value and _is_step(one, ends.like)), None)
    if told is None or told.modifier != "exact" or ends.about:
        return None
    if not _is_joined(_between(context, ends, told)):
        return None
    if word_before(context, told.start) not in words("changing") | {"by", "of"}:
        return None
    step, told_step = ends.after - ends.before, abs(Decimal(told.value or 0))
    if abs(abs(step) - told_step) <= 2 * ends.room + half(told.precision):
        return None
    message = f"from {plain(ends.before)} to {plain(ends.after)} is {signed(step)}, not {plain(told_step)}"
    return Slip(told.start, ends.end, message)


_JOINING = frozenset((", ( ) [ ] – — or from to by in of a an the percent per cent representing").split())


def _is_step(one: Quantity, like: Quantity) -> bool:
    """Whether a figure can be the step between two ends that look like `like`: dollars between dollars."""
    if one.per or one.before or one.low:
        return False
    if one.unit in ("point", "percentage point") and like.dimension in ("count", "percent"):
        return like.unit in (None, "percent", "point", one.unit)
    return like.dimension != "percent" and _alike(one, like)
