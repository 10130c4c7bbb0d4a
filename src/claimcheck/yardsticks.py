"""Dates that a fact is only measured against: "up from 44% in June", "6% less than in 2022", "(2024: £3m)".

What is compared with another day is told for today, or for a day of its own; the other day's figure is old news.
Clauses of comparison: Quirk et al. (1985), 15.63-15.75.
"""

from __future__ import annotations

from claimcheck.conjuncts import BEFORE_FIGURE
from claimcheck.language.grammar import PREPOSITIONS
from claimcheck.language.marks import Marks
from claimcheck.records import TimeExpression

_REACH = 25
"""Tokens between a word that compares and the date that it bears on."""

_BOUNDARIES = frozenset(", ; : ( ) — –".split())
_COMPARE = frozenset("compared versus vs".split())
_OF_TIME = frozenset("later earlier sooner longer".split())
_AMOUNTS = frozenset("more less".split())
_CHANGED = frozenset("up down lower higher".split())
_NEAR = 8
"""Tokens near a word in which a figure of it stands."""


def is_yardstick(marks: Marks, start: int, time: TimeExpression) -> bool:
    """Whether `time` only dates what the rest is compared with. `start` is the first token of what is told."""
    words = marks.tokens.words
    first, end = marks.tokens_of(time)
    if first <= start:
        return False
    if words[first - 1] == "(" and words[end : end + 1] == [":"]:
        return bool(marks.quantities_in(start, first - 1)) if start < first - 1 else False
    if words[first - 1] == "on" and len(time.value) == 4 and time.value.isdigit():  # a year is no day: up 5% on 2023
        return True
    for i in range(first - 1, max(start, first - _REACH), -1):
        if words[i] in _BOUNDARIES:
            return False
        if _measures(marks, start, i, first, end):
            return True
    return False


def _measures(marks: Marks, start: int, i: int, first: int, end: int) -> bool:
    """Whether the word at token i makes a yardstick of the date [first, end)."""
    words = marks.tokens.words
    if words[i] in _COMPARE:
        return True
    if words[i] == "against":  # a loss of 5m, against a profit of 2m a year earlier
        return bool(marks.quantities_in(i + 1, first)) if i + 1 < first else False
    if words[i] == "than":
        return not _leads_to_figure(marks, i + 1, first) and not _is_limit(words, i, first)
    if words[i] in ("above", "below"):  # 40 below the peak of 2015
        near = marks.quantities_in(max(start, i - _NEAR), i)
        return bool(near) and marks.token_at(near[-1].end) == i
    if words[i] == "as":  # twice as many as in 2005; not: as of 2005
        return i + 2 == first and words[i + 1] in ("in", "on", "during")
    if words[i] == "since":  # since records began in 1986
        return i + 1 < first and words[first - 1] in PREPOSITIONS
    if words[i] != "from" or i + 1 >= first:
        return False
    if words[i - 1] in _CHANGED or _is_inside_change(marks, i, first):
        return True
    back = bool(marks.quantities_in(max(start, i - _NEAR), i))  # to 7.2% in October from 6.6% in September
    return _leads_to_figure(marks, i + 1, first) and (back or words[end : end + 1] == ["to"])


def _is_inside_change(marks: Marks, i: int, first: int) -> bool:
    """Whether the word at token i joins the two figures of a change that the date follows: to 6% from 5% [in June]."""
    change = marks.quantities_in(max(i - _NEAR, 0), first)[-1:]
    return any(one.start < marks.tokens.starts[i] and marks.token_at(one.end) == first for one in change)


def _leads_to_figure(marks: Marks, i: int, end: int) -> bool:
    """Whether a figure begins at token i: more than 40 ships in 2020."""
    words = marks.tokens.words
    while i < end and words[i] in BEFORE_FIGURE and not marks.quantities_in(i, i + 1):
        i += 1
    near = marks.quantities_in(i, min(i + _NEAR, len(words))) if i < end else []
    return bool(near) and marks.token_at(near[0].start) == i


def _is_limit(words: list[str], i: int, first: int) -> bool:
    """No later than 2031; less than a year ago."""
    return words[i - 1] in _OF_TIME or (i + 1 == first and words[i - 1] in _AMOUNTS and not words[i - 2][:1].isdigit())
