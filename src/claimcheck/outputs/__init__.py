"""One file a format: a module here with `write(listing, out)` is a format, found by its name and not listed.

A format that cannot show everything names the kinds of records it shows in `KINDS`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TextIO

from ..errors import ClaimcheckError
from ._listing import Listing

__all__ = ["Listing", "check", "formats", "write"]


def formats() -> list[str]:
    """The names of the formats, in alphabetical order."""
    return sorted(path.stem for path in Path(__file__).parent.iterdir() if path.name[0] not in "_.")


def check(name: str, kind: str) -> ModuleType:
    """The format of that name. Raises ClaimcheckError where there is none, or where it does not show such records."""
    known = formats()
    if name not in known:
        from ..commands._names import did_you_mean

        remedy = did_you_mean(name, known, f"the formats are {', '.join(known)}")
        raise ClaimcheckError(f"--format {name}", "no such format", remedy)
    module = import_module(f"claimcheck.outputs.{name}")
    kinds = getattr(module, "KINDS", None)
    if kinds is not None and kind not in kinds:
        raise ClaimcheckError(f"--format {name}", f"shows only {' and '.join(kinds)}", "use json, jsonl, csv or table")
    return module


def write(format: str, listing: Listing, out: TextIO | None = None) -> None:
    """Write the listing in the format, to standard output unless told otherwise."""
    check(format, listing.kind).write(listing, out or sys.stdout)
