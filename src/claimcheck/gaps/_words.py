"""The word lists that the grammar of lost figures works on, as sets."""

from __future__ import annotations

from functools import cache

from ..language.lexicon import load


@cache
def words(kind: str) -> frozenset[str]:
    """The list `kind` of gaps.toml."""
    return frozenset(load("gaps")["words"][kind].split())


@cache
def measures() -> dict[str, str]:
    """The nouns whose "of" is followed by a figure, with what to look for after it."""
    return {noun: told for told, nouns in load("gaps")["measures"].items() for noun in nouns.split()}
