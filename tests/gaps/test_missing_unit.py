"""Measured figures without a unit."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps, rule_named


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["missing-unit"])]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The park covers an area of 500.", "area of 500"),
        ("It lies at an altitude of about 1,200 on the slope.", "altitude of about 1,200"),
        ("The calf weighs 40 at birth.", "weighs 40"),
        ("The cable has a diameter of 3.5, as all of them have.", "diameter of 3.5"),
        ("It flew at a speed of 300 until dusk.", "speed of 300"),
    ],
)
def test_finds_the_bare_figure(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "The park covers an area of 500 hectares.",
        "It lies at an altitude of 1,200 to 1,500 metres.",
        "The calf weighs 40 kg at birth.",
        "The beam has a length of 3 and a half metres.",
        "A path length of 3 is short, a recursion depth of 40 is not.",
        "The ratio of 5 to 1 stands.",
        "A height of 1.80m is usual.",
        "The area of 12 villages was flooded.",
        "They ran at a speed of 4, 5 or 6 knots.",
        "See the depths of 2019.",
    ],
)
def test_units_wherever_they_stand_and_counts_are_left_alone(text: str) -> None:
    assert quotes(text) == []


def test_it_asks_for_the_kind_of_unit() -> None:
    (gap,) = find_gaps("The park covers an area of 500.", select=["missing-unit"])
    assert gap.message == "'area of 500' has no unit"
    assert gap.hint == "look for a unit of area behind the figure"


def test_it_is_opt_in_while_its_precision_is_not_known() -> None:
    assert not rule_named("missing-unit").default
