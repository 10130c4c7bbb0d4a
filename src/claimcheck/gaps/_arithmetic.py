"""Sums that a sentence lets its reader check, done with the room that rounding leaves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ..records import Quantity, TimeExpression
from ._context import Context
from ._seams import word_at
from ._words import words

HUNDRED = Decimal(100)
_UNWIELDY = Decimal(10) ** 15


class Slip(NamedTuple):
    """A sum that does not come out, and how it should have."""

    start: int
    end: int
    message: str


def readers() -> tuple[Callable[[Context], Iterator[Slip]], ...]:
    """The kinds of sums."""
    return changes, totals, shares, orders, periods


def changes(context: Context) -> Iterator[Slip]:
    """ "rose 50% from 10 to 12": the change in percent against its two ends."""
    for sentence in _by_sentence(context):
        ends = [one for one in sentence if one.before and one.after]
        percents = [one for one in sentence if one.dimension == "percent" and one.value and not one.before]
        if len(ends) != 1 or len(percents) != 1:
            continue
        change, percent = ends[0], percents[0]
        if change.dimension == "percent" or percent.unit == "percentage point" or percent.per or change.per:
            continue
        first, last = min(change.start, percent.start), max(change.end, percent.end)
        between = _words_between(context, min(change.end, percent.end), max(change.start, percent.start))
        around = _words_between(context, first - 60, last + 40)
        if len(between) > 6 or _reckoned_otherwise(around) or _hedged(percent) or _hedged(change):
            continue
        if not set(_words_between(context, first - 40, last)) & (words("changing") | words("change_nouns")):
            continue
        slip = _wrong_change(change, percent)
        if slip:
            yield Slip(first, last, slip)


def _reckoned_otherwise(around: list[str]) -> bool:
    """Whether a change is told by the year, in real terms or as a mean."""
    by_time = any(one in ("a", "an") and other in words("rates") for one, other in pairwise(around))
    return by_time or bool(words("other_reckoning") & set(around))


def _wrong_change(change: Quantity, percent: Quantity) -> str | None:
    before, after, told = Decimal(change.before or 0), Decimal(change.after or 0), abs(Decimal(percent.value or 0))
    if before <= 0 or after < 0:
        return None
    room = _half(change.precision)
    low = (after - room) / (before + room) - 1
    high = (after + room) / (before - room) - 1 if before > room else Decimal("Infinity")
    slack = _half(percent.precision) + (told / 10 if "about" in (change.modifier, percent.modifier) else 0)
    if any(low * HUNDRED - slack <= signed <= high * HUNDRED + slack for signed in (told, -told)):
        return None
    right = (after - before) / before * HUNDRED
    return f"from {_plain(before)} to {_plain(after)} is {_signed(right)}%, not {_plain(told)}%"


def totals(context: Context) -> Iterator[Slip]:
    """ "a total of 10: 4 men and 5 women": the parts after a colon against the total before it."""
    tokens = context.tokens
    for sentence in _by_sentence(context):
        totals_told = [i for i, one in enumerate(sentence[:-2]) if _is_total(context, one)]
        if len(totals_told) != 1:
            continue
        total, parts = sentence[totals_told[0]], sentence[totals_told[0] + 1 :]
        colon = after = _token_at(context, total.end)
        while word_at(tokens, colon).isalpha() and colon < after + 5:
            colon += 1
        if word_at(tokens, colon) not in (":", "—", "–") or _token_at(context, parts[0].start) != colon + 1:
            continue
        added = sum((Decimal(part.value or 0) for part in parts), Decimal(0))
        told = Decimal(total.value or 0)
        if added != told and _are_parts(context, parts):
            sum_told = " + ".join(_plain(Decimal(part.value or 0)) for part in parts)
            yield Slip(total.start, parts[-1].end, f"{sum_told} is {_plain(added)}, not {_plain(told)}")


def _is_total(context: Context, one: Quantity) -> bool:
    before = _words_between(context, one.start - 12, one.start)
    return before[-2:] == ["total", "of"] and one.value is not None and one.dimension == "count"


def _are_parts(context: Context, parts: list[Quantity]) -> bool:
    """Whether quantities are counts listed one after the other, and nothing else stands among them."""
    if any(part.dimension != "count" or part.value is None or _hedged(part) or part.per for part in parts):
        return False
    tokens = context.tokens
    seams = [_words_between(context, one.end, other.start) for one, other in pairwise(parts)]
    last = word_at(tokens, _token_at(context, parts[-1].start) - 1)
    listed = all(seam and (seam[-1] in (",", "and", ";", "+")) and len(seam) <= 6 for seam in seams)
    return listed and last in ("and", "+") and not any(set(seam) & words("not_all_parts") for seam in seams)


def shares(context: Context) -> Iterator[Slip]:
    """ "40% A, 50% B and 20% other": with a remainder among them the shares are all there are."""
    for sentence in _by_sentence(context):
        percents = [one for one in sentence if one.dimension == "percent" and one.value and one.unit == "percent"]
        if len(percents) < 3 or any(_hedged(one) or one.modifier == "about" for one in percents):
            continue
        seams = [_words_between(context, one.end, other.start) for one, other in pairwise(percents)]
        near = [*seams[-1], *_words_between(context, percents[-1].end, percents[-1].end + 30)[:2]]
        listed = all("," in seam or "and" in seam for seam in seams)
        if not listed or not set(near) & words("remainders") or any(len(seam) > 8 for seam in seams):
            continue
        added = sum((Decimal(one.value or 0) for one in percents), Decimal(0))
        if added > HUNDRED + sum((_half(one.precision) for one in percents), Decimal(0)):
            told = " + ".join(_plain(Decimal(one.value or 0)) for one in percents)
            yield Slip(percents[0].start, percents[-1].end, f"{told} is {_plain(added)}%, more than the whole")


def orders(context: Context) -> Iterator[Slip]:
    """ "between 2025 and 2019": the later year first."""
    for earlier, later in _year_pairs(context):
        if earlier.value > later.value:
            message = f"{earlier.value} comes after {later.value}"
            yield Slip(earlier.start, later.end, message)


def periods(context: Context) -> Iterator[Slip]:
    """ "the 30-year period from 1990 to 2010": the length told against the years; either end may count or not."""
    pairs = {earlier.start: (earlier, later) for earlier, later in _year_pairs(context)}
    if not pairs:
        return
    for length in context.quantities:
        if length.dimension != "duration" or length.unit != "year" or not length.value or _hedged(length):
            continue
        i = _token_at(context, length.end)
        if word_at(context.tokens, i) not in words("periods") or word_at(context.tokens, i + 1) not in _LEAD_IN:
            continue
        start = context.tokens.starts[i + 2] if i + 2 < len(context.tokens) else -1
        if start not in pairs or length.modifier == "about":
            continue
        earlier, later = pairs[start]
        years = int(later.value) - int(earlier.value)
        if years > 0 and not years - 1 <= Decimal(length.value) <= years + 1:
            message = f"from {earlier.value} to {later.value} is {years} years, not {_plain(Decimal(length.value))}"
            yield Slip(length.start, later.end, message)


_LEAD_IN = frozenset(("from", "between", "("))


def _year_pairs(context: Context) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """ "between 1990 and 2000", "from 1990 to 2000", "(1990–2000)": two plain years told as the ends of one span."""
    for one, other in pairwise(context.times):
        if not (_is_year(one) and _is_year(other)):
            continue
        joint = tuple(_words_between(context, one.end, other.start))
        i = _token_at(context, one.start)
        lead = word_at(context.tokens, i - 1)
        after = word_at(context.tokens, _token_at(context, other.end))
        joined = (lead, joint) in _JOINTS or (lead == "(" and after == ")" and joint in (("–",), ("-",), ("—",)))
        if joined and after not in ("bc", "bce", "b", "-", "–"):
            yield one, other


_JOINTS = frozenset((("between", ("and",)), ("from", ("to",)), ("from", ("until",)), ("from", ("through",))))


def _is_year(time: TimeExpression) -> bool:
    return time.type == "DATE" and time.quote.isdecimal() and time.quote == time.value and "1300" <= time.value < "2200"


def _by_sentence(context: Context) -> Iterator[list[Quantity]]:
    """The quantities of each sentence that has more than one."""
    quantities, tokens = context.quantities, context.tokens
    at = 0
    for _, end in context.sentences:
        stop = tokens.ends[end - 1]
        first = at
        while at < len(quantities) and quantities[at].start < stop:
            at += 1
        if at - first > 1:
            yield quantities[first:at]


def _token_at(context: Context, offset: int) -> int:
    """The first token that begins at or after an offset."""
    return bisect_left(context.tokens.starts, offset)


def _words_between(context: Context, start: int, end: int) -> list[str]:
    return context.tokens.words[_token_at(context, start) : _token_at(context, end)]


def _hedged(one: Quantity) -> bool:
    return one.modifier not in ("exact", "about")


def _half(precision: str | None) -> Decimal:
    return Decimal(precision) / 2 if precision else Decimal(0)


def _plain(number: Decimal) -> str:
    """A number as people write it: 12, 1,500, 0.5."""
    if abs(number) >= _UNWIELDY:
        return f"{number:.3g}"
    text = f"{number:,.2f}"
    return text.rstrip("0").rstrip(".")


def _signed(number: Decimal) -> str:
    return f"{'+' if number > 0 else ''}{_plain(round(number, 1) if abs(number) < _UNWIELDY else number)}"
