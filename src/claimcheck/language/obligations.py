"""What is due: should, must, needs to. Advice, a duty, or what is to be expected.

A reader takes the clause and the token of the modal, and tells what the modal speaks for there, or None. The senses are
those of Palmer, Mood and Modality (2001), and Quirk et al. (1985), 4.52-4.56.
"""

from __future__ import annotations

from claimcheck.language.cues import (
    BE,
    BE_PAST,
    BE_PRESENT,
    CHANGE,
    FORECAST,
    LAPSED,
    OPINION,
    PERSONS,
    PLAN,
    PROGRAMME,
    REACH,
    SELF,
    Cue,
    Stretch,
    listed,
)
from claimcheck.language.grammar import DETERMINERS
from claimcheck.language.inflection import every_form, is_participle
from claimcheck.language.modals import is_institution
from claimcheck.language.suppositions import POINTING

_OPENS_SUBJECT = DETERMINERS | {"there", "it", "they", "he", "she", "you"}
_DUTIES = listed("duties")
_OPINES = frozenset(("think", "believe", "feel"))
_TIMETABLE = listed("timetable")
_LIMITS = frozenset(("exceed", "surpass", "top"))
_ROUGHLY = frozenset("about around approximately roughly nearly close".split())
_ON_TIME = every_form(_TIMETABLE | {"complete", "deliver", "finish"})
REQUIRED = frozenset(("required", "obliged", "obligated"))


def should(clause: Stretch, i: int) -> Cue | None:
    """A forecast where things that change are its subject, a plan where something is to be done; advice otherwise."""
    j = clause.after(i + 1)
    verb = clause.word(j)
    if i == clause.first and (verb in _OPENS_SUBJECT or "," in clause.words[j : clause.end]):
        return None  # should the economy weaken: a condition
    if verb == "have":
        kind = _until(clause, i)
        late = kind == OPINION and _is_late(clause, i, j)
        return Cue(i, j + 1, LAPSED, 0) if late else Cue(i, j + 1, kind, 2)
    if _negated(clause, i) and verb in _LIMITS and clause.subject(i) not in PERSONS:  # it should not exceed 5%
        return Cue(i, j + 1, FORECAST, 2)
    if _negated(clause, i) or clause.holds(_OPINES, i - REACH, i):
        return Cue(i, j + 1, OPINION, 2)
    able = verb == "be" and clause.word(clause.after(j + 1)) == "able"
    subject = clause.subject(i)
    if subject not in PERSONS and _is_reckoned(clause, j):
        return Cue(i, j + 1, FORECAST, 2)
    if not able and (subject in PERSONS or is_institution(clause, i) or verb not in CHANGE or verb == "be"):
        done = verb == "be" and is_participle(clause.word(clause.after(j + 1)))
        duty = clause.holds(_DUTIES, j, j + REACH)
        thing = subject not in PERSONS and subject not in POINTING
        if (done or duty) and thing:
            return Cue(i, j + 1, PLAN, 2)
        named = i > clause.first and clause.tokens.surface(i - 1)[0].isupper() and clause.word(i - 2) not in DETERMINERS
        due = thing and verb != "be" and not (named and verb in PROGRAMME)  # Ghana should freeze it by 2031: advice
        return Cue(i, j + 1, _until(clause, i) if due else OPINION, 2)
    return Cue(i, j + 1, FORECAST, 2)


def _is_late(clause: Stretch, i: int, have: int) -> bool:
    """Whether "should have" tells of a thing that it is late: the road should have reopened in September. What people
    should have done is a judgement."""
    words, done = clause.words, clause.after(have + 1)
    if clause.word(done) == "been":
        done = clause.after(done + 1)
    if clause.word(done) not in _ON_TIME or not is_participle(words[done]):
        return False
    return clause.subject(i) not in PERSONS and clause.subject(i) not in POINTING and not is_institution(clause, i)


def _is_reckoned(clause: Stretch, i: int) -> bool:
    """Whether the verb at token i tells what is reckoned with: should arrive in autumn 2031, should be about £28m."""
    if clause.word(i) == "be":
        return clause.word(i + 1) in _ROUGHLY and any(word[0].isdigit() for word in clause.words[i + 2 : i + 4])
    return clause.word(i) in _TIMETABLE and _is_dated(clause, i)


def _is_dated(clause: Stretch, i: int) -> bool:
    """Whether a year or "next" stands behind the verb at token i."""
    behind = clause.words[i + 1 : min(i + REACH, clause.end)]
    return "next" in behind or any(len(word) == 4 and word.isdecimal() for word in behind)


def _until(clause: Stretch, i: int) -> str:
    """What "should have" tells: by 2030 it should have fallen, by then agencies should have a plan; else advice."""
    words = clause.words
    years = (k for k in range(clause.first + 1, clause.end) if words[k].isdigit() and len(words[k]) == 4)
    if not any("by" in words[max(clause.first, k - 4) : k] for k in years):
        return OPINION
    return PLAN if is_institution(clause, i) else FORECAST


def _negated(clause: Stretch, i: int) -> bool:
    """Whether the modal at token i is negated: shouldn't, should not."""
    return clause.words[i][-2:] == "'t" or clause.words[i][-2:] == "’t" or clause.word(i + 1) == "not"


def must(clause: Stretch, i: int) -> Cue | None:
    """An exhortation, or an obligation (a plan) where it binds: with a figure or a date, or as what is to be done to
    a thing."""
    j = clause.after(i + 1)
    verb, subject = clause.word(j), clause.before(i)
    if not verb:
        return None
    if verb == "have" and is_participle(clause.word(clause.after(j + 1))):  # by 2031 all farms must have fenced it
        return Cue(i, j + 1, PLAN, 2) if _until(clause, i) != OPINION else None
    if subject in PERSONS or subject in SELF or subject in POINTING:
        return Cue(i, j + 1, OPINION, 2)
    done = verb == "be" and is_participle(clause.word(clause.after(j + 1)))
    binding = done or clause.numerals() > 0
    return Cue(i, j + 1, PLAN if binding else OPINION, 2)


def required(clause: Stretch, i: int) -> Cue | None:
    """Are required to publish it by 1 April: a duty, and a plan where a day to come goes with it. A duty without a day
    is told as a law in force."""
    if clause.word(i + 1) != "to" or clause.before(i) not in BE_PRESENT:
        return None
    return Cue(i, i + 2, PLAN, 1)


def need(clause: Stretch, i: int) -> Cue | None:
    """Needs to, it is necessary to: an obligation, and an exhortation where we or you need to.

    "The data needed to answer" describes the data; "the need to" only names an obligation.
    """
    word, subject = clause.words[i], clause.before(i)
    if clause.word(i + 1) != "to" or subject == "no":
        return None
    if word in ("needed", "necessary") and subject not in BE:
        return None
    if subject in PERSONS or subject in SELF:
        return Cue(i, i + 2, OPINION, 2)
    return Cue(i, i + 2, PLAN, 1 if subject in BE_PAST or subject in DETERMINERS else 2)
