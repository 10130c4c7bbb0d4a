"""Lengths of time and what recurs."""

from datetime import date

import pytest

from claimcheck.language.times import find_times


def only(text: str) -> tuple[str, str, str, str | None]:
    (time,) = find_times(text, published=date(2026, 11, 22))
    return time.quote, time.type, time.value, time.mod


@pytest.mark.parametrize(
    ("text", "quote", "value", "mod"),
    [
        ("It was shut for over two decades.", "over two decades", "P2DE", None),
        ("It grew over three years.", "three years", "P3Y", None),  # in the course of them
        ("It was heated for 2 h.", "2 h", "PT2H", None),
        ("Russians get 30-day visits.", "30-day", "P30D", None),
        ("It took almost two and a half years.", "almost two and a half years", "P2.5Y", "about"),
        ("A three-month truce.", "three-month", "P3M", None),
        ("It took a year and a half.", "a year and a half", "P1.5Y", None),
        ("It took two years and three months.", "two years and three months", "P2Y3M", None),
        ("It lasted 1 hour, 30 minutes.", "1 hour, 30 minutes", "PT1H30M", None),
        ("It lasted half an hour.", "half an hour", "PT30M", None),
        ("It lasted several years.", "several years", "PXY", None),
        ("It rose for two consecutive quarters.", "two consecutive quarters", "P2Q", None),
        ("It grew over the past three years.", "the past three years", "P3Y", None),
        ("It took decades.", "decades", "PXDE", None),
        ("It closed for a fortnight.", "a fortnight", "P2W", None),
        ("It took 1,500 years.", "1,500 years", "P1500Y", None),
        ("It takes 3 to 5 years.", "3 to 5 years", "PXY", None),
        ("It takes 10-15 minutes.", "10-15 minutes", "PTXM", None),
        ("It takes between two and four weeks.", "two and four weeks", "PXW", None),
    ],
)
def test_durations(text: str, quote: str, value: str, mod: str | None) -> None:
    """The numeral, its modifier and its unit are the span; the value is as TIMEX3 writes it."""
    assert only(text) == (quote, "DURATION", value, mod)


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("It handles tons of cargo annually.", "annually", "P1Y"),
        ("They meet every two years.", "every two years", "P2Y"),
        ("They meet each month.", "each month", "P1M"),
        ("They meet every other week.", "every other week", "P2W"),
        ("They meet twice a week.", "twice a week", "P1W"),
        ("It is given twice daily.", "twice daily", "P1D"),
        ("Tankers leave at a rate of 15 a year.", "a year", "P1Y"),
        ("Output per year fell.", "year", "P1Y"),
        ("They meet every Monday.", "every Monday", "XXXX-WXX-1"),
        ("They meet each Monday at 4pm.", "each Monday at 4pm", "XXXX-WXX-1T16"),
        ("A weekly review.", "weekly", "P1W"),
    ],
)
def test_sets(text: str, quote: str, value: str) -> None:
    """What recurs is a set, with the length of its period."""
    assert only(text) == (quote, "SET", value, None)


def test_a_block_begins_afresh() -> None:
    """A blank line parts the numeral from what stands before it."""
    found = find_times("The talks failed.\n\nTwo weeks ago they resumed.\n\n2019 was worse.")
    assert [time.quote for time in found] == ["Two weeks ago", "2019"]


def test_a_length_is_not_counted_back_from_today() -> None:
    """ "Ongoing for over two decades" says how long, not since when."""
    (time,) = find_times("Talks have gone on for over two decades.", published=date(2026, 11, 22))
    assert (time.earliest, time.latest, time.anchored) == (None, None, True)


def test_a_number_no_calendar_can_hold() -> None:
    """Too many years for any calendar: a time all the same, never an exception."""
    assert only("It formed 4,000,000,000 years ago.")[2] == "PAST_REF"
    assert only("It formed 9000 years ago.")[2] == "PAST_REF"


@pytest.mark.parametrize("text", ["64/26 Minutes of the last meeting", "It lasted 3 1/2 hours."])
def test_a_part_of_a_number_counts_no_time(text: str) -> None:
    assert find_times(text) == []
