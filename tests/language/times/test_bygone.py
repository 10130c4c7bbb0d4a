"""Numbers below 1900, and round ones: years where the words around them say so, amounts elsewhere."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities
from claimcheck.language.times import find_times


@pytest.mark.parametrize(
    ("text", "year", "mod"),
    [
        ("The village joined the Swabian League around 1340.", "1340", "about"),
        ("The chapel was founded around 1250 by monks.", "1250", "about"),
        ("The abbot died around 1180.", "1180", "about"),
        ("Around 1210 the monks left.", "1210", "about"),
        ("The gate (c. 1450) still stands.", "1450", None),
        ("The mill is named in a charter of 1147.", "1147", None),
        ("The siege of 1204 ruined the town.", "1204", None),
        ("It has stood since at least 1920.", "1920", None),
    ],
)
def test_years_long_gone(text: str, year: str, mod: str | None) -> None:
    assert [(time.value, time.mod) for time in find_times(text)] == [(year, mod)]
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The garrison numbered around 1200.", "1200"),
        ("The index fell to a level around 1370.", "1370"),
        ("Losses were estimated around 1300.", "1300"),
        ("The fever killed around 1200.", "1200"),
        ("Around 1370 people left.", "1370"),
        ("An army of 1200 came.", "1200"),
        ("A total of 1560 was counted.", "1560"),
        ("The village had a population of 1500.", "1500"),
        ("Visits reached a record high of 1950.", "1950"),
    ],
)
def test_amounts_that_look_like_years(text: str, value: str) -> None:
    assert find_times(text) == []
    assert [quantity.value for quantity in find_quantities(text)] == [value]


def test_the_population_of_a_year() -> None:
    assert [time.value for time in find_times("The population of 1950 was small.")] == ["1950"]
