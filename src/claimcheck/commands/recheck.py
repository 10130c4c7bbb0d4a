"""`claimcheck recheck`: look at a claim again on a day."""

from __future__ import annotations

from typing import Annotated

import typer

from ..errors import ClaimcheckError
from ._days import read_day, today_or
from ._judging import Because, By, Id, case
from ._options import Today


def command(
    id: Id,
    date: Annotated[str, typer.Argument(metavar="DATE", help="The day: 2026-12-31.", show_default=False)],
    because: Because = None,
    by: By = None,
    today: Today = None,
) -> int:
    """Look at a claim again on a day.

    It comes back in claimcheck due, and from that day on in claimcheck list --status recheck, until somebody judges it.

    \b
    Examples:
      claimcheck recheck 7q3 2027-01-15 --because "the yearly figures come out"
    """
    day = read_day(date, "DATE")
    if day is None or day < today_or(today):
        raise ClaimcheckError(f"DATE {date}", "has passed", "name a day to come")
    on = case(id, by, today)
    on.record("recheck", day.isoformat(), because=because)
    return on.done(f"comes back on {day.isoformat()}")
