"""Words are data: the files of `data/`, and a matcher for the phrases they hold."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@cache
def load(name: str) -> dict[str, Any]:
    """The data file `name`.toml, read once a process. Callers treat it as read-only."""
    path = Path(__file__).parent / "data" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(name: str, kind: str) -> frozenset[str]:
    """The set of single words that the data file `name` lists under `kind`, separated by white space."""
    return frozenset(load(name)[kind].split())


class Phrases(Generic[T]):
    """Phrases of one or more lower-cased words, each with what it means, found at a token in one look-up.

    >>> cues = Phrases({"set to": "plan", "set": "fact"})
    >>> cues.match(["is", "set", "to", "open"], 1)
    (3, 'plan')
    """

    def __init__(self, meanings: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        pairs = meanings.items() if isinstance(meanings, Mapping) else meanings
        table: dict[str, list[tuple[list[str], T]]] = {}
        for phrase, meaning in pairs:
            first, *rest = phrase.split()
            table.setdefault(first, []).append((rest, meaning))
        for entries in table.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self.table = table
        """First word -> what follows it in each phrase, longest first. `word in phrases.table` is the quick test."""

    def match(self, words: list[str], i: int) -> tuple[int, T] | None:
        """The longest phrase that begins at word i: the index after it, and its meaning."""
        entries = self.table.get(words[i])
        if entries is None:
            return None
        after = i + 1
        following = words[after] if after < len(words) else ""
        for rest, meaning in entries:
            if not rest or (rest[0] == following and words[after : after + len(rest)] == rest):
                return after + len(rest), meaning
        return None
