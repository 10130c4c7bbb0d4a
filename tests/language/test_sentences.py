"""Where a sentence ends: each case is a text with | where it is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.sentences import sentences_in
from claimcheck.language.tokens import BREAK, Tokens


def cut(text: str) -> list[str]:
    tokens = Tokens(text)
    return [text[tokens.starts[first] : tokens.ends[end - 1]] for first, end in sentences_in(tokens)]


@pytest.mark.parametrize(
    "text",
    [
        "The port opened in 2012. | It handles 3 million tons.",
        "Mr. Ito met Dr. Vance. | They signed.",  # titles
        "It fell to 3.5 percent. | Then it rose.",  # decimals
        "J. R. Ortiz wrote it. | She agreed.",  # initials
        "It grew in the U.S. | The rest shrank.",  # an abbreviation that ends the sentence
        "It grew in the U.S. | Other countries shrank.",
        "The U.S. Treasury paid.",  # and one that does not
        "The store opens at 9 a.m. on Jan. 3.",
        "See Fig. 2 and No. 5.",
        "Milk boils at 100 °C. | Water does too.",  # the symbol of a unit ends a sentence as words do
        "The lamp takes 40 V. | The fan takes 60 V.",
        "The village (pop. 4,200) has a mill.",
        "“We did it.” | He left.",  # the closing quote belongs to the sentence that it closes
        "Exports rose.[12] | Imports fell.",  # as does a reference mark
        "Exports rose.¹² | Imports fell.† | Prices held.",
        "Exports rose.* | It covers 5 km². | Prices held.",
        '"Why?" he asked.',  # a lower-case word goes on
        "Was it built? | No! | It was planned.",
        "It closed… | Then it opened again.",
        "Acme Inc. bought it. | The price was not told.",
        "It cost £5m. | Work began in 2020.",  # the scale of a figure is no abbreviation
        "It is 30 mm. | Sales fell.",
        "They met on 3 Jan. | Then they left.",
        "M. Dupont met them.",
        "It was bought by Acme Corp. | The price was not told.",
    ],
)
def test_sentences_end_where_the_bar_stands(text: str) -> None:
    assert cut(text.replace(" | ", " ")) == text.split(" | ")


def test_a_lost_space_ends_a_sentence_all_the_same() -> None:
    """Scrapers lose the space between two sentences."""
    assert cut("Output rose.The plant closed.") == ["Output rose.", "The plant closed."]
    assert cut("See example.Com for more.") == ["See example.Com for more."]


def test_blocks_end_sentences_and_soft_wraps_do_not() -> None:
    """A blank line parts blocks; a single line end only wraps."""
    assert cut("A heading\n\nThe text goes\non here.") == ["A heading", "The text goes\non here."]
    assert cut(f"one cell{BREAK}another") == ["one cell", "another"]


@given(st.text(alphabet="aB1 .!?\"')[]\n…U.S"))
def test_sentences_are_in_order_and_hold_every_token_but_breaks(text: str) -> None:
    tokens = Tokens(text)
    held = [i for first, end in sentences_in(tokens) for i in range(first, end)]
    assert held == [i for i, word in enumerate(tokens.words) if word != BREAK]
