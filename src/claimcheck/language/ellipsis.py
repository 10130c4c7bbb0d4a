"""Clauses that deny with an auxiliary alone: "arrivals are falling, deaths are not".

What they deny is the predicate of the clause before. After Quirk et al. (1985), 12.58-12.61.
"""

from __future__ import annotations

from claimcheck.language.grammar import (
    ASSERTING_SUBORDINATORS,
    DETERMINERS,
    HAVE_BE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUPPOSING,
)
from claimcheck.language.tokens import Tokens

_CONTRACTED = ("n't", "n’t")
_DO = frozenset("do does did".split())
_JOINS = frozenset("and but or nor yet so while whereas when once though".split())
_NO_SUBJECT = PREPOSITIONS | RELATIVES | HAVE_BE | MODALS | SUPPOSING | _JOINS | {"not"}
_UNSURE = ASSERTING_SUBORDINATORS | SUPPOSING | {"when", "once", "even"}
_LONGEST_SUBJECT = 6
_LONGEST_PREDICATE = 8
"""Tokens."""

Range = tuple[int, int]


def begins_denial(tokens: Tokens, at: int, first: int, end: int) -> bool:
    """Whether from token `at` to `end`, behind the comma of the stretch that begins at `first`, stands no more than a
    subject and an auxiliary that denies: "deaths are not", "the bank hasn't"."""
    auxiliary = _denying_auxiliary(tokens.words, at, end)
    if auxiliary is None or not at < auxiliary <= at + _LONGEST_SUBJECT or tokens.words[first] in _UNSURE:
        return False
    return not any(word in _NO_SUBJECT or not word[0].isalnum() for word in tokens.words[at:auxiliary])


def predicate_left_out(tokens: Tokens, verbs: list[int], before: Range, clause: Range) -> Range | None:
    """What a clause that ends with a denying auxiliary leaves to the clause `before`, whose finite verbs are `verbs`:
    "deaths are not | falling". None where there is none, or the words would have to change: "rose", "did not"."""
    words = tokens.words
    at = _denying_auxiliary(words, *clause)
    if at is None or at == clause[0] or not verbs:
        return None
    verb = verbs[0]
    told, denied = words[verb], words[at].removesuffix("n't").removesuffix("n’t")
    same = (told in HAVE_BE and words[at] in HAVE_BE) or (told == denied and told not in _DO)
    begins = verb + 1
    plain = not any(words[i] in ("not", ",", "that") or words[i] in RELATIVES for i in range(begins, before[1]))
    return (begins, before[1]) if same and plain and begins < before[1] <= begins + _LONGEST_PREDICATE else None


def _denying_auxiliary(words: list[str], first: int, end: int) -> int | None:
    """The auxiliary that a stretch ends with, denied: "are not", "haven't"; None where it ends with something else."""
    if end - first < 2:
        return None
    at = end - 2 if words[end - 1] == "not" else end - 1
    denied = at < end - 1 or words[at].endswith(_CONTRACTED)
    is_subject = words[at - 1] in DETERMINERS if at > first else True
    return at if denied and not is_subject and (words[at] in HAVE_BE or words[at] in MODALS) else None
