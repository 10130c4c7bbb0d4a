"""`claimcheck dismiss`: what the parser took for a claim is none."""

from __future__ import annotations

from ._judging import Because, By, Id, case
from ._options import Today


def command(id: Id, because: Because = None, by: By = None, today: Today = None) -> int:
    """Say that something is not a claim.

    It keeps its place in list under the status dismissed. A later verdict undoes it, and so does withdraw.

    \b
    Examples:
      claimcheck dismiss 7q3 --because "a heading, not a statement"
    """
    on = case(id, by, today)
    on.record("dismiss", because=because)
    return on.done("dismissed")
