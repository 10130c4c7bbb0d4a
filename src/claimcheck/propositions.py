"""Clauses -> propositions: which figures of a clause are claims of their own.

Figures coordinated under one verb ("handling 1.5 million passengers and 1.3 million tons of cargo annually by 2030")
are sibling propositions of one clause (siblings.py).
A figure behind a comma that begins something else ("..., its 1.3 million residents occupying ...") makes a
proposition of that part alone. Figures that lean on each other ("rose 5% to $3 million") stay together (leaning.py).
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.asides import aside_of, past_aside_of, valued_in_passing
from claimcheck.conjuncts import BEFORE_FIGURE, JOINS
from claimcheck.figures import groups_of
from claimcheck.introductions import figures_told
from claimcheck.language.clauses import LONGEST, Clause
from claimcheck.language.cues import REPORTS
from claimcheck.language.finite import parallel_verb
from claimcheck.language.grammar import BETWEEN, HAVE_BE, PREPOSITIONS, PRONOUNS, RELATIVES
from claimcheck.language.marks import Marks
from claimcheck.language.openings import WITH_SUBJECT
from claimcheck.language.subjects import antecedent, is_relative, led_participle, lends_subject, subject_of
from claimcheck.leaning import BREAKS
from claimcheck.predicates import dated_predicates
from claimcheck.proposition import Proposition
from claimcheck.records import Quantity, TimeExpression
from claimcheck.siblings import siblings_of

_CONDITIONS = frozenset("if unless provided".split())
_SAYS = 6  # tokens of who says it and the verb
GIVES_REASON = frozenset(("blaming", "citing"))
"""Participles whose object is told as so: "profit fell, blaming a 31% jump in costs"."""

_TO_REASON = 3  # tokens from the participle to the figure
_ADVERBS = frozenset("also further however meanwhile moreover overall".split())
_COMPARED = frozenset("compared versus".split())
_LONGEST_COMPARED = 25  # tokens of what is compared
_PHRASES = frozenset("after against before excluding from including on with without".split())
_WHO = frozenset("i you he she we they it".split())
_BRACKETS = frozenset("()")


def propositions_of(marks: Marks, clause: Clause) -> list[Proposition]:
    """The propositions of one clause, in the order of their figures; a clause without figures is one proposition."""
    quantities = figures_told(marks, clause.first, clause.end)
    times = marks.times_in(clause.first, clause.end)
    groups = groups_of(marks, quantities, times) if clause.end - clause.first <= LONGEST else []
    if len(groups) < 2:
        return _with_asides(marks, clause, quantities, times)
    valued = valued_in_passing(marks, clause)
    if valued:
        return valued
    parts: list[list[list[tuple[int, int]]]] = [[groups[0]]]
    bounds = [clause.first]
    for before, after in pairwise(groups):
        cut = _part_begins(marks, before[-1][1], after[0][0], clause.verbs)
        if cut is None:
            parts[-1].append(after)
        elif (
            _is_condition(marks, bounds[-1], cut)
            or _is_in_bracket(marks.tokens.words, cut, clause)
            or _is_bare(marks.tokens.words, cut, after)
            or (
                after is groups[-1]
                and _hangs_on(marks.tokens.words, cut, clause)
                and not _is_reason(marks, cut, after[0])
            )
        ):
            parts[-1][-1].extend(after)
        else:
            bounds.append(_behind_joint(marks.tokens.words, cut))
            parts.append([after])
    bounds.append(clause.end)
    found: list[Proposition] = []
    for part, first, stop in zip(parts, bounds, bounds[1:], strict=False):
        end = _before_joint(marks.tokens.words, stop) if stop < clause.end else stop
        if first == clause.first:
            subject = clause.subject or _subject_behind(marks, clause, bounds[1])
        else:
            subject = _subject_before(marks, clause, first)
        found += siblings_of(marks, part, first, end, subject, quantities, times, clause.verbs)
        if subject is not None and first != clause.first and marks.tokens.words[subject[1]] == ",":
            found[0].aside = found[0].end == bounds[1]
    if not clause.verbs:
        _share_last_date(marks, found, parts[-1][-1][-1][1])
    return found


def _with_asides(
    marks: Marks, clause: Clause, quantities: list[Quantity], times: list[TimeExpression]
) -> list[Proposition]:
    """The propositions of a clause of one figure: what it says in passing, and itself."""
    whole = Proposition(clause.first, clause.end, quantities, times, clause.subject)
    whole.supplied, whole.supplied_at = clause.supplied, clause.end
    if not times:  # most clauses: what is told apart has a day of its own
        return [whole]
    past = past_aside_of(marks, clause)
    if past is not None:
        aside, between = past
        whole.left_out = [between]
    else:
        coming = aside_of(marks, clause)
        if coming is None:
            return dated_predicates(marks, clause) or [whole]
        aside = coming
    whole.times = [time for time in times if time not in aside.times]
    whole.quantities = [quantity for quantity in quantities if quantity not in aside.quantities]
    return [aside, whole]


def _is_condition(marks: Marks, first: int, cut: int) -> bool:
    """Whether what stands before or behind the cut is no more than the condition of the other: "if the tariff rises to
    25%, exports will fall by 40%". What stands under "if" is not said to be so. A condition ends at its comma."""
    words = marks.tokens.words
    if words[cut] in _CONDITIONS or words[first] not in _CONDITIONS:
        return words[cut] in _CONDITIONS
    before = words[first : cut - 1]
    if "," not in before:
        return True
    says = before[before.index(",") + 1 :]  # if the tariff rises, she said,
    return len(says) <= _SAYS and any(word in REPORTS for word in says)


