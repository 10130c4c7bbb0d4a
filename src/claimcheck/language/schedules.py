"""Schedules that move: delayed until 2030, pushed back to spring 2028, extended to 30 June, given until March to.

A reader takes the clause and the token that triggers it, and tells what it speaks for there, or None. The cues weigh
1: they settle the matter only where the day that is told is still to come.
"""

from __future__ import annotations

from claimcheck.language.cues import PLAN, REACH, Cue, Stretch
from claimcheck.language.finite import is_base_form
from claimcheck.language.lexicon import load

MOVED = frozenset(load("times")["direction"]["put_off"])
"""The verbs, as they stand in such a clause; the readers of times know them too."""

GIVEN = frozenset(("given", "gave", "gives", "has", "have"))
_UNTIL = frozenset(("until",))
_HAVE = frozenset(("has", "have"))
_DAY = 6
"""Tokens of the day until which there is time."""

_AHEAD = frozenset(("to", "until", "till"))
_DAYS = frozenset("next early late mid at spring summer autumn fall winter".split())
_PARTS = _DAYS | frozenset("end start middle beginning first second third fourth last".split())
_PARTICLES = frozenset(("back", "forward", "out", "again", "further"))


def moved(clause: Stretch, i: int) -> Cue | None:
    """The opening has been delayed until 2030: what was moved to a day has yet to come about on it."""
    words = clause.words
    end = i + 1
    while end < clause.end and words[end] in _PARTICLES:
        end += 1
    return Cue(i, end + 1, PLAN, 1) if clause.word(end) in _AHEAD and _is_day(clause, end + 1) else None


def _is_day(clause: Stretch, i: int) -> bool:
    """Whether token i begins a day: 2030, June, next spring, the end of; not: the people."""
    word = clause.word(i)
    if word == "the":
        return clause.word(i + 1) in _PARTS
    return word[:1].isdigit() or word in _DAYS or (word != "" and clause.tokens.surface(i)[0].isupper())


def given_until(clause: Stretch, i: int) -> Cue | None:
    """The regulator gave the firm until March to mend it, older flats have until 2035: who has time until a day is to
    do it by then."""
    words = clause.words
    if words[i] in _HAVE and clause.word(i + 1) == "until":
        return Cue(i, i + 2, PLAN, 1) if _is_day(clause, i + 2) else None
    if not clause.holds(_UNTIL, i + 1, i + REACH):  # most clauses
        return None
    for k in range(i + 1, min(i + REACH, clause.end - 1)):
        if words[k] == "until":
            due = any(
                words[j] == "to" and (is_base_form(words[j + 1]) or (words[i] != "has" and words[j + 1].isalpha()))
                for j in range(k + 1, min(k + _DAY, clause.end - 1))
            )
            return Cue(i, k + 1, PLAN, 1) if due else None
    return None
