"""A forecast or plan whose day has passed.

What it flags
    A statement about the future that was to come true by a day before today. Needs today's date.

Why it matters
    It has come true or it has not; a document that still tells it as to come is stale, and somebody may want to know.

Bad
    The bridge will open by 2020.

Good
    The bridge will open by 2150.

What to do
    Find out what became of it, and say so; in a workspace, `claimcheck due` lists these and keeps their outcome.

Measured precision
    As good as the modality and the dates of the claims that it rests on; off by default, because `due` says the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._context import Context
from ._findings import Finding

FAMILY = "time"
SEVERITY = "note"
DEFAULT = False


def find(context: Context) -> Iterator[Finding]:
    """One finding for each claim that is overdue and that nobody has resolved."""
    if context.today is None:
        return
    from ..deadlines import due_claims

    seen = set()
    for due in due_claims(context.claims, None, context.today):
        span, latest = due.claim.span, due.window.latest
        if due.state == "overdue" and (span.start, span.end) not in seen:
            seen.add((span.start, span.end))
            message = f"this was to come by {latest}, which has passed"
            yield Finding(span.start, span.end, message, "look for what became of it", due.claim.id or None)