def _behind_joint(words: list[str], cut: int) -> int:
    """Where a part begins behind what joins it: and | it fell; and that | it fell; blaming | a 5% fall."""
    cut += words[cut] in ("and", "but") or words[cut] in GIVES_REASON
    return cut + (words[cut] == "that" and words[cut - 1] == "and")


def _before_joint(words: list[str], stop: int) -> int:
    """Where a part ends before what joins the next, which begins at token `stop`."""
    stop -= words[stop - 1] == "that" and words[stop - 2] == "and"
    stop -= words[stop - 1] in GIVES_REASON
    return stop - (words[stop - 1] in ("and", "but"))


def _hangs_on(words: list[str], cut: int, clause: Clause) -> bool:
    """Whether a part is no more than a participle with its object or a phrase with its preposition, which say nothing
    without what they stand behind: "affecting 40 people", "after costs of £5m"."""
    if not any(verb < cut for verb in clause.verbs) or words[cut - 1] != ",":
        return False
    if words[cut + 1] in RELATIVES or lends_subject(words, cut) or any(verb > cut for verb in clause.verbs):
        return False
    participle = words[cut][-3:] == "ing" and len(words[cut]) > 5 and words[cut] not in PREPOSITIONS
    return participle or words[cut] in _PHRASES


def _is_reason(marks: Marks, cut: int, figure: tuple[int, int]) -> bool:
    """Whether a part gives a change or a sum as the reason for what stands before it, which is so by itself: "blaming a
    31% jump in costs"; not "citing 40 officials"."""
    led = marks.tokens.words[cut] in GIVES_REASON and figure[0] - cut <= _TO_REASON
    return led and all(told.dimension in ("percent", "currency") for told in marks.quantities_in(*figure))


def _is_in_bracket(words: list[str], cut: int, clause: Clause) -> bool:
    """Whether a part stands in a bracket behind which its clause goes on with its verb: it measures what stands before,
    "40 cases and 2 deaths (a rate of 5%) were reported"."""
    if words[cut - 1] != "(" or any(verb < cut for verb in clause.verbs):
        return False
    closes = next((i for i in range(cut, clause.end) if words[i] in _BRACKETS), clause.end)
    return closes + 1 in clause.verbs and words[closes] == ")"


def _is_bare(words: list[str], cut: int, figures: list[tuple[int, int]]) -> bool:
    """Whether a part would say nothing but a figure: "(risk ratio, 1.03; 95% CI, 0.89 to 1.19)"."""
    return not any(word.isalpha() and word not in BEFORE_FIGURE for word in words[cut : figures[0][0]])


def _subject_before(marks: Marks, clause: Clause, first: int) -> tuple[int, int] | None:
    """What a part without a subject is about: one that begins with the verb or a participle, the subject of its clause,
    up to its comma; a relative clause, the noun phrase before it; a comparison, all that is compared."""
    tokens, words = marks.tokens, marks.tokens.words
    if tokens.words[first].endswith(WITH_SUBJECT):
        return None  # we'll sell it
    if is_relative(words, first):
        return antecedent(tokens, clause.verbs, clause.first, first - 1)
    if words[first] in _COMPARED and words[first - 1] == ",":
        return (clause.first, first - 1) if first - clause.first <= _LONGEST_COMPARED else None
    begins = first
    while begins < clause.end and (words[begins][-2:] == "ly" or words[begins] in BETWEEN):
        begins += 1
    participle = lends_subject(words, first)
    counts = marks.tokens.words[begins + 1 : begins + 2]
    beside = bool(counts) and counts[0][0].isdigit() and words[first - 1] in JOINS
    beside = beside and parallel_verb(tokens, clause.verbs, (clause.first, first), begins, begins + 1) is not None
    if begins not in clause.verbs and not participle and not beside:
        return None
    subject = subject_of(tokens, [i for i in clause.verbs if participle or i <= first], clause.first, clause.end, first)
    start, stop = subject or (clause.first, first)
    if participle:
        start = _behind_adverbial(words, start, stop)
    ends = next((i for i in range(start, min(stop, first)) if words[i] == ","), min(stop, first))
    says_nothing = words[start] in PRONOUNS and ends == start + 1 and words[start] not in _WHO
    says_nothing = says_nothing or words[start] in HAVE_BE
    return (start, ends) if start < ends < first and not says_nothing else clause.subject


