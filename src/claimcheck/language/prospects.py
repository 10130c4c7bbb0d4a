"""What is to come without a modal: expected to, is due to, plans to, is to open.

A reader takes the clause and the token that triggers it, and tells what it speaks for there, or None. Cue verbs after
Saurí & Pustejovsky, FactBank (Language Resources and Evaluation 43, 2009).
"""

from __future__ import annotations

from claimcheck.language.anchors import Anchored
from claimcheck.language.cues import (
    ADVERBS,
    ADVERBS_AT_MOST,
    BE,
    BE_PAST,
    BE_PRESENT,
    FORECAST,
    LAPSED,
    PERSONS,
    PLAN,
    REACH,
    Cue,
    Stretch,
    listed,
)
from claimcheck.language.estimates import estimate, is_verb
from claimcheck.language.finite import is_base_form
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS
from claimcheck.language.inflection import every_form, forms
from claimcheck.language.lexicon import load
from claimcheck.language.lexicon import words as words_of

_DATA = load("modality")
FORESEE = every_form(_DATA["foresee"].split())
PROSPECTIVE = Anchored({phrase: phrase for phrase in _DATA["prospective"]})
BE_TO = frozenset(("is", "are", "be"))
_NOUNS_TOO = words_of("finite", "nouns_first")
_INTENDED = frozenset(_DATA["intended"].split())
_LAPSED = listed("lapsed")
_YARDSTICK = listed("yardstick")
_BE_TO_STATES = listed("be_to_states")
_EQUATIVE = listed("equative")
_TIMETABLE = listed("timetable")
_SUBJECT = 10
"""Tokens of a subject that is an infinitive."""

_WHERE = frozenset(("in", "by", "under"))
_LAID_DOWN = frozenset(("envisage", "envision", "foresee"))
_HYPHENS = frozenset("-\u2010\u2011–")
_TO_COME = frozenset(("to", "for", "at", "in", "on", "by", "between", "within", "as"))
_OBJECTS = frozenset(("it", "them", "him", "her", "us", "me"))
_PARTICLES = frozenset(("in", "out", "up", "off", "on", "back", "away", "over", "down"))
_PAST_MODALS = frozenset(("could", "might", "must", "should", "would"))
"""Before "have been" these tell of what is over: could not have been foreseen."""

_PARTS = frozenset(("part", "measure", "degree", "extent", "instance", "example"))
_IN_PART = 4
"""Tokens behind "due in" in which its "to" stands: due in no small measure to."""

_BEFORE_DUE = BE | {""}
GIVEN_UP = listed("given_up")
_NOUN_TOO = frozenset(("forecast", "forecasts", "project", "projects", "estimate", "estimates"))
_BEFORE_NOUN = frozenset(_DATA["before_noun"].split())
PLANNED = frozenset(("planned", "proposed", "scheduled", "targeted"))


def foresee(clause: Stretch, i: int) -> Cue | None:
    """Expect, project, anticipate and their like, as verbs: who expects foretells."""
    word, before = clause.words[i], clause.before(i)
    told_against = before in _YARDSTICK or (
        before in BE_PAST and clause.before(i - 1) in _YARDSTICK
    )  # than was expected
    joined = word == "expected" and clause.word(i - 1) in _HYPHENS and clause.tokens.touches(i)
    if told_against or joined:  # than (was) expected, better-than-expected
        return None
    if FORESEE[word] == "estimate":
        return estimate(clause, i)
    following = clause.word(i + 1)
    if word in _NOUN_TOO and before not in BE and not is_verb(clause, i):
        return None
    if word.endswith("ing") and (before in PREPOSITIONS or before in DETERMINERS or before in {"and", ""}):
        return None
    if before in BE or before in {"now", "still"}:
        return _after_be(clause, i, i + 1)
    if not word.endswith("ed") and word != "foreseen":
        return Cue(i, i + 1, FORECAST, 3)
    if before in DETERMINERS or before in PREPOSITIONS or not before:
        return Cue(i, i + 1, FORECAST, 2) if following in {"to", "at"} else before_noun(clause, i)
    return Cue(i, i + 1, FORECAST, _weight_of_past(clause, i, before))


