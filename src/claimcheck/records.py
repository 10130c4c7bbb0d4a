"""What claimcheck stores and prints: the records of the JSON contract, field for field.

Plain slotted dataclasses, in the order in which they are printed. Numbers are decimal strings
("1500000", "0.42") and days are ISO strings ("2030-12-31"), so that a record prints the same
everywhere and no digit is lost. Every start and end is a Unicode code point of the stored text,
half open: `text[start:end] == quote`. Records are values: change one with `dataclasses.replace`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

MODALITIES = ("fact", "forecast", "plan", "opinion", "question")
MODIFIERS = ("exact", "about", "more_than", "less_than", "at_least", "at_most")
DIMENSIONS = (
    "count", "percent", "ratio", "multiple", "currency", "length", "area", "volume", "mass", "speed", "temperature",
    "energy", "power", "pressure", "frequency", "data", "duration", "age", "angle", "other",
)  # fmt: skip
RELATIONS = ("in", "by", "before", "after", "since", "from", "until")
STATUSES = (
    "unreviewed", "reviewed", "suspect", "recheck", "met", "missed", "partly", "void", "dismissed", "lost",
)  # fmt: skip


@dataclass(slots=True)
class Span:
    """A place in a text, with enough around it to find it again."""

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    line: int = 1
    column: int = 1


@dataclass(slots=True)
class Quantity:
    """A figure: its sign, scale, currency and unit; the modifier and the counted noun stay outside the span."""

    start: int
    end: int
    quote: str
    value: str | None
    low: str | None = None
    high: str | None = None
    before: str | None = None
    after: str | None = None
    precision: str | None = None
    exact: bool = True
    modifier: str = "exact"
    unit: str | None = None
    dimension: str = "count"
    currency: str | None = None
    per: str | None = None


@dataclass(slots=True)
class TimeExpression:
    """A date, time, duration or set, valued as in TIMEX3; the preposition stays outside, as `relation`."""

    start: int
    end: int
    quote: str
    type: str
    value: str
    mod: str | None = None
    relation: str | None = None
    earliest: str | None = None
    latest: str | None = None
    anchored: bool = True


@dataclass(slots=True)
class AsOf:
    """The day a fact is told for, and how that day is known."""

    date: str | None = None
    basis: str = "unknown"


@dataclass(slots=True)
class Window:
    """The days within which something falls due; None where open."""

    earliest: str | None = None
    latest: str | None = None


@dataclass(slots=True)
class Attribution:
    """Who says it: the speaker's span, the cue that ties them to it, and how near the words are to theirs."""

    start: int
    end: int
    speaker: str
    cue: str
    manner: str = "paraphrase"


@dataclass(slots=True)
class Claim:
    """One checkable proposition of a source."""

    id: str
    source: str
    revision: int
    span: Span
    statement: str
    section: list[str] = field(default_factory=list)
    modality: str = "fact"
    negated: bool = False
    presupposed: bool = False
    check_worthiness: float = 0.0
    names: list[str] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)
    as_of: AsOf = field(default_factory=AsOf)
    deadline: Window | None = None
    attribution: list[Attribution] = field(default_factory=list)
    status: str = "unreviewed"
    verdict: str | None = None


def to_json(record: Any) -> Any:
    """Turn a record, or a list of them, into what `json.dumps` takes, keys in the order of the contract."""
    if isinstance(record, list):
        return [to_json(item) for item in record]
    slots = getattr(type(record), "__slots__", None)
    if slots is None:
        return record
    return {name: to_json(getattr(record, name)) for name in slots}


def claim_from_json(data: dict[str, Any]) -> Claim:
    """Rebuild a claim from what `to_json` made of it.

    Raises TypeError, KeyError or AttributeError where a field is unknown, missing or of the wrong shape.
    """
    rest = dict(data)
    rest["span"] = Span(**rest["span"])
    rest["quantities"] = [Quantity(**item) for item in rest["quantities"]]
    rest["times"] = [TimeExpression(**item) for item in rest["times"]]
    rest["as_of"] = AsOf(**rest["as_of"])
    rest["deadline"] = None if rest["deadline"] is None else Window(**rest["deadline"])
    rest["attribution"] = [Attribution(**item) for item in rest["attribution"]]
    return Claim(**rest)
