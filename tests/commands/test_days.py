"""Days and periods from the command line: ISO, or one clear error."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.commands._days import read_day, today_or
from claimcheck.commands._when import meant_as_period, read_period
from claimcheck.errors import ClaimcheckError


def test_a_day() -> None:
    assert read_day("2026-02-28", "--today") == date(2026, 2, 28)
    assert read_day(None, "--today") is None
    assert today_or("2026-11-22") == date(2026, 11, 22)


@pytest.mark.parametrize("text", ["2026", "2026-02-30", "20260228", "2026-W08-1", "yesterday", ""])
def test_not_a_day(text: str) -> None:
    # Nothing is guessed: "2026" is not some day of 2026.
    with pytest.raises(ClaimcheckError) as error:
        read_day(text, "--today")
    assert str(error.value) == f"--today {text}: not a day; write it as 2026-12-31"


def test_a_period() -> None:
    assert read_period("2026-Q3", "--date") == ("2026-07-01", "2026-09-30")
    assert read_period("2026..2030", "--date") == ("2026-01-01", "2030-12-31")


@pytest.mark.parametrize("text", ["2026-13", "2026-Q5", "soon", "2030..2026"])
def test_not_a_period(text: str) -> None:
    with pytest.raises(ClaimcheckError) as error:
        read_period(text, "--date")
    remedy = "write 2026, 2026-Q3, 2026-06, 2026-06-30 or 2026..2030"
    assert str(error.value) == f"--date {text}: not a period; {remedy}"


@pytest.mark.parametrize(("text", "meant"), [("2026-13", True), ("2026Q9", True), ("2026.md", True), ("report", False), ("202", False), ("20261", False)])  # fmt: skip
def test_meant_as_a_period(text: str, meant: bool) -> None:
    # "2026.md" is looked for as a file first.
    assert meant_as_period(text) is meant
