"""The claims in the order given, whatever their source: what to check first, and how much it is worth checking."""

from __future__ import annotations

from rich.text import Text

from .._listing import Listing
from .._safe import one_line
from ._page import Page
from ._words import details, modality, short_id, statement


def write(listing: Listing, page: Page) -> None:
    """Write the claims one after the other, each with its worth and its place."""
    again = {claim.id for others in listing.retold.values() for claim in others}
    for claim in listing.records:
        if claim.id in again:
            continue
        head = Text.assemble((f"{claim.check_worthiness:.2f}  {short_id(claim):<5} ", "dim"), modality(claim), " ")
        places = [claim, *listing.retold.get(claim.id, [])]
        told = [*details(claim), *dict.fromkeys(one_line(f"{one.source}:{one.span.line}") for one in places)]
        page.row(head, statement(claim, listing.holes(claim)), Text(" · ".join(told), "dim"))
