"""What is wrong with a workspace: where, what, and how to mend it."""

from __future__ import annotations

from rich.text import Text

from .._listing import Listing
from .._safe import one_line
from ._page import Page

_STYLES = {"error": "bold red", "note": "cyan"}


def write(listing: Listing, page: Page) -> None:
    """Write the findings in the order given, what mends each under it."""
    for finding in listing.records:
        head = Text(f"{finding.severity:<6} ", _STYLES.get(finding.severity, ""))
        told = Text.assemble((one_line(finding.where), "bold"), f": {one_line(finding.what)}")
        remedy = f"{one_line(finding.remedy)}{' (--repair)' if finding.mendable else ''}"
        page.row(head, told)
        page.row(Text(" " * head.cell_len), Text(f"→ {remedy}", "dim"))
