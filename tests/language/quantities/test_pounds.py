"""Pounds are money where they are paid, earned or cost, and weight elsewhere."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("They pay six pounds more.", "currency"),
        ("She earns about sixty pounds a week.", "currency"),
        ("Each lesson costs parents nine pounds.", "currency"),
        ("He was fined eighty pounds.", "currency"),
        ("She lost nine pounds a week.", "mass"),
        ("He was paid to lose nine pounds.", "mass"),
        ("They paid for nine pounds of rice.", "mass"),
        ("The parcel weighs 6 pounds.", "mass"),
    ],
)
def test_pounds_of_money_and_of_weight(text: str, dimension: str) -> None:
    (found,) = find_quantities(text)
    assert (found.unit, found.dimension, found.currency) == ("pound", dimension, None)
