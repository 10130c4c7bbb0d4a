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
    ("The energy mix is 60% coal, 30% gas and 20% wind.", "60 + 30 + 20 is 110%, more than the whole"),
    ("It was built between 2025 and 2019.", "2025 comes after 2019"),
    ("He was mayor (1999–1991) and teacher.", "1999 comes after 1991"),
    ("It was the 30-year period from 1990 to 2010.", "from 1990 to 2010 is 20 years, not 30"),
    ("He won two of the three: Ghent, Lille, Arras and Mons.", "4 are named, not 2 of 3"),
    ("It serves 3 of the 5 old towns: Ghent and Lille.", "2 are named, not 3 of 5"),
    # a share of a whole, in each of the ways in which people write it
    ("Of 200 guests, 50 (30%) had left.", "50 of 200 is 25%, not 30%"),
    ("In all 21 of the 84 mills (35 percent) had closed.", "21 of 84 is 25%, not 35%"),
    ("They kept 21 (35%) of 84 horses.", "21 of 84 is 25%, not 35%"),
    ("The bill passed in 30/80 towns (47.5%).", "30 of 80 is 37.5%, not 47.5%"),
    ("Most villages, 47.5% (30/80), have a well.", "30 of 80 is 37.5%, not 47.5%"),
    ("In 47.5% (30 of 80 villages) there is a well.", "30 of 80 is 37.5%, not 47.5%"),
    ("A well was found often (30/80, 47.5%).", "30 of 80 is 37.5%, not 47.5%"),
    # multiples, fractions and steps
    ("The herd tripled from 10 to 20.", "from 10 to 20 is 2 times as much, not 3 times"),
    ("Sales halved from 80 to 60.", "from 80 to 60 is 0.75 times as much, not 0.5 times"),
    ("Output rose by a third from 30 to 45.", "from 30 to 45 is +50%, not a third"),
    ("The fee fell by a quarter, from £4.00 to £3.50.", "from 4 to 3.5 is -12.5%, not a quarter"),
    ("The rate rose 3 points from 10 to 15.", "from 10 to 15 is +5, not 3"),
    (
        "Debt rose by $3 million from $20 million to $25 million.",
        "from 20,000,000 to 25,000,000 is +5,000,000, not 3,000,000",
    ),
    # sums told behind their parts
    ("They counted 12 men and 8 women, 21 in all.", "12 + 8 is 20, not 21"),
    ("It lost 3 barns, 4 sheds and 2 mills, a total of 10.", "3 + 4 + 2 is 9, not 10"),
    # years and ages
    ("It ran from 2010 to 2015, a period of seven years.", "from 2010 to 2015 is 5 years, not 7"),
    ("He reigned for nine years (1802–1808).", "from 1802 to 1808 is 6 years, not 9"),
    ("In 1990 she was aged 45 (born 1950).", "born in 1950, a person is 40 in 1990, not 45"),
    ("Born in 1950, he died in 1990 at the age of 52.", "born in 1950, a person is 40 in 1990, not 52"),
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
    "Of the patients, 60% had fever, 50% a cough and 40% both.",  # who has one may have another
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
    "In 50 of 200 towns (25%), in 2 of 3 (66%) and in 1 of 3 (33.3%) it rained.",  # cut off, or rounded
    "Some 12,000 of 50,000 seats (25%) were sold.",  # round thousands
    "Of 200 guests, 120 had come early; 30 (25%) of them left.",  # of the 120
    "Of 200 guests, those who came early, 50 (30%) stayed.",
    "The odds were 3 of 5 (95% sure).",
    "Of about 200 guests, 50 (30%) had left.",
    "With a sight of 20/100 or less (3.5%) nobody may drive, and blood pressure was 120/80 (10%).",
    "The herd doubled from 10 to 19, and nearly tripled from 10 to 24.",
    "Output rose by a third from 30 to 41.",  # a third is a round word
    "The dose rose from 5 to 150 units, and at least a 90% decrease followed.",  # of something else
    "The rate rose 3 points from 10 to 13.",
    "They counted 12 men and 8 women, 20 in all.",
    "They counted 12 men, some boys and 8 women, 23 in all, and over 3 dogs and 2 cats, 6 in all.",
    "It ran from 2010 to 2015, a period of six years.",  # both ends counted
    "He won it ten years between 1990 and 2010.",
    "Born in 1950, he died in 1990 at the age of 39.",  # before his birthday
    "Born in 1950, he went to sea at the age of 15 and came home in 1990.",
    "The repair of the old dyke was brought forward from 2031 to 2028.",
    "Nothing changed between 2018 and 2008, and between 1550 and 1450 cm nothing grew.",
    "The guild was 50% female and mixed (20% Dutch, 64% Flemish, 3% German and 12% other).",
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
