"""Ranks that nobody answers for."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["unsupported-superlative"])]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The firm is the largest maker of bells in the world.", "the largest maker of bells in the world"),
        ("The firm became one of the oldest banks in Europe.", "the oldest banks in Europe"),
        ("Bells come from Arden, the world's largest foundry.", "the world's largest"),
        ("The well is now the deepest in history.", "the deepest in history"),
    ],
)
def test_finds_the_rank(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "The firm is the largest maker of bells in the world, according to the guild.",
        "The guild says that the firm is the largest maker of bells in the world.",
        "The firm is the largest maker of bells in the world [3].",
        "The firm is the largest maker of bells in the world (Smith 2019).",
        "With 300 bells a year the firm is the largest maker in the world.",
        "The firm wants to be the largest maker of bells in the world.",
        "The firm will be the largest maker of bells in the world.",
        "It is the best soup in the world.",
        "The largest of them is in the yard.",
        "The mill is the largest in the village.",
    ],
)
def test_sources_wishes_opinions_and_small_worlds_are_left_alone(text: str) -> None:
    assert quotes(text) == []
