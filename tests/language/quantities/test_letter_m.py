"""An "m" that touches its figure is metres or millions: the words around it decide, or nobody does."""

from __future__ import annotations

import pytest

from claimcheck import find_quantities


def read(text: str) -> list[tuple[str | None, str | None, str]]:
    return [(quantity.value, quantity.unit, quantity.dimension) for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The wall is 3.2m high.",
        "A depth of 3.2m was measured.",
        "It lies 3.2m below the road.",
        "The 3.2m gate fell.",
        "It weighs little and is 3.2 m.",  # the space that the SI asks for
    ],
)
def test_metres(text: str) -> None:
    assert read(text) == [("3.2", "metre", "length")]


@pytest.mark.parametrize(
    "text",
    [
        "The population is 3.2m.",
        "Viewers: 3.2m",
        "Waiting lists rose to 3.2m.",
        "Some 3.2m were displaced.",
    ],
)
def test_millions(text: str) -> None:
    assert read(text) == [("3200000", None, "count")]


def test_minutes_behind_hours() -> None:
    assert read("The flight takes 2h 30m.") == [("2", "hour", "duration"), ("30", "minute", "duration")]


def test_two_sides_are_metres() -> None:
    assert read("It is 5m by 3m.") == [("5", "metre", "length"), ("3", "metre", "length")]


@pytest.mark.parametrize("text", ["It came to 3.2m.", "The tower sold tickets to 3.2m."])
def test_what_nobody_could_tell_stays_as_written(text: str) -> None:
    assert read(text) == [("3.2", "m", "other")]


def test_money_needs_no_such_thought() -> None:
    assert read("The tower cost €3.2m.") == [("3200000", "euro", "currency")]
