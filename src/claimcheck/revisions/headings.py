"""What a statement begins with in square brackets: the subject it shares with the clause before, or a label over it."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from ..language.finite import is_auxiliary, is_verb_form
from ..language.tokens import Tokens
from ..records import Claim

_BEFORE_A_VERB = frozenset("also then now still later again soon eventually already not never thus which who".split())

_BEFORE_A_CELL = ("| ", "|", "  ", "\t")


def bracket_of(claim: Claim) -> str:
    """What the statement of a claim begins with in square brackets; "" where with nothing."""
    if claim.presupposed or not claim.statement.startswith("["):
        return ""
    return claim.statement[1 : claim.statement.find("]")] if "]" in claim.statement else ""


def subject_of(claim: Claim) -> str:
    """The subject that a claim shares with the clause before it: the bracket, where a verb follows ("[The firm] will
    close"), no heading says the same, and no cell of a table begins there."""
    bracket = bracket_of(claim)
    if not bracket or bracket in claim.section or claim.span.prefix.endswith(_BEFORE_A_CELL):
        return ""
    return bracket if _begins_with_verb(claim.span.quote) else ""


def heading_of(claim: Claim) -> str:
    """The label a claim stands under, a heading or the row and column of a table; "" where its words say it all."""
    return "" if subject_of(claim) else bracket_of(claim)


@lru_cache(maxsize=4096)
def mask_of(heading: str) -> str:
    """A heading without its numbers and currencies: equal for those that differ by a date or a unit at most."""
    return "".join("0" if char.isdigit() else "¤" if category(char) == "Sc" else char for char in heading.casefold())


def _begins_with_verb(quote: str) -> bool:
    tokens = Tokens(quote[:80])
    at = next((i for i, word in enumerate(tokens.words) if word not in _BEFORE_A_VERB), None)
    if at is None:
        return False
    word = tokens.words[at]
    return is_auxiliary(tokens, at) or is_verb_form(word) or (word[-3:] == "ing" and tokens.surface(at).islower())
