"""Who says each clause of a sentence: two speakers of one sentence are never credited with each other's words."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.attribution import attributions_in
from claimcheck.language.clauses import Clause
from claimcheck.language.finite import is_past_form, is_verb_form
from claimcheck.language.inflection import every_form, forms
from claimcheck.language.lexicon import load
from claimcheck.language.sayings import SAY
from claimcheck.language.speakers import phrase_before
from claimcheck.language.tokens import Tokens
from claimcheck.records import Attribution

_CONTRAST = frozenset("but while whereas although though yet".split())
_BACKSHIFTED = frozenset("would had could might wouldn't hadn't couldn't wouldn’t hadn’t couldn’t".split())
_PRESENT = frozenset("is are has have".split())
_WERE = frozenset("was were did wasn't weren't didn't wasn’t weren’t didn’t".split())
_PARTICIPLES = frozenset(forms(word).ing for word in load("attribution")["speech"].split())
_REPORTS = frozenset(SAY) - {"told", "tells"}  # was told they
_FORETELLS = every_form(["expect", "forecast", "foresee", "predict"])
_YARDSTICKS = frozenset(("compared", "versus", "against"))
_CONTENT = frozenset("that it they he she".split())
_NEAR = 3
"""Tokens from the head of a clause within which a speaker begins that the clause begins with."""

_TAIL = 14
"""Tokens before the end of a clause within which a speaker begins that it ends with."""


def attributed(tokens: Tokens, clauses: Sequence[Clause]) -> list[list[Attribution]]:
    """Who says each clause of a sentence. A clause that names nobody is said by whoever the one before it begins with
    ("X said that A, and B"), or the one behind it ends with ("A, and B, X said"); never across a semicolon, and not
    behind a contrast, unless its tense shows that it goes on reporting, nor about the speaker where what was said is no
    clause ("X denies the charge and has paid")."""
    found = [
        attributions_in(tokens, clause.first, clause.end) or _saying_so(tokens, clauses, k)
        for k, clause in enumerate(clauses)
    ]
    own = list(found)
    for k in range(1, len(clauses)):
        if not found[k] and _leads(tokens, clauses[k - 1], found[k - 1]) and _goes_on_reporting(tokens, clauses, k):
            found[k] = found[k - 1]
    for k in range(len(clauses) - 2, -1, -1):
        joined = ";" not in tokens.words[clauses[k].end : clauses[k + 1].first]
        if not found[k] and joined and _trails(tokens, clauses[k + 1], own[k + 1]):
            found[k] = own[k] = own[k + 1]
    return found


def of_part(tokens: Tokens, said_by: list[Attribution], first: int, end: int) -> list[Attribution]:
    """Who says the tokens [first, end) of a clause that `said_by` say: in "A, as the mayor announced that B" the mayor
    says B, and B alone; and what somebody expects is not what it is compared with."""
    own = attributions_in(tokens, first + 1, end) if tokens.words[first] == "as" else []
    if tokens.words[first] in _YARDSTICKS:
        said_by = [by for by in said_by if by.cue.lower() not in _FORETELLS]
    return own or said_by


def _leads(tokens: Tokens, clause: Clause, said_by: list[Attribution]) -> bool:
    """Whether a clause begins with its speaker, or goes on with one that the clause before began with."""
    return bool(said_by) and said_by[0].start <= tokens.ends[min(clause.first + _NEAR, clause.end - 1)]


def _trails(tokens: Tokens, clause: Clause, said_by: list[Attribution]) -> bool:
    """Whether a clause ends with its speaker: "..., the company said in a statement"."""
    if not said_by or said_by[0].start < tokens.starts[max(clause.first + 2, clause.end - _TAIL)]:
        return False
    return not _interrupts(tokens, clause, said_by[0])


def _interrupts(tokens: Tokens, clause: Clause, by: Attribution) -> bool:
    """Whether the speaker only breaks in: "it could, one agent reckons, fetch"; not "…, it said, citing costs"."""
    tail = range(max(clause.first, clause.end - _TAIL), clause.end - 2)
    cue = next((i for i in tail if tokens.starts[i] >= by.end and tokens.surface(i) == by.cue), None)
    return cue is not None and tokens.words[cue + 1] == "," and not tokens.words[cue + 2].endswith("ing")


def _saying_so(tokens: Tokens, clauses: Sequence[Clause], k: int) -> list[Attribution]:
    """The fund sold its shares, saying that prices would fall; … and said that it sold: the subject of the clause,
    or of the one before, says what follows.

    Where a figure stands before, the clause tells more than what is said, and nobody is credited with it.
    """
    clause, words = clauses[k], tokens.words
    at = clause.first
    if clause.end - at < 2:
        return []
    if clause.subject is None or words[at] not in _REPORTS or words[at + 1] not in _CONTENT:
        at = next((i for i in range(clause.first + 2, clause.end - 1) if words[i] in _PARTICIPLES), at)
        if words[at - 1] != "," or words[at] not in _PARTICIPLES or words[at + 1] not in _CONTENT:
            return []
    if any(words[i][0].isdigit() and not _is_grade(tokens, i) for i in range(clause.first, at)):
        return []
    subject = clause.subject
    if subject is None:
        verb = next((i for i in clause.verbs if i < at), None)
        subject = (clause.first, _after_name_in_s(tokens, clause) if verb is None else verb)
    span = phrase_before(tokens, subject[1], subject[0]) if subject[0] < subject[1] else None
    if span is None or words[span[0]] in ("i", "we"):
        return []
    start, end = tokens.starts[span[0]], tokens.ends[span[1] - 1]
    return [Attribution(start, end, tokens.text[start:end], tokens.text[tokens.starts[at] : tokens.ends[at]])]


def _after_name_in_s(tokens: Tokens, clause: Clause) -> int:
    """The verb behind a name that ends in 's, at the head of a clause: "Harrow's cut its forecast"; else the head."""
    words, at = tokens.words, clause.first
    while at < min(clause.end - 1, clause.first + _NEAR) and tokens.surface(at)[0].isupper():
        at += 1
    is_name = at > clause.first and words[at] in ("'s", "’s") and at + 1 < clause.end and is_verb_form(words[at + 1])
    return at + 1 if is_name else clause.first


