"""Looking around a seam between two tokens, at which a figure may be lost.

A seam is named by the index of the token after it: seam h lies between the tokens h - 1 and h.
"""

from __future__ import annotations

from typing import NamedTuple

from ..language.tokens import BREAK, Tokens
from ._words import words

CERTAIN = 3
LIKELY = 2
"""How much both sides of a place must demand a figure together, and how much where something else shows one as well."""

CLOSERS = frozenset((".", ",", ";", ")", BREAK))
"""What ends a phrase without a word."""


PREPOSITIONS = frozenset(("of", "at", "to", "by", "for", "from", "between", "with", "every"))
"""Before "about", "up to" and the like these leave nothing to follow but a figure."""

UNTOLD = "a figure and its unit"


class Demand(NamedTuple):
    """How much a side demands a figure, the furthest of its words that do, and what kind of figure they ask for."""

    weight: int
    edge: int
    told: str = UNTOLD


FORBIDDEN = Demand(-9, 0)
"""What stands here makes the sentence whole, whatever the other side demands."""


def word_at(tokens: Tokens, i: int) -> str:
    """Token i, or BREAK outside the text."""
    return tokens.words[i] if 0 <= i < len(tokens.words) else BREAK


def figure_at(tokens: Tokens, i: int) -> bool:
    """Whether token i begins with a digit."""
    return word_at(tokens, i)[:1].isdigit()


def surface_at(tokens: Tokens, i: int) -> str:
    """Token i as written, or BREAK outside the text."""
    return tokens.surface(i) if 0 <= i < len(tokens.words) else BREAK


def within(tokens: Tokens, end: int, reach: int, wanted: frozenset[str]) -> bool:
    """Whether one of `wanted` stands among the `reach` tokens before token `end`, in the same sentence."""
    for i in range(end - 1, max(-1, end - 1 - reach), -1):
        word = tokens.words[i]
        if word in wanted:
            return True
        if word in (BREAK, ".", ";", "?", "!"):
            return False
    return False


def is_stray(tokens: Tokens, h: int) -> bool:
    """Whether a space stands before a full stop, comma or semicolon, as when the word before it was cut out."""
    if h >= len(tokens) or tokens.words[h] not in (".", ",", ";") or tokens.touches(h):
        return False
    if h > 0 and not tokens.text[tokens.ends[h - 1]].isspace():  # "**below** ,": markup, and a space after it
        return False
    if word_at(tokens, h + 1) == ".":  # ". . ."
        return False
    return not tokens.touches(h + 1) or tokens.words[h + 1] in _CLOSING  # unlike ".gitignore", "./here", "..."


_CLOSING = frozenset("\"'”’)]")


def figured(tokens: Tokens, end: int) -> bool:
    """Whether a number in digits stands among the few tokens before token `end`, in the same sentence."""
    for i in range(end - 1, max(-1, end - 9), -1):
        word = tokens.words[i]
        if word[0].isdigit():
            return True
        if word in (BREAK, ".", ";"):
            return False
    return False


def ends_phrase(tokens: Tokens, i: int) -> bool:
    """Whether no noun can follow at token i, so that an adjective before it stands by itself."""
    word = word_at(tokens, i)
    return word in CLOSERS or word in words("cannot_begin") or word in _ENDING


_ENDING = frozenset(
    "by excluding including without when its not weighing near after before during along through".split()
)
