"""What only introduces who speaks and claims nothing: "the mayor said" before a colon or a quotation, and the number in
"two officials said that rents fell"."""

from __future__ import annotations

from claimcheck.language.attribution import attributions_in
from claimcheck.language.clauses import Clause
from claimcheck.language.grammar import SMALL_NUMBERS
from claimcheck.language.marks import Marks
from claimcheck.language.quoted import OPENING
from claimcheck.language.speakers import was_asked
from claimcheck.records import Attribution, Quantity

_AT_HEAD = 12
"""Characters before a speaker that a clause may have which only names them: "On Friday the mayor said"."""


def only_introduces(marks: Marks, clause: Clause, said_by: list[Attribution]) -> bool:
    """Whether a clause that `said_by` say does no more than name them: "the mayor said" before a colon, "the mayor told
    the council last week" before the quotation."""
    if not said_by:
        return False
    start, end = marks.offsets(clause.first, clause.end)
    said = marks.document.text[start:end].rstrip(' :,“"‘')
    asked = marks.tokens.words[clause.first] == "asked"  # asked whether …, she said
    mark = marks.tokens.words[clause.end - 1 : clause.end + 2]  # the clause may end before or behind its colon
    figures = marks.quantities_in(clause.first, clause.end)
    leads_in = ":" in mark[:2] and len(clause.verbs) < 2 and not figures
    quotes = leads_in and not OPENING.isdisjoint(mark)
    near = end if asked or leads_in else start + _AT_HEAD
    return any(start <= by.start <= near and by.end < end and (quotes or said.endswith(f" {by.cue}")) for by in said_by)


def figures_told(marks: Marks, first: int, end: int) -> list[Quantity]:
    """The quantities of the tokens [first, end) without the number of the people who say it: "one diplomat told us",
    "according to two officials". A number in digits, of many, or of those who were asked tells something itself."""
    quantities = marks.quantities_in(first, end)
    if not any(map(_is_few, quantities)):
        return quantities
    heads = {by.start for by in attributions_in(marks.tokens, first, end) if _is_some_people(marks, by)}
    return [one for one in quantities if one.start not in heads or not _is_few(one)]


def _is_few(quantity: Quantity) -> bool:
    return quantity.dimension == "count" and quantity.quote.lower() in SMALL_NUMBERS


def _is_some_people(marks: Marks, by: Attribution) -> bool:
    """Whether some people speak: not "data from three towns", nor "ten monks polled by the Herald"."""
    first, end = marks.token_at(by.start), marks.token_at(by.end)
    return by.manner != "document" and not by.cue.lower().endswith(" from") and not was_asked(marks.tokens, first, end)
