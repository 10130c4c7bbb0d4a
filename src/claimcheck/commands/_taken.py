"""What became of documents that were taken into the ledger, a line each."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError
from ._finish import count, finish
from ._inputs import NO_SOURCES

if TYPE_CHECKING:
    from ..workspace import Workspace
    from ..workspace.intake import Outcome

_NEW = ("revised", "dated", "reparsed")
"""Outcomes that make the claims of a source anew."""


def report(outcomes: Iterable[Outcome], workspace: Workspace) -> int:
    """Print what changed, what that does to judgements, and the problems; returns the exit status."""
    from ..outputs._stdout import say

    outcomes = list(outcomes)
    for outcome in outcomes:
        if outcome.what not in ("unchanged", "problem"):
            say(told(outcome))
    unchanged = sum(outcome.what == "unchanged" for outcome in outcomes)
    if unchanged or not outcomes:
        say(f"{count(unchanged, 'source')} unchanged" if outcomes else NO_SOURCES)
    for line in doubts(workspace, {outcome.source for outcome in outcomes if outcome.what in _NEW}):
        say(line)
    return finish(outcome.problem for outcome in outcomes if outcome.problem)


def doubts(workspace: Workspace, names: Iterable[str]) -> list[str]:
    """What the claims that were made anew do to judgements: those in doubt, and those whose claim is gone."""
    suspect = lost = 0
    for name in names:
        if workspace.log(name).exists():
            with suppress(ClaimcheckError):  # whoever lists the source is told
                found = workspace.judged(name)
                suspect += len(found.changed)
                lost += len(found.lost)
    kinds = ((suspect, "changed", "suspect"), (lost, "gone", "lost"))
    return [f"{count(n, 'judged claim')} {what}: claimcheck list --status {word}" for n, what, word in kinds if n]


def told(outcome: Outcome) -> str:
    """One line on one outcome: "added khabarovsk-krai: 23 claims"."""
    name = outcome.source if outcome.what == "added" else f"{outcome.source}@{outcome.revision}"
    claims = count(outcome.claims, "claim")
    new = outcome.claims - outcome.kept
    kept = "" if outcome.what == "added" else f", {new} of them new" if new else ", all of them known"
    return f"{outcome.what} {name}: {claims}{kept if outcome.claims else ''}"
