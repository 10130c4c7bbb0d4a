"""Clauses behind "after", "because" and the like: which are claims of their own. Made-up texts."""

import pytest

from claimcheck.claims import parse


def told(text: str) -> list[tuple[str, list[str], list[str]]]:
    return [
        (claim.statement, [figure.quote for figure in claim.quantities], [by.speaker for by in claim.attribution])
        for claim in parse(text, source="s")
    ]


@pytest.mark.parametrize(
    ("text", "main", "subordinate", "figure", "speakers"),
    [
        ("The ferry stopped after the county cut its grant by £2m.",
         "The ferry stopped", "the county cut its grant by £2m", "£2m", []),
        ("The mill closed because its owner lost $3m.", "The mill closed", "its owner lost $3m", "$3m", []),
        ("Rents rose as the town gained 900 students.", "Rents rose", "the town gained 900 students", "900", []),
        ("The mill will close because its owner has lost $3m.",
         "The mill will close", "its owner has lost $3m", "$3m", []),
        ("The mayor said that fares rose after fuel costs grew by 8%.",
         "The mayor said that fares rose", "fuel costs grew by 8%", "8%", ["The mayor"]),
    ],
)  # fmt: skip
def test_a_clause_of_time_or_reason_keeps_its_figure(
    text: str, main: str, subordinate: str, figure: str, speakers: list[str]
) -> None:
    assert told(text) == [(main, [], speakers), (subordinate, [figure], speakers)]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry stopped if the county cut its grant by £2m.",  # what stands under a condition is not told
        "The ferry ran until the county cut its grant by £2m.",
        "Nobody knows whether the ferry stopped because the county cut its grant by £2m.",
        "The mill did not close because its owner lost $3m.",  # it may have lost nothing
        "The mill will open after the state has paid $3m.",  # it has not paid yet
        "The mill closed two weeks after its owner lost $3m.",  # "two weeks" counts from there
        "Fares rose after a deal reached in 2019 with 12 unions.",  # no clause
        "Fares rose after it lost $3m.",  # says nothing without what "it" is
        "Rents rose as much as wages in 2019.",
        "The ferry has run since 2019 with 40 staff.",
        "Fares had fallen since the spring of 2019 but remained above £3.",  # "since" with a day
        "The council should help after the flood of 2019 has passed.",  # a day to come
        "Fares are expected to rise as wages gained 5%.",  # told by who expects it
        'He left after "the end" and 15 years.',
    ],
)
def test_others_stay_with_their_clause(text: str) -> None:
    assert len(told(text)) <= 1
