"""The day a fact is told for, beside the days that it is only compared with. Made-up texts."""

import datetime as dt

import pytest

from claimcheck.claims import parse

TODAY = dt.date(2024, 5, 20)


def told_for(text: str) -> list[tuple[str | None, str]]:
    return [(claim.as_of.date, claim.as_of.basis) for claim in parse(text, source="s", published=TODAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Men sleep 7 hours a night, down from 8 hours in 1995.",
        "The lake is at 31%, its lowest level since readings began in 1952.",
        "Some 90 herons nest there, three times as many as in 1999.",
        "The mill ships 900 tonnes a week, 7% less than in 2018.",
        "Milk costs 12% more than it did in March.",
        "The fee is lower than it was in 2019.",
        "The branch has 40 clerks (2022: 55 clerks).",
        "Turnover is up 9% to £2.4bn (H1 2023: £2.2bn).",
        "Turnover is up 9% on 2022.",
        "Crews hit 4 metres of waste from a mill that burned in 1931.",
        "The mill paid £2m for the yard, where work ended in 2019.",
        "The mill lost £2m, against a profit of £5m a year earlier.",
        "The fee fell from 8% in 2015 to 6%.",
        "The fee fell to 6% from 8% a year earlier.",
        "The fee rose to 6.7% from 6.2% last week.",
    ],
)
def test_a_day_that_is_only_compared_with_is_not_what_the_fact_is_told_for(text: str) -> None:
    """The figure of today is told for the day of the document."""
    assert told_for(text) == [("2024-05-20", "document")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Pay rose by 5% in March 2024, up from 4% in March 2023.", "2024-03-31"),
        ("The rate climbed to 7% in 2023 from 6% in 2022.", "2023-12-31"),
        ("The rate climbed from 6% to 7% last year.", "2023-12-31"),
        ("Output grew from 4 million tonnes in 2010 to 6 million in 2020.", "2020-12-31"),
        (
            "The lake, once a mile wide, fell to 31% on 2 May, its lowest level since readings began in 1952.",
            "2024-05-02",
        ),
        ("The border, known as the Notch, was still open as of 2021.", "2021-12-31"),
        ("More than 40 barges sank in 2020.", "2020-12-31"),
        ("The council voted against the pier in 2020.", "2020-12-31"),
        ("In 2019 the board had voted to rebuild the hall by 2023.", "2019-12-31"),
        ("Emissions fell by 40% by 2020.", "2020-12-31"),
        ("Fewer than half of the flats were let in 2021.", "2021-12-31"),
        ("The pier was ready no later than 1990.", "1990-12-31"),
        ("The mayor was elected on 3 March with 54% of the vote.", "2024-03-03"),
    ],
)
def test_a_day_of_its_own_stays(text: str, day: str) -> None:
    assert told_for(text) == [(day, "stated")]


def test_a_verb_behind_a_relative_clause_has_its_own_day() -> None:
    text = "The yard, which at its height in 1957 employed 4,200 people, closed in 1986 after its owner went bankrupt."
    assert told_for(text) == [("1957-12-31", "stated"), ("1986-12-31", "stated")]


def test_the_part_that_tells_the_yardstick_is_told_for_its_day() -> None:
    assert told_for("Some 300 people were waiting, compared with 470 in 2019.") == [
        ("2024-05-20", "document"),
        ("2019-12-31", "stated"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The state paid the 900 families moved for the quay, built in 1998.",
        "The group has sold $500 million of bonds maturing in 2023.",
        "Glaciers have shrunk by 43%, according to a paper (Imre et al., 2021).",
        "The state has set aside $9m for 2031.",
        "Sales rose 7%, helped by the purchase of Vinta, completed on 2 February.",
    ],
)
def test_a_bystander_keeps_its_day(text: str) -> None:
    """The quay was built in 1998; the families may have been paid at any time."""
    assert told_for(text) == [("2024-05-20", "document")]


@pytest.mark.parametrize("unit", ["in 2020 ", "5 than in 2020 ", "5 (2020: 5) ", "from 5 in 2020 "])
def test_time_grows_no_faster_than_the_dates(unit: str) -> None:
    """Doubling a sentence of nothing but dates at most about doubles the time, noise allowed for."""
    from time import process_time

    def seconds(size: int) -> float:
        start = process_time()
        parse("The bank said " + unit * (size // len(unit)))
        return process_time() - start

    seconds(1000)
    short = min(seconds(6_000) for _ in range(2))
    assert min(seconds(12_000) for _ in range(2)) < 3 * short + 0.05
