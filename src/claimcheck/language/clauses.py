"""Sentences -> clauses: the stretches that say one thing each.

A sentence is cut where a new finite clause begins with a subject of its own (after a semicolon, a colon, a dash, or a
comma with a conjunction), where a second auxiliary begins a coordinated predicate ("fell in 2019 and will fall
again"), before a clause of reason or time that tells a figure ("fell after the state cut its grant by 5%",
subordinates.py), before a closing relative clause (", which opened in 2012") and before a closing absolute
construction (", with planned investment exceeding ..."). Nothing is cut inside brackets or quotation marks, nor behind
"whether": what stands there is not asserted on its own. After Quirk et al. (1985), ch. 13-15.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from claimcheck.language.ellipsis import begins_denial, predicate_left_out
from claimcheck.language.finite import finite_verbs, main_verb, verb_shapes
from claimcheck.language.grammar import ASSERTING_SUBORDINATORS, BETWEEN, DESCRIBING, HAVE_BE, MODALS, RELATIVES
from claimcheck.language.openings import (
    ADVERBS_BEFORE_VERB,
    begins_other_outlook,
    begins_outlook,
    begins_predicate,
    begins_report,
    has_participle,
    has_subject_and_verb,
    tells_figures,
)
from claimcheck.language.sayings import SAY
from claimcheck.language.subjects import antecedent, subject_of
from claimcheck.language.subordinates import begins_subordinate
from claimcheck.language.tokens import Tokens

_CONJUNCTIONS = frozenset("but yet while whereas although though and so or".split())
_SUBORDINATE_FIRST = frozenset("though although while whereas".split())
_NO_COMMA_NEEDED = frozenset("but while whereas".split())
_NO_SUBJECT = HAVE_BE | MODALS | {"'s", "’s"}
_OPEN, _CLOSE = frozenset("([{“«"), frozenset(")]}”»")
_DASHES = frozenset("—–")
_HYPOTHETICAL = frozenset(["whether"])
_MARKS = _OPEN | _CLOSE | _DASHES | _HYPOTHETICAL | ASSERTING_SUBORDINATORS
_MARKS |= frozenset(": , but while whereas and".split())


@dataclass(slots=True)
class Clause:
    """A half-open range of tokens, with its finite verbs.

    `subject` is the range of an earlier clause that a reader needs in front of it, `supplied` one that it leaves out
    and a reader needs behind it: "deaths are not [falling]".
    """

    first: int
    end: int
    verbs: list[int]
    subject: tuple[int, int] | None = None
    supplied: tuple[int, int] | None = None


LONGEST = 500
"""Tokens. A longer stretch without a semicolon is no sentence of prose, and is not cut: work stays linear."""


def clauses_in(tokens: Tokens, first: int, end: int) -> list[Clause]:
    """The clauses of the sentence `first`..`end`, in order; together they cover all of it but what joins them."""
    whole = end
    while end > first and tokens.words[end - 1] in ".!?…":
        end -= 1
    clauses: list[Clause] = []
    for begins, stops in _between_semicolons(tokens, first, end):
        verbs = finite_verbs(tokens, begins, stops)
        clauses.append(Clause(begins, stops, verbs))
        if verbs and 6 < stops - begins <= LONGEST:
            for cut in _cuts(tokens, begins, stops, verbs):
                _cut(tokens, clauses, *cut)
    if not clauses:
        return [Clause(first, whole, [])]
    for before, clause in pairwise(clauses):
        here = (clause.first, clause.end)
        clause.supplied = predicate_left_out(tokens, before.verbs, (before.first, before.end), here)
    clauses[-1].end = whole
    return clauses


def _between_semicolons(tokens: Tokens, first: int, end: int) -> list[tuple[int, int]]:
    """The stretches between semicolons; one that says nothing by itself ("Elkhart; Galesburg") stays with the last."""
    words = tokens.words
    marks = [i for i in range(first, end) if words[i] == ";"]
    if not marks:
        return [(first, end)] if first < end else []
    stretches: list[tuple[int, int]] = []
    for after, stops in zip([first - 1, *marks], [*marks, end], strict=True):
        joined = after >= first and after + 1 < stops and words[after + 1] in _CONJUNCTIONS
        begins = after + 2 if joined else after + 1
        if begins >= stops:
            continue
        if stretches and not _stands_alone(tokens, begins, stops):
            stretches[-1] = (stretches[-1][0], stops)
        else:
            stretches.append((begins, stops))
    return stretches


def _stands_alone(tokens: Tokens, first: int, end: int) -> bool:
    return tells_figures(tokens.words, first, end) or main_verb(tokens, first, end) is not None


def _cut(tokens: Tokens, clauses: list[Clause], at: int, begins: int, shares_subject: bool) -> None:
    """End the last clause at token `at` and begin one at `begins`, when both sides can stand."""
    last = clauses[-1]
    verb = next((i for i in last.verbs if i < at and tokens.words[i - 1] not in RELATIVES), None)
    if at - last.first < 2 or last.end - begins < 2 or (verb is None and last.subject is None):
        return
    subject = None
    if shares_subject:
        subject = _subject_behind(tokens, last, at, begins)
        if subject is None:
            return
        subject = _named(tokens.words, *subject)
    verbs = [i for i in last.verbs if i >= begins]
    if subject is not None and begins not in verbs and "past" in verb_shapes(tokens.words[begins]):
        verbs.insert(0, begins)  # one that is a verb for being coordinated with another: | served to
    clauses.append(Clause(begins, last.end, verbs, subject))
    last.end = at
    last.verbs = [i for i in last.verbs if i < at]


def _named(words: list[str], first: int, end: int) -> tuple[int, int]:
    """A subject without the relative clause behind it: the firm, which cut 140 jobs."""
    comma = next((i for i in range(first + 1, end - 1) if words[i] == "," and words[i + 1] in DESCRIBING), end)
    return first, comma


def _subject_behind(tokens: Tokens, last: Clause, at: int, begins: int) -> tuple[int, int] | None:
    """What a clause that begins at token `begins` without a subject is about, behind `last`, which ends at `at`."""
    if tokens.words[begins] in ("which", "who"):
        return antecedent(tokens, last.verbs, last.first, at) or last.subject or (last.first, at)
    predicate = begins
    while predicate + 1 < last.end and tokens.words[predicate] in ADVERBS_BEFORE_VERB:
        predicate += 1
    found = subject_of(tokens, last.verbs, last.first, at, predicate)
    relative = _relative_before(tokens, last, at)
    if relative is not None:
        return antecedent(tokens, last.verbs, last.first, relative)
    has_verb = any(i < at and tokens.words[i - 1] not in RELATIVES for i in last.verbs)
    if last.subject is not None and (found is None or found[0] == last.first):
        return last.subject
    return found if has_verb else (last.first, at)


def _relative_before(tokens: Tokens, last: Clause, at: int) -> int | None:
    """The comma before the relative clause in which token `at` still stands, behind its verb: "it sold the site, which
    lies by the river | and could fetch £9m"; None where it stands in none."""
    words = tokens.words
    verb = max((i for i in last.verbs if i < at), default=last.first)
    who = verb - 1
    while who > last.first and words[who] in BETWEEN:
        who -= 1
    opens = who - 1 > last.first and words[who] in ("which", "who") and words[who - 1] == ","
    has_verb = any(i < who for i in last.verbs)
    return who - 1 if opens and has_verb and "," not in words[verb:at] else None


