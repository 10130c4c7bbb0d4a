"""Places where a figure must stand and none does.

A place is the seam between two neighbouring tokens. What stands before it and what stands after it each say how much
they demand a figure there (0 to 2); from 3 on together there is no whole reading without one. A place that comes to 2
is believed when the same sentence has a certain hole: what loses one figure loses several.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from ..language.tokens import BREAK, Tokens
from . import _left, _right
from ._context import Context
from ._counts import lost_counts
from ._held import held_figure
from ._seams import CERTAIN, LIKELY, Demand, is_stray
from ._signs import lost_amounts, lost_shares
from ._words import words


@dataclass(slots=True, frozen=True)
class Hole:
    """A lost figure: the text from the word that demands it before to the word that demands it after."""

    start: int
    end: int
    message: str
    hint: str


@dataclass(slots=True)
class _Place:
    seam: int
    weight: int
    left: Demand
    right: Demand


def holes_in(context: Context) -> Iterator[Hole]:
    """The holes of a document, in order; of two that share a word, the first."""
    tokens = context.tokens
    holes = [_hole(context, place) for place in _believed(context, _places(context))]
    holes += [_lost_count(tokens, first, end) for first, end in lost_counts(tokens)]
    holes += [_cut_figure(context, first, end) for first, end in context.cuts.figures]
    holes += [_lost_amount(context, first, end) for first, end in lost_amounts(tokens)]
    holes += [_lost_share(context, first, end) for first, end in lost_shares(tokens)]
    done = -1
    for hole in sorted(holes, key=lambda hole: (hole.start, hole.end)):
        if hole.start >= done:
            yield hole
            done = hole.end


def _believed(context: Context, places: list[_Place]) -> list[_Place]:
    """The certain places, and those likely ones that lean on a certain one or on each other."""
    tokens = context.tokens
    leaning = [place for place in places if place.weight < CERTAIN and _leans(tokens, place)]
    believed = [place for place in places if place.weight >= CERTAIN]
    if not leaning:
        return believed
    holed = {context.sentence_at(place.seam - 1) for place in believed}
    told = Counter((context.sentence_at(place.seam - 1), tokens.words[place.seam]) for place in leaning)
    for place in leaning:
        sentence = context.sentence_at(place.seam - 1)
        measured = tokens.words[place.seam] not in _OFTEN_BARE
        if sentence in holed or (
            measured and told[sentence, tokens.words[place.seam]] > 1
        ):  # "long and wide, … long and wide"
            believed.append(place)
    return believed


def _places(context: Context) -> list[_Place]:
    """Every seam that might be a hole, with its weight. The one pass over all tokens: two look-ups a token."""
    tokens = context.tokens
    before, after = _left.readers(), _right.readers()
    listed = tokens.words
    seams = [
        i
        for i, (left, right) in enumerate(zip_longest(listed, listed[1:], fillvalue=BREAK), 1)
        if left in before and right in after
    ]
    found = []
    for seam in seams:
        right = _right.demand_after(tokens, seam)
        if right.weight < 0:
            continue
        left = _left.demand_before(tokens, seam)
        weight = left.weight + right.weight if left.weight >= 0 else 0
        if weight < LIKELY or (context.hides_text(seam) and not held_figure(context, seam)):
            continue
        if is_stray(tokens, seam):
            weight -= context.loosely_set
        elif weight == LIKELY and seam in context.cuts.seams:
            weight = CERTAIN
        if weight >= LIKELY:
            found.append(_Place(seam, weight, left, right))
    return found


_OFTEN_BARE = frozenset(("high", "deep", "thick", "broad"))
"""Adjectives of measure that mostly stand without one: "the price was high"."""


def _leans(tokens: Tokens, place: _Place) -> bool:
    """Whether a likely place may be believed because of a certain one beside it."""
    return tokens.words[place.right.edge] in words("dimensions") or tokens.words[place.right.edge] in _BESIDE


_BESIDE = frozenset(("level", "diameter", "length", "height", "width", "size", "area", "depth"))


def _hole(context: Context, place: _Place) -> Hole:
    tokens = context.tokens
    first = max(place.left.edge, 0)
    last = min(max(place.right.edge, place.seam - 1), len(tokens) - 1)
    start, end = tokens.starts[first], tokens.ends[last]
    where = _where(context, place, first, last)
    held = held_figure(context, place.seam)
    if held:  # the reader of the page sees nothing; the file has it
        message = f"a figure is missing {where}; the source still holds it there, as {held}"
        return Hole(start, end, message, f"write the figure of {held} out")
    return Hole(start, end, f"a figure is missing {where}", f"look for {_looked_for(tokens, place)} {where}")


def _where(context: Context, place: _Place, first: int, last: int) -> str:
    """ "before 'billion'", "after 'area of'": by the word that demands the figure."""
    tokens = context.tokens
    left = context.document.clean(tokens.starts[first], tokens.ends[place.seam - 1])
    if last < place.seam:
        return f"after '{left}'"
    right = context.document.clean(tokens.starts[place.seam], tokens.ends[last])
    asks = tokens.words[last] not in words("cannot_begin")
    if asks and place.right.weight >= LIKELY:
        return f"before '{right}'"
    return f"after '{left}'"


def _looked_for(tokens: Tokens, place: _Place) -> str:
    following = tokens.words[place.seam] if place.seam < len(tokens) else ""
    if following in words("magnitudes"):
        return "a figure and a currency or a unit"
    if following in words("units") or following in words("squared") or following in words("currencies"):
        return "a figure"
    if following in words("directions"):
        return "a distance"
    return place.left.told


def _cut_figure(context: Context, first: int, end: int) -> Hole:
    tokens = context.tokens
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    before = context.document.clean(start, tokens.ends[first])
    noun = context.document.clean(tokens.starts[first + 1], stop)
    message = f"a figure is missing before '{noun}', where two spaces stand"
    return Hole(start, stop, message, f"look for a figure between '{before}' and '{noun}'")


def _lost_amount(context: Context, first: int, end: int) -> Hole:
    tokens = context.tokens
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    before = context.document.clean(start, tokens.ends[first + 1])
    sign = context.document.clean(tokens.starts[first + 1], stop)
    return Hole(start, stop, f"a figure is missing after '{before}'", f"look for the amount of '{sign}'")


def _lost_share(context: Context, first: int, end: int) -> Hole:
    tokens = context.tokens
    told = tokens.surface(first)
    return Hole(
        tokens.starts[first],
        tokens.ends[end - 1],
        "a figure is missing before '%'",
        f"look for the share of '{told}'",
    )


def _lost_count(tokens: Tokens, first: int, end: int) -> Hole:
    noun = tokens.surface(end - 1)
    hint = f"look for how many {noun} there are, after 'total of'"
    return Hole(tokens.starts[first], tokens.ends[end - 1], "a number is missing after 'total of'", hint)