def _weight_of_past(clause: Stretch, i: int, before: str) -> int:
    """What "expected" weighs as a past or behind its noun; nothing in "almost double the number expected"."""
    following = clause.word(i + 1)
    if before in {"had", "has", "have"}:
        return 2 if before != "had" else 1
    if FORESEE[clause.words[i]] in _LAID_DOWN and following in _WHERE and clause.word(i + 2) in DETERMINERS:
        return 1  # the offices envisaged in the charter
    if following in {"", ".", ","}:
        return 0
    return 3 if following in DETERMINERS or following in {"to", "that"} else 2


def before_noun(clause: Stretch, i: int) -> Cue | None:
    """Planned investment exceeding 816 billion: the thing itself is still to come, and counts where it is what is told.

    Behind a comma, or without a figure after it, it is told in passing.
    """
    words = clause.words
    if clause.word(i - 1) in _YARDSTICK:  # 6% higher than planned
        return None
    if words[i] not in _BEFORE_NOUN or (i > clause.first and clause.tokens.surface(i)[0].isupper()):  # a name
        return None
    told = "," not in words[max(clause.first, i - REACH) : i] and any(
        word[0].isdigit() for word in words[i + 1 : min(i + 9, clause.end)]
    )
    return Cue(i, i + 1, PLAN if words[i] in PLANNED else FORECAST, 2 if told else 1, True)


def _after_be(clause: Stretch, i: int, end: int) -> Cue:
    """A participle after a form of "be": told of the present, of the past, or of a plan that lapsed."""
    words = clause.words
    j = i - 1
    while j > max(clause.first, i - ADVERBS_AT_MOST) and words[j] in ADVERBS:
        j -= 1
    kind = PLAN if words[i] in _INTENDED else FORECAST
    if clause.holds(_LAPSED, j, i):
        return Cue(j, end, LAPSED, 0)
    if words[j] in BE_PAST:
        if words[end - 1 : end + 2][-2:] == ["to", "have"] or words[end : end + 2] == ["to", "have"]:
            return Cue(j, end, LAPSED, 0)
        return Cue(j, end, LAPSED if kind == PLAN else FORECAST, 0 if kind == PLAN else 2)
    if words[j] == "been":
        if "always" in words[max(clause.first, j - 2) : i]:  # has always been ready to
            return Cue(j, end, kind, 0)
        held = clause.before(j)
        over = held == "had" or (held == "have" and clause.holds(_PAST_MODALS, j - ADVERBS_AT_MOST, j))
        return Cue(j, end, LAPSED if over else kind, 0 if over else 2)
    return Cue(j, end, kind, 3)


def prospective(clause: Stretch, i: int) -> Cue | None:
    """Is due to, set to, likely to, scheduled for, on track to: after "be", or after the noun they describe."""
    words = clause.words
    match = PROSPECTIVE.match(words, i, clause.first, clause.end)
    if match is None:
        return _due(clause, i) if words[i] == "due" else None
    if match.meaning in FORESEE:
        return None
    i, end, phrase = match
    if phrase == "looking to" and not is_base_form(clause.word(clause.after(end))):  # looking to the sea
        return None
    if words[i] == "due" and _gives_cause(clause, end):
        return None
    if is_given_up(clause, end):
        return Cue(i, end, LAPSED, 0)
    if " " not in phrase and clause.word(end) not in _TO_COME:
        return _alone(clause, i, end)
    before = clause.before(i)
    if before in _YARDSTICK:
        return None
    if before in BE:
        return _after_be(clause, i, end)
    kind = PLAN if words[i] in _INTENDED else FORECAST
    if before == "had" or clause.holds(_LAPSED, i - 2, i):
        return Cue(i, end, LAPSED, 0)
    return Cue(i, end, kind, 2 if before not in DETERMINERS and before not in PREPOSITIONS else 1)


