"""A claim made ready to be compared: stamps, labels and siblings' figures taken out, figures and dates put apart."""

from __future__ import annotations

import pytest

from by_hand import claim
from claimcheck.revisions.profiles import profile


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The force has no ships (2023 est.)", {"2023": "2023"}),
        ("The force has no ships (mid-2023)", {"2023": "2023"}),
        ("The force has no ships (2023-2024)", {"2023": "2023", "2024": "2024"}),
        ("The force has no ships [May 2023]", {"May 2023": "2023-05"}),
        ("As of early 2023, the force has no ships", {"2023": "2023"}),
        ("The force has no ships (as of 2023)", {"2023": "2023"}),
        ("The force has no ships (2023 est.", {"2023": "2023"}),
    ],
)
def test_a_stamp_is_taken_out_of_the_words(text: str, dates: dict[str, str]) -> None:
    made = profile(claim(text, dates=dates))
    assert [stamp.value for stamp in made.stamps] == list(dates.values())
    assert made.marks == {}
    assert set(made.keys) == set(profile(claim("The force has no ships")).keys)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The force lost its ships in 2023", {"2023": "2023"}),
        ("The war (begun in 2023 by Norland) goes on", {"2023": "2023"}),
        ("Governor Hill (since 2023)", {"2023": "2023"}),
    ],
)
def test_a_date_that_tells_something_is_no_stamp(text: str, dates: dict[str, str]) -> None:
    made = profile(claim(text, dates=dates))
    assert made.stamps == []
    assert [mark.quote for mark in made.marks.values()] == list(dates)


def test_figures_stand_in_the_row_of_words_as_placeholders() -> None:
    made = profile(claim("It rose 5% last May", figures={"5%": {"value": "5", "dimension": "percent"}}))
    assert made.keys[2] == "#percent"
    assert made.marks[2].quote == "5%"


def test_a_weekday_belongs_to_the_date_beside_it() -> None:
    made = profile(claim("Second draft: Monday, 2019-03-04", dates={"2019-03-04": "2019-03-04"}))
    assert "monday" not in made.keys
    assert "monday" in profile(claim("Council meets every Monday")).keys


def test_a_claim_has_the_parts_of_a_shared_clause_that_are_its_own() -> None:
    text = "members: 9,700 (Norland), 7,300 (Sudland)"
    first, second = claim(text, figures={"9,700": "9700"}), claim(text, figures={"7,300": "7300"})
    made = profile(first, [second])
    assert "norland" in made.keys
    assert "sudland" not in made.keys


def test_the_row_and_column_of_a_table_say_what_a_cell_is_about() -> None:
    cell = claim("April 2021", dates={"April 2021": "2021-04"}, section=("Schedule",))
    cell.statement = "[7.x, Last day] April 2021"
    assert {"7", "last", "day"} <= profile(cell).heading
