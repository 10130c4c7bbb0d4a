"""Months that are first names as well: Jan Novak, April Jones; not "in April Germany", "the June Review", "May 2030".

A person's name is first name and family name, and nothing beside them tells a day or a year. Before a full name there
is no word that leads to a month, and behind it the sentence goes on as behind any subject.
"""

from __future__ import annotations

from claimcheck.language.finite import is_verb_form
from claimcheck.language.grammar import DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS
from claimcheck.language.inflection import every_form
from claimcheck.language.lexicon import load
from claimcheck.language.lexicon import words as listed
from claimcheck.language.tokens import BREAK, Tokens

GIVEN = listed("names", "given")
_PARTICLES = listed("names", "particles")
_CALENDAR = listed("names", "calendar") | listed("names", "of_months")
_SHORT = frozenset(("jan",))
"""The abbreviation of a month, which is written before a number and seldom else."""

_LEADS_TO_SHORT = frozenset("in since until till from to between through last next early late mid - – ‐ ‑ /".split())
_LEADS_TO_MONTH = _LEADS_TO_SHORT | PREPOSITIONS | DETERMINERS
_BEHIND = frozenset((",", "(", ")", ".", ";", "'s", "’s", "and", "who", "whose", "”", '"', BREAK)) | HAVE_BE | MODALS
_SAY = frozenset(every_form(load("attribution")["speech"].split()))
_LONGEST = 4


def is_given_name(tokens: Tokens, i: int) -> bool:
    """Whether token i, the word for a month, is the first name of a person."""
    if tokens.words[i] not in GIVEN or not tokens.surface(i).istitle():
        return False
    end = _end_of_name(tokens, i)
    if end == i + 1 or _is_dated(tokens, i, end):
        return False
    before = tokens.words[i - 1] if i else BREAK
    if tokens.words[i] in _SHORT:
        return before not in _LEADS_TO_SHORT
    if before in _LEADS_TO_MONTH:
        return False
    behind = tokens.words[end] if end < len(tokens) else BREAK
    if before in _SAY and behind in PREPOSITIONS:  # said April Jones in a letter
        return True
    return behind in _BEHIND or (is_verb_form(behind) and tokens.surface(end)[0].islower())


def _end_of_name(tokens: Tokens, i: int) -> int:
    """The token behind the family name that follows a first name at token i; the next one where none follows."""
    words, end, name = tokens.words, i + 1, i + 1
    while end < len(words) and end - i <= _LONGEST and _one_space(tokens, end):
        if words[end] in _PARTICLES and tokens.surface(end).islower():
            end += 1
        elif _is_spelled(tokens, end):
            name = end = end + 1
        else:
            break
    return name


def _is_spelled(tokens: Tokens, i: int) -> bool:
    """Whether token i is spelled as a family name, and is neither a word of the calendar nor one that may be a verb."""
    word, shown = tokens.words[i], tokens.surface(i)
    return (
        shown.isalpha()
        and shown[0].isupper()
        and not shown.isupper()
        and not is_verb_form(word)
        and (word not in _CALENDAR)
    )


def _one_space(tokens: Tokens, i: int) -> bool:
    return tokens.text[tokens.ends[i - 1] : tokens.starts[i]] in (" ", "\n")


def _is_dated(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a number stands beside the name: 5 May, 5th June, April Sales 2030."""
    before = tokens.words[i - 1] if i else ""
    behind = tokens.words[end] if end < len(tokens) else ""
    return before[-1:].isdecimal() or before in ("st", "nd", "rd", "th") or behind[:1].isdecimal()
