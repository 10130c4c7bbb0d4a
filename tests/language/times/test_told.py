"""Dates that lean on what was told before: "a year earlier", "in the second", "March last year"."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.language.times import find_times

PUBLISHED = date(2026, 10, 20)


def read(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(time.quote, time.value) for time in find_times(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill shut in May last year.", [("May last year", "2025-05")]),
        ("The mill shuts in March next year.", [("March next year", "2027-03")]),
        ("On 7 June last year the mill shut.", [("7 June last year", "2025-06-07")]),
        ("The mill shut in May of last year.", [("May of last year", "2025-05")]),
        ("By May last year's debt was paid.", [("May", "2026-05"), ("last year", "2025")]),
        ("Sales fell in May, last year they rose.", [("May", "2026-05"), ("last year", "2025")]),
    ],
)
def test_last_year_is_the_year_of_the_month_before_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Sales were higher in June than a year earlier.", ("a year earlier", "2025-06")),
        ("In the second quarter sales were up from two years earlier.", ("two years earlier", "2024-Q2")),
        ("At 30 June debt was £5m, compared with £3m a year earlier.", ("a year earlier", "2025-06-30")),
        ("Sales rose to 6% in June, from 4% a year earlier.", ("a year earlier", "2025-06")),
        ("Debt was £5m, against £3m a year earlier.", ("a year earlier", "2025")),
        ("In May 2014 he won, having moved to 3 towns a year earlier.", ("a year earlier", "2013")),
        ("The law passed (2014: no vote). Fees are higher than a year earlier.", ("a year earlier", "2025")),
        ("Sales were £5m in 2023. Fees were higher than a year earlier.", ("a year earlier", "2022")),
        ("It opened in 2010. It grew. It moved. Fees are higher than a year earlier.", ("a year earlier", "2025")),
        ("In June the firm said fees were higher than a year earlier.", ("a year earlier", "2025")),
        ("It was built in 2010. Two years later it shut.", ("Two years later", "2012")),
    ],
)
def test_a_year_earlier_is_counted_from_what_is_compared(text: str, last: tuple[str, str]) -> None:
    """From the period of its own sentence, no coarser than that; never from an aside or a date told long before."""
    assert read(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose in the third quarter, after falling in the second.", ["2026-Q3", "2026-Q2"]),
        ("It rose in the first quarter, after falling in the fourth.", ["2026-Q1", "2025-Q4"]),
        ("It fell in the first quarter of 2024 and rose in the second.", ["2024-Q1", "2024-Q2"]),
        ("It rose in the first quarter of fiscal 2024 after falling in the fourth.", ["FY2024-Q1", "FY2023-Q4"]),
        ("It fell in the first half of 2024 but rose in the second.", ["2024-H1", "2024-H2"]),
        ("It led in the first quarter and won in the second race.", ["2026-Q1"]),
        ("It fell in the first quarter. It was told in the second.", ["2026-Q1"]),
        ("He came in the second, and left.", []),
    ],
)
def test_a_bare_ordinal_behind_a_quarter(text: str, expected: list[str]) -> None:
    assert [value for _, value in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("It will come back in 2029, two quarters earlier than in the last plan.", "two quarters"),
        ("The line opens in 2029, two years earlier than planned.", "two years"),
    ],
)
def test_earlier_than_compares_and_tells_no_date(text: str, quote: str) -> None:
    assert [(time.quote, time.type) for time in find_times(text, published=PUBLISHED)][1] == (quote, "DURATION")


@pytest.mark.parametrize(
    ("text", "quote", "days"),
    [
        ("They will vote within the next fortnight.", "the next fortnight", ("2026-10-20", "2026-11-03")),
        ("It rained over the past fortnight.", "the past fortnight", ("2026-10-06", "2026-10-20")),
    ],
)
def test_a_fortnight_ahead_or_gone(text: str, quote: str, days: tuple[str, str]) -> None:
    (found,) = find_times(text, published=PUBLISHED)
    assert (found.quote, found.value, (found.earliest, found.latest)) == (quote, "P2W", days)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will sell it in the spring.", ["XXXX-SP"]),
        ("She will return in the fall.", ["XXXX-FA"]),
        ("She was hurt in the fall.", []),
        ("Rents are set to fall this year.", ["2026"]),
        ("A fall next year is likely.", ["2027"]),
        ("They met last fall and again this fall.", ["2025-FA", "2026-FA"]),
        ("The flaw lay in the spring of the valve.", []),
        ("The fault is in the spring mechanism.", []),
    ],
)
def test_seasons_that_may_be_something_else(text: str, expected: list[str]) -> None:
    assert [value for _, value in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The job began in July 2024. In October that year workmen found rot.", "2024-10"),
        ("It opened in 1904. The hall was small. Later that year it burned down.", "1904"),
        ("In 2019 it sold 40 ships. That same year it bought 12.", "2019"),
        ("It sold for $2 in July 2021. That month the city set a floor.", "2021-07"),
        ("That year it bought 12 ships.", "XXXX"),  # which, the text does not say
    ],
)
def test_that_year_is_the_year_last_told_of(text: str, value: str) -> None:
    assert find_times(text, published=date(2026, 11, 6))[-1].value == value