def _behind_adverbial(words: list[str], start: int, stop: int) -> int:
    """Where a subject begins behind what only leads in to it: "in 2018, | the rate", "further, | the rate"."""
    comma = next((i for i in range(stop - 1, start, -1) if words[i] == ","), start)
    adverb = words[start][-2:] == "ly" or words[start] in _ADVERBS
    leads_in = words[start] in PREPOSITIONS or words[start][-3:] == "ing" or adverb
    return comma + 1 if leads_in and start < comma else start


def _subject_behind(marks: Marks, clause: Clause, cut: int) -> tuple[int, int] | None:
    """Whom a participle clause at the head of a clause is about, which ends at token `cut`: the subject that follows
    it, "having risen to 40%, | the share | fell to 35%"; None where there is none such."""
    words = marks.tokens.words
    if not lends_subject(words, clause.first) or words[cut - 1 : cut] != [","]:
        return None
    verb = next((i for i in clause.verbs if i > cut), clause.end)
    plain = verb < clause.end and "," not in words[cut:verb] and words[cut] not in PREPOSITIONS
    return (cut, verb) if plain else None


def _share_last_date(marks: Marks, found: list[Proposition], end: int) -> None:
    """Give the date behind the last figure of a list ("4%, 9% (2021)") to all whose own part names none."""
    told = [time for time in found[-1].times if time.type == "DATE" and marks.token_at(time.start) >= end]
    for proposition in found[:-1]:
        if not any(time.type == "DATE" for time in proposition.times):
            proposition.times = proposition.times + told


def _part_begins(marks: Marks, first: int, end: int, verbs: list[int]) -> int | None:
    """Where a part of its own begins between two figures; None when the second is a sibling of the first.

    Without a verb to share there are no siblings: each figure of a list is told by its own part.
    """
    words = marks.tokens.words
    if not verbs:
        return _break_between(words, first, end, JOINS | BREAKS)
    joint = end - 1
    while joint > first and words[joint] not in JOINS and words[joint] in BEFORE_FIGURE:
        joint -= 1
    participle = led_participle(words, first, end)
    if participle is not None:
        return participle
    verb = next((verb for verb in verbs if first <= verb < end and words[verb - 1] not in RELATIVES), None)
    if verb is None:
        behind_list = "," in words[first:end] and _coordinated(marks, first, end, verbs)
        if behind_list:
            return behind_list
        listed = words[joint] in JOINS or _is_listed(words, verbs, first, end)
        return None if listed else _break_between(words, first, end, BREAKS)
    predicate = next((i + 1 for i in range(verb - 1, first - 1, -1) if words[i] in ("and", "but")), None)
    return predicate or _break_between(words, first, end, BREAKS)


def _coordinated(marks: Marks, first: int, end: int, verbs: list[int]) -> int | None:
    """Where a verb stands before the figure at token `end` that is coordinated with one of `verbs` beyond a list: saw
    41 sites in Oslo, Varn and Leith and | met 204 people."""
    words = marks.tokens.words
    for i in range(end - 2, first, -1):
        if words[i] == "and" and parallel_verb(marks.tokens, verbs, (verbs[0], first), i + 1, end) is not None:
            return i + 1
    return None


def _is_listed(words: list[str], verbs: list[int], first: int, end: int) -> bool:
    """Whether what stands between two figures begins another item of a list, whose figure stands in brackets or in its
    own relative clause: "tea (40%), coffee (20%)", "a price of $60 and a rate that falls to 2%"."""
    if words[end - 1] == "(":
        return words[first] == ")" and words[first + 1] in JOINS and not _BRACKETS & set(words[first + 1 : end - 1])
    joint = next((i for i in range(first, end) if words[i] == "and"), None)
    return joint is not None and "," not in words[first:end] and any(joint < verb < end for verb in verbs)


def _break_between(words: list[str], first: int, end: int, breaks: frozenset[str]) -> int | None:
    """The token behind the last break between two figures, if possible outside the brackets around the second."""
    inside = None
    depth = 0
    for i in range(end - 1, first - 1, -1):
        if words[i] == ")":
            depth += 1
        elif words[i] == "(" and depth:
            depth -= 1
        elif words[i] in breaks and not depth:
            if words[i] != "(":
                return i + 1
            inside = inside or i + 1
    return inside
