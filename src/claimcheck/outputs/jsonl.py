"""JSON Lines: a record a line, for grep, jq -c and streams."""

from __future__ import annotations

from typing import TextIO

from ..records import to_json
from ._listing import Listing
from .json import dumped


def write(listing: Listing, out: TextIO) -> None:
    """Write each record on a line of its own."""
    for record in listing.records:
        out.write(dumped(to_json(record), out) + "\n")
