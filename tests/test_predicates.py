"""Predicates that each have a day of their own are claims of their own. Made-up texts."""

import datetime as dt

import pytest

from claimcheck.claims import parse

TODAY = dt.date(2024, 5, 20)


def dated(text: str) -> list[tuple[str, list[str]]]:
    claims = parse(text, source="s", published=TODAY)
    return [(claim.statement, [time.value for time in claim.times]) for claim in claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The village joined the union in 1410 and left it in 1604.",
            [("The village joined the union in 1410", ["1410"]), ("The village … left it in 1604", ["1604"])],
        ),
        (
            "The firm moved to Varn in 1990, opened a mill in 1995 and sold it in 2010.",
            [
                ("The firm moved to Varn in 1990", ["1990"]),
                ("The firm … opened a mill in 1995", ["1995"]),
                ("The firm … sold it in 2010", ["2010"]),
            ],
        ),
        (
            "The plan is to open the line by 2028 and to close the canal by 2031.",
            [
                ("The plan is to open the line by 2028", ["2028"]),
                ("The plan is … to close the canal by 2031", ["2031"]),
            ],
        ),
        (  # "end" could be a noun: the words of the first stay, its day does not
            "The council will halve the number of fires by 2030, and end road deaths altogether by 2040.",
            [
                ("The council will halve the number of fires by 2030", ["2030"]),
                (
                    "The council will halve the number of fires by 2030, and end road deaths altogether by 2040",
                    ["2040"],
                ),
            ],
        ),
        (  # whether it was collapsed or did so, the words do not tell
            "The mill was founded in 1890 and collapsed in 1950.",
            [
                ("The mill was founded in 1890", ["1890"]),
                ("The mill was founded in 1890 and collapsed in 1950", ["1950"]),
            ],
        ),
        (
            "The pact was signed in May 2010 and ratified by 40 states in June 2012.",
            [
                ("The pact was signed in May 2010", ["2010-05"]),
                ("The pact was … ratified by 40 states in June 2012", ["2012-06"]),
            ],
        ),
        (
            "The state was founded in 1890 and left the union in 1950.",
            [("The state was founded in 1890", ["1890"]), ("The state … left the union in 1950", ["1950"])],
        ),
    ],
)
def test_each_predicate_has_its_day(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert dated(text) == expected


def test_each_plan_falls_due_on_its_own_day() -> None:
    text = "The council will cut deaths by half by 2030, and end them altogether by 2040."
    due = [claim.deadline.latest for claim in parse(text, source="s") if claim.deadline]
    assert due == ["2030-12-31", "2040-12-31"]


def test_a_figure_of_the_subject_is_told_with_each() -> None:
    claims = parse("The 40 members met in 2010 and left in 2012.", source="s")
    assert [[quantity.quote for quantity in claim.quantities] for claim in claims] == [["40"], ["40"]]


@pytest.mark.parametrize(
    "text",
    [
        "It met in June 2020 and in May 2021.",  # one predicate with two days
        "If it opens in 2027 and closes in 2028, the town will pay.",  # a condition says nothing by itself
        "The bank that opened in 1990 and closed in 2010 will return.",  # only tells which
        "The foundation rests on the past, and on work for the future.",  # no days
        "It counted the ships built in 2010 and sold since 2012 that are in use.",
    ],
)
def test_what_is_one_predicate_stays_one(text: str) -> None:
    assert len(dated(text)) <= 1


def test_what_is_told_in_passing_is_no_predicate_of_the_clause() -> None:
    assert dated("The town, founded in 1820 and burnt in 1840, was rebuilt in 1850.") == [
        ("[The town] founded in 1820 and burnt in 1840", ["1820", "1840"]),
        ("The town … was rebuilt in 1850", ["1850"]),
    ]


def test_participles_in_a_row_share_their_auxiliary() -> None:
    assert [
        statement for statement, _ in dated("The pact was signed in 2003, revised in 2018, and renewed in 2021.")
    ] == [
        "The pact was signed in 2003",
        "The pact was … revised in 2018",
        "The pact was … renewed in 2021",
    ]


def test_a_verb_without_a_passive_leaves_the_row_unsure() -> None:
    told = dated("The mill was founded in 1890, collapsed in 1950, and reopened in 1960.")
    assert told[1][0] == "The mill was founded in 1890, collapsed in 1950"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council approved a budget of £90m on Monday and pledged to freeze fares until 2031.",
            [
                ("fact", "The council approved a budget of £90m on Monday"),
                ("plan", "[The council] pledged to freeze fares until 2031"),
            ],
        ),
        (
            "The bank kept its key rate at 4.25% and signalled two cuts next year.",
            [("fact", "The bank kept its key rate at 4.25%"), ("forecast", "[The bank] signalled two cuts next year")],
        ),
        (
            "It shipped 31 tonnes of glass in 2020 and targets 60 tonnes by 2031.",
            [("fact", "It shipped 31 tonnes of glass in 2020"), ("plan", "[It] targets 60 tonnes by 2031")],
        ),
        (
            "Cash stood at £11m on 30 June 2020 and the trust might need to borrow £4m.",
            [("fact", "Cash stood at £11m on 30 June 2020"), ("forecast", "the trust might need to borrow £4m")],
        ),
        (
            "The town has kept the peace between the mill and the yard and will pay £4m for it.",
            [
                ("fact", "The town has kept the peace between the mill and the yard"),
                ("forecast", "[The town] will pay £4m for it"),
            ],
        ),
    ],
)
def test_what_is_done_is_told_apart_from_what_is_to_come(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(claim.modality, claim.statement) for claim in parse(text)] == expected


def test_a_verb_beyond_a_list_begins_a_part() -> None:
    text = "Our guides saw 41 sites in Oslo, Varn and Leith and met 204 people."
    assert [claim.statement for claim in parse(text)] == [
        "Our guides saw 41 sites in Oslo, Varn and Leith",
        "[Our guides] met 204 people",
    ]
