"""The document has no date, and what it says hangs on one.

What it flags
    A document that nothing dates (no day given with it, none in its metadata, no line of its own that is a date) and
    that says "now", "today", "to date" or "last year" all the same. One finding a document; it stands at the first
    such expression and names the others.

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
    See benchmarks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ._context import Context
from ._findings import Finding
from ._hanging import hanging_times
from ._words import words

FAMILY = "time"
SEVERITY = "warning"
DEFAULT = True

_NAMED = 5
"""Expressions named in the message; the rest are counted."""

_FIRST_BLOCKS, _LAST_BLOCKS = 6, 3
_LINE_WITH_A_DATE = 120
"""Where a document's own date stands: in a short line among its first or last ones."""


def find(context: Context) -> Iterator[Finding]:
    """At most one finding."""
    if context.published or any(context.document.metadata.get(key) for key in words("dating_keys")):
        return
    hanging = hanging_times(context)
    if not hanging or _bears_a_date(context):
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
        "look for the day it was published, and give it with --published or in source.toml",
    )


def _name(quote: str) -> str:
    return " ".join(quote.lower().split())


def _bears_a_date(context: Context) -> bool:
    """Whether a short line at the top or the foot of the document tells a day, or its first words are a dateline."""
    blocks = context.document.blocks
    days = [time for time in context.times if _is_a_day(time.value)]
    if not days or not blocks:
        return False
    ends = blocks[:_FIRST_BLOCKS] + blocks[_FIRST_BLOCKS:][-_LAST_BLOCKS:]
    for block in ends:
        for time in days:
            if not block.start <= time.start < block.end:
                continue
            rest = context.document.clean(block.start, time.start) + context.document.clean(time.end, block.end)
            if len(rest) <= len(time.quote) + 30 and block.end - block.start <= _LINE_WITH_A_DATE and rest[-1:] != ".":
                return True
            after = context.document.text[time.end : time.end + 20].lstrip()
            if time.start - block.start <= 40 and after[:1] in ("—", "–", "-", "("):
                return True
    return False


def _is_a_day(value: str) -> bool:
    return len(value) >= 10 and value[:4].isdigit() and value[5:7].isdigit() and value[8:10].isdigit()
