"""What changed, claim by claim: the words before and after in one line, the changed ones standing out."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

from rich.text import Text

from ...findings import Change, FieldChange
from .._listing import Listing
from .._safe import one_line
from ._page import Page
from ._words import short_id, statement

SIGNS = {"added": "+", "removed": "-", "ambiguous": "?", "moved": ">", "unchanged": " "}
STYLES = {"added": "green", "removed": "red", "ambiguous": "yellow"}
SHOWN_IN_WORDS = ("statement", "words", "quote")
"""Fields whose change the words before and after have shown already."""

LONGEST = 600
"""Words of a statement that are compared one by one, which takes time with their square; longer ones stand whole."""

OLD, NEW = "red strike", "bold green"


def write(listing: Listing, page: Page) -> None:
    """Write the changes in the order given, under a line that names both sides."""
    names = listing.about
    if names:
        page.line(Text(f"{one_line(names['before'])} → {one_line(names['after'])}", "bold"))
    for change in listing.records:
        page.blank()
        _write(change, page)


def _write(change: Change, page: Page) -> None:
    style = STYLES.get(change.kind, "cyan" if change.kind.endswith("_changed") else "dim")
    kinds = ", ".join(kind.replace("_", " ") for kind in (change.kinds or [change.kind]))
    page.line(Text(f"{SIGNS.get(change.kind, '~')} {kinds}", style), Text(f"  {_where(change)}", "dim"))
    before, after = change.before, change.after
    if before and after and before.statement != after.statement:
        page.row(Text("    "), word_diff(one_line(before.statement), one_line(after.statement), page.coloured))
    elif one := after or before:
        page.row(Text("    "), statement(one))
    for field in change.fields:
        if field.field not in SHOWN_IN_WORDS:
            write_field(field, page)


def _where(change: Change) -> str:
    sides = [claim for claim in (change.before, change.after) if claim]
    lines = dict.fromkeys(str(claim.span.line) for claim in sides)
    ids = dict.fromkeys(short_id(claim) for claim in sides if claim.id)
    return f"line {' → '.join(lines)}" + (f" ({' → '.join(ids)})" if ids else "")


def write_field(field: FieldChange, page: Page) -> None:
    """One field that changed: its value before and after, and the size of the change."""
    told = Text.assemble(
        (f"{one_line(field.field.replace('_', ' ')):<12} ", "dim"),
        (shown(field.before), OLD),
        " → ",
        (shown(field.after), NEW),
    )
    if field.delta:
        told.append(f"   {one_line(field.delta)}", "bold")
    page.row(Text("      "), told)


def shown(value: Any) -> str:
    """A field's value in words; `none` where there is none, so that it is seen."""
    if value is None or value == "" or value == []:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(shown(item) for item in value)
    return one_line(str(value))


def word_diff(before: str, after: str, coloured: bool) -> Text:
    """Both statements in one: what went struck out, what came bold; without colour in [-…-] and {+…+}, as git does."""
    old, new = (side.replace("]", " ]").split() for side in (before, after))  # [Costs in 2025] Rent
    told = Text()
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if len(old) * len(new) < LONGEST**2 else []
    for tag, a, b, c, d in steps or [("replace", 0, len(old), 0, len(new))]:
        pieces = [] if tag != "equal" else [(_joined(new[c:d]), "")]
        if tag in ("delete", "replace"):
            pieces.append((_joined(old[a:b]) if coloured else f"[-{_joined(old[a:b])}-]", OLD))
        if tag in ("insert", "replace"):
            pieces.append((_joined(new[c:d]) if coloured else f"{{+{_joined(new[c:d])}+}}", NEW))
        for text, style in pieces:
            told.append(" " if told and not text.startswith("]") else "").append(text, style)
    return told


def _joined(words: list[str]) -> str:
    return " ".join(words).replace(" ]", "]")
