"""reStructuredText: headings, items, directives, literal blocks, roles and simple tables, read line by line.

After the docutils specification (docutils.sourceforge.io/docs/ref/rst/restructuredtext.html), reduced to what decides
which characters are prose. Blocks hang on indentation, so one pass over the lines with their indents is enough.
"""

from __future__ import annotations

import re
from itertools import pairwise

from . import front_matter
from .model import Block, Cell, Document, line_starts, mask

SUFFIXES = (".rst", ".rest")

_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{2,}$")
_BULLET = re.compile(r"(?:[-*+•‣⁃]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4}|#)[.)])[ \t]+(?=\S)")
_FIELD = re.compile(r":([A-Za-z][^:`\n]{0,60}):[ \t]+(?=\S)")
_HEADER = re.compile(r"([A-Z][A-Za-z-]{0,40}):(?: +(.*))?$")
_EXPLICIT = re.compile(r"\.\.(?: +|$)")
_DIRECTIVE = re.compile(r"\.\. +([A-Za-z][\w-]*)::[ \t]*")
_NOTE = re.compile(r"\.\. +\[[^\]\s]{1,40}\][ \t]+(?=\S)")
_TABLE_BORDER = re.compile(r"=+(?: +=+)+$")
_COLUMN = re.compile(r"=+")
_SIGNS = re.compile(r"(?m)^\.\. +[\w-]+::|:[a-z]+:`[^`\n]+`|\A(?:PEP: \d+|:[A-Za-z]+: )")
_TICKS = re.compile(r"(`{1,2})(?=\S)([^`]+)\1_{0,2}")
_ROLE = re.compile(r":[A-Za-z][\w.+-]*(?::[\w.+-]+)?:$")
_TARGET = re.compile(r"\s*<[^<>]*>$")
_REFERENCE = re.compile(r"\[[^\[\]\s]{1,40}\]_|\|[^|\s](?:[^|\n]{0,60}[^|\s])?\|_{0,2}")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1(?!\w)")

_PROSE_DIRECTIVES = frozenset(
    "note warning tip important attention caution danger error hint admonition versionadded versionchanged "
    "versionremoved deprecated epigraph pull-quote highlights container sidebar topic rubric abstract".split()
)


def looks_like(text: str) -> bool:
    """Whether a text without a name holds a directive or a role, or opens with the header of a PEP."""
    return _SIGNS.search(text[:4000]) is not None


def read(text: str) -> Document:
    """Read reStructuredText."""
    reading = _Reading(text)
    i = reading.header()
    while i < len(reading.lines):
        i = reading.next_block(i)
    hidden = reading.hidden
    for block in reading.blocks:
        if block.kind not in ("code", "metadata"):
            hidden += inline_marks(text, block.start, block.end)
    return Document(text, mask(text, hidden, reading.breaks), reading.blocks, reading.metadata, "restructuredtext")


