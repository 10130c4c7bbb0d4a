"""Lengths that a date bounds, seasons over the turn of the year, and what parts a preposition from its date."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.language.times import find_times

PUBLISHED = date(2026, 10, 20)


@pytest.mark.parametrize(
    ("text", "quote", "days"),
    [
        ("For the year to 31 March 2029 we expect growth.", "the year", ("2028-04-01", "2029-03-31")),
        ("Sales fell in the year ended 31 December 2024.", "the year", ("2024-01-01", "2024-12-31")),
        ("Sales fell in the quarter ending June 2025.", "the quarter", ("2025-04-01", "2025-06-30")),
        ("Sales fell in the year through June 2025.", "the year", ("2024-07-01", "2025-06-30")),
        ("Sales fell in the six months up to June 2025.", "the six months", ("2025-01-01", "2025-06-30")),
        ("Sales fell in the week ending on 5 May 2026.", "the week", ("2026-04-29", "2026-05-05")),
        ("Prices rose in the twelve months to August.", "the twelve months", ("2025-09-01", "2026-08-31")),
        ("Sales rose in the three months ended June 30, 2026.", "the three months", ("2026-04-01", "2026-06-30")),
    ],
)
def test_a_length_ends_on_the_date_behind_it(text: str, quote: str, days: tuple[str, str]) -> None:
    length, end = find_times(text, published=PUBLISHED)
    assert (length.type, length.quote, (length.earliest, length.latest)) == ("DURATION", quote, days)
    assert (end.type, end.relation, end.latest) == ("DATE", "until", days[1])


@pytest.mark.parametrize(
    "text", ["It took a year to 12 people.", "Within two years, in 2029, it shut.", "It grew in the year to date."]
)
def test_no_date_bounds_these(text: str) -> None:
    assert not any(time.relation == "until" for time in find_times(text, published=PUBLISHED))


@pytest.mark.parametrize(
    ("text", "quote", "value", "days"),
    [
        ("The winter of 2017–18 was mild.", "The winter of 2017–18", "2017-WI", ("2017-01-01", "2018-03-31")),
        ("It burnt in winter 2017/2018.", "winter 2017/2018", "2017-WI", ("2017-01-01", "2018-03-31")),
        ("It burnt in the summer of 2017-18.", "the summer of 2017-18", "2017-SU", ("2017-01-01", "2018-03-31")),
        ("The winter of 2017 was mild.", "The winter of 2017", "2017-WI", ("2017-01-01", "2018-03-31")),
    ],
)
def test_seasons_over_the_turn_of_the_year(text: str, quote: str, value: str, days: tuple[str, str]) -> None:
    (found,) = find_times(text, published=PUBLISHED)
    assert (found.quote, found.value, (found.earliest, found.latest)) == (quote, value, days)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The cap stays until at least May 2029.", "until"),
        ("It will open by some time in 2030.", "by"),
        ("It has stood since perhaps 1920.", "since"),
        ("They met at least in May 2024.", "in"),
        ("It will open sometime in 2030.", "in"),
    ],
)
def test_a_hedge_parts_a_preposition_from_its_date(text: str, relation: str) -> None:
    (found,) = find_times(text, published=PUBLISHED)
    assert found.relation == relation
