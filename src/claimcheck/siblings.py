"""Coordinated figures -> sibling propositions: each holds its own figure, all share the clause, the verb, the dates.

"A checkpoint handling 1.5 million passengers and 1.3 million tons of cargo annually by 2030" is two claims. What only
the one is about is left out of the statement of the other.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.conjuncts import BEFORE_FIGURE, JOINS, STOPS_CONJUNCT, conjunct_end, figure_begins, first_conjunct
from claimcheck.language.finite import is_base_form, is_past_form, parallel_verb
from claimcheck.language.grammar import BETWEEN, PREPOSITIONS
from claimcheck.language.inflection import is_participle
from claimcheck.language.marks import Marks
from claimcheck.proposition import Proposition
from claimcheck.records import Quantity, TimeExpression

MOST_SIBLINGS = 20
"""More figures than this under one verb are a list, not prose: each is then told by its own part of the list alone."""

_COORDINATORS = JOINS - {",", ";", "/"}
_BACK = frozenset("it them these those this that which whom".split())
"""Words that point back to the figure before: "a third of it"."""

_LEADS: tuple[list[str], ...] = ([], ["to"], ["at"])
"""What stands between a verb and its figure: "rose to", "stood at"."""

_NO_NOUN = BETWEEN | frozenset("then worth up down that".split())

_DEGREES = frozenset("more less fewer worse".split())

Range = tuple[int, int]


def siblings_of(
    marks: Marks,
    groups: list[list[tuple[int, int]]],
    first: int,
    end: int,
    subject: tuple[int, int] | None,
    quantities: list[Quantity],
    times: list[TimeExpression],
    verbs: list[int],
) -> list[Proposition]:
    start, stop = marks.offsets(first, end)
    quantities = [mark for mark in quantities if start <= mark.start and mark.end <= stop]
    times = [mark for mark in times if start <= mark.start and mark.end <= stop]
    if len(groups) == 1:
        return [Proposition(first, end, quantities, times, subject)]
    cuts = [
        first,
        *(_joint(marks, a[-1][1], b[0][0], (first, groups[0][0][0]), verbs) for a, b in pairwise(groups)),
        end,
    ]
    if len(groups) > MOST_SIBLINGS:
        return [
            Proposition(begin, stop, marks.quantities_in(begin, stop), marks.times_in(begin, stop))
            for begin, stop in pairwise(cuts)
        ]
    row = _Row(marks, groups, cuts, verbs)
    return [
        Proposition(
            first,
            end,
            [mark for mark in quantities if row.is_own(mark, k)],
            [mark for mark in times if row.is_own(mark, k) or row.is_shared(mark, k)],
            subject,
            row.left_out(k),
            supplied=row.supplied(k),
            supplied_at=figure_begins(marks, groups[k][0][0], cuts[k]),
        )
        for k in range(len(groups))
    ]


def _joint(marks: Marks, first: int, end: int, before: Range, verbs: list[int]) -> int:
    """The token between two coordinated figures at which the second one's part begins: where its verb is joined to that
    of the first, in the tokens `before` ("| and opened a yard on time and £4m under budget"), or else where the figure
    is."""
    words = marks.tokens.words
    for i in range(first, end - 1):
        if words[i] in ("and", "or") and parallel_verb(marks.tokens, verbs, before, i + 1, end) is not None:
            return i - (i > first and words[i - 1] == ",")
    joint = end - 1
    while joint > first and words[joint] not in JOINS:
        joint -= 1
    if joint - 1 >= first and words[joint - 1] == ",":
        joint -= 1
    return next((i for i in range(first, joint) if words[i : i + 2] == ["and", ","]), joint)  # and, in the east, 12


class _Row:
    """The coordinated figures of one clause, sibling k in the tokens [cuts[k], cuts[k + 1]), and what each holds alone.

    What stands before the first figure is shared, and what stands behind the last sibling's own part: "40 ships and
    12 planes | in 2025". A sibling with a verb of its own ("spent £5m and recorded a loss of £1m") does without the
    verb of the first; one apposed to another ("£5m, a third of it in loans") is told after it.
    """

    def __init__(self, marks: Marks, groups: list[list[tuple[int, int]]], cuts: list[int], verbs: list[int]) -> None:
        self.marks = marks
        self.words = marks.tokens.words
        self.groups = groups
        self.cuts = cuts
        self.verbs = verbs
        self.predicates = [self._predicate(k) for k in range(len(groups))]
        self.apposed = self._is_apposed()
        self.shared_from = self._own_part_ends()

    def is_own(self, mark: Quantity | TimeExpression, k: int) -> bool:
        """Whether a mark stands in the part of sibling k alone."""
        return self.cuts[k] <= self.marks.token_at(mark.start) < self.cuts[k + 1]

    def is_shared(self, mark: TimeExpression, k: int) -> bool:
        """Whether a mark of no sibling alone is told of sibling k as well."""
        at = self.marks.token_at(mark.start)
        rival = self._rival(k)
        if rival is not None and rival[0] <= at < rival[1]:
            return False
        unjoined = self.words[self.cuts[-2]] not in JOINS and not self._each_is_dated()  # 40 km (2020) 12 km narrow
        between = unjoined and self.cuts[-2] <= at < self.groups[-1][0][0]
        return at < self.groups[0][0][0] or between or at >= self.shared_from

    def left_out(self, k: int) -> list[tuple[int, int]]:
        """What of the clause is not said of the figure of sibling k."""
        out = self._left_out_before(k) if k else []
        if k + 1 < len(self.groups):
            out.append((self.cuts[k + 1], self.shared_from))
        return [(begin, stop) for begin, stop in out if begin < stop]

    def _left_out_before(self, k: int) -> list[tuple[int, int]]:
        begins = self._begins(k)
        if self.apposed:
            return []
        head = next((j for j in range(k, 0, -1) if self.predicates[j] is not None), 0)
        verb = self.predicates[head]
        rival = self._rival(k)
        if self._is_gapped(k):
            return [(self.cuts[0], begins)]
        if rival is not None and any(begins < verb < self.groups[k][0][0] for verb in self.verbs):
            return [(rival[0], begins)]
        if rival is not None:
            return [rival, (figure_begins(self.marks, self.groups[0][0][0], rival[1]), begins)]
        if verb is None:
            return [(first_conjunct(self.marks, self.groups, self.cuts, self.verbs), begins)]
        if head == k:
            return [] if self._is_bare(k) else [(verb, begins)]
        figure = figure_begins(self.marks, self.groups[head][0][0], self.cuts[head])
        return [(verb, self._begins(head)), (figure, begins)]

    def supplied(self, k: int) -> Range | None:
        """The verb of the first sibling with what leads to its figure, where sibling k leaves them out."""
        if not k or self.apposed or not self._is_gapped(k):
            return None
        figure = figure_begins(self.marks, self.groups[0][0][0], self.cuts[0])
        figure += self.words[figure] == "to"  # rose to £5m
        verb = max((verb for verb in self.verbs if self.cuts[0] < verb < figure), default=figure)
        named = self.words[self._begins(k) : figure_begins(self.marks, self.groups[k][0][0], self._begins(k))]
        if any(is_past_form(word) or is_participle(word) or word in _NO_NOUN for word in named):
            return None
        return (verb, figure) if verb < figure and self.words[verb + 1 : figure] in _LEADS else None

    def _is_gapped(self, k: int) -> bool:
        """Whether sibling k has a subject of its own and leaves out the verb: "sales reached £5m and profit £2m"."""
        begins = self._begins(k)
        figure = figure_begins(self.marks, self.groups[k][0][0], begins)
        named = self.words[begins:figure]
        led_by_verb = any(self.cuts[0] < verb < self.groups[0][0][0] for verb in self.verbs)
        if not led_by_verb or not named or named[0] in ("a", "an", "another") or self.predicates[k] is not None:
            return False
        plain = all(word.isalpha() and word not in PREPOSITIONS and word[-2:] != "ly" for word in named)
        return plain and named[-1] not in BEFORE_FIGURE and not any(begins <= verb < figure for verb in self.verbs)

    def _rival(self, k: int) -> Range | None:
        """What before the first figure the phrase that sibling k begins with takes the place of: "[in May] the rate was
        4% and in June 5%"."""
        begins = self._begins(k) if k else 0
        if not k or self.words[begins] not in PREPOSITIONS or self.words[begins] in BEFORE_FIGURE:
            return None
        figure = self.groups[0][0][0]
        at = next((i for i in range(figure - 1, self.cuts[0] - 1, -1) if self.words[i] == self.words[begins]), None)
        if at is None:
            return None
        ends = {*self.verbs, figure, *(i for i in range(at + 1, figure) if self.words[i] in STOPS_CONJUNCT)}
        times = self.marks.times_in(at + 1, figure) if at + 1 < figure else []
        told = times[:1] and self.marks.token_at(times[0].start) == at + 1
        return at, self.marks.token_at(times[0].end) if told else min(i for i in ends if i > at)

    def _is_bare(self, k: int) -> bool:
        """Whether the figure of sibling k leaves its noun to the first: "built 40 homes and sold 30"; a sum has none to
        leave, "costs £4m and seats 30"."""
        end = self.groups[k][-1][1]
        figures = self.marks.quantities_in(*self.groups[0][0]) + self.marks.quantities_in(self.groups[k][-1][0], end)
        counted = all(figure.dimension == "count" for figure in figures)
        return counted and conjunct_end(self.marks, end, self.cuts[k + 1], self.verbs) == end

    def _begins(self, k: int) -> int:
        """The first token of sibling k behind what joins it to the one before."""
        return self.cuts[k] + sum(word in JOINS for word in self.words[self.cuts[k] : self.cuts[k] + 2])

    def _predicate(self, k: int) -> int | None:
        """The verb before the first figure that the verb of sibling k stands in for; None where k brings none."""
        if not k:
            return None
        figure = figure_begins(self.marks, self.groups[k][0][0], self.cuts[k])
        before = (self.cuts[0], self.groups[0][0][0])
        return parallel_verb(self.marks.tokens, self.verbs, before, self._begins(k), figure)

    def _is_apposed(self) -> bool:
        """Whether a second figure tells more of the first, and the two are no list: it is part "of it", or no "and"
        joins them behind their verb."""
        first, behind = self.cuts[1], self.groups[1][-1][1]
        end = self._phrase_ends(behind)
        if self.words[first] != "," or len(self.groups) > 2:
            return False
        if any(self.words[i] == "of" and self.words[i + 1] in _BACK for i in range(behind, min(behind + 3, end - 1))):
            return True
        led_by_verb = any(verb < self.groups[0][0][0] for verb in self.verbs)
        listed = self.words[end : end + 1] == [","] and self.words[end + 1] in _COORDINATORS  # two ships, 2 cars, and
        return led_by_verb and not listed and not _COORDINATORS & set(self.words[first:end])

    def _own_part_ends(self) -> int:
        """Where that is over which is said of the last figure alone."""
        end = self.groups[-1][-1][1]
        has_verb = any(self.cuts[-2] < verb < self.groups[-1][0][0] for verb in self.verbs)
        told = any(verb < self.groups[0][0][0] for verb in self.verbs)  # leaves £12m, a tenth of what the roads need
        if self.apposed and (told or self._opens_relative(end)):
            return next((i for i in range(end, self.cuts[-1]) if self.words[i] == ","), self.cuts[-1])
        if self.apposed:
            return self._phrase_ends(end)
        if self._each_has_infinitive():
            return self.cuts[-1]
        if has_verb or self.predicates[-1] is not None:
            return self._measure_ends(self._phrase_ends(end))
        if "," in self.words[self.groups[-1][0][1] : end]:  # 40 cars and 3 ships, up 5% on the year before
            return self._phrase_ends(end)
        if self._each_is_dated():
            return self.cuts[-1]
        noun = conjunct_end(self.marks, end, self.cuts[-1], self.verbs)
        bracketed = "(" in self.words[self.groups[-1][0][0] - 1 : noun]
        noun += bracketed and self.words[noun : noun + 1] == [")"]
        tailed = any(self._has_tail(k) for k in range(len(self.groups) - 1))
        return self._tail_ends(noun) if tailed else noun

    def _opens_relative(self, end: int) -> bool:
        """Whether a relative clause begins with the figure that ends at a token: "£5m, a third of which is owed"."""
        return self.words[end : end + 1] == ["of"] and self.words[end + 1 : end + 2] in (["which"], ["whom"])

    def _measure_ends(self, comma: int) -> int:
        """Where a phrase behind a comma ends that measures what stands before it: "..., two years earlier than in May";
        the comma itself where none stands there."""
        end = next((i for i in range(comma + 1, self.cuts[-1]) if self.words[i] == ","), self.cuts[-1])
        measures = any(
            self.words[i] == "than" and (self.words[i - 1] in _DEGREES or self.words[i - 1][-2:] == "er")
            for i in range(comma + 1, end)
        )
        return end if measures else comma

    def _each_is_dated(self) -> bool:
        """Whether each sibling brings a date of its own, those before the first figure not counted."""
        head = self.groups[0][0][0]
        dated = [self.marks.token_at(time.start) for time in self.marks.times_in(self.cuts[0], self.cuts[-1])]
        return all(any(max(head, begin) <= at < end for at in dated) for begin, end in pairwise(self.cuts))

    def _each_has_infinitive(self) -> bool:
        """Whether each figure has an infinitive of its own behind it: "£46m to build and £7m a year to run"."""
        parts = zip(self.groups, self.cuts[1:], strict=True)
        return all(self._infinitive_behind(group[-1][1], end) for group, end in parts)

    def _infinitive_behind(self, first: int, end: int) -> bool:
        """Whether an infinitive stands among the tokens [first, end): to build."""
        at = next((i for i in range(first, end - 1) if self.words[i] == "to"), None)
        return at is not None and is_base_form(self.words[at + 1])

    def _has_tail(self, k: int) -> bool:
        """Whether a preposition tells more of the figure of sibling k: "£51m from the state and ..."."""
        end = conjunct_end(self.marks, self.groups[k][-1][1], self.cuts[k + 1], self.verbs)
        end += self.words[end][-2:] == "ed"  # 3 named by the council and 2 by the mayor
        return end < self.cuts[k + 1] and self.words[end] in PREPOSITIONS and not self._is_time(end + 1)

    def _is_time(self, token: int) -> bool:
        times = self.marks.times_in(token, self.cuts[-1]) if token < self.cuts[-1] else []
        return bool(times) and self.marks.token_at(times[0].start) == token

    def _tail_ends(self, first: int) -> int:
        """Where the phrases behind a figure are over that tell no time: "from charity | in 2025"."""
        end = self._phrase_ends(first)
        starts = [self.marks.token_at(time.start) for time in self.marks.times_in(first, end)] if first < end else []
        if not starts:
            return end
        return starts[0] - (starts[0] > first and self.words[starts[0] - 1] in PREPOSITIONS)

    def _phrase_ends(self, first: int) -> int:
        """The next comma or finite verb of the clause from token `first` on, or its end."""
        stop = min((verb for verb in self.verbs if verb >= first), default=self.cuts[-1])
        return next(
            (i for i in range(first, min(stop, self.cuts[-1])) if self.words[i] == ","), min(stop, self.cuts[-1])
        )
