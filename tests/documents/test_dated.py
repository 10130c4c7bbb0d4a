"""A document's own day: taken where it is certain, for the parser and the rules alike, and else left unknown."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import find_gaps, parse
from claimcheck.documents import plain, read_bytes

BODY = "\n\nThe port lost 5% of its trade last year.\n"


@pytest.mark.parametrize(
    "head",
    [
        "Published: 5 May 2026",
        "**Published:** 5 May 2026",
        "The port\nPosted on May 5, 2026 by Ann Lee",
        "First published 5 May 2026, 10:30 | 4 min read",
        "Published: 5 May 2026\nUpdated: 7 May 2026",
        "The port\n\n5 May 2026",
        "Date: Tuesday, 5 May 2026",
        "OSLO, May 5, 2026 (Harbour News) – The port is old.",
        "Oslo, 5 May 2026 – The port is old.",
        "Oslo, 5 May 2026",
        "The port\n\nSanta Rosa, California, 5 May 2026",
        "Press release, 5 May 2026",
        "Statement on the port\nDelivered by the Minister for Water, Ann Lee, 5 May 2026",
        "# Minutes of the harbour board, 5 May 2026",
        "Minutes of the meeting held on 5 May 2026",
        "Minutes of the board held in public on Tuesday 5 May 2026 at 10.00 a.m. in the old hall",
        "By Ann Lee | 5 May 2026 | 4 min read",
        "A study by the harbour board · Published 5 May 2026",
        "Released 07:30, 5 May 2026",
        "Released at 7.30 am GMT, 5 May 2026",
        "Published by the harbour board on 5 May 2026",
        "# The port plan\n\n*Adopted by the town council on 5 May 2026*",
        "Approved 5 May 2026",
        "Embargoed until 7:30 a.m., 5 May 2026",
        "EMBARGOED UNTIL 00:01 ON TUESDAY 5 MAY 2026",
        "Strictly embargoed until 5 May 2026.",
        "Published: 5 May 2026\nAdopted by the board on 2 May 2026",
        "# The port\n\n*Harbour Institute · Discussion Paper 7 · 5 May 2026*",
    ],
)
def test_a_day_in_its_place_dates_the_document(head: str) -> None:
    assert plain(head + BODY).published == date(2026, 5, 5)


@pytest.mark.parametrize(
    "head",
    [
        "Published: May 2026",  # no day
        "Published: 05/06/2026",  # either order
        "OSLO, May 5 – The port is old.",  # no year
        "Date: 5 May 2026\nVenue: the old hall",  # of a meeting
        "Deadline: 5 May 2026",
        "On 5 May 2026 the council met.",
        "5 May 2026\n\nA ship came.\n\n7 May 2026",  # a diary
        "From 5 May 2026 to 7 May 2026",
        "Deadline, 5 May 2026",
        "Delivered on 3 May 2026 and paid on 5 May 2026",
        "Minutes taken of every meeting since 5 May 2026",
        "Treaty of Oslo, 5 May 2026",
        "Next report, 5 May 2026",
        "Music festival | 5 May 2026 | Oslo",  # of an event
        "REPORT FOR THE YEAR ENDED 5 MAY 2026",  # of what it tells
        "Report to the full council, 5 May 2026",  # of a meeting
        "Adopted by the council after the fire of 5 May 2026",
        "Adopted by the council at its meeting on 5 May 2026 in the old hall.",  # a sentence
        "The plan was adopted by the council on 5 May 2026",
        "Approved by the board on 5 May 2026 and by the council on 7 May 2026",
        "To be adopted by the council on 5 May 2026",
        "Copies were embargoed until 5 May 2026",
        "Exports are embargoed until 5 May 2026.",
        "A report by the board · The fire of 5 May 2026",
    ],
)
def test_what_is_not_certain_dates_nothing(head: str) -> None:
    document = plain(head + BODY)
    assert document.published is None
    assert [gap.rule for gap in find_gaps(document, select=["undated"])] == ["undated"]


def test_the_foot_tells_when_a_page_was_updated() -> None:
    assert plain(BODY.strip() + "\n\nLast updated on 5 May 2026\n").published == date(2026, 5, 5)


@pytest.mark.parametrize(
    ("field", "day"),
    [
        ("date: 5 May 2026", date(2026, 5, 5)),
        ("date: May 5, 2026", date(2026, 5, 5)),
        ("updated: 2026-05-05", date(2026, 5, 5)),
        ("date: 05/06/2026", None),
        ("date: May 2026", None),
        ("event: 5 May 2026", None),
    ],
)
def test_front_matter_in_words(field: str, day: date | None) -> None:
    assert read_bytes(f"---\n{field}\n---\n{BODY}".encode(), name="port.md").published == day


def test_what_dates_a_document_dates_its_claims_and_silences_the_rule() -> None:
    text = "Published: 5 May 2026" + BODY
    claim = parse(text)[-1]
    assert claim.times[0].value == "2025"
    assert find_gaps(text, select=["undated"]) == []


def test_a_given_day_comes_first() -> None:
    claim = parse("Published: 5 May 2026" + BODY, published=date(2020, 1, 1))[-1]
    assert claim.times[0].value == "2019"
