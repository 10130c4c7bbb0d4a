"""The shape of plain text: which kind of block each run of lines is, told by marks, width and white space alone."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby

from ..language.lexicon import load
from . import boxes, columns, unmarked
from .model import Block

HEADING_CHARACTERS = 80
HEADING_WORDS = 12
LABEL_WORDS = 3
RAGGED = 12
"""How far short of the widest line a wrapped line may fall: people wrap by hand, and words are long."""

_MARKS = frozenset("#-*+=_~•·‣◦–>[" + boxes.MARKS)
_NUMBERING = frozenset("(.)")
_RULE = re.compile(r"([-=*_~])(?: *\1){2,}$")
_ITEM = re.compile(r"(?:[-*+•·‣◦–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:[ \t\u00a0]+)(?=\S)")
_BULLET = re.compile(rf"[-*+•·‣◦–{boxes.MARKS}][ \t\u00a0]+\S")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)][ \t\u00a0]+\S")
_HASHES = re.compile(r"(#{1,6})[ \t]+(?=[^\s#])")
_SECTION = re.compile(r"\d{1,2}((?:\.\d{1,2})*)\.? ")
_LABEL = re.compile(r"[A-Z][\w ()/-]{0,38}: ")
_QUOTED = re.compile(r"(?:> ?)+")
_STOPS = ".!?…:;,"
_CLOSERS = "\"'”’)]*_ "
_FIGURE = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:1[5-9]|20|21)\d\d\b")

Line = tuple[int, str]


class Shape:
    """The blocks found so far, and what is to be masked."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.blocks: list[Block] = []
        self.hidden: list[tuple[int, int]] = []
        self.breaks: list[int] = []
        self.maybe: list[Block] = []
        """Short lines that are headings if the document has prose for them to stand over."""
        self.boilerplate = frozenset(load("boilerplate")["lines"])
        self.width = max(map(len, text.split("\n")))

    def chunk(self, lines: list[Line]) -> None:
        """Read the lines between two blank ones."""
        if len(lines) == 1:
            self.line_alone(*lines[0])
            return
        table = columns.rows(lines)
        is_table = any(table)
        if not self.blocks and len(lines) <= 3 and not is_table and all(_is_title(line.strip()) for _, line in lines):
            self.add("paragraph", _trim(*lines[0])[0], _trim(*lines[-1])[1])  # a title of two or three lines
            self.maybe.append(self.blocks[-1])
        elif all(line[0] == ">" for _, line in lines):
            self.quotation(lines)
        elif not is_table:
            self.lines_together(lines)
        else:
            for width, group in groupby(zip(lines, table, strict=True), key=lambda pair: len(pair[1] or ())):
                part = list(group)
                if width:
                    self.table([row for _, row in part if row])
                else:
                    self.lines_together([line for line, _ in part])

    def add(self, kind: str, start: int, end: int, level: int = 0) -> Block:
        """Add a block, and part it from the line before it."""
        block = Block(kind, start, end, level)
        self.blocks.append(block)
        self.breaks.append(self.text.rfind("\n", 0, start))
        return block

    def table(self, rows: list[list[tuple[int, int]]]) -> None:
        """Add the rows of a table, with a break between their fields."""
        for block in columns.blocks(self.text, rows):
            self.blocks.append(block)
            self.breaks += [self.text.rfind("\n", 0, block.start), self.text.find("\n", block.end)]
            self.breaks += [cell.start - 1 for cell in block.cells[1:] if block.start < cell.start < cell.end]

    def quotation(self, lines: list[Line]) -> None:
        """Add lines that all begin with `>`, as letters and Markdown quote."""
        marks = [(offset, found.end()) for offset, line in lines if (found := _QUOTED.match(line))]
        self.hidden += [(offset, offset + width) for offset, width in marks]
        start, end = marks[0][0] + marks[0][1], _trim(*lines[-1])[1]
        if start < end:
            self.add("quote", start, end)

    def line_alone(self, offset: int, line: str) -> None:
        """A line between blank ones."""
        start, end = _trim(offset, line)
        stripped = line.strip()
        if len(stripped) <= HEADING_CHARACTERS and stripped.lower() in self.boilerplate:
            self.blocks.append(Block("boilerplate", start, end))
            self.hidden.append((start, end))
        elif self.marked(start, line, stripped, can_be_item=True):
            if self.blocks and self.blocks[-1].kind == "item" and stripped[0].isdigit() and is_heading(stripped):
                self.maybe.append(self.blocks[-1])
        else:
            block = Block("paragraph", start, end)
            self.blocks.append(block)
            if is_heading(stripped):
                self.maybe.append(block)

    def marked(self, start: int, line: str, stripped: str, *, can_be_item: bool) -> bool:
        """Add the block of a line that begins with a mark: a rule, a `# heading`, an item. False where it has none."""
        first = stripped[0]
        if first not in _MARKS and not first.isdigit() and not _NUMBERING.intersection(stripped[:5]):
            return False
        end = start + len(stripped)
        if _RULE.match(stripped):
            self.hidden.append((start, end))
            return True
        if found := _HASHES.match(stripped):
            title = stripped.rstrip("#").rstrip()
            self.hidden += [(start, start + found.end()), (start + len(title), end)]
            self.blocks.append(Block("heading", start + found.end(), start + len(title), len(found.group(1))))
            return True
        found = _ITEM.match(stripped) if can_be_item else None
        behind = found.end() if found else 0
        box = boxes.box_at(stripped, behind) if can_be_item else None
        if found or box:
            indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
            behind, done = box or (behind, None)
            self.hidden.append((start, start + behind))
            self.blocks.append(Block("item", start + behind, end, 1 + indent // 2, done=done))
            return True
        return False

    def lines_together(self, lines: list[Line]) -> None:
        """A wrapped paragraph, items, an underlined heading, or lines on their own."""
        headed = int(_is_title(lines[0][1].strip()) and not _FIGURE.search(lines[0][1]))
        if entries := unmarked.entries_of(lines[headed:], self.width, fits):
            if headed:
                self.line_alone(*lines[0])
            for first, end in entries:
                self.add("item", _trim(*lines[headed + first])[0], _trim(*lines[headed + end - 1])[1], level=1)
            return
        width = max(len(line) for _, line in lines)
        listed = _list_marks([line.lstrip() for _, line in lines])
        previous = ""
        current: Block | None = None
        for k, (offset, line) in enumerate(lines):
            stripped = line.strip()
            start, end = _trim(offset, line)
            if current is not None and k == 1 and current.kind == "paragraph" and _is_underline(stripped, previous):
                current.kind, current.level = "heading", 1 if stripped[0] == "=" else 2
                self.hidden.append((start, end))
                current = None
                continue
            ended = current is None or current.kind == "item" or previous[-1] in ".:;!?" or k in listed
            count = len(self.blocks)
            if self.marked(start, line, stripped, can_be_item=ended):
                if k == 1 and k in listed and current is not None and is_heading(previous):
                    self.maybe.append(current)
                current = self.blocks[-1] if len(self.blocks) > count and self.blocks[-1].kind == "item" else None
                self.breaks.append(offset - 1)
            elif current is None or parts(previous, stripped, width) or _leaves_list(current, previous, line, width):
                if current is not None and current.start >= lines[k - 1][0] and is_heading_over(previous, stripped):
                    self.maybe.append(current)
                current = Block("paragraph", start, end)
                self.blocks.append(current)
                self.breaks.append(offset - 1)
            else:
                current.end = end
            previous = stripped

    def settle_headings(self) -> None:
        """Make headings of the short lines, unless the writer marks headings or there is nothing for them to head.

        A numbered line is a heading only right over prose or another heading; numbered lines in a row are a list.
        """
        if any(block.kind == "heading" for block in self.blocks):
            return
        candidates = {id(block) for block in self.maybe}
        if all(block.kind == "boilerplate" or id(block) in candidates for block in self.blocks):
            return
        first = next(block for block in self.blocks if block.kind != "boilerplate")
        for block, below in zip(self.blocks, [*self.blocks[1:], None], strict=True):
            if id(block) not in candidates or (block.kind == "item" and (below is None or below.kind == "item")):
                continue
            block.kind, block.level = "heading", 1 if block is first else self.level(block)

    def level(self, block: Block) -> int:
        """The level of an unmarked heading under the title: 2, and one more for each further part of its number."""
        found = _SECTION.match(self.text, block.start, block.end)
        return 2 + found.group(1).count(".") if found else 2


def _trim(offset: int, line: str) -> tuple[int, int]:
    start = offset + len(line) - len(line.lstrip())
    return start, start + len(line.strip())


def is_heading(line: str) -> bool:
    """Whether a line that stands alone is a heading by its shape: short, no final stop, no label, no figure told.

    "Chapter 3", "3 Results" and "Vision 2030" are; "Population: 1.3 million" and "GDP grew 4% in 2023" are not.
    """
    if len(line) > HEADING_CHARACTERS or ": " in line:
        return False
    told = line[: line.rfind("[")].rstrip() if line.endswith("]") else line  # "It is so. [Laughter]" ends with its stop
    if told.rstrip(_CLOSERS)[-1:] in _STOPS:
        return False
    words = line.split()
    if len(words) > HEADING_WORDS or line[0] in "\"“'‘(|":
        return False
    return not _FIGURE.search(_YEAR.sub("", " ".join(words[1:-1])))


def _is_title(line: str) -> bool:
    return is_heading(line) and not _BULLET.match(line)


def _list_marks(lines: list[str]) -> frozenset[int]:
    """The lines of a chunk whose mark makes them items, whatever the line above: bullets which another line begins with
    too, numbers that count from 1, and a bullet right under a word or two. A lone dash may be one of a sentence."""
    bullets = {k: line[0] for k, line in enumerate(lines) if _BULLET.match(line)}
    often = Counter(bullets.values())
    found = {k for k, mark in bullets.items() if often[mark] > 1}
    if 1 in bullets and len(lines[0].split()) <= LABEL_WORDS and is_heading(lines[0].strip()):
        found.add(1)
    numbered = [(k, int(number.group(1))) for k, line in enumerate(lines) if (number := _NUMBER.match(line))]
    if len(numbered) > 1 and [number for _, number in numbered] == list(range(1, len(numbered) + 1)):
        found |= {k for k, _ in numbered}
    return frozenset(found)


def is_heading_over(line: str, below: str) -> bool:
    """Whether the first of two lines is a heading right on its text: numbered, capitals, or short over long."""
    if not is_heading(line) or below[0].islower():
        return False
    if _ITEM.match(line) or _SECTION.match(line):
        return line[0].isdigit() and below[0].isupper()
    return (line.isupper() and " " in line) or (line[0].isupper() and len(below) > HEADING_CHARACTERS)


def parts(above: str, below: str, width: int) -> bool:
    """Whether the line break between two lines of one chunk ends a block.

    It does where both begin with a label, and where the next word would have fitted (so nobody wrapped the line there)
    and the line above is whole, or a heading.
    """
    if _LABEL.match(below) and _LABEL.match(above):
        return True
    if not fits(above, below, width) and " " in below:
        return False
    return above.rstrip(_CLOSERS)[-1:] in _STOPS[:5] or is_heading_over(above, below)


def _leaves_list(item: Block, above: str, below: str, width: int) -> bool:
    """Whether a line under an item goes on with the text: not indented, new by its capital, not wrapped into."""
    return item.kind == "item" and fits(above, below, width) and below[0].isupper()


def fits(above: str, below: str, width: int) -> bool:
    """Whether the first word of a line would have fitted behind the line above it, so that nobody wrapped it there."""
    return len(above) + 1 + len(below.split(" ", 1)[0]) + RAGGED <= width


def _is_underline(line: str, above: str) -> bool:
    return line[0] in "=-~" and line == line[0] * len(line) and len(line) >= min(3, len(above))
