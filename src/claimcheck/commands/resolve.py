"""`claimcheck resolve`: say what became of a forecast or plan."""

from __future__ import annotations

from typing import Annotated

import typer

from ..errors import ClaimcheckError
from ..judgements import OUTCOMES
from ._evidence import Accessed, Found, Kind, Locator, Stance, Where, read_evidence
from ._judging import Because, By, Id, case, weigh_all
from ._names import did_you_mean
from ._options import Today


def command(
    id: Id,
    word: Annotated[str, typer.Argument(metavar="WORD", help="met, missed, partly or void.", show_default=False)],
    because: Because = None,
    evidence: Where = None,
    kind: Kind = None,
    stance: Stance = None,
    locator: Locator = None,
    accessed: Accessed = None,
    found: Found = None,
    by: By = None,
    today: Today = None,
) -> int:
    """Say what became of a forecast or plan.

    It came true (met), did not (missed), came true in part (partly), or nothing can be said any more (void). It is no
    longer due then.

    \b
    Examples:
      claimcheck resolve 7q3 met --evidence https://example.org/opening --accessed 2026-06-02
      claimcheck resolve 7q3 partly --because "one of two lanes is open" --found "0.8 million" -e report.pdf
    """
    if word not in OUTCOMES:
        remedy = did_you_mean(word, OUTCOMES, f"it is one of {', '.join(OUTCOMES)}")
        raise ClaimcheckError(word or '""', "not an outcome", remedy)
    on = case(id, by, today)
    must_be_ahead(on.claim.modality, on.claim.id, "give a verdict on it: claimcheck verdict")
    items = read_evidence(on.workspace, evidence, kind, stance, locator, accessed, found)
    on.weighed = weigh_all(on.claim, items)
    on.record("resolve", word, because=because, evidence=items)
    return on.done(word)


def must_be_ahead(modality: str, id: str, remedy: str) -> None:
    """Raise ClaimcheckError for a claim that does not speak of what is to come."""
    if modality not in ("forecast", "plan"):
        raise ClaimcheckError(id, f"is told as {modality}, not as a forecast or plan", remedy)
