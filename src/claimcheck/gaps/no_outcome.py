"""A forecast that nothing could prove wrong.

What it flags
    A forecast with neither figure nor date, whose verb names no event but something that can go on for ever ("will
    continue to improve", "is expected to support").

Why it matters
    Whatever happens, it can be said to have come true. It tells a hope, and takes the place of a forecast.

Bad
    The new port will continue to strengthen the region.

Good
    The new port will handle 2 million tonnes a year by 2030.

What to do
    Ask what one would see, by when and how much of it, if this came true; look for a sentence that says so.

Measured precision
    32 of 40 findings in minutes of banks, party programmes, speeches and opinion pieces, read one by one; of the other
    eight three bore a period in words ("for the rest of the year"), and others told an event after all. Opt-in.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..records import Claim
from ._around import any_within, has_figure, stretch_of
from ._context import Context
from ._findings import Finding
from ._words import words

FAMILY = "sense"
SEVERITY = "note"
DEFAULT = False

_HINT = "look for what is to happen, by when and how much of it"
_BETWEEN = 4
"""Tokens between what points to the future and its verb: "will also, it is hoped, continue"."""


def find(context: Context) -> Iterator[Finding]:
    """Each forecast of nothing in particular."""
    done = -1
    for claim in context.claims:
        if claim.modality != "forecast" or claim.span.start < done or claim.quantities or claim.times or claim.negated:
            continue
        start, end = stretch_of(context, claim.span.start)
        if any_within(context.times, start, end) or has_figure(context, start, end):
            continue
        verb = _unending_verb(context, claim)
        if verb:
            done = claim.span.end
            message = f"nothing could prove '{context.tokens.words[verb]}' wrong"
            yield Finding(claim.span.start, claim.span.end, message, _HINT, claim.id or None)


def _unending_verb(context: Context, claim: Claim) -> int:
    """The verb of a forecast, where it is one that never ends; 0 for another."""
    tokens = context.tokens
    first, end = context.token_at(claim.span.start), context.token_at(claim.span.end)
    for i in range(first, end):
        if tokens.words[i] in words("to_come"):
            for j in range(i + 1, min(end, i + 1 + _BETWEEN)):
                if tokens.words[j] in words("unending_verbs"):
                    return j
                if not tokens.words[j].endswith("ly") and tokens.words[j] not in words("before_verbs"):
                    break
            return 0
    return 0
