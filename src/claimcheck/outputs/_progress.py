"""How far long work has come: one line on standard error, on a terminal only, and gone when the work is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

PATIENCE = 1.0  # seconds of silence that a person takes for work and not for a fault


class Named(Protocol):
    """Something with a name to show."""

    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)


def told(work: Sequence[N]) -> Iterator[N]:
    """The pieces of work, one by one; after a second it is shown which one is on."""
    began, shown = time.monotonic(), False
    for number, piece in enumerate(work, start=1):
        if sys.stderr.isatty() and time.monotonic() - began > PATIENCE:
            from ._safe import one_line

            sys.stderr.write(f"\r\x1b[K{number} of {len(work)}: {one_line(piece.name)[:60]}")
            sys.stderr.flush()
            shown = True
        yield piece
    if shown:
        sys.stderr.write("\r\x1b[K")
