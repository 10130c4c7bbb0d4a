"""Plans that somebody could be held to, and no day to do so."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps

TEXT = "The council will build a bridge. We will open two schools by 2030. We will hire fifty teachers."


def test_a_document_has_one_finding_with_a_count() -> None:
    (gap,) = find_gaps(TEXT, select=["missing-deadline"])
    assert gap.span.quote.startswith("The council will build")
    assert gap.message == "2 of 3 plans have no date"
    assert gap.hint == "look for when it is to be done"


def test_each_tells_them_one_by_one() -> None:
    gaps = find_gaps(TEXT, select=["missing-deadline"], each=True)
    assert [gap.span.quote.split()[-1].strip(".") for gap in gaps] == ["bridge", "teachers"]
    assert {gap.message for gap in gaps} == {"this plan has no date"}


def test_one_plan_is_told_in_the_singular() -> None:
    (gap,) = find_gaps("The council will build a bridge.", select=["missing-deadline"])
    assert gap.message == "1 of 1 plan has no date"


@pytest.mark.parametrize(
    "text",
    [
        "The council will build a bridge by 2030.",
        "Next year we will open two schools.",
        "The council built a bridge.",
        "We will stand with our friends.",  # an attitude
        "We will continue to support our friends.",
        "If we win, we will build a bridge.",
        "The council will not build a bridge.",
    ],
)
def test_dated_plans_attitudes_and_suppositions_are_left_alone(text: str) -> None:
    assert find_gaps(text, select=["missing-deadline"]) == []
