"""Forecasts that nothing could prove wrong."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The new port will continue to strengthen the region.", "continue"),
        ("The reform is expected to support growth.", "support"),
        ("The new road will also greatly benefit the town.", "benefit"),
    ],
)
def test_finds_what_can_go_on_for_ever(text: str, verb: str) -> None:
    (gap,) = find_gaps(text, select=["no-outcome"])
    assert gap.message == f"nothing could prove '{verb}' wrong"
    assert gap.hint == "look for what is to happen, by when and how much of it"


@pytest.mark.parametrize(
    "text",
    [
        "The new port will open.",  # an event
        "The reform is expected to support growth in 2027.",
        "The reform is expected to improve output by 5%.",
        "The reform supports growth.",
        "The reform would help.",
        "The reform will not benefit anybody.",
    ],
)
def test_events_dates_figures_and_facts_are_left_alone(text: str) -> None:
    assert find_gaps(text, select=["no-outcome"]) == []
