"""Marks -> claims: one record for each checkable proposition of a document.

A sentence is cut into clauses, a clause into propositions; each takes its modality, its times, its attribution and its
context along. What has neither a verb nor a figure nor a date says nothing that could be checked and makes no claim.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck import labels
from claimcheck.deadlines import window_of
from claimcheck.documents import PROSE, Block, Document, plain
from claimcheck.floor import Floor
from claimcheck.identity import assign_ids
from claimcheck.introductions import only_introduces
from claimcheck.language.clauses import Clause, clauses_in
from claimcheck.language.cues import Stretch
from claimcheck.language.grammar import DESCRIBING
from claimcheck.language.marks import Marks, read_marks
from claimcheck.language.modality import Modality, modality_of
from claimcheck.language.names import existing_things, names_within, spelled
from claimcheck.language.passing import is_in_relative
from claimcheck.language.quotations import quotations_in, speakers_at
from claimcheck.language.reports import attributed, of_part
from claimcheck.language.tokens import MASK, Tokens
from claimcheck.language.worth import check_worthiness
from claimcheck.leadins import LeadIns, bids, only_leads_in
from claimcheck.proposition import Proposition
from claimcheck.propositions import GIVES_REASON, propositions_of
from claimcheck.records import Attribution, Claim, Span
from claimcheck.statements import statement_of
from claimcheck.timing import Timing, dates

AROUND = 24
"""Characters of the text kept on either side of a span, by which it is found again."""

WORTH_OF_EXISTENCE = 0.3
"""Check-worthiness of what is taken for granted: that a thing exists can be checked, and is seldom wrong."""

_TICKED = ("fact", "forecast", "plan")
"""What the box of a tick list settles, however its line is worded."""

_SUPPOSING = frozenset(("if", "unless", "once", "when", "as", "should", "provided"))
_APART = frozenset(("compared", "versus", "against", "after"))
_LONGEST_LABEL = 6
"""Tokens of the first cell of a row that only names what the row is about, even where a word of it could be a verb."""

_EMPHASIS = "*_`"

_DUE = ("forecast", "plan")
_DOING = "build it"
"""Stands for what an item of a list bids, when its lead-in is read by itself."""


def parse(text_or_document: str | Document, *, published: dt.date | None = None, source: str = "") -> list[Claim]:
    """The claims of a text or document, in the order of the text.

    `published` is the day from which "last year" counts and for which facts are told; without it the document's own
    date is taken, if it has one. `source` is the name that ids begin with. Spans index the text of the document.
    """
    document = plain(text_or_document) if isinstance(text_or_document, str) else text_or_document
    published = published or document.published
    return claims_from(read_marks(document, published), published=published, source=source)


def claims_from(marks: Marks, *, published: dt.date | None = None, source: str = "") -> list[Claim]:
    """The claims that the marks of a document make."""
    reading = Reading(marks, published, source)
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
class Told:
    """What a stretch of text is told as, and the tokens of the clause around it, where it is not all of one.

    `head` is the head of its column, "" outside tables; `lead_in` the sentence that leads in its list, if any.
    """

    modality: Modality
    attribution: list[Attribution]
    context: str
    within: tuple[int, int] | None = None
    head: str = ""
    lead_in: str = ""


class Reading:
    """One pass over the sentences of a document."""

    def __init__(self, marks: Marks, published: dt.date | None, source: str) -> None:
        self.marks = marks
        self.document = marks.document
        self.published = published
        self.source = source
        self.lead_ins = LeadIns(marks.document)
        self.timing = Timing(marks, published)
        self.quotations = quotations_in(marks.tokens)
        self.floor = Floor(marks)
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
        if short and labels.is_row_label(block, marks.tokens.starts[clause.first]):
            return
        if only_leads_in(marks.tokens.words, clause):
            return
        found = propositions_of(marks, clause)
        told_of = clause.verbs or self._opening_over(clause, block) is not None
        if not told_of and not any(p.quantities or self.timing.is_dated(clause, p.times) for p in found):
            return
        told = self._told(clause, block, said_by)
        if not told.modality.asserted or only_introduces(self.marks, clause, said_by):
            return
        if told.modality.kind == "fact":
            yield from self._presupposed(clause, told)
        for proposition in found:
            if len(found) > 1 and (proposition.first, proposition.end) != (clause.first, clause.end):
                speakers = of_part(marks.tokens, said_by, proposition.first, proposition.end)
                modality = self._of_part(proposition, clause, told.modality)
                within = told.within
                if proposition.aside and modality.kind == "fact":
                    within = (proposition.first, proposition.end)
                    speakers = [by for by in speakers if not self._is_subject(by, proposition)]
                yield self.claim(proposition, replace(told, modality=modality, attribution=speakers, within=within))
            elif len(found) > 1 and found[0].aside:
                yield self.claim(proposition, replace(told, modality=self._behind(found[0], clause)))
            else:
                yield self.claim(proposition, told)

    def _of_part(self, part: Proposition, clause: Clause, modality: Modality) -> Modality:
        """How a part of a clause is meant: as its own words say, else as the clause is. What stands aside, is only
        compared with ("compared with 3% in 2023") or gives the reason ("citing a 31% loss") is not meant as the clause
        around it."""
        own = modality_of(Stretch(self.marks.tokens, part.first, part.end))
        words = self.marks.tokens.words
        reason = part.first > clause.first and words[part.first - 1] in GIVES_REASON
        if part.aside or reason or words[part.first] in _APART or words[part.first] in DESCRIBING:
            return own if own.cues else Modality()
        return own if own.cues or own.negated or self._is_told_before(part, clause, modality) else modality

    def _is_subject(self, by: Attribution, aside: Proposition) -> bool:
        """Whether who speaks in a clause is whom its aside is about: the mayor, who came in 2020, said."""
        first, end = aside.subject or (0, 0)
        return first < end and self.marks.tokens.starts[first] <= by.start < self.marks.tokens.ends[end - 1]

    def _behind(self, aside: Proposition, clause: Clause) -> Modality:
        """How a clause is meant without its aside: what that says of the future does not hold of the rest."""
        rest = modality_of(Stretch(self.marks.tokens, aside.end, clause.end))
        if rest.kind == "fact" and not rest.cues:
            self.timing.foretold(clause, rest)
        return rest

    def _is_told_before(self, part: Proposition, clause: Clause, modality: Modality) -> bool:
        """Whether a part has a verb of its own, and what sets the clause in the future comes only behind it."""
        elsewhere = [i for i in modality.ahead if not part.first <= i < part.end]
        if not elsewhere or (min(elsewhere) < part.end and not self._in_passing(max(elsewhere), part)):
            return False
        if self.marks.tokens.words[part.first] in _SUPPOSING:
            return False
        return any(part.first <= verb < part.end for verb in clause.verbs)

    def _in_passing(self, cue: int, part: Proposition) -> bool:
        """Whether a relative clause before a part holds the cue: the firm, which will close 3 shops, | lost £4m."""
        words = self.marks.tokens.words
        return cue < part.first and is_in_relative(words, cue, 0, [0]) and "," in words[cue : part.first]

    def _told(self, clause: Clause, block: Block, said_by: list[Attribution]) -> Told:
        modality = modality_of(Stretch(self.marks.tokens, clause.first, clause.end))
        if modality.kind == "forecast" and self.timing.was_able(clause, modality):
            modality = Modality()
        if block.done is not None and modality.kind in _TICKED and self.marks.token_at(block.start) == clause.first:
            modality.kind = self.lead_ins.modality_over(block)
        context = labels.label_for(self.marks, clause, block)
        opening = self._opening_over(clause, block)
        if opening is not None:
            context = self.document.clean(*opening)
            if modality.kind != "question":
                modality.kind = self._kind_of_opening(*opening)
        head = labels.header_over(self.marks, clause, block)
        year = head.partition("(")[0]
        bare = "" if any(char.isalpha() for char in year) else year  # "2023 (GW)" tells when; "Target 2023" what, too
        if not clause.verbs and modality.kind == "fact" and not modality.cues and not self.timing.is_over(clause, bare):
            modality.kind = self.lead_ins.modality_over(block, head, ahead=self.timing.is_ahead(clause))
        if modality.kind == "fact" and not modality.cues:
            self.timing.foretold(clause, modality)
            if not clause.verbs and block.done is None and self.timing.is_set_for(clause, head):
                modality.kind = "forecast"
        opens = self.marks.tokens.starts[clause.first] == block.start
        lead_in = self.lead_ins.sentence_over(block) if opens else ""
        return Told(modality, said_by, context, (clause.first, clause.end), head, lead_in)

    def _opening_over(self, clause: Clause, block: Block) -> tuple[int, int] | None:
        """The place of the words of a lead-in that a clause goes on with: [the council will] plant 300 trees."""
        if self.marks.tokens.starts[clause.first] != block.start:
            return None
        return self.lead_ins.opening_over(block) if bids(self.marks.tokens.words, clause) else None

    def _kind_of_opening(self, start: int, end: int) -> str:
        """How the words of a lead-in mean what they lead to: "the council will" plans, "we call on the council to"
        exhorts. They are read before a verb of doing, since no verb of theirs is left."""
        tokens = Tokens(f"{self.document.clean(start, end)} {_DOING}")
        return modality_of(Stretch(tokens, 0, len(tokens))).kind

    def _presupposed(self, clause: Clause, told: Told) -> Iterator[Claim]:
        marks = self.marks
        for first, end in existing_things(marks.tokens, marks.names, clause.first, clause.end):
            name = spelled(self.document.text, marks.tokens, first, end)
            if name in self.taken_for_granted:
                continue
            self.taken_for_granted.add(name)
            claim = self.claim(Proposition(first, end, [], []), Told(Modality(), [], ""))
            claim.statement = f"[the] {name} [exists]"
            claim.presupposed = True
            claim.check_worthiness = WORTH_OF_EXISTENCE
            yield claim

    def claim(self, proposition: Proposition, told: Told) -> Claim:
        """The record of one proposition; its id is given when all claims of the document are known."""
        marks, modality = self.marks, told.modality
        first, end = proposition.first, proposition.end
        start, _ = marks.offsets(first, end)
        figures = len(proposition.quantities) or len(dates(proposition.times))
        worth = check_worthiness(Stretch(marks.tokens, first, end), modality, figures)
        names = (spelled(self.document.text, marks.tokens, *name) for name in names_within(marks.names, first, end))
        within = told.within or (first, end)
        deadline = None
        if modality.kind in _DUE:
            ahead = self.timing.times_ahead(proposition.times, within, modality.ahead, told.attribution)
            deadline = window_of(ahead or self.timing.of_head(told.head), self.published)
            deadline = deadline or window_of(self.timing.of_lead_in(told.lead_in), self.published)
        return Claim(
            id="",
            source=self.source,
            revision=1,
            span=self.span_of(*self._with_emphasis(*marks.offsets(first, end))),
            statement=statement_of(marks, proposition, told.context),
            section=self.document.section_at(start),
            modality=modality.kind,
            negated=modality.negated,
            check_worthiness=round(worth.score, 2),
            names=list(dict.fromkeys(names)),
            quantities=proposition.quantities,
            times=proposition.times,
            as_of=self.timing.as_of(proposition.times, within, modality, told.attribution, told.head, first),
            deadline=deadline,
            attribution=[_as_read(by) for by in [*self.floor.speakers_at(start), *told.attribution]],
        )

    def _with_emphasis(self, start: int, end: int) -> tuple[int, int]:
        """A range with the marks of emphasis that touch it: "**40 ships** came", whole."""
        text, masked = self.document.text, self.document.masked
        while start > 0 and masked[start - 1] == MASK and text[start - 1] in _EMPHASIS:
            start -= 1
        while end < len(text) and masked[end] == MASK and text[end] in _EMPHASIS:
            end += 1
        return start, end

    def span_of(self, start: int, end: int) -> Span:
        """The span of two offsets, with what stands around it."""
        text = self.document.text
        line, column = self.document.place_at(start)
        return Span(
            start, end, text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND], line, column
        )


def _as_read(by: Attribution) -> Attribution:
    """The attribution as a person reads it: without the marks of italics, and on one line wherever the text breaks."""
    told = by.speaker + by.cue
    if MASK not in told and "\n" not in told:
        return by
    speaker, cue = (" ".join(words.replace(MASK, "").split()) for words in (by.speaker, by.cue))
    return replace(by, speaker=speaker, cue=cue)
