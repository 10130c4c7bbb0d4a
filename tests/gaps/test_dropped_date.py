"""Lost dates: where they are found, and the sentences that look alike and are whole."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["dropped-date"])]


LOST = [
    ("As of , there are twelve members.", "As of"),
    ("It had twelve members as of.", "as of"),
    ("The mill was founded in and now makes paper.", "founded in and"),
    ("The bridge was opened in , the tunnel later.", "opened in"),
    ("The club has played here since its first match in .", "match in"),
    ("She served as mayor from to 1952.", "from to"),
    ("Exports doubled between and 2010.", "between and"),
    ("The law took force on the of June.", "the of June"),
    ("Jazz came to town in the s and stayed.", "the s"),
    ("He arrived on March , 2010.", "March"),
    ("The treaty was signed on , 1971.", "on"),
    ("The mine was worked until .", "until"),
    ("Name: Mill | Founded: | Workers: 30", "Founded:"),
    ("The guild was founded in by two smiths.", "founded in by"),
    ("The guild was founded in  by two smiths.", "founded in  by"),
    ("The village won its freedom on .", "on"),
    ("He died on .", "on"),
    ("The treaty was signed on , in Rome.", "on"),
    ("The bridge was opened on  by the mayor.", "on  by"),
    ("Ann Hill (born ) is a smith.", "born"),
    ("Ann Hill ( – ) was a smith.", "( –"),
    ("Ann Hill ( – 2004) was a smith.", "( –"),
    ("The guild was founded in as a choir.", "founded in as"),
    ("The dam was completed in at a cost of 5 crowns.", "completed in at"),
    ("The mill was built in and closed in 1998.", "built in and"),
    ("The dam, completed in at a cost of 5 crowns, is old.", "completed in at"),
    ("A pact signed in ended the war.", "signed in ended"),
    ("It was new. In , the mill closed.", "In"),
    ("In , the mill closed.", "In"),
    ("The line is to be completed by .", "completed by"),
    ("It opened in the of 2020.", "the of"),
    ("Between 2010 and  the village grew.", "Between 2010 and  the"),
    ("From 1990 to  he taught there.", "From 1990 to  he"),
]


@pytest.mark.parametrize(("text", "quote"), LOST)
def test_finds_the_lost_date(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


WHOLE = [
    "As of May 2024, there are twelve members.",
    "As of now, nobody knows.",
    "The mill was founded in 1952 and now makes paper.",
    "The firm was founded in and now operates from Rome.",  # shares "Rome"
    "It is the house that he lived in.",
    "In, the man said, you go.",
    "He was sworn in, and she was voted in.",
    "The works stood still until, in 1950, a buyer came.",
    "Nothing has changed since.",
    "He served from to 1922 to 1952.",  # a slip of the pen
    "Between and among households there is trade.",
    "The May of that year was cold, and so was the 5th of June.",
    "In the S and M classes there were six cars.",
    "He went on in 1990.",
    "The sign ( – ) was drawn, and Minus (-) is a sign.",
    "He carried on , and gave information on .",
    "This is the fort that it was founded in by two smiths.",
    "The room (never born) and the one (born in May) are odd.",
    "Mice were infected by the s.c. route.",
    "The strike that began in . . . January was short.",
    "Anna Hill (–2004) and Room ( – 2004 chairs) are odd.",
    "It is the town that the guild was founded in as a choir.",
    "The gate is to be opened by hand.",
    "The guild was founded in rented rooms, and a shop opened in abandoned halls.",
    "In the 5 of 2020 cases.",
    "Between 2010 and the war the village grew, and from 1990 to then he taught.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_whole_sentences_lack_no_date(text: str) -> None:
    assert quotes(text) == []


def test_text_set_with_spaces_before_its_stops_shows_no_cuts() -> None:
    text = (
        "The shop opened in , well , nobody knows . It stood there , and it stands . They stayed until , well , late ."
    )
    assert quotes(text) == []


def test_says_what_to_look_for() -> None:
    (gap,) = find_gaps("As of , there are twelve members.", select=["dropped-date"])
    assert gap.message == "a date is missing after 'As of'"
    assert gap.hint == "look for a year or a day after 'As of'"
