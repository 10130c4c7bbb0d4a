"""When forecasts and plans fall due."""

import datetime as dt

import pytest

from claimcheck.deadlines import due_claims, read_when, window_of
from claimcheck.records import Claim, Span, TimeExpression, Window

TODAY = dt.date(2026, 11, 22)


def date(
    value: str, relation: str | None = None, earliest: str | None = None, latest: str | None = None
) -> TimeExpression:
    return TimeExpression(0, 4, value, "DATE", value, None, relation, earliest, latest)


def year(value: int, relation: str | None = None) -> TimeExpression:
    return date(str(value), relation, f"{value}-01-01", f"{value}-12-31")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-H2", "2026-07-01", "2026-12-31"),
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("2026-q4", "2026-10-01", "2026-12-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2026-06-30", "2026-06-30", "2026-06-30"),
        ("2026..2030", "2026-01-01", "2030-12-31"),
        ("2026-Q1..2026-06", "2026-01-01", "2026-06-30"),
    ],
)
def test_periods_as_people_type_them(text: str, first: str, last: str) -> None:
    assert read_when(text) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    "text", ["", "26", "2026-13", "2026-Q5", "2026-02-30", "2030..2026", "..", "2026..", "0000", "soon", "２０２６"]
)
def test_what_is_no_period(text: str) -> None:
    assert read_when(text) is None


def test_a_limit_leaves_the_beginning_open() -> None:
    assert window_of([date("2030", "by", None, "2030-12-31")]) == Window(None, "2030-12-31")


def test_a_date_runs_from_its_first_to_its_last_day() -> None:
    assert window_of([year(2030, "in")]) == Window("2030-01-01", "2030-12-31")


def test_a_limit_goes_before_another_date() -> None:
    """The year that a forecast starts from is not when it falls due."""
    assert window_of([year(2024, "in"), date("2030", "by", None, "2030-12-31")]) == Window(None, "2030-12-31")


def test_what_lies_behind_since_is_no_beginning() -> None:
    """It could top 70% for the first time since 1992: nothing begins in 1992. Since a day to come it does: not before."""
    told = date("1992", "since", "1992-01-01")
    assert window_of([told], TODAY) is None
    assert window_of([date("2029", "since", "2029-01-01")], TODAY) == Window("2029-01-01", None)


def test_two_ends_of_a_range_make_one_window() -> None:
    ends = [date("2025", "from", "2025-01-01", None), date("2030", "until", None, "2030-12-31")]
    assert window_of(ends) == Window("2025-01-01", "2030-12-31")


def test_what_is_past_when_published_is_a_yardstick() -> None:
    """ "Will exceed the level of 2019" falls due at no time that it names."""
    assert window_of([year(2019)], dt.date(2024, 5, 1)) is None
    assert window_of([year(2024)], dt.date(2024, 5, 1)) == Window("2024-01-01", "2024-12-31")


def test_nothing_is_invented() -> None:
    """No date, a vague one, or one that counts from an unknown day gives no window."""
    now = TimeExpression(0, 3, "now", "DATE", "PRESENT_REF", None, None, None, None)
    unanchored = TimeExpression(0, 9, "next year", "DATE", "XXXX", None, None, None, None, anchored=False)
    assert window_of([]) is None
    assert window_of([now, unanchored]) is None


def claim(name: str, modality: str, latest: str | None, status: str = "unreviewed") -> Claim:
    window = Window(None, latest) if latest else None
    return Claim(name, "s", 1, Span(0, 1, "x"), "x", modality=modality, deadline=window, status=status)


CLAIMS = [
    claim("far", "plan", "2030-12-31"),
    claim("soon", "forecast", "2026-12-31"),
    claim("late", "plan", "2024-06-30"),
    claim("kept", "plan", "2025-12-31", "met"),
    claim("told", "fact", "2026-12-31"),
    claim("undated", "forecast", None),
]


def test_without_a_period_all_open_ones_are_due_overdue_first() -> None:
    entries = due_claims(CLAIMS, None, TODAY)
    assert [(entry.claim.id, entry.state, entry.days_left) for entry in entries] == [
        ("late", "overdue", -875),
        ("soon", "open", 39),
        ("far", "open", 1500),
    ]


def test_a_period_takes_the_windows_that_end_in_it_settled_ones_too() -> None:
    assert [entry.claim.id for entry in due_claims(CLAIMS, "2026", TODAY)] == ["soon"]
    assert [(entry.claim.id, entry.state) for entry in due_claims(CLAIMS, "2025..2026", TODAY)] == [
        ("kept", "met"),
        ("soon", "open"),
    ]


def test_the_last_day_of_a_window_is_not_overdue() -> None:
    assert due_claims([claim("a", "plan", "2026-11-22")], None, TODAY)[0].state == "open"
    assert due_claims([claim("a", "plan", "2026-11-21")], None, TODAY)[0].state == "overdue"
