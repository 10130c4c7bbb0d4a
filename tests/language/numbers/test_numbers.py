"""Numerals: what digits and words write, read at one token."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.numbers import Numeral, read
from claimcheck.language.numbers.digits import LONGEST, figure, plain
from claimcheck.language.tokens import Tokens


def numeral(text: str, at: int = 0, *, money: bool = False) -> Numeral | None:
    return read(Tokens(text), at, money=money)


def written(text: str, found: Numeral) -> str:
    tokens = Tokens(text)
    return text[tokens.starts[found.first] : tokens.ends[found.end - 1]]


DIGITS = [
    ("17", "17", "1"),
    ("1,500,000", "1500000", "1"),
    ("1 500 000", "1500000", "1"),
    ("1\u202f500", "1500", "1"),  # a narrow no-break space groups
    ("12,50,000.75", "1250000.75", "0.01"),  # Indian grouping
    ("1.500.000,25", "1500000.25", "0.01"),  # grouping of the Continent
    ("31 450,50", "31450.5", "0.01"),
    ("0.042", "0.042", "0.001"),
    (".05", "0.05", "0.01"),
    ("1.5 million", "1500000", "100000"),
    ("816B", "816000000000", "1000000000"),
    ("4.5bn", "4500000000", "100000000"),
    ("3k", "3000", "1000"),
    ("15 lakh", "1500000", "100000"),
    ("2 crore", "20000000", "10000000"),
    ("5 hundred thousand", "500000", "100000"),
    ("3 dozen", "36", "1"),
    ("10 1/2", "10.5", "0.1"),
    ("10½", "10.5", "0.1"),
    ("3/4", "0.75", "0.01"),
    ("2.4x10^6", "2400000", "100000"),
    ("1.5 × 10⁶", "1500000", "100000"),
    ("2e-3", "0.002", "0.001"),
    ("10⁻³", "0.001", "0.001"),
    ("1'049.95", "1049.95", "0.01"),  # Swiss grouping
    ("1’200’000", "1200000", "1"),
    ("5 crore 20 lakh", "52000000", "100000"),  # the smaller scale adds to the larger
    ("4 thousand 3 hundred", "4300", "100"),
    ("5 thousandths", "0.005", "0.001"),
    ("３５", "35", "1"),  # full-width digits
]

WORDS = [
    ("twenty-five", "25", "1"),
    ("two hundred and six", "206", "1"),
    ("fifteen hundred", "1500", "100"),
    ("three hundred and four thousand", "304000", "1000"),
    ("one million two hundred thousand", "1200000", "100000"),
    ("half a million", "500000", "100000"),
    ("a quarter of a billion", "250000000", "10000000"),
    ("a hundred and six", "106", "1"),
    ("a dozen", "12", "1"),
    ("half a dozen", "6", "0.1"),
    ("two and a half", "2.5", "0.1"),
    ("one and a half million", "1500000", "100000"),
    ("three million and a half", "3500000", "100000"),
    ("seven point nought three", "7.03", "0.01"),
    ("three quarters", "0.75", "0.01"),
    ("one half", "0.5", "0.1"),
    ("one twenty-fifth", "0.04", "0.01"),  # a denominator of two words
    ("a hundred trillionths", "0.0000000001", "0.0000000001"),
]


@pytest.mark.parametrize(("text", "value", "precision"), DIGITS + WORDS)
def test_reads_the_whole_numeral_with_the_place_of_its_last_digit(text: str, value: str, precision: str) -> None:
    found = numeral(text)
    assert found is not None
    assert written(text, found) == text
    assert plain(found.value) == value
    assert plain(found.precision) == precision
    assert found.exact


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two thirds", "0.666666666667"),
        ("a third of them", "0.333333333333"),
        ("one-sixth", "0.166666666667"),
        ("three twenty-firsts", "0.142857142857"),
    ],
)
def test_a_fraction_that_no_decimal_writes_is_inexact_and_has_no_last_place(text: str, value: str) -> None:
    found = numeral(text)
    assert found is not None
    assert (plain(found.value), found.precision, found.exact) == (value, None, False)


NOT_NUMERALS = [
    "million",  # a scale alone has lost its number
    "dozens of",
    "several",
    "2nd",
    "twenty-fifth",
    "3.14.0",  # a version
    "12,14,17",  # a list
    "a third party",
    "a half-truth",
    "half-hearted",
]


@pytest.mark.parametrize("text", NOT_NUMERALS)
def test_claims_no_number(text: str) -> None:
    assert numeral(text) is None


@pytest.mark.parametrize(("text", "at"), [("the first half", 2), ("this half", 1), ("last three quarters", 1)])
def test_halves_and_quarters_of_a_year_or_game_are_no_fractions(text: str, at: int) -> None:
    found = numeral(text, at)
    assert found is None or not found.fraction


@pytest.mark.parametrize("text", ["9/11", "24/7", "1/2/2024"])
def test_slashes_that_divide_nothing(text: str) -> None:
    found = numeral(text)
    assert found is not None
    assert not found.fraction


def test_between_keeps_its_two_numbers_apart() -> None:
    text = "between one hundred and twenty people"
    found = numeral(text, 1)
    assert found is not None
    assert written(text, found) == "one hundred"


def test_letters_are_millions_only_in_money() -> None:
    assert plain(numeral("5m", money=True).value) == "5000000"  # type: ignore[union-attr]
    assert plain(numeral("5m").value) == "5"  # type: ignore[union-attr]


def test_a_scale_is_kept_for_the_first_figure_of_a_range() -> None:
    assert numeral("7 million").scale == Decimal(1_000_000)  # type: ignore[union-attr]
    assert numeral("7").scale == 1  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["1e999999", "9" * (LONGEST + 1), "10^999999999999", "1" * 5000])
def test_a_number_no_type_can_hold_has_an_unknown_value(text: str) -> None:
    found = numeral(text)
    assert found is not None
    assert found.value is None


def test_the_longest_number_is_exact_to_the_last_digit() -> None:
    digits = "123456789" * 33
    assert plain(figure(digits).value) == digits  # type: ignore[union-attr]


@given(st.integers(min_value=0, max_value=10**15))
def test_separators_change_nothing(number: int) -> None:
    assert plain(figure(f"{number:,}").value) == str(number)  # type: ignore[union-attr]


@given(st.text(alphabet="0123456789.,/-^eEx×½² ABkmbn", max_size=40))
def test_any_run_of_digits_and_marks_is_read_without_an_error(text: str) -> None:
    tokens = Tokens(text)
    for i in range(len(tokens)):
        found = read(tokens, i)
        assert found is None or i == found.first < found.end <= len(tokens)


VOCABULARY = (
    "one two twenty ninety hundred thousand million and a half third quarters point dozen of - zero between".split()
)


@given(st.lists(st.sampled_from(VOCABULARY), max_size=12))
def test_any_run_of_number_words_is_read_without_an_error(words: list[str]) -> None:
    tokens = Tokens(" ".join(words))
    for i in range(len(tokens)):
        found = read(tokens, i)
        assert found is None or i == found.first < found.end <= len(tokens)
