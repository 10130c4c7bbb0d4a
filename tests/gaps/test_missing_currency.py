"""Sums of money without a currency."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["missing-currency"])]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The bridge cost 5 million to build.", "cost 5 million"),
        ("It had a budget of 3.5 billion in 2015.", "budget of 3.5 billion"),
        ("They invested more than 200 million in the plant.", "invested more than 200 million"),
        ("The firm is worth an estimated 2 billion.", "worth an estimated 2 billion"),
        ("It may cost up to 7 million.", "cost up to 7 million"),
        ("It will cost 5 to 7 million.", "cost 5 to 7 million"),
    ],
)
def test_finds_the_bare_sum(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge cost 5 million euros to build.",
        "The bridge cost $3 million in 1990 and would cost 5 million today.",  # the paragraph tells the currency
        "The war cost 5 million lives.",
        "It was a grant of 2 million acres.",
        "The channel earned 3 million followers.",
        "The ad cost 5 to run.",
        "They paid to 3 million readers what they owed.",
        "The farm lost 2 million in the flood.",  # sheep or euros
        "He paid 5 million-dollar fines.",
    ],
)
def test_other_counts_and_told_currencies_are_left_alone(text: str) -> None:
    assert quotes(text) == []


def test_the_message_asks_for_the_currency() -> None:
    (gap,) = find_gaps("The bridge cost 5 million to build.", select=["missing-currency"])
    assert gap.message == "5 million of which currency?"
    assert gap.hint == "look for the currency of this sum"
