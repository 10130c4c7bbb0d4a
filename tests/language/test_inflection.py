"""Forms of English verbs, against the forms any grammar gives."""

from __future__ import annotations

import pytest

from claimcheck.language.inflection import every_form, forms, is_participle, spellings


@pytest.mark.parametrize(
    "expected",
    [
        ("plan", "plans", "planning", "planned", "planned"),
        ("rise", "rises", "rising", "rose", "risen"),
        ("carry", "carries", "carrying", "carried", "carried"),
        ("stay", "stays", "staying", "stayed", "stayed"),
        ("reach", "reaches", "reaching", "reached", "reached"),
        ("agree", "agrees", "agreeing", "agreed", "agreed"),
        ("commit", "commits", "committing", "committed", "committed"),
        ("open", "opens", "opening", "opened", "opened"),
        ("claim", "claims", "claiming", "claimed", "claimed"),
        ("show", "shows", "showing", "showed", "shown"),
        ("cut", "cuts", "cutting", "cut", "cut"),
        ("tie", "ties", "tying", "tied", "tied"),
        ("fix", "fixes", "fixing", "fixed", "fixed"),
    ],
)
def test_forms(expected: tuple[str, ...]) -> None:
    assert tuple(forms(expected[0])) == expected


def test_both_spellings_are_known() -> None:
    assert spellings("modernise") == ("modernise", "modernize")
    assert spellings("rise") == ("rise",)
    assert every_form(["modernise"])["modernizing"] == "modernise"


def test_participles_by_shape() -> None:
    assert is_participle("opened") and is_participle("risen") and is_participle("cut")
    assert not is_participle("red") and not is_participle("open")
