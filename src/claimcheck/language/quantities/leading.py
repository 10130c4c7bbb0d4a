"""What before a figure tells what it counts, or per what: "the number of ships was 40", "an annual cost of £4m"."""

from __future__ import annotations

from claimcheck.language.finite import is_past_form
from claimcheck.language.grammar import HAVE_BE, PREPOSITIONS
from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.quantities import modifiers
from claimcheck.language.quantities.nouns import counted
from claimcheck.language.tokens import BREAK, Tokens

_LEADS = frozenset("is are was were be been to at reached hit totalled totaled exceeded topped".split())
"""What leads from "the number of ships" to its figure: "was 40", "rose to 40", "stood at 40"."""
_STOPS = frozenset((".", "!", "?", ";", ":", ",", "(", ")", "by", "and", "or", "that", "which", "who", BREAK))
_REACH = 12
_PERIODS = {
    "annual": "year",
    "yearly": "year",
    "quarterly": "quarter",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
}
_FLOWS = lexicon_words("quantities", "flows")
_ADJECTIVES = 2
_WITHIN = frozenset("in of at for".split())
"""Prepositions that a subject may have behind its noun: "monthly rent for a flat in Bergen was"."""


def number_of(tokens: Tokens, first: int) -> str | None:
    """What "the number of ships" before the figure at token `first` says that it counts; None where nothing does."""
    words = tokens.words
    last = _before(tokens, first) - 1
    if last < 0 or words[last] not in _LEADS:
        return None
    for j in range(last, max(last - _REACH, 0), -1):
        if words[j - 1 : j + 1] == ["number", "of"]:
            found = counted(tokens, j + 1)
            return found[1] if found is not None and found[0] <= last else None
        if words[j] in _STOPS or words[j][0].isdecimal():
            return None
    return None


def period_of(tokens: Tokens, first: int) -> str | None:
    """What a figure is told per by the adjective before its noun: "an annual capacity of", "monthly rent of"; of what
    flows only, for "an annual report of 200 pages" has no more of them a year."""
    words = tokens.words
    j = _before(tokens, first) - 1
    if j < 2:
        return None
    if words[j] == "of" and words[j - 1] in _FLOWS:
        return _period_before(words, j - 1)
    return _period_of_subject(words, j) if words[j] in _LEADS else None


def _period_before(words: list[str], noun: int) -> str | None:
    """The period that an adjective before the noun at a token tells, over at most another one: "weekly pay"."""
    return next((_PERIODS[word] for word in words[max(noun - 1 - _ADJECTIVES, 0) : noun] if word in _PERIODS), None)


def _period_of_subject(words: list[str], last: int) -> str | None:
    """The same of the subject whose verb leads to a figure: "average weekly pay was", "monthly rent in Bergen rose to".

    What stands behind a preposition is no subject: "the number of people on a weekly wage was".
    """
    for j in range(last - 1, max(last - _REACH, 0), -1):
        word = words[j]
        if word in _STOPS or word[0].isdecimal():
            return None
        if word not in _FLOWS:
            continue
        begins = j
        while begins and words[begins - 1][0].isalpha() and words[begins - 1] not in PREPOSITIONS:
            begins -= 1
        subject = not begins or words[begins - 1] not in PREPOSITIONS
        behind = words[j + 1 : last + 1]
        return _period_before(words, j) if subject and _verb_comes(behind) else None
    return None


def _verb_comes(behind: list[str]) -> bool:
    """Whether a verb, or what a subject has behind its noun, follows the noun: not "weekly pay growth was"."""
    return bool(behind) and (
        behind[0] in _LEADS or behind[0] in _WITHIN or is_past_form(behind[0]) or behind[0] in HAVE_BE
    )


def _before(tokens: Tokens, first: int) -> int:
    """The token at which the modifier of a figure begins, if it has one."""
    found = modifiers.before(tokens, first)
    return found[0] if found else first
