"""Proper names, by their capitals."""

import pytest

from claimcheck.language.names import existing_things, names_in, spelled
from claimcheck.language.sentences import sentences_in
from claimcheck.language.tokens import Tokens


def names(text: str) -> list[str]:
    tokens = Tokens(text)
    return [spelled(text, tokens, *name) for name in names_in(tokens, sentences_in(tokens))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Bolshoy Island.", ["Bolshoy Island"]),
        ("The Bank of England and the Rio de Janeiro office agreed.", ["Bank of England", "Rio de Janeiro"]),
        ("A Paris-Lyon line opened in May.", ["Paris-Lyon"]),  # a month is a time
        ("Ports opened. The port of Varna grew.", ["Varna"]),  # a capital for its place alone says nothing
        ("Varna grew. Then Varna shrank.", ["Varna", "Varna"]),  # unless it is a name elsewhere
        ("I think We should go.", []),
        ("It cost 816B rubles.", []),
        ("The city of Heihe (黑河) grew.", ["Heihe"]),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_name_broken_by_a_line_end_is_one_name() -> None:
    assert names("He went to the Amur\nRiver today.") == ["Amur River"]


def things(text: str) -> list[str]:
    tokens = Tokens(text)
    sentences = sentences_in(tokens)
    found = names_in(tokens, sentences)
    return [spelled(text, tokens, *thing) for s in sentences for thing in existing_things(tokens, found, *s)]


def test_a_definite_phrase_takes_its_thing_for_granted() -> None:
    """Only with a proper name and the article: then the reader is to know it exists."""
    assert things("The Varna-Kerch railway and Odessa highway bridge speed things up.") == [
        "Varna-Kerch railway", "Odessa highway bridge",
    ]  # fmt: skip
    assert things("A Varna bridge is wanted, and the bridge too.") == []
