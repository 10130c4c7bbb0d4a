"""`claimcheck note`: write down what is known of a claim, without judging it."""

from __future__ import annotations

from typing import Annotated

import typer

from ._evidence import Accessed, Found, Kind, Locator, Stance, Where, read_evidence
from ._judging import By, Id, case, text, weigh_all
from ._options import Today


def command(
    id: Id,
    words: Annotated[str, typer.Argument(metavar="TEXT", help="The note.", show_default=False)],
    evidence: Where = None,
    kind: Kind = None,
    stance: Stance = None,
    locator: Locator = None,
    accessed: Accessed = None,
    found: Found = None,
    by: By = None,
    today: Today = None,
) -> int:
    """Write a note on a claim, with evidence or without.

    \b
    Examples:
      claimcheck note 7q3 "asked the press office on Monday"
      claimcheck note 7q3 "the census has another figure" -e https://example.org/census --found "4.6 million"
    """
    told = text(words, "TEXT")
    on = case(id, by, today)
    items = read_evidence(on.workspace, evidence, kind, stance, locator, accessed, found)
    on.weighed = weigh_all(on.claim, items)
    on.record("note", told, evidence=items)
    return on.done("noted")
