"""What a reader of documents gives: the text, the same text with its markup masked, and the blocks it is made of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from ..errors import Problem
from ..language.tokens import BREAK, MASK

PROSE = frozenset({"paragraph", "item", "row", "quote"})
"""Kinds of blocks that can make claims. The others: heading, code, boilerplate, metadata."""

UNREAD = frozenset({"code", "boilerplate", "metadata"})
"""Kinds of blocks that make no claims. Code and boilerplate are masked whole: no reader of language ever sees them."""


@dataclass(slots=True, frozen=True)
class Cell:
    """One cell of a table's row; `header` is the text of its column's head, "" where the table has none."""

    start: int
    end: int
    header: str = ""


@dataclass(slots=True)
class Block:
    """A part of the text that reads on its own: `text[start:end]`, without the white space around it.

    `kind` is heading, paragraph, item, row, quote, code, boilerplate or metadata. `level` is the depth of a heading
    (1 is the highest) or of an item (1 is the outermost), else 0. `cells` are the cells of a row. `done` says whether
    the box of an item is ticked; None where it has no box.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    cells: tuple[Cell, ...] = ()
    done: bool | None = None


@dataclass(slots=True, frozen=True)
class Turn:
    """What one person says in a transcript: `text[first:end]`, under the label `text[start:stop]`."""

    start: int
    stop: int
    first: int
    end: int


@dataclass(slots=True)
class Document:
    """A document as it was read.

    `text` is what spans index. `masked` is as long as `text`: markup is MASK in it, the end of a block that no blank
    line ends is BREAK, and everything else stands as in `text`; readers of language read this. `blocks` are in order
    and do not overlap. `metadata` holds what the document says about itself (title, author, published as an ISO day).
    `reader` names the format. `problems` tells what could not be read. `turns` are those of a transcript, in order;
    their labels are masked.
    """

    text: str
    masked: str
    blocks: list[Block] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)
    reader: str = "text"
    problems: list[Problem] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    _starts: list[int] | None = field(default=None, repr=False, compare=False)
    _lines: list[int] | None = field(default=None, repr=False, compare=False)
    _sections: list[list[str]] | None = field(default=None, repr=False, compare=False)

    @property
    def published(self) -> date | None:
        """The day on which it says it was published; None where it does not say, or names no single day."""
        try:
            return date.fromisoformat(self.metadata.get("published", ""))
        except ValueError:
            return None

    def clean(self, start: int, end: int) -> str:
        """`text[start:end]` as a person reads it: markup left out, white space and line ends made one space."""
        return " ".join(self.masked[start:end].replace(MASK, "").replace(BREAK, " ").split())

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the character at `offset`, None between blocks."""
        i = self._index_at(offset)
        return self.blocks[i] if i >= 0 and offset < self.blocks[i].end else None

    def section_at(self, offset: int) -> list[str]:
        """The headings above `offset`, outermost first, markup left out. A heading is not above itself."""
        if self._sections is None:
            self._sections = self._read_sections()
        i = self._index_at(offset)
        return list(self._sections[i]) if i >= 0 else []

    def place_at(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`, both counted from 1, columns in code points."""
        if self._lines is None:
            self._lines = line_starts(self.text)
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def _index_at(self, offset: int) -> int:
        if self._starts is None:
            self._starts = [block.start for block in self.blocks]
        return bisect_right(self._starts, offset) - 1

    def _read_sections(self) -> list[list[str]]:
        above: list[tuple[int, str]] = []
        titles: list[str] = []
        sections = []
        for block in self.blocks:
            if block.kind != "heading":
                sections.append(titles)
                continue
            while above and above[-1][0] >= block.level:
                above.pop()
            sections.append([title for _, title in above])
            above.append((block.level, self.clean(block.start, block.end)))
            titles = [title for _, title in above]
        return sections


def line_starts(text: str) -> list[int]:
    """The offset at which each line of `text` begins; lines end with LF."""
    starts = [0]
    for line in text.split("\n")[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def mask(text: str, hidden: Iterable[tuple[int, int]], breaks: Iterable[int] = ()) -> str:
    """`text` with the half-open ranges `hidden` masked and the characters at `breaks` turned into BREAK.

    The ranges may come in any order and may overlap. Line ends inside them stay, so that lines keep their numbers.
    A break wins over a mask. The result is as long as `text`.
    """
    pieces: list[str] = []
    done = 0
    for start, end in sorted(hidden):
        if end <= done or start >= end:
            continue
        first = max(start, done)
        pieces.append(text[done:first])
        cut = text[first:end]
        pieces.append("\n".join(MASK * len(line) for line in cut.split("\n")) if "\n" in cut else MASK * len(cut))
        done = end
    pieces.append(text[done:])
    return overlay("".join(pieces), ((place, BREAK) for place in breaks))


def overlay(text: str, edits: Iterable[tuple[int, str]]) -> str:
    """`text` with each string of `edits` written over what stands at its offset. The result is as long as `text`."""
    pieces: list[str] = []
    done = 0
    for start, written in sorted(edits):
        if start < done or start + len(written) > len(text):
            continue
        pieces += (text[done:start], written)
        done = start + len(written)
    pieces.append(text[done:])
    return "".join(pieces)
