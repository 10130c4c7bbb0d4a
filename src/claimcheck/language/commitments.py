"""Plans, pledges, aims and their like: who undertakes to do something, before an infinitive or before what is planned.

A reader takes the clause and the token that triggers it, and tells what it speaks for there, or None. The verbs are
commissives (Searle, A Classification of Illocutionary Acts, Language in Society 5, 1976), and nouns too: a plan, aims.
"""

from __future__ import annotations

from claimcheck.language.cues import (
    BE,
    BE_PAST,
    BE_PRESENT,
    LAPSED,
    NEGATORS,
    PERSONS,
    PLAN,
    REACH,
    Cue,
    Stretch,
    listed,
)
from claimcheck.language.finite import CURRENCY_SIGNS, is_base_form
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from claimcheck.language.inflection import every_form, forms
from claimcheck.language.lexicon import load
from claimcheck.language.prospects import GIVEN_UP

_DATA = load("modality")
COMMIT_TO = every_form(_DATA["commit_to"].split())
COMMIT_OBJECT = frozenset(forms(lemma).third for lemma in _DATA["commit_object"].split())
_AT_LEAST = (["at", "least"], ["up", "to"], ["more", "than"])
_SETTLES = frozenset(("agree", "decide"))
_ONCE_MEANT = frozenset(("aimed", "hoped"))
_BEFORE_TIME = frozenset(("in", "on", "at", "last"))
_INFINITIVE_OR_STOP = frozenset(("to", ",", ";", ":", "that", "and"))
_PROMISES = listed("promises")
_ITSELF = frozenset(("itself", "themselves", "himself", "herself", "ourselves", "myself"))
_ABLE = frozenset(("can", "cannot", "can't", "can’t"))
_TRIED = listed("tried")
_DRAFTING = frozenset(every_form(listed("drafting")))
_MOOTED = listed("mooted")
_HAD = frozenset(("had", "been"))
_ARTICLES = frozenset(("a", "an", "the"))
_LIMITS = frozenset(("the", "next", "mid", "early", "late"))
_BEFORE_PLANS = frozenset(("", "'s", "’s", "and", "have", "has", "had"))


def commit(clause: Stretch, i: int) -> Cue | None:
    """Plans, pledges, aims and their like: before an infinitive, or before what is planned."""
    words = clause.words
    word, before = words[i], clause.before(i)
    if before in _ABLE:  # no government can promise that
        return None
    j = _undertaken(clause, i)
    following = clause.word(j)
    if following == "to" and clause.word(j + 1) not in DETERMINERS:
        return _before_infinitive(clause, i, j + 1)
    if word == "targeting" and before in BE_PRESENT:
        return Cue(i, i + 1, PLAN, 3)
    lemma = COMMIT_TO.get(word)
    if lemma == "aim" and following in {"at", "for"} and word != "aimed":
        return Cue(i, j + 1, PLAN, 3 if word == "aims" else 2)
    if following == "that" and lemma in _PROMISES and before not in DETERMINERS and before not in PREPOSITIONS:
        return Cue(i, i + 1, PLAN, 3)
    if lemma in _PROMISES and word[-2:] == "ed" and following != "by":
        return _promised(clause, i, j)
    if word in COMMIT_OBJECT:
        return _before_object(clause, i, j)
    if word.endswith("ed") and following in {"that", "by"} and lemma not in _SETTLES:
        return Cue(i, i + 1, PLAN, 2 if following == "that" or before in BE else 1)
    return None


def _undertaken(clause: Stretch, i: int) -> int:
    """The token at which begins what the verb at token i undertakes, past whom and when: committed itself in May to."""
    words, j = clause.words, clause.after(i + 1)
    if clause.word(j) in _ITSELF:
        j = clause.after(j + 1)
    if clause.word(j) not in _BEFORE_TIME:
        return j
    behind = next((k for k in range(j + 1, min(j + 5, clause.end)) if words[k] in _INFINITIVE_OR_STOP), j)
    return behind if is_base_form(clause.word(behind + 1)) else j


