"""A measured figure has no unit.

What it flags
    A bare figure where a length, an area, a volume, a weight, a speed, a temperature or a pressure is told ("an area of
    500 and", "weighs 40.", "12 long"), and no unit with it.

Why it matters
    500 acres and 500 square kilometres are two different parks.

Bad
    The park covers an area of 500 and is open all year.

Good
    The park covers an area of 500 hectares and is open all year.

What to do
    Look the unit up in the source.

Measured precision
    Not known on real slips: no finding, right or wrong, in 7.8 million characters of encyclopaedia articles, news,
    speeches, minutes and reports, nor in 13 million of manuals. So it is opt-in.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..language.tokens import BREAK
from ..records import Quantity
from ._around import leaned_on
from ._context import Context
from ._findings import Finding
from ._seams import CLOSERS, word_at
from ._words import measures, words

FAMILY = "number"
SEVERITY = "warning"
DEFAULT = False


def find(context: Context) -> Iterator[Finding]:
    """Each figure without its unit."""
    for quantity in context.quantities:
        if quantity.dimension != "count" or quantity.unit or not quantity.quote[-1].isdigit():
            continue
        told = _measured_before(context, quantity)
        if told is None or not _ends_here(context, quantity):
            continue
        first, unit = told
        start = context.tokens.starts[first]
        quote = context.document.clean(start, quantity.end)
        yield Finding(start, quantity.end, f"'{quote}' has no unit", f"look for {unit} behind the figure")


def _measured_before(context: Context, quantity: Quantity) -> tuple[int, str] | None:
    """Where the words begin that ask for a unit, and which; None where none do."""
    tokens = context.tokens
    i = leaned_on(context, quantity)
    word, noun = word_at(tokens, i), word_at(tokens, i - 1)
    told = measures().get(noun, "")
    if word == "of" and noun in words("needs_unit") and word_at(tokens, i - 2) not in words("counted_measures"):
        return i - 1, told.partition(" and ")[2]
    if word in words("weighing"):
        return i, "a unit of weight"
    return None


def _ends_here(context: Context, quantity: Quantity) -> bool:
    """Whether nothing behind the figure could be its unit."""
    tokens = context.tokens
    after = context.token_at(quantity.end)
    following = word_at(tokens, after)
    if after < len(tokens) and tokens.touches(after) and following not in (".", ",", ";", BREAK):
        return False
    if following in (".", ",") and word_at(tokens, after + 1)[:1].isdigit():
        return False
    return (
        following in CLOSERS - {")"}
        or following in words("cannot_begin") - {"by", "to", "or", "and", "in", "x"}
        or (following == "and" and word_at(tokens, after + 1) in words("cannot_begin"))
    )
