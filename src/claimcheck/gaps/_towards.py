"""How strongly "to" and "by" demand a figure: after a change, a measure or a sum hardly anything else may follow.

Weights are as in `_left`.
"""

from __future__ import annotations

from ..language.tokens import Tokens
from ._seams import CLOSERS, PREPOSITIONS, UNTOLD, Demand, figured, is_stray, within, word_at
from ._words import measures, words


def to_a_figure(tokens: Tokens, h: int) -> Demand:
    """ "rose to", "up to", "amounted to"; less in a clause whose figure may stand in front: "what it rose to"."""
    before = word_at(tokens, h - 2)
    if before == "up":
        earlier = word_at(tokens, h - 3)
        if earlier in PREPOSITIONS:
            return Demand(2, h - 3, measures().get(word_at(tokens, h - 4), UNTOLD))
        return Demand(1, h - 2)
    if before in words("changing"):
        return Demand(_change_to(tokens, h), h - 2)
    if is_stray(tokens, h) and figured(tokens, h - 1):  # "fell 406 points to ."
        return Demand(1, h - 1)
    if before in words("measuring") or before in ("equivalent", "equal", "close", "growing"):
        return Demand(1, h - 2)
    if before in words("money_in") or before in _BUDGETED:
        return Demand(1, h - 2)
    share = word_at(tokens, h) == "%" and figured(tokens, h - 1)  # "from 12% to %"
    return Demand(1 if share or word_at(tokens, h) in words("magnitudes") else 0, h - 1)


def _change_to(tokens: Tokens, h: int) -> int:
    """How much "rose to" and its like demand a figure.

    Less where "to" may be stranded ("the level that it rose to.") or the word may be a noun ("increases to and
    extensions of"); "declined to" is finished by any verb left out.
    """
    if word_at(tokens, h - 2).startswith("declin"):
        return 0
    if word_at(tokens, h - 2) in words("moving") or within(tokens, h - 2, 12, words("fronting")):
        return 1
    if word_at(tokens, h) in ("and", "or") and word_at(tokens, h - 2) in words("noun_or_verb"):
        return 1
    stranded = word_at(tokens, h) in CLOSERS and not is_stray(tokens, h) and within(tokens, h - 2, 12, _STRANDING)
    return 1 if stranded else 2


_STRANDING = frozenset(("is", "are", "was", "were", "be", "been", "has", "had", "have", "as", "than", "less", "more"))


_BUDGETED = frozenset(
    ("spending", "debt", "deficit", "budget", "exports", "imports", "trade", "commerce", "population")
)


def by_a_figure(tokens: Tokens, h: int) -> Demand:
    before = word_at(tokens, h - 2)
    if before in words("changing"):
        doubtful = before in words("acted_by") or within(tokens, h - 2, 12, words("fronting"))
        return Demand(1 if doubtful else 2, h - 2)
    if before in words("dimensions"):
        return Demand(1, h - 2)
    return Demand(1 if word_at(tokens, h) in words("magnitudes") else 0, h - 1)
