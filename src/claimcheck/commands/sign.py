"""`claimcheck sign`: a second reader stands by a verdict."""

from __future__ import annotations

from ..errors import ClaimcheckError
from ._judging import Because, By, Id, case
from ._options import Today


def command(id: Id, because: Because = None, by: By = None, today: Today = None) -> int:
    """Sign the verdict on a claim, as its second reader.

    Whoever gave the verdict cannot sign it. A new verdict has to be signed anew.

    \b
    Examples:
      claimcheck sign 7q3
      claimcheck sign 7q3 --by "Bo Lind" --because "checked against the table"
    """
    from ..workspace.standing import same_person

    on = case(id, by, today)
    decision = on.standing.decision
    if decision is None or decision.action == "dismiss":
        raise ClaimcheckError(on.claim.id, "has no verdict to sign", "give one first: claimcheck verdict")
    if on.claim.status == "suspect":
        remedy = "judge it again first: claimcheck verdict"
        raise ClaimcheckError(on.claim.id, f"changed since {decision.by} judged it", remedy)
    if same_person(decision.by, on.by):
        raise ClaimcheckError(on.claim.id, f"was judged by {decision.by}", "a second reader signs: --by NAME")
    if any(same_person(entry.by, on.by) for entry in on.standing.signs(decision)):
        raise ClaimcheckError(on.claim.id, f"{on.by} has signed it already", "nothing is left to do")
    on.record("sign", of=decision.key, because=because)
    return on.done(f"{decision.word} ({decision.by}) signed")
