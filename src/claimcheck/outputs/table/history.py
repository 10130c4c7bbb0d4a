"""The history of a claim: each revision, what had become of the claim there, and what people said of it."""

from __future__ import annotations

from rich.text import Text

from ...judgements import Entry, Evidence, Step
from ...records import Claim
from .._listing import Listing
from .._safe import one_line
from ._page import Page
from ._words import judged, statement
from .changes import word_diff, write_field

_WHEN = 22


def write(listing: Listing, page: Page) -> None:
    """Write the steps, the oldest first."""
    claim: Claim = listing.around
    page.title(claim.id, " · ".join([claim.modality, *(judged(claim) or [claim.status])]))
    page.row(Text("  "), statement(claim))
    last: Claim | None = None
    for step in listing.records:
        if step.what == "absent" and not step.entries:
            continue
        _step(step, last, listing, page)
        last = step.claim or last


def _step(step: Step, last: Claim | None, listing: Listing, page: Page) -> None:
    page.blank()
    line = f", line {step.claim.span.line}" if step.claim else ""
    told = f"  {step.published or 'undated'} · {step.what.replace('_', ' ')}{line}"
    page.line(Text(f"revision {step.revision}", "bold"), Text(told, "dim"))
    if step.claim and last and step.claim.statement != last.statement:
        page.row(Text("  "), word_diff(one_line(last.statement), one_line(step.claim.statement), page.coloured))
        for field in step.fields:
            write_field(field, page)
    elif step.claim and last is None:
        page.row(Text("  "), statement(step.claim))
    for entry in step.entries:
        _entry(entry, listing.notes.get(entry.key, []), page)


def _entry(entry: Entry, notes: list[str], page: Page) -> None:
    fate, *_ = notes or [""]
    head = Text(f"  {entry.time.replace('T', ' ').rstrip('Z'):<{_WHEN}}", "dim")
    style = "strike" if fate in ("withdrawn", "replaced") else "bold"
    said = " ".join(word for word in (entry.action, one_line(entry.word or "")) if word)
    as_of = f" as of {entry.as_of}" if entry.as_of else ""
    by = f" · {one_line(entry.by)}" + (f" · {fate}" if fate else "")
    page.row(head, Text.assemble((said + as_of, style), (by, "dim")))
    hang = Text(" " * (_WHEN + 2))
    if entry.because:
        page.row(hang, Text(f"because {one_line(entry.because)}"))
    for item in entry.evidence:
        page.row(hang, Text(_evidence(item, notes)))


def _evidence(item: Evidence, notes: list[str]) -> str:
    facts = [item.stance, item.kind, item.locator, f"accessed {item.accessed}" if item.accessed else None]
    told = ", ".join(one_line(fact) for fact in facts if fact)
    quote = f' "{one_line(item.span.quote)}" (line {item.span.line})' if item.span else ""
    weighed = next((note for note in notes[1:] if note.startswith(f"{item.where}: ")), "")
    found = (
        f" · found {one_line(item.found)}: {one_line(weighed.removeprefix(f'{item.where}: '))}" if item.found else ""
    )
    return f"evidence {one_line(item.where)}{quote}{f' ({told})' if told else ''}{found}"
