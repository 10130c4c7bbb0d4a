"""What "m" stands for right behind a figure: metres, millions or minutes; newspapers write "3.2m" for the first two.

The SI sets a space before its symbols (The International System of Units, 9th ed., 5.4.3), so "3.2 m" is always metres.
Without one the words around decide: what has a length or a place, or what is counted in millions. Where both or
neither stand near, it stays undecided.
"""

from __future__ import annotations

from claimcheck.language.lexicon import words
from claimcheck.language.quantities.nouns import is_noun_like, is_plural
from claimcheck.language.tokens import BREAK, Tokens

_LENGTHS = words("quantities", "lengths")
_MILLIONS = words("quantities", "millions")
_ENDS = frozenset((".", ";", "!", "?", BREAK))
_ARTICLES = frozenset("the a an its their his her this that each every".split())
_LENGTH_UNITS = frozenset("metres meters km cm mm ft feet inches miles kilometres kilometers yards".split())
_HOURS = frozenset(("h", "hr", "hrs", "hour", "hours"))
_REACH = 9
"""Tokens to either side that are looked at."""


def meaning_of_m(tokens: Tokens, first: int, i: int) -> str:
    """What the "m" at token i stands for, behind the numeral that begins at token `first`.

    "metre", "million", "minute", or "m" where the words around do not say.
    """
    words_ = tokens.words
    if not tokens.touches(i):
        return "metre"
    if first > 1 and words_[first - 1] in _HOURS and words_[first - 2][0].isdecimal():
        return "minute"
    lengths = millions = False
    for j in _near(tokens, first, i):
        lengths = lengths or words_[j] in _LENGTHS or words_[j] in _LENGTH_UNITS or _is_other_side(tokens, j)
        millions = millions or words_[j] in _MILLIONS
    if lengths != millions:
        return "metre" if lengths else "million"
    if not lengths and _is_attribute(tokens, first, i):
        return "metre"
    return "m"


def _near(tokens: Tokens, first: int, i: int) -> list[int]:
    """The tokens of the sentence around the figure, those of the figure left out."""
    words_ = tokens.words
    low = first
    while low > 0 and first - low < _REACH and words_[low - 1] not in _ENDS:
        low -= 1
    high = i + 1
    while high < len(words_) and high - i <= _REACH and words_[high] not in _ENDS:
        high += 1
    return [*range(low, first), *range(i + 1, high)]


def _is_other_side(tokens: Tokens, j: int) -> bool:
    """ "5m by 3m", "5m x 3m": two sides of one thing."""
    words_ = tokens.words
    return (
        words_[j] in ("by", "x", "×") and j + 1 < len(words_) and words_[j - 1] == "m" and words_[j + 1][0].isdecimal()
    )


def _is_attribute(tokens: Tokens, first: int, i: int) -> bool:
    """ "the 40m tower", "won the 100m": an article before the figure, one thing or nothing behind it."""
    words_ = tokens.words
    if first == 0 or words_[first - 1] not in _ARTICLES:
        return False
    after = words_[i + 1] if i + 1 < len(words_) else "."
    return not after[0].isalpha() or not is_noun_like(after) or not is_plural(after)
