"""When two figures can be the same fact."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities
from claimcheck.language.quantities.measures import agree, in_base
from claimcheck.records import Quantity


def quantity(text: str) -> Quantity:
    (found,) = find_quantities(text)
    return found


AGREE = [
    ("2 km", "2,000 m"),
    ("1.3 million people", "1,296,400 people"),  # 1.3 million leaves that open
    ("1 mile", "1.6 km"),
    ("5 °C", "278.15 K"),
    ("one in five", "20%"),
    ("a third of them", "33%"),
    ("half of them", "50%"),
    ("$5 million", "US$5 million"),  # dollars of no country named may be of that one
    ("10 to 12 km", "10,000 to 12,000 m"),
    ("25 basis points", "0.25 percentage points"),
    ("120 minutes", "2 hours"),
    ("5 to 7 people", "6 people"),
]

DIFFER = [
    ("1.0 mile", "1.8 km"),
    ("1.3 million people", "1.4 million people"),
    ("5%", "5 percentage points"),
    ("US$5", "A$5"),
    ("3 tons", "3 tonnes"),  # which ton is not said
    ("53 companies", "53 people"),
    ("5 km", "5 kg"),
    ("$60 a barrel", "$60 a share"),
    ("rose from 10 km to 12 km", "12 km"),
    ("9" * 400, "9" * 400),  # unknown values agree with nothing
]


@pytest.mark.parametrize(("a", "b"), AGREE)
def test_agree(a: str, b: str) -> None:
    assert agree(quantity(a), quantity(b))
    assert agree(quantity(b), quantity(a))


@pytest.mark.parametrize(("a", "b"), DIFFER)
def test_do_not_agree(a: str, b: str) -> None:
    assert not agree(quantity(a), quantity(b))
    assert not agree(quantity(b), quantity(a))


def test_in_base_converts_every_number_of_the_record() -> None:
    there = in_base(quantity("rose from 1.5 km to 2.5 km"))
    assert (there.before, there.after, there.precision, there.unit) == ("1500", "2500", "100", "metre")


@pytest.mark.parametrize("text", ["53 companies", "$5", "3 gallons", "3 months"])
def test_in_base_leaves_alone_what_has_no_settled_size(text: str) -> None:
    assert in_base(quantity(text)) == quantity(text)
