"""Coordinated predicates that each bring a day of their own: "joined in 1370 and left in 1518", "halve it by 2030, and
end it by 2040". Each is a proposition: what was done in the one year was not done in the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.conjuncts import BEFORE_FIGURE
from claimcheck.language.clauses import LONGEST, Clause
from claimcheck.language.finite import LEADS_VERB, verb_shapes
from claimcheck.language.grammar import AFTER_A_VERB, BETWEEN, HAVE_BE, PREPOSITIONS
from claimcheck.language.inflection import forms, is_participle
from claimcheck.language.lexicon import load
from claimcheck.language.marks import Marks
from claimcheck.proposition import Proposition
from claimcheck.records import TimeExpression

_OBJECTS = AFTER_A_VERB | PREPOSITIONS | BETWEEN | BEFORE_FIGURE | frozenset("it again altogether".split())
"""Words that show that the word before them is a verb."""

_BE = frozenset("is are was were be been being".split())
_NEVER_PASSIVE = frozenset(forms(lemma).past for lemma in load("finite")["never_passive"].split())
_JOINTS = frozenset(("and", "but", ","))
_CONDITIONS = frozenset("if unless once when as should provided whether".split())


@dataclass(slots=True)
class _Part:
    """A predicate in the tokens [begins, stop), in place of that at token `verb`; `sure` where it surely is one."""

    begins: int
    stop: int
    verb: int
    sure: bool


def dated_predicates(marks: Marks, clause: Clause) -> list[Proposition]:
    """The propositions of a clause with coordinated predicates, each of which has its day; none without such.

    Where a noun could stand in place of a further verb ("cut waste by 2030, and water use by 2040"), or it may share
    the auxiliary of the first or not ("was founded in 1890 and collapsed in 1950"), its statement keeps all words.
    """
    words = marks.tokens.words
    if words[clause.first] in _CONDITIONS or clause.end - clause.first > LONGEST:
        return []
    parts: list[_Part] = []
    stops: list[int] = []
    for joint in (i for i in range(clause.first + 2, clause.end - 3) if words[i] in _JOINTS):
        stop = joint - (words[joint] != "," and words[joint - 1] == ",")
        begins = _behind_adverbs(words, joint + 1, clause.end - 2)
        before = marks.times_in(parts[-1].begins if parts else clause.first, stop)
        if not _is_dated(before) or marks.token_at(before[-1].end) != stop:
            continue
        part = _parallel(marks, clause, stops[0] if stops else stop, begins)
        if part is not None:
            stops.append(stop)
            parts.append(part)
    if not parts or not _is_dated(marks.times_in(parts[-1].begins, clause.end)):
        return []
    for part, stop in zip(parts, stops[1:], strict=False):
        part.stop = stop
    _share_auxiliary(words, parts)
    return [_first(marks, clause, stops[0]), *(_further(marks, clause, part) for part in parts)]


def _share_auxiliary(words: list[str], parts: list[_Part]) -> None:
    """Of three or more participles in a row all stand under the auxiliary of the first: "was reached in 2003, revised
    in 2018 and reaffirmed in 2021"; but if one of them has no passive ("collapsed"), none is sure to."""
    row = [part for part in parts if words[part.verb - 1] in _BE and is_participle(words[part.begins])]
    if len(row) < 2 or len(row) < len(parts) or any(words[part.begins] in _NEVER_PASSIVE for part in row):
        return
    for part in row:
        part.sure = True


def _first(marks: Marks, clause: Clause, stop: int) -> Proposition:
    """What is told before the first joint, which stands at token `stop`."""
    figures, times = marks.quantities_in(clause.first, stop), marks.times_in(clause.first, stop)
    return Proposition(clause.first, clause.end, figures, times, clause.subject, [(stop, clause.end)])


def _further(marks: Marks, clause: Clause, part: _Part) -> Proposition:
    """What a further predicate tells, with what stands before the verb of the first."""
    figures, times = marks.quantities_in(part.begins, part.stop), marks.times_in(part.begins, part.stop)
    if clause.first < part.verb:
        figures = marks.quantities_in(clause.first, part.verb) + figures
        times = marks.times_in(clause.first, part.verb) + times
    left_out = [(part.verb, part.begins)] if part.sure else []
    if part.stop < clause.end:
        left_out.append((part.stop, clause.end))
    return Proposition(clause.first, clause.end, figures, times, clause.subject, left_out)


def _is_dated(times: list[TimeExpression]) -> bool:
    """Whether the last of some times says on, in or by which day something comes about."""
    last = times[-1] if times else None
    return last is not None and last.type == "DATE" and last.relation is not None and last.value[:1].isdigit()


def _behind_adverbs(words: list[str], at: int, end: int) -> int:
    while at < end and (words[at] in BETWEEN or words[at][-2:] == "ly"):
        at += 1
    return at


def _parallel(marks: Marks, clause: Clause, stop: int, begins: int) -> _Part | None:
    """The predicate that begins at token `begins`, if a verb before token `stop` has the same form as its verb and
    behind it stands no verb of another clause; else None."""
    words = marks.tokens.words
    infinitive = words[begins] == "to"
    at = begins + infinitive
    if any(verb > at and not _continues(words, verb) for verb in clause.verbs):
        return None
    shapes = verb_shapes(words[at])
    told_as_verb = words[at + 1] in _OBJECTS
    for i in range(stop - 1, clause.first - 1, -1):
        led = i > clause.first and words[i - 1] in LEADS_VERB
        if i > clause.first and words[i - 1] == ",":  # the town, founded in 1820 and burnt in 1840, was rebuilt
            return None
        if infinitive and (i == clause.first or words[i - 1] != "to"):
            continue
        if not shapes & verb_shapes(words[i]) or not (led or i in clause.verbs or i == clause.first):
            continue
        if infinitive:
            return _Part(begins, clause.end, i - 1, True)
        passive = i > clause.first and words[i - 1] in HAVE_BE
        if passive and words[at + 1] in AFTER_A_VERB | {"it"}:  # was founded in 1890 and left the union in 1950
            return _Part(begins, clause.end, i - 1, True)
        return _Part(begins, clause.end, i, told_as_verb and (not passive or words[at + 1] == "by"))
    return None


def _continues(words: list[str], verb: int) -> bool:
    """Whether a verb begins a further predicate, behind a comma or "and"."""
    before = words[verb - 1]
    return before in _JOINTS or (before in BETWEEN and words[verb - 2] in _JOINTS)
