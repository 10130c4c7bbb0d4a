"""Who says each clause of a sentence: two speakers of one sentence are never credited with each other's words."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.attribution import attributions_in
from claimcheck.language.clauses import Clause
from claimcheck.language.tokens import Tokens
from claimcheck.records import Attribution

_CONTRAST = frozenset("but while whereas although though yet".split())
_BACKSHIFTED = frozenset("would had could might wouldn't hadn't couldn't wouldn’t hadn’t couldn’t".split())
_NEAR = 3
"""Tokens from the head of a clause within which a speaker begins that the clause begins with."""

_TAIL = 14
"""Tokens before the end of a clause within which a speaker begins that it ends with."""


def attributed(tokens: Tokens, clauses: Sequence[Clause]) -> list[list[Attribution]]:
    """Who says each clause of a sentence. A clause that names nobody is said by whoever the one before it begins with
    ("X said that A, and B"), or the one behind it ends with ("A, and B, X said"); never across a semicolon, and not
    behind a contrast, unless its tense shows that it goes on reporting."""
    found = [attributions_in(tokens, clause.first, clause.end) for clause in clauses]
    own = list(found)
    for k in range(1, len(clauses)):
        if not found[k] and _leads(tokens, clauses[k - 1], found[k - 1]) and _goes_on_reporting(tokens, clauses, k):
            found[k] = found[k - 1]
    for k in range(len(clauses) - 2, -1, -1):
        joined = ";" not in tokens.words[clauses[k].end : clauses[k + 1].first]
        if not found[k] and joined and _trails(tokens, clauses[k + 1], own[k + 1]):
            found[k] = own[k] = own[k + 1]
    return found


def _leads(tokens: Tokens, clause: Clause, said_by: list[Attribution]) -> bool:
    """Whether a clause begins with its speaker, or goes on with one that the clause before began with."""
    return bool(said_by) and said_by[0].start <= tokens.ends[min(clause.first + _NEAR, clause.end - 1)]


def _trails(tokens: Tokens, clause: Clause, said_by: list[Attribution]) -> bool:
    """Whether a clause ends with its speaker: "..., the company said in a statement"."""
    return bool(said_by) and said_by[0].start >= tokens.starts[max(clause.first + 2, clause.end - _TAIL)]


def _goes_on_reporting(tokens: Tokens, clauses: Sequence[Clause], k: int) -> bool:
    between = tokens.words[clauses[k - 1].end : clauses[k].first]
    if ";" in between:
        return False
    if any(word in _CONTRAST for word in between):
        return any(tokens.words[i] in _BACKSHIFTED for i in range(clauses[k].first, clauses[k].end))
    return True
