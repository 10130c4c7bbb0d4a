"""Lines of styled text on a terminal of some width, or on none: the one place that knows whether to wrap and colour."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO

from rich.text import Text

from .._safe import one_line, printable

if TYPE_CHECKING:
    from rich.console import Console

NARROWEST = 40  # below this a terminal is not worth fitting: lines are cut at 40 columns all the same
WIDEST = 120  # in longer lines of prose the eye loses its way back to the next


class Page:
    """Writes texts to a stream. `width` is None where that is no terminal: then nothing is wrapped or coloured."""

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self.width: int | None = None
        if out.isatty() and os.environ.get("TERM") != "dumb":
            from shutil import get_terminal_size

            self.width = max(NARROWEST, get_terminal_size().columns)
        self._console = _console(out, self.width) if self.width else None
        self._begun = False

    @property
    def measure(self) -> int | None:
        """How wide a line of prose may be."""
        return None if self.width is None else min(self.width, WIDEST)

    @property
    def coloured(self) -> bool:
        """Whether colour and weight can be seen; where not, what they say must be said in signs."""
        return self._console is not None and self._console.color_system is not None and not self._console.no_color

    def line(self, *pieces: Text | str, indent: int = 0) -> None:
        """One line, wrapped on a terminal, each line of it indented."""
        self.row(Text(" " * indent), Text.assemble(*pieces))

    def row(self, head: Text, body: Text, tail: Text | None = None) -> None:
        """A head, a body that hangs beside it, and a tail: under the body on a terminal, elsewhere behind it."""
        self._begun = True
        if self._console is None:
            parts = [head.plain + body.plain, *([tail.plain] if tail else [])]
            self.out.write("  ".join(parts).rstrip() + "\n")
            return
        hang = " " * head.cell_len
        room = max(20, (self.measure or 0) - head.cell_len)
        lines = [*body.wrap(self._console, room), *(tail.wrap(self._console, room) if tail else [])]
        for number, line in enumerate(lines or [Text()]):
            line.rstrip()
            self._console.print(Text.assemble(hang if number else head, line), soft_wrap=True)

    def verbatim(self, text: Text) -> None:
        """A line as it stands: never wrapped, for what has been fitted already."""
        self._begun = True
        if self._console is None:
            self.out.write(text.plain.rstrip() + "\n")
        else:
            self._console.print(text, soft_wrap=True)

    def blank(self) -> None:
        """An empty line between two groups; none at the top."""
        if self._begun:
            self.out.write("\n")

    def title(self, name: str, about: str = "") -> None:
        """The heading of a group: its name, and a few words on it."""
        self.blank()
        self.line(Text(one_line(name), "bold"), Text(f"  {one_line(about)}" if about else "", "dim"))

    def footer(self, notes: list[str]) -> None:
        """What the listing did not show, and how to see it."""
        if notes:
            self.blank()
        for note in notes:
            self.line(Text(printable(note), "dim"))


def _console(out: TextIO, width: int) -> Console:
    from rich.console import Console

    return Console(file=out, width=width, markup=False, highlight=False, emoji=False, legacy_windows=False)
