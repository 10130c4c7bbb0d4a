"""A time that only the day of writing could tell, in a document that has none.

What it flags
    Every "now", "to date", "last year" or "ten years ago" of a document that nothing dates: what `undated` tells once
    and counts, place by place.

Why it matters
    The year of each such statement is unknown; none of them can be checked or fall due.

Bad
    Last year the mill closed.

Good
    In 2015 the mill closed.

What to do
    Date the document (see `undated`), or write the year.

Measured precision
    As good as the time expressions that it rests on; off by default, because `undated` says the same in one line.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._context import Context
from ._findings import Finding
from ._hanging import hanging_times, is_dated

FAMILY = "time"
SEVERITY = "note"
DEFAULT = False


def find(context: Context) -> Iterator[Finding]:
    """One finding for each expression that hangs on the missing date."""
    hanging = hanging_times(context)
    if not hanging or is_dated(context):
        return
    for time in hanging:
        quote = " ".join(time.quote.split())
        yield Finding(time.start, time.end, f"'{quote}' of which year?", "look for the day this was written")
