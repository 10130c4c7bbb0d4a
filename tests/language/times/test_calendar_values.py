"""The arithmetic of TIMEX3 values."""

from datetime import date

import pytest

from claimcheck.language.times.calendar_values import (
    days_of,
    duration,
    moved,
    nth_weekday,
    part_of,
    period,
    weekday_near,
)

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        ("Y", -1, "2025"), ("M", 2, "2027-01"), ("Q", 1, "2027-Q1"), ("H", 0, "2026-H2"), ("W", 7, "2027-W01"),
        ("W", 7, "2027-W01"),
        ("WE", 0, "2026-W47-WE"), ("D", 10, "2026-12-02"), ("DE", 0, "202"), ("CE", -1, "19"), ("Y", -9000, None),
    ],
)  # fmt: skip
def test_period(unit: str, count: int, value: str | None) -> None:
    """A period so many units away, or None beyond the calendar."""
    assert period(DAY, unit, count) == value


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2026-W53", "2026-12-28", "2027-01-03"),
        ("2026-W47-WE", "2026-11-21", "2026-11-22"),
        ("203", "2030-01-01", "2039-12-31"),
        ("20", "2000-01-01", "2099-12-31"),
        ("2026-12-31T18:00Z", "2026-12-31", "2026-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("2026-WI", "2026-01-01", "2027-03-31"),
    ],
)
def test_days_of(value: str, first: str, last: str) -> None:
    """The first and last day of a value."""
    assert days_of(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value", ["XXXX-05", "PRESENT_REF", "P3Y", "BC0500", "XXXX-WXX-5", "T18:00", "2019-13", "FYXXXX", "00000"]
)
def test_days_of_what_has_no_known_days(value: str) -> None:
    """What names no known days has none; nothing is raised."""
    assert days_of(value) == (None, None)


def test_part_of_a_month() -> None:
    """The end of a month is its second half; a single day has no parts."""
    may = date(2027, 5, 1), date(2027, 5, 31)
    assert part_of(may, "end") == (date(2027, 5, 16), date(2027, 5, 31))
    assert part_of((DAY, DAY), "start") == (DAY, DAY)


def test_weekdays() -> None:
    """The Friday before, after and in the week of a Sunday; the last Monday of May."""
    assert weekday_near(DAY, 5, -1) == date(2026, 11, 20)
    assert weekday_near(DAY, 5, 1) == date(2026, 11, 27)
    assert weekday_near(DAY, 7, -1) == DAY
    assert nth_weekday(2026, 5, 1, 5) == date(2026, 5, 25)


def test_months_end_where_the_calendar_ends_them() -> None:
    """A month after 31 January is the end of February; no calendar reaches the year 10000."""
    assert moved(date(2027, 1, 31), "M", 1) == date(2027, 2, 28)
    assert moved(DAY, "Y", 9000) is None


def test_duration_values() -> None:
    """Half a year is six months, a fortnight two weeks, an unknown count X."""
    assert [duration("0.5", "Y"), duration("1", "FN"), duration("X", "TM")] == ["P6M", "P2W", "PTXM"]
