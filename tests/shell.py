"""Runs claimcheck inside the test's process, as a shell would: arguments and standard input in, outputs and status out."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from claimcheck.__main__ import main


@dataclass(slots=True, frozen=True)
class Ran:
    """What a run left: standard output, standard error, both as one terminal would show them, and the exit status."""

    out: str
    err: str
    both: str
    status: int


class _Stream(io.TextIOWrapper):
    """A text stream over memory that can pass for a terminal, and keeps a common record with its neighbour."""

    def __init__(self, record: list[str], *, terminal: bool, encoding: str) -> None:
        super().__init__(io.BytesIO(), encoding=encoding, newline="\n", write_through=True)
        self.record, self.terminal = record, terminal

    def isatty(self) -> bool:
        return self.terminal

    def write(self, text: str) -> int:
        written = super().write(text)
        self.record.append(text)
        return written

    def told(self) -> str:
        return self.buffer.getvalue().decode(self.encoding)  # type: ignore[attr-defined]


class _Bytes(io.TextIOWrapper):
    """Standard input, with the bytes behind it that claimcheck reads."""


def run(
    *arguments: str,
    cwd: Path | None = None,
    stdin: bytes = b"",
    columns: int | None = None,
    encoding: str = "utf-8",
    env: Mapping[str, str] | None = None,
) -> Ran:
    """Run `claimcheck ARGUMENTS` in a folder. With `columns` the outputs are a terminal of that width, without colour."""
    record: list[str] = []
    out = _Stream(record, terminal=columns is not None, encoding=encoding)
    err = _Stream(record, terminal=columns is not None, encoding=encoding)
    settings = {"NO_COLOR": "1", "TERM": "xterm", "COLUMNS": str(columns or ""), **(env or {})}
    with _placed(cwd), _environment(settings), _streams(out, err, stdin):
        status = main(list(arguments))
    return Ran(out.told(), err.told(), "".join(record), status)


@contextmanager
def _placed(folder: Path | None) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder or before)
    try:
        yield
    finally:
        os.chdir(before)


@contextmanager
def _environment(settings: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update({name: value for name, value in settings.items() if value})
    for name in ("COLUMNS", "FORCE_COLOR", "CLAIMCHECK_DEBUG"):
        if not settings.get(name):
            os.environ.pop(name, None)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def _streams(out: _Stream, err: _Stream, stdin: bytes) -> Iterator[None]:
    before = sys.stdout, sys.stderr, sys.stdin
    sys.stdout, sys.stderr, sys.stdin = out, err, _Bytes(io.BytesIO(stdin), encoding="utf-8")
    try:
        yield
    finally:
        sys.stdout, sys.stderr, sys.stdin = before
