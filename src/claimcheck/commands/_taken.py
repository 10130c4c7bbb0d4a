"""What became of documents that were taken into the ledger, a line each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ._finish import count, finish
from ._inputs import NO_SOURCES

if TYPE_CHECKING:
    from ..workspace.intake import Outcome


def report(outcomes: Iterable[Outcome]) -> int:
    """Print what changed, and the problems; returns the exit status."""
    from ..outputs._stdout import say

    outcomes = list(outcomes)
    for outcome in outcomes:
        if outcome.what not in ("unchanged", "problem"):
            say(told(outcome))
    unchanged = sum(outcome.what == "unchanged" for outcome in outcomes)
    if unchanged or not outcomes:
        say(f"{count(unchanged, 'source')} unchanged" if outcomes else NO_SOURCES)
    return finish(outcome.problem for outcome in outcomes if outcome.problem)


def told(outcome: Outcome) -> str:
    """One line on one outcome: "added khabarovsk-krai: 23 claims"."""
    name = outcome.source if outcome.what == "added" else f"{outcome.source}@{outcome.revision}"
    claims = count(outcome.claims, "claim")
    new = outcome.claims - outcome.kept
    kept = "" if outcome.what == "added" else f", {new} of them new" if new else ", all of them known"
    return f"{outcome.what} {name}: {claims}{kept if outcome.claims else ''}"
