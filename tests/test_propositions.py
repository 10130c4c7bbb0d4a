"""Which parts of a clause are propositions of their own, and whom each is about. Made-up texts."""

import datetime as dt

import pytest

from claimcheck.claims import parse

TODAY = dt.date(2024, 5, 20)


def dated(text: str) -> list[tuple[str, list[str], list[str]]]:
    return [
        (claim.statement, [figure.quote for figure in claim.quantities], [time.value for time in claim.times])
        for claim in parse(text, source="s", published=TODAY)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The herd will peak at 4,000 in 2031 before falling to 3,000 by 2040.",
         [("The herd will peak at 4,000 in 2031", ["4,000"], ["2031"]),
          ("[The herd] before falling to 3,000 by 2040", ["3,000"], ["2040"])]),
        ("The club earned £5m in 2023 after losing £3m in 2022.",
         [("The club earned £5m in 2023", ["£5m"], ["2023"]),
          ("[The club] after losing £3m in 2022", ["£3m"], ["2022"])]),
        ("Rents fell to 35% in 2023, having risen to 40% in 2021.",
         [("Rents fell to 35% in 2023", ["35%"], ["2023"]), ("[Rents] having risen to 40% in 2021", ["40%"], ["2021"])]),
        ("Having risen to 40% in 2021, rents fell to 35% in 2023.",
         [("[rents] Having risen to 40% in 2021", ["40%"], ["2021"]), ("rents fell to 35% in 2023", ["35%"], ["2023"])]),
        ("Further, in 2023, rents fell to 35% after rising to 40% in 2021.",
         [("Further, in 2023, rents fell to 35%", ["35%"], ["2023"]),
          ("[rents] after rising to 40% in 2021", ["40%"], ["2021"])]),
        ("Some 40 staff left after a meeting in 2023 with 30 members.",  # no participle
         [("Some 40 staff left after a meeting in 2023 with 30 members", ["40", "30"], ["2023"])]),
    ],
)  # fmt: skip
def test_a_participle_clause_of_another_day_is_told_apart(text: str, expected: list[object]) -> None:
    assert dated(text) == expected


def test_what_comes_before_something_foretold_falls_due_by_itself() -> None:
    peak, fall = parse("The herd will peak at 4,000 in 2031 before falling to 3,000 by 2040.", published=TODAY)
    assert [claim.modality for claim in (peak, fall)] == ["forecast", "forecast"]
    assert [claim.deadline and claim.deadline.latest for claim in (peak, fall)] == ["2031-12-31", "2040-12-31"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill's profit fell 12%, blaming a 31% jump in the price of rye.",
         [("fact", "The mill's profit fell 12%"), ("fact", "a 31% jump in the price of rye")]),
        ("The mill expects sales to fall 12% in 2025, blaming a 31% jump in the price of rye.",
         [("forecast", "The mill expects sales to fall 12% in 2025"), ("fact", "a 31% jump in the price of rye")]),
        ("Rents rose 5%, citing a survey of 2,000 people.",  # a source, and no reason
         [("fact", "Rents rose 5%, citing a survey of 2,000 people")]),
    ],
)  # fmt: skip
def test_a_reason_with_a_figure_is_a_fact_of_its_own(text: str, expected: list[object]) -> None:
    assert [(claim.modality, claim.statement) for claim in parse(text, published=TODAY)] == expected


def test_what_falls_due_with_something_is_no_day_of_the_rest() -> None:
    money, first = parse("The city is spending £5m on trams, with the first due in 2027.", published=TODAY)
    assert (money.modality, [figure.quote for figure in money.quantities], money.times) == ("fact", ["£5m"], [])
    assert first.statement == "[The city] with the first due in 2027"
    assert first.deadline is not None
    assert first.deadline.latest == "2027-12-31"


def test_what_something_is_worth_is_no_part_of_what_is_planned_for_it() -> None:
    plan, worth = parse("The firm plans to halve its land, currently worth $4bn, over the next five years.")
    assert (plan.modality, plan.statement) == (
        "plan",
        "The firm plans to halve its land … over the next five years",
    )
    assert (worth.modality, worth.statement) == ("fact", "[its land] currently worth $4bn")
    assert [figure.quote for figure in worth.quantities] == ["$4bn"]
    assert "$4bn" not in [figure.quote for figure in plan.quantities]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fund sold 40 farms, together worth $4bn, in 2021.",
         [("The fund sold 40 farms … in 2021", ["40"], ["2021"]), ("[40 farms] together worth $4bn", ["$4bn"], [])]),
        ("The fund sold 40 farms, and they are worth $4bn, in all, today.",  # no aside
         [("The fund sold 40 farms", ["40"], []), ("they are worth $4bn, in all, today", ["$4bn"], ["2024-05-20"])]),
    ],
)  # fmt: skip
def test_an_aside_on_worth_stands_behind_its_noun(text: str, expected: list[object]) -> None:
    assert dated(text) == expected
