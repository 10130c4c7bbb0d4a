"""Who says each clause of a sentence. Sentences written for the test."""

from __future__ import annotations

import pytest

from claimcheck.claims import parse


def speakers(text: str) -> list[tuple[str, list[str]]]:
    return [(claim.statement, [by.speaker for by in claim.attribution]) for claim in parse(text)]


@pytest.mark.parametrize("text", ["Orlov denies the charge and has kept his seat."])
def test_what_the_speaker_did_besides_is_not_said(text: str) -> None:
    """A noun phrase is all that is denied; the rest is told by the author."""
    assert speakers(text) == [("Orlov denies the charge", ["Orlov"]), ("[Orlov] has kept his seat", [])]


def test_a_report_goes_on_behind_a_clause_that_is_said() -> None:
    """Whether "has closed" is said too nobody can tell, and a report mostly goes on."""
    first, second = speakers("The brewery said it lost $5m and has closed 3 pubs.")
    assert first[1] == second[1] == ["The brewery"]


def test_the_subject_of_the_clause_says_what_its_participle_reports() -> None:
    assert speakers("The brewery sacked its chief, saying that it would lose $5m.") == [
        ("The brewery sacked its chief, saying that it would lose $5m", ["The brewery"])
    ]


def test_a_name_in_s_is_a_subject_too() -> None:
    assert speakers("Harrow's cut its grade to B2, saying that debts would reach $5m.")[0][1] == ["Harrow's"]


def test_what_was_done_before_is_not_credited_to_who_says_why() -> None:
    """The author tells the 12 pubs, the brewery the losses: no speaker would hold for both."""
    assert speakers("The brewery sold 12 pubs in 2024, saying that they lost money.")[0][1] == []


def test_what_one_announces_meanwhile_is_said_by_nobody_else() -> None:
    first, second = speakers("Fees fell by 5%, new figures show, as the mayor announced that 40 berths would be sold.")
    assert first[1] == ["new figures"]
    assert second[1] == ["the mayor"]


def test_a_report_behind_another_predicate_has_the_subject_of_the_first() -> None:
    _, second = speakers("The brewery expects to sell 12 pubs and said that it will hire 40 cooks.")
    assert second == ("[The brewery] said that it will hire 40 cooks", ["The brewery"])


@pytest.mark.parametrize(
    "text",
    [
        "Orlov Ltd denied that its wells had run dry, and said it had paid $5m.",
        "Orlov Ltd denied the charge, and said that it had paid $5m.",
    ],
)
def test_a_second_report_behind_a_comma_has_the_same_speaker(text: str) -> None:
    """Its verb is the start of a predicate, and no subject of "had"."""
    second = parse(text)[1]
    assert second.statement.startswith("[Orlov Ltd] said")
    assert [(by.speaker, by.cue) for by in second.attribution] == [("Orlov Ltd", "said")]


def test_a_past_that_is_another_base_form_reports_too() -> None:
    second = parse("The survey asked 400 people, and found that 5% were ill.")[1]
    assert second.statement == "[The survey] found that 5% were ill"
    assert [(by.speaker, by.cue) for by in second.attribution] == [("The survey", "found")]


def test_a_second_report_with_a_subject_of_its_own_has_its_own_speaker() -> None:
    second = parse("Orlov Ltd denied the charge, and divers said it had paid $5m.")[1]
    assert (second.statement, second.attribution[0].speaker) == ("divers said it had paid $5m", "divers")


def test_who_only_breaks_in_says_nothing_before() -> None:
    """What the guild did is the author's; only the price is the farmer's."""
    first, second = speakers("The guild shut its 7 barns, and the hall could, one local farmer reckons, fetch $9m.")
    assert (first[1], second[1]) == ([], ["one local farmer"])


@pytest.mark.parametrize("end", ["the abbot said in a note", "the abbot said, adding that it rained"])
def test_who_is_named_last_says_what_stands_before(end: str) -> None:
    first, second = speakers(f"The guild shut 7 barns, and the hall will fetch $9m, {end}.")
    assert first[1] == second[1] == ["the abbot"]


def test_what_is_expected_is_not_what_it_is_compared_with() -> None:
    first, second = speakers("Orlov expects a full-year profit of $5m, compared with $4m in 2023.")
    assert (first[1], second[1]) == (["Orlov"], [])
    assert speakers("Orlov said profit was $5m, compared with $4m in 2023.")[1][1] == ["Orlov"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guild said rents fell by 4%, and the warden is now paid 5% more.", []),
        ("They said 40 wells would be dug, and the village now has 3.", ["They"]),
        ("They said 40 wells would be dug, and the village has now paid for 3.", []),
        ("The guild said that rents fell by 4%, and that the warden is now paid 5% more.", ["The guild"]),
        ("The guild said rents fell by 4%, and the toll is expected to rise by 5%.", ["The guild"]),
        ("The guild says rents fall by 4%, and the warden is now paid 5% more.", ["The guild"]),
        ("The guild said it sold 5 barns, and is now worth $5m.", ["The guild"]),
    ],
)
def test_what_is_so_now_is_the_author_s_again_behind_a_report_of_the_past(text: str, expected: list[str]) -> None:
    assert speakers(text)[-1][1] == expected
