"""Coordinated figures -> sibling propositions: each holds its own figure, all share the clause, the verb, the dates.

"A checkpoint handling 1.5 million passengers and 1.3 million tons of cargo annually by 2030" is two claims. What only
the one is about is left out of the statement of the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from claimcheck.language.grammar import PREPOSITIONS
from claimcheck.language.marks import Marks
from claimcheck.records import Quantity, TimeExpression

JOINS = frozenset(", and or & / plus ;".split())
"""Words and marks that join coordinated figures."""

BEFORE_FIGURE = frozenset(
    "a an the about around some approximately roughly nearly almost over more than at least up to only just another"
    " an estimated further additional fewer less under as many as well exceeding".split()
)
"""Words between a joint and a figure that only modify the figure."""

_STOPS_CONJUNCT = (PREPOSITIONS - {"of", "per"}) | frozenset(
    "and or but , ; : ) . which that who when while where".split()
)

MOST_SIBLINGS = 20
"""More figures than this under one verb are a list, not prose: each is then told by its own part of the list alone."""

T = TypeVar("T", Quantity, TimeExpression)


@dataclass(slots=True)
class Proposition:
    """One checkable part of a clause: half-open token ranges, and the marks that belong to it.

    `left_out` are the ranges that the siblings alone are about; `subject` is a range that a reader needs in front.
    `aside` is set where another part of the clause has the verb: "the rate, cut to 2% in May, will stay".
    """

    first: int
    end: int
    quantities: list[Quantity]
    times: list[TimeExpression]
    subject: tuple[int, int] | None = None
    left_out: list[tuple[int, int]] = field(default_factory=list)
    aside: bool = False


def siblings_of(
    marks: Marks,
    groups: list[list[tuple[int, int]]],
    first: int,
    end: int,
    subject: tuple[int, int] | None,
    quantities: list[Quantity],
    times: list[TimeExpression],
    verbs: list[int],
) -> list[Proposition]:
    start, stop = marks.offsets(first, end)
    quantities = [mark for mark in quantities if start <= mark.start and mark.end <= stop]
    times = [mark for mark in times if start <= mark.start and mark.end <= stop]
    if len(groups) == 1:
        return [Proposition(first, end, quantities, times, subject)]
    cuts = [first, *(_joint(marks, a[-1][1], b[0][0]) for a, b in pairwise(groups)), end]
    if len(groups) > MOST_SIBLINGS:
        return [
            Proposition(begin, stop, marks.quantities_in(begin, stop), marks.times_in(begin, stop))
            for begin, stop in pairwise(cuts)
        ]
    return [
        Proposition(
            first,
            end,
            _share(marks, quantities, cuts, k),
            _share(marks, times, cuts, k, groups[0][0][0]),
            subject,
            _left_out(marks, groups, cuts, k, verbs),
        )
        for k in range(len(groups))
    ]


def _joint(marks: Marks, first: int, end: int) -> int:
    """The token between two coordinated figures at which the second one's part begins."""
    words = marks.tokens.words
    joint = end - 1
    while joint > first and words[joint] not in JOINS:
        joint -= 1
    if joint - 1 >= first and words[joint - 1] == ",":
        joint -= 1
    return joint


def _share(marks: Marks, found: list[T], cuts: list[int], k: int, head: int | None = None) -> list[T]:
    """The marks of sibling k. With `head`, the token at which the first figure stands, marks before it are shared, and
    so are those of the last sibling unless each sibling brings its own."""
    where = [(mark, marks.token_at(mark.start)) for mark in found]
    own = [mark for mark, at in where if cuts[k] <= at < cuts[k + 1]]
    if head is None:
        return own
    each_has_own = _each_has_own([at for _, at in where], cuts, head)
    return [
        mark for mark, at in where if at < head or cuts[k] <= at < cuts[k + 1] or (at >= cuts[-2] and not each_has_own)
    ]


def _each_has_own(where: list[int], cuts: list[int], head: int) -> bool:
    """Whether each sibling brings a mark of its own, those before the first figure, at token `head`, not counted."""
    return all(any(max(head, begin) <= at < end for at in where) for begin, end in pairwise(cuts))


def _left_out(
    marks: Marks, groups: list[list[tuple[int, int]]], cuts: list[int], k: int, verbs: list[int]
) -> list[tuple[int, int]]:
    """What of the clause only the siblings of figure k are about."""
    out: list[tuple[int, int]] = []
    dated = [marks.token_at(time.start) for time in marks.times_in(cuts[0], cuts[-1])]
    own_dates = _each_has_own(dated, cuts, groups[0][0][0])
    for j, group in enumerate(groups):
        if j == k:
            continue
        stop = cuts[j + 1] if own_dates and j > k else _conjunct_end(marks, group[-1][1], cuts[j + 1], verbs)
        begin = cuts[j] if j > 0 else _first_conjunct(marks, groups, cuts, verbs)
        if j < k and j + 1 == k:
            stop = cuts[k] + sum(word in JOINS for word in marks.tokens.words[cuts[k] : cuts[k] + 2])
        if begin < stop:
            out.append((begin, stop))
    return out


def _first_conjunct(marks: Marks, groups: list[list[tuple[int, int]]], cuts: list[int], verbs: list[int]) -> int:
    """Where the first of several coordinated phrases begins: at its figure, or at its noun where the others bring
    nouns of their own before theirs: "sales of $5m and profit of $1m"."""
    first = _figure_begins(marks, groups[0][0][0], cuts[0])
    words = marks.tokens.words
    second = _figure_begins(marks, groups[1][0][0], cuts[1])
    brings_noun = any(words[i] not in JOINS for i in range(cuts[1], second))
    if brings_noun and not any(cuts[0] <= verb < first for verb in verbs):
        return cuts[0]
    return first


def _figure_begins(marks: Marks, first: int, floor: int) -> int:
    """Where the words before a figure that only modify it begin."""
    while first > floor and marks.tokens.words[first - 1] in BEFORE_FIGURE:
        first -= 1
    return first


def _conjunct_end(marks: Marks, end: int, limit: int, verbs: list[int]) -> int:
    """Where the noun phrase of a figure that ends at token `end` is over."""
    words = marks.tokens.words
    stops = {marks.token_at(time.start) for time in marks.times_in(end, limit)} if end < limit else set()
    stops.update(verbs)
    while end < limit and words[end] not in _STOPS_CONJUNCT and end not in stops and words[end][-3:] != "ing":
        end += 1
    return end
