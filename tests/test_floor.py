"""Who speaks in a transcript. Texts written for the test."""

from __future__ import annotations

import pytest

from claimcheck.claims import parse

TALK = (
    "\n\nQ: Does it leak?\n\nA: I know that it lost 5 ships in 2019.\n\nQ: You sold 7 cranes in 2020.\n\nA: We sold 8."
)


def told(text: str) -> list[tuple[str, list[str]]]:
    return [
        (claim.statement, [by.speaker for by in claim.attribution])
        for claim in parse(text)
        if claim.modality == "fact" and claim.quantities
    ]


@pytest.mark.parametrize(
    ("lead", "asks", "answers"),
    [
        ("An interview with Ada Orlov of the harbour board.", "Q", "Ada Orlov"),
        ("By Ole Moss\n\nAn interview with Ada Orlov of the harbour board.", "Ole Moss", "Ada Orlov"),
        ("Ada Orlov talks to Ole Moss.\n\nAda Orlov, 52, runs the port.", "Ole Moss", "Ada Orlov"),
        ("Ole Moss talks to Ada Orlov.\n\nAda Orlov has been in office since May.", "Ole Moss", "Ada Orlov"),
        ("Ada Orlov talks to us about the quay.", "Q", "Ada Orlov"),
        ("Q&A with Ada Orlov", "Q", "Ada Orlov"),
        ("Interview: Ada Orlov", "Q", "Ada Orlov"),
        # either could answer
        ("Ada Orlov talks to Ole Moss about the quay.", "Q", "A"),
        ("A conversation with Ada Orlov.\n\nOle Moss, 52, was there as well.", "Q", "A"),
        ("We met at the quay.", "Q", "A"),
    ],
)
def test_questions_and_answers_are_those_of_whom_the_lead_names(lead: str, asks: str, answers: str) -> None:
    assert [speakers for _, speakers in told(lead + TALK)][-3:] == [[answers], [asks], [answers]]


def test_spans_and_cues_stand_where_they_say() -> None:
    text = "An interview with Ada Orlov." + TALK
    for claim in parse(text):
        for by in claim.attribution:
            assert text[by.start : by.end] == by.speaker
            assert by.cue in text
            assert by.manner == "verbatim"
    assert parse(text)[-1].attribution[0].cue == "A:"


def test_a_label_that_names_somebody_is_the_speaker() -> None:
    text = "Ada Orlov met us.\n\nHERALD: Is it shut?\n\nORLOV: We lost 5 ships.\n\nHERALD: Why?\n\nORLOV: I sold 7.\n\nIt has 9 cranes."
    assert told(text) == [
        ("We lost 5 ships", ["ORLOV"]), ("I sold 7", ["ORLOV"]), ("It has 9 cranes", []),
    ]  # fmt: skip


def test_whom_the_speaker_quotes_stands_behind_the_speaker() -> None:
    text = "We met.\n\nQ: Why?\n\nA: I asked. The guild says that 5 ships sank.\n\nQ: Is it shut?\n\nA: Yes."
    assert told(text) == [("The guild says that 5 ships sank", ["A", "The guild"])]


def test_answers_in_which_nobody_says_i_are_the_author_s() -> None:
    """A firm that answers what its customers ask speaks for itself; the labels are no part of what it says."""
    text = "Q: Do you sail?\n\nA: We own 4 ferries.\n\nQ: Is it dear?\n\nA: A berth costs $40."
    assert told(text) == [("We own 4 ferries", []), ("A berth costs $40", [])]
