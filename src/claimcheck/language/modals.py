"""Modal auxiliaries: will, shall, would, should, could, might, may, must, going to.

A reader takes the clause and the token of the modal, and tells what the modal speaks for there, or None. The senses are
those of Palmer, Mood and Modality (2001), and Quirk et al. (1985), 4.41-4.66: the same word foretells, promises,
obliges or supposes, by its subject and its verb.
"""

from __future__ import annotations

from claimcheck.language.cues import (
    AGENTS,
    BE,
    BE_PAST,
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
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS
from claimcheck.language.inflection import is_participle
from claimcheck.language.suppositions import CONTRACTED, POINTING, is_perfect, never_was, subject_of, supposed, supposes

_BEFORE_WILL_NOUN = listed("before_will_noun")
_I_WILL = frozenset(("i'll", "i’ll"))
_SELF_WILL = frozenset(("i'll", "i’ll", "we'll", "we’ll"))
_OPENS_SUBJECT = DETERMINERS | {"there", "it", "they", "he", "she", "you"}
_HABITUAL = listed("habitual")
_POLLS = listed("polls")
_DUTIES = listed("duties")
_POLITE = listed("polite")
_META = listed("meta")
_BEFALLS = listed("befalls")
_TIMETABLE = listed("timetable")
_OPINES = frozenset(("think", "believe", "feel"))
_FOR_LONG = frozenset(("years", "decades", "generations", "centuries", "months", "long"))
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
        return None
    if clause.before(i) not in SELF and clause.holds(_HABITUAL, i + 1, verb):
        return None
    if words[verb] == "be" and clause.word(verb + 1) == clause.word(i - 1):  # boys will be boys
        return None
    if words[verb] in _META and (words[i] in _I_WILL or clause.before(i) == "i"):  # I will admit, I won't pretend
        return None
    return Cue(i, verb + 1, PLAN if _undertakes(clause, i, verb) else FORECAST, 3)


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
    if verb == "have" and is_perfect(clause.word(clause.after(j + 1))):
        return never_was(clause, i, j)
    if supposes(clause, i):
        return supposed(clause, i, j)
    if clause.words[clause.first] == "for" and clause.word(clause.first + 1) in _FOR_LONG:  # for years they said
        return Cue(i, j + 1, LAPSED, 0)
    if _is_habit(clause) or _is_polled(clause, i):
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
    share = before[-6:]
    return ("%" in share or "percent" in share or "cent" in share) and any(word in _POLLS for word in before)


def should(clause: Stretch, i: int) -> Cue | None:
    """A forecast where things that change are its subject, a plan where something is to be done; advice otherwise."""
    j = clause.after(i + 1)
    verb = clause.word(j)
    if i == clause.first and (verb in _OPENS_SUBJECT or "," in clause.words[j : clause.end]):
        return None  # should the economy weaken: a condition
    if verb == "have":
        return Cue(i, j + 1, _until(clause, i), 2)
    if _negated(clause, i) or clause.holds(_OPINES, i - REACH, i):
        return Cue(i, j + 1, OPINION, 2)
    able = verb == "be" and clause.word(clause.after(j + 1)) == "able"
    subject = clause.subject(i)
    if verb in _TIMETABLE and subject not in PERSONS and _is_dated(clause, j):
        return Cue(i, j + 1, FORECAST, 2)
    if not able and (subject in PERSONS or _is_institution(clause, i) or verb not in CHANGE or verb == "be"):
        done = verb == "be" and is_participle(clause.word(clause.after(j + 1)))
        duty = clause.holds(_DUTIES, j, j + REACH)
        thing = subject not in PERSONS and subject not in POINTING
        if (done or duty) and thing:
            return Cue(i, j + 1, PLAN, 2)
        return Cue(i, j + 1, _until(clause, i) if thing and verb != "be" else OPINION, 2)
    return Cue(i, j + 1, FORECAST, 2)


def _is_dated(clause: Stretch, i: int) -> bool:
    """Whether a year or "next" stands behind the verb at token i: should arrive in autumn 2031."""
    behind = clause.words[i + 1 : min(i + REACH, clause.end)]
    return "next" in behind or any(len(word) == 4 and word.isdecimal() for word in behind)


def _until(clause: Stretch, i: int) -> str:
    """What "should have" tells: by 2030 it should have fallen, by then agencies should have a plan; else advice."""
    words = clause.words
    years = (k for k in range(clause.first + 1, clause.end) if words[k].isdigit() and len(words[k]) == 4)
    if not any("by" in words[max(clause.first, k - 4) : k] for k in years):
        return OPINION
    return PLAN if _is_institution(clause, i) else FORECAST


def _negated(clause: Stretch, i: int) -> bool:
    """Whether the modal at token i is negated: shouldn't, should not."""
    return clause.words[i][-2:] == "'t" or clause.words[i][-2:] == "’t" or clause.word(i + 1) == "not"


def might(clause: Stretch, i: int) -> Cue | None:
    """Could and might: a forecast of what is possible; not of the past ("could have"), not an ability ("could not")."""
    words = clause.words
    j = clause.after(i + 1)
    verb = clause.word(j)
    if not verb or (words[i] == "could" and clause.word(i + 1) == "not"):
        return None
    if verb == "have":
        return never_was(clause, i, j)
    if verb == "be":
        k = clause.after(j + 1)
        return Cue(i, k, FORECAST, 2 if is_participle(clause.word(k)) else 1)
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


def must(clause: Stretch, i: int) -> Cue | None:
    """An exhortation, or an obligation (a plan) where it binds: with a figure, or as what is to be done to a thing."""
    j = clause.after(i + 1)
    verb, subject = clause.word(j), clause.before(i)
    if not verb or (verb == "have" and is_participle(clause.word(clause.after(j + 1)))):
        return None
    if subject in PERSONS or subject in SELF or subject in POINTING:
        return Cue(i, j + 1, OPINION, 2)
    done = verb == "be" and is_participle(clause.word(clause.after(j + 1)))
    binding = done or any(word[0].isdigit() for word in clause.words[j : min(j + REACH, clause.end)])
    return Cue(i, j + 1, PLAN if binding else OPINION, 2)


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
    return words[verb] in PROGRAMME and _is_institution(clause, i)


def _is_institution(clause: Stretch, i: int) -> bool:
    """Whether the subject before token i is a body that acts: the ministry, agencies, NATO, CDOs."""
    if clause.before(i) in AGENTS:
        return True
    name = clause.tokens.surface(i - 1).removesuffix("s") if i > clause.first else ""
    return len(name) > 1 and name.isupper()
