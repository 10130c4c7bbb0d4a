"""Phrases looked up by their rarest word: "on track to" starts work at "track", not at every "on"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_COMMON = frozenset(
    "a about and as at be for i in is it no not of on over so that the this to under we well yet".split()
)


class Found(NamedTuple, Generic[T]):
    """The words [start, end) are a phrase, and what it means."""

    start: int
    end: int
    meaning: T


class Anchored(Generic[T]):
    """Phrases of lower-cased words, each with what it means, found at their first word that is not common.

    >>> cues = Anchored({"on track to": "plan"})
    >>> cues.match(["is", "on", "track", "to", "open"], 2, 0, 5)
    Found(start=1, end=4, meaning='plan')
    """

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self.table: dict[str, list[tuple[int, list[str], T]]] = {}
        """Anchor -> its place in each phrase, the phrase, its meaning; longest first."""
        for phrase, meaning in meanings.items():
            words = phrase.split()
            offset = next((i for i, word in enumerate(words) if word not in _COMMON), 0)
            self.table.setdefault(words[offset], []).append((offset, words, meaning))
        for entries in self.table.values():
            entries.sort(key=lambda entry: -len(entry[1]))

    def match(self, words: list[str], i: int, first: int, end: int) -> Found[T] | None:
        """The longest phrase within words[first:end] that has its anchor at word i."""
        for offset, phrase, meaning in self.table.get(words[i], ()):
            start = i - offset
            stop = start + len(phrase)
            if first <= start and stop <= end and words[start:stop] == phrase:
                return Found(start, stop, meaning)
        return None
