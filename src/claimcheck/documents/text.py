"""Plain text, and the light Markdown that people put into it: `**strong**`, `# headings`, `- items`.

Nothing marks the blocks of plain text but white space, so their kinds are read from their shape. A short line that
stands alone without a final stop is taken for a heading; a line break inside a paragraph ends it only where the
writer cannot have wrapped the line there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.lexicon import load
from .model import Block, Document, mask

SUFFIXES = (".txt", ".text")

HEADING_CHARACTERS = 80
HEADING_WORDS = 12
RAGGED = 12
"""How far short of the widest line a wrapped line may fall: people wrap by hand, and words are long."""

_MARKS = frozenset("#-*+=_~•·‣◦–>")
_NUMBERING = frozenset("(.)")
_RULE = re.compile(r"([-=*_~])(?: *\1){2,}$")
_ITEM = re.compile(r"(?:[-*+•·‣◦–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:[ \t\u00a0]+)(?=\S)")
_HASHES = re.compile(r"(#{1,6})[ \t]+(?=[^\s#])")
_STRONG = re.compile(r"\*\*|__")
_STOPS = ".!?…:;,"
_CLOSERS = "\"'”’)]*_ "
_FIGURE = re.compile(r"(?<!^)\d")
_YEAR = re.compile(r"\b(?:1[5-9]|20|21)\d\d\b")


def looks_like(text: str) -> bool:
    """Plain text has no sign of its own; it is what is left when no other format knows a text."""
    return False


def read(text: str) -> Document:
    """Read plain text. The document's `text` is `text` itself."""
    shape = _Shape()
    for lines in _chunks(text):
        if len(lines) == 1:
            shape.line_alone(*lines[0])
        else:
            shape.lines_together(lines)
    shape.settle_headings()
    breaks = shape.breaks + bars(text)
    hidden = shape.hidden + strong_marks(text)
    masked = mask(text, hidden, breaks) if hidden or breaks else text
    return Document(text, masked, shape.blocks, reader="text")


def bars(text: str) -> list[int]:
    """Where a bar stands between spaces: it parts fields, in prose too."""
    return [found.start() + 1 for found in re.finditer(r" \|(?= )", text)] if " | " in text else []


def strong_marks(text: str) -> list[tuple[int, int]]:
    """Where the marks of `**strong**` and `__strong__` stand that pair up inside one paragraph."""
    if "**" not in text and "__" not in text:
        return []
    found: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    seen = 0
    for mark in _STRONG.finditer(text):
        start, end = mark.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if text.find("\n\n", seen, start) >= 0:
            opened = None
        seen = end
        closes = opened and opened.group() == mark.group() and opened.end() < start
        if opened and closes and not before.isspace() and not after.isalnum():
            found += [opened.span(), mark.span()]
            opened = None
        elif after.strip() and not before.isalnum():
            opened = mark
    return found


def _chunks(text: str) -> Iterator[list[tuple[int, str]]]:
    """Runs of lines between blank ones, each line with its offset."""
    lines: list[tuple[int, str]] = []
    offset = 0
    for line in text.split("\n"):
        if not line or line.isspace():
            if lines:
                yield lines
                lines = []
        else:
            lines.append((offset, line))
        offset += len(line) + 1
    if lines:
        yield lines


class _Shape:
    """The blocks found so far, and what is to be masked."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.hidden: list[tuple[int, int]] = []
        self.breaks: list[int] = []
        self.maybe: list[Block] = []
        """Short lines that are headings if the document has prose for them to stand over."""
        self.lines = frozenset(load("boilerplate")["lines"])

    def line_alone(self, offset: int, line: str) -> None:
        """A line between blank ones."""
        start, end = _trim(offset, line)
        stripped = line.strip()
        if len(stripped) <= HEADING_CHARACTERS and stripped.lower() in self.lines:
            self.blocks.append(Block("boilerplate", start, end))
            self.hidden.append((start, end))
        elif not self.marked(start, line, stripped, can_be_item=True):
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
        if can_be_item and (found := _ITEM.match(stripped)):
            indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
            self.hidden.append((start, start + found.end()))
            self.blocks.append(Block("item", start + found.end(), end, 1 + indent // 2))
            return True
        return False

    def lines_together(self, lines: list[tuple[int, str]]) -> None:
        """Lines without a blank one between: a wrapped paragraph, items, an underlined heading, lines on their own."""
        width = max(len(line) for _, line in lines)
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
            ended = current is None or current.kind == "item" or previous[-1] in ".:;!?"
            count = len(self.blocks)
            if self.marked(start, line, stripped, can_be_item=ended):
                current = self.blocks[-1] if len(self.blocks) > count and self.blocks[-1].kind == "item" else None
                self.breaks.append(offset - 1)
            elif current is None or parts(previous, stripped, width):
                if current is not None and current.start >= lines[k - 1][0] and is_heading_over(previous, stripped):
                    self.maybe.append(current)
                current = Block("paragraph", start, end)
                self.blocks.append(current)
                self.breaks.append(offset - 1)
            else:
                current.end = end
            previous = stripped

    def settle_headings(self) -> None:
        """Make headings of the short lines, unless the writer marks headings or there is nothing for them to head."""
        if any(block.kind == "heading" for block in self.blocks):
            return
        candidates = {id(block) for block in self.maybe}
        if not any(block.kind in ("paragraph", "item") and id(block) not in candidates for block in self.blocks):
            return
        first = next(block for block in self.blocks if block.kind != "boilerplate")
        for block in self.maybe:
            block.kind, block.level = "heading", 1 if block is first else 2


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


def is_heading_over(line: str, below: str) -> bool:
    """Whether the first of two lines is a heading set right on its text: in capitals, or short over a long one."""
    if not is_heading(line) or below[0].islower():
        return False
    return (line.isupper() and " " in line) or (line[0].isupper() and len(below) > HEADING_CHARACTERS)


def parts(above: str, below: str, width: int) -> bool:
    """Whether the line break between two lines of one chunk ends a block.

    It does where the next word would have fitted (so nobody wrapped the line there), and the line above is whole
    or in capitals, or the line below begins with a label.
    """
    if len(above) + 1 + below.find(" ") + RAGGED > width and below.find(" ") != -1:
        return False
    if above.rstrip(_CLOSERS)[-1:] in _STOPS[:5] or is_heading_over(above, below):
        return True
    colon = below.find(": ", 0, 40)
    return colon > 0 and below[0].isupper() and ": " in above[:40]


def _is_underline(line: str, above: str) -> bool:
    return line[0] in "=-~" and line == line[0] * len(line) and len(line) >= min(3, len(above))
