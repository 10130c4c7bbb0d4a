"""`claimcheck doctor`: whether the workspace is as it must be."""

from __future__ import annotations

from typing import Annotated

import typer

from ..judgements import Finding
from ._days import today_or
from ._finish import count, finish
from ._options import Format, Today
from ._workspace import here


def command(
    repair: Annotated[
        bool, typer.Option("--repair", help="Mend what a machine can mend: nothing that a person wrote.")
    ] = False,
    format: Format = "table",
    today: Today = None,
) -> int:
    """Check that the workspace is as it must be.

    Spans, hashes, ids, judgements, and what an interrupted run left behind, each with how to mend it. Nothing is
    changed without --repair. The status is 1 where something is wrong; notes, which do no harm, do not count.

    \b
    Examples:
      claimcheck doctor
      claimcheck doctor --repair
      claimcheck doctor --format json
    """
    from ..outputs import Listing, check, write
    from ..workspace import doctor

    check(format, "findings")
    workspace = here()
    mended: list[Finding] = []
    if repair:
        mended, found = doctor.repair(workspace)
    else:
        found = doctor.examine(workspace)
    listing = Listing("findings", found, today_or(today))
    if format == "table":
        listing.footer = [*(f"mended: {one.where}: {one.what}" for one in mended), _summary(found)]
    write(format, listing)
    return finish(found=any(one.severity == "error" for one in found))


def _summary(found: list[Finding]) -> str:
    if not found:
        return "nothing wrong"
    errors = sum(one.severity == "error" for one in found)
    told = [count(number, noun) for number, noun in ((errors, "error"), (len(found) - errors, "note")) if number]
    mendable = sum(one.mendable for one in found)
    can = f"; --repair mends {mendable if mendable < len(found) else 'all'} of them" if mendable else ""
    return ", ".join(told) + (can if len(found) > 1 else "; --repair mends it" if mendable else "")
