"""What a clause says in passing is a claim of its own. Every text here is made up."""

import datetime as dt

import pytest

from claimcheck.claims import parse
from reading import said, told

TODAY = dt.date(2024, 5, 20)


def test_the_verb_behind_an_aside_keeps_its_subject() -> None:
    """And what is said in passing is not told as the main clause is."""
    assert said("Unemployment, which had stood at 5%, fell to 4.2% in June.") == [
        "Unemployment, which had stood at 5%",
        "[Unemployment] fell to 4.2% in June",
    ]
    assert told("The rate, cut to 2% in May, will stay at 2% until 2027.") == [
        ("fact", "The rate, cut to 2% in May"),
        ("forecast", "[The rate] will stay at 2% until 2027"),
    ]


def test_what_an_aside_foretells_is_foretold_and_the_rest_is_not() -> None:
    assert told("The council has borrowed £4m, which will cost it about £230,000 a year.") == [
        ("fact", "The council has borrowed £4m"),
        ("forecast", "[£4m] which will cost it about £230,000 a year"),
    ]
    assert told("The fund will pay £4m to the town, which has lost 300 jobs.") == [
        ("plan", "The fund will pay £4m to the town"),
        ("fact", "[£4m to the town] which has lost 300 jobs"),
    ]
    assert told("The firm, which will close 3 shops in May, lost £4m last year.") == [
        ("forecast", "The firm, which will close 3 shops in May"),
        ("fact", "[The firm] lost £4m last year"),
    ]


def test_an_aside_in_a_contrast_keeps_its_subject_apart() -> None:
    assert [
        statement for _, statement in told("Sales rose 6%, while costs, which include fees of £14m, rose to £231m.")
    ] == [
        "Sales rose 6%",
        "costs, which include fees of £14m",
        "[costs] rose to £231m",
    ]


def test_an_aside_about_something_to_come_is_a_claim_of_its_own() -> None:
    """Its date is when its subject is due, and no date of what the clause tells."""
    due, cost = parse("The line, due to open in 2027, has cost $5 billion.", source="s")
    assert (due.modality, due.statement) == ("plan", "[The line] due to open in 2027")
    assert due.deadline is not None and due.deadline.latest == "2027-12-31"
    assert (cost.modality, cost.times, cost.deadline) == ("fact", [], None)
    found = parse("The vote, expected in March 2031, may be delayed to May 2031.", published=TODAY)
    assert [(claim.modality, claim.deadline and claim.deadline.latest) for claim in found] == [
        ("forecast", "2031-03-31"),
        ("forecast", "2031-05-31"),
    ]
    assert told("The talks, scheduled for March 2031, were cancelled.") == [
        ("fact", "The talks, scheduled for March 2031, were cancelled"),
    ]


@pytest.mark.parametrize(
    ("text", "statements", "day"),
    [
        (
            "The group, which bought the mill in 2009 for $12m, will close it by May 2027.",
            ["[The group] which bought the mill in 2009 for $12m", "The group … will close it by May 2027"],
            "2009-12-31",
        ),
        (
            "The hall, opened on 3 May 2011 by the queen, has 4,000 seats.",
            ["[The hall] opened on 3 May 2011 by the queen", "The hall … has 4,000 seats"],
            "2011-05-03",
        ),
        (
            "The mayor, who took office in 2020, said that the pool would close in 2027.",
            ["[The mayor] who took office in 2020", "The mayor … said that the pool would close in 2027"],
            "2020-12-31",
        ),
    ],
)
def test_an_aside_about_the_past_is_a_claim_of_its_own(text: str, statements: list[str], day: str) -> None:
    """It is told for its own day, by the author; the clause is told without it."""
    aside, clause = parse(text, source="s", published=TODAY)
    assert [aside.statement, clause.statement] == statements
    assert (aside.modality, aside.as_of.date, aside.attribution) == ("fact", day, [])
    assert not {quantity.quote for quantity in aside.quantities} & {quantity.quote for quantity in clause.quantities}
    assert not {time.quote for time in aside.times} & {time.quote for time in clause.times}


@pytest.mark.parametrize(
    "text",
    [
        "The talks, scheduled for March 2031, were cancelled.",
        "The mayor, who likes boats, opened the pier in 2019.",  # no day of its own
        "Sales, prices and wages, which fell in 2019, rose.",  # a list before it
        "In Varn, built in 1820, was found a bell.",
    ],
)
def test_other_asides_stay_with_their_clause(text: str) -> None:
    assert len(parse(text, source="s", published=TODAY)) == 1
