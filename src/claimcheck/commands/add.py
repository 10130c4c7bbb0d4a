"""`claimcheck add`: bring documents into the ledger."""

from __future__ import annotations

from typing import Annotated

import typer

from ._days import read_day
from ._options import Published
from ._taken import report
from ._workspace import here


def command(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="The documents.", show_default=False)],
    as_: Annotated[
        str | None, typer.Option("--as", metavar="NAME", help="The source's name. [default: from the file's name]")
    ] = None,
    published: Published = None,
) -> int:
    """Keep documents as sources and parse their claims.

    The bytes are kept as they came. A document that is a source already makes a new revision of it.

    \b
    Examples:
      claimcheck add report.md
      claimcheck add --as khabarovsk --published 2025-10-01 page.txt
      claimcheck add profiles/*.md
    """
    from ..outputs._progress import waiting

    day = read_day(published, "--published")
    workspace = here()
    with waiting(f"reading {paths[0]}" if len(paths) == 1 else f"reading {len(paths)} documents"):
        outcomes = workspace.add(paths, name=as_, published=day)
    return report(outcomes, workspace)
