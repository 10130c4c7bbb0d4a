"""Gaps that somebody accepted: lines of the log on a gap's id, which is made of the words around the gap.

So an acceptance holds while those words stand, through any number of revisions, and a sentence that changed asks again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import log

if TYPE_CHECKING:
    from ..errors import Problem
    from ..judgements import Entry
    from . import Workspace


def accepted(workspace: Workspace, name: str) -> tuple[dict[str, Entry], list[Problem]]:
    """The acceptances that stand in the log of a source, by the id of the gap, and the lines that could not be read."""
    if not workspace.log(name).exists():
        return {}, []
    entries, problems = log.read(workspace.log(name), f"claims/{name}/{log.NAME}")
    standing: dict[str, Entry] = {}
    for entry in entries:
        gap = entry.claim.rpartition("/")[2]
        if entry.action == "accept":
            standing[gap] = entry
        elif entry.action == "withdraw":
            standing.pop(gap, None)
    return standing, problems
