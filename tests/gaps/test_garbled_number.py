"""Numbers written as no number is."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["garbled-number"])]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The plant cost 1,234,56 euros.", "1,234,56"),
        ("The plant cost $1,234,5678.", "1,234,5678"),
        ("About 1,,500 people came.", "1,,500"),
        ("It was founded in 2O15.", "2O15"),
        ("The hall seats 5\ufffd000 guests.", "5\ufffd000"),
    ],
)
def test_finds_the_garbled_number(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "It cost 1,234,567.89 euros, or 12,34,567 rupees.",
        "See notes 3,4,5 and 12,13,14.",
        "Version 3.14.0 came at 10:05 on 2015-03-01.",
        "Rust is Fe2O3, water H2O, and ozone O3.",
        "They meet at 5, or at 6,, as it happens.",
    ],
)
def test_numbers_of_every_custom_are_left_alone(text: str) -> None:
    assert quotes(text) == []
