"""Schedules that move: delayed until 2030, pushed back to spring 2028, extended to 30 June, given until March to.

A reader takes the clause and the token that triggers it, and tells what it speaks for there, or None. The cues weigh
1: they settle the matter only where the day that is told is still to come.
"""

from __future__ import annotations

from claimcheck.language.cues import PLAN, REACH, Cue, Stretch, listed
from claimcheck.language.finite import is_base_form

MOVED = listed("moved")
"""The verbs, as they stand in such a clause."""

GIVEN = frozenset(("given", "gave", "gives", "has"))
_DAY = 6
"""Tokens of the day until which there is time."""

_AHEAD = frozenset(("to", "until", "till", "by"))
_PARTICLES = frozenset(("back", "forward", "out", "again", "further"))


def moved(clause: Stretch, i: int) -> Cue | None:
    """The opening has been delayed until 2030: what was moved to a day has yet to come about on it."""
    words = clause.words
    end = i + 1
    while end < clause.end and words[end] in _PARTICLES:
        end += 1
    if clause.word(end) not in _AHEAD or is_base_form(clause.word(end + 1)) or not clause.word(end + 1):
        return None
    return Cue(i, end + 1, PLAN, 1)


def given_until(clause: Stretch, i: int) -> Cue | None:
    """The regulator gave the firm until March to mend it: who has time until a day is to do it by then."""
    words = clause.words
    for k in range(i + 1, min(i + REACH, clause.end - 1)):
        if words[k] == "until":
            due = any(
                words[j] == "to" and (is_base_form(words[j + 1]) or (words[i] != "has" and words[j + 1].isalpha()))
                for j in range(k + 1, min(k + _DAY, clause.end - 1))
            )
            return Cue(i, k + 1, PLAN, 1) if due else None
    return None
