"""Lines at the head of a document that tell of the document itself: who wrote it, when it was put out or changed, how
long it takes to read.

    By Ann Lee, Harbour Correspondent
    Updated 7 May 2026 at 10:14
    5 min read

They claim nothing about its subject. Only the lines before its first paragraph of prose are looked at.
"""

from __future__ import annotations

import re

from ..language.lexicon import words
from ..language.tokens import BREAK, MASK
from . import dated
from .model import Block, Document, mask

_LONGEST = 100
"""Characters of a line that tells of its document."""

_BLOCKS = 10
"""Blocks at the head of a document in which such lines stand."""

_LENGTH = re.compile(
    r"(?:\d{1,3}[ -]min(?:ute)?s? read|(?:reading time|words?|word count): ?[\d,]{1,9}(?: min(?:ute)?s?| words)?)", re.I
)
_STOPS = (".", "!", "?", ":")
_PARTICLES = words("names", "particles")
_FEWEST, _MOST = 2, 5
"""Words of a person's name."""


def settle(document: Document) -> Document:
    """Make blocks of metadata of the lines that tell of the document; a line that is all of it heads nothing."""
    if "\n" not in document.text.strip():
        return document
    blocks: list[Block] = []
    breaks: list[int] = []
    for place, block in enumerate(document.blocks):
        if place >= _BLOCKS or _is_prose(document, block):
            blocks += document.blocks[place:]
            break
        blocks += _parts(document, block, breaks)
    document.blocks = blocks
    if breaks:
        document.masked = mask(document.masked, [], breaks)
    return document


def _is_prose(document: Document, block: Block) -> bool:
    """Whether a block is a paragraph that ends as a sentence does, or the like, behind which no head goes on."""
    shown = document.masked[block.start : block.end].rstrip(MASK + ' *_”"')
    return block.kind not in ("heading", "boilerplate", "metadata", "paragraph") or shown.endswith(_STOPS)


def _parts(document: Document, block: Block, breaks: list[int]) -> list[Block]:
    """A block, or the blocks of its lines where some of them tell of the document; `breaks` takes their ends."""
    if block.kind not in ("paragraph", "heading"):
        return [block]
    lines, start = [], block.start
    for line in document.text[block.start : block.end].split("\n"):
        first = start + len(line) - len(line.lstrip())
        lines.append((first, first + len(line.strip())))
        start += len(line) + 1
    told = [_tells_of_document(_shown(document, *line)) for line in lines]
    if True not in told:
        return [block]
    found: list[Block] = []
    for (start, end), is_told in zip(lines, told, strict=True):
        kind = "metadata" if is_told else block.kind
        if found and found[-1].kind == kind:
            found[-1].end = end
            continue
        if found:
            breaks.append(found[-1].end)
        found.append(Block(kind, start, end, 0 if is_told else block.level))
    return found


def _shown(document: Document, start: int, end: int) -> str:
    """What a reader sees of a line, its fields parted by bars."""
    return " ".join(document.masked[start:end].replace(MASK, "").replace(BREAK, "|").split())


def _tells_of_document(line: str) -> bool:
    if not line or len(line) > _LONGEST:
        return False
    return _is_byline(line) or _LENGTH.fullmatch(line) is not None or dated.is_stamp(line)


def _is_byline(line: str) -> bool:
    """By Ann Lee; By Ann Lee and Jan de Vries, Harbour Correspondents; not "By the way" nor "By Monday"."""
    word, _, names = line.partition(" ")
    if word.lower() != "by" or line.endswith(_STOPS):
        return False
    who = re.split(r",| \| | and | in | for | • | · ", names, maxsplit=1)[0].split()
    if not _FEWEST <= len(who) <= _MOST:
        return False
    spelled = all(name in _PARTICLES or (name[0].isupper() and not any(map(str.isdigit, name))) for name in who)
    return spelled and who[-1][0].isupper()
