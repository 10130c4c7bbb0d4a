"""Modal auxiliaries: will, shall, would, should, could, might, may, must, going to.

A reader takes the clause and the token of the modal, and tells what the modal speaks for there, or None. The senses are
those of Palmer, Mood and Modality (2001), and Quirk et al. (1985), 4.41-4.66: the same word foretells, promises,
obliges or supposes, by its subject and its verb.
"""

from __future__ import annotations

from claimcheck.language.cues import (
    AGENTS,
    BE_PAST,
    CHANGE,
    FORECAST,
    LAPSED,
    PERSONS,
    PLAN,
    PROGRAMME,
    REACH,
    SELF,
    Cue,
    Stretch,
    listed,
)
from claimcheck.language.finite import is_base_form
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS
from claimcheck.language.inflection import is_participle
from claimcheck.language.suppositions import CONTRACTED, is_perfect, never_was, subject_of, supposed, supposes

_BEFORE_WILL_NOUN = listed("before_will_noun")
_I_WILL = frozenset(("i'll", "i’ll"))
_SELF_WILL = frozenset(("i'll", "i’ll", "we'll", "we’ll"))
_HABITUAL = listed("habitual")
_POLLS = listed("polls")
_SAYS = frozenset(("say", "said", "says"))
_PERCEIVE = frozenset(("see", "hear", "feel", "smell", "taste"))
_PERCEIVED = frozenset(("seen", "heard", "felt", "smelled", "smelt"))
_POLLED = 6
"""Tokens between a share of those asked and "would"."""

_POLITE = listed("polite")
_UNDERTAKEN = listed("undertaken")
_META = listed("meta")
_REFUSED = listed("refused")
_FELT = listed("felt")
_NOT = frozenset(("not", "won't", "won’t", "wouldn't", "wouldn’t"))
_BEFALLS = listed("befalls")
_FOR_LONG = frozenset(("years", "decades", "generations", "centuries", "months", "long"))
_INVERTS = frozenset(("nor", "neither", "never"))
_SUBJECT = 8
"""Tokens of a subject that stands between "will" and its verb."""

_SHARES = frozenset(("%", "percent", "cent", "thirds", "quarters", "half"))
_TENS = frozenset(("four", "five", "eight", "ten", "10", "100"))
_NO_FUTURE = DETERMINERS | {"of", "to", "and", "or", ";"}
_NO_VERB = (DETERMINERS | PREPOSITIONS | {"and", "or", ".", ";", ":"}) - {"like", "near"}


def will(clause: Stretch, i: int) -> Cue | None:
    """A forecast, or a plan where the subject undertakes to do it."""
    words = clause.words
    if words[i] == "will" and _is_noun_or_name(clause, i):
        return None
    verb = clause.after(i + 1)
    if clause.word(verb) == ":" and verb + 1 < clause.end:  # the head of a list: "we will: build, open, fund"
        verb += 1
    if verb >= clause.end or words[verb] == ".":  # "all others will."
        return Cue(i, i + 1, FORECAST, 2) if i > clause.first else None
    if words[verb] in _NO_FUTURE:
        return _inverted(clause, i, verb)
    if clause.before(i) not in SELF and clause.holds(_HABITUAL, i + 1, verb):
        return None
    if words[verb] == "be" and clause.word(verb + 1) == clause.word(i - 1):  # boys will be boys
        return None
    if words[verb] in _META and (words[i] in _I_WILL or clause.before(i) == "i"):  # I will admit, I won't pretend
        return None
    if _refuses(clause, i, verb):
        return None
    return Cue(i, verb + 1, PLAN if _undertakes(clause, i, verb) else FORECAST, 3)


def _refuses(clause: Stretch, i: int, verb: int) -> bool:
    """Whether somebody will not, or would not, say something: that is told, and not foretold (Quirk et al. 4.57)."""
    words = clause.words
    if words[verb] not in _REFUSED or not (words[i] in _NOT or _NOT & set(words[i:verb])):
        return False
    return words[verb] != "rule" or clause.word(verb + 1) == "out"


def _inverted(clause: Stretch, i: int, subject: int) -> Cue | None:
    """Nor will any household be required to: behind a denial the verb comes after its subject (Quirk et al. 18.24)."""
    words = clause.words
    if clause.before(i) not in _INVERTS or words[subject] not in DETERMINERS:
        return None
    verb = next((k for k in range(subject + 1, min(subject + _SUBJECT, clause.end)) if is_base_form(words[k])), None)
    return Cue(i, verb + 1, PLAN if words[verb] == "be" else FORECAST, 3) if verb is not None else None


def shall(clause: Stretch, i: int) -> Cue | None:
    """A promise or an obligation."""
    verb = clause.after(i + 1)
    return Cue(i, verb + 1, PLAN, 3) if verb < clause.end and clause.words[verb] not in _NO_VERB else None


def would(clause: Stretch, i: int) -> Cue | None:
    """The future seen from the past where somebody said so; what a condition would lead to."""
    words = clause.words
    j = clause.after(i + 1)
    verb = clause.word(j)
    if not verb or verb in _POLITE or (words[i] != "would" and words[i][-2:] in CONTRACTED and is_participle(verb)):
        return None  # he'd gone: had
    if _refuses(clause, i, j):
        return None
    if verb == "have" and is_perfect(clause.word(clause.after(j + 1))):
        return never_was(clause, i, j)
    if supposes(clause, i):
        return supposed(clause, i, j)
    if clause.words[clause.first] == "for" and clause.word(clause.first + 1) in _FOR_LONG:  # for years they said
        return Cue(i, j + 1, LAPSED, 0)
    felt = verb == "be" and clause.word(clause.after(j + 1)) in _FELT  # would be amazed
    if felt or _is_habit(clause) or _is_polled(clause, i):
        return Cue(i, j + 1, LAPSED, 0)
    subject = subject_of(clause, i)
    if subject in SELF:
        return Cue(i, j + 1, PLAN, 2 if verb in PROGRAMME else 1)
    if clause.reported(i):
        return Cue(i, j + 1, LAPSED, 0) if clause.unsaid(i) else Cue(i, j + 1, FORECAST, 3)
    if verb == "be":
        k = clause.after(j + 1)
        strong = "not" not in words[i:k] and clause.word(k) not in PREPOSITIONS
        return Cue(i, k, FORECAST, 2 if strong else 1)
    return Cue(i, j + 1, FORECAST, 1 if subject in PERSONS else 2)


