"""Changes, levels and bounds: what "from", "to" and "up to" tell behind a verb of movement."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities
from claimcheck.language.tokens import BREAK
from claimcheck.records import Quantity


def only(text: str) -> Quantity:
    (found,) = find_quantities(text)
    return found


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("The bill has ballooned from €3bn to €8bn.", "3000000000", "8000000000"),
        ("Rents rocketed from £400 to £900.", "400", "900"),
        ("Arrears had quietly gone from 3% to 9%.", "3", "9"),  # what has happened has left one state for another
        ("Fares are up to £5 from £4.", "4", "5"),  # the level first, the old one behind
    ],
)
def test_from_one_state_to_another_after_a_verb_of_movement(text: str, before: str, after: str) -> None:
    found = only(text)
    assert (found.before, found.after, found.low, found.modifier) == (before, after, None, "exact")


@pytest.mark.parametrize(
    "text",
    [
        "Seats from £20 to £60 are left.",  # nothing moved
        "The crossing has cost from £20 to £60.",
        "The yard has employed from 20 to 60 welders.",  # the figure is what the verb has for its object
    ],
)
def test_from_and_to_tell_a_range_elsewhere(text: str) -> None:
    found = only(text)
    assert (found.low, found.high, found.before) == ("20", "60", None)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Traffic fell by 1.4 million to 90.2 million.", ["1400000", "90200000"]),
        ("The crew shrank by 120 to 4,300.", ["120", "4300"]),
        ("Income fell by 3 million pounds to 40 million pounds.", ["3000000", "40000000"]),
    ],
)
def test_a_step_and_the_level_reached_are_two_figures(text: str, values: list[str]) -> None:
    assert [found.value for found in find_quantities(text)] == values


def test_a_step_is_told_in_what_its_level_is_told_in() -> None:
    assert [q.unit for q in find_quantities("Output fell by 3 million to 40 million tonnes.")] == ["tonne", "tonne"]


def test_by_one_figure_to_its_like_is_a_range() -> None:
    assert only("Demand will rise by 5 to 50 MW.").high == "50"


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("Fares will go up to £5.", "exact"),
        ("Fares are to creep up to £5.", "exact"),
        ("Fares are going up to £5.", "exact"),
        ("Prizes go up to £5.", "at_most"),  # a bound holds always
        ("Fines could go up to £5.", "at_most"),
        ("It pays up to £5.", "at_most"),
    ],
)
def test_up_to_behind_a_movement_bounds_nothing(text: str, modifier: str) -> None:
    assert only(text).modifier == modifier


@pytest.mark.parametrize(
    ("cell", "value"),
    [("-5%", "-5"), ("−£4m", "-4000000"), ("–5%", "-5"), ("–£4m", "-4000000"), ("–12", "-12"), ("-12", "-12")],
)
def test_a_dash_before_the_figure_of_a_cell_is_its_minus(cell: str, value: str) -> None:
    found = only(f"Sales {BREAK}{cell}{BREAK} lower")
    assert (found.quote, found.value) == (cell, value)


def test_a_dash_between_two_figures_of_a_cell_is_no_minus() -> None:
    assert (only(f"Sales {BREAK}5–10{BREAK}").low, only(f"Sales {BREAK}5–10{BREAK}").high) == ("5", "10")


def test_an_en_dash_before_a_bare_figure_of_a_sentence_is_no_minus() -> None:
    assert only("Only a few ships –12 in all– came.").value == "12"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rents are up from 600 in June. The flats have 3 to 5 rooms.", [("600", None), (None, "3")]),
        ("Fees rose from €40. They cover 9 to 11 lessons.", [("40", None), (None, "9")]),
        ("It grew from 800 when the yard had 30 to 40 men.", [("800", None), (None, "30")]),
    ],
)
def test_a_change_ends_with_its_sentence_and_takes_no_range_apart(
    text: str, values: list[tuple[str | None, str | None]]
) -> None:
    assert [(found.value, found.low) for found in find_quantities(text)] == values


@pytest.mark.parametrize(
    "text",
    ["It rose from 9 at 4 p.m. to 14.", "It rose from 9 in Feb. to 14 in June.", "It rose from 9 in 2004 to 14."],
)
def test_a_point_within_an_abbreviation_ends_no_change(text: str) -> None:
    found = find_quantities(text)[0]
    assert (found.before, found.after) == ("9", "14")


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("The bill should not exceed €4m.", "at_most"),
        ("Fees will never exceed €40.", "at_most"),
        ("The load can't exceed 9 tonnes.", "at_most"),
        ("Fees exceed €40.", "more_than"),
        ("The fleet tops 900 vans.", "more_than"),
        ("Sales will top 900 vans.", "more_than"),
        ("The airline has options over 12 jets.", "exact"),
        ("There is a dispute over 12 acres.", "exact"),
        ("The airline has over 12 jets.", "more_than"),
    ],
)
def test_what_bounds_a_figure_and_what_does_not(text: str, modifier: str) -> None:
    assert only(text).modifier == modifier
