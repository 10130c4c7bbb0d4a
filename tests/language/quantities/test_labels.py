"""Words that label a figure ("block 5") are verbs where a verb stands: then the figure counts something."""

from __future__ import annotations

import pytest

from claimcheck import find_quantities


def counts(text: str) -> list[tuple[str | None, str | None]]:
    return [(quantity.value, quantity.unit) for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The council will build 300 homes.", "300", "home"),
        ("Guards will not block 20 roads.", "20", "road"),
        ("The state may class 200 ponds as unsafe.", "200", "pond"),
        ("We number 300.", "300", None),
        ("They issue 3,000 permits a year.", "3000", "permit"),
        ("The yard plans to build 40 ferries.", "40", "ferry"),
        ("She got leave to build 3,000 flats.", "3000", "flat"),
        ("They want to stage 40 plays.", "40", "play"),
        ("Police block 12 streets.", "12", "street"),
        ("Inspectors label 400 jars a day.", "400", "jar"),
        ("Workers line 30 avenues.", "30", "avenue"),
        ("The clinic samples 30 wells a year.", "30", "well"),
        ("Build 300 homes.", "300", "home"),
        ("Soldiers helped station 3,000 recruits there.", "3000", "recruit"),
    ],
)
def test_a_verb_leaves_its_figure_alone(text: str, value: str, unit: str | None) -> None:
    assert counts(text) == [(value, unit)]


def test_a_second_verb_shares_the_modal_of_the_first() -> None:
    assert counts("Crews will model 20 floods and stage 40 drills.") == [("20", "flood"), ("40", "drill")]


@pytest.mark.parametrize(
    "text",
    [
        "Section 427 applies.",
        "Issue 32 appeared in May.",
        "Stage 3 trials begin.",
        "Grade 5 pupils took part.",
        "She was moved to stage 3 trials.",
        "A return to level 2 limits is near.",
        "It will complete phase 2 and phase 3 trials.",
        "The plan covers phases 3, 5 and 7.",
        "Windows build 22000 was released.",
        "Schools grade 5 pupils.",
    ],
)
def test_a_label_still_names(text: str) -> None:
    assert counts(text) == []
