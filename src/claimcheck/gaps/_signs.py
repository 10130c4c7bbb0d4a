"""Signs and units that stand without their figure: what before them shows that one is lost.

A sign is also a thing to talk about ("the sign $", "a variable in $", "the % of"): only words that lead up to an amount
or a share show a loss, and none of these stand in a sentence about signs.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..language.tokens import BREAK, Tokens
from ._seams import CLOSERS, FORBIDDEN, Demand, within, word_at
from ._words import words

_ABOUT_SIGNS = frozenset(
    "sign signs symbol symbols character prefix letter unit units measured expressed currency notation".split()
)
_REACH = 14
"""Tokens before a sign among which a sentence about signs would say so."""


def about_signs(tokens: Tokens, h: int) -> bool:
    """Whether the words before token h tell of signs or units themselves."""
    return within(tokens, h, _REACH, _ABOUT_SIGNS)


def is_sign(tokens: Tokens, h: int) -> bool:
    """Whether token h is a percent sign, a currency sign, a unit or a degree."""
    word = word_at(tokens, h)
    degrees = word == "°" and tokens.touches(h + 1) and word_at(tokens, h + 1) in ("c", "f", "k")
    return degrees or word in words("currencies") or word in words("units") or word in words("squared")


def tells_share(tokens: Tokens, h: int) -> Demand:
    """ "of which % are", "others %.", "up % from": what a share is told of, or the way it went."""
    before = word_at(tokens, h - 1)
    if before == "which" and word_at(tokens, h - 2) == "of" and word_at(tokens, h) in words("magnitudes"):
        return Demand(1, h - 2)  # "of which million tonnes"
    share = word_at(tokens, h) in ("%", "percent") or (word_at(tokens, h) == "per" and word_at(tokens, h + 1) == "cent")
    if before in ("which", "whom") and word_at(tokens, h - 2) != "of":
        share = False
    return Demand(1 if share and not about_signs(tokens, h) else 0, h - 2 if before in ("which", "whom") else h - 1)


def per(tokens: Tokens, h: int) -> Demand:
    """ "people per /km2": the stroke that stands for "per" beside the word itself."""
    doubled = word_at(tokens, h) == "/" and word_at(tokens, h + 1) in words("units") | words("squared")
    return Demand(2 if doubled and tokens.touches(h + 1) else 0, h - 1)


def stroke(tokens: Tokens, h: int) -> Demand:
    """The stroke and the unit of "/km2", after a space."""
    known = not tokens.touches(h) and word_at(tokens, h + 1) in words("units") | words("squared")
    return Demand(1, h + 1) if known else FORBIDDEN


def degree(tokens: Tokens, h: int) -> Demand:
    """ "was °C": a degree sign that no figure touches."""
    return Demand(2, h + 1) if is_sign(tokens, h) and not tokens.touches(h) else FORBIDDEN


def lost_amounts(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """For each currency sign that a verb or a sum leads up to and no amount follows, the tokens of both, half open."""
    for sign in words("currencies"):
        for at in _bare(tokens, sign):
            end = _end_of_sign(tokens, at)
            if end and _leads_to_amount(tokens, at) and not about_signs(tokens, at):
                yield at - 1, end


def lost_shares(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """For each percent sign behind a name, in a list whose other shares have their figures, the tokens of both."""
    for at in _bare(tokens, "%"):
        named = tokens.words[at - 1].isalpha() and tokens.surface(at - 1)[0].isupper()
        goes_on = word_at(tokens, at + 1) in _GOES_ON
        if named and goes_on and not about_signs(tokens, at) and _is_among_shares(tokens, at):
            yield at - 1, at + 1


def _bare(tokens: Tokens, sign: str) -> Iterator[int]:
    """The places of a sign that stands behind a word, and does not touch it."""
    listed, at = tokens.words, -1
    for _ in range(listed.count(sign)):
        at = listed.index(sign, at + 1)
        if at > 0 and not tokens.touches(at):
            yield at


def _is_among_shares(tokens: Tokens, at: int) -> bool:
    """Whether a share with its figure stands in the same sentence."""
    for step in (-1, 1):
        i = at + step
        while abs(i - at) <= _REACH and word_at(tokens, i) not in (BREAK, "."):
            if tokens.words[i] == "%" and word_at(tokens, i - 1)[0].isdecimal():
                return True
            i += step
    return False


_TELLS = frozenset(("was", "were", "has", "have", "had"))
_GOES_ON = frozenset((",", ";", "and", ".", ")", BREAK))
_PER_HEAD = frozenset(("gdp", "gnp", "gni", "capita"))


def _end_of_sign(tokens: Tokens, at: int) -> int:
    """The token after a bare sign and its magnitude; 0 where an amount follows, or a sentence does not go on."""
    after, further = word_at(tokens, at + 1), word_at(tokens, at + 2)
    if after in words("magnitudes"):
        return at + 2 if further.isalpha() or further in (".", ",", ";") else 0
    if after == "in":
        return at + 1 if further[:1].isdigit() else 0
    if after in _TELLS:  # "losses of $ were reported"
        return at + 1 if further.isalpha() else 0
    listed = further == after or further[:1].isdigit() or further in words("currencies")  # "$...", "$.50", "$, £ and €"
    return at + 1 if after in (".", ",", ";") and not listed else 0


def _leads_to_amount(tokens: Tokens, at: int) -> bool:
    """ "grossed $ million", "lost $ in 2019", "losses of $.": a past verb before a scale, else one that takes money."""
    before, scaled = tokens.words[at - 1], tokens.words[at + 1] in words("magnitudes")
    if before == "of":
        return word_at(tokens, at - 2) in words("sums") | words("more_sums") | words("money_in")
    if before in ("is", "was"):
        return within(tokens, at - 1, _REACH, words("sums") | words("more_sums") | words("money_in") | _PER_HEAD)
    if before in words("takes_money") | words("spending") | words("changing"):
        return word_at(tokens, at - 2) not in CLOSERS | {BREAK}
    return scaled and before.isalpha() and before.endswith("ed") and tokens.surface(at - 1).islower()
