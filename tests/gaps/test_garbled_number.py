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
        ("About 12,3456 people came.", "12,3456"),
        ("It cost $$5 million.", "$$5"),
        ("It moved 5..2 million tons.", "5..2"),
        ("It cost 2.5.6 million.", "2.5.6"),
        ("About 3.,200 people came.", "3.,200"),
        ("It cost 1O million, and later more.", "1O"),
        ("Rents rose l5 percent.", "l5"),
        ("The fund holds 1,OOO pounds.", "1,OOO"),
        ("A vote of 10 10 per cent is none.", "10 10"),
        # days that the calendar lacks
        ("It was signed on 31 February 2020.", "31 February"),
        ("It was signed on the 31st of June.", "31st of June"),
        ("Read until November 31, 2019, it was shut.", "November 31"),
        ("The shop closed on April 31st.", "April 31st"),
        ("Her birthday is 29 February 2019.", "29 February"),
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
        "The lakh is 1,23,456.",
        "On May 6,1998 it rained.",  # a date without its space
        "See Trans. Soc. 72,1589.",  # a volume and its page
        "Ranges such as 5..10 million and 1..2 are written so.",
        "The law $$5x$$ holds for $$5 million.",
        "Version 2.5.6 came\n% a new line",
        "It weighs 2.500.000 percent of nothing.",  # points between thousands
        "The share was high (I228%).",  # a square that lost its height
        "In room 10 10 guests sat; in 2010 2010 percent was said.",
        "It was 29 February 2020, and 29 February 1900 for some.",
        "There is no 31 February, and nobody was born on April 31st who didn't lie.",
        "The 30 June 30 and June 31 people met.",
        "See No. 31 April 1999.",  # an issue
    ],
)
def test_numbers_of_every_custom_are_left_alone(text: str) -> None:
    assert quotes(text) == []
