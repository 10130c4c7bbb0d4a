"""What people decided: every line readable, on a claim that is known, under a stamp that nobody edited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ClaimcheckError
from ...judgements import Entry, Evidence
from .. import ledger, log, snapshots
from ..stamps import hash_of
from ..standing import same_person
from ._ailment import COPY, Ailment, error, from_problem, note

if TYPE_CHECKING:
    from .. import Workspace


def check(workspace: Workspace) -> Iterator[Ailment]:
    """What is wrong with the log of each source."""
    for path in sorted((workspace.root / "claims").glob("[!.]*/log.jsonl")):
        name = path.parent.name
        where = f"claims/{name}/{log.NAME}"
        entries, problems = log.read(path, where)
        yield from map(from_problem, problems)
        by_key = {entry.key: entry for entry in entries}
        known = _ids(workspace, name) | {entry.claim for entry in entries if entry.stamp or entry.action == "accept"}
        for entry in entries:
            yield from _entry(entry, by_key, known, name, where)
        yield from _spans(workspace, name, entries, where)
        yield from _files(workspace.root, entries, where)


def _ids(workspace: Workspace, name: str) -> set[str]:
    found: set[str] = set()
    for number in snapshots.numbers(workspace.root / "sources" / name):
        try:
            found |= {claim.id for claim in ledger.read(workspace.ledger(name, number), "")[1]}
        except ClaimcheckError:
            continue  # told of the ledger
    return found


def _entry(entry: Entry, by_key: dict[str, Entry], known: set[str], name: str, where: str) -> Iterator[Ailment]:
    told = f"the {entry.action} of {entry.time} by {entry.by} on {entry.claim}"
    if not entry.claim.startswith(f"{name}/"):
        yield error(
            where, f"{told} is of another source", f"move the line to the log of {entry.claim.rpartition('/')[0]}"
        )
    elif entry.claim not in known:
        yield error(where, f"{told} is on a claim that no revision has", "mend the id, if it was written by hand")
    if entry.stamp and entry.stamp.hash != hash_of(entry.stamp.claim):
        yield error(where, f"{told} was edited: its stamp does not fit", COPY)
    if entry.of is None:
        return
    named = by_key.get(entry.of)
    if named is None or named.claim != entry.claim:
        yield error(where, f"{told} names a line that is not there", COPY)
    elif entry.action == "sign" and same_person(entry.by, named.by):
        yield error(where, f"{told} is by the one who judged it, and does not count", "let a second reader sign")


def _spans(workspace: Workspace, name: str, entries: list[Entry], where: str) -> Iterator[Ailment]:
    """Words that do not stand where an entry saw them: the bytes of a revision never change, so they must."""
    texts: dict[str, str | None] = {}
    for entry in entries:
        seen = [(f"{name}@{entry.stamp.claim.revision}", entry.stamp.claim.span)] if entry.stamp else []
        for place, span in [*seen, *((item.where, item.span) for item in entry.evidence if item.span)]:
            if place not in texts:
                texts[place] = _text(workspace, place)
            text = texts[place]
            if text is not None and text[span.start : span.end] != span.quote:
                by = f"the {entry.action} of {entry.time} by {entry.by}"
                yield error(where, f'"{span.quote}" does not stand in {place}, where {by} saw it', COPY)


def _text(workspace: Workspace, place: str) -> str | None:
    name, _, number = place.rpartition("@")
    try:
        return workspace.text(name, int(number))
    except (ClaimcheckError, OSError, ValueError):
        return None  # told of the revision


def _files(root: Path, entries: list[Entry], where: str) -> Iterator[Ailment]:
    """Files that were cited and are no longer as they were: a reader may look there in vain."""
    cited = {(item.where, item.hash): entry for entry in entries for item in entry.evidence if item.hash}
    for (place, _), entry in cited.items():
        item = next(one for one in entry.evidence if one.where == place)
        if told := _changed(root, item):
            yield note(where, f"{place}, cited on {entry.claim}, {told}", "put it back, or cite a copy that stays")


def _changed(root: Path, item: Evidence) -> str:
    try:
        data = (root / item.where).read_bytes()
    except OSError:
        return "is gone"
    return "" if snapshots.hash_of(data) == item.hash else "is no longer as it was"