def _cuts(tokens: Tokens, first: int, end: int, verbs: list[int]) -> list[tuple[int, int, bool]]:
    """Where to cut: the token at which the clause before ends, that at which the next begins, whether it shares the
    subject of the clause before."""
    words = tokens.words
    marks = [i for i in range(first, end) if words[i] in _MARKS]
    dashes = sum(words[i] in _DASHES for i in marks)
    cuts = []
    depth = done = 0
    for i in marks:
        word = words[i]
        if word in _OPEN:
            if not depth and i >= done and _adds_outlook(words, i, end):
                cuts.append((i, i + 1, True))
                done = end
            depth += 1
        elif word in _CLOSE:
            depth = max(0, depth - 1)
        elif not depth and i >= done:
            if word in _HYPOTHETICAL and i > first and words[i - 1] != ",":
                done = _after_hypothetical(tokens, i, end, verbs)
                continue
            cut = _cut_at(tokens, i, first, end, verbs, dashes)
            if cut is not None:
                cuts.append(cut)
                done = cut[1]
    return cuts


def _adds_outlook(words: list[str], i: int, end: int) -> bool:
    """Whether the bracket that opens at token i closes the clause and tells what comes: "(next to be held in 2027)"."""
    if words[i] != "(" or ")" not in words[end - 1 : end] or words[i + 1 : i + 2] == [")"]:
        return False
    inside = words[i + 1 : end - 1]
    return ")" not in inside and any(
        word == "will" or (word == "to" and inside[j + 1 : j + 2] == ["be"]) for j, word in enumerate(inside)
    )


