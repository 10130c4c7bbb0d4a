"""Whom a clause without a subject of its own is about: what its statement begins with in brackets. Made-up texts."""

import datetime as dt

import pytest

from claimcheck.claims import parse


def said(text: str) -> list[str]:
    return [claim.statement for claim in parse(text, source="s", published=dt.date(2024, 5, 20))]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Hale said that the mill had lost money and would close in 2026.", "[the mill] would close in 2026"),
        ("Hale said the mill had lost money and would close in 2026.", "[the mill] would close in 2026"),
        ("Hale pointed out that the mill is old and plans to cut 30 jobs.", "[the mill] plans to cut 30 jobs"),
        ("Hale said that costs had risen by 2% and would rise by 5%.", "[costs] would rise by 5%"),
        (
            "We do know that the mill was old and should have been sold in 2010.",
            "[the mill] should have been sold in 2010",
        ),
        ("Hale told the members on Friday that fees had risen and would rise again.", "[fees] would rise again"),
    ],
)
def test_the_nearer_clause_lends_its_subject(text: str, second: str) -> None:
    """Who speaks is not who acts: the second predicate stands under "that" like the first."""
    assert said(text)[1] == second


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The mill fell idle in 2019 and will fall idle again.", "[The mill] will fall idle again"),
        ("Hale said that the mill had closed and warned that it would reopen.", "[Hale] warned that it would reopen"),
        ("The town bought a site that the mill owned and will build 40 flats.", "[The town] will build 40 flats"),
        (
            "It had been due to open in 2021 but was put on hold after costs rose by 40%.",
            "[It] was put on hold",
        ),
    ],
)
def test_where_nothing_is_reported_the_whole_clause_lends_its_subject(text: str, second: str) -> None:
    assert said(text)[1] == second


def test_a_subject_under_that_keeps_its_aside_and_its_verb_apart() -> None:
    text = "What worries them is that the herd, now 900 head, will shrink to 600 by 2030."
    assert said(text)[1] == "[the herd] will shrink to 600 by 2030"


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The port leased a quay of 40 hectares, which will hold 900 boats.", "[a quay of 40 hectares] which will"),
        ("The bank is asked to lend $40m, which is $3m more than in May.", "[$40m] which is"),
        ("The firm will build a depot near Oslo, which will employ 90 people.", "[a depot near Oslo] which will"),
        ("Sales fell, hurt by the loss of Vinta, sold on 3 May, which earned $9m.", "[the loss of Vinta] which earned"),
        ("Profit rose to $8m in 2023, which was 5% more than planned.", "[$8m] which was"),
        ("The club hired Ana Roth, who will lead 30 coaches from 2026.", "[Ana Roth] who will lead"),
        (
            "The line was paid for with $5m from the state and $2m from a fund, which has $9m left.",
            "[$2m from a fund] which has",
        ),
        (
            "It has drawn up with the guild a plan to train joiners, which will cost $4m.",
            "[a plan to train joiners] which",
        ),
        ("The number of vacancies was 9,000, which is 400 below the peak.", "[The number of vacancies] which is"),
        ("The army bought 30 tanks in 2022, of which nine have arrived.", "[30 tanks] of which nine"),
    ],
)
def test_a_relative_clause_tells_more_of_the_noun_before_it(text: str, second: str) -> None:
    """And not of the subject of the sentence: a date or an aside between them is passed over."""
    assert said(text)[-1].startswith(second)


def test_a_participle_of_change_shares_the_subject() -> None:
    text = "Prices are put at 4% above cost in 2025, falling to 2% by 2027."
    assert said(text)[1] == "[Prices] falling to 2% by 2027"


def test_a_participle_with_an_object_stays_with_its_clause() -> None:
    """It is not we who affect the staff but the closing: nothing is put in front."""
    text = "We have closed 20 shops, affecting some 900 people."
    assert said(text) == [text.removesuffix(".")]


def test_adverbs_may_stand_before_the_verb() -> None:
    assert said("The bank, which in May forecast growth of 2%, now puts it at 3%.")[1] == "[The bank] now puts it at 3%"


def test_what_an_aside_joins_keeps_the_subject() -> None:
    assert said("The plain, home to 9,000 people and covering 40 km², is dry.") == [
        "The plain, home to 9,000 people … is dry",
        "The plain … covering 40 km², is dry",
    ]


def test_an_aside_between_subject_and_verb_does_not_part_them() -> None:
    assert said("Some 900 joiners left the town, and repairs, worth €4m, exceed new work.") == [
        "Some 900 joiners left the town",
        "repairs, worth €4m, exceed new work",
    ]


def test_a_list_is_no_aside() -> None:
    """The third noun of a list stands behind a comma as well."""
    assert said("The yard makes tugs, 9 ferries, work boats and rafts.") == [
        "The yard makes tugs, 9 ferries, work boats and rafts"
    ]


def test_a_comparison_tells_what_it_is_compared_with() -> None:
    assert said("Some 40 boats were lost last year, compared with 31 in 2018.") == [
        "Some 40 boats were lost last year",
        "[Some 40 boats were lost last year] compared with 31 in 2018",
    ]


def test_who_stands_in_the_verb_is_not_told_twice() -> None:
    assert (
        said("We have 3 barns in the valley and we'll sell 2 more in the spring.")[1]
        == "we'll sell 2 more in the spring"
    )


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The firm sold the yard, which lies near the river and could fetch $4m.", "[the yard] could fetch $4m"),
        ("It has ruled out selling the yard, which lies near the river and could fetch $4m.", "[the yard] could fetch $4m"),
        ("The firm, which makes ropes, owns the yard and could sell it for $4m.", "[The firm] could sell"),
        ("The firm sold the yard, which it leased, and will build 40 flats.", "[The firm] will build 40 flats"),
        ("The town bought a yard that lies near the river and will build 40 flats.", "[The town] will build 40 flats"),
    ],
)  # fmt: skip
def test_a_second_predicate_of_a_relative_clause_is_about_what_that_tells_of(text: str, second: str) -> None:
    assert said(text)[1].startswith(second)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The fair drew 900 guests in 2022, a record, of whom 40 per cent stayed.", "[900 guests] of whom"),
        (
            "The plan needs £40 million of loans each year between 2025 and 2030, of which £3 million is private.",
            "[£40 million of loans] of which",
        ),
    ],
)
def test_of_whom_tells_of_several(text: str, second: str) -> None:
    assert said(text)[1].startswith(second)


def test_what_has_been_said_is_said_by_the_subject_before() -> None:
    assert said("The firm lost £212m in 2020, and has said it will not break even before 2031.")[1] == (
        "[The firm] has said it will not break even before 2031"
    )


@pytest.mark.parametrize(
    ("text", "second"),
    [
        (
            "She informed the board that Dr Marsh had been appointed and would start on 1 May 2031.",
            "[Dr Marsh] would start on 1 May 2031",
        ),
        (
            "The firm said the fire, its third in 2020, had cost £4m and would cost it £6m more.",
            "[the fire] would cost it £6m more",
        ),
    ],
)
def test_what_is_said_lends_its_own_subject(text: str, second: str) -> None:
    assert said(text)[1] == second
