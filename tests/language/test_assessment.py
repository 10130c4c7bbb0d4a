"""One sentence by itself: what kind it is, how much it wants checking, and why."""

from __future__ import annotations

from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.language.assessment import reasons_for
from claimcheck.language.cues import Stretch
from claimcheck.language.modality import Modality
from claimcheck.language.tokens import Tokens
from claimcheck.language.worth import MIDDLE, check_worthiness
from claimcheck.records import MODALITIES


def worth(text: str) -> float:
    return claimcheck.assess(text).check_worthiness


@pytest.mark.parametrize(
    ("more", "less"),
    [
        # figures, comparisons and records against none
        ("The county cut its road budget by 40 percent in 2019.", "The county looks after its roads."),
        ("Our prisons hold more people than ever before.", "Our prisons hold people."),
        # what was done against what is wished, urged, promised or asked
        ("They voted against the bill in March.", "They want a better bill."),
        ("She closed two hospitals last year.", "We should close no hospital."),
        ("He paid no income tax for ten years.", "Did he pay income tax?"),
        ("The state built 300 miles of road.", "The state will build a better road, I hope."),
        # a claim against greetings, feelings and talk about talk
        ("Unemployment has doubled since 2007.", "Thank you all, and good evening."),
        ("The senator opposed the treaty.", "I feel very good about this."),
        ("Wages fell in eight of ten counties.", "Let me answer your question."),
    ],
)
def test_ranked_as_a_fact_checker_would(more: str, less: str) -> None:
    assert worth(more) > worth(less)


def test_reasons_tell_the_sum() -> None:
    """Who doubts a score can add it up: the kinds, their weights, and the words that carry them."""
    why = claimcheck.assess("The senator voted for 30 of these bills.").why
    assert "+2.0 figures: 30" in why
    assert "+0.9 public act: voted" in why


def test_cues_of_the_modality_come_first() -> None:
    assert claimcheck.assess("The canal will reach the sea.").why[0] == "forecast: will reach"


def test_an_opinion_needs_less_to_be_one_alone_than_in_the_ledger() -> None:
    """In the ledger a fact taken for opinion is hidden, so there it takes more."""
    from claimcheck.language.modality import modality_of

    text = "Perhaps the whole thing is merely a matter of taste."
    tokens = Tokens(text)
    assert claimcheck.assess(text).modality == "opinion"
    assert modality_of(Stretch(tokens, 0, len(tokens))).kind == "fact"


def test_a_figure_keeps_a_coloured_sentence_a_fact() -> None:
    assert claimcheck.assess("A mere 12 people voted.").modality == "fact"


def test_counted_figures_are_taken_from_the_caller() -> None:
    """The parser has read the figures; "two" in "the two of them" was none."""
    tokens = Tokens("The two of them signed the pact.")
    whole = Stretch(tokens, 0, len(tokens))
    counted = check_worthiness(whole, Modality(), 0)
    guessed = check_worthiness(whole, Modality())
    assert counted.score < guessed.score


@pytest.mark.parametrize("text", ["", " ", ".", "\u2029", "?"])
def test_nothing_to_assess(text: str) -> None:
    assert 0 <= worth(text) < 0.5


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_any_string_will_do(text: str) -> None:
    found = claimcheck.assess(text)
    assert found.modality in MODALITIES
    assert 0 <= found.check_worthiness <= 1
    assert found == claimcheck.assess(text)


@pytest.mark.parametrize(
    "text",
    [
        "The May 2030 fair will bring 4,000 visitors and 30 stalls.",
        "The council spent 40 million crowns on roads in 2019, more than ever before.",
        "The hall is old.",
        "[Note] the mayor opened two schools.",
    ],
)
def test_the_reasons_of_a_claim_sum_up_to_its_worth(text: str) -> None:
    """Nobody has to believe a score that cannot be added up; reasons are told to a tenth."""
    for claim in claimcheck.parse(text):
        adds = [float(why.split()[0]) for why in reasons_for(claim) if why[0] in "+-"]
        assert claim.check_worthiness == pytest.approx(1 / (1 + exp(MIDDLE - sum(adds))), abs=0.03)


def test_reasons_name_their_cues() -> None:
    (claim,) = claimcheck.parse("The council plans to open no further schools.")
    assert reasons_for(claim)[:2] == ["plan: plans to", "denied: no"]
    assert [cue for cue in reasons_for(claim) if "possibility" in cue] == []
