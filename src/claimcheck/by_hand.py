"""A claim that a person made: words of a document that no rule took for one, read as the parser reads its own."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from claimcheck.claims import Reading, Told
from claimcheck.documents import Document
from claimcheck.language.attribution import attributions_in
from claimcheck.language.cues import Stretch
from claimcheck.language.marks import Marks, read_marks
from claimcheck.language.modality import modality_of
from claimcheck.proposition import Proposition
from claimcheck.records import Attribution, Claim


def claim_at(document: Document, start: int, end: int, *, published: dt.date | None = None) -> Claim:
    """The claim that a stretch of the text makes when a person says that it is one: told as its words tell it.

    Without an id. `start` and `end` are offsets into the document's text, and become the claim's span.
    """
    marks = read_marks(document, published)
    reading = Reading(marks, published, "")
    first, stop = marks.token_at(start), marks.token_at(end)
    span = reading.span_of(start, end)
    if first >= stop:  # nothing but masked markup
        return Claim("", "", 1, span, " ".join(span.quote.split()), document.section_at(start))
    proposition = Proposition(first, stop, marks.quantities_in(first, stop), marks.times_in(first, stop))
    told = Told(modality_of(Stretch(marks.tokens, first, stop)), _said_by(marks, first), "")
    return replace(reading.claim(proposition, told), span=span)


def _said_by(marks: Marks, first: int) -> list[Attribution]:
    """Who says the sentence that a token stands in."""
    for begin, end in marks.sentences:
        if begin <= first < end:
            return attributions_in(marks.tokens, begin, end)
    return []
