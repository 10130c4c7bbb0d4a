"""Every sentence of a quotation has its speaker. Texts written for the test."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims import parse
from claimcheck.language.quotations import quotations_in
from claimcheck.language.tokens import Tokens


def read(text: str) -> list[tuple[str, str]]:
    tokens = Tokens(text)
    return [
        (text[tokens.starts[item.first] : tokens.ends[item.end - 1]], item.attribution.speaker)
        for item in quotations_in(tokens)
    ]


@pytest.mark.parametrize(
    ("text", "quoted", "speaker"),
    [
        # the speaker after several sentences
        ("“The dam leaks. It has leaked since 1998,” said Ada Brandt.", "The dam leaks. It has leaked since 1998,", "Ada Brandt"),
        ('"The dam leaks. It always did," the engineer said.', "The dam leaks. It always did,", "the engineer"),
        # the speaker before them
        ("The mayor said: “We sold two ferries. We kept one.” Rain fell.", "We sold two ferries. We kept one.", "The mayor"),
        ("Olga Berg, Harbour Master, said:\n\n“We sold two ferries.”", "We sold two ferries.", "Olga Berg"),
        ('Asked when it sails, the pilot said: "Nobody knows."', "Nobody knows.", "the pilot"),
        # a signature
        ('"The dam leaks. It always did."\n— Ada Brandt, engineer', "The dam leaks. It always did.", "Ada Brandt"),
        ('"The dam leaks. It always did." -- Ada Brandt', "The dam leaks. It always did.", "Ada Brandt"),
        # after a full stop, where nothing else is said
        ("“The dam leaks. It always did.” Ada Brandt told the Herald.", "The dam leaks. It always did.", "Ada Brandt"),
        ("“The dam leaks. It always did.” the mayor said on Monday.", "The dam leaks. It always did.", "the mayor"),
        # over two paragraphs, the second opened anew
        (
            "“The dam leaks.\n\n“It has leaked since 1998,” said Ada Brandt.",
            "The dam leaks.\n\n“It has leaked since 1998,",
            "Ada Brandt",
        ),
    ],
)  # fmt: skip
def test_a_quotation_and_its_speaker(text: str, quoted: str, speaker: str) -> None:
    assert read(text) == [(quoted, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "The “funnel city” grew.",  # a name
        "“The dam leaks and always did.” Nobody signed it.",  # no speaker
        "“The dam leaks and always did.” — The Herald wrote so.",  # a sentence behind a dash
        "“The dam leaks and always did.”\n— a farmer",  # no name
        "“The dam leaks and always did\n\nThe mayor said the road was shut.",  # never closed
        'He owns 3 boards of 6" and 4" width, the mill said.',  # inches
    ],
)
def test_no_quotation_with_a_speaker(text: str) -> None:
    assert read(text) == []


WORDS = st.sampled_from('“ ” " « » a dam leaks . said Ada , the mayor \n\n : 5'.split(" "))


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_text_is_read(text: str) -> None:
    tokens = Tokens(text)
    end = 0
    for item in quotations_in(tokens):
        assert end <= item.first < item.end <= len(tokens)
        assert text[item.attribution.start : item.attribution.end] == item.attribution.speaker
        end = item.end


def test_a_quotation_goes_on_behind_its_speaker() -> None:
    """Only the words that name the speaker stand between the two."""
    text = (
        "“We will build 400 homes by 2028,” said Anna Berg, the mayor. “The first is ready.” "
        "“Nobody asked any of us,” he said."
    )
    found = quotations_in(Tokens(text))
    assert [quotation.attribution.speaker for quotation in found] == ["Anna Berg", "Anna Berg", "he"]


def test_every_claim_of_a_quotation_has_its_speaker() -> None:
    text = "The mayor said: “Our town grows. It has 40,000 people. It needs a school.” The council disagrees."
    told = [(claim.statement, [by.speaker for by in claim.attribution]) for claim in parse(text)]
    assert told == [
        ("Our town grows", ["The mayor"]),
        ("It has 40,000 people", ["The mayor"]),
        ("It needs a school", ["The mayor"]),
        ("The council disagrees", []),
    ]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            '"We own 4 barns, and we fear that 3 of them leak," said Ada Orlov.',
            ["We own 4 barns", "we fear that 3 of them leak, said Ada Orlov"],
        ),
        # a mark that opens further on tells whose "I" follows; pairs and inches stay
        ('He told me, "I own 4 barns. I sold 3."', ['He told me, "I own 4 barns', "I sold 3"]),
        ('The guild has "4 barns" now.', ['The guild has "4 barns" now']),
        ('The 6" pipe fell 5 feet.', ['The 6" pipe fell 5 feet']),
    ],
)
def test_a_mark_that_lost_its_partner_is_no_part_of_a_statement(text: str, statements: list[str]) -> None:
    assert [claim.statement for claim in parse(text)] == statements


def test_every_sentence_of_a_quotation_is_verbatim() -> None:
    """The first one too, though its speaker stands in the clause before it."""
    told = parse("The mayor said: “Our town is glad. It has 40,000 people.”")
    assert [by.manner for claim in told for by in claim.attribution] == ["verbatim"] * len(told)


@pytest.mark.parametrize(
    "text",
    [
        '"We used to fish here, and now 5 boats are left," says Ada Brandt, 47, a diver.',
        '"Rents here have doubled since 2019," she told the hall.',
        '"Rents here have doubled since 2019," Ada Brandt, a diver, wrote of the town.',
    ],
)
def test_a_clause_that_closes_a_quotation_is_verbatim_too(text: str) -> None:
    told = parse(text)
    assert {by.manner for claim in told for by in claim.attribution} == {"verbatim"}


def test_a_speaker_inside_a_quotation_stands_behind_the_one_who_quotes() -> None:
    """Outermost first."""
    text = "“The bank says that prices rose 4% in 2023. Wages rose less,” the minister said."
    first, second = parse(text)
    assert [by.speaker for by in first.attribution] == ["the minister", "The bank"]
    assert [by.speaker for by in second.attribution] == ["the minister"]


@pytest.mark.parametrize(
    "lead",
    [
        "Commenting on the results, Olga Berg, chief executive, said",
        "Olga Berg, a lawyer for the guild, told the Herald last week",
        "In a letter to the guild, Olga Berg wrote",
    ],
)
def test_the_words_that_lead_a_quotation_in_claim_nothing(lead: str) -> None:
    claims = parse(f"{lead}: “We sold 40 ships. The yard built 12.”")
    assert [(claim.statement, [(by.speaker, by.manner) for by in claim.attribution]) for claim in claims] == [
        ("We sold 40 ships", [("Olga Berg", "verbatim")]),
        ("The yard built 12", [("Olga Berg", "verbatim")]),
    ]


def test_what_leads_a_quotation_in_with_a_figure_is_a_claim() -> None:
    assert parse("In 2024, after 40 deaths, the mayor said: “We sold the mill.”")[0].statement.startswith("In 2024")


@pytest.mark.parametrize(
    "behind",
    ["She added: “It was built in 1998.”", "She said it was built in 1998.", "She told the Herald it was old."],
)
def test_a_sentence_of_its_own_behind_a_quotation_names_nobody_for_it(behind: str) -> None:
    first, second, *_ = parse(f"Ada Brandt said: “The dam leaks. It cost $4m.” {behind}")
    assert [(by.speaker, by.manner) for by in first.attribution] == [("Ada Brandt", "verbatim")]
    assert second.attribution == first.attribution
