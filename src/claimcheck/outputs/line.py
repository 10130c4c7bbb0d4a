"""A finding a line, as compilers print them: `path:line:column: rule: message`, for editors and for grep."""

from __future__ import annotations

from typing import TextIO

from ._listing import Listing
from ._safe import one_line

KINDS = ("gaps", "claims")


def write(listing: Listing, out: TextIO) -> None:
    """Write each gap, or each claim, on one line."""
    for record in listing.records:
        what = (
            f"{record.rule}: {record.message}" if listing.kind == "gaps" else f"{record.modality}: {record.statement}"
        )
        place = f"{record.source}:{record.span.line}:{record.span.column}"
        out.write(one_line(f"{place}: {what}") + "\n")
