"""Tokens: parallel lists whose offsets hold in any text."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.tokens import BREAK, MASK, Tokens


def test_what_is_one_token() -> None:
    """Figures keep their separators, words their apostrophes; a possessive, a sign and a unit stand apart."""
    assert Tokens("China’s 816B, 1,500,000 and 3.14.0").words == [
        "china", "’s", "816", "b", ",", "1,500,000", "and", "3.14.0",
    ]  # fmt: skip
    assert Tokens("don't -5% 12 km² 1½").words == ["don't", "-", "5", "%", "12", "km²", "1", "½"]


def test_a_blank_line_is_a_break() -> None:
    assert Tokens("one\n \ntwo\nthree").words == ["one", BREAK, "two", "three"]


def test_markup_is_neither_a_token_nor_a_space() -> None:
    """Words on either side of masked markup touch."""
    tokens = Tokens(f"{MASK * 2}By 2026{MASK * 2}, it")
    assert tokens.words == ["by", "2026", ",", "it"]
    assert tokens.touches(2)
    assert not tokens.touches(1)


@given(st.text())
def test_offsets_hold_in_any_text(text: str) -> None:
    """Even where lower-casing makes a letter longer (İ)."""
    tokens = Tokens(text)
    assert len(tokens.words) == len(tokens.starts) == len(tokens.ends)
    end = 0
    for i, word in enumerate(tokens.words):
        assert end <= tokens.starts[i] < tokens.ends[i] <= len(text)
        end = tokens.ends[i]
        assert word == BREAK or len(word) == end - tokens.starts[i]


@given(st.text(alphabet="ab S'sd019.,_-%\t\x1c\x00$A", max_size=40))
def test_plain_text_is_cut_as_any_other(text: str) -> None:
    """A line of ASCII is read in a faster way, a text with a line break is not: both find the same."""
    plain, other = Tokens(text), Tokens(text + "\n")
    assert plain.words == other.words
    assert [plain.surface(i) for i in range(len(plain))] == [other.surface(i) for i in range(len(other))]
    assert plain.starts == other.starts
