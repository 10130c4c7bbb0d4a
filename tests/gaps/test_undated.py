"""A document without a date: one finding, which names what hangs on it."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.documents import open_document
from claimcheck.gaps import find_gaps

NOTE = (
    "The two towns face each other across the river, yet to date no bridge connects them.\n\n"
    "Today they are of equal size, and trade now flows. Today nobody doubts it.\n"
)


def test_one_finding_at_the_first_expression_names_them_all() -> None:
    (gap,) = find_gaps(NOTE, select=["undated"])
    assert gap.span.quote == "to date"
    assert gap.message == "the document has no date, and 'to date', 'today' (2 times), 'now' hang on it"
    assert gap.severity == "warning"


def test_one_expression_hangs() -> None:
    (gap,) = find_gaps("Nobody lives there now.", select=["undated"])
    assert gap.message == "the document has no date, and 'now' hangs on it"


def test_many_expressions_are_counted_not_listed() -> None:
    text = "Tonight, today, last year, next week, yesterday, two years ago and tomorrow are not the same."
    (gap,) = find_gaps(text, select=["undated"])
    assert "and 2 more hang on it" in gap.message


def test_a_date_from_elsewhere_settles_it() -> None:
    assert find_gaps(NOTE, published=date(2016, 3, 3), select=["undated"]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Published: 3 March 2016\n\n" + NOTE,
        "Two towns, one river\n\nMarch 3, 2016\n\n" + NOTE,
        NOTE + "\nLast updated on 3 March 2016\n",
        "LONDON, 3 March 2016 (Newswire) — " + NOTE,
    ],
)
def test_a_line_of_its_own_dates_a_document(text: str) -> None:
    assert find_gaps(text, select=["undated"]) == []


def test_metadata_dates_a_document() -> None:
    document = open_document(b"---\ntitle: Two towns\ndate: 2016-03-03\n---\n\n" + NOTE.encode())
    assert find_gaps(document, select=["undated"]) == []


def test_a_day_told_in_passing_does_not_date_a_document() -> None:
    text = "On 3 March 2016 the council met in the old town hall and voted for the bridge. It now has the money.\n"
    assert [gap.rule for gap in find_gaps(text, select=["undated"])] == ["undated"]


@pytest.mark.parametrize(
    "text",
    [
        "The war ended in 1918. In winter the river freezes.",
        "The clocks change on the last Sunday in March.",
        "Nobody knows the future; the past is well known.",
    ],
)
def test_what_holds_in_any_year_needs_no_date(text: str) -> None:
    assert find_gaps(text, select=["undated"]) == []


def test_each_expression_by_itself_where_asked_for() -> None:
    gaps = find_gaps(NOTE, select=["undated"], each=True)
    assert [gap.span.quote for gap in gaps] == ["to date", "Today", "now", "Today"]
    assert gaps[0].message == "the document has no date, and 'to date' hangs on it"


@pytest.mark.parametrize(
    "text",
    [
        "# Currently married\n\nThere are 40 of them.\n",  # the name of a field
        "She reads Leith Today.",
        "To date (22 October 2015) no bridge connects them.",
        "- Currently 40 of them work (2021 est.)\n- The rest left in 2020.\n",  # an entry with a year of its own
        "He came on Monday. The next day, he had left again.",  # counted from what is told
        "By the end of the year the mill was closed.",
        "They had gone few decades ago.",
        "They were now seen as one.",
        "In 1915 it was known as X, and is now known as Y.",  # a sentence with a year of its own
        "The first day of the next year is free.",
        "Ice covered it at least 10,000 years ago.",  # an age that no day of writing changes
        "Life is 1.6 billion years old and began billions of years ago.",
        "In the last decade of the war nobody farmed.",
        "“We are now at sea,” he said in 1944.",  # said on another day
    ],
)
def test_what_something_nearer_tells_does_not_hang_on_the_document(text: str) -> None:
    assert find_gaps(text, select=["undated"]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Today is a holiday.", "Today"),  # a capital that only opens the sentence
        ("“Yes,” he said. It is now closed.", "now"),
        ("The line will open in the next 2 years.", "the next 2 years"),
        ("Ten years ago the mill closed.", "Ten years ago"),
        ("The land now called Leith was empty.", "now"),
    ],
)
def test_what_hangs_on_the_document_all_the_same(text: str, quote: str) -> None:
    assert [gap.span.quote for gap in find_gaps(text, select=["undated"])] == [quote]
