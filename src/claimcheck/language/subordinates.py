"""Clauses of time, reason and concession that tell something by themselves: "services were cut | after parliament cut
the budget by £2m".

What stands behind "after", "because", "since", "as" or "although" is taken for true, unlike what stands behind "if" or
"until". It is a claim of its own where it has a subject, a verb in the past and a figure; its figure is not said of the
clause before. After Quirk et al. (1985), 15.24-15.49.
"""

from __future__ import annotations

from claimcheck.language.cues import NEGATORS, REPORTS
from claimcheck.language.finite import is_base_form, is_past_form
from claimcheck.language.grammar import (
    BOUND_TO_SUBORDINATOR,
    DETERMINERS,
    HAVE_BE,
    NOT_PAST,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUPPOSING,
)
from claimcheck.language.inflection import forms, irregular_pasts
from claimcheck.language.tokens import Tokens

_LONGEST_SUBJECT = 10
"""Tokens."""

_TOLD_PAST = frozenset("was were had has have did wasn't weren't hadn't didn't wasn’t weren’t hadn’t didn’t".split())
_TO_COME = frozenset(("has", "have"))
_REASONS = frozenset(("because", "as", "since"))
_LEADS_TO_FIGURE = frozenset("by to from".split())
_SIGNS = frozenset("$£€¥")
_IN_SUBJECT = frozenset("of in at on for".split())
_BREAKS = frozenset(", but when".split())
_ENDS = frozenset(": ; ( ) — – “ ” ?".split())


def begins_subordinate(tokens: Tokens, i: int, first: int, end: int, verbs: list[int]) -> bool:
    """Whether the subordinator at token i of the stretch [first, end), whose finite verbs are `verbs`, begins a clause
    that tells a figure and is a claim of its own. The stretch before it has a verb, and supposes nothing."""
    words = tokens.words
    if words[i - 1] in BOUND_TO_SUBORDINATOR or words[i - 1][-2:] == "ly" or not any(verb < i for verb in verbs):
        return False
    if words[i] == "since" and words[i - 1] != ",":  # since 1993
        return False
    verb = _own_verb(tokens, i, end, verbs)
    if verb is None or words[end : end + 1] == ["?"] or SUPPOSING & set(words[first:i]):
        return False
    if words[i] == "as" and words[verb] in REPORTS:  # as the mayor told the paper in 2021
        return False
    if words[i] == "after" and words[verb] in _TO_COME:  # it will sail after the crew has rested
        return False
    if words[i] in _REASONS and NEGATORS & set(words[first:i]):  # it did not close because the firm lost £5m
        return False
    return _is_told_past(words, verb, end) and _tells_figure_to_the_end(words, verb, end, i)


def _own_verb(tokens: Tokens, i: int, end: int, verbs: list[int]) -> int | None:
    """The finite verb of the clause behind the subordinator at token i; None where it has none, or nothing that names
    its subject by itself ("after it fell")."""
    words = tokens.words
    unchanged = (k for k in range(i + 2, min(end - 1, i + _LONGEST_SUBJECT)) if _keeps_its_form(words[k]))
    verb = next((v for v in verbs if v > i), None) or next((k for k in unchanged if _takes_object(words, k)), None)
    if verb is None or not i + 1 < verb <= i + 1 + _LONGEST_SUBJECT:
        return None
    subject = words[i + 1 : verb]
    broken = any(
        word in _BREAKS
        or (word in PREPOSITIONS and word not in _IN_SUBJECT)
        or word in _ENDS
        or word in RELATIVES
        or word == words[i]
        for word in subject
    )
    if broken or subject[0] in PRONOUNS or subject[0] in PREPOSITIONS or subject[0] in NOT_PAST:
        return None
    if not subject[0][0].isalnum() or (words[i] == "since" and subject[0][0].isdigit()):
        return None
    return None if subject[0][-3:] == "ing" else verb


def _keeps_its_form(verb: str) -> bool:
    """Whether the past of a verb is its base form: "cut", "set"."""
    return is_base_form(verb) and forms(verb).past == verb


def _takes_object(words: list[str], verb: int) -> bool:
    """Whether a verb whose past is its base form is no noun here: "parliament cut its grant", "cut 40 posts"."""
    if verb + 1 >= len(words):
        return False
    return words[verb + 1] in DETERMINERS or words[verb + 1] in _SIGNS or words[verb + 1][0].isdigit()


def _is_told_past(words: list[str], verb: int, end: int) -> bool:
    """Whether a verb is surely a past, and no participle behind its noun: "after a deal | agreed in 2019"."""
    if words[verb] in _TOLD_PAST:
        return True
    if _keeps_its_form(words[verb]):
        return _takes_object(words, verb)
    if words[verb] in HAVE_BE or not (is_past_form(words[verb]) or words[verb] in irregular_pasts()):
        return False
    if verb + 1 >= end:
        return True
    follows = words[verb + 1]
    if follows in _LEADS_TO_FIGURE:
        return verb + 2 < end and (words[verb + 2] in _SIGNS or words[verb + 2][0].isdigit())
    return follows not in PREPOSITIONS


def _tells_figure_to_the_end(words: list[str], verb: int, end: int, i: int) -> bool:
    """Whether a clause tells a figure and lasts to the end of its sentence, or to who says it: "…, the board said"."""
    comma = next((k for k in range(verb, end) if words[k] == "," or words[k] in _ENDS), end)
    behind = words[comma + 1 : end]
    says = comma < end and words[comma] == "," and "," not in behind and any(word in REPORTS for word in behind)
    return (comma == end or says) and any(words[k][0].isdigit() and words[k - 1] != "-" for k in range(i + 1, comma))
