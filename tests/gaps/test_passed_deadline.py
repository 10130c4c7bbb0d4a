"""Forecasts and plans whose day has passed."""

from __future__ import annotations

from datetime import date

from claimcheck.gaps import find_gaps

TEXT = "The bridge will open by 2020. The port will open by 2040. The road opened in 2010."


def test_what_was_to_come_before_today_is_flagged() -> None:
    (gap,) = find_gaps(TEXT, select=["passed-deadline"], today=date(2026, 1, 1))
    assert gap.message == "this was to come by 2020-12-31, which has passed"
    assert gap.span.quote.startswith("The bridge will open by 2020")


def test_it_depends_on_the_day_of_the_run() -> None:
    """On its last day a deadline is still open; without a day nothing is overdue."""
    assert find_gaps(TEXT, select=["passed-deadline"], today=date(2020, 12, 31)) == []
    assert find_gaps(TEXT, select=["passed-deadline"]) == []
    assert len(find_gaps(TEXT, select=["passed-deadline"], today=date(2041, 1, 1))) == 2
