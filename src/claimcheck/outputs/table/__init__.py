"""For people: one file a view, found by its name. On a terminal it fits the width; elsewhere plain and unwrapped."""

from __future__ import annotations

from typing import TextIO

from .._listing import Listing
from ._page import Page


def write(listing: Listing, out: TextIO) -> None:
    """Write the listing as its view shows it, then what it did not show."""
    from importlib import import_module

    page = Page(out)
    import_module(f"{__name__}.{listing.view or listing.kind}").write(listing, page)
    page.footer(listing.footer)