def _before_object(clause: Stretch, i: int, j: int) -> Cue | None:
    """Plans a checkpoint, targets 5%: where token i is no noun, and what is planned begins at token j."""
    before, following = clause.before(i), clause.word(j)
    joined = i == clause.first > 0 and clause.words[i - 1] in ("and", "but")  # shipped 31 tonnes and | targets 60
    noun = not joined and (before in DETERMINERS or before in PREPOSITIONS or before in _BEFORE_PLANS)
    if not noun and (following in DETERMINERS or following[:1].isdigit() or clause.words[j : j + 2] in _AT_LEAST):
        return Cue(i, i + 1, PLAN, 3)
    return Cue(i, i + 1, PLAN, 1) if following in {"for", "of"} and before in {"have", "has"} else None


def _promised(clause: Stretch, i: int, j: int) -> Cue | None:
    """Promised 10 libraries by 2031, has pledged $5 million: a promise with a limit in time, or that still
    stands. Another may long be kept, or be a gift."""
    before, following = clause.before(i), clause.word(j)
    if before in BE or before in _HAD or before in DETERMINERS:
        return None
    figure = following[:1].isdigit() or following in CURRENCY_SIGNS or following in _ARTICLES
    still = before in ("has", "have") or has_deadline(clause, j)
    return Cue(i, i + 1, PLAN, 3) if figure and still else None


def has_deadline(clause: Stretch, i: int) -> bool:
    """Whether what is promised behind token i has a limit in time: 10 libraries by 2031, a review within a year."""
    words = clause.words
    return any(
        words[k] == "within"
        or (words[k] in ("by", "before") and (words[k + 1][:1].isdigit() or words[k + 1] in _LIMITS))
        for k in range(i, min(i + REACH, clause.end - 1))
    )


def _is_talked_of(clause: Stretch, i: int, end: int) -> bool:
    """Whether the plans at token i are only talked of behind it: plans to reopen it have been discussed since 1990."""
    if i > clause.first + 1 or not clause.holds(_MOOTED, end, end + REACH):
        return False
    words = clause.words
    return any(words[k] in _MOOTED and clause.before(k) in BE for k in range(end, min(end + REACH, clause.end)))


def _is_wish(clause: Stretch, i: int, before: str) -> bool:
    """Whether wanting is a wish and no plan, or nobody wants it: she wants to, they wanted to, nobody here wants to."""
    if before in PERSONS or before in NEGATORS or clause.words[i] == "wanted":
        return True
    return clause.holds(NEGATORS, clause.first, clause.first + 2)  # behind a quotation mark, too


def _before_infinitive(clause: Stretch, i: int, end: int) -> Cue:
    """Plans to, pledged to: a plan, unless it is an attempt of the past, a plan given up, or one still being made."""
    word, before = clause.words[i], clause.before(i)
    if before not in PERSONS and (clause.holds(GIVEN_UP, end, end + REACH) or _is_talked_of(clause, i, end)):
        return Cue(i, end, LAPSED, 0)
    if before in GIVEN_UP or (before in DETERMINERS and clause.word(i - 2) in GIVEN_UP):  # scrapped its plans to
        return Cue(i, end, LAPSED, 0)
    if COMMIT_TO[word] in _SETTLES:  # what was decided long ago is a fact about those days
        now = before in {"has", "have", "'ve", "’ve"} or word[-2:] != "ed"
        return Cue(i, end, PLAN, (2 if COMMIT_TO[word] == "decide" else 1) if now else 0)
    if COMMIT_TO[word] == "want" and _is_wish(clause, i, before):
        return Cue(i, end, PLAN, 0)
    if word in _TRIED or (word.endswith("ing") and before in BE_PAST):
        return Cue(i, end, LAPSED, 0)
    if word.endswith("ed") and (before == "had" or before in BE_PAST):
        return Cue(i, end, LAPSED, 0)
    if word.endswith("ing") and clause.word(i - 1) in {",", "and", ""}:  # said in passing
        return Cue(i, end, PLAN, 1)
    passing = before in DETERMINERS and clause.word(i - 2) in PREPOSITIONS  # campaigned on a promise to
    ready = word == "prepared" and before in BE  # is prepared to face it, and may never have to
    if (
        ready or passing or (word in _ONCE_MEANT and before not in {"has", "have", "'ve", "’ve"})
    ):  # needs a date to come
        return Cue(i, end, PLAN, 1)
    if word.endswith("ed") and clause.word(i - 1) in PERSONS and clause.word(i - 2) in RELATIVES:
        return Cue(i, end, PLAN, 1)
    return Cue(i, end, PLAN, 1 if before in _DRAFTING else 3)
