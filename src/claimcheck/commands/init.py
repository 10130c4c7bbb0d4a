"""`claimcheck init`: make a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def command(
    folder: Annotated[Path, typer.Argument(metavar="[FOLDER]", help="Where; the folder you are in.")] = Path(),
) -> int:
    """Make a workspace here: claimcheck.toml, sources/ and claims/.

    \b
    Examples:
      claimcheck init
      claimcheck init desk/russia
    """
    from ..outputs._stdout import say
    from ..workspace import Workspace

    workspace = Workspace.create(folder)
    say(f"a workspace at {workspace.root}; claimcheck add FILE… brings documents in")
    return 0
