"""Long work is told on standard error, where a person sees it, whatever becomes of standard output."""

from __future__ import annotations

import io
import time
from typing import NamedTuple

import pytest

from claimcheck.outputs import _progress
from claimcheck.outputs._progress import told, waiting

WIPED = "\r\x1b[K"


class Piece(NamedTuple):
    name: str


class Stream(io.StringIO):
    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch):
    """Standard error on a terminal or not, and standard output in a file; patience is short."""
    monkeypatch.setattr(_progress, "PATIENCE", 0.02)

    def set_up(*, terminal: bool) -> tuple[Stream, Stream]:
        out, err = Stream(terminal=False), Stream(terminal=terminal)
        monkeypatch.setattr("sys.stdout", out)
        monkeypatch.setattr("sys.stderr", err)
        return out, err

    return set_up


def until(err: Stream, shown: str) -> None:
    """Work until something is shown, as one long document does."""
    ends = time.monotonic() + 5
    while shown not in err.getvalue() and time.monotonic() < ends:
        time.sleep(0.005)


def test_one_long_document_is_named_while_it_is_read(streams) -> None:
    out, err = streams(terminal=True)
    for piece in told([Piece("report.md")]):
        until(err, piece.name)
    assert err.getvalue() == f"{WIPED}report.md{WIPED}"
    assert out.getvalue() == ""


def test_of_several_the_number_of_the_one_that_is_on(streams) -> None:
    _, err = streams(terminal=True)
    for piece in told([Piece("a.md"), Piece("b.md"), Piece("c.md")]):
        if piece.name == "b.md":
            until(err, "2 of 3: b.md")
    assert err.getvalue() == f"{WIPED}2 of 3: b.md{WIPED}3 of 3: c.md{WIPED}"


def test_what_is_done_soon_is_not_worth_a_word(streams, monkeypatch: pytest.MonkeyPatch) -> None:
    _, err = streams(terminal=True)
    monkeypatch.setattr(_progress, "PATIENCE", 60)
    assert [piece.name for piece in told([Piece("a.md"), Piece("b.md")])] == ["a.md", "b.md"]
    with waiting("a.md"):
        pass
    assert err.getvalue() == ""


def test_nothing_is_told_where_nobody_looks(streams) -> None:
    _, err = streams(terminal=False)
    with waiting("report.md"):
        time.sleep(0.06)
    assert err.getvalue() == ""


def test_the_line_is_wiped_out_when_the_work_fails(streams) -> None:
    _, err = streams(terminal=True)
    with pytest.raises(OSError), waiting("report.md"):
        until(err, "report.md")
        raise OSError
    assert err.getvalue().endswith(WIPED)
    time.sleep(0.04)
    assert err.getvalue() == f"{WIPED}report.md{WIPED}"


def test_a_name_neither_steers_the_terminal_nor_fills_it(streams) -> None:
    _, err = streams(terminal=True)
    with waiting("a\x1b[2J\n" + "b" * 500):
        until(err, "bbb")
    line = err.getvalue().removeprefix(WIPED).removesuffix(WIPED)
    assert line.startswith("a␛[2J b") and len(line) == 60
