"""What falls due, by window: how long is left or over, then the claims."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from textwrap import shorten

from rich.text import Text

from ...findings import Due
from ...records import Claim
from .._listing import Listing
from .._safe import one_line
from ._page import Page
from ._words import details, modality, short_id, statement

SPEAKER = 40  # characters of a speaker's name that tell who it is


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
    window = window_name(first, last)
    left = time_left(due.days_left)
    style = "bold red" if due.state in ("overdue", "missed") else "bold"
    state = due.state if due.state not in ("open", "overdue") else ""
    left = left.replace("ago", "overdue") if due.state == "overdue" else left
    parts = [(f" · {part}", style if due.state == "overdue" else "dim") for part in (state, left) if part]
    return Text.assemble((window, style), *parts)


def window_name(first: str | None, last: str | None) -> str:
    """A window as people call it: 2026, 2026-06, "by 2030-12-31".

    >>> window_name("2026-01-01", "2026-12-31"), window_name(None, "2030-12-31")
    ('2026', 'by 2030-12-31')
    """
    if first and last:
        if first[:4] == last[:4] and first[5:] == "01-01" and last[5:] == "12-31":
            return first[:4]
        if first[:7] == last[:7] and first[8:] == "01" and _is_last_of_month(last):
            return first[:7]
        return f"on {last}" if first == last else f"{first} to {last}"
    if last:
        return f"by {last}"
    return f"from {first}" if first else "no date"


def _is_last_of_month(day: str) -> bool:
    year, month, number = (int(part) for part in day.split("-"))
    return monthrange(year, month)[1] == number


def time_left(days: int | None) -> str:
    """How long a window stays open, or how long ago it closed.

    >>> time_left(39), time_left(-400), time_left(0), time_left(1500)
    ('39 days left', '400 days ago', 'last day today', '4.1 years left')
    """
    if days is None:
        return ""
    if days == 0:
        return "last day today"
    amount = abs(days)
    length = f"{amount / 365.25:.1f} years" if amount > 730 else f"{amount} day{'s' if amount > 1 else ''}"
    return f"{length} {'left' if days > 0 else 'ago'}"


def _place(claim: Claim) -> str:
    return one_line(f"{claim.source}:{claim.span.line}")


def _row(due: Due, listing: Listing, page: Page) -> None:
    claim = due.claim
    told = [*details(claim), *map(one_line, listing.notes.get(claim.id, []))]
    speakers = [said.speaker for said in claim.attribution if said.speaker and said.speaker not in claim.statement]
    told += [f"said by {shorten(one_line(speaker), SPEAKER, placeholder=' …')}" for speaker in speakers[:1]]
    others = listing.retold.get(claim.id, [])
    if others:
        told.append("also " + ", ".join(dict.fromkeys(_place(other) for other in others)))
    told.append(_place(claim))
    page.row(
        Text.assemble((f"  {short_id(claim):<5} ", "dim"), modality(claim), " "),
        statement(claim, listing.holes(claim)),
        Text(" · ".join(told), "dim"),
    )
