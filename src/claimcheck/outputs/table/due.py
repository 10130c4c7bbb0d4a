"""What falls due, by window: how long is left or over, then the claims."""

from __future__ import annotations

from datetime import date

from rich.text import Text

from ...records import Claim, Due
from .._listing import Listing
from .._safe import one_line
from ._page import Page
from ._words import details, modality, short_id, statement


def write(listing: Listing, page: Page) -> None:
    """Write the claims under the day by which they are settled; one told twice is shown once."""
    again = {claim.id for others in listing.retold.values() for claim in others}
    shown = [due for due in listing.records if due.claim.id not in again]
    heading = None
    for due in shown:
        told = _heading(due, listing.today)
        if told.plain != heading:
            page.blank()
            page.line(told)
            heading = told.plain
        _row(due, listing, page)


def _heading(due: Due, today: date) -> Text:
    """The window and what is left of it: "by 2026-12-31 · 39 days left"."""
    first, last = due.window.earliest, due.window.latest
    if first and last and first == last:
        window = f"on {last}"
    elif first and last:
        window = f"{first} to {last}"
    elif last:
        window = f"by {last}"
    else:
        window = f"from {first}" if first else "no date"
    left = time_left(due.days_left)
    style = "bold red" if due.state in ("overdue", "missed") else "bold"
    state = "overdue" if due.state == "overdue" else due.state if due.state != "open" else ""
    parts = [(f" · {part}", style if part == state else "dim") for part in (state, left) if part]
    return Text.assemble((window, style), *parts)


def time_left(days: int | None) -> str:
    """How long a window stays open, or how long ago it closed.

    >>> time_left(39), time_left(-400), time_left(0), time_left(1500)
    ('39 days left', '400 days over', 'last day today', '4.1 years left')
    """
    if days is None:
        return ""
    if days == 0:
        return "last day today"
    amount = abs(days)
    length = f"{amount / 365.25:.1f} years" if amount > 730 else f"{amount} day{'s' if amount > 1 else ''}"
    return f"{length} {'left' if days > 0 else 'over'}"


def _place(claim: Claim) -> str:
    return one_line(f"{claim.source}:{claim.span.line}")


def _row(due: Due, listing: Listing, page: Page) -> None:
    claim = due.claim
    told = details(claim)
    told += [f"says {one_line(said.speaker)}" for said in claim.attribution[:1] if said.speaker]
    others = listing.retold.get(claim.id, [])
    if others:
        told.append("also " + ", ".join(dict.fromkeys(_place(other) for other in others)))
    told.append(_place(claim))
    page.row(
        Text.assemble((f"  {short_id(claim):<5} ", "dim"), modality(claim), " "),
        statement(claim),
        Text(" · ".join(told), "dim"),
    )
