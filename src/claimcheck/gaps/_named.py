""" "Two of the three: A, B, C and D": as many names behind the colon as were promised, or as there are at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..language.numbers import read
from ..language.tokens import BREAK, Tokens
from ._context import Context

_LONGEST_NOUN = 4
"""Tokens between the second number and the colon: "two of the three remaining royal castles:"."""

_LONGEST_NAME = 4
_MOST = 20
"""Names that are counted; a longer list is let be."""

_STOPS = frozenset((".", BREAK, "!", "?", ";"))


class Miscount(NamedTuple):
    """Names that are more or fewer than was told."""

    start: int
    end: int
    message: str


def miscounts(context: Context) -> Iterator[Miscount]:
    """Each "two of the three" whose names are neither two nor three."""
    tokens = context.tokens
    for colon in _colons(tokens.words):
        i = _of_the(tokens, colon)
        few, all_of_them = (_count(tokens, i - 1), _count(tokens, i + 2)) if i > 0 else (0, 0)
        if not few or not all_of_them:
            continue
        named, end = _names(tokens, colon + 1)
        if named > 1 and named not in (few, all_of_them):
            message = f"{named} are named, not {few} of {all_of_them}"
            yield Miscount(tokens.starts[i - 1], tokens.ends[end - 1], message)


def _colons(listed: list[str]) -> Iterator[int]:
    """Where the colons are: they are rare, so nothing else of the text is looked at."""
    at = -1
    for _ in range(listed.count(":")):
        at = listed.index(":", at + 1)
        yield at


def _of_the(tokens: Tokens, colon: int) -> int:
    """The "of" of "of the three castles:" before a colon; -1 where none stands there."""
    for i in range(colon - 3, max(-1, colon - 4 - _LONGEST_NOUN), -1):
        if tokens.words[i] == "of" and tokens.words[i + 1] == "the":
            return i
        if not tokens.words[i + 2].isalnum():
            break
    return -1


def _count(tokens: Tokens, i: int) -> int:
    """The small whole number that token i is by itself; 0 for another."""
    numeral = read(tokens, i) if i < len(tokens) else None
    if numeral is None or numeral.end != i + 1 or numeral.value is None or numeral.value != int(numeral.value):
        return 0
    return int(numeral.value) if 0 < numeral.value <= _MOST else 0


def _names(tokens: Tokens, first: int) -> tuple[int, int]:
    """How many names are listed from a token on to the end of the sentence, "and" before the last only, and the token
    after them; 0 for a list of anything else.
    """
    named, length, joined, i = 0, 0, False, first
    while i < len(tokens) and tokens.words[i] not in _STOPS:
        word = tokens.words[i]
        if word in (",", "and"):
            if joined or (not length and word == ","):
                return 0, i
            joined = word == "and"
            named, length = named + (length > 0), 0
        elif word.isalpha() and tokens.surface(i)[0].isupper() and length < _LONGEST_NAME:
            length += 1
        else:
            return 0, i
        i += 1
    return (named + 1, i) if joined and length else (0, i)
