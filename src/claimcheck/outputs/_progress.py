"""How far long work has come: one line on standard error, on a terminal only, and gone when the work is done.

Standard output may go into a file or a pipe meanwhile; what counts is that a person sees standard error. A timer writes
the line, so that it comes in time in the middle of one long document, too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, TextIO, TypeVar

PATIENCE = 1.0  # seconds of silence that a person takes for work and not for a fault

_LONGEST = 60  # characters of what is on: the line must fit a narrow terminal, or it could not be wiped out
_WIPED = "\r\x1b[K"


class Named(Protocol):
    """Something with a name to show."""

    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)


def told(work: Sequence[N]) -> Iterator[N]:
    """The pieces of work, one by one; after a second it is shown which one is on."""
    with _line() as line:
        for number, piece in enumerate(work, start=1):
            line.say(piece.name, f"{number} of {len(work)}: " if len(work) > 1 else "")
            yield piece


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Show what is on, when it takes more than a second."""
    with _line() as line:
        line.say(what)
        yield


@contextmanager
def _line() -> Iterator[_Line]:
    if not sys.stderr.isatty():
        yield _Line()
        return
    from threading import Timer

    line = _Shown(sys.stderr)
    timer = Timer(PATIENCE, line.begin)
    timer.daemon = True
    timer.start()
    try:
        yield line
    finally:
        timer.cancel()
        line.end()


class _Line:
    """The line where nobody would see it."""

    def say(self, what: str, number: str = "") -> None:
        """What is on."""


class _Shown(_Line):
    """The line on a terminal: silent until it begins, and for good when it ends."""

    def __init__(self, out: TextIO) -> None:
        from threading import Lock

        self._out, self._lock = out, Lock()
        self._text = ""
        self._begun = self._ended = False

    def say(self, what: str, number: str = "") -> None:
        from ._safe import one_line

        with self._lock:
            self._text = number + one_line(what)[:_LONGEST]
            self._write()

    def begin(self) -> None:
        """Show what is on, from now on."""
        with self._lock:
            self._begun = not self._ended
            self._write()

    def end(self) -> None:
        """Wipe out what was shown."""
        with self._lock:
            self._text = ""
            self._write()
            self._ended, self._begun = True, False

    def _write(self) -> None:
        if self._begun:
            self._out.write(_WIPED + self._text)
            self._out.flush()