def inline_marks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The marks inside a block: backticks with their roles and targets, emphasis, references."""
    marks: list[tuple[int, int]] = []
    for found in _TICKS.finditer(text, start, end):
        ticks = len(found.group(1))
        first, last = found.start() + ticks, found.start() + ticks + len(found.group(2))
        if ticks == 1 and (target := _TARGET.search(text[first:last][-300:])):
            last -= len(target.group())
        role = _ROLE.search(text[max(start, found.start() - 60) : found.start()]) if ticks == 1 else None
        opening = found.start() - (len(role.group()) if role else 0)
        if role and text[first:last].isdigit():  # :pep:`602` reads as "pep602", which is no figure
            marks += [(opening, opening + 1), (found.start() - 1, first), (last, found.end())]
        else:
            marks += [(opening, first), (last, found.end())]
    marks += [found.span() for found in _REFERENCE.finditer(text, start, end)]
    for found in _EMPHASIS.finditer(text, start, end):
        width = len(found.group(1))
        marks += [(found.start(), found.start() + width), (found.end() - width, found.end())]
    return marks


class _Reading:
    """The lines of the document, and the blocks found in them so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.starts = [*line_starts(text), len(text) + 1]
        self.indents = [len(line) - len(line.lstrip()) if line.strip() else -1 for line in self.lines]
        self.blocks: list[Block] = []
        self.hidden: list[tuple[int, int]] = []
        self.breaks: list[int] = []
        self.metadata: dict[str, str] = {}
        self.styles: list[str] = []
        """Heading styles in the order of their first use: that order is their rank."""
        self.items: list[int] = []
        """Indents of the items that what follows may belong to."""

    def header(self) -> int:
        """Read the header (`Title: …` of a PEP, or `:Title: …`) into the metadata; the index of the line after it."""
        i = 0
        while i < len(self.lines) and self.indents[i] != -1:
            line = self.lines[i]
            found = _HEADER.match(line) or re.match(r":([A-Za-z-]{1,40}):(?: +(.*))?$", line)
            if found:
                front_matter.add(self.metadata, found.group(1), found.group(2) or "")
            elif i == 0 or self.indents[i] == 0:
                break
            i += 1
        if i < 2 or (i < len(self.lines) and self.indents[i] != -1):
            self.metadata.clear()
            return 0
        self.add("metadata", 0, i)
        return i

    def next_block(self, i: int) -> int:
        """Read what begins at line i; the index of the line after it."""
        line, indent = self.lines[i].strip(), self.indents[i]
        if indent < 0:
            return i + 1
        while self.items and indent <= self.items[-1]:
            self.items.pop()
        if _EXPLICIT.match(line):
            return self.explicit(i, line)
        if _TABLE_BORDER.match(line) and (end := self.table(i)):
            return end
        if end := self.heading(i):
            return end
        if _ADORNMENT.match(line) and (len(line) > 3 or line == "---"):
            self.hide_line(i)
            return i + 1
        if line == "::":
            self.hide_line(i)
            return self.literal(i + 1, indent)
        return self.paragraph(i, line, indent)

    def explicit(self, i: int, line: str) -> int:
        """A directive, a footnote, a comment or a target: `.. `, and the lines indented under it."""
        if note := _NOTE.match(line):
            self.hide(i, note.end())
            return self.add("paragraph", i, self.under(i + 1, self.indents[i]), skip=note.end())
        directive = _DIRECTIVE.match(line)
        if directive is None or directive.group(1) not in _PROSE_DIRECTIVES:
            return self.add("code", i, self.under(i + 1, self.indents[i], blanks=True))
        self.hide(i, directive.end())
        version = directive.group(1).startswith(("version", "deprecated"))
        if directive.end() < len(line) and not version:
            return self.add("paragraph", i, self.under(i + 1, self.indents[i]), skip=directive.end())
        if directive.end() < len(line):
            self.hide_line(i)
        return i + 1

    def heading(self, i: int) -> int:
        """A line with a line of punctuation under it, or under and over it; 0 where there is none."""
        over = self.adorned(i)
        title = i + 1 if over else i
        under = self.adorned(title + 1)
        if not under or (over and over[0] != under[0]) or title >= len(self.lines) or self.adorned(title):
            return 0
        words = self.lines[title].strip()
        if not words or len(under) < min(len(words), 4) or (self.indents[title] > 0 and not over):
            return 0
        style = under[0] + ("over" if over else "")
        if style not in self.styles:
            self.styles.append(style)
        self.hide_line(title + 1)
        if over:
            self.hide_line(i)
        self.items.clear()
        self.add("heading", title, title + 1, level=self.styles.index(style) + 1)
        return title + 2

    def adorned(self, i: int) -> str:
        line = self.lines[i].rstrip() if i < len(self.lines) else ""
        return line if _ADORNMENT.match(line) else ""

    def paragraph(self, i: int, line: str, indent: int) -> int:
        """An item with its wrapped lines, a field, or a paragraph with all lines of one indent."""
        found = _BULLET.match(line) or _FIELD.match(line)
        if found:
            self.items.append(indent)
            end = self.under(i + 1, indent)
            if line[0] == ":":  # `:Field: value` reads as a label
                self.hide(i, 1)
                return self.add("item", i, end, skip=1, level=len(self.items))
            self.hide(i, found.end())
            return self.add("item", i, end, skip=found.end(), level=len(self.items))
        end = i + 1
        while end < len(self.lines) and self.indents[end] == indent and not _EXPLICIT.match(self.lines[end].lstrip()):
            end += 1
        kind = "item" if self.items else "quote" if indent else "paragraph"
        if line.startswith("| "):
            end = i + 1
            self.hide(i, 2)
        self.add(kind, i, end, level=len(self.items))
        if self.lines[end - 1].rstrip().endswith("::"):
            last = self.starts[end - 1] + len(self.lines[end - 1].rstrip())
            self.hidden.append((last - 1, last))
            return self.literal(end, indent)
        return end

    def literal(self, i: int, indent: int) -> int:
        """A literal block: everything indented deeper than the paragraph that announced it."""
        while i < len(self.lines) and self.indents[i] < 0:
            i += 1
        end = self.under(i, indent, blanks=True)
        return self.add("code", i, end) if end > i else i

    def table(self, i: int) -> int:
        """A simple table, whose columns stand under the signs of its border; 0 where its end is missing."""
        borders = [i]
        end = i + 1
        while end < len(self.lines) and len(borders) < 3:
            if _TABLE_BORDER.match(self.lines[end].strip()):
                borders.append(end)
                if end + 1 >= len(self.lines) or self.indents[end + 1] < 0:
                    break
            end += 1
        if len(borders) < 2:
            return 0
        columns = [found.start() for found in _COLUMN.finditer(self.lines[i])] + [100_000]
        headers: list[str] = []
        for k in range(i, borders[-1] + 1):
            if k in borders:
                self.hide_line(k)
            elif self.indents[k] >= 0:
                cells = self.cells(k, columns, headers)
                is_head = len(borders) == 3 and k < borders[1]
                if is_head:
                    headers = [self.text[cell.start : cell.end] for cell in cells]
                self.row("header" if is_head else "row", cells)
        return borders[-1] + 1

    def cells(self, i: int, columns: list[int], headers: list[str]) -> list[Cell]:
        """The cells of one line of a simple table."""
        line, cells = self.lines[i], []
        for number, (left, right) in enumerate(pairwise(columns)):
            part = line[left:right]
            start = self.starts[i] + min(left, len(line)) + len(part) - len(part.lstrip())
            header = headers[number] if number < len(headers) else ""
            cells.append(Cell(start, start + len(part.strip()), header))
        return cells

    def row(self, kind: str, cells: list[Cell]) -> None:
        """Add the block of one row, with a break between its cells and one after it."""
        filled = [cell for cell in cells if cell.start < cell.end]
        if filled:
            self.blocks.append(Block(kind, filled[0].start, filled[-1].end, 0, tuple(cells)))
            self.breaks += [cell.start - 1 for cell in filled[1:]] + [self.text.find("\n", filled[-1].end)]

    def under(self, i: int, indent: int, *, blanks: bool = False) -> int:
        """The index after the lines from i on that are indented deeper than `indent`, blank lines between or not."""
        end = i
        while i < len(self.lines) and (self.indents[i] > indent or (blanks and self.indents[i] < 0)):
            i += 1
            if self.indents[i - 1] >= 0:
                end = i
        return end

    def add(self, kind: str, first: int, last: int, *, skip: int = 0, level: int = 0) -> int:
        """Add the block of lines first to last, without the first `skip` characters of its words; returns `last`."""
        start = self.starts[first] + max(self.indents[first], 0) + skip
        end = self.starts[last] - 1
        end -= len(self.text[start:end]) - len(self.text[start:end].rstrip())
        if start < end:
            self.blocks.append(Block(kind, start, end, level))
            self.breaks.append(self.text.find("\n", end))
            if kind in ("code", "metadata"):
                self.hidden.append((start, end))
        return last

    def hide(self, i: int, width: int) -> None:
        """Mask the first `width` characters of the words of line i."""
        start = self.starts[i] + self.indents[i]
        self.hidden.append((start, start + width))

    def hide_line(self, i: int) -> None:
        """Mask the words of line i."""
        self.hide(i, len(self.lines[i].strip()))
