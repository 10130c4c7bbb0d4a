"""Points: of a rate they are percentage points, of an index its own, and of what nobody says just points."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities


def units(text: str) -> list[tuple[str | None, str | None, str]]:
    return [(found.value, found.unit, found.dimension) for found in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Occupancy 71.5% (-0.4pts)", "-0.4"),
        ("Turnout was 71%, up 3 points.", "3"),
        ("The tax went up 2 points to 21%.", "2"),
    ],
)
def test_points_beside_a_percentage(text: str, value: str) -> None:
    assert (value, "percentage point", "percent") in units(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Occupancy fell 0.4pts.", "0.4"),  # of what is not said here
        ("The index lost 0.8%, or 31 points, on Monday.", "31"),
        ("The index lost 0.8%, down 31 points on the week.", "31"),
        ("Turnout was 71%. The team won 3 points.", "3"),
        ("The team won 62 points.", "62"),
    ],
)
def test_points_of_something_else(text: str, value: str) -> None:
    assert (value, "point", "count") in units(text)
