"""Plans and promises without a day by which they could be held to.

What it flags
    Plans with a named body, a "we" or an office behind them ("the council will build", "we will open"), and no date or
    period. One finding a document, with a count ("5 of 9 plans have no date"); `--each` tells them one by one.

Why it matters
    A plan without a date can be called on its way for ever. Nobody can say that it was not kept.

Bad
    The council will build a bridge over the river. It has promised two new schools.

Good
    The council will build a bridge over the river by 2030.

What to do
    Look for the year or the term of office in which it is to be done.

Measured precision
    29 of 40 plans, drawn at random from party programmes, speeches and debates and read one by one; the other eleven
    were attitudes that no day could end ("we will stand with them"), suppositions and wishes, and the grammar has since
    learnt of some of them. Opt-in: programmes rarely date anything, and their readers know it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..records import Claim
from ._around import any_within, stretch_of
from ._context import Context
from ._counted import told_once
from ._findings import Finding
from ._words import words

FAMILY = "time"
SEVERITY = "note"
DEFAULT = False


def find(context: Context) -> Iterator[Finding]:
    """At most one finding, or one for each plan without a date."""
    plans = [claim for claim in context.claims if claim.modality == "plan" and not claim.negated]
    held = {(claim.span.start, claim.span.end): claim for claim in plans if _has_a_body(context, claim)}
    undated = [place for place, claim in held.items() if not _is_dated(context, claim)]
    if undated:
        are = "plan has" if len(held) == 1 else "plans have"
        once = f"{len(undated)} of {len(held)} {are} no date"
        yield from told_once(context, undated, once, "this plan has no date", "look for when it is to be done")


def _has_a_body(context: Context, claim: Claim) -> bool:
    """Whether the words before the plan's verb name somebody who could be held to it."""
    tokens = context.tokens
    first, end = context.token_at(claim.span.start), context.token_at(claim.span.end)
    said = tokens.words[first:end]
    verb = next((i for i, word in enumerate(said) if word in words("plans")), 0)
    doing = said[verb : verb + 3]
    if words("unending_verbs").intersection(doing) or words("attitudes").intersection(doing):
        return False
    if words("no_plan").intersection(said[: verb + 1]):
        return False
    subject = range(first, first + verb)
    return bool(words("bodies").intersection(said[:verb])) or any(
        tokens.surface(i)[0].isupper() and (i > first or tokens.surface(i).isupper()) for i in subject
    )


def _is_dated(context: Context, claim: Claim) -> bool:
    """Whether the plan's window, or its sentence, tells a time."""
    start, end = stretch_of(context, claim.span.start)
    return bool(claim.deadline or claim.times) or any_within(context.times, start, max(end, claim.span.end))
