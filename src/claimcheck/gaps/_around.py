"""What stands around a place: whether a stretch of text holds a mark, and the word that a figure leans on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from ..records import Quantity, TimeExpression
from ._context import Context
from ._seams import word_at
from ._words import words

Mark = TypeVar("Mark", Quantity, TimeExpression)


def any_within(marks: Sequence[Mark], start: int, end: int) -> bool:
    """Whether one of the marks, which are in order, begins within a stretch of the text."""
    return bisect_left(marks, start, key=_start) < bisect_left(marks, end, key=_start)


def marks_within(marks: Sequence[Mark], start: int, end: int) -> Sequence[Mark]:
    """Those of the marks, which are in order, that begin within a stretch of the text."""
    return marks[bisect_left(marks, start, key=_start) : bisect_left(marks, end, key=_start)]


def _start(mark: Quantity | TimeExpression) -> int:
    return mark.start


def has_figure(context: Context, start: int, end: int) -> bool:
    """Whether a stretch of the text holds a digit or tells a quantity in words."""
    return any(map(str.isdigit, context.tokens.text[start:end])) or any_within(context.quantities, start, end)


def stretch_of(context: Context, offset: int) -> tuple[int, int]:
    """The sentence around a place, as offsets; from the place to itself between sentences."""
    tokens = context.tokens
    first, end = context.sentence_at(context.token_at(offset))
    return (tokens.starts[first], tokens.ends[end - 1]) if end > first else (offset, offset)


def leaned_on(context: Context, quantity: Quantity) -> int:
    """The token before a figure, what hedges the figure ("about", "up to", "an estimated") left out."""
    i = context.token_at(quantity.start) - 1
    tokens = context.tokens
    while word_at(tokens, i) in words("hedges") or (word_at(tokens, i) == "to" and word_at(tokens, i - 1) == "up"):
        i -= 2 if word_at(tokens, i) == "to" else 1
    return i
