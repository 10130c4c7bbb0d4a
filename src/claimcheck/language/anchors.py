"""Phrases looked up by their rarest word: "on track to" starts work at "track", not at every "on"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_COMMON = frozenset(
    "- a about and as at be by for from has have i if in is it no not of on one other over quarter so that the there"
    " this three to under we well what which would year years".split()
)


def _rarity(word: str) -> tuple[bool, int]:
    """Longer words are rarer (Zipf, Human Behavior and the Principle of Least Effort, 1949)."""
    return word not in _COMMON, len(word)


class Found(NamedTuple, Generic[T]):
    """The words [start, end) are a phrase, and what it means."""

    start: int
    end: int
    meaning: T


class Anchored(Generic[T]):
    """Phrases of lower-cased words, each with what it means, found at the longest that is not common.

    >>> cues = Anchored({"on track to": "plan"})
    >>> cues.match(["is", "on", "track", "to", "open"], 2, 0, 5)
    Found(start=1, end=4, meaning='plan')
    """

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self.table: dict[str, list[tuple[int, int, list[str], T]]] = {}
        """Anchor -> the words of each phrase before it and from it on, the phrase, its meaning; longest first."""
        for phrase, meaning in meanings.items():
            words = phrase.split()
            anchor = max(words, key=_rarity)
            offset = words.index(anchor)
            self.table.setdefault(anchor, []).append((offset, len(words) - offset, words, meaning))
        for entries in self.table.values():
            entries.sort(key=lambda entry: -len(entry[2]))

    def match(self, words: list[str], i: int, first: int, end: int) -> Found[T] | None:
        """The longest phrase within words[first:end] that has its anchor at word i."""
        for before, behind, phrase, meaning in self.table.get(words[i], ()):
            if words[i - before : i + behind] == phrase and first <= i - before and i + behind <= end:
                return Found(i - before, i + behind, meaning)
        return None
