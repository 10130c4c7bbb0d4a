""" "A total of seats": with "a" before it, "total of" is followed by a number and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..language.lexicon import load
from ..language.tokens import Tokens
from ._seams import surface_at, word_at
from ._words import words


def lost_counts(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """For each "a total of" without its number, the tokens from "total" to the counted noun, half open."""
    for i, word in enumerate(tokens.words):
        if word != "total" or word_at(tokens, i + 1) != "of":
            continue
        if word_at(tokens, i - 1) != "a" and word_at(tokens, i - 2) != "a":
            continue
        noun = plural_noun_at(tokens, i + 2)
        if noun is not None:
            yield i, noun + 1


def plural_noun_at(tokens: Tokens, i: int) -> int | None:
    """The plural noun that begins at token i, after one adjective or noun at most; None where a number may begin."""
    for j in (i, i + 1):
        word, written = word_at(tokens, j), surface_at(tokens, j)
        if (
            len(word) < 3
            or not (word.isascii() and word.isalpha() and written.islower())
            or word in may_begin_a_number()
        ):
            return None
        if word in words("people") or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))):
            return j if word_at(tokens, j + 1) != "of" else None
        if word.endswith("ly") or word in words("cannot_begin"):
            return None
    return None


@cache
def numerals() -> frozenset[str]:
    """The words of which numbers are made: "two", "twenty", "million"."""
    numbers = load("numbers")
    return frozenset(word for kind in ("units", "teens", "tens", "scales") for word in numbers[kind])


@cache
def may_begin_a_number() -> frozenset[str]:
    """Number words, and what may stand before a number or in its place."""
    plurals = {f"{word}s" for word in numerals()}
    return numerals() | plurals | words("before_numbers") | words("asking") | words("comparatives")
