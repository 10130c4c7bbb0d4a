"""The document has no date, and what it says hangs on one.

What it flags
    A document that nothing dates (no day given with it, none in its metadata, no line of its own that is a date) and
    that says "now", "today", "to date" or "last year" all the same. One finding a document; it stands at the first
    such expression and names the others. With `--each` one finding an expression.

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
    49 of 63 findings over whole documents were right, read one by one by a second reader, who did not write the rule
    and took a finding for wrong where it stands at a word that does not hang on the day: 15 of 15 addresses to Congress
    and 21 of 30 articles of an encyclopaedia, drawn at random, and 13 of 18 profiles of countries, addresses,
    manifestos and plans. None of the 63 documents told its day. Five of the wrong ones are revisions of one profile,
    which has such words only in the name of a field and in entries that bear a year of their own. The nine articles had
    a "the next day" of a story, an age of rocks, a title, a quotation or the "now" of an argument first; in seven of
    them another word that the finding names does hang on the day. The first reader counted 19 of 19 right, since none
    of them bore a date.
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
    hang = "hangs" if len(hanging) == 1 else "hang"
    yield Finding(
        hanging[0].start,
        hanging[0].end,
        f"the document has no date, and {listed} {hang} on it",
        _HINT,
    )


def _name(quote: str) -> str:
    return " ".join(quote.lower().split())
