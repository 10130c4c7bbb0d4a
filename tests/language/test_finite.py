"""Finite verbs: what tells a clause from a phrase."""

import pytest

from claimcheck.language.finite import finite_verbs, main_verb
from claimcheck.language.tokens import Tokens


def verbs(text: str) -> list[str]:
    tokens = Tokens(text)
    return [tokens.words[i] for i in finite_verbs(tokens, 0, len(tokens))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the plan plans a bridge", ["plans"]),  # what follows shows which of the two is the verb
        ("a year that tests whether it holds", ["tests", "holds"]),
        ("exports rose and imports fell", ["rose", "fell"]),
        ("prices have risen", ["have"]),
        ("the ports in the north handle the cargo", ["handle"]),  # or an object behind it
        ("the ports to handle the cargo", []),
        ("companies operate in the zone", ["operate"]),  # a base form needs a plural before it
        ("the railway was widely used", ["was"]),  # the auxiliary, not the participle
        ("Analysts at the central bank expect slower growth", ["expect"]),  # or one at the head of the phrase
        ("Ports in the north of the country", []),
        ("it's late", ["'s"]),
        ("China's growth", []),  # a possessive
        ("in May 2024", []),  # the month
        ("rates may rise", ["may"]),
        ("the will of the people", []),  # a noun
        ("a newly opened line", []),
        ("one hundred needed repairs", ["needed"]),
    ],
)
def test_finite_verbs(text: str, expected: list[str]) -> None:
    assert verbs(text) == expected


def test_the_verb_of_a_relative_clause_is_not_the_main_verb() -> None:
    tokens = Tokens("The line that opened in 2012 carries freight")
    main = main_verb(tokens, 0, len(tokens))
    assert main is not None
    assert tokens.words[main] == "carries"
