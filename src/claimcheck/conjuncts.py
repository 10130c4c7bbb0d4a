"""Where the noun phrase of a coordinated figure begins and ends: "a hall of | 40 seats | and a yard of 3 hectares".

Coordination of noun phrases: Quirk et al. (1985), 13.67-13.70.
"""

from __future__ import annotations

from claimcheck.language.finite import is_verb_form
from claimcheck.language.grammar import PREPOSITIONS, RELATIVES
from claimcheck.language.marks import Marks

JOINS = frozenset(", and or & / plus ;".split())
"""Words and marks that join coordinated figures."""

BEFORE_FIGURE = frozenset(
    "a an the between about around some approximately roughly nearly almost over more than at least up to only just"
    " another barely an estimated further additional fewer less under as many as well exceeding".split()
)
"""Words between a joint and a figure that only modify the figure."""

STOPS_CONJUNCT = (PREPOSITIONS - {"of", "per"}) | frozenset(
    "and or but , ; : ) . which that who when while where".split()
)

_HEADS_AWAY = frozenset(("of", "("))
"""What stands between a noun and its figure: "a hall of 40 seats", "tea (40%)"."""


def first_conjunct(marks: Marks, groups: list[list[tuple[int, int]]], cuts: list[int], verbs: list[int]) -> int:
    """Where the first of several coordinated phrases begins: at its figure, or at its noun where the others bring
    nouns of their own before theirs: "sales of $5m and profit of $1m"."""
    first = figure_begins(marks, groups[0][0][0], cuts[0])
    words = marks.tokens.words
    second = figure_begins(marks, groups[1][0][0], cuts[1])
    joined = cuts[1] + sum(word in JOINS for word in words[cuts[1] : cuts[1] + 2])
    if joined < second and words[second - 1] in _HEADS_AWAY and words[second - 1] == words[first - 1]:
        return noun_phrase_begins(words, verbs, cuts[0], first - 1)  # a hall of 40 seats and a yard of 3 hectares
    if any(words[i] in RELATIVES and (i + 1 in verbs or is_verb_form(words[i + 1])) for i in range(joined + 1, second)):
        return noun_phrase_begins(words, verbs, cuts[0], first)  # a price of $60 and a rate that falls to 2%
    if words[joined][-3:] == "ing" and joined < second:  # the plain, home to 9,000 people and covering 40 km²
        return next((i for i in range(first, cuts[0], -1) if words[i - 1] == ","), cuts[0])
    brings_noun = any(words[i] not in JOINS for i in range(cuts[1], second))
    if brings_noun and not any(cuts[0] <= verb < first for verb in verbs):
        return cuts[0]
    return first


def noun_phrase_begins(words: list[str], verbs: list[int], floor: int, first: int) -> int:
    """Where the noun phrase begins in which token `first` stands, behind its verb or preposition."""
    while first > floor and first - 1 not in verbs and words[first - 1] not in STOPS_CONJUNCT:
        first -= 1
    return first


def figure_begins(marks: Marks, first: int, floor: int) -> int:
    """Where the words before a figure that only modify it begin."""
    while first > floor and marks.tokens.words[first - 1] in BEFORE_FIGURE:
        first -= 1
    return first


def conjunct_end(marks: Marks, end: int, limit: int, verbs: list[int]) -> int:
    """Where the noun phrase of a figure that ends at token `end` is over."""
    words = marks.tokens.words
    stops = {marks.token_at(time.start) for time in marks.times_in(end, limit)} if end < limit else set()
    stops.update(verbs)
    while end < limit and words[end] not in STOPS_CONJUNCT and end not in stops and words[end][-3:] != "ing":
        end += 1
    return end
