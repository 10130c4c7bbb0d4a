"""What people decide about claims, as records: the lines of a log, and the history of a claim.

They stand apart from the other records so that a listing without judgements, which starts in a blink, need not make
them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .findings import FieldChange
from .records import Claim, Span

ACTIONS = ("verdict", "resolve", "dismiss", "recheck", "outcome", "note", "sign", "withdraw", "claim", "accept")
OUTCOMES = ("met", "missed", "partly", "void")
"""What `resolve` can say of a forecast or plan."""
EVIDENCE_KINDS = ("primary", "official", "secondary")
STANCES = ("for", "against", "context")


@dataclass(slots=True)
class Evidence:
    """What a judgement rests on: where it stands, and what a reader needs to weigh it."""

    where: str
    """A web address, a path told from the workspace, or a revision of a source."""
    kind: str | None = None
    stance: str | None = None
    locator: str | None = None
    accessed: str | None = None
    found: str | None = None
    """The figure that stands there, as it is written."""
    span: Span | None = None
    hash: str | None = None


@dataclass(slots=True)
class Stamp:
    """The claim as it stood when somebody judged it, and the hash of what the judgement is about."""

    hash: str
    claim: Claim


@dataclass(slots=True)
class Entry:
    """One line of a log: who did what to which claim, when, and why.

    `word` is the verdict, the outcome, the note or the day, `of` the key of the entry that is signed or withdrawn, and
    `after` that of the last entry on the same claim that its writer knew of. `key` is the entry's own.
    """

    time: str
    by: str
    action: str
    claim: str
    word: str | None = None
    as_of: str | None = None
    because: str | None = None
    evidence: list[Evidence] = field(default_factory=list)
    of: str | None = None
    after: str | None = None
    stamp: Stamp | None = None
    key: str = ""


@dataclass(slots=True)
class Step:
    """One revision in the history of a claim: the claim as it stood there, what had become of it, and its log."""

    revision: int
    published: str | None
    what: str
    claim: Claim | None
    fields: list[FieldChange] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


@dataclass(slots=True)
class Finding:
    """Something in a workspace that is not as it must be (error), or that waits to be tidied up (note)."""

    severity: str
    where: str
    what: str
    remedy: str
    mendable: bool = False
