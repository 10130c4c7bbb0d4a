"""What is to be done, told without a finite verb: "400 homes to be built", "Completion of the line by 2031".

Headlines and items of programmes leave out "is" and "we plan" (block language, Quirk et al. 1985, 11.54). A reader
takes the clause and the token that triggers it, and tells what it speaks for there, or None.
"""

from __future__ import annotations

from claimcheck.language.cues import AGENTS, PLAN, Cue, Stretch, listed
from claimcheck.language.finite import is_base_form, main_verb
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS
from claimcheck.language.inflection import forms, is_participle
from claimcheck.language.lexicon import load

BE = frozenset(("be",))
ACTIONS = listed("actions")
_NO_SUBJECT = listed("takes_infinitive") | PREPOSITIONS
_HEADINGS = listed("headings")
_HEADINGS |= {forms(noun).third for noun in _HEADINGS}
_ON = frozenset(("on", "by", "in", "before", "from"))
_BY = frozenset(("by", "before", "within"))
_MONTHS = frozenset(load("times")["months"])
_LONGEST = 30
"""Tokens of a headline or an item; longer ones are sentences, and have a verb."""


def to_be_done(clause: Stretch, i: int) -> Cue | None:
    """400 homes to be built in the valley."""
    if clause.word(i - 1) != "to" or not is_participle(clause.word(i + 1)):
        return None
    if clause.word(i - 2) == "," and clause.word(i + 2) in _ON and _is_day(clause, i + 3):
        return Cue(i - 1, i + 2, PLAN, 2, True)  # a dividend of 5p, to be paid on 3 May
    return Cue(i - 1, i + 2, PLAN, 2) if _is_subject(clause, i - 1) else None


def _is_day(clause: Stretch, i: int) -> bool:
    """Whether token i begins a day: 3 May, September, next May."""
    word = clause.word(i)
    return word[:1].isdigit() or word == "next" or word in _MONTHS


def will_do(clause: Stretch) -> Cue | None:
    """Ministry to close 5 schools; Denmark to host 2031 games: who acts opens the headline."""
    words, first = clause.words, clause.first
    if first + 2 >= clause.end or (words[first + 1] != "to" and words[first + 2] != "to"):  # most clauses
        return None
    i = words.index("to", first + 1)
    verb = clause.after(i + 1)
    if not is_base_form(clause.word(verb)) or not _is_subject(clause, i):
        return None
    return Cue(i, verb + 1, PLAN, 2) if words[i - 1] in AGENTS or _is_name(clause, i - 1, verb) else None


def _is_name(clause: Stretch, i: int, verb: int) -> bool:
    """Whether token i ends a name in a headline that is written as a sentence is. A first word has its capital anyway:
    there it is one where something is told in figures, "Berg to cut 430 jobs"."""
    tokens = clause.tokens
    if clause.words[i] in _HEADINGS or not tokens.surface(i)[0].isupper() or not tokens.surface(verb)[0].islower():
        return False
    return i > clause.first or clause.numerals() > 0


def _is_subject(clause: Stretch, i: int) -> bool:
    """Whether what stands before the "to" at token i can be the subject of a headline, and not a noun that is only
    described: "the second bridge to be built", "right to be heard"."""
    words, first = clause.words, clause.first
    if i == first:  # to be opened in May
        return "," not in words[i : clause.end] and _has_no_verb(clause)
    if words[first] in DETERMINERS or "first" in words[first:i] or not words[i - 1][-1].isalnum():
        return False
    return words[i - 1] not in _NO_SUBJECT and _has_no_verb(clause)


def action(clause: Stretch, i: int) -> Cue | None:
    """Completion of the line by 2031, setting up a fund within five years: by a day or within a time it is planned."""
    words = clause.words
    if any(word.isalpha() and word not in _OPENING for word in words[clause.first : i]):
        return None
    following = clause.word(i + 1)
    if (following != "of" and words[i][-3:] != "ing") or not _has_no_verb(clause):
        return None
    for j in range(i + 2, clause.end - 1):
        if words[j] in _BY and (words[j + 1][0].isdigit() or words[j + 1] in _SPANS or words[j] == "within"):
            return Cue(i, i + 1, PLAN, 2)
    return None


_OPENING = frozenset(("the", "full", "timely", "early", "successful", "and"))
_SPANS = frozenset(("end", "the", "mid", "early", "late"))


def _has_no_verb(clause: Stretch) -> bool:
    return clause.end - clause.first <= _LONGEST and main_verb(clause.tokens, clause.first, clause.end) is None
