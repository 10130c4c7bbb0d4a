"""Two figures or dates compared: whether they say the same, and the size of the change."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records import Quantity, TimeExpression
from claimcheck.revisions.dates import date_changes, distance
from claimcheck.revisions.figures import figure_changes, size_of_change


def quantity(quote: str, value: str | None = None, **more: object) -> Quantity:
    return Quantity(0, len(quote), quote, value, **more)  # type: ignore[arg-type]


def length(quote: str, value: str, unit: str, precision: str) -> Quantity:
    return quantity(quote, value, unit=unit, dimension="length", precision=precision)


def test_equal_amounts_in_two_units_are_no_change() -> None:
    assert figure_changes(length("2 km", "2", "kilometre", "1"), length("2,000 m", "2000", "metre", "1")) == []


def test_units_agree_within_their_rounding_and_not_beyond() -> None:
    """1.24 miles are 1,995.6 metres: 2.0 km within a rounding to 0.1 km, but not 2.00 km."""
    miles = length("1.24 miles", "1.24", "mile", "0.01")
    assert figure_changes(miles, length("2.0 km", "2.0", "kilometre", "0.1")) == []
    assert figure_changes(length("1.2 miles", "1.2", "mile", "0.1"), length("2.20 km", "2.20", "kilometre", "0.01"))


def test_within_one_unit_every_digit_counts() -> None:
    (change,) = figure_changes(length("2 km", "2", "kilometre", "1"), length("2.1 km", "2.1", "kilometre", "0.1"))
    assert (change.field, change.before, change.after, change.delta) == ("value", "2 km", "2.1 km", "+5%")


def test_a_year_and_twelve_months_are_the_same_time() -> None:
    year = quantity("1 year", "1", unit="year", dimension="duration")
    months = quantity("12 months", "12", unit="month", dimension="duration")
    assert figure_changes(year, months) == []


def test_half_and_fifty_percent_are_the_same_share() -> None:
    half = quantity("half", "0.5", dimension="ratio")
    percent = quantity("50%", "50", unit="percent", dimension="percent")
    assert figure_changes(half, percent) == []


def test_a_unit_that_means_different_things_is_never_converted() -> None:
    (change,) = figure_changes(
        quantity("5 tons", "5", unit="ton", dimension="mass"),
        quantity("5,000 kg", "5000", unit="kilogram", dimension="mass"),
    )
    assert change.field == "unit"


def test_a_unit_put_in_changes_no_amount() -> None:
    """The border was "3160" long, and it still is when somebody adds "km"; but not when the number differs too."""
    with_unit = length("3160 km", "3160", "kilometre", "1")
    assert figure_changes(quantity("3160", "3160"), with_unit) == []
    assert figure_changes(quantity("3150", "3150"), with_unit)


def test_both_ends_of_a_range_are_told() -> None:
    (change,) = figure_changes(quantity("10 to 20", low="10", high="20"), quantity("12 to 25", low="12", high="25"))
    assert change.delta == "low +20%, high +25%"


def test_a_range_is_never_averaged_into_a_figure() -> None:
    (change,) = figure_changes(quantity("10 to 20", low="10", high="20"), quantity("15", "15"))
    assert (change.before, change.after, change.delta) == ("10 to 20", "15", None)


def test_a_fraction_that_does_not_come_out_is_itself() -> None:
    third = quantity("a third", "0.333333333333", exact=False, dimension="ratio")
    assert figure_changes(third, quantity("one third", "0.333333333333", exact=False, dimension="ratio")) == []


@pytest.mark.parametrize(
    ("before", "after", "dimension", "told"),
    [
        ("1500000", "2000000", "count", "+33%"),
        ("100", "95", "count", "-5%"),
        ("1000", "1004", "count", "+0.4%"),
        ("2", "50", "count", "x25"),
        ("0", "7", "count", "+7"),
        ("-16", "9.5", "currency", "+25.5"),
        ("-20", "-10", "currency", "+50%"),
        ("42", "43", "percent", "+1 percentage point"),
        ("10", "20", "temperature", "+10"),
        ("7", "7.0", "count", None),
    ],
)
def test_the_size_of_a_change_in_a_readers_words(before: str, after: str, dimension: str, told: str | None) -> None:
    assert size_of_change(Decimal(before), Decimal(after), dimension) == told


NUMBERS = st.decimals(min_value=-(10**15), max_value=10**15, allow_nan=False, places=3)


@given(NUMBERS, NUMBERS, st.sampled_from(["count", "percent", "currency", "temperature"]))
def test_a_change_goes_up_or_down_as_its_figures_do(before: Decimal, after: Decimal, dimension: str) -> None:
    told = size_of_change(before, after, dimension)
    assert (told is None) == (before == after)
    if told:
        assert told.startswith("-") == (after < before)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("2023-08-07", "2023-08-24", "17 days later"),
        ("2023-08-24", "2023-08-23", "1 day earlier"),
        ("2024-02-28", "2024-03-01", "2 days later"),
        ("2023-11", "2024-02", "3 months later"),
        ("2030", "2028", "2 years earlier"),
        ("2021-12-31", "2023-12-31", "2 years later"),
        ("2022-06", "2027-06", "5 years later"),
        ("2023", "2023-07", "now to the month"),
        ("2023-07-01", "2023", "now only to the year"),
        ("2023", "2024-05", "later"),
        ("2030-Q3", "2031-Q1", None),
        ("", "2030", None),
    ],
)
def test_how_far_a_date_moved(before: str, after: str, told: str | None) -> None:
    assert distance(before, after) == told


def date_expression(quote: str, value: str, **more: object) -> TimeExpression:
    return TimeExpression(0, len(quote), quote, "DATE", value, **more)  # type: ignore[arg-type]


def test_the_same_day_written_otherwise_is_no_change() -> None:
    assert date_changes(date_expression("7 May 2024", "2024-05-07"), date_expression("2024-05-07", "2024-05-07")) == []


def test_before_and_after_are_not_the_same_side() -> None:
    (change,) = date_changes(
        date_expression("2030", "2030", relation="before"), date_expression("2030", "2030", relation="after")
    )
    assert (change.field, change.before, change.after) == ("relation", "before", "after")


def test_in_and_by_a_year_are_the_same_date() -> None:
    assert (
        date_changes(date_expression("2030", "2030", relation="in"), date_expression("2030", "2030", relation="by"))
        == []
    )


def test_early_and_late_in_a_year_are_not_the_same() -> None:
    (change,) = date_changes(
        date_expression("early 2030", "2030", mod="start"), date_expression("late 2030", "2030", mod="end")
    )
    assert (change.before, change.after) == ("early 2030", "late 2030")
