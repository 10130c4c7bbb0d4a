"""What can begin at a token: a clause with a subject and a verb of its own, a predicate, a report; and what tells
a figure.

Where one of these begins, a sentence may say a second thing (clauses.py).
"""

from __future__ import annotations

from claimcheck.language.commitments import COMMIT_OBJECT
from claimcheck.language.cues import REPORTS
from claimcheck.language.finite import (
    is_auxiliary,
    is_base_form,
    is_past_form,
    is_third_person,
    parallel_verb,
    verb_shapes,
)
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SMALL_NUMBERS
from claimcheck.language.inflection import irregular_pasts
from claimcheck.language.sayings import SAY
from claimcheck.language.tokens import Tokens

ADVERBS_BEFORE_VERB = frozenset("also then now still later again soon eventually already not never thus".split())
"""What may stand between a subject and its verb, or before a predicate."""

WITH_SUBJECT = ("'ll", "’ll", "'re", "’re", "'ve", "’ve", "'d", "’d", "'m", "’m")
"""Ends of a verb that has its subject before it: we'll, they've."""
_SUBJECT_PRONOUNS = frozenset("i we you he she it they".split())
_AHEAD = frozenset(("next", "will", "would", "until", "by"))
_FORETELL = frozenset(("will", "would", "might", "could", "may", "shall"))
_SUBJECT = 8
"""Tokens of a subject before its modal."""

_PREDICATIVE = frozenset(("due", "ready", "likely"))
_ASIDE = 16
"""Tokens of an aside between commas."""


def tells_figures(words: list[str], first: int, end: int) -> bool:
    return any(words[i][0].isdigit() or words[i] in ("will", "would") for i in range(first, end))


def has_subject_and_verb(tokens: Tokens, first: int, end: int, verbs: list[int]) -> bool:
    """Whether a clause that begins at `first` has a finite verb of its own, with something to be its subject before.

    Looks as far as the next mark that could end the clause.
    """
    words = tokens.words
    if first >= end or words[first] in RELATIVES:
        return False
    stop = first
    commas = 0
    aside = range(0)
    while stop < end and words[stop] not in ":—":
        if words[stop] == "," and stop + 1 < end and not aside and _opens_aside(words, stop, end, verbs):
            aside = range(stop, _closing_comma(words, stop + 1, end))  # while costs, which include fees, rose
            stop = aside.stop
        else:
            commas += words[stop] == ","
        if commas > (1 if words[first] in PREPOSITIONS or words[first] in ("when", "after", "if", "as") else 0):
            break
        stop += 1
    for verb in verbs:
        if first < verb < stop and verb not in aside:
            back = verb - 1
            while back > first and words[back] in ADVERBS_BEFORE_VERB:
                back -= 1
            if not any(words[k] in RELATIVES for k in range(first + 1, back + 1) if k not in aside):
                return back > first or (words[first] not in PREPOSITIONS and words[first][-2:] != "ed")
    return False


def _opens_aside(words: list[str], comma: int, end: int, verbs: list[int]) -> bool:
    """Whether a relative clause begins behind a comma, or a phrase without a verb that parts a subject from its verb:
    "and exports, worth €4bn, exceed imports"."""
    if words[comma + 1] in RELATIVES:
        return True
    closing = _closing_comma(words, comma + 1, min(end, comma + _ASIDE))
    if closing + 1 >= end or words[closing] != ",":
        return False
    participle = comma + 1 if is_past_form(words[comma + 1]) else comma  # a plan, announced in May, was dropped
    return closing + 1 in verbs and not any(participle < verb < closing for verb in verbs)


def _closing_comma(words: list[str], first: int, end: int) -> int:
    """The next comma from token `first` on, or the end."""
    return next((i for i in range(first, end) if words[i] == ","), end)


def begins_predicate(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a predicate with an auxiliary begins at token i: "and will fall again", "but has since closed";
    or one with an intention: "and aims to cut"; or one that reports what somebody said: "and said it would act"."""
    while i < end and tokens.words[i] in ADVERBS_BEFORE_VERB:
        i += 1
    if i + 1 >= end or tokens.words[i].endswith(WITH_SUBJECT):
        return False
    word, following = tokens.words[i], tokens.words[i + 1]
    if word in REPORTS and (following == "that" or following in _SUBJECT_PRONOUNS):
        return _is_past(word) or is_third_person(word)
    return is_auxiliary(tokens, i) or (is_third_person(word) and following == "to")


def begins_outlook(tokens: Tokens, i: int, first: int, end: int, verbs: list[int]) -> bool:
    """Whether a verb coordinated with one of the finite `verbs` begins at token i, and only it looks ahead: "approved a
    budget on Monday and | pledged to freeze fares until 2031", "shipped 31 tonnes and | targets 60 in 2031"."""
    words = tokens.words
    if i + 1 >= end or _looks_ahead(words, first, i):
        return False
    if is_third_person(words[i]) and words[i] in COMMIT_OBJECT and any(verb < i for verb in verbs):
        return words[i + 1][0].isdigit() or words[i + 1] in DETERMINERS
    figure = i + 1 if words[i + 1][0].isdigit() or words[i + 1] in SMALL_NUMBERS else end
    beside = parallel_verb(tokens, verbs, (first, i - 1), i, figure)
    told = beside in verbs and "past" in verb_shapes(words[i]) & verb_shapes(words[beside or 0])
    return told and _looks_ahead(words, i + 1, end)


def begins_other_outlook(tokens: Tokens, i: int, first: int, end: int, verbs: list[int]) -> bool:
    """Whether a clause with a subject of its own begins at token i, and only it looks ahead: "cash stood at £11m in
    June and | the trust might need to borrow". What somebody says is told together."""
    words = tokens.words
    if i + 2 >= end or words[i] not in DETERMINERS or _looks_ahead(words, first, i):
        return False
    if not any(verb < i - 1 for verb in verbs) or any(word in SAY for word in words[first:i]):
        return False
    verb = next((verb for verb in verbs if verb > i), None)
    if verb is None or words[verb] not in _FORETELL or not 1 < verb - i <= _SUBJECT:  # nor: and the will to help
        return False
    return not {",", "and"} & set(words[i:verb])


def _looks_ahead(words: list[str], first: int, end: int) -> bool:
    """Whether something in a stretch may lie ahead: to freeze, next year, will, until 2031."""
    return any(
        words[k] in _AHEAD or (words[k] == "to" and k + 1 < end and is_base_form(words[k + 1]))
        for k in range(first, end)
    )


def begins_report(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a predicate that reports begins at token i: in "and said it would act", "said" is not the subject."""
    reports = i < end and tokens.words[i] in REPORTS and _is_past(tokens.words[i])
    return reports and begins_predicate(tokens, i, end)


def _is_past(word: str) -> bool:
    """Whether a verb of saying is a past, if the base form of another verb too: "found"."""
    return is_past_form(word) or word in irregular_pasts()


def has_participle(words: list[str], first: int, end: int) -> bool:
    """Whether a word of a range can be the predicate of a construction without a verb: "with two | opening", "with the
    first | due in 2030"."""
    return any(
        words[i] in _PREDICATIVE or words[i][-3:] == "ing" or (words[i][-2:] == "ed" and len(words[i]) > 4)
        for i in range(first, end)
    )
