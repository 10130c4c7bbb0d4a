"""What people left on claims, in a few words each, for those who list them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import FieldChange
from ..records import Claim
from ..workspace.standing import Standing
from ._input import Input, SourceInput


def notes_of(inputs: Iterable[Input]) -> dict[str, list[str]]:
    """By the id of a claim: what changed since it was judged, where it is gone, who signed, when to look again."""
    notes: dict[str, list[str]] = {}
    for one in inputs:
        if not isinstance(one, SourceInput):
            continue
        for claim in [*one.judged.claims, *one.judged.lost]:
            standing = one.judged.standings.get(claim.id)
            if standing is not None:
                changed = one.judged.changed.get(claim.id, [])
                notes[claim.id] = list(_told(claim, standing, changed, one.revision))
    return notes


def judgements_of(standing: Standing) -> list[str]:
    """A line on each judgement that stands, and on what would settle the claim: what, who, when and why."""
    told = []
    for entry in [*standing.in_force, *([standing.outcome] if standing.outcome else [])]:
        word = f"settled by: {entry.word}" if entry.action == "outcome" else entry.word or "dismissed"
        parts = [word, entry.by, entry.time[:10], f"as of {entry.as_of}" if entry.as_of else "", entry.because or ""]
        told.append(" · ".join(part for part in parts if part))
    if len(standing.entries) > len(told):
        told.append(f"{len(standing.entries)} lines in the log: claimcheck history")
    return told


def _told(claim: Claim, standing: Standing, changed: list[FieldChange], revision: int) -> Iterator[str]:
    if changed:
        yield f"since then {', '.join(map(change_in_words, changed))}"
    if claim.status == "lost":
        gone = claim.revision < revision
        yield (
            f"not in revision {revision}, last in revision {claim.revision}" if gone else "the parser no longer has it"
        )
        if (last := standing.decision) and last.action != "verdict":
            yield last.word or "dismissed"
    for entry in standing.signs(standing.decision):
        yield f"signed by {entry.by}"
    if standing.recheck:
        yield f"look again on {standing.recheck.word}"


def change_in_words(change: FieldChange) -> str:
    """One change of a field: "value 10 → 12 (+20%)"."""
    size = f" ({change.delta})" if change.delta else ""
    return f"{change.field.replace('_', ' ')} {_value(change.before)} → {_value(change.after)}{size}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(str(item) for item in value) or "none"
    return "none" if value in (None, "") else str(value)
