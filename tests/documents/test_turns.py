"""The turns of a transcript, and what only looks like one. Texts written for the test."""

from __future__ import annotations

import pytest

from claimcheck.documents import plain, read_bytes


def turns(text: str, name: str = "a.txt") -> list[tuple[str, str]]:
    """The label and the words of each turn."""
    document = read_bytes(text.encode(), name=name)
    return [
        (document.text[turn.start : turn.stop], document.text[turn.first : turn.end].strip(" *"))
        for turn in document.turns
    ]


def test_questions_and_answers() -> None:
    assert turns("Q: Is it old?\n\nA: It is.\n\nQ: How old?\n\nA: Forty years.") == [
        ("Q", "Is it old?"), ("A", "It is."), ("Q", "How old?"), ("A", "Forty years."),
    ]  # fmt: skip


def test_labels_with_a_point() -> None:
    assert [label for label, _ in turns("Q. Old?\n\nA. It is.\n\nQ. How old?\n\nA. Forty years.")] == ["Q", "A"] * 2


@pytest.mark.parametrize(
    ("lead", "one", "other"),
    [
        ("Ada Orlov talks to Ole Moss.", "ORLOV", "MOSS"),
        ("Ada Orlov talks to Ole Moss.", "Orlov", "Moss"),
        ("We met at the quay.", "Ada Orlov", "Ole Moss"),
        ("We met at the quay.", "Interviewer", "Ada Orlov (harbour master)"),
        ("Ada Orlov of the harbour board was asked.", "Herald", "Orlov"),
    ],
)
def test_names_and_parts(lead: str, one: str, other: str) -> None:
    text = f"{lead}\n\n{one}: Is it old?\n\n{other}: I think it is.\n\n{one}: How old?\n\n{other}: You tell me."
    bare = other.partition(" (")[0]
    assert [label for label, _ in turns(text)] == [one, bare, one, bare]


def test_lines_right_under_each_other() -> None:
    text = "Ada Orlov talks to Ole Moss.\n\nMOSS: Is it old?\nORLOV: I hope so.\nMOSS: How old?\nORLOV: You tell me."
    assert [label for label, _ in turns(text)] == ["MOSS", "ORLOV"] * 2


def test_labels_in_markdown_and_a_turn_of_two_paragraphs() -> None:
    """What follows the last turn may be the author's."""
    text = "**Q:** Is it old?\n\n**A:** It is.\n\nIt leaks.\n\n**Q:** How old?\n\n**A:** Forty years.\n\nThe quay is shut.\n"
    assert turns(text, "a.md") == [
        ("Q", "Is it old?"), ("A", "It is.\n\nIt leaks."), ("Q", "How old?"), ("A", "Forty years."),
    ]  # fmt: skip


def test_the_last_turn_goes_on_as_long_as_somebody_speaks() -> None:
    asked = "Q: Is it old?\n\nA: It is.\n\nQ: How old?\n\nA: Forty years."
    goes_on = "\n\nWe bought it in 1980.\n\nI’ve sold it since."
    for end in (
        "The quay is shut.",
        "“I sold it,” says the mayor.",
        "We have edited this interview for length.",
        "# I\n\nI sold it.",
    ):
        assert turns(f"{asked}{goes_on}\n\n{end}", "a.md")[-1] == ("A", f"Forty years.{goes_on}")


def test_a_heading_ends_a_turn() -> None:
    text = "Q: Is it old?\n\nA: It is.\n\n# The quay\n\nIt leaks.\n\nQ: How old?\n\nA: Forty years."
    assert turns(text, "a.md")[1] == ("A", "It is.")


def test_labels_are_masked_and_stay_in_the_text() -> None:
    text = "Q: Is it old?\n\nA: It is.\n\nQ: How old?\n\nA: Forty years."
    document = plain(text)
    assert document.text == text
    assert len(document.masked) == len(text)
    assert "A:" not in document.masked


@pytest.mark.parametrize(
    "text",
    [
        "Myth: You need 5 cranes.\n\nFact: We need one.\n\nMyth: You need a dock.\n\nFact: We need none.",
        "Pros: You save.\n\nCons: You wait.\n\nPros: We like it.\n\nCons: We paid.",
        "Net Debt: We cut net debt.\n\nKey Points: Our key points.\n\nNet Debt: We did.\n\nKey Points: We had.",
        "Area: 5 km².\n\nPopulation: 300.\n\nArea: 7 km².\n\nPopulation: 400.",
        "Ada Orlov: 5 votes.\n\nOle Moss: 7 votes.\n\nAda Orlov: 6 votes.\n\nOle Moss: 8 votes.",  # nobody talks
        "Q: Is it old?\n\nA: It is.",  # one of each
        "Note: We shut at 5.\n\nNote: You pay at the gate.\n\nNote: You may not.\n\nNote: We may.",  # one label
    ],
)
def test_no_transcript(text: str) -> None:
    assert turns(text) == []
