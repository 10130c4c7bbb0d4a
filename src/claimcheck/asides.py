"""What a clause says of its subject in passing: "the line, due to open in 2027, has cost $5 billion"; "the group, which
bought the site in 2011, will close it".

Such an aside is a proposition of its own, with the subject it stands behind; its date is not that of the clause. After
Quirk et al. (1985), 17.22-17.25 (nonrestrictive relative clauses) and 7.27 (supplementive participle clauses).
"""

from __future__ import annotations

from claimcheck.language.clauses import Clause
from claimcheck.language.cues import Stretch, listed
from claimcheck.language.finite import is_past_form
from claimcheck.language.grammar import BETWEEN, PREPOSITIONS
from claimcheck.language.inflection import is_participle
from claimcheck.language.marks import Marks
from claimcheck.language.prospects import is_given_up
from claimcheck.language.subjects import antecedent
from claimcheck.proposition import Proposition

_OPENS = listed("opens_aside")
_VALUED = frozenset(("worth", "valued", "estimated", "priced"))
_NOW = frozenset(("currently", "then", "today", "together"))
_LONGEST = 40
"""Tokens of a subject with its aside."""


def past_aside_of(marks: Marks, clause: Clause) -> tuple[Proposition, tuple[int, int]] | None:
    """The aside of a clause that says what its subject did or what befell it on a day that is past, and the tokens from
    comma to comma; None without one. The verb of the clause comes right behind it."""
    words = marks.tokens.words
    end = min(clause.first + _LONGEST, clause.end - 1)
    opening = next((i for i in range(clause.first + 1, end) if words[i] == ","), None)
    if opening is None or opening + 2 >= end or any(verb < opening for verb in clause.verbs):
        return None
    closing = next((i for i in range(opening + 1, end) if words[i] == ","), None)
    if closing is None or closing + 1 not in clause.verbs or words[clause.first] in PREPOSITIONS:
        return None
    if words[opening + 1] in _OPENS:  # scheduled for 2031
        return None
    inside = [verb for verb in clause.verbs if opening < verb < closing]
    if words[opening + 1] in ("which", "who"):
        told = bool(inside) and is_past_form(words[inside[0]])
    else:
        told = is_participle(words[opening + 1]) and all(verb == opening + 1 for verb in inside)
    times = marks.times_in(opening + 1, closing)
    if not told or not any(time.type == "DATE" and time.value[:1].isdigit() for time in times):
        return None
    figures = marks.quantities_in(opening + 1, closing)
    aside = Proposition(opening + 1, closing, figures, times, (clause.first, opening), aside=True)
    return aside, (opening, closing + 1)


def valued_in_passing(marks: Marks, clause: Clause) -> list[Proposition]:
    """What a clause says, and what it says in passing that the thing behind its verb is worth: "it will halve its
    holdings, now worth $4bn, over five years". Empty without such an aside, or where the rest has more than one figure.
    """
    words = marks.tokens.words
    worth = next((i for i in range(clause.first + 2, clause.end - 2) if words[i] in _VALUED), None)
    if worth is None:
        return []
    opening = worth - 1
    while opening > clause.first and (words[opening] in BETWEEN | _NOW or words[opening][-2:] == "ly"):
        opening -= 1
    closing = next((i for i in range(worth, min(clause.end, worth + _LONGEST)) if words[i] == ","), None)
    if words[opening] != "," or closing is None or words[closing + 1] not in PREPOSITIONS:
        return []
    subject = antecedent(marks.tokens, clause.verbs, clause.first, opening)
    figures, times = marks.quantities_in(opening + 1, closing), marks.times_in(opening + 1, closing)
    rest = [figure for figure in marks.quantities_in(clause.first, clause.end) if figure not in figures]
    spans = marks.times_in(closing, clause.end)
    told = [figure for figure in rest if not any(t.start <= figure.start and figure.end <= t.end for t in spans)]
    in_aside = any(opening < verb < closing and verb != worth for verb in clause.verbs)
    if subject is None or not figures or len(told) > 1 or in_aside or not any(v < opening for v in clause.verbs):
        return []
    others = [time for time in marks.times_in(clause.first, clause.end) if time not in times]
    whole = Proposition(clause.first, clause.end, rest, others, clause.subject, [(opening, closing + 1)])
    return [whole, Proposition(opening + 1, closing, figures, times, subject, aside=True)]


def aside_of(marks: Marks, clause: Clause) -> Proposition | None:
    """The first aside of a clause that says when its subject is to come about; None without one.

    It stands between commas, behind the subject and before the verb, and holds a date.
    """
    words = marks.tokens.words
    end = min(clause.first + _LONGEST, clause.end - 1)
    opening = next((i for i in range(clause.first + 1, end) if words[i] == ","), None)
    if opening is None or words[opening + 1] not in _OPENS or any(verb < opening for verb in clause.verbs):
        return None
    closing = next((i for i in range(opening + 1, end) if words[i] == ","), None)
    if closing is None or (words[opening + 1] == "to" and not is_participle(words[opening + 3])):  # to be fair
        return None
    if is_given_up(Stretch(marks.tokens, clause.first, clause.end), closing):
        return None
    times = marks.times_in(opening + 1, closing)
    if not any(time.type == "DATE" for time in times) or marks.quantities_in(opening + 1, closing):
        return None
    return Proposition(opening + 1, closing, [], times, (clause.first, opening), aside=True)
