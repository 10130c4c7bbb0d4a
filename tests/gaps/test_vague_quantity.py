"""Changes told by a word of degree alone."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["vague-quantity"])]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Rents in the town have risen sharply.", "risen sharply"),
        ("Exports fell dramatically during the war.", "fell dramatically"),
        ("The ministry saw a significant increase in thefts.", "a significant increase"),
    ],
)
def test_finds_the_word_of_degree(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Rents in the town have risen sharply, by 14% in a year.",
        "Exports fell dramatically to half of what they were.",
        "If rents rose sharply, people would leave.",
        "Have rents risen sharply?",
        "There was no significant increase in thefts.",
        "The road rises steeply behind the mill and turns.",
        "He spoke sharply.",
    ],
)
def test_figures_questions_and_suppositions_are_left_alone(text: str) -> None:
    assert quotes(text) == []
