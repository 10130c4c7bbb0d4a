"""What became of each line of a text. Pure: a document and its claims in, lines out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..records import Claim

if TYPE_CHECKING:
    from ..documents import Block, Document


@dataclass(slots=True)
class Mark:
    """A claim, or siblings that share their words, on a line: offsets into the line; who goes on or began elsewhere."""

    start: int
    end: int
    modality: str
    ids: list[str]
    begins: bool = True
    ends: bool = True


@dataclass(slots=True)
class Line:
    """A line of the text, `text[start:end]`, and what became of it.

    `what` is claim, opinion or question for lines that hold one (a claim comes first), no claim for prose without any,
    blank, or the kind of block that is not read for claims: heading, code, boilerplate, metadata, markup.
    """

    line: int
    start: int
    end: int
    what: str
    text: str
    marks: list[Mark] = field(default_factory=list)


PROSE = ("paragraph", "item", "row", "quote")


def lines_of(document: Document, claims: list[Claim]) -> list[Line]:
    """The lines of the document in order, each with the claims that touch it."""
    waiting = _spans(claims)[::-1]
    open_marks: list[Mark] = []
    lines: list[Line] = []
    start, at = 0, 0
    for number, text in enumerate(document.text.split("\n"), start=1):
        end = start + len(text)
        while waiting and waiting[-1].start < end:
            open_marks.append(waiting.pop())
        open_marks = [mark for mark in open_marks if mark.end > start]
        marks = [_clipped(mark, start, end) for mark in open_marks]
        while at < len(document.blocks) and document.blocks[at].end <= start:
            at += 1
        block = document.blocks[at] if at < len(document.blocks) and document.blocks[at].start < end else None
        lines.append(Line(number, start, end, _what(text, marks, block), text, marks))
        start = end + 1
    return lines


def _clipped(mark: Mark, start: int, end: int) -> Mark:
    """The part of the mark on the line from `start` to `end`, its offsets counted from there."""
    first, last = max(mark.start, start) - start, min(mark.end, end) - start
    return Mark(first, last, mark.modality, mark.ids, mark.start >= start, mark.end <= end)


def _spans(claims: list[Claim]) -> list[Mark]:
    """One mark a span, with the ids of all claims that share it."""
    marks: dict[tuple[int, int], Mark] = {}
    for claim in claims:
        place = (claim.span.start, claim.span.end)
        mark = marks.setdefault(place, Mark(*place, claim.modality, []))
        mark.ids.append(claim.id)
    return [marks[place] for place in sorted(marks)]


def _what(text: str, marks: list[Mark], block: Block | None) -> str:
    if not text.strip():
        return "blank"
    kinds = {mark.modality for mark in marks}
    if kinds:
        return "claim" if kinds.difference(("opinion", "question")) else min(kinds)
    if block is None:
        return "markup"
    return "no claim" if block.kind in PROSE else block.kind
