"""Clauses that only introduce who speaks: "the mayor said" before a colon or a quotation. They claim nothing."""

from __future__ import annotations

from claimcheck.language.clauses import Clause
from claimcheck.language.marks import Marks
from claimcheck.language.quoted import OPENING
from claimcheck.records import Attribution

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
