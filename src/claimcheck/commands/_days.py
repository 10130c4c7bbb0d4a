"""Days from the command line, and the one place where the clock is read."""

from __future__ import annotations

from datetime import UTC, date, datetime

from ..errors import ClaimcheckError


def read_day(text: str | None, option: str) -> date | None:
    """The day that an option was given, None where it was not. Raises ClaimcheckError for anything but an ISO day."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # fromisoformat takes weeks, and days without hyphens, as well
        raise ClaimcheckError(f"{option} {text}", "not a day", "write it as 2026-12-31")
    return day


def today_or(text: str | None) -> date:
    """The day of the run: what --today says, or else the clock."""
    return read_day(text, "--today") or date.today()  # the reader's own day, not that of Greenwich


def now_or(text: str | None) -> str:
    """The time of the run, for the log: the day that --today says, or else the second by the clock, in UTC."""
    day = read_day(text, "--today")
    return day.isoformat() if day else datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
