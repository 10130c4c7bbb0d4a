"""Losses in brackets behind a currency, as annual reports write them."""

import pytest

from claimcheck import find_quantities


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("Net loss was $(8.3) million.", "$(8.3) million", "-8300000", "dollar"),
        ("EBITDA of €(0.4)m", "€(0.4)m", "-400000", "euro"),
        ("US$(1,250) was lost.", "US$(1,250)", "-1250", "dollar"),
        ("a loss of $(2 million)", "$(2 million)", "-2000000", "dollar"),
    ],
)
def test_a_loss_is_negative(text: str, quote: str, value: str, unit: str) -> None:
    (found,) = find_quantities(text)
    assert (found.quote, found.value, found.unit) == (quote, value, unit)
    assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It cost $5 (40 kroner).", ["5", "40"]),  # told again in another currency
        ("the price in $ (2.5 of them) fell", ["2.5"]),
        ("$(8.3", ["8.3"]),
    ],
)
def test_other_brackets_are_no_losses(text: str, values: list[str]) -> None:
    assert [found.value for found in find_quantities(text)] == values
