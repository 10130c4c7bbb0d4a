"""Lengths of time within proper names, which tell no length: "the Thirty Years' War", "the Six-Day War"."""

from __future__ import annotations

from claimcheck.language.tokens import Tokens

_JOINED = frozenset("-‐‑'’")
_GENITIVES = frozenset(("'s", "’s"))


def is_named(tokens: Tokens, first: int, unit: int) -> bool:
    """Whether the number in words at token `first`, its unit at token `unit` and the noun behind them all bear capitals
    in the midst of a line: no length is written so."""
    words = tokens.words
    if first == 0 or not words[first].isalpha() or not all(tokens.surface(i)[0].isupper() for i in (first, unit)):
        return False
    noun = unit + 1
    while noun < len(words) and (words[noun] in _JOINED or words[noun] in _GENITIVES):
        noun += 1
    return noun < len(words) and tokens.surface(noun)[0].isupper() and words[first - 1] == "the"
