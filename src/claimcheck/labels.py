"""What stands over a line and says what it is about: the heads of its row and column, or the heading above it."""

from __future__ import annotations

from claimcheck.documents import Block
from claimcheck.language.clauses import Clause
from claimcheck.language.marks import Marks

_STOPS = frozenset(".!?")
_SHORTEST_SENTENCE = 6
"""Tokens."""


def label_for(marks: Marks, clause: Clause, block: Block) -> str:
    """The label that a reader needs in front of a clause; "" where it can be read alone."""
    is_entry = not _ends_as_sentence(marks, block)
    needs_label = is_entry or (not clause.verbs and not _is_one_of_several(marks, clause, block))
    return _label_of(marks, clause, block) if needs_label else ""


def header_over(marks: Marks, clause: Clause, block: Block) -> str:
    """The head of the column in which a clause stands; "" outside tables."""
    start = marks.tokens.starts[clause.first]
    return next((cell.header for cell in block.cells if cell.start <= start < cell.end), "")


def _ends_as_sentence(marks: Marks, block: Block) -> bool:
    """Whether a block is written as prose; entries of a list or of a handbook need the label above them."""
    ending = marks.document.text[max(block.start, block.end - 8) : block.end]
    return ending.rstrip(" *_)”\"'")[-1:] in ".!?:…"


def _is_one_of_several(marks: Marks, clause: Clause, block: Block) -> bool:
    """Whether a clause is one sentence among others, which need no label even where no verb is recognised."""
    words, starts = marks.tokens.words, marks.tokens.starts
    opens = starts[clause.first] <= block.start or words[clause.first - 1] in _STOPS
    if block.kind != "paragraph" or clause.end - clause.first < _SHORTEST_SENTENCE or not opens:
        return False
    whole = starts[clause.first] <= block.start and marks.tokens.ends[clause.end - 1] >= block.end
    return words[clause.end - 1] in _STOPS and not whole


def _label_of(marks: Marks, clause: Clause, block: Block) -> str:
    """What a line without a verb is about: the head of its row and column, or the heading above it."""
    start = marks.tokens.starts[clause.first]
    for cell in block.cells[1:]:
        if cell.start <= start < cell.end:
            head = marks.document.clean(block.cells[0].start, block.cells[0].end)
            return ", ".join(part for part in (head, cell.header) if part)
    section = marks.document.section_at(start)
    return section[-1] if section else ""


def is_row_label(block: Block, start: int) -> bool:
    """Whether a place lies in the first cell of a row, which only says what the others are about."""
    return len(block.cells) > 1 and block.cells[0].start <= start < block.cells[0].end
