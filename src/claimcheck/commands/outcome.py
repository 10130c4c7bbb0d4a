"""`claimcheck outcome`: say what would settle a forecast or plan, before it is due."""

from __future__ import annotations

from typing import Annotated

import typer

from ._judging import By, Id, case, text
from ._options import Today
from .resolve import must_be_ahead


def command(
    id: Id,
    words: Annotated[
        str, typer.Argument(metavar="TEXT", help="What would show that it came true, or not.", show_default=False)
    ],
    by: By = None,
    today: Today = None,
) -> int:
    """Say what would settle a forecast or plan.

    Said while it is open, it keeps whoever resolves it from moving the goalposts.

    \b
    Examples:
      claimcheck outcome 7q3 "the customs service reports 1.5 million passengers for 2030, or fewer"
    """
    told = text(words, "TEXT")
    on = case(id, by, today)
    must_be_ahead(on.claim.modality, on.claim.id, "write a note: claimcheck note")
    on.record("outcome", told)
    return on.done("what would settle it is noted")
