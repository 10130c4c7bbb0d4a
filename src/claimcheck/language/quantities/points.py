"""Points of what: of a rate that is told in percent beside them, "88.4%, down 0.7 points", they are percentage points.

An index has points too, and its percentages tell how far it moved: "the index rose 1.2%, or 88 points". Where nothing
says which, points stay points.
"""

from __future__ import annotations

from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.quantities.readings import Reading
from claimcheck.language.tokens import BREAK, Tokens

_INDEXES = lexicon_words("quantities", "indexes")
_STOPS = frozenset((".", ";", ":", "!", "?", BREAK, "or"))
_NEAR = 8
"""Tokens between a percentage and the points of it."""
_BACK = 24
"""Tokens before the points within which a word for an index speaks against it."""
_LEVEL = (["to"], ["from"], ["at"], ["higher", "at"], ["lower", "at"], [",", "to"], ["to", "just"], ["to", "about"])
"""What leads from points to the rate that they moved to or from."""


def settle_points(tokens: Tokens, readings: list[Reading]) -> None:
    """Make the points of a rate percentage points: a percentage stands shortly before them, or right behind as the
    level that they moved to."""
    for i, reading in enumerate(readings):
        if reading.unit != "point" or reading.value is None or abs(reading.value) >= 100:
            continue
        if not any(word[0].isdecimal() for word in tokens.words[reading.first : reading.end]):
            continue  # "half a point" is loosely said
        before = readings[i - 1] if i else None
        after = readings[i + 1] if i + 1 < len(readings) else None
        of_rate = _is_told_before(tokens, before, reading) or _is_reached(tokens, reading, after)
        if of_rate and not _of_index(tokens, reading):
            reading.unit, reading.dimension = "percentage point", "percent"


def _is_told_before(tokens: Tokens, before: Reading | None, reading: Reading) -> bool:
    """Whether a percentage stands shortly before the points, in the same sentence."""
    if before is None or before.dimension != "percent" or reading.first - before.reach > _NEAR:
        return False
    return _STOPS.isdisjoint(tokens.words[before.reach : reading.first])


def _is_reached(tokens: Tokens, reading: Reading, after: Reading | None) -> bool:
    """Whether the level in percent that the points lead to or from stands right behind them."""
    if after is None or after.unit != "percent":
        return False
    return tokens.words[reading.end : after.first] in _LEVEL


def _of_index(tokens: Tokens, reading: Reading) -> bool:
    """Whether a word for an index, or for what has one, stands in the sentence before the points."""
    for j in range(reading.first - 1, max(reading.first - 1 - _BACK, -1), -1):
        if tokens.words[j] == BREAK or (tokens.words[j] == "." and not tokens.touches(j + 1)):
            return False
        if tokens.words[j] in _INDEXES:
            return True
    return False
