"""The same hole told twice is asked once, with a word on where else it stands."""

from __future__ import annotations

import pytest

from claimcheck.documents import read_bytes
from claimcheck.gaps import find_gaps

BODY = "By 2019 the trade of Arden had, after slow years, doubled to billion."


def messages(text: str) -> list[str]:
    return [gap.message for gap in find_gaps(read_bytes(text.encode(), name="a.md"), select=["number"])]


def test_summary_and_body() -> None:
    """They share the name of the town and what is said of it."""
    text = f"# Summary\n\nTrade of Arden doubled to billion, after slow years.\n\n# Trade\n\n{BODY}\n"
    assert messages(text) == ["a figure is missing before 'billion' (also line 7)"]


def test_three_times() -> None:
    assert messages(f"{BODY}\n\n{BODY}\n\n{BODY}\n") == ["a figure is missing before 'billion' (also lines 3, 5)"]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (BODY, BODY.replace("Arden", "Borden"), "another town"),
        (BODY, BODY.replace("2019", "2021"), "another year"),
        (BODY, "Debts doubled to billion.", "nothing else in common"),
        (BODY, BODY.replace("billion", "million"), "another word that demands a figure"),
        (
            "# Elk Park\n\nThe park covers an area of and opened to walkers late.",
            "# Oak Park\n\nThe park covers an area of and opened to walkers late.",
            "named by the heading alone",
        ),
    ],
)
def test_other_holes_are_asked_for_as_well(one: str, other: str, why: str) -> None:
    assert len(messages(f"{one}\n\n{other}\n")) == 2, why
    assert not any("also line" in message for message in messages(f"{one}\n\n{other}\n"))


def test_rows_of_a_list_are_asked_for_one_by_one() -> None:
    rows = "Area:  sq km\nPopulation: 300\n\n"
    assert len(messages(f"# Arden\n\n{rows}# Borden\n\n{rows}")) == 2
