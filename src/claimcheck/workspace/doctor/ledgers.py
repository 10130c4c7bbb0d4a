"""The claims of each revision: all there, each with an id of its own, every span where its words stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from ...errors import ClaimcheckError
from ...records import Claim, Quantity, TimeExpression
from .. import ledger, snapshots
from ..intake import Intake
from ..parser import parser_version
from ._ailment import Ailment, error, note

if TYPE_CHECKING:
    from .. import Workspace

SHOWN = 5
"""Findings of a kind that are told of one file, one by one, before they are only counted."""
AGAIN = "claimcheck doctor --repair makes the claims anew"


def check(workspace: Workspace) -> Iterator[Ailment]:
    """What is wrong with the claims of each revision."""
    for name in workspace.sources():
        for number in snapshots.numbers(workspace.root / "sources" / name):
            try:
                text = workspace.text(name, number)
                published = workspace.published(name, number)
            except (ClaimcheckError, OSError, ValueError):
                continue  # told of the revision
            day = published.isoformat() if published else None
            yield from _ledger(workspace, name, number, text, day)


def _ledger(workspace: Workspace, name: str, number: int, text: str, day: str | None) -> Iterator[Ailment]:
    where = f"claims/{name}/{number}.jsonl"
    again = partial(_remake, workspace, name, number)
    try:
        header, claims, problems = ledger.read(workspace.ledger(name, number), where)
    except ClaimcheckError as problem:
        yield error(where, problem.problem.what, AGAIN, again)
        return
    for broken in problems:
        yield error(broken.where, broken.what, AGAIN, again)
    if header is not None and (header.source, header.revision) != (name, number):
        yield error(f"{where}:1", f"says that it holds {header.source}@{header.revision}", AGAIN, again)
    elif header is not None and header.parser != parser_version():
        yield note(f"{where}:1", "was made by another version of the parser", "claimcheck sync makes it anew", again)
    elif header is not None and header.published != day:
        yield note(f"{where}:1", f"was made for another day than {day}", "claimcheck sync makes it anew", again)
    yield from _counted(where, (told for claim in claims for told in _faults(claim, name, number, text)), again)
    twice = [told for told, times in Counter(claim.id for claim in claims).items() if times > 1]
    for shared in twice:
        yield error(where, f"has the id {shared} more than once", AGAIN, again)
    yield from _places(where, claims, text, again)


def _remake(workspace: Workspace, name: str, number: int) -> None:
    Intake(workspace).remake(name, number)


def _counted(where: str, faults: Iterator[str], again: partial[None]) -> Iterator[Ailment]:
    """The first few of the faults, and how many more there are."""
    found = list(faults)
    for told in found[:SHOWN]:
        yield error(where, told, AGAIN, again)
    if len(found) > SHOWN:
        yield error(where, f"and {len(found) - SHOWN} more like it", AGAIN, again)


def _faults(claim: Claim, name: str, number: int, text: str) -> Iterator[str]:
    if not claim.id.startswith(f"{name}/") or claim.id == f"{name}/":
        yield f"{claim.id} is no id of {name}"
    if (claim.source, claim.revision) != (name, number):
        yield f"{claim.id} says that it is of {claim.source}@{claim.revision}"
    span = claim.span
    if text[span.start : span.end] != span.quote:
        yield f"the span of {claim.id} does not hold its quote"
        return
    if not (text[: span.start].endswith(span.prefix) and text[span.end :].startswith(span.suffix)):
        yield f"{claim.id} does not stand between the words it names"
    marks: list[Quantity | TimeExpression] = [*claim.quantities, *claim.times]
    for mark in marks:
        if text[mark.start : mark.end] != mark.quote:
            yield f'the span of "{mark.quote}" in {claim.id} does not hold it'


def _places(where: str, claims: list[Claim], text: str, again: partial[None]) -> Iterator[Ailment]:
    """Lines and columns that are not those of the spans."""
    starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]

    def wrong(claim: Claim) -> bool:
        line = bisect_right(starts, claim.span.start)
        return (claim.span.line, claim.span.column) != (line, claim.span.start - starts[line - 1] + 1)

    faults = (f"{claim.id} is not at the line and column that it names" for claim in claims if wrong(claim))
    yield from _counted(where, faults, again)
