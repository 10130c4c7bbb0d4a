"""One file a format: a module here with `write(listing, out)` is a format, found by its name and not listed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

from ..errors import ClaimcheckError
from ._listing import Listing

__all__ = ["Listing", "check", "formats", "write"]


def formats() -> list[str]:
    """The names of the formats, in alphabetical order."""
    return sorted(path.stem for path in Path(__file__).parent.iterdir() if path.name[0] not in "_.")


def check(name: str) -> str:
    """The name itself, where it is a format. Raises ClaimcheckError, with the nearest name, where it is not."""
    if name not in formats():
        from ..commands._names import did_you_mean

        remedy = did_you_mean(name, formats(), f"the formats are {', '.join(formats())}")
        raise ClaimcheckError(f"--format {name}", "no such format", remedy)
    return name


def write(format: str, listing: Listing, out: TextIO | None = None) -> None:
    """Write the listing in the format, to standard output unless told otherwise."""
    from importlib import import_module

    import_module(f"claimcheck.outputs.{check(format)}").write(listing, out or sys.stdout)
