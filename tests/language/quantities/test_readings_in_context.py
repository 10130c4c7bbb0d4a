"""What the words around a figure make of it: names, multiples, ages, rates, signs."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities
from claimcheck.language.times import find_times
from claimcheck.records import Quantity


def only(text: str) -> Quantity:
    (found,) = find_quantities(text)
    return found


@pytest.mark.parametrize("text", ["Talks go on until COP31.", "He has a zero-hours contract.", "It had a weak half."])
def test_what_is_no_figure(text: str) -> None:
    assert find_quantities(text) == []
    assert find_times(text) == []


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("It cost EUR50.", "50", "EUR"),  # the great currencies are written so
        ("It cost COP 31.", "31", "COP"),
        ("It cost COP31,000.", "31000", "COP"),
    ],
)
def test_a_code_before_a_sum_is_money(text: str, value: str, currency: str) -> None:
    assert (only(text).value, only(text).currency) == (value, currency)


@pytest.mark.parametrize("text", ["The other half left.", "About half left.", "They spent half."])
def test_half_of_something_is_a_share(text: str) -> None:
    assert (only(text).value, only(text).dimension) == ("0.5", "ratio")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Debt is 2.3 times earnings.", "2.3"),  # nothing happens 2.3 times
        ("Debt is 3 times EBITDA.", "3"),
        ("It is valued at 12 times sales.", "12"),
        ("Cover of 1.5-2.0x is sought.", "1.5-2.0x"),
        ("It is 2 to 3 times as large.", "2 to 3"),
    ],
)
def test_multiples(text: str, quote: str) -> None:
    assert (only(text).quote, only(text).dimension, only(text).unit) == (quote, "multiple", None)


def test_occasions_are_counted() -> None:
    assert (only("It flooded 3 times.").dimension, only("It flooded 3 times.").unit) == ("count", "time")


@pytest.mark.parametrize(
    "text", ["Women under 30 pay less.", "She is over 65.", "Those over 65 pay nothing.", "Danes are over 65."]
)
def test_ages_without_the_word(text: str) -> None:
    assert (only(text).unit, only(text).dimension) == ("year", "age")


@pytest.mark.parametrize("text", ["The score was under 30.", "It employs over 65 welders."])
def test_what_is_under_or_over_a_count_is_no_age(text: str) -> None:
    assert only(text).dimension == "count"


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("It saves 900 tonnes a year from 2031.", "year"),
        ("It handles 900 tonnes a day from the mine.", "day"),
    ],
)
def test_a_rate_may_have_an_origin(text: str, per: str | None) -> None:
    assert only(text).per == per


def test_what_is_told_again_in_other_money_keeps_its_rate_to_itself() -> None:
    profit, dividend = find_quantities("Profit was £40m, or 9p a share.")
    assert (profit.per, dividend.per) == (None, "share")


def test_the_noun_of_the_next_figure_is_not_counted() -> None:
    found = find_quantities("It compares with 8,100 six months ago.")[0]
    assert (found.value, found.unit, found.dimension) == ("8100", None, "count")


def test_plus_or_minus_is_no_sign() -> None:
    assert only("The error is plus or minus 0.4 points.").value == "0.4"


def test_gas_is_sold_by_the_billion_cubic_metres() -> None:
    found = only("The pipe carries 5 bcm a year.")
    assert (found.quote, found.unit, found.dimension, found.per) == ("5 bcm", "billion cubic metre", "volume", "year")
