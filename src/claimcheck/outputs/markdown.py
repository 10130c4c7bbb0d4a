"""Markdown for a comment on a pull request: what changed, or what is missing, as a table.

What a source holds is shown, never obeyed: its markup, its HTML and its @mentions are escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from ..findings import Change, FieldChange, Gap
from ._listing import Listing
from ._safe import one_line

KINDS = ("changes", "gaps")

_MARKUP = re.compile(r"[\\`*_{}\[\]<>()#+!|~@&:]")


def write(listing: Listing, out: TextIO) -> None:
    """Write a heading that counts the records, and a table of them where there are any."""
    noun = "change" if listing.kind == "changes" else "gap"
    number = len(listing.records)
    out.write(f"**{number:,} {noun}{'' if number == 1 else 's'}**\n")
    if not listing.records:
        return
    heads = ("", "Line", "Before", "After", "") if listing.kind == "changes" else ("", "Where", "What is missing", "")
    out.write(f"\n| {' | '.join(heads)} |\n|{' --- |' * len(heads)}\n")
    for record in listing.records:
        cells = _change(record) if listing.kind == "changes" else _gap(record)
        out.write(f"| {' | '.join(cells)} |\n")


def _change(change: Change) -> Iterator[str]:
    sides = (change.before, change.after)
    yield escaped(change.kind.replace("_", " "))
    yield " → ".join(dict.fromkeys(str(claim.span.line) for claim in sides if claim))
    yield from (escaped(claim.statement) if claim else "" for claim in sides)
    yield "; ".join(_field(field) for field in change.fields if field.delta)


def _field(field: FieldChange) -> str:
    return f"{escaped(field.field)} **{escaped(field.delta or '')}**"


def _gap(gap: Gap) -> Iterator[str]:
    yield f"{gap.severity} `{gap.rule}`"
    yield escaped(f"{gap.source}:{gap.span.line}")
    yield escaped(gap.message)
    yield escaped(gap.hint)


def escaped(text: str) -> str:
    """The text on one line, with every character that Markdown or GitHub reads written as a character reference."""
    return _MARKUP.sub(lambda match: f"&#{ord(match[0])};", one_line(text))
