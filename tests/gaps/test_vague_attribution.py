"""Statements of nobody in particular."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps, rule_named


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["vague-attribution"])]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Experts say that the bridge will pay for itself.", "Experts say"),
        ("But many economists often argue the tax is too high.", "many economists often argue"),
        ("It is widely believed that the mine is empty.", "It is widely believed that"),
        ("Studies have shown that tea helps.", "Studies have shown"),
    ],
)
def test_finds_the_nameless_speaker(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Experts at the transport ministry say that the bridge will pay for itself.",
        "The ministry's experts say that the bridge will pay for itself.",
        "The mayor and others say that the bridge will pay for itself.",
        "Studies show that tea helps [12].",
        "According to the ministry, it is believed that the mine is empty.",
        "Some think, others act.",
        "It is said.",
    ],
)
def test_named_speakers_and_no_statements_are_left_alone(text: str) -> None:
    assert quotes(text) == []


def test_it_is_opt_in() -> None:
    """Minutes of committees speak so by custom."""
    assert not rule_named("vague-attribution").default
    assert find_gaps("Experts say that tea helps.", select=["source"]) == []
