"""What is aimed at or awaited and told without a verb of intention: the target is 50%, sales are seen at $5bn.

A reader takes the clause and the token that triggers it, and tells what it speaks for there, or None.
"""

from __future__ import annotations

from claimcheck.language.commitments import has_deadline
from claimcheck.language.cues import (
    AGENTS,
    BE_PRESENT,
    CHANGE,
    FORECAST,
    OPINION,
    PERSONS,
    PLAN,
    SELF,
    Cue,
    Stretch,
    listed,
)
from claimcheck.language.estimates import SPEAKS
from claimcheck.language.finite import is_base_form, is_past_form
from claimcheck.language.grammar import DETERMINERS, MODALS, PREPOSITIONS
from claimcheck.language.inflection import every_form, is_participle
from claimcheck.language.outlooks import with_figure

SEEN = frozenset(("seen",))
PAYABLE = frozenset(("payable",))
WANTS = frozenset(("wants", "want"))
CALLS = frozenset(("calls", "call", "called", "provides", "provide", "urge"))
MANDATES = frozenset("recommends recommended recommend demands demanded requires proposes agreed resolved".split())
SEES = frozenset(("sees", "see"))
_SETTLED = frozenset(("agreed", "resolved"))
_PLANS = listed("plans")
_FORECASTERS = listed("forecasters")
_FIGURES_SEEN = listed("seen")
PROMISED = listed("promised")
_PLEDGES = frozenset(every_form(listed("pledges")))
_SEEN_TO = listed("seen_to")
_UNTIL_VERB = 10
"""Tokens between a noun and its verb: the target for homes in the old town is."""


def aim(clause: Stretch, i: int) -> Cue | None:
    """The target is 50%, the deadline for bids is 30 June: with a figure. What "was" the target is past, and output
    above the target "is" something else."""
    words = clause.words
    phrase = i - 1 if clause.word(i - 1) in DETERMINERS else i
    if clause.word(phrase - 1) in PREPOSITIONS or (i > clause.first and clause.tokens.surface(i)[0].isupper()):
        return None
    for j in range(i + 1, min(i + _UNTIL_VERB, clause.end)):
        if words[j : j + 3] == ["would", "be", "to"] and j + 3 < clause.end:
            return Cue(i, j + 3, PLAN, 2)
        if words[j] in ("is", "are"):
            told = clause.word(clause.after(j + 1))
            done = told == "not" or (is_participle(told) and told != "set")  # targets are reviewed every 5 years
            return Cue(i, j + 1, PLAN, 2) if not done and _has_figure(clause, j) else None
        if j == i + 1 and words[j] not in PREPOSITIONS and words[j] != "date":
            return None
    return None


def promised(clause: Stretch, i: int) -> Cue | None:
    """Renews its pledge to, makes a commitment to: who says again what was promised promises it."""
    words = clause.words
    if clause.word(i + 1) != "to" or clause.word(i - 1) not in DETERMINERS or clause.word(i - 2) not in _PLEDGES:
        return None
    return Cue(i - 2, i + 2, PLAN, 3 if not is_past_form(words[i - 2]) else 2)


def seen(clause: Stretch, i: int) -> Cue | None:
    """Sales are seen at $5bn, rates are seen rising to 5%: what markets see is to come."""
    following = clause.word(clause.after(i + 1))
    if clause.before(i) not in BE_PRESENT or following not in _SEEN_TO or not _has_figure(clause, i):
        return None
    return Cue(i - 1, i + 2, FORECAST, 2)


def payable(clause: Stretch, i: int) -> Cue | None:
    """A dividend of 5 cents payable on December 12: what is payable on a day is still to be paid."""
    if clause.word(i + 1) not in {"on", "by"} or not _has_figure(clause, i):
        return None
    return Cue(i, i + 1, PLAN, 2, True)


def wants(clause: Stretch, i: int) -> Cue | None:
    """The council wants half of its cars electric by 2031: what an institution wants by a day, it plans."""
    following = clause.word(clause.after(i + 1))
    if clause.before(i) in PERSONS or not (following[:1].isdigit() or following in DETERMINERS):
        return None
    return Cue(i, i + 1, PLAN, 2) if has_deadline(clause, i + 2) else None


def sees(clause: Stretch, i: int) -> Cue | None:
    """The bank sees growth of 2%: who sees a figure foretells it; who saw growth tells what was."""
    before = clause.before(i)
    told = clause.word(clause.after(i + 1)) in _FIGURES_SEEN and with_figure(clause, i)
    if clause.holds(_FORECASTERS, clause.first, i):  # analysts see trade doubling
        told = told or any(
            word[-3:] == "ing" and word in CHANGE for word in clause.words[i + 2 : min(i + 6, clause.end)]
        )
        return Cue(i, i + 1, FORECAST, 2) if told else None
    return Cue(i, i + 1, FORECAST, 2) if told and (before in AGENTS or before in SPEAKS) else None


def calls_for(clause: Stretch, i: int) -> Cue | None:
    """The plan calls for 12 parks: what a plan provides for is planned; "we call for 12 parks" exhorts."""
    if clause.word(i + 1) == "for" and clause.before(i) in _PLANS:
        return Cue(i, i + 2, PLAN, 2)
    bids = clause.words[i] == "urge" or (clause.words[i] == "call" and clause.word(i + 1) in ("on", "upon", "for"))
    return Cue(i, i + 1, OPINION, 2) if bids and clause.before(i) in SELF else None


def mandates(clause: Stretch, i: int) -> Cue | None:
    """Recommends that emissions fall to 50 g by 2031: what is bidden is planned where a day is set for it.

    The verb behind "that" has no ending (the mandative subjunctive, Quirk et al. 1985, 16.30).
    """
    that = i + 2 if clause.word(i + 1) == ":" else i + 1  # resolved: that
    if clause.word(that) != "that" or clause.before(i) in DETERMINERS:
        return None
    behind = clause.words[that + 2 : min(i + _UNTIL_VERB, clause.end)]
    settled = clause.words[i] in _SETTLED
    bare = any(word == "be" if settled else is_base_form(word) for word in behind) and MODALS.isdisjoint(behind)
    return Cue(i, i + 2, PLAN, 1) if bare else None


def _has_figure(clause: Stretch, i: int) -> bool:
    return any(word[0].isdigit() for word in clause.words[i + 1 : min(i + _UNTIL_VERB, clause.end)])
