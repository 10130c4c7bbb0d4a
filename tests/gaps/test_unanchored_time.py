"""Times that only the day of writing could tell."""

from __future__ import annotations

from datetime import date

from claimcheck.gaps import find_gaps

TEXT = "Last year the mill closed. In 2010 it had opened; it stands empty now."


def test_each_expression_of_an_undated_document_is_one_finding() -> None:
    gaps = find_gaps(TEXT, select=["unanchored-time"])
    assert [gap.span.quote for gap in gaps] == ["Last year", "now"]
    assert gaps[0].message == "'Last year' of which year?"


def test_a_dated_document_has_none() -> None:
    assert find_gaps(TEXT, published=date(2016, 3, 3), select=["unanchored-time"]) == []


def test_it_is_opt_in() -> None:
    """`undated` tells the same once."""
    assert "unanchored-time" not in {gap.rule for gap in find_gaps(TEXT)}