def _is_grade(tokens: Tokens, i: int) -> bool:
    """Whether the number at token i is part of a name: "cut to B2"."""
    return tokens.touches(i) and tokens.words[i - 1][0].isalpha()


def _has_said_all(tokens: Tokens, clauses: Sequence[Clause], k: int) -> bool:
    """Whether clause `k` goes on about the speaker of the one before, in which nothing but a noun phrase is said."""
    before, subject = clauses[k - 1], clauses[k].subject
    if subject is None or before.subject is not None or not before.verbs:
        return False
    rest = tokens.words[before.verbs[-1] + 1 : before.end]
    return len(before.verbs) == 1 and "that" not in rest and subject[0] == before.first


def _tells_of_now(tokens: Tokens, clauses: Sequence[Clause], k: int) -> bool:
    """Whether clause `k` is the author's again, for it tells of now what a report in the past would have told of then:
    "The guild said that rents had fallen, and the warden is now paid more"."""
    clause, before, words = clauses[k], clauses[k - 1], tokens.words
    if clause.subject is not None or words[clause.first] == "that" or not clause.verbs:
        return False
    if len(before.verbs) < 2 or not all(_is_past(tokens, i) for i in before.verbs):
        return False
    verb = clause.verbs[0]
    return words[verb] in _PRESENT and words[verb + 1 : verb + 2] == ["now"]


def _is_past(tokens: Tokens, i: int) -> bool:
    return tokens.words[i] in _BACKSHIFTED or tokens.words[i] in _WERE or is_past_form(tokens.words[i])


def _goes_on_reporting(tokens: Tokens, clauses: Sequence[Clause], k: int) -> bool:
    between = tokens.words[clauses[k - 1].end : clauses[k].first]
    if ";" in between or _has_said_all(tokens, clauses, k) or _tells_of_now(tokens, clauses, k):
        return False
    if any(word in _CONTRAST for word in between):
        return any(tokens.words[i] in _BACKSHIFTED for i in range(clauses[k].first, clauses[k].end))
    return True
