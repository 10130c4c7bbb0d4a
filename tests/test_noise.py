"""What stands in a text and claims nothing: when it came out, what a picture shows, who was asked. Made-up texts."""

import datetime as dt

import pytest

from claimcheck.claims import parse

TODAY = dt.date(2024, 5, 20)


def said(text: str) -> list[str]:
    return [claim.statement for claim in parse(text, source="s", published=TODAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Varn, 20 May 2024",
        "FOR IMMEDIATE RELEASE Monday 20 May 2024",
        "A paper by the Guild of Joiners, 20 May 2024",
        "Figure 2: Catches, 2015 to 2023",
        "Figure 3: Catches, seasonally adjusted, 2015 to 2023",
        "Table 4: Fees by port, 2019",
    ],
)
def test_lines_about_the_document_claim_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Varn, 20 June 2024",  # a day to come is a date of something
        "Next release: 20 May 2024",  # a label says of what
        "Figure 2: Catches fell to 40 tonnes",
    ],
)
def test_lines_that_tell_something_do(text: str) -> None:
    assert len(said(text)) == 1


def test_a_dateline_is_part_of_the_first_claim() -> None:
    text = "VARN, 20 May (Wire) — The bank raised its rate to 5%."
    assert said(text) == [text.removesuffix(".")]


def test_who_was_asked_what_is_no_claim() -> None:
    """What stands under "asked if" is not said by anybody."""
    assert said('Asked if the strike would last beyond June, the clerk said: "It may cost $4m."') == [
        '"It may cost $4m."',
    ]


def test_an_age_is_told_with_what_its_bearer_does() -> None:
    assert said("Ana Roth, 58, who keeps 40 hives near Elso, said she had lost half of them.") == [
        "Ana Roth, 58, who keeps 40 hives near Elso",
        "[Ana Roth] said she had lost half of them",
    ]


def test_plus_or_minus_is_one_figure() -> None:
    text = "The margin of error at the 95% level is plus or minus 0.3 points."
    assert said(text) == [text.removesuffix(".")]
