"""A spreadsheet's rows: a record a row, lists joined with "; ", no cell ever a formula.

The columns of a kind are the keys of `_COLUMNS`, each with how its cell is read from the record.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import Any, TextIO

from ..records import Quantity
from ._listing import Listing
from ._safe import cell

Columns = dict[str, Callable[[Any], Any]]


def write(listing: Listing, out: TextIO) -> None:
    """Write the heading, which comes also where there is no record, and a row for each record."""
    columns = _COLUMNS.get(listing.kind) or _fields_of(listing.records)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for record in listing.records:
        writer.writerow([cell(_text(read(record))) for read in columns.values()])


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(_text(item) for item in value)
    return str(value)


def _path(dotted: str) -> Callable[[Any], Any]:
    """Reads `span.line` and the like; empty where a step on the way is None."""
    names = dotted.split(".")

    def read(record: Any) -> Any:
        for name in names:
            record = None if record is None else getattr(record, name)
        return record

    return read


def _quantity(quantity: Quantity) -> str:
    if quantity.value is None:
        first, last = quantity.low or quantity.before, quantity.high or quantity.after
        amount = f"{first or ''}..{last or ''}" if first or last else quantity.quote
    else:
        amount = quantity.value
    unit = quantity.currency or quantity.unit
    return " ".join(part for part in (amount, unit, f"per {quantity.per}" if quantity.per else "") if part)


def _fields_of(records: list[Any]) -> Columns:
    """The fields of records that have no columns of their own: their slots."""
    return {name: _path(name) for name in type(records[0]).__slots__} if records else {}


_PLACE: Columns = {name: _path(f"span.{name}") for name in ("line", "column", "start", "end")}

_CLAIM: Columns = {
    **{name: _path(name) for name in ("id", "source", "revision")},
    **_PLACE,
    **{name: _path(name) for name in ("modality", "negated", "presupposed", "check_worthiness", "statement")},
    "quote": _path("span.quote"),
    "section": lambda claim: " > ".join(claim.section),
    "names": _path("names"),
    "quantities": lambda claim: [_quantity(quantity) for quantity in claim.quantities],
    "times": lambda claim: [time.value for time in claim.times],
    "as_of": _path("as_of.date"),
    "earliest": _path("deadline.earliest"),
    "latest": _path("deadline.latest"),
    "speakers": lambda claim: [said.speaker for said in claim.attribution],
    "status": _path("status"),
    "verdict": _path("verdict"),
}


def _inside(name: str, columns: Columns) -> Columns:
    """The columns of a record that another holds under this name."""

    def within(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda record: None if getattr(record, name) is None else read(getattr(record, name))

    return {column: within(read) for column, read in columns.items()}


_COLUMNS: dict[str, Columns] = {
    "claims": _CLAIM,
    "gaps": {
        **{name: _path(name) for name in ("id", "rule", "severity", "source")},
        **_PLACE,
        "quote": _path("span.quote"),
        **{name: _path(name) for name in ("message", "hint", "claim")},
    },
    "due": {
        **_inside("claim", _CLAIM),
        "earliest": _path("window.earliest"),
        "latest": _path("window.latest"),
        "state": _path("state"),
        "days_left": _path("days_left"),
    },
    "lines": {
        **{name: _path(name) for name in ("line", "start", "end", "what", "text")},
        "claims": lambda line: [name for mark in line.marks for name in mark.ids],
    },
    "history": {
        **{name: _path(name) for name in ("revision", "published", "what")},
        "line": _path("claim.span.line"),
        "statement": _path("claim.statement"),
        "fields": lambda step: [item.field for item in step.fields],
        "entries": lambda step: [
            " ".join(part for part in (one.time, one.by, one.action, one.word) if part) for one in step.entries
        ],
    },
    "changes": {
        "kind": _path("kind"),
        "kinds": _path("kinds"),
        **{f"before_{name}": _path(f"before.{name}") for name in ("id", "statement")},
        **{f"after_{name}": _path(f"after.{name}") for name in ("id", "statement")},
        **{f"{side}_line": _path(f"{side}.span.line") for side in ("before", "after")},
        "fields": lambda change: [item.field for item in change.fields],
        "values_before": lambda change: [_text(item.before) for item in change.fields],
        "values_after": lambda change: [_text(item.after) for item in change.fields],
        "deltas": lambda change: [item.delta or "" for item in change.fields],
    },
}
