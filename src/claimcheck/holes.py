"""Where a figure or a date is lost: the places that a listing shows as [?] among the words of a claim.

They are those that `gaps` tells of under the rules of lost words, whether somebody accepted them or not. A ledger keeps
them beside the claims, so that a listing need not read the text again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .documents import Document
    from .findings import Gap
    from .records import Claim

RULES = ("dropped-number", "dropped-date")

Hole = tuple[int, int]
"""The offset in the text at which a word is lost, twice; where markup stands in its place, its start and its end."""


def holes_in(document: Document) -> list[Hole]:
    """The holes of a document, in order."""
    from .gaps import Context, examine

    gaps = examine(Context(document), select=RULES)
    return sorted({_around(document, gap, at) for gap in gaps if (at := hole_of(gap)) is not None})


def hole_of(gap: Gap) -> int | None:
    """Where in the text the lost word stood, for the rules of lost words: None for the others.

    The span of such a gap holds the words on either side of the hole, and its message says which of them are which:
    "missing before 'billion'", "missing after 'double to'". A message that says neither leaves a doubled space as a
    sign, and else the end of the span.
    """
    if gap.rule not in RULES:
        return None
    quote, start = gap.span.quote, gap.span.start
    right = gap.message.partition(" before '")[2].rpartition("'")[0]
    left = gap.message.partition(" after '")[2].rpartition("'")[0]
    if right and quote.endswith(right):
        return start + len(quote) - len(right)
    if left and quote.startswith(left):
        return start + len(left)
    for at in range(1, len(quote)):
        if quote[at].isspace() and quote[at - 1].isspace():
            return start + at
    return start + len(quote)


def _around(document: Document, gap: Gap, at: int) -> Hole:
    """The hole at an offset, with the markup between the words on either side of it."""
    from .language.tokens import MASK

    masked = document.masked
    start = end = at
    first, last = gap.span.start, gap.span.end
    while start > first and (masked[start - 1] == MASK or masked[start - 1].isspace()):
        start -= 1
    while end < last and (masked[end] == MASK or masked[end].isspace()):
        end += 1
    markup = masked[start:end]
    if MASK not in markup:
        return at, at
    return start + markup.index(MASK), start + markup.rindex(MASK) + 1


def holes_of(claim: Claim, holes: list[Hole]) -> list[Hole]:
    """Those of the holes that lie in the words of a claim, or at either end of them."""
    first = bisect_left(holes, claim.span.start, key=lambda hole: hole[1])
    last = bisect_right(holes, claim.span.end, key=lambda hole: hole[0])
    return holes[first:last]
