"""When a clause is told for: its dates against the day of publication, and which of them are its own."""

from __future__ import annotations

import datetime as dt

from claimcheck.language.clauses import Clause
from claimcheck.language.cues import Stretch
from claimcheck.language.dating import Dating
from claimcheck.language.finite import is_past_form
from claimcheck.language.marks import Marks
from claimcheck.language.modality import Modality
from claimcheck.language.telling import Telling
from claimcheck.language.times import times_in
from claimcheck.language.tokens import Tokens
from claimcheck.records import AsOf, Attribution, TimeExpression
from claimcheck.yardsticks import is_yardstick

_YEAR = len("2030")
_BEFORE_YEAR = frozenset((":", "in", "by", "from", "until", "for", "before", "after", "of"))
_BEHIND = 6
"""Tokens behind "is" in which its figure stands."""

_PICTURES = frozenset("figure fig table chart graph map box exhibit".split())
_JOINED = frozenset(("and", "or", ","))


class Timing:
    """The times of a document's clauses; `published` is the day of publication, None where unknown."""

    def __init__(self, marks: Marks, published: dt.date | None) -> None:
        self.marks = marks
        self.published = published
        self.day = published.isoformat() if published else None
        self._heads: dict[str, list[TimeExpression]] = {}
        self._lead_ins: dict[str, list[TimeExpression]] = {}

    def of_head(self, head: str) -> list[TimeExpression]:
        """The dates that the head of a column tells for the cells under it: "2023", "Target 2027". Their offsets are
        those in the head."""
        if head not in self._heads:
            self._heads[head] = dates(times_in(Tokens(head), self.published)) if head else []
        return self._heads[head]

    def of_lead_in(self, sentence: str) -> list[TimeExpression]:
        """The times to come that the lead-in of a list tells for its items: "By 2031, we will:", "Within five years, we
        aim to:"; not "On 3 May the board resolved to:". Their offsets are those in the sentence."""
        if sentence not in self._lead_ins:
            told = times_in(Tokens(sentence), self.published) if sentence else []
            ahead = [time for time in told if time.type == "DURATION" or (time.latest or "9999") > (self.day or "")]
            self._lead_ins[sentence] = ahead
        return self._lead_ins[sentence]

    def is_dated(self, clause: Clause, times: list[TimeExpression]) -> bool:
        """Whether a line without a verb tells a date, and not only the name of something (the 2021 edition), when the
        document came out ("London, 3 May 2026"), or what a picture shows ("Figure 2: Exports, 2015 to 2025")."""
        words = self.marks.tokens.words[clause.first : clause.end]
        if words[0] in _PICTURES and words[1:2] and words[1][0].isdigit():
            return False
        dating = self._dating(clause.first, clause.end)
        told = [time for time in dates(times) if not dating.names_a_thing(time, *self.marks.tokens_of(time))]
        return any(":" in words or not self._is_publication(time) for time in told)

    def _is_publication(self, time: TimeExpression) -> bool:
        """Whether a time is the day of publication, written out: not "today"."""
        same = self.day is not None and time.earliest == self.day == time.latest
        return same and any(char.isdigit() for char in time.quote)

    def is_over(self, clause: Clause, head: str = "") -> bool:
        """Whether all dates of a clause, or else of the head of its column, lie before the day of publication: a
        schedule lists what is done as well."""
        told = dates(self.marks.times_in(clause.first, clause.end)) or self.of_head(head)
        return self.day is not None and bool(told) and all((time.latest or "9999") < self.day for time in told)

    def was_able(self, clause: Clause, modality: Modality) -> bool:
        """Whether "could" tells what was possible on days long over: in August 2022 ships could carry a third."""
        tokens = self.marks.tokens
        if any(tokens.words[start] != "could" for start, _ in modality.cues) or not self.is_over(clause):
            return False
        return not Stretch(tokens, clause.first, clause.end).reported(modality.cues[0][0])

    def is_ahead(self, clause: Clause) -> bool:
        """Whether all dates of a clause lie after the day of publication."""
        told = dates(self.marks.times_in(clause.first, clause.end))
        if self.day is None or not told:
            return False
        return all((time.earliest or time.latest or "") > self.day for time in told)

    def is_set_for(self, clause: Clause, head: str = "") -> bool:
        """Whether a line without a verb names the day of something to come: "Annual meeting: 6 May 2031".

        A bare year behind a noun is part of its name: Vision 2030. A cell without a date takes that of its head.
        """
        own = dates(self.marks.times_in(clause.first, clause.end))
        if not own and self.day is not None:
            above = self.of_head(head)
            return bool(above) and all((time.earliest or "") > self.day for time in above)
        if not self.is_ahead(clause):
            return False
        words, token_at = self.marks.tokens.words, self.marks.token_at
        for time in own:
            i = token_at(time.start)
            if len(time.value) > _YEAR or i == clause.first or words[i - 1] in _BEFORE_YEAR:
                return True
        return False

    def foretold(self, clause: Clause, modality: Modality) -> None:
        """Make a forecast of a fact told in the present of a day to come: "the lease ends in 2040"; and what its cues
        say of one that leans to what is to come: "set a target of 55% by 2030"."""
        if self.published is None:
            return
        leans = modality.leans
        if leans is not None and self.is_ahead(clause):
            modality.kind = leans.kind
            modality.cues = [(leans.start, leans.end)]
            return
        marks = self.marks
        times = [(time, *marks.tokens_of(time)) for time in marks.times_in(clause.first, clause.end)]
        if not times:
            return
        verb = self._dating(clause.first, clause.end).timetabled(times)
        if verb is None and self.is_ahead(clause):
            verb = self._is_value_of(clause) or self._is_entry(clause)
        if verb is not None:
            modality.kind = "forecast"
            modality.cues = [(verb, verb + 1)]

    def _is_entry(self, clause: Clause) -> int | None:
        """The verb of an entry in a calendar, which tells in the present: "Spring 2031: first unit begins tests"."""
        words = self.marks.tokens.words
        first = self.marks.times_in(clause.first, clause.end)[0]
        end = self.marks.token_at(first.end)
        if self.marks.token_at(first.start) != clause.first or end >= clause.end or words[end] != ":":
            return None
        return clause.verbs[0] if clause.verbs and not is_past_form(words[clause.verbs[0]]) else None

    def _is_value_of(self, clause: Clause) -> int | None:
        """The verb of "the chance of rain in 2031 is 65%": a figure told in the present of a day to come."""
        words = self.marks.tokens.words
        verb = next((verb for verb in clause.verbs if words[verb] in ("is", "are")), None)
        if verb is None or verb != clause.verbs[0]:
            return None
        told = any(word[0].isdecimal() for word in words[verb + 1 : min(verb + _BEHIND, clause.end)])
        dated = [time for time in dates(self.marks.times_in(clause.first, verb)) if time.relation in ("in", "by")]
        return verb if told and dated else None

    def times_ahead(
        self, times: list[TimeExpression], within: tuple[int, int], ahead: list[int], said_by: list[Attribution]
    ) -> list[TimeExpression]:
        """Those of a forecast's times that say when: not the date in a speaker's name ("the May 2024 roadmap") nor of
        another matter. `within` are the tokens of its clause, `ahead` those of the words that set it in the future."""
        marks = self.marks
        dating = self._dating(*within, ahead)
        found = [
            time
            for time in times
            if not any(by.start <= time.start and time.end <= by.end for by in said_by)
            and not (time.type == "DURATION" and self._is_supposed(*within))
            and dating.is_dated_by(time, *marks.tokens_of(time))
        ]
        adverbial = [time for time in found if not self._is_for(time, found)]
        return adverbial or found  # on 12 March they vote on the budget for 2031

    def _is_supposed(self, first: int, end: int) -> bool:
        """Whether a clause tells what a condition leads to: its "within 28 days" counts from there, not from today."""
        words = self.marks.tokens.words
        return words[first] in ("were", "had", "should") or any(word in ("if", "unless") for word in words[first:end])

    def _is_for(self, time: TimeExpression, times: list[TimeExpression]) -> bool:
        """Whether "for" stands before a date, or before another that it is joined to: for 2032 and 2034."""
        words, token_at = self.marks.tokens.words, self.marks.token_at
        i = token_at(time.start) - 1
        while i > 0 and words[i] in _JOINED:
            before = next((other for other in times if token_at(other.end) == i), None)
            if before is None:
                break
            i = token_at(before.start) - 1
        return words[i] == "for"

    def as_of(
        self,
        times: list[TimeExpression],
        within: tuple[int, int],
        modality: Modality,
        said_by: list[Attribution],
        head: str = "",
        first: int | None = None,
    ) -> AsOf:
        """The day a fact is told for: the last that its own dates name, or the head of its column, or the document's,
        and never a later one. `first` is the token it begins at, where that is not the first of its clause, `within`.

        Dates of bystanders ("the firm, founded in 2009, employs ...") and in names are not its own, nor those that it
        is only compared with or by which something was to be done. The day on which `said_by` told it is that of the
        fact only where it has no other.
        """
        if modality.kind != "fact":
            return AsOf()
        start = within[0] if first is None else first
        told = [time for time in dates(times) if not is_yardstick(self.marks, start, time)]
        dating = self._dating(*within) if told else None
        own = [time for time in told if dating and not dating.is_of_a_bystander(time, *self.marks.tokens_of(time))]
        if dating and len(own) > 1:
            own = [time for time in own if not dating.is_meant(self.marks.token_at(time.start))] or own
        stated = self._days_of(self._told_of(own, within, said_by) or self.of_head(head))
        if stated:
            latest = max(stated)
            return AsOf(min(latest, self.day) if self.day else latest, "stated")
        return AsOf(self.day, "document") if self.day else AsOf()

    def _told_of(
        self, own: list[TimeExpression], within: tuple[int, int], said_by: list[Attribution]
    ) -> list[TimeExpression]:
        """Those of a fact's dates that say when it was so: not that of a report, "said on Monday that sales fell in
        2024", unless nothing else tells it: "said on Monday that it has 40 ships", "said in May that it lost 9 since
        March"."""
        if len(own) < 2 or not said_by:
            return own
        telling = Telling(self.marks.tokens, *within, self._dating(*within).verbs, said_by)
        told = [time for time in own if not telling.holds(*self.marks.tokens_of(time))]
        return told if any(self._has_been(time) for time in told) else own

    def _has_been(self, time: TimeExpression) -> bool:
        """Whether a time tells of a day that is past or not known; "since March" and "now" last till the telling."""
        if time.value in ("PRESENT_REF", "FUTURE_REF") or self._is_to_come(time):
            return False
        return time.latest is not None or not time.anchored

    def _days_of(self, times: list[TimeExpression]) -> list[str]:
        """The last days of those of the times that are known and not to come."""
        return [
            time.latest
            for time in times
            if time.anchored and time.latest and time.value[:1].isdigit() and not self._is_to_come(time)
        ]

    def _is_to_come(self, time: TimeExpression) -> bool:
        """Whether a time lies wholly behind the day of publication: no fact is told for it."""
        return self.day is not None and (time.earliest or time.latest or "") > self.day

    def _dating(self, first: int, end: int, ahead: list[int] | None = None) -> Dating:
        return Dating(self.marks.tokens, first, end, ahead or [], self.published)


def dates(times: list[TimeExpression]) -> list[TimeExpression]:
    """Those of the times that are dates or times of day, and neither lengths nor sets."""
    return [time for time in times if time.type in ("DATE", "TIME")]
