"""Something rose by a share, and nobody says from when or against what.

What it flags
    A change in percent ("rose 5%", "a 5% increase in") in a sentence that names no date, no period, no other figure to
    come from, and nothing to compare with ("since", "compared with", "than", "year on year", "last year").

Why it matters
    5% in a month is a crisis, 5% in ten years is nothing. A change without its beginning cannot be checked at all.

Bad
    Rents in the town rose 5%.

Good
    Rents in the town rose 5% from 2023 to 2024.

What to do
    Look for the period over which it changed, and for the figure before.

Measured precision
    57 of 60 findings, drawn at random from 119 in reports of analysts, minutes of banks and party programmes, read one
    by one; the grammar has since learnt of two of the other three ("sequentially", "following growth in Q2"). None in
    speeches and encyclopaedia articles. Opt-in, because reports name their period once, at the top.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..records import Quantity
from ._around import any_within, leaned_on, stretch_of
from ._context import Context
from ._findings import Finding
from ._seams import word_at
from ._words import words

FAMILY = "number"
SEVERITY = "note"
DEFAULT = False

_HINT = "look for the period, or for what it is compared with"


def find(context: Context) -> Iterator[Finding]:
    """Each change in percent without its beginning."""
    looked_at, told = (-1, -1), False
    for quantity in context.quantities:
        if quantity.dimension != "percent" or quantity.before or quantity.per:
            continue
        first, end = _change(context, quantity)
        if first == end:
            continue
        sentence = stretch_of(context, quantity.start)
        if sentence != looked_at:
            looked_at, told = sentence, _has_baseline(context, *sentence)
        if told or _is_in_a_table(context, quantity):
            continue
        start, stop = context.tokens.starts[first], context.tokens.ends[end - 1]
        yield Finding(start, stop, f"'{context.document.clean(start, stop)}': since when?", _HINT)


def _change(context: Context, quantity: Quantity) -> tuple[int, int]:
    """The tokens that tell a change by a figure: "rose by 5%", "an increase of 5%", "a 5% increase"; an empty range for
    a figure that tells none.
    """
    tokens = context.tokens
    first, end = context.token_at(quantity.start), context.token_at(quantity.end)
    after = end + 1 if word_at(tokens, end) in ("-", "–") else end
    if word_at(tokens, after) in words("changes_as_nouns") and word_at(tokens, after + 1) not in _TITLES:
        return first, after + 1
    lead = leaned_on(context, quantity)
    if word_at(tokens, lead) in ("by", "of"):
        lead -= 1
    if word_at(tokens, lead).endswith("ly"):
        lead -= 1
    of = word_at(tokens, lead + 1) == "of" or word_at(tokens, lead + 2) == "of"
    if word_at(tokens, lead) in words("changes_as_nouns" if of else "changed") and not _is_no_fact(context, lead):
        return lead, end
    return first, first


def _is_in_a_table(context: Context, quantity: Quantity) -> bool:
    """Whether a change is told in a row, whose other cells or head tell its period."""
    block = context.document.block_at(quantity.start)
    return block is not None and block.kind == "row"


_TITLES = frozenset(("target", "targets", "rate", "cap", "limit"))


def _is_no_fact(context: Context, i: int) -> bool:
    """Whether the words before a change only suppose or want it."""
    return bool(words("not_told").intersection(context.tokens.words[max(0, i - 8) : i]))


def _has_baseline(context: Context, start: int, end: int) -> bool:
    """Whether a sentence tells where its change begins: a time, an age or a duration, or words that compare."""
    if start == end or any_within(context.times, start, end):
        return True
    said = context.tokens.words[context.token_at(start) : context.token_at(end)]
    if words("baselines").intersection(said) or any(word.isdecimal() and len(word) == 4 for word in said):
        return True
    return said[-1] == "?"
