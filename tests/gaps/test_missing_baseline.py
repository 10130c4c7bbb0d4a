"""Changes in percent that tell neither their period nor what they are compared with."""

from __future__ import annotations

import pytest

from claimcheck.documents import read_bytes
from claimcheck.gaps import find_gaps


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["missing-baseline"])]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Rents in the town rose 5%.", "rose 5%"),
        ("Exports fell sharply by 12 percent.", "fell sharply by 12 percent"),
        ("The port reported an increase of 7% in its trade.", "increase of 7%"),
        ("The port saw a 7% drop in its trade.", "7% drop"),
        ("Margins contracted 40 basis points to 12%.", "contracted 40 basis points"),
    ],
)
def test_finds_the_change(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Rents rose 5% from 2023 to 2024.",
        "Rents rose 5% last year.",
        "Rents rose 5% compared with the neighbouring town.",
        "Rents rose 5% year on year.",
        "Rents rose from 10% to 15%.",
        "Rents rose 5% a year.",
        "If rents rose 5%, many would leave.",
        "Have rents risen 5%?",
        "Some 5% of all rents are in arrears.",
        "The party wants a 5% growth target.",
    ],
)
def test_a_period_a_comparison_or_no_change_at_all(text: str) -> None:
    assert quotes(text) == []


def test_the_rows_of_a_table_have_their_period_in_another_cell() -> None:
    table = b"| Year | Rents |\n| --- | --- |\n| 2020 | rose 5% |\n"
    assert find_gaps(read_bytes(table, name="page.md"), select=["missing-baseline"]) == []


def test_the_message_asks_since_when() -> None:
    (gap,) = find_gaps("Rents rose 5%.", select=["missing-baseline"])
    assert gap.message == "'rose 5%': since when?"
    assert gap.hint == "look for the period, or for what it is compared with"
