"""One claim whole: its words in context, then each of its fields that has something to tell."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from ...records import Attribution, Claim, Quantity, TimeExpression
from .._listing import Listing
from .._safe import one_line
from ._excerpt import paragraph_around
from ._page import Page
from ._words import STYLES, date_of, figure, judged, number, short_id, statement
from .due import time_left

LABEL = 12


def write(listing: Listing, page: Page) -> None:
    """Write the one claim of the listing and what stands around it."""
    for claim in listing.records:
        said = [*(judged(claim) or [claim.status]), *listing.notes.get(claim.id, [])]
        page.title(claim.id, " · ".join([claim.modality, *said]))
        page.row(Text("  "), statement(claim, listing.holes(claim)))
        page.blank()
        for label, told in _fields(claim, listing):
            page.row(Text(f"  {label:<{LABEL}}", "dim"), told if isinstance(told, Text) else Text(told))
        _around(claim, listing, page)


def _fields(claim: Claim, listing: Listing) -> Iterator[tuple[str, str | Text]]:
    where = f"{one_line(claim.source)}, line {claim.span.line}, column {claim.span.column}"
    yield "where", f"{where} · {one_line(listing.about.get(claim.source, ''))}".rstrip(" ·")
    if claim.section:
        yield "under", one_line(" › ".join(claim.section))
    for label, quantity in zip(_labels("figures"), claim.quantities, strict=False):
        yield label, _figure(quantity)
    for label, time in zip(_labels("dates"), claim.times, strict=False):
        yield label, _date(time)
    if claim.deadline:
        yield "due", _deadline(claim, listing)
    yield "as of", f"{claim.as_of.date or 'unknown'} ({claim.as_of.basis})" if claim.as_of.date else claim.as_of.basis
    for label, said in zip(_labels("said by"), claim.attribution, strict=False):
        yield label, _said(said)
    if claim.names:
        yield "names", one_line(", ".join(claim.names))
    turns = [name for name in ("negated", "presupposed") if getattr(claim, name)]
    if turns:
        yield "told as", ", ".join(turns)
    why = ", ".join(one_line(reason) for reason in listing.around.why) if listing.around else ""
    yield "worth", f"{claim.check_worthiness:.2f}" + (f" · {why}" if why else "")
    for label, line in zip(_labels("judged"), listing.around.said if listing.around else [], strict=False):
        yield label, one_line(line)


def _labels(first: str) -> Iterator[str]:
    yield first
    while True:
        yield ""


def _figure(quantity: Quantity) -> str:
    parts = [f'{figure(quantity)}  "{one_line(quantity.quote)}"', quantity.dimension]
    if not quantity.exact:
        parts.append("rounded")
    if quantity.precision and quantity.precision != "1":
        parts.append(f"to the nearest {number(quantity.precision)}")
    return " · ".join(parts)


def _date(time: TimeExpression) -> str:
    span = " to ".join(day or "…" for day in (time.earliest, time.latest)) if time.earliest or time.latest else ""
    parts = [f'{time.value}  "{date_of(time)}"', time.type.lower(), time.mod or "", span]
    return " · ".join(part for part in [*parts, "" if time.anchored else "needs the document's date"] if part)


def _deadline(claim: Claim, listing: Listing) -> str:
    from datetime import date

    due = claim.deadline
    if due is None or not due.latest:
        return f"from {due.earliest}" if due and due.earliest else "no date"
    days = (date.fromisoformat(due.latest) - listing.today).days
    first = f"{due.earliest} to " if due.earliest else "by "
    return f"{first}{due.latest} · {time_left(days)}"


def _said(said: Attribution) -> str:
    return " · ".join(
        one_line(part) for part in (said.speaker, said.manner, f'"{said.cue}"' if said.cue else "") if part
    )


def _around(claim: Claim, listing: Listing, page: Page) -> None:
    text = listing.text_of(claim.source)
    if text:
        page.blank()
        before, quote, after = paragraph_around(text, claim.span.start, claim.span.end)
        style = f"underline {STYLES.get(claim.modality, '')}".strip()
        page.row(Text("  "), Text.assemble((before, "dim"), (quote, style), (after, "dim")))
    if listing.around is None:
        return
    if len(listing.around.history) > 1:
        page.blank()
        for label, (revision, then) in zip(_labels("history"), listing.around.history, strict=False):
            told = "not in it" if then is None else "as here" if then.statement == claim.statement else then.statement
            page.row(Text(f"  {label:<{LABEL}}", "dim"), Text(f"revision {revision}: {one_line(told)}"))
    if listing.around.alike:
        page.blank()
    for label, other in zip(_labels("alike"), listing.around.alike, strict=False):
        where = Text(f"{one_line(other.source)}:{other.span.line} {short_id(other)}  ", "dim")
        page.row(Text(f"  {label:<{LABEL}}", "dim"), Text.assemble(where, statement(other)))
