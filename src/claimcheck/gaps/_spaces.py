"""Two spaces where one belongs, as when a figure or a date was cut out between them.

By itself a doubled space proves nothing: people type them. It is evidence where a figure or a date could have stood,
and only in a text that is not set with wide or doubled spaces elsewhere, between words that nothing can part.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from ..language.tokens import Tokens
from ._counts import numerals, plural_noun_at
from ._seams import CLOSERS, LIKELY, word_at
from ._words import words


class Cuts(NamedTuple):
    """What was cut out: each as the tokens that tell it, half open."""

    figures: list[tuple[int, int]]
    dates: list[tuple[int, int]]
    seams: frozenset[int]
    """Where the words on both sides ask for a figure, so that the two spaces confirm its loss."""


_NONE = Cuts([], [], frozenset())


def cuts_in(tokens: Tokens) -> Cuts:
    """The figures and dates whose place two spaces show; none in a text that doubles its spaces anyway."""
    seams = _doubled(tokens)
    if not seams:
        return _NONE
    figures: list[tuple[int, int]] = []
    dates: list[tuple[int, int]] = []
    idle, beside, asked = 0, [], []
    for h in seams:
        figure, date = _cut_figure(tokens, h), _cut_date(tokens, h)
        if date is not None:
            dates.append((date, h))
        elif figure is not None:
            figures.append((h - 1, figure))
        elif tokens.words[h - 1] in ("and", ",", "or") and plural_noun_at(tokens, h) is not None:
            beside.append(h)
        elif _demanded(tokens, h):
            asked.append(h)
        else:
            idle += 1
    if idle and idle >= len(figures) + len(dates) + len(asked):
        return _NONE
    return Cuts(sorted(figures + list(_beside(tokens, figures, beside))), dates, frozenset(asked))


def _doubled(tokens: Tokens) -> list[int]:
    """The seams between two words that exactly two spaces part; none where more than two stand as often."""
    text, seams, wide = tokens.text, [], 0
    at = text.find("  ")
    while at >= 0:
        end = at + 2
        while end < len(text) and text[end] == " ":
            end += 1
        if end < len(text) and at > 0 and text[at - 1] != "\n":
            if end - at > 2:
                wide += 1
            elif (text[at - 1].islower() or text[at - 1].isdigit() or text[at - 1] == ",") and text[end].islower():
                seams.append(bisect_left(tokens.starts, end))
        at = text.find("  ", end)
    return seams if wide < len(seams) else []


def _cut_figure(tokens: Tokens, h: int) -> int | None:
    """ "has  pupils", "over  workers", "reached  km": the token after the word that the figure was told of."""
    before, word = tokens.words[h - 1], tokens.words[h]
    if word in words("units") or word in words("magnitudes"):
        told = not before.isalpha() or before in _BEFORE_UNITS or before in numerals()
        return None if told or word_at(tokens, h + 1) == "-" else h + 1
    if before not in words("holding") and not _approximates(tokens, h - 1):
        return None
    noun = plural_noun_at(tokens, h)
    return None if noun is None else noun + 1


_BEFORE_UNITS = frozenset("in per of the a an each square cubic by".split())


def _approximates(tokens: Tokens, i: int) -> bool:
    """ "over", "about", "more than", "at least", "up to"."""
    word, before = tokens.words[i], word_at(tokens, i - 1)
    if word in ("than", "least", "most", "to"):
        return before in {"than": ("more", "fewer", "less"), "to": ("up",)}.get(word, ("at",))
    known = word in words("approximators") or word in words("certain_approximators")
    return known and word not in ("some", "under") and before not in words("phrasal")


def _cut_date(tokens: Tokens, h: int) -> int | None:
    """ "founded in  by", "between 2010 and  the", "from 1990 to  he": the first token of what leads up to the date."""
    before, following = tokens.words[h - 1], tokens.words[h]
    if before == "in":
        verb = word_at(tokens, h - 2)
        dated = verb in words("dated_verbs") or verb in ("born", "died")
        return h - 2 if dated and (following in CLOSERS or following in words("cannot_begin")) else None
    if before == "on":
        return h - 1 if following in words("cannot_begin") and tells_event(tokens, h - 1) else None
    if before == "and" and word_at(tokens, h - 3) == "between" and _is_year(word_at(tokens, h - 2)):
        return h - 3
    if before == "to" and word_at(tokens, h - 3) == "from" and _is_year(word_at(tokens, h - 2)):
        return h - 3
    return None


def tells_event(tokens: Tokens, on: int) -> bool:
    """Whether "on" follows what comes about on a day: "died on", "won its freedom on"; not "gave information on"."""
    if word_at(tokens, on - 1) in words("taking_on"):
        return False
    for i in range(on - 1, max(-1, on - 1 - _PHRASE), -1):
        word = tokens.words[i]
        if word in words("dated_verbs") or word in words("events"):
            return True
        if word in CLOSERS or word in words("cannot_begin"):
            return False
    return False


_PHRASE = 4


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"


def _demanded(tokens: Tokens, h: int) -> bool:
    """Whether the words on both sides ask for a figure there: then the spaces are not idle."""
    from ._left import demand_before
    from ._right import demand_after

    shared = tokens.words[h - 1] in words("measuring") or tokens.words[h - 1] == "within"
    if shared and tokens.words[h] in ("or", "by", "of"):  # "measured  by", "from within  or without": nothing is lost
        return False
    return demand_before(tokens, h).weight + demand_after(tokens, h).weight >= LIKELY


def _beside(tokens: Tokens, figures: list[tuple[int, int]], seams: list[int]) -> Iterator[tuple[int, int]]:
    """ "has  pupils and  teachers": what loses one figure loses several."""
    ends = sorted(end for _, end in figures)
    for h in seams:
        noun, at = plural_noun_at(tokens, h), bisect_left(ends, h + 1) - 1
        if noun is not None and at >= 0 and h <= ends[at] + _REACH and "." not in tokens.words[ends[at] : h]:
            yield h - 1, noun + 1


_REACH = 6
