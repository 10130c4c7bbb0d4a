"""Nouns and adverbials of the future: the outlook, downside risks, next year, 2026 tests whether.

A reader takes the clause and the token that triggers it, and tells what it speaks for there, or None.
"""

from __future__ import annotations

from claimcheck.language.anchors import Anchored
from claimcheck.language.cues import FORECAST, PLAN, Cue, Stretch, listed
from claimcheck.language.grammar import DETERMINERS
from claimcheck.language.lexicon import load

_DATA = load("modality")
NOUNS: Anchored[int] = Anchored(_DATA["nouns"])
FUTURE: Anchored[int] = Anchored(_DATA["future"])
YEAR_VERBS = listed("year_verbs")
_REVISES = frozenset("cut lowered raised reduced increased lifted trimmed upgraded downgraded".split())
AIMS = listed("aims")
"""Nouns of what is aimed at."""

_NEXT = 6
"""Tokens in which "the next" has its verb: the next general election is."""

_WITHIN = frozenset("over in for within during through by".split())
"""Before "the next year" these lead to what is to come."""

_PASSING = 8
"""Tokens between "who" and the noun."""

_MEASURED_BY = listed("measured_by")
_MEASURED_WITHIN = 5
"""Tokens before a noun in which something is measured by it."""


def noun(clause: Stretch, i: int) -> Cue | None:
    """Outlook, forecast, prospects, downside risks: nouns of the future. "Above the forecast" only measures by one."""
    words = clause.words
    match = NOUNS.match(words, i, clause.first, clause.end)
    if match is None or (i > clause.first and clause.tokens.surface(i)[0].isupper()):
        return None
    start, end, weight = match
    if clause.holds(_MEASURED_BY, start - _MEASURED_WITHIN, start):
        return Cue(start, end, FORECAST, 0)
    if clause.word(start - 1) in DETERMINERS and clause.word(start - 2) in _REVISES and clause.word(end) == "by":
        return Cue(start, end, FORECAST, 0)  # cut its forecast by 2 points
    kind = PLAN if words[i] in AIMS else FORECAST
    if weight > 1 and _is_in_passing(clause, start):
        weight = 1
    return Cue(start, end, kind, weight + (words[i] == "guidance" and with_figure(clause, i)))


def _is_in_passing(clause: Stretch, i: int) -> bool:
    """Whether a noun stands in a clause about another: Berg, who called the new forecast a fantasy."""
    for j in range(i - 1, max(clause.first, i - _PASSING), -1):
        if clause.words[j] in (",", ";", ":"):
            return False
        if clause.words[j] in ("who", "which", "whose"):
            return clause.words[j - 1] == ","
    return False


def with_figure(clause: Stretch, i: int) -> bool:
    """A company's guidance comes with a figure; guidance without one may be advice."""
    return any(word[0].isdigit() for word in clause.near(i))


def future(clause: Stretch, i: int) -> Cue | None:
    """Next year, in the coming months, going forward: adverbials that set a clause in the future."""
    if clause.words[i] == "next" and clause.word(i + 1)[:1].isdigit():  # over the next 12 months
        return Cue(i, i + 2, FORECAST, 2, True)
    match = FUTURE.match(clause.words, i, clause.first, clause.end)
    if match is None:
        return _next_is(clause, i) if clause.words[i] == "next" else None
    if clause.words[match.end - 1] == "ahead" and clause.word(match.end) == "of":  # two months ahead of schedule
        return None
    told = clause.word(match.start - 1) == "the" and clause.word(match.start - 2) not in _WITHIN
    if told and match.end - match.start == 2:  # jailed in 2014 and freed the next year
        return None
    described = clause.word(match.start - 1) == "of"  # the schools of tomorrow
    return Cue(match.start, match.end, FORECAST, min(match.meaning, 1) if described else match.meaning, True)


def _next_is(clause: Stretch, i: int) -> Cue | None:
    """The next election is in 2031: what is next has yet to come."""
    words = clause.words
    if clause.word(i - 1) != "the" or i - 2 >= clause.first:
        return None
    for j in range(i + 2, min(i + _NEXT, clause.end - 1)):
        if words[j] in ("is", "are"):
            return Cue(i, j + 1, FORECAST, 2) if words[j + 1] in ("in", "on", "at") and _is_dated(clause, j) else None
    return None


def _is_dated(clause: Stretch, i: int) -> bool:
    """Whether a year or a day stands right behind token i and a preposition: is on 5 May."""
    return any(word[0].isdigit() for word in clause.words[i + 2 : min(i + 5, clause.end)])


def year_subject(clause: Stretch, i: int) -> Cue | None:
    """2026 tests whether: a year as the subject of a verb in the present is a year still to come.

    A year of the last century in such a place is the present tense of historians: "1945 marks the end of".
    """
    year = clause.word(i - 1)
    if len(year) != 4 or not year.isdigit() or not "2000" <= year < "2100":
        return None
    if i - 1 > clause.first and clause.tokens.surface(i - 2)[-1].isalnum():
        return None
    return Cue(i - 1, i + 1, FORECAST, 3)
