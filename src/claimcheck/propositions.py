"""Clauses -> propositions: which figures of a clause are claims of their own.

Figures coordinated under one verb ("handling 1.5 million passengers and 1.3 million tons of cargo annually by 2030")
are sibling propositions of one clause (siblings.py).
A figure behind a comma that begins something else ("..., its 1.3 million residents occupying ...") makes a
proposition of that part alone. Figures that lean on each other ("rose 5% to $3 million") stay together.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.asides import aside_of
from claimcheck.language.clauses import LONGEST, Clause
from claimcheck.language.cues import REPORTS
from claimcheck.language.grammar import BETWEEN, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES
from claimcheck.language.marks import Marks
from claimcheck.language.subjects import antecedent, is_relative, lends_subject, subject_of
from claimcheck.records import Quantity, TimeExpression
from claimcheck.siblings import BEFORE_FIGURE, JOINS, Proposition, siblings_of

_BREAKS = frozenset(", ; — – : (".split())
_PER_SO_MANY = frozenset("100 1000 1,000 10000 10,000 100000 100,000 1000000 1,000,000".split())
_CONDITIONS = frozenset("if unless provided".split())
_SAYS = 6  # tokens of who says it and the verb
_DASHES = frozenset("—–")
_LEANING = frozenset("up down or".split())
_PHRASES = frozenset("after against before excluding from on".split())
_LEADS_ON = frozenset("to from of".split())
_BOUNDS = frozenset("over older above more under younger below less fewer upwards".split())
_TIMES = frozenset("twice thrice double triple".split())
_COMPARING = frozenset("than above below".split())
_COMPARED_WITHIN = 4
_WHO = frozenset("i you he she we they it".split())
_CLOSED_GROUPS = frozenset("the these those both its their our his her all first last next other remaining".split())


def propositions_of(marks: Marks, clause: Clause) -> list[Proposition]:
    """The propositions of one clause, in the order of their figures; a clause without figures is one proposition."""
    quantities = marks.quantities_in(clause.first, clause.end)
    times = marks.times_in(clause.first, clause.end)
    groups = _groups(marks, quantities, times) if clause.end - clause.first <= LONGEST else []
    if len(groups) < 2:
        whole = Proposition(clause.first, clause.end, quantities, times, clause.subject)
        aside = aside_of(marks, clause)
        if aside is None:
            return [whole]
        whole.times = [time for time in times if time not in aside.times]
        return [aside, whole]
    parts: list[list[list[tuple[int, int]]]] = [[groups[0]]]
    bounds = [clause.first]
    for before, after in pairwise(groups):
        cut = _part_begins(marks, before[-1][1], after[0][0], clause.verbs)
        if cut is None:
            parts[-1].append(after)
        elif (
            _is_condition(marks, bounds[-1], cut)
            or _is_bare(marks.tokens.words, cut, after)
            or (after is groups[-1] and _hangs_on(marks.tokens.words, cut, clause))
        ):
            parts[-1][-1].extend(after)
        else:
            bounds.append(_behind_joint(marks.tokens.words, cut))
            parts.append([after])
    bounds.append(clause.end)
    found: list[Proposition] = []
    for part, first, stop in zip(parts, bounds, bounds[1:], strict=False):
        end = _before_joint(marks.tokens.words, stop) if stop < clause.end else stop
        subject = clause.subject if first == clause.first else _subject_before(marks, clause, first)
        found += siblings_of(marks, part, first, end, subject, quantities, times, clause.verbs)
        if subject is not None and first != clause.first and marks.tokens.words[subject[1]] == ",":
            found[0].aside = found[0].end == bounds[1]
    if not clause.verbs:
        _share_last_date(marks, found, parts[-1][-1][-1][1])
    return found


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
    """Where a part begins behind what joins it: and | it fell; and that | it fell."""
    cut += words[cut] in ("and", "but")
    return cut + (words[cut] == "that" and words[cut - 1] == "and")


def _before_joint(words: list[str], stop: int) -> int:
    """Where a part ends before what joins the next, which begins at token `stop`."""
    stop -= words[stop - 1] == "that" and words[stop - 2] == "and"
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


def _is_bare(words: list[str], cut: int, figures: list[tuple[int, int]]) -> bool:
    """Whether a part would say nothing but a figure: "(risk ratio, 1.03; 95% CI, 0.89 to 1.19)"."""
    return not any(word.isalpha() and word not in BEFORE_FIGURE for word in words[cut : figures[0][0]])


def _subject_before(marks: Marks, clause: Clause, first: int) -> tuple[int, int] | None:
    """What a part without a subject is about: one that begins with the verb or a participle, the subject of its clause,
    up to its comma; a relative clause, the noun phrase before it."""
    tokens, words = marks.tokens, marks.tokens.words
    if is_relative(words, first):
        return antecedent(tokens, clause.verbs, clause.first, first - 1)
    begins = first
    while begins < clause.end and (words[begins][-2:] == "ly" or words[begins] in BETWEEN):
        begins += 1
    participle = lends_subject(words, first)
    if begins not in clause.verbs and not participle:
        return None
    subject = subject_of(tokens, [i for i in clause.verbs if participle or i <= first], clause.first, clause.end, first)
    start, stop = subject or (clause.first, first)
    ends = next((i for i in range(start, min(stop, first)) if words[i] == ","), min(stop, first))
    says_nothing = words[start] in PRONOUNS and ends == start + 1 and words[start] not in _WHO
    return (start, ends) if start < ends < first and not says_nothing else clause.subject


def _share_last_date(marks: Marks, found: list[Proposition], end: int) -> None:
    """Give the date behind the last figure of a list ("4%, 9% (2021)") to all whose own part names none."""
    told = [time for time in found[-1].times if time.type == "DATE" and marks.token_at(time.start) >= end]
    for proposition in found[:-1]:
        if not any(time.type == "DATE" for time in proposition.times):
            proposition.times = proposition.times + told


def _groups(marks: Marks, quantities: list[Quantity], times: list[TimeExpression]) -> list[list[tuple[int, int]]]:
    """Token ranges of the figures worth a claim of their own, those that lean on each other in one group."""
    spans = [(time.start, time.end) for time in times if time.type in ("DURATION", "SET")]
    groups: list[list[tuple[int, int]]] = []
    for quantity in quantities:
        here = marks.tokens_of(quantity)
        told_as_time = any(start <= quantity.start and quantity.end <= end for start, end in spans)
        if told_as_time or not _is_worth_it(marks, quantity, here[0]):
            continue
        if groups and not _is_apart(marks, groups[-1][-1][1], here):
            groups[-1].append(here)
        else:
            groups.append([here])
    return groups


def _is_worth_it(marks: Marks, quantity: Quantity, first: int) -> bool:
    """Whether a figure is a claim by itself: not "the two cities", whose number only points at something known."""
    words = marks.tokens.words
    if quantity.value == "1" and quantity.quote.isalpha():
        return False  # "one Nation"
    if _is_age(marks, quantity, first):
        return False
    small_word = quantity.dimension == "count" and quantity.quote.isalpha()
    return not (small_word and first > 0 and words[first - 1] in _CLOSED_GROUPS)


def _is_age(marks: Marks, quantity: Quantity, first: int) -> bool:
    """Whether a bare figure between two commas tells how old somebody is: "Ana Roth, 58, says"."""
    words, end = marks.tokens.words, marks.token_at(quantity.end)
    plain = quantity.unit is None or quantity.dimension == "age"
    if not plain or end != first + 1 or not quantity.quote.isdigit() or len(quantity.quote) > 2:
        return False
    if first < 2 or words[first - 1] != "," or words[end : end + 1] != [","]:
        return False
    return words[first - 2].isalpha() and marks.tokens.surface(first - 2)[0].isupper()


def _is_apart(marks: Marks, first: int, here: tuple[int, int]) -> bool:
    """Whether what stands between two figures parts them; a figure in brackets, or behind "or", restates the one
    before, "up 5%" and "5% more than in May" tell how it came about, and one per 1,000 is one figure."""
    end = here[0]
    stop = end - (marks.tokens.words[end - 1] == "minus")
    stop -= 2 * (marks.tokens.words[stop - 2 : stop] == ["plus", "or"])  # plus or minus 2 points
    between = _without_asides(marks.tokens.words[_behind_bound(marks, first, end) : stop])
    if _leans(between) or (between[-1:] != ["and"] and "," in between and _compares(marks, between, here[1])):
        return False
    if "," in between and _picks_out(marks, first):
        return False
    if between == ["("] or (between and between[-1] == "/" and marks.tokens.words[end] in _PER_SO_MANY):
        return False
    if between and between[-1] == "(" and _closes_behind(marks, end) and not JOINS & set(between):
        return False
    if _is_of_another_time(marks, first, end):
        return False
    return any(word in JOINS or word in _BREAKS for word in between)


def _behind_bound(marks: Marks, first: int, end: int) -> int:
    """The token behind what opens a figure to one side: people aged 65 "and over" number 2 million."""
    words = marks.tokens.words
    opens = first + 2 < end and words[first] in ("and", "or") and words[first + 1] in _BOUNDS
    return first + 2 if opens and any(word not in BEFORE_FIGURE for word in words[first + 2 : end]) else first


def _without_asides(between: list[str]) -> list[str]:
    """The words between two figures without what stands between two dashes."""
    dashes = [i for i, word in enumerate(between) if word in _DASHES]
    return between[: dashes[0]] + between[dashes[1] + 1 :] if len(dashes) == 2 else between


def _leans(between: list[str]) -> bool:
    """Whether the words between two figures make the second say how the first came about: "rose 5%, up from 3%"."""
    if any(a == "," and b in _LEANING for a, b in pairwise(between[-3:])):
        return True
    if "," not in between:
        return False
    comma = len(between) - 1 - between[::-1].index(",")
    tail = between[comma + 1 :]
    while tail and tail[0][-2:] == "ly":
        tail = tail[1:]
    if tail[:1] in (["a"], ["an"]) and "of" in tail[2:4]:  # an increase of 4%
        tail = tail[tail.index("of") :]
    return bool(tail) and tail[0] in _LEADS_ON and all(word in BEFORE_FIGURE for word in tail[1:])


def _compares(marks: Marks, between: list[str], end: int) -> bool:
    """Whether a figure that ends at token `end`, right behind a comma, measures the one before: "5% more than"."""
    words = marks.tokens.words
    comma = len(between) - 1 - between[::-1].index(",")
    if any(word not in BEFORE_FIGURE for word in between[comma + 1 :]):
        return False
    behind = words[end : end + _COMPARED_WITHIN]
    if behind[:1] in (["as"], ["times"]) or words[end - 1] in _TIMES:
        return True
    if words[end - 1] == "half" and behind and behind[0] in DETERMINERS:  # half the 3.4% of last year
        return True
    stop = next((i for i, word in enumerate(behind) if word in JOINS), len(behind))
    return any(word in _COMPARING for word in behind[:stop])


def _is_of_another_time(marks: Marks, first: int, end: int) -> bool:
    """Whether a figure stands in a bracket that tells of another time: "£9m (2024: a profit of £4m)"."""
    words = marks.tokens.words
    opens = next((i for i in range(end - 1, first - 1, -1) if words[i] in ("(", ")")), None)
    if opens is None or words[opens] == ")" or opens + 1 >= end:
        return False
    times = marks.times_in(opens + 1, end)
    return bool(times) and marks.token_at(times[0].start) == opens + 1 and words[marks.token_at(times[0].end)] == ":"


def _picks_out(marks: Marks, end: int) -> bool:
    """Whether the figure that ends at a token tells out of how many: "Of the 12 members, 7 voted for it"."""
    return any(marks.tokens.words[i] == "of" and marks.tokens.surface(i)[0] == "O" for i in range(max(0, end - 3), end))


def _closes_behind(marks: Marks, figure: int) -> bool:
    """Whether the bracket before the figure at a token holds nothing but that figure: "727 patients (32.5%)"."""
    quantities = marks.quantities_in(figure, min(figure + 8, len(marks.tokens)))
    end = marks.token_at(quantities[0].end) if quantities else figure + 1
    return end < len(marks.tokens) and marks.tokens.words[end] == ")"


def _part_begins(marks: Marks, first: int, end: int, verbs: list[int]) -> int | None:
    """Where a part of its own begins between two figures; None when the second is a sibling of the first.

    Without a verb to share there are no siblings: each figure of a list is told by its own part.
    """
    words = marks.tokens.words
    if not verbs:
        return _break_between(words, first, end, JOINS | _BREAKS)
    joint = end - 1
    while joint > first and words[joint] not in JOINS and words[joint] in BEFORE_FIGURE:
        joint -= 1
    verb = next((verb for verb in verbs if first <= verb < end), None)
    if verb is None:
        return None if words[joint] in JOINS else _break_between(words, first, end, _BREAKS)
    predicate = next((i + 1 for i in range(verb - 1, first - 1, -1) if words[i] in ("and", "but")), None)
    return predicate or _break_between(words, first, end, _BREAKS)


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
