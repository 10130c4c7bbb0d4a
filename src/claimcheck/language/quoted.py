"""Whether what somebody says is quoted: a quotation stands behind the verb of saying, or right before it."""

from __future__ import annotations

from claimcheck.language.grammar import HAVE_BE
from claimcheck.language.sayings import QUOTES, is_modal, names_in_quotes
from claimcheck.language.tokens import Tokens

OPENING = frozenset('"“„«')
CLOSING = frozenset("\"”»’'")
_CLOSED_BY = {"“": "”", "„": "“", "«": "»", "»": "«", "‘": "’"}
_ARMS_LENGTH = 4
"""Tokens; a quotation as short is a word or two that somebody else's sentence goes around."""

_WITHIN = 3
"""Tokens behind the verb of saying within which a quotation begins that nothing leads in."""

_LONGEST_LEAD = 25
"""Tokens between the verb and the quotation that a colon leads in."""

_SAYS_ITSELF = HAVE_BE | frozenset(("that", "whether", ":", ";"))
"""Behind the verb these begin or belong to what is told in other words than those quoted."""

_QUOTATION = 200
"""Tokens: how far back a quotation may begin."""


def quotes_behind(tokens: Tokens, i: int, end: int) -> bool:
    """Whether what the verb at token i says is quoted: it begins there with a quotation that goes on to the end, or is
    longer than a word or two held at arm's length."""
    words = tokens.words
    opening = names_in_quotes(tokens, i, end) or _opening(tokens, i, end)
    if opening is None:
        return False
    mark = _CLOSED_BY.get(words[opening], '"')
    closing = next((j for j in range(opening + 1, min(opening + _QUOTATION, end)) if words[j] == mark), end)
    return closing - opening > _ARMS_LENGTH or not any(words[j][0].isalnum() for j in range(closing + 1, end))


def _opening(tokens: Tokens, i: int, end: int) -> int | None:
    """The mark that opens what the verb at token i says: right behind it, or behind a colon with nothing between but
    whom it was told, and when or where: "told the Herald in May: “…", "said, in a letter to the board: “…"."""
    words = tokens.words
    opening = next((j for j in range(i + 1, min(i + _LONGEST_LEAD, end)) if words[j] in QUOTES), None)
    if opening is None or opening <= i + _WITHIN:
        return opening
    own = any(words[j] in _SAYS_ITSELF or is_modal(tokens, j) for j in range(i + 1, opening - 1))
    return opening if words[opening - 1] == ":" and not own else None


def quotes_before(tokens: Tokens, i: int, first: int) -> bool:
    """Whether the words before token i end in a quotation: "…" or "…," right before it."""
    words = tokens.words
    j = i - 1
    if j >= first and words[j] == ",":
        j -= 1
    return (
        j >= first
        and words[j] in CLOSING
        and words[j] != "'"
        and any(word in QUOTES for word in words[max(first, j - _QUOTATION) : j])
    )
