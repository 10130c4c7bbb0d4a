"""What stands around one claim: its history, its like elsewhere, and why it is worth checking. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..records import Claim

ALIKE = 62.0
"""Least likeness, of 100, of two statements that a reader is shown side by side (rapidfuzz token_set_ratio); they must
share a name, a figure or a date besides. A hint for a reader, not a finding, so it may err."""


@dataclass(slots=True)
class Around:
    """What `show` tells besides the claim itself; `said` has a line for each judgement that stands."""

    history: list[tuple[int, Claim | None]]
    alike: list[Claim]
    why: list[str]
    said: list[str] = field(default_factory=list)


def alike(claim: Claim, claims: list[Claim], most: int = 5) -> list[Claim]:
    """The claims of other sources that speak of the same, the likest first."""
    marks = _marks(claim)
    others = [other for other in claims if other.source != claim.source and marks & _marks(other)]
    if not others:
        return []
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        claim.statement,
        [other.statement for other in others],
        scorer=fuzz.token_set_ratio,
        processor=utils.default_process,
        score_cutoff=ALIKE,
        limit=most,
    )
    return [others[index] for _, _, index in found]


def reasons(claim: Claim) -> list[str]:
    """The cues that made the claim's check-worthiness."""
    from ..language.assessment import reasons_for

    return reasons_for(claim)


def _marks(claim: Claim) -> set[str]:
    figures = {f"{q.value} {q.currency or q.unit or ''}" for q in claim.quantities if q.value is not None}
    return {*(name.casefold() for name in claim.names), *figures, *(time.value for time in claim.times)}
