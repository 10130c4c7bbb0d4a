"""What the sums of a sentence are done with: its figures, the words between them, and the room that rounding leaves."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ..records import Quantity
from ._context import Context

HUNDRED = Decimal(100)
_UNWIELDY = Decimal(10) ** 15
_SURELY_ROUND = 3
"""Noughts at the end of a whole number from which on it is taken as rounded to them: 12,000 may be 11,600."""


class Slip(NamedTuple):
    """A sum that does not come out, and how it should have."""

    start: int
    end: int
    message: str


class Room(NamedTuple):
    """Between which bounds a figure lies that was rounded to its last digit."""

    low: Decimal
    high: Decimal


def by_sentence(context: Context) -> Iterator[list[Quantity]]:
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


def words_between(context: Context, start: int, end: int) -> list[str]:
    """The words that begin from one offset on and before another."""
    return context.tokens.words[context.token_at(start) : context.token_at(end)]


def word_before(context: Context, offset: int) -> str:
    """The word before the token that begins at an offset; "" where the text begins there."""
    i = context.token_at(offset)
    return context.tokens.words[i - 1] if i > 0 else ""


def hedged(one: Quantity) -> bool:
    """Whether a figure is told as more or less than what is written."""
    return one.modifier not in ("exact", "about")


def half(precision: str | None) -> Decimal:
    """Half of the last place written."""
    return Decimal(precision) / 2 if precision else Decimal(0)


def room_of(value: str | None, precision: str | None) -> Room:
    """The room of a figure; a whole number that ends in three noughts or more may have been rounded to them."""
    number = Decimal(value or 0)
    written = f"{number:f}"
    noughts = len(written) - len(written.rstrip("0")) if "." not in written and number else 0
    place = Decimal(10) ** noughts / 2 if noughts >= _SURELY_ROUND else Decimal(0)
    room = max(half(precision) if precision and precision != "1" else Decimal(0), place)
    return Room(number - room, number + room)


def plain(number: Decimal) -> str:
    """A number as people write it: 12, 1,500, 0.5."""
    if abs(number) >= _UNWIELDY:
        return f"{number:.3g}"
    text = f"{number:,.2f}"
    return text.rstrip("0").rstrip(".")


def signed(number: Decimal) -> str:
    """A change as people write it: +20, -3.5."""
    return f"{'+' if number > 0 else ''}{plain(round(number, 1) if abs(number) < _UNWIELDY else number)}"
