"""`claimcheck verdict`: say whether a claim is true, and why."""

from __future__ import annotations

from typing import Annotated

import typer

from ..errors import ClaimcheckError
from ._days import read_day
from ._evidence import Accessed, Found, Kind, Locator, Stance, Where, read_evidence
from ._judging import Because, By, Id, case, weigh_all
from ._names import did_you_mean
from ._options import Today


def command(
    id: Id,
    word: Annotated[str, typer.Argument(metavar="WORD", help="true, mostly-true, mixed, false …", show_default=False)],
    because: Because = None,
    evidence: Where = None,
    kind: Kind = None,
    stance: Stance = None,
    locator: Locator = None,
    accessed: Accessed = None,
    found: Found = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="The day for which it holds.", show_default=False)
    ] = None,
    by: By = None,
    today: Today = None,
) -> int:
    """Give a verdict on a claim.

    The words are set in claimcheck.toml ([verdicts] scale). When the figure, the date, the modality or the attribution
    of the claim changes, the verdict turns suspect: claimcheck list --status suspect.

    \b
    Examples:
      claimcheck verdict 7q3 true --because "as the register has it"
      claimcheck verdict 7q3 mostly-false --evidence https://example.org/census --kind official --found "4.6 million"
      claimcheck verdict 7q3 false --evidence "annual-report:handled 6 million tons" --stance against
    """
    day = read_day(as_of, "--as-of")
    on = case(id, by, today)
    chosen = _on_scale(word, on.workspace.settings.verdicts.scale)
    items = read_evidence(on.workspace, evidence, kind, stance, locator, accessed, found)
    on.weighed = weigh_all(on.claim, items)
    on.record("verdict", chosen, because=because, evidence=items, as_of=day and day.isoformat())
    return on.done(chosen)


def _on_scale(word: str, scale: list[str]) -> str:
    asked = "-".join(word.casefold().replace("_", "-").split())
    for known in scale:
        if "-".join(known.casefold().replace("_", "-").split()) == asked:
            return known
    remedy = did_you_mean(word, scale, f"the scale is {', '.join(scale)}")
    raise ClaimcheckError(word or '""', "not a verdict of this workspace", remedy)