def _after_hypothetical(tokens: Tokens, i: int, end: int, verbs: list[int]) -> int:
    """The token at which the clause under "whether" is surely over: at a colon or a dash, or where the sentence that it
    stands in goes on, "we do not know whether it pays, but a study will tell"."""
    words = tokens.words
    governed = any(verb < i for verb in verbs)
    while i < end and words[i] not in (":", "—"):
        goes_on = governed and words[i] == "," and words[i + 1 : i + 2] == ["but"] and words[i + 2 : i + 3] != ["not"]
        if goes_on and has_subject_and_verb(tokens, i + 2, end, verbs):
            return i
        i += 1
    return i


def _cut_at(
    tokens: Tokens, i: int, first: int, end: int, verbs: list[int], dashes: int
) -> tuple[int, int, bool] | None:
    words = tokens.words
    word = words[i]
    if word == ":" or (word in _DASHES and dashes == 1):
        return (i, i + 1, False) if has_subject_and_verb(tokens, i + 1, end, verbs) else None
    if word == ",":
        return _cut_at_comma(tokens, i, first, end, verbs)
    joins = word in ("and", "but") and i > first and i + 1 < end
    if joins and (begins_predicate(tokens, i + 1, end) or begins_outlook(tokens, i + 1, first, end, verbs)):
        return i, i + 1, True
    if joins and begins_other_outlook(tokens, i + 1, first, end, verbs):
        return i, i + 1, False
    if word == "and" and _goes_on_saying(tokens, i, first, end, verbs):
        return i - (words[i - 1] == ","), i + 2, False
    if word in ASSERTING_SUBORDINATORS:
        return (i, i + 1, False) if begins_subordinate(tokens, i, first, end, verbs) else None
    to_the_end = word in _NO_COMMA_NEEDED and i > first and "," not in words[i:end]
    if to_the_end and has_subject_and_verb(tokens, i + 1, end, verbs):
        return i, i + 1, False
    return None


def _goes_on_saying(tokens: Tokens, i: int, first: int, end: int, verbs: list[int]) -> bool:
    """Whether the "and" at token i joins two things that are said: said that 140 drivers would come and | that no train
    was cancelled."""
    words = tokens.words
    if words[i + 1 : i + 2] != ["that"] or i + 2 >= end or words[i + 2] in _NO_SUBJECT:
        return False  # and that is what we do
    return any(word in SAY for word in words[first:i]) and has_subject_and_verb(tokens, i + 2, end, verbs)


def _cut_at_comma(tokens: Tokens, i: int, first: int, end: int, verbs: list[int]) -> tuple[int, int, bool] | None:
    words = tokens.words
    if i + 1 >= end:
        return None
    follows = words[i + 1]
    if follows in _CONJUNCTIONS:
        has_said = i + 2 < end and words[i + 2] in HAVE_BE and begins_predicate(tokens, i + 2, end)
        if has_said or begins_report(tokens, i + 2, end):
            return i, i + 2, True
        if has_subject_and_verb(tokens, i + 2, end, verbs):
            return i, i + 2, False
        if i + 2 < end and begins_predicate(tokens, i + 2, end):
            return i, i + 2, True
    elif words[first] in _SUBORDINATE_FIRST:
        no_cut_yet = not any(words[j] == "," for j in range(first, i))
        if no_cut_yet and has_subject_and_verb(tokens, i + 1, end, verbs):
            return i, i + 1, False
    elif begins_denial(tokens, i + 1, first, end):
        return i, i + 1, False
    elif "," not in words[i + 1 : end] and (
        (follows in ("which", "who") and tells_figures(words, i + 2, end))
        or (follows == "with" and has_participle(words, i + 2, end))
    ):
        return i, i + 1, True
    return None
