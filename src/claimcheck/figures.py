"""The figures of a clause that are worth a claim of their own, and which of them lean on each other."""

from __future__ import annotations

from claimcheck.language.marks import Marks
from claimcheck.leaning import is_apart
from claimcheck.records import Quantity, TimeExpression

_CLOSED_GROUPS = frozenset("the these those both its their our his her all first last next other remaining".split())


def groups_of(marks: Marks, quantities: list[Quantity], times: list[TimeExpression]) -> list[list[tuple[int, int]]]:
    """Token ranges of the figures worth a claim of their own, those that lean on each other in one group."""
    spans = [(time.start, time.end) for time in times if time.type in ("DURATION", "SET")]
    groups: list[list[tuple[int, int]]] = []
    for quantity in quantities:
        here = marks.tokens_of(quantity)
        told_as_time = any(start <= quantity.start and quantity.end <= end for start, end in spans)
        if told_as_time or not _is_worth_it(marks, quantity, here[0]):
            continue
        if groups and not is_apart(marks, groups[-1][-1][1], here):
            groups[-1].append(here)
        else:
            groups.append([here])
    return groups


def _is_worth_it(marks: Marks, quantity: Quantity, first: int) -> bool:
    """Whether a figure is a claim by itself: not "the two cities", whose number only points at something known."""
    words = marks.tokens.words
    if quantity.value == "1" and quantity.quote.isalpha():
        return False  # "one Nation"
    if _is_age(marks, quantity, first):
        return False
    small_word = quantity.dimension == "count" and quantity.quote.isalpha()
    return not (small_word and first > 0 and words[first - 1] in _CLOSED_GROUPS)


def _is_age(marks: Marks, quantity: Quantity, first: int) -> bool:
    """Whether a bare figure between two commas tells how old somebody is: "Ana Roth, 58, says"."""
    words, end = marks.tokens.words, marks.token_at(quantity.end)
    plain = quantity.unit is None or quantity.dimension == "age"
    if not plain or end != first + 1 or not quantity.quote.isdigit() or len(quantity.quote) > 2:
        return False
    if first < 2 or words[first - 1] != "," or words[end : end + 1] != [","]:
        return False
    return words[first - 2].isalpha() and marks.tokens.surface(first - 2)[0].isupper()
