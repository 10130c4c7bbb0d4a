"""The claims of a revision with what people decided about them: parsed ones, ones made by hand, and lost ones.

No judgement is out of reach: a claim on which somebody decided something, and which the latest revision no longer has,
comes back as it was last seen, under the status `lost`. None is moved to a look-alike: words are found again exactly,
once, or not at all.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from .. import __version__
from ..errors import Problem
from ..records import Claim
from . import ledger

if TYPE_CHECKING:
    from ..findings import FieldChange
    from ..holes import Hole
    from . import Workspace
    from .standing import Standing


class Judged:
    """The claims of one revision in the order of the text, the lost ones, and what stands behind their status.

    `standings` has the log of each claim by its id, `changed` what of a suspect claim is no longer as it was judged.
    `holes` are the places at which the text has lost a figure or a date, None where this claimcheck has yet to look.
    """

    __slots__ = ("changed", "claims", "holes", "lost", "problems", "standings")

    def __init__(self, claims: list[Claim], problems: list[Problem]) -> None:
        self.claims, self.problems = claims, problems
        self.lost: list[Claim] = []
        self.standings: dict[str, Standing] = {}
        self.changed: dict[str, list[FieldChange]] = {}
        self.holes: list[Hole] | None = None


def judged(workspace: Workspace, name: str, number: int, today: date | None = None) -> Judged:
    """The claims of revision `number` of a source, joined with the log as far as it speaks of that revision or earlier.

    `today` decides which rechecks are due. Raises ClaimcheckError where the ledger is missing.
    """
    header, claims, problems = ledger.read(workspace.ledger(name, number), f"claims/{name}/{number}.jsonl")
    found = Judged(claims, problems)
    if header is not None and header.parser.partition("+")[0] == __version__:
        found.holes = header.holes
    if not workspace.log(name).exists():
        return found  # the usual case, and the quick one
    from .joining import join

    return join(found, workspace, name, number, today)
