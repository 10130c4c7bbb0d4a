"""One JSON document: {"version": 1, "claims": [...]}, the contract that scripts rely on."""

from __future__ import annotations

import json
from typing import TextIO

from ..records import to_json
from ._listing import Listing
from ._safe import escaped

VERSION = 1


def write(listing: Listing, out: TextIO) -> None:
    """Write the records under the name of their kind."""
    document = {"version": VERSION, listing.kind: to_json(listing.records)}
    out.write(dumped(document, out, indent=2))
    out.write("\n")


def dumped(value: object, out: TextIO, *, indent: int | None = None) -> str:
    """The value as JSON, in letters that the stream can carry."""
    unicode = (out.encoding or "utf-8").lower().replace("-", "").startswith("utf")
    return escaped(json.dumps(value, ensure_ascii=not unicode, indent=indent))
