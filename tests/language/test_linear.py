"""Figures and times are read in time proportional to the text, to the size of a long book."""

from __future__ import annotations

from time import process_time

import pytest

from claimcheck.language.quantities import find_quantities
from claimcheck.language.times import find_times

MEGABYTE = 1_000_000


@pytest.mark.parametrize("piece", ["9", ",", "a a a ", "(", " "])
def test_a_megabyte_of_anything_takes_twice_as_long_as_half_of_it(piece: str) -> None:
    """Were any reader quadratic, half a million characters would already take minutes."""

    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        start = process_time()
        find_quantities(text)
        find_times(text)
        return process_time() - start

    half = seconds(MEGABYTE // 2)
    assert seconds(MEGABYTE) < 3 * half + 0.5  # two, and room for a busy machine


@pytest.mark.parametrize("digits", ["1e999999", "9" * 1000, "1," * 1000 + "1", "0." + "3" * 5000, "5 × 10^999999999"])
def test_a_number_no_type_can_hold_is_never_infinite(digits: str) -> None:
    for found in find_quantities(f"It grew by {digits} people in 2019."):
        assert found.value is None or found.value.lstrip("-").replace(".", "").isdecimal()
