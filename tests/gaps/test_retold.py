"""The same hole told twice is asked for once, with a word on where else it stands."""

from __future__ import annotations

import pytest

from claimcheck.documents import read_bytes
from claimcheck.gaps import Context, examine, told_again

BODY = "By 2019 the trade of Arden had, after slow years, doubled to billion."


def groups(text: str) -> list[list[int]]:
    """The lines of each group of gaps that ask for the same, the one to ask for first."""
    context = Context(read_bytes(text.encode(), name="a.md"))
    gaps = examine(context, select=["number"])
    assert len(gaps) >= 2, "there is something to compare"
    lines = {gap.id: gap.span.line for gap in gaps}
    return [[lines[asked], *(gap.span.line for gap in same)] for asked, same in told_again(context, gaps).items()]


def test_summary_and_body() -> None:
    """They share the name of the town and what is said of it."""
    text = f"# Summary\n\nTrade of Arden doubled to billion, after slow years.\n\n# Trade\n\n{BODY}\n"
    assert groups(text) == [[3, 7]]


def test_three_times() -> None:
    assert groups(f"{BODY}\n\n{BODY}\n\n{BODY}\n") == [[1, 3, 5]]


def test_other_words_for_the_same_need_more_in_common() -> None:
    """Four names and figures; the one with more words around its hole is asked for."""
    summary = "The Arden Lake region of Norland saw trade double to by 2019."
    body = "Between 2001 and 2019 the Norland trade of the Arden Lake towns doubled to billion."
    assert groups(f"{summary}\n\n{body}\n") == [[3, 1]]
    assert groups(f"{summary}\n\n{body.replace('2019', '2018')}\n") == []


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
        ("# Arden\n\nArea:  sq km\nPopulation: 300", "# Borden\n\nArea:  sq km\nPopulation: 300", "rows"),
    ],
)
def test_other_holes_are_asked_for_as_well(one: str, other: str, why: str) -> None:
    assert groups(f"{one}\n\n{other}\n") == [], why
