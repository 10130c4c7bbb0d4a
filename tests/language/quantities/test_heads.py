"""Tables tell a measure once, at the head; every bare figure below or beside it is told in it."""

from __future__ import annotations

import pytest

from claimcheck import parse
from claimcheck.documents import read_bytes
from claimcheck.language.quantities.heads import measure_of
from claimcheck.records import Quantity


@pytest.mark.parametrize(
    ("head", "scale", "unit"),
    [
        ("2031 (£m)", 10**6, "pound"),
        ("2031/32 (£000)", 10**3, "pound"),
        ("Total (£'000)", 10**3, "pound"),
        ("Fees (€ million)", 10**6, "euro"),
        ("Budget (USD million)", 10**6, "dollar"),
        ("Budget (EURm)", 10**6, "euro"),
        ("H1 2031 £m", 10**6, "pound"),
        ("Fees, $bn", 10**9, "dollar"),
        ("Share (%)", 1, "percent"),
        ("% of GDP", 1, "percent"),
        ("Growth (percentage points)", 1, "percentage point"),
        ("Area (km²)", 1, "square kilometre"),
        ("Catch ('000 tonnes)", 10**3, "tonne"),
        ("Crew (thousands)", 10**3, None),
        ("Area, km²", 1, "square kilometre"),
        ("Table 2: Crews by port, thousands", 10**3, None),
    ],
)
def test_heads_that_tell_a_measure(head: str, scale: int, unit: str | None) -> None:
    found = measure_of(head)
    assert found is not None
    assert (found.scale, found.unit) == (scale, unit)


@pytest.mark.parametrize(
    "head",
    [
        "Total",
        "Crew (men)",
        "2031 (note 3)",
        "Goal (by 2040)",
        "Year (2031)",
        "Deaths (per 100,000)",
        "Length (m)",
        "",
        "Alba, Bena",
    ],
)
def test_heads_that_tell_none_for_certain(head: str) -> None:
    assert measure_of(head) is None


def test_a_row_of_rates_is_told_in_the_percent_above() -> None:
    found = figures("| Port | 2031 (%) |\n|---|---|\n| Vacancy rate | 4 |\n")
    assert [(q.value, q.unit) for q in found] == [("4", "percent")]


def test_a_rate_in_the_head() -> None:
    found = measure_of("Price ($ per tonne)")
    assert found is not None
    assert (found.unit, found.per) == ("dollar", "tonne")


def figures(table: str) -> list[Quantity]:
    return [quantity for claim in parse(read_bytes(table.encode(), name="x.md")) for quantity in claim.quantities]


def test_bare_figures_below_a_head_are_told_in_it() -> None:
    found = figures("| Port | 2031 (£m) | Share (%) |\n|---|---|---|\n| Alba | 11.5 | -4 |\n")
    assert [(q.quote, q.value, q.precision, q.unit) for q in found] == [
        ("11.5", "11500000", "100000", "pound"),
        ("-4", "-4", "1", "percent"),
    ]


def test_the_span_is_the_figure_of_the_cell() -> None:
    text = "| Port | 2031 (£m) |\n|---|---|\n| Alba | 11 |\n"
    (found,) = figures(text)
    assert text[found.start : found.end] == found.quote == "11"


def test_the_head_of_a_row_holds_under_periods() -> None:
    found = figures("| | 2031 | Rank |\n|---|---|---|\n| Fees (£m) | 11 | 3 |\n")
    assert [(q.value, q.unit) for q in found] == [("11000000", "pound"), ("3", None)]


@pytest.mark.parametrize(
    ("row", "unit"),
    [
        ("| Alba | $11 |", "dollar"),  # has its own
        ("| Alba | 11 ships |", "ship"),
        ("| Number of piers | 11 |", None),  # is of another kind
        ("| Margin (%) | 11 |", None),  # the two heads disagree
    ],
)
def test_what_is_told_in_something_else_stays_as_it_is(row: str, unit: str | None) -> None:
    (found,) = figures(f"| Port | 2031 (£m) |\n|---|---|\n{row}\n")
    assert (found.value, found.unit) == ("11", unit)


def test_the_title_of_a_table_holds_for_columns_that_are_periods() -> None:
    found = figures("Table 2: Crews, thousands\n\n| Port | 2031 | Rank |\n|---|---|---|\n| Alba | 1.2 | 3 |\n")
    assert [(q.quote, q.value) for q in found if q.quote != "2"] == [("1.2", "1200"), ("3", "3")]


def test_prose_above_a_table_is_no_title() -> None:
    found = figures("They counted ships, thousands\n\n| Port | 2031 |\n|---|---|\n| Alba | 1.2 |\n")
    assert [q.value for q in found] == ["1.2"]


def test_the_row_tells_the_measure_of_a_target_too() -> None:
    text = "| What | 2025 | Target 2031 |\n|---|---|---|\n| Riders (millions a year) | 4.5 | 6 |\n| Trams (% of all) | 5 | 9 |\n"
    found = [(q.value, q.unit, q.per) for q in figures(text)]
    assert found == [
        ("4500000", None, "year"),
        ("6000000", None, "year"),
        ("5", "percent", None),
        ("9", "percent", None),
    ]


def test_a_row_may_tell_a_rate_alone() -> None:
    text = "| What | 2025 | Rank 2025 |\n|---|---|---|\n| Trips (per day) | 400 | 3 |\n"
    assert [(q.value, q.unit, q.per) for q in figures(text)] == [("400", None, "day"), ("3", None, None)]
