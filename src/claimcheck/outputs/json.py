"""One JSON document: {"version": 1, "claims": [...]}, the contract that scripts rely on."""

from __future__ import annotations

import json
from typing import TextIO

from ..records import to_json
from ._listing import Listing
from ._safe import escaped

VERSION = 1


def write(listing: Listing, out: TextIO) -> None:
    """Write the records under the name of their kind, each on a line: fast, and a diff of two runs reads well."""
    records = ",\n".join(dumped(to_json(record), out) for record in listing.records)
    out.write(f'{{"version": {VERSION}, "{listing.kind}": [{records and f"{chr(10)}{records}{chr(10)}"}]}}\n')


def dumped(value: object, out: TextIO) -> str:
    """The value as JSON, in letters that the stream can carry."""
    unicode = (out.encoding or "utf-8").lower().replace("-", "").startswith("utf")
    return escaped(json.dumps(value, ensure_ascii=not unicode))
