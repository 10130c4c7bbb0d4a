"""What before a figure tells what it counts, or per what: "the number of ships was 40", "an annual cost of £4m"."""

from __future__ import annotations

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
    if j < 2 or words[j] != "of" or words[j - 1] not in _FLOWS:
        return None
    return next((_PERIODS[word] for word in words[max(j - 2 - _ADJECTIVES, 0) : j - 1] if word in _PERIODS), None)


def _before(tokens: Tokens, first: int) -> int:
    """The token at which the modifier of a figure begins, if it has one."""
    found = modifiers.before(tokens, first)
    return found[0] if found else first
