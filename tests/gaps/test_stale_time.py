""" "Currently" in a document that is old."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.documents import read_bytes
from claimcheck.gaps import find_gaps

OLD, TODAY = date(2016, 3, 3), date(2026, 11, 22)
NOTE = "To date no bridge connects the two towns. The mill is now closed. The port is currently full."


def found(
    text: str, published: date | None = OLD, today: date | None = TODAY, *, each: bool = False
) -> list[tuple[str, str]]:
    gaps = find_gaps(text, select=["stale-time"], published=published, today=today, each=each)
    return [(gap.span.quote, gap.message) for gap in gaps]


def test_one_finding_names_the_words_and_their_age() -> None:
    assert found(NOTE) == [("To date", "'to date', 'now', 'currently' were written 10 years ago, on 2016-03-03")]


def test_each_word_where_asked_for() -> None:
    assert [quote for quote, _ in found(NOTE, each=True)] == ["To date", "now", "currently"]


def test_one_word_was_written() -> None:
    assert found("The port is currently full.", date(2025, 6, 1)) == [
        ("currently", "'currently' was written 1 year ago, on 2025-06-01")
    ]


def test_the_day_that_a_document_gives_itself_counts() -> None:
    document = read_bytes(b"---\ndate: 2016-03-03\n---\n\nThe port is currently full.\n", name="a.md")
    assert [gap.span.quote for gap in find_gaps(document, select=["stale-time"], today=TODAY)] == ["currently"]


@pytest.mark.parametrize(
    ("published", "today"), [(None, TODAY), (OLD, None), (date(2026, 1, 1), TODAY), (date(2025, 11, 22), TODAY)]
)
def test_without_both_days_or_within_a_year_nothing_is_stale(published: date | None, today: date | None) -> None:
    assert found(NOTE, published, today) == []


@pytest.mark.parametrize(
    "text",
    [
        "The tribe lived in what is now Poland.",
        "Now is the time to act, and the time is now.",
        "Now, take the second root.",
        "Women currently married were asked.",
        "By 2015 no bridge connected the towns.",
    ],
)
def test_words_that_do_not_tell_how_it_stands_are_left_alone(text: str) -> None:
    assert found(text) == []
