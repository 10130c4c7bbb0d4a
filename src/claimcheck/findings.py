"""What the questions asked of claims give: gaps, dues, changes and assessments, field for field as printed.

Apart from records.py, because a listing of claims starts without them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from claimcheck.records import Claim, Span, Window


@dataclass(slots=True)
class Gap:
    """Something missing: the rule that found it, where, what to look for."""

    id: str
    rule: str
    severity: str
    source: str
    claim: str | None
    span: Span
    message: str
    hint: str


@dataclass(slots=True)
class Due:
    """A forecast or plan with the window in which it can be tested."""

    claim: Claim
    window: Window
    state: str
    days_left: int | None


@dataclass(slots=True)
class FieldChange:
    """One field of a claim before and after; `delta` tells the size of the change where it has one."""

    field: str
    before: Any
    after: Any
    delta: str | None = None


@dataclass(slots=True)
class Change:
    """What became of one claim between two texts: `kind` is the weightiest of `kinds`."""

    kind: str
    kinds: list[str]
    before: Claim | None
    after: Claim | None
    fields: list[FieldChange] = field(default_factory=list)
