"""Periods whose sense hangs on the words around them: seasons of two years, halves, ends of years, "last" the verb."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.language.times import find_times
from claimcheck.records import TimeExpression

PUBLISHED = date(2026, 11, 22)


def times(text: str, published: date | None = PUBLISHED) -> list[TimeExpression]:
    return find_times(text, published=published)


def only(text: str) -> TimeExpression:
    (found,) = times(text)
    return found


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The plan is to last 26 months.", "26 months"),
        ("The works will usually last 26 months.", "26 months"),
        ("It is to open and last 26 months.", "26 months"),
        ("They last 26 months.", "26 months"),
    ],
)
def test_last_the_verb_tells_a_length(text: str, quote: str) -> None:
    assert (only(text).quote, only(text).value, only(text).latest) == (quote, "P26M", None)


def test_last_the_adjective_tells_the_days_gone_by() -> None:
    found = only("It rained for the last 26 months.")
    assert (found.quote, found.latest) == ("the last 26 months", "2026-11-22")


@pytest.mark.parametrize(
    ("text", "quote", "days"),
    [
        ("The ferry breaks even by 2027-28.", "2027-28", (None, "2028-12-31")),
        ("It broke even in 2025-26.", "2025-26", ("2025-01-01", "2026-12-31")),
        ("It broke even in 2025–26.", "2025–26", ("2025-01-01", "2026-12-31")),
        ("Sales rise this financial year.", "this financial year", ("2026-01-01", "2027-09-30")),  # begins unknown
        ("Sales rise next fiscal year.", "next fiscal year", ("2027-01-01", "2028-09-30")),
    ],
)
def test_a_year_over_two_calendar_years(text: str, quote: str, days: tuple[str | None, str]) -> None:
    assert (only(text).quote, (only(text).earliest, only(text).latest)) == (quote, days)


def test_years_further_apart_are_a_range() -> None:
    assert [(t.quote, t.relation) for t in times("It held from 2024-30.")] == [("2024", "from"), ("30", "until")]


def test_once_in_so_many_years_tells_how_often() -> None:
    assert only("Floods that came once in 20 years will come often.").latest is None
    assert only("It will open in 20 years.").latest == "2046-11-22"


@pytest.mark.parametrize("text", ["Rents rose 2% on the quarter.", "Spending on the year fell."])
def test_on_the_quarter_compares(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Patients were seen within four hours.", None),  # how long it took
        ("Deliveries come within two hours.", None),
        ("They must leave within four hours.", "2026-11-22"),
        ("Cut the leaks by a fifth within five years.", "2031-11-22"),
    ],
)
def test_hours_count_from_today_only_where_the_clause_looks_ahead(text: str, latest: str | None) -> None:
    (found,) = (time for time in times(text) if time.type == "DURATION")
    assert found.latest == latest


@pytest.mark.parametrize(
    ("text", "value", "latest"),
    [
        ("Debt will be lower by year end.", "2026", "2026-12-31"),
        ("It is due before the year end.", "2026", "2026-12-31"),
        ("By the year end the debt will be lower.", "2026", "2026-12-31"),
        ("Debt was lower at year end 2025.", "2025", "2025-12-31"),
        ("It is due by the financial year end.", "FY2026", "2027-09-30"),
        ("Profit will grow in the second half.", "2026-H2", "2026-12-31"),
        ("Profit will grow in the first half.", "2027-H1", "2027-06-30"),
        ("Profit fell in the first half.", "2026-H1", "2026-06-30"),
        ("Carbon emissions end by mid-century.", "20", "2055-12-31"),  # around its middle, not on a day
        ("It opens before the winter of 2031.", "2031-WI", "2031-11-30"),  # where that begins late
        ("It opens before spring 2031.", "2031-SP", "2031-08-31"),  # of the southern half of the globe
    ],
)
def test_ends_and_parts(text: str, value: str, latest: str) -> None:
    assert (only(text).value, only(text).latest) == (value, latest)


@pytest.mark.parametrize(
    "text", ["She scored in the second half.", "It was a year end party.", "It has mid-century chairs."]
)
def test_halves_ends_and_middles_of_something_else(text: str) -> None:
    assert [time for time in times(text) if time.type == "DATE"] == []


def test_march_to_may_is_two_months() -> None:
    found = times("Figures for March to May 2026 are out.")
    assert [(t.value, t.relation) for t in found] == [("2026-03", "from"), ("2026-05", "until")]


def test_march_to_a_place_is_no_month() -> None:
    assert times("March to victory, they said.") == []


def test_every_so_many_to_so_many_years_is_a_set() -> None:
    assert (only("The dam is drained every two to three years.").type) == "SET"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He will have to sell his last 12 sheep before Christmas.", "2026-12-25"),  # "last" tells no tense here
        ("She hopes to have cleared them by the end of March.", "2027-03"),  # the future seen from its end
        ("She had hoped to have cleared them by the end of March.", "2026-03"),
        ("It is thought to have begun by the end of March.", "2026-03"),
        ("Many were waiting for planned repairs at the end of March.", "2026-03"),  # the verb tells, no adjective
        ("The planned opening in March", "2027-03"),
    ],
)
def test_the_year_that_the_clause_points_to(text: str, value: str) -> None:
    assert only(text).value == value
