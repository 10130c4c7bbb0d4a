"""`claimcheck withdraw`: take back the last judgement on a claim."""

from __future__ import annotations

from ..errors import ClaimcheckError
from ._judging import Because, By, Id, case
from ._options import Today


def command(id: Id, because: Because = None, by: By = None, today: Today = None) -> int:
    """Take back the last judgement on a claim.

    That is the last verdict, outcome of a forecast, dismissal or wish to look again that stands; the one before it
    stands again then. Nothing is deleted: claimcheck history shows both.

    \b
    Examples:
      claimcheck withdraw 7q3 --because "the table was of another year"
    """
    on = case(id, by, today)
    if not on.standing.kept:
        remedy = "dismiss it, if it is no claim" if on.standing.made else "claimcheck history shows its log"
        raise ClaimcheckError(on.claim.id, "has no judgement to withdraw", remedy)
    last = on.standing.kept[-1]
    on.record("withdraw", of=last.key, because=because)
    return on.done(f"{last.word or last.action} ({last.by}) withdrawn")
