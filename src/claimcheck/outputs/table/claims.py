"""The claims under their sources and headings: line, id, modality, statement, figures and dates."""

from __future__ import annotations

from rich.text import Text

from ...records import Claim
from .._listing import Listing
from .._safe import one_line
from ._page import Page
from ._words import details, modality, short_id, statement


def write(listing: Listing, page: Page) -> None:
    """Write the claims; one that is told again further down is shown once, with the lines of the others."""
    again = {claim.id for others in listing.retold.values() for claim in others}
    shown = [claim for claim in listing.records if claim.id not in again]
    widths = _widths(shown)
    source, section = None, None
    for claim in shown:
        if claim.source != source:
            page.title(claim.source, listing.about.get(claim.source, ""))
            source, section = claim.source, None
        if claim.section != section:
            if claim.section:
                page.line(Text(one_line(" › ".join(claim.section)), "italic"), indent=2)
            section = claim.section
        _row(claim, listing, page, widths)


def _widths(claims: list[Claim]) -> tuple[int, int]:
    lines = max((len(str(claim.span.line)) for claim in claims), default=1)
    return max(4, lines + 2), max((len(short_id(claim)) for claim in claims), default=1)


def _row(claim: Claim, listing: Listing, page: Page, widths: tuple[int, int]) -> None:
    head = Text.assemble(
        (f"{claim.span.line:>{widths[0]}}  ", "dim"), (f"{short_id(claim):<{widths[1]}}  ", "dim"), modality(claim), " "
    )
    told = [*details(claim), *map(one_line, listing.notes.get(claim.id, []))]
    if retold := listing.retold.get(claim.id):
        lines = list(dict.fromkeys(str(other.span.line) for other in retold))
        told.append(f"also line{'s' if len(lines) > 1 else ''} {', '.join(lines)}")
    said = _under_its_heading(statement(claim, listing.holes(claim)), claim)
    page.row(head, said, Text(" · ".join(told), "dim") if told else None)


def _under_its_heading(told: Text, claim: Claim) -> Text:
    """The statement without the heading that the parser put before it in [ ], where that heading stands above it."""
    heading = f"[{one_line(claim.section[-1])}] " if claim.section else ""
    return told[len(heading) :] if heading and told.plain.startswith(heading) else told
