"""One figure told twice, and not alike."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps

FACT = "The bridge carries 1.5 million passengers across the river."


def messages(*paragraphs: str) -> list[str]:
    return [gap.message for gap in find_gaps("\n\n".join(paragraphs), select=["self-clash"])]


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (
            "By 2030 the bridge will carry 1.5 million passengers across the river.",
            "line 1 tells 1.5 million as fact, here it is a forecast",
        ),
        (
            "The bridge carries more than 1.5 million passengers across the river.",
            "line 1 tells 1.5 million as exactly so, here it is more than that",
        ),
    ],
)
def test_two_tellings_that_clash(other: str, message: str) -> None:
    assert messages(FACT, other) == [message]


def test_two_years() -> None:
    one = "In 2019 the bridge carried 1.5 million passengers across the river."
    assert messages(one, one.replace("2019", "2021")) == ["line 1 tells 1.5 million for 2019, here it is for 2021"]


def test_the_later_telling_is_quoted() -> None:
    text = f"{FACT}\n\nThe bridge will carry 1.5 million passengers across the river."
    (gap,) = find_gaps(text, select=["self-clash"])
    assert (gap.span.line, gap.span.quote) == (3, "1.5 million")
    assert gap.hint == "look up in the source which of the two it is"


@pytest.mark.parametrize(
    "other",
    [
        FACT,  # told twice alike
        "By 2030 the bridge will carry 2.5 million passengers across the river.",  # another figure
        "By 2030 the airport will serve 1.5 million passengers a year.",  # another thing
        "The bridge carries about 1.5 million passengers across the river.",  # rounded
        "The bridge will not carry 1.5 million passengers across the river.",
    ],
)
def test_other_things_and_the_same_again_are_left_alone(other: str) -> None:
    assert messages(FACT, other) == []
