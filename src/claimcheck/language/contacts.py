"""Contact clauses: those that describe the noun before them without "that", as in "a study the bank paid for".

After Quirk et al. (1985), 17.13-17.15 (relative clauses with a zero relative pronoun).
"""

from __future__ import annotations

from claimcheck.language.cues import REPORTS
from claimcheck.language.finite import is_past_form
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS
from claimcheck.language.lexicon import words as listed
from claimcheck.language.tokens import Tokens

_BEFORE_DETERMINERS = listed("attribution", "before_determiners")
_NO_NOUNS = DETERMINERS | PREPOSITIONS | _BEFORE_DETERMINERS | frozenset(("and", "but", "or"))
_WITHIN = 16
"""Tokens before a stranded preposition in which its clause begins."""


def begins_contact(tokens: Tokens, i: int, first: int) -> bool:
    """Whether a clause begins at token i that describes the noun before it: "a study [the bank paid for]"."""
    words = tokens.words
    if words[i] not in DETERMINERS or i - first < 1 or i + 2 >= len(words):
        return False
    before = words[i - 1]
    if before in _NO_NOUNS or words[i - 2] == "to":
        return False
    if is_past_form(before) or before.endswith("ing"):  # data published this month; a man hired to run the mill
        return False
    return before[0].isalpha() and tokens.surface(i - 1).islower()


def is_stranded(tokens: Tokens, i: int, first: int) -> bool:
    """Whether the preposition at token i ends a clause that describes a noun: "a report the team paid for"."""
    words = tokens.words
    if words[i] not in PREPOSITIONS or not is_past_form(words[i - 1]):
        return False
    return any(begins_contact(tokens, k, k - 1) for k in range(i - 2, max(first, i - _WITHIN), -1))


def is_described(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a phrase is a noun and the subject of the clause that describes it, so that the verb behind it belongs to
    that clause: "the homes the mayor [vowed to build]", not "the study the mayor paid for"."""
    contact = next((k for k in range(first + 1, end) if begins_contact(tokens, k, first)), end)
    return contact < end and not any(is_past_form(tokens.words[k]) for k in range(contact + 2, end))


def is_relative_speech(words: list[str], start: int, stop: int, i: int, first: int, end: int) -> bool:
    """Whether a speaker [start, stop) and the verb at token i only describe a noun before them, in the stretch
    [first, end): "the scheme that Berg | announced in July pays"."""
    if start - 2 < first or stop > i or words[start - 1] not in ("that", "which") or words[start - 2] in REPORTS:
        return False
    return words[start - 2].isalpha() and i + 1 < end and words[i + 1] in PREPOSITIONS
