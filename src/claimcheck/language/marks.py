"""All that the readers of language find in one document, found once, in order and indexed by token."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from claimcheck.documents import Document
from claimcheck.language.names import names_in, names_outside
from claimcheck.language.quantities import quantities_in
from claimcheck.language.quantities.heads import measure_cells
from claimcheck.language.sentences import sentences_in
from claimcheck.language.times import times_in
from claimcheck.language.tokens import MASK, Tokens
from claimcheck.records import Quantity, TimeExpression


class _Mark(Protocol):
    start: int
    end: int
    quote: str


M = TypeVar("M", bound=_Mark)


@dataclass(slots=True)
class Marks:
    """The marks of a document. Sentences and names are half-open token ranges; quantities and times hold offsets."""

    document: Document
    tokens: Tokens
    sentences: list[tuple[int, int]]
    times: list[TimeExpression]
    quantities: list[Quantity]
    names: list[tuple[int, int]]
    _time_starts: list[int] = field(init=False)
    _quantity_starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._time_starts = [time.start for time in self.times]
        self._quantity_starts = [quantity.start for quantity in self.quantities]

    def token_at(self, offset: int) -> int:
        """The first token that begins at or after `offset`."""
        return bisect_left(self.tokens.starts, offset)

    def tokens_of(self, mark: _Mark) -> tuple[int, int]:
        """The half-open token range of a mark."""
        return self.token_at(mark.start), self.token_at(mark.end)

    def offsets(self, first: int, end: int) -> tuple[int, int]:
        """Where the token range `first`..`end` begins and ends in the text."""
        return self.tokens.starts[first], self.tokens.ends[end - 1]

    def quantities_in(self, first: int, end: int) -> list[Quantity]:
        """The quantities that lie inside a token range."""
        return _inside(self.quantities, self._quantity_starts, *self.offsets(first, end))

    def times_in(self, first: int, end: int) -> list[TimeExpression]:
        """The time expressions that lie inside a token range."""
        return _inside(self.times, self._time_starts, *self.offsets(first, end))


def read_marks(document: Document, published: dt.date | None = None) -> Marks:
    """Read a document once; `published` anchors what is told relative to the day of publication."""
    tokens = Tokens(document.masked)
    sentences = sentences_in(tokens)
    times = times_in(tokens, published)
    quantities = quantities_in(tokens, times)
    if MASK in document.masked:
        _unmask(times, document.text)
        _unmask(quantities, document.text)
    measure_cells(quantities, document)
    names = names_outside(names_in(tokens, sentences), tokens, _figures(quantities, times))
    return Marks(document, tokens, sentences, times, quantities, names)


def _figures(quantities: list[Quantity], times: list[TimeExpression]) -> list[tuple[int, int]]:
    """Where figures stand, and times that are told in figures, in order and joined where one holds another: the FY of
    "FY 2030" is no name."""
    dated = [(one.start, one.end) for one in times if any(char.isdigit() for char in one.quote)]
    spans: list[tuple[int, int]] = []
    for start, end in sorted([*((one.start, one.end) for one in quantities), *dated]):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def _unmask(marks: Sequence[M], text: str) -> None:
    """Quote the text, not the masked text that the mark was found in."""
    for mark in marks:
        if MASK in mark.quote:
            mark.quote = text[mark.start : mark.end]


def _inside(marks: Sequence[M], starts: list[int], start: int, end: int) -> list[M]:
    """Those of `marks`, which begin at `starts` in order, that lie between two offsets."""
    at = bisect_left(starts, start)
    stop = bisect_left(starts, end, at)
    return [mark for mark in marks[at:stop] if mark.end <= end] if at < stop else []