def _is_habit(clause: Stretch) -> bool:
    """Whether "would" tells a habit of the past: before 1990 it would flood every spring."""
    words, first = clause.words, clause.first
    opening, following = clause.word(first), clause.word(first + 1)
    if opening in ("before", "until"):
        return len(following) == 4 and following.isdigit() and following <= "2020"
    if opening != "in":
        return False
    return following == "those" or words[first + 1 : first + 3] == ["the", "past"]


def _is_polled(clause: Stretch, i: int) -> bool:
    """Whether "would" tells what a share of those asked in a poll said: 63% would vote for it."""
    words = clause.words
    before = words[max(clause.first, i - REACH) : i]
    if not _SHARES.isdisjoint(before[-_POLLED:]):
        return not _POLLS.isdisjoint(before)
    told = any(before[k] == "in" and before[k + 1] in _TENS for k in range(len(before) - 1)[-_POLLED:])  # nine in ten
    return told and not _SAYS.isdisjoint(before)


def might(clause: Stretch, i: int) -> Cue | None:
    """Could and might: a forecast of what is possible; not of the past ("could have"), not an ability ("could not")."""
    words = clause.words
    j = clause.after(i + 1)
    verb = clause.word(j)
    if not verb or (words[i] == "could" and clause.word(i + 1) == "not"):
        return None
    if verb == "have":
        return never_was(clause, i, j)
    sensed = verb == "be" and clause.word(clause.after(j + 1)) in _PERCEIVED
    if words[i] == "could" and (sensed or (verb in _PERCEIVE and clause.before(i) in PERSONS)):
        return None  # shots could be heard: what the senses are able to is told of the past (Quirk et al. 4.52)
    if verb == "be":
        k = clause.after(j + 1)
        told = is_participle(clause.word(k)) or clause.word(k)[-3:] == "ing"  # could be built, could be running
        return Cue(i, k, FORECAST, 2 if told else 1)
    counted = any(word[0].isdecimal() for word in words[max(clause.first, i - 3) : i])  # 400,000 people could
    return Cue(i, j + 1, FORECAST, 2 if counted or clause.before(i) not in PERSONS else 1)


def may(clause: Stretch, i: int) -> Cue | None:
    """The modal, never the month: "in May", "May 2024"; nor a wish or leave given to a person."""
    words = clause.words
    j = clause.after(i + 1)
    verb = clause.word(j)
    if not verb or verb == "have" or not verb[0].isalpha() or verb in _NO_VERB:
        return None
    if i == clause.first or words[i - 1] in PREPOSITIONS or words[i - 1] in DETERMINERS or words[i - 1][0].isdigit():
        return None
    if clause.tokens.surface(i) == "May":
        return None
    change = verb in CHANGE and verb != "be" and clause.before(i) not in PERSONS
    return Cue(i, j + 1, FORECAST, 2 if change else 1)


def going(clause: Stretch, i: int) -> Cue | None:
    """Going to and gonna, before a verb and not in the past."""
    words = clause.words
    j = i + 1 if words[i] == "gonna" else i + 2
    if words[i] == "going" and clause.word(i + 1) != "to":
        return None
    verb = clause.word(clause.after(j))
    subject = clause.before(i)
    if not verb or verb in _NO_VERB or subject in BE_PAST or clause.tokens.surface(j)[0].isupper():
        return None
    mine = subject in SELF or (subject in {"are", "am"} and i - 2 >= clause.first and words[i - 2] in SELF)
    return Cue(i, j + 1, PLAN if mine else FORECAST, 3)


def _is_noun_or_name(clause: Stretch, i: int) -> bool:
    words, tokens = clause.words, clause.tokens
    if i > clause.first and words[i - 1] in _BEFORE_WILL_NOUN:
        return True
    return tokens.surface(i) == "Will" and i + 1 < clause.end and tokens.surface(i + 1)[0].isupper()


def _undertakes(clause: Stretch, i: int, verb: int) -> bool:
    """Whether the subject of "will" promises it: we, an institution that acts, or nobody ("will be abolished")."""
    words = clause.words
    subject = words[i] if words[i] in _SELF_WILL else clause.before(i)
    if subject in SELF or subject in _SELF_WILL or words[verb] in SELF:
        return words[verb] not in _BEFALLS
    if words[verb] == "be":
        doing = clause.word(clause.after(verb + 1))
        return is_participle(doing) and doing in PROGRAMME
    return (words[verb] in PROGRAMME or words[verb] in _UNDERTAKEN) and is_institution(clause, i)


def is_institution(clause: Stretch, i: int) -> bool:
    """Whether the subject before token i is a body that acts: the ministry, agencies, NATO, CDOs."""
    if clause.before(i) in AGENTS:
        return True
    name = clause.tokens.surface(i - 1).removesuffix("s") if i > clause.first else ""
    return len(name) > 1 and name.isupper()
