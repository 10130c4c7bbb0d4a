"""Markdown: markdown-it reads the structure, and every word keeps its place in the source.

CommonMark with the tables and strike-through of GitHub. Code is not prose, link targets and HTML tags are marks,
and the front matter is metadata.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from ..language.lexicon import load
from ..language.tokens import BREAK
from . import front_matter
from .boxes import box_at
from .inline import align, subtract
from .model import Block, Cell, Document, line_starts, mask, overlay
from .text import bars

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_HEADING = re.compile(r"#{1,6} \S")
_FENCE = re.compile(r"```|~~~")
_WORD = re.compile(r"\S+")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)(?![A-Za-z0-9-])[^<>]*>")
_SILENT_END = re.compile(r"</(?:script|style)", re.IGNORECASE)
_PARTING_TAGS = frozenset("br p div li ul ol tr td th table h1 h2 h3 h4 h5 h6 hr section article blockquote".split())
_SILENT_TAGS = frozenset(("script", "style"))


def looks_like(text: str) -> bool:
    """Whether a text without a name is Markdown: it opens with front matter, or has a `# heading` or a code fence."""
    if front_matter.read(text)[1]:
        return True
    lines = text[:4000].split("\n")
    return any(_HEADING.match(line) or _FENCE.match(line) for line in lines)


def read(text: str) -> Document:
    """Read Markdown."""
    metadata, after = front_matter.read(text)
    reading = _Reading(text)
    if after:
        reading.unread("metadata", 0, after)
    # the parser would count a lone CR as a line end, and lines must stay as they are; front matter is blanked for it
    source = "\n" * text.count("\n", 0, after) + text[after:].replace("\r", " ")
    reading.blocks_of(_parser().parse(source))
    return Document(text, reading.masked(), reading.blocks, metadata, reader="markdown")


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # without text_join, escapes and entities come as tokens of their own, which say how they are written
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")


class _Reading:
    """Walks the tokens once and collects blocks, what is shown, and where blocks end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [*line_starts(text), len(text) + 1]
        self.blocks: list[Block] = []
        self.shown: list[tuple[int, int]] = []
        self.written: list[tuple[int, str]] = []
        self.boilerplate = frozenset(load("boilerplate")["lines"])

    def blocks_of(self, tokens: list[Token]) -> None:
        """Read the block tokens of the whole document."""
        within: list[str] = []
        heading = 0
        i = 0
        while i < len(tokens):
            token = tokens[i]
            kind = token.type
            if kind == "table_open":
                i = self.table(tokens, i)
            elif kind == "heading_open":
                heading = int(token.tag[1])
            elif kind == "heading_close":
                heading = 0
            elif kind in ("blockquote_open", "list_item_open"):
                within.append(kind)
            elif kind in ("blockquote_close", "list_item_close"):
                within.pop()
            elif kind == "inline" and token.map and token.content:
                self.prose(token, heading, within)
            elif kind in ("fence", "code_block") and token.map:
                self.unread("code", *self.span(token))
            elif kind == "html_block" and token.map:
                self.html(*self.span(token))
            i += 1

    def span(self, token: Token) -> tuple[int, int]:
        """The range of text that a block token covers, without the line end after it."""
        first, last = token.map or (0, 0)
        last = min(last, len(self.lines) - 1)
        return self.lines[min(first, last)], max(self.lines[min(first, last)], self.lines[last] - 1)

    def unread(self, kind: str, start: int, end: int) -> None:
        """Add a block that stays masked whole."""
        self.add(kind, *self.trimmed(start, end))

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The range without the white space around it."""
        part = self.text[start:end]
        start += len(part) - len(part.lstrip())
        return start, start + len(part.strip())

    def add(self, kind: str, start: int, end: int, level: int = 0, cells: tuple[Cell, ...] = ()) -> bool:
        """Add a block and end it with a break; False where there is nothing in it, or it was read already."""
        if start >= end or (self.blocks and start < self.blocks[-1].end):
            return False
        self.blocks.append(Block(kind, start, end, level, cells))
        place = self.text.find("\n", end)
        if place >= 0:
            self.written.append((place, BREAK))
        return True

    def prose(self, token: Token, heading: int, within: list[str]) -> None:
        """Add the block of one inline token: a heading, a paragraph, an item or a quotation."""
        level = within.count("list_item_open")
        kind = "quote" if "blockquote_open" in within else "item" if level else "paragraph"
        places = self.places(token)
        if not places:
            return
        start, end = self.trimmed(places[0][0], places[-1][1])
        if heading:
            kind, level = "heading", heading
        elif kind == "paragraph" and self.text[start:end].lower() in self.boilerplate:
            kind = "boilerplate"
        box = box_at(token.content) if kind == "item" else None
        if box:
            start = min(start + box[0], end)
        if self.add(kind, start, end, level) and kind != "boilerplate":
            mark = len(self.shown)
            self.show(token, places)
            if box:
                self.blocks[-1].done = box[1]
                self.shown[mark:] = subtract(self.shown[mark:], [(places[0][0], start)])

    def places(self, token: Token) -> list[tuple[int, int]]:
        """Where each line of an inline token's content stands in the text: the parser only strips them."""
        first, _ = token.map or (0, 0)
        places = []
        for number, line in enumerate(token.content.split("\n"), first):
            if number + 1 >= len(self.lines):
                break
            begin, end = self.lines[number], self.lines[number + 1] - 1
            start = self.source(begin, end).find(line)
            words = line
            if start < 0:  # a tab that the parser split into spaces
                words = line.strip()
                start = max(0, self.source(begin, end).find(words))
            places.append((begin + start, min(end, begin + start + len(words))))
        return places

    def source(self, start: int, end: int) -> str:
        """A part of the text as the parser was given it, NUL shown as it shows it."""
        return self.text[start:end].replace("\r", " ").replace("\0", "\ufffd")

    def show(self, token: Token, places: list[tuple[int, int]]) -> None:
        """Show the words of an inline token, whose lines stand at `places`."""
        alignment = align(token.content, token.children or [])
        offsets = [0]
        for content in token.content.split("\n")[: len(places)]:
            offsets.append(offsets[-1] + len(content) + 1)
        for start, end in alignment.shown:
            k = bisect_right(offsets, start) - 1
            while k < len(places) and offsets[k] < end:
                shift = places[k][0] - offsets[k]
                self.shown.append((max(start + shift, places[k][0]), min(end + shift, places[k][1])))
                k += 1
        for start, written in alignment.written:
            k = bisect_right(offsets, start) - 1
            if k < len(places):
                self.written.append((start - offsets[k] + places[k][0], written))

    def table(self, tokens: list[Token], i: int) -> int:
        """Read a table row by row; returns the index of its last token."""
        headers: list[str] = []
        cells: list[Cell] = []
        at = 0
        in_head = False
        while tokens[i].type != "table_close":
            token = tokens[i]
            if token.type in ("thead_open", "thead_close"):
                in_head = token.type == "thead_open"
            elif token.type == "tr_open" and token.map:
                cells = []
                at = self.lines[token.map[0]]
            elif token.type == "inline" and token.map:
                mark = len(self.shown)
                start, at = self.cell(token, at)
                if in_head:
                    headers.append(" ".join("".join(self.text[a:b] for a, b in self.shown[mark:]).split()))
                header = headers[len(cells)] if not in_head and len(cells) < len(headers) else ""
                cells.append(Cell(start, at, header))
            elif token.type == "tr_close":
                self.row("header" if in_head else "row", cells)
            i += 1
        return i

    def cell(self, token: Token, at: int) -> tuple[int, int]:
        """Find one cell at or after the offset `at` of its line, and show its words."""
        end = self.lines[(token.map or (0, 0))[0] + 1] - 1
        bar = self.text.find("|", at, end)
        if not token.content:
            place = bar + 1 if bar >= 0 else end
            return place, place
        source = self.source(at, end)
        start = source.find(token.content)
        if start >= 0:
            found = (at + start, at + start + len(token.content))
            self.show(token, [found])
            return found
        escaped = token.content.replace("|", "\\|")  # a bar inside a cell: its words are shown with their marks
        start = max(0, source.find(escaped))
        found = (at + start, min(end, at + start + len(escaped)))
        self.shown.append(found)
        return found

    def row(self, kind: str, cells: list[Cell]) -> None:
        """Add the block of one row, with a break between its cells."""
        filled = [cell for cell in cells if cell.start < cell.end]
        if not filled or not self.add(kind, filled[0].start, filled[-1].end, 0, tuple(cells)):
            return
        for before, after in pairwise(filled):
            bar = self.text.find("|", before.end, after.start)
            if bar >= 0:
                self.written.append((bar, BREAK))

    def html(self, start: int, end: int) -> None:
        """Show the words of a block of HTML: what stands outside its tags, comments, scripts and styles."""
        pieces = list(self.outside_tags(start, end))
        pieces = [piece for piece in pieces if piece[0] < piece[1] and self.text[piece[0] : piece[1]].strip()]
        if not pieces:
            self.unread("code", start, end)
        elif self.add("paragraph", *self.trimmed(pieces[0][0], pieces[-1][1])):
            self.shown += pieces

    def outside_tags(self, start: int, end: int) -> list[tuple[int, int]]:
        """The ranges of a block of HTML that are not marks."""
        pieces = []
        at = start
        while at < end:
            opening = self.text.find("<", at, end)
            if opening < 0:
                break
            pieces.append((at, opening))
            if self.text.startswith("<!", opening) or self.text.startswith("<?", opening):
                closer = "-->" if self.text.startswith("<!--", opening) else ">"
                place = self.text.find(closer, opening, end)
                at = end if place < 0 else place + len(closer)
                continue
            tag = _TAG.match(self.text, opening, end)
            if tag is None:
                pieces.append((opening, opening + 1))
                at = opening + 1
                continue
            name = tag.group(2).lower()
            if name in _PARTING_TAGS:
                self.written.append((opening, BREAK))
            at = tag.end()
            if name in _SILENT_TAGS and not tag.group(1):
                close = _SILENT_END.search(self.text, at, end)
                at = close.start() if close else end
        pieces.append((at, end))
        return pieces

    def masked(self) -> str:
        """The text with everything masked that is not shown. White space stays, but for the one inside a mark."""
        hidden: list[tuple[int, int]] = []
        done = 0
        for start, end in [*sorted(self.shown), (len(self.text), len(self.text))]:
            if start > done:
                if done and start < len(self.text) and self.text.find("\n", done, start) < 0:
                    hidden.append((done, start))
                else:
                    hidden += [found.span() for found in _WORD.finditer(self.text, done, start)]
            done = max(done, end)
        return overlay(mask(self.text, hidden, bars(self.text)), self.written)
