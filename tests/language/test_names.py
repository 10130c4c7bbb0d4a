"""Proper names, by their capitals."""

import pytest

from claimcheck.documents import plain
from claimcheck.language.marks import read_marks
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
        # a word that is common elsewhere is common at the head
        ("The Ministry of Fish met. Fish prices rose, for fish is dear.", ["Ministry of Fish"]),
        ("Electric Trams ran. We met at Trams House. Trams pay.", ["Electric Trams", "Trams House", "Trams"]),
        # what somebody is, and no title
        ("Spokeswoman Olga Berg met Chairman Kim.", ["Olga Berg", "Chairman Kim"]),
        ("Chairman Kim met us.", ["Chairman Kim"]),
        # "for" in the names of bodies, and elsewhere
        ("The Department for Transport met.", ["Department for Transport"]),
        ("They left the Soviet Union for Israel.", ["Soviet Union", "Israel"]),
        ("They swapped Graz for Varna.", ["Graz", "Varna"]),
        # the points of initials
        ("The U.S. Census Bureau counts in the U.S. Others do not.", ["U.S. Census Bureau", "U.S."]),
        ("We saw Olga B. Berg and vitamin C. Berg left.", ["Olga B. Berg", "Berg"]),
        ("They sang U.S.A.! and left.", ["U.S.A."]),
        # a letter is a sign, but for one
        ("Of those asked (N = 40) all came. He wrote on X for Group C.", ["X", "Group C"]),
        # plurals that own what they name
        ("The Thirty Years' War ended.", ["Thirty Years' War"]),
        ("We saw Orlov Foods' Ada Brandt.", ["Orlov Foods", "Ada Brandt"]),
        # a body in capitals
        ("WHO counts wells.", ["WHO"]),
        ("Who counts wells?", []),
        ("WHO WE SAW: nobody.", ["SAW"]),
        ("We asked IT firms. It rained.", ["IT"]),
        # a verb of saying shows that a plural is one body
        ("Harrows estimates that rain fell.", ["Harrows"]),
        ("Harrows says rain fell.", ["Harrows"]),
        ("Farmers say rain fell.", []),
        ("Sales estimates rose.", []),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Orlov paid US$9.40 and SEK 512 billion.", ["Orlov"]),
        ("They burnt 5 MW and sold SEK bonds.", ["SEK"]),
        ("The 5 Orlov ferries sailed.", ["Orlov"]),
    ],
)
def test_part_of_a_figure_is_no_name(text: str, expected: list[str]) -> None:
    marks = read_marks(plain(text))
    assert [spelled(text, marks.tokens, *name) for name in marks.names] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose in Q3 and FY 2030.", []),
        ("It began at 10:30 GMT in Oslo.", ["Oslo"]),
        ("Men left in the 5th Century.", []),
        ("They left at Easter.", ["Easter"]),
        ("Pay fell from US$9 in 2018 to US$5 in Oslo.", ["Oslo"]),
    ],
)
def test_what_tells_a_time_in_figures_holds_no_name(text: str, expected: list[str]) -> None:
    document = plain(text)
    marks = read_marks(document)
    assert [spelled(text, marks.tokens, *name) for name in marks.names] == expected