def _alone(clause: Stretch, i: int, end: int) -> Cue | None:
    """Likely, planned and their like with no "to", "for" or date behind them: "is planned", "planned spending"."""
    present = clause.before(i) in BE_PRESENT
    if clause.words[i] in ("likely", "unlikely"):
        return Cue(i, end, FORECAST, 2 if present else 1)
    if present:
        return Cue(i, end, PLAN, 2)
    return before_noun(clause, i) if end == i + 1 else None


def _gives_cause(clause: Stretch, end: int) -> bool:
    """Whether "due" gives a cause although a preposition stands behind it: due in large part to rain."""
    to = next((k for k in range(end, min(end + _IN_PART, clause.end)) if clause.words[k] == "to"), 0)
    return clause.word(to - 1) in _PARTS


def _due(clause: Stretch, i: int) -> Cue | None:
    """Is due to open; "due to rain" gives the cause."""
    if clause.before(i) not in _BEFORE_DUE or not _opens_infinitive(clause, i + 1):
        return None
    return _after_be(clause, i, i + 2) if i > clause.first else Cue(i, i + 2, PLAN, 2)


def is_given_up(clause: Stretch, i: int) -> bool:
    """Whether the thing was called off behind token i: talks scheduled for May were cancelled. What "is due to be
    scrapped" still is to come."""
    words = clause.words
    ends = [j for j in range(i, min(i + REACH, clause.end)) if words[j] in GIVEN_UP]
    return any(words[j - 1] in BE_PAST or words[j - 1] == "been" for j in ends)


def _opens_infinitive(clause: Stretch, i: int) -> bool:
    """Whether token i is the "to" of an infinitive: due to open the line, and not: due to cuts, due to demand."""
    verb, following = clause.word(i + 1), clause.word(i + 2)
    if clause.word(i) != "to" or not is_base_form(verb):
        return False
    if following in _PARTICLES and clause.word(i + 3) in PREPOSITIONS:  # due to move in by March
        return True
    seldom_noun = forms(verb).third not in _NOUNS_TOO
    taken = following in DETERMINERS or following in _OBJECTS or following[:1].isdigit()
    return seldom_noun or verb in _TIMETABLE or taken


def be_to(clause: Stretch, i: int) -> Cue | None:
    """The bridge is to open: an arrangement. Not "the aim is to", "is to blame", "are to be found"."""
    words = clause.words
    j = clause.after(i + 1)
    if clause.word(j) != "to" or j + 1 >= clause.end or "likely" in words[i:j] or "yet" in words[i:j]:
        return None
    verb = words[j + 1] if words[j + 1] != "be" else clause.word(j + 2)
    if verb in _BE_TO_STATES or verb in DETERMINERS or not verb[:1].isalpha():
        return None
    if words[i] == "be" or clause.before(i) in PERSONS or _equates(clause, i, j):
        return None
    return Cue(i, j + 2, PLAN, 2)


def _is_infinitive(clause: Stretch, i: int) -> bool:
    """Whether the subject before token i is an infinitive: to save one life is to save all."""
    words = clause.words
    for j in range(i - 1, max(clause.first - 1, i - _SUBJECT), -1):
        if words[j] == "to":
            return j == clause.first or words[j - 1] in ("that", ",", "“", '"')
    return False


def _equates(clause: Stretch, i: int, to: int) -> bool:
    """Whether "is to" tells what something consists in: the key is to, the way out of it is to, it is to help that."""
    words = clause.words
    if clause.before(i) in _EQUATIVE or _is_infinitive(clause, i):
        return True
    if clause.before(i) == "it" and "that" in words[to : min(to + REACH, clause.end)]:
        return True
    if clause.word(clause.first) not in DETERMINERS or clause.word(to + 1) == "be":
        return False
    subject = words[clause.first : i]
    head = next((k for k, word in enumerate(subject) if word in PREPOSITIONS), 0)
    return head > 0 and subject[head - 1] in _EQUATIVE
