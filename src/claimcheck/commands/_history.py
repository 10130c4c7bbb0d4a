"""The history of one claim: what became of it in each revision, and what people said of it there."""

from __future__ import annotations

from ..errors import ClaimcheckError, Problem
from ..findings import FieldChange
from ..judgements import Entry, Step
from ..records import Claim
from ..workspace import Workspace
from ..workspace.standing import Standing


def steps_of(workspace: Workspace, name: str, claim: str, standing: Standing) -> tuple[list[Step], list[Problem]]:
    """A step for each revision of the source, the oldest first, and what could not be read.

    `what` is new, unchanged, the kinds of change that `diff` tells, gone, or absent. A line of the log stands with the
    revision that its writer had before them.
    """
    steps: list[Step] = []
    problems: list[Problem] = []
    latest = workspace.latest(name)
    before: list[Claim] = []
    last: Claim | None = None
    for number in range(1, latest + 1):
        try:
            claims, _ = workspace.claims(name, number)
            day = workspace.published(name, number)
        except ClaimcheckError as error:  # a revision that somebody took away
            problems.append(error.problem)
            continue
        found = next((one for one in claims if one.id == claim), None)
        what, fields = _became(last, found, before, claims)
        steps.append(Step(number, day.isoformat() if day else None, what, found, fields))
        if found is not None:
            last, before = found, claims
    for entry in standing.entries:
        seen = entry.stamp.claim.revision if entry.stamp else latest
        home = [step for step in steps if step.revision <= seen] or steps
        home[-1 if home is not steps else 0].entries.append(entry)
    return steps, problems


def _became(
    last: Claim | None, found: Claim | None, before: list[Claim], claims: list[Claim]
) -> tuple[str, list[FieldChange]]:
    if found is None:
        return ("absent" if last is None else "gone"), []
    if last is None:
        return "new", []
    if found.span.quote == last.span.quote and found.modality == last.modality:
        return "unchanged", []
    from ..revisions.kinds import change_of
    from ..revisions.profiles import profile

    change = change_of(profile(last, _beside(last, before)), profile(found, _beside(found, claims)), moved=False)
    return ", ".join(change.kinds), change.fields


def _beside(claim: Claim, claims: list[Claim]) -> list[Claim]:
    place = claim.span.start, claim.span.end
    return [one for one in claims if (one.span.start, one.span.end) == place and one.id != claim.id]


def fate(entry: Entry, standing: Standing, suspect: bool) -> str:
    """Whether an entry stands: "stands", "suspect", "withdrawn", "replaced"; "" where it decides nothing."""
    if entry.action not in ("verdict", "resolve", "dismiss", "recheck"):
        return ""
    if entry not in standing.kept:
        return "withdrawn"
    if entry in standing.in_force:
        return "suspect" if suspect else "stands"
    return "stands" if entry is standing.recheck else "replaced"
