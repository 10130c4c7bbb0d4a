"""Estimates: of what is, or of what is to come.

Only what is estimated to do something, or for a period of business, looks ahead: "estimates costs to rise", "the
estimate for the full year"; not "estimated at 5,000 people".
"""

from __future__ import annotations

from claimcheck.language.cues import AGENTS, BE_PAST, BE_PRESENT, FORECAST, REACH, Cue, Stretch, listed
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS

SPEAKS = AGENTS | frozenset(("it", "he", "she", "they", "we", "management", "also", "now"))
_MEASURED = {"topped", "beating", "topping", "missing", "tops", "beats", "misses"}
_OVER = listed("measured_by") | BE_PAST | {"had"} | _MEASURED
_MEASURED_WITHIN = 5
"""Tokens before an estimate in which something is measured by it."""

_PERIODS = frozenset("fiscal quarter full".split())


def estimate(clause: Stretch, i: int) -> Cue | None:
    """An estimate looks ahead only where something is estimated to do something: "estimates costs to rise"."""
    words, word = clause.words, clause.words[i]
    weight = _of_a_period(clause, i)
    if weight and not _is_over(clause, i):
        return Cue(i, i + 1, FORECAST, weight)
    if word == "estimated":
        following = clause.word(clause.after(i + 2))
        ahead = clause.word(i + 1) == "to" and following not in {"have", "be"} and clause.before(i) in BE_PRESENT
        return Cue(i, i + 2, FORECAST, 2) if ahead else None
    if word != "estimates" or not is_verb(clause, i) or clause.word(i + 1) == "that":
        return None
    return Cue(i, i + 1, FORECAST, 2) if "to" in words[i + 1 : min(i + 9, clause.end)] else None


def _is_over(clause: Stretch, i: int) -> bool:
    """Whether an estimate is told of the past, or something measured by it: was estimated, topped the estimate."""
    return clause.holds(_OVER, i - _MEASURED_WITHIN, i + _MEASURED_WITHIN + 3)


def _of_a_period(clause: Stretch, i: int) -> int:
    """How much "for fiscal 2031", "for the full year" says that the estimated has yet to come; a year may be past."""
    words = clause.words
    for j in range(max(clause.first, i - REACH), min(clause.end - 1, i + REACH)):
        if words[j] == "for":
            near = words[j + 1 : min(j + 4, clause.end)]
            if any(word in _PERIODS for word in near):
                return 2
            if near and near[0].isdecimal() and len(near[0]) == 4:
                return 1
    return 0


def is_verb(clause: Stretch, i: int) -> bool:
    """Whether "projects", "forecasts" or "estimates" is the verb: by its subject, or by what follows."""
    if clause.word(i - 1) in DETERMINERS or clause.word(i - 1) in PREPOSITIONS:
        return False
    following = clause.word(i + 1)
    return following in DETERMINERS or following in {"that", "to"} or clause.word(i - 1) in SPEAKS
