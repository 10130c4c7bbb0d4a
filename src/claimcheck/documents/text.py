"""Plain text, and the light Markdown that people put into it: `**strong**`, `# headings`, `- items`.

Nothing marks the blocks of plain text but white space, so their kinds are read from their shape (`shape`). A short
line that stands alone without a final stop is taken for a heading; a line break inside a paragraph ends it only where
the writer cannot have wrapped the line there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .footnotes import references
from .model import Document, mask
from .shape import Shape

SUFFIXES = (".txt", ".text")

_STRONG = re.compile(r"\*\*|__")


def looks_like(text: str) -> bool:
    """Plain text has no sign of its own; it is what is left when no other format knows a text."""
    return False


def read(text: str) -> Document:
    """Read plain text. The document's `text` is `text` itself."""
    shape = Shape(text)
    for lines in _chunks(text):
        shape.chunk(lines)
    shape.settle_headings()
    breaks = shape.breaks + bars(text)
    hidden = shape.hidden + strong_marks(text) + references(text)
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
