"""Marks -> claims: one record for each checkable proposition of a document.

A sentence is cut into clauses, a clause into propositions; each takes its modality, its times, its attribution and its
context along. What has neither a verb nor a figure nor a date says nothing that could be checked and makes no claim.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.deadlines import window_of
from claimcheck.documents import PROSE, Block, Document, plain
from claimcheck.identity import assign_ids
from claimcheck.language.clauses import Clause, clauses_in
from claimcheck.language.dating import Dating
from claimcheck.language.marks import Marks, read_marks
from claimcheck.language.modality import Modality, modality_of
from claimcheck.language.names import existing_things, names_within, spelled
from claimcheck.language.quotations import quotations_in, speakers_at
from claimcheck.language.reports import attributed
from claimcheck.language.worth import check_worthiness
from claimcheck.leadins import LeadIns
from claimcheck.propositions import Proposition, propositions_of
from claimcheck.records import AsOf, Attribution, Claim, Span, TimeExpression
from claimcheck.statements import statement_of

AROUND = 24
"""Characters of the text kept on either side of a span, by which it is found again."""

WORTH_OF_EXISTENCE = 0.3
"""Check-worthiness of what is taken for granted: that a thing exists can be checked, and is seldom wrong."""

_YARDSTICKS = frozenset(("compared", "versus", "against", "after"))
_LONGEST_LABEL = 6
"""Tokens of the first cell of a row that only names what the row is about, even where a word of it could be a verb."""

_AT_HEAD = 12
"""Characters before a speaker that a clause may have which only names them: "On Friday the mayor said"."""

_DUE = ("forecast", "plan")


def parse(text_or_document: str | Document, *, published: dt.date | None = None, source: str = "") -> list[Claim]:
    """The claims of a text or document, in the order of the text.

    `published` is the day from which "last year" counts and for which facts are told; without it the document's own
    date is taken, if it has one. `source` is the name that ids begin with. Spans index the text of the document.
    """
    document = plain(text_or_document) if isinstance(text_or_document, str) else text_or_document
    published = published or published_by(document)
    return claims_from(read_marks(document, published), published=published, source=source)


def published_by(document: Document) -> dt.date | None:
    """The day on which a document says it was published; None where it does not say, or names no single day."""
    try:
        return dt.date.fromisoformat(document.metadata.get("published", ""))
    except ValueError:
        return None


def claims_from(marks: Marks, *, published: dt.date | None = None, source: str = "") -> list[Claim]:
    """The claims that the marks of a document make."""
    reading = _Reading(marks, published, source)
    claims = [claim for first, end in marks.sentences for claim in reading.claims_of(first, end)]
    contents = [_content(claim) for claim in claims]
    for claim, made in zip(claims, assign_ids(source, contents), strict=True):
        claim.id = made
    return claims


def _content(claim: Claim) -> str:
    """What a claim says, as its id is made from it: its words without regard to case, and its figures."""
    figures = " ".join(quantity.quote for quantity in claim.quantities)
    return f"{claim.statement.casefold()}\0{figures}\0{'presupposed' if claim.presupposed else ''}"


@dataclass(slots=True)
class _Told:
    """What a stretch of text is told as, and the tokens of the clause around it, where it is not all of one."""

    modality: Modality
    attribution: list[Attribution]
    context: str
    within: tuple[int, int] | None = None


class _Reading:
    """One pass over the sentences of a document."""

    def __init__(self, marks: Marks, published: dt.date | None, source: str) -> None:
        self.marks = marks
        self.document = marks.document
        self.published = published
        self.source = source
        self.lead_ins = LeadIns(marks.document)
        self.quotations = quotations_in(marks.tokens)
        self.taken_for_granted: set[str] = set()

    def claims_of(self, first: int, end: int) -> Iterator[Claim]:
        """The claims of the sentence that the token range holds."""
        block = self.document.block_at(self.marks.tokens.starts[first])
        if block is None or block.kind not in PROSE:
            return
        clauses = clauses_in(self.marks.tokens, first, end)
        for clause, said_by in zip(clauses, attributed(self.marks.tokens, clauses), strict=True):
            speakers = speakers_at(self.marks.tokens, self.quotations, clause.first, clause.end, said_by)
            yield from self._claims_of_clause(clause, block, speakers)

    def _claims_of_clause(self, clause: Clause, block: Block, said_by: list[Attribution]) -> Iterator[Claim]:
        marks = self.marks
        short = not clause.verbs or clause.end - clause.first <= _LONGEST_LABEL
        if short and _is_row_label(block, marks.tokens.starts[clause.first]):
            return
        found = propositions_of(marks, clause)
        if not clause.verbs and not any(p.quantities or self._is_dated(clause, p) for p in found):
            return
        told = self._told(clause, block, said_by)
        if not told.modality.asserted or self._only_says(clause, said_by):
            return
        if told.modality.kind == "fact":
            yield from self._presupposed(clause, told)
        for proposition in found:
            if len(found) > 1 and (proposition.first, proposition.end) != (clause.first, clause.end):
                own = modality_of(marks.tokens, proposition.first, proposition.end)
                if (
                    proposition.aside or marks.tokens.words[proposition.first] in _YARDSTICKS
                ):  # compared with 3% in 2023
                    told_here = replace(told, modality=own if own.cues else Modality())
                else:
                    told_here = replace(told, modality=own) if own.cues or own.negated else told
                yield self._claim(proposition, told_here)
            else:
                yield self._claim(proposition, told)

    def _told(self, clause: Clause, block: Block, said_by: list[Attribution]) -> _Told:
        modality = modality_of(self.marks.tokens, clause.first, clause.end)
        context = ""
        if not clause.verbs or not self._ends_as_sentence(block):
            context = self._label_of(clause, block)
        if not clause.verbs and modality.kind == "fact" and not modality.cues and not self._is_over(clause):
            modality.kind = self.lead_ins.modality_over(
                block, self._header_over(clause, block), ahead=self._is_ahead(clause)
            )
        if modality.kind == "fact" and not modality.cues:
            self._read_timetable(clause, modality)
        return _Told(modality, said_by, context, (clause.first, clause.end))

    def _only_says(self, clause: Clause, said_by: list[Attribution]) -> bool:
        """Whether a clause does no more than name who speaks: "the mayor said" before a colon."""
        start, end = self.marks.offsets(clause.first, clause.end)
        said = self.document.text[start:end].rstrip(' :,“"‘')
        return any(
            start <= by.start <= start + _AT_HEAD and by.end < end and said.endswith(f" {by.cue}") for by in said_by
        )

    def _read_timetable(self, clause: Clause, modality: Modality) -> None:
        """Make a forecast of a fact told in the present of a day to come: "the lease ends in 2040"."""
        marks = self.marks
        times = [(time, *marks.tokens_of(time)) for time in marks.times_in(clause.first, clause.end)]
        if not times or self.published is None:
            return
        verb = Dating(marks.tokens, clause.first, clause.end, [], self.published).timetabled(times)
        if verb is not None:
            modality.kind = "forecast"
            modality.cues = [marks.tokens.surface(verb)]
            modality.ahead = [verb]

    def _is_dated(self, clause: Clause, proposition: Proposition) -> bool:
        """Whether a line without a verb tells a date, and not only the name of something: the 2021 edition."""
        dating = Dating(self.marks.tokens, clause.first, clause.end, [], self.published)
        return any(not dating.names_a_thing(time, *self.marks.tokens_of(time)) for time in _dates(proposition.times))

    def _is_over(self, clause: Clause) -> bool:
        """Whether all dates of a clause lie before the day of publication: a schedule lists what is done as well."""
        dates = _dates(self.marks.times_in(clause.first, clause.end))
        if self.published is None or not dates:
            return False
        return all((time.latest or "9999") < self.published.isoformat() for time in dates)

    def _is_ahead(self, clause: Clause) -> bool:
        """Whether all dates of a clause lie after the day of publication."""
        dates = _dates(self.marks.times_in(clause.first, clause.end))
        if self.published is None or not dates:
            return False
        return all((time.earliest or time.latest or "") > self.published.isoformat() for time in dates)

    def _header_over(self, clause: Clause, block: Block) -> str:
        """The head of the column in which a clause stands; "" outside tables."""
        start = self.marks.tokens.starts[clause.first]
        return next((cell.header for cell in block.cells if cell.start <= start < cell.end), "")

    def _ends_as_sentence(self, block: Block) -> bool:
        """Whether a block is written as prose; entries of a list or of a handbook need the label above them."""
        return self.document.text[block.start : block.end].rstrip(" *_)”\"'")[-1:] in ".!?:…"

    def _label_of(self, clause: Clause, block: Block) -> str:
        """What a line without a verb is about: the head of its row and column, or the heading above it."""
        start = self.marks.tokens.starts[clause.first]
        for cell in block.cells[1:]:
            if cell.start <= start < cell.end:
                head = self.document.clean(block.cells[0].start, block.cells[0].end)
                return ", ".join(part for part in (head, cell.header) if part)
        section = self.document.section_at(start)
        return section[-1] if section else ""

    def _presupposed(self, clause: Clause, told: _Told) -> Iterator[Claim]:
        marks = self.marks
        for first, end in existing_things(marks.tokens, marks.names, clause.first, clause.end):
            name = spelled(self.document.text, marks.tokens, first, end)
            if name in self.taken_for_granted:
                continue
            self.taken_for_granted.add(name)
            claim = self._claim(Proposition(first, end, [], []), _Told(Modality(), [], ""))
            claim.statement = f"[the] {name} [exists]"
            claim.presupposed = True
            claim.check_worthiness = WORTH_OF_EXISTENCE
            yield claim

    def _claim(self, proposition: Proposition, told: _Told) -> Claim:
        marks, modality = self.marks, told.modality
        first, end = proposition.first, proposition.end
        start, _ = marks.offsets(first, end)
        figures = len(proposition.quantities) or len(_dates(proposition.times))
        worth, _why = check_worthiness(marks.tokens, first, end, modality, figures)
        names = (spelled(self.document.text, marks.tokens, *name) for name in names_within(marks.names, first, end))
        deadline = None
        if modality.kind in _DUE:
            deadline = window_of(self._times_ahead(proposition, told), self.published)
        return Claim(
            id="",
            source=self.source,
            revision=1,
            span=self._span(*marks.offsets(first, end)),
            statement=statement_of(marks, proposition, told.context),
            section=self.document.section_at(start),
            modality=modality.kind,
            negated=modality.negated,
            check_worthiness=round(worth, 2),
            names=list(dict.fromkeys(names)),
            quantities=proposition.quantities,
            times=proposition.times,
            as_of=self._as_of(proposition, told),
            deadline=deadline,
            attribution=told.attribution,
        )

    def _span(self, start: int, end: int) -> Span:
        text = self.document.text
        line, column = self.document.place_at(start)
        return Span(
            start, end, text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND], line, column
        )

    def _times_ahead(self, proposition: Proposition, told: _Told) -> list[TimeExpression]:
        """The times that say when: not the date in a speaker's name ("the May 2024 roadmap") nor of another matter."""
        marks = self.marks
        first, end = told.within or (proposition.first, proposition.end)
        dating = Dating(marks.tokens, first, end, told.modality.ahead, self.published)
        ahead = [
            time
            for time in proposition.times
            if not any(by.start <= time.start and time.end <= by.end for by in told.attribution)
            and dating.is_dated_by(time, *marks.tokens_of(time))
        ]
        adverbial = [time for time in ahead if marks.tokens.words[marks.token_at(time.start) - 1] != "for"]
        return adverbial or ahead  # on 12 March they vote on the budget for 2031

    def _as_of(self, proposition: Proposition, told: _Told) -> AsOf:
        """The day a fact is told for: the last that its own dates name, or the document's, and never a later one.

        Dates of bystanders ("the firm, founded in 2009, employs ...") and in names are not its own.
        """
        if told.modality.kind != "fact":
            return AsOf()
        marks = self.marks
        first, end = told.within or (proposition.first, proposition.end)
        dating = Dating(marks.tokens, first, end, [], self.published)
        stated = [
            time.latest
            for time in _dates(proposition.times)
            if time.anchored
            and time.latest
            and time.value[:1].isdigit()
            and not dating.is_of_a_bystander(time, *marks.tokens_of(time))
        ]
        day = self.published.isoformat() if self.published else None
        if stated:
            latest = max(stated)
            return AsOf(min(latest, day) if day else latest, "stated")
        return AsOf(day, "document") if day else AsOf()


def _is_row_label(block: Block, start: int) -> bool:
    """Whether a place lies in the first cell of a row, which only says what the others are about."""
    return len(block.cells) > 1 and block.cells[0].start <= start < block.cells[0].end


def _dates(times: list[TimeExpression]) -> list[TimeExpression]:
    return [time for time in times if time.type in ("DATE", "TIME")]
