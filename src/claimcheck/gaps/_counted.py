"""What is true of many places of a document: one finding with a count, or one a place where that is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ._context import Context
from ._findings import Finding

Place = tuple[int, int]


def told_once(context: Context, places: Sequence[Place], once: str, each: str, hint: str) -> Iterator[Finding]:
    """The message `once` at the first place, or with `--each` the message `each` at every place."""
    for start, end in places if context.each else places[:1]:
        yield Finding(start, end, each if context.each else once, hint)
