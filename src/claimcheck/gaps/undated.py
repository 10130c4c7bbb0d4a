"""The document has no date, and what it says hangs on one.

What it flags
    A document that nothing dates (no day given with it, none in its metadata, no line of its own that is a date) and
    that says "now", "today", "to date" or "last year" all the same, where nothing nearer tells the day: a story, a year
    in the sentence or at the end of the entry, a quotation. One finding a document; it stands at the first such
    expression and names the others. With `--each` one finding an expression.

Why it matters
    "To date no bridge connects them" is true or false by the day it was written. Without that day nobody can check it,
    and nobody notices when it goes stale.

Bad
    To date no bridge connects the two towns.

Good
    Published: 3 March 2016

    To date no bridge connects the two towns.

What to do
    Find out when the document was published, and say so: with `--published 2016-03-03`, or as `published` in the
    source's source.toml.

Measured precision
    63 of 70 findings over whole documents were right, read one by one by a reader who did not write the rule and took a
    finding for wrong where it stands at a word that does not hang on the day: 34 of 40 articles of an encyclopaedia and
    19 of 20 addresses to Congress, drawn at random, and 10 of 10 profiles of countries, addresses, manifestos and notes
    on releases. The others had the "now" of an argument, "late in the year" of a story, a dialogue without quotation
    marks, or "this spring" for water first; two could not be told. The rule was mended on two earlier readings of
    documents from the same collections (49 of 63 and 75 of 88); the one who mended it counted 77 of 84 afterwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ._context import Context
from ._findings import Finding
from ._hanging import hanging_times, is_dated

FAMILY = "time"
SEVERITY = "warning"
DEFAULT = True

_HINT = "look for the day it was published, and give it with --published or in source.toml"
_NAMED = 5
"""Expressions named in the message; the rest are counted."""


def find(context: Context) -> Iterator[Finding]:
    """At most one finding, or one for each expression."""
    hanging = hanging_times(context)
    if not hanging or is_dated(context):
        return
    if context.each:
        for time in hanging:
            yield Finding(
                time.start, time.end, f"the document has no date, and '{_name(time.quote)}' hangs on it", _HINT
            )
        return
    count = Counter(_name(time.quote) for time in hanging)
    named = [f"'{name}'" if times == 1 else f"'{name}' ({times} times)" for name, times in list(count.items())[:_NAMED]]
    more = len(count) - len(named)
    listed = ", ".join(named) + (f" and {more} more" if more else "")
    hang = "hangs" if len(count) == 1 else "hang"
    yield Finding(
        hanging[0].start,
        hanging[0].end,
        f"the document has no date, and {listed} {hang} on it",
        _HINT,
    )


def _name(quote: str) -> str:
    return " ".join(quote.lower().split())
