"""Sums that a sentence lets its reader check."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


def messages(text: str) -> list[str]:
    return [gap.message for gap in find_gaps(text, select=["broken-arithmetic"])]


BROKEN = [
    ("Rents rose 50% from 10 to 12.", "from 10 to 12 is +20%, not 50%"),
    ("Exports fell by 30 percent to 80 from 100.", "from 100 to 80 is -20%, not 30%"),
    (
        "Sales rose from $10 million to $12 million, an increase of 50%.",
        "from 10,000,000 to 12,000,000 is +20%, not 50%",
    ),
    ("The crew had a total of 10: 4 men and 5 women.", "4 + 5 is 9, not 10"),
    ("We saw a total of 12 birds: 4 gulls, 1 owl and 5 crows.", "4 + 1 + 5 is 10, not 12"),
    ("A total of 90 carts were sold: 40 to farms, 30 to mills and 10 to inns.", "40 + 30 + 10 is 80, not 90"),
    ("Then 45% agreed, 50% did not and the remaining 15% left.", "45 + 50 + 15 is 110%, more than the whole"),
    ("The vote was 40% left, 50% right and 20% other.", "40 + 50 + 20 is 110%, more than the whole"),
    ("It was built between 2025 and 2019.", "2025 comes after 2019"),
    ("He was mayor (1999–1991) and teacher.", "1999 comes after 1991"),
    ("It was the 30-year period from 1990 to 2010.", "from 1990 to 2010 is 20 years, not 30"),
    ("He won two of the three: Ghent, Lille, Arras and Mons.", "4 are named, not 2 of 3"),
    ("It serves 3 of the 5 old towns: Ghent and Lille.", "2 are named, not 3 of 5"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_sum_that_does_not_come_out(text: str, message: str) -> None:
    assert messages(text) == [message]


SOUND = [
    "Rents rose 20% from 10 to 12.",
    "Exports fell by 20 percent to 80 from 100.",
    "Sales grew 33% from 3 to 4.",  # 33.3, rounded
    "Sales grew 15% from 1.3 million to 1.5 million.",  # anything from 1.25 to 1.55 million
    "Prices rose 5% a year from 100 to 200.",  # by the year
    "Wages rose 5% in real terms from 100 to 120.",
    "Wages rose more than 10% from 100 to 120.",
    "Wages rose about 21% from 100 to 120.",
    "Unemployment rose 2% from 10% to 12%.",  # percentage points, loosely told
    "The crew had a total of 9: 4 men and 5 women.",
    "A total of 90 carts, of which some were new: 40 red and 30 blue.",
    "A total of 90 carts came. They were as follows: 40 red and 30 blue.",
    "The crew had a total of 10, including 4 men and 5 women.",
    "We saw a total of 12 birds: 4 gulls and at least 5 crows.",
    "The vote was 40% left, 50% right and 10% other.",
    "The shares were 33.4% left, 33.3% right and 33.4% other.",  # rounded
    "They speak Dutch 90%, German 60% and French 50%.",  # one person may speak several
    "It was built between 2019 and 2025.",
    "The staff was cut from 2025 to 1980 people.",
    "He lived from 1999 to 1991 BC.",
    "It was the 20-year period from 1990 to 2010, the 21-year period from 1990 to 2010.",
    "Rents rose from 0 to 12, or 50%.",
    "He won two of the three: Ghent and New Lille.",
    "He won two of the three races: Ghent, Lille and Arras.",  # the three are named
    "He won two of the three: Marks and Spencer, Lille and Arras.",  # a name may hold an "and"
    "He won two of the three: it was a good year for Ghent, Lille, Arras and Mons.",
    "He won two of the three: Ghent",
    "One of the",
]


@pytest.mark.parametrize("text", SOUND)
def test_a_sum_that_comes_out_or_that_nobody_can_do(text: str) -> None:
    assert messages(text) == []


def test_the_span_runs_over_all_figures_of_the_sum() -> None:
    (gap,) = find_gaps("The crew had a total of 10: 4 men and 5 women.", select=["broken-arithmetic"])
    assert gap.span.quote == "10: 4 men and 5"
    assert gap.hint == "check each of these figures against the source"


def test_figures_of_any_size_are_told() -> None:
    text = f"Debt rose 50% from 1{'0' * 40} to 3{'0' * 40}."
    assert messages(text) == ["from 1.00e+40 to 3.00e+40 is +200%, not 50%"]
