"""`claimcheck sync`: look at every origin again."""

from __future__ import annotations

from ._taken import report
from ._workspace import here


def command() -> int:
    """Look at every document again where it came from.

    What changed becomes a new revision, and its claims keep their ids.

    \b
    Examples:
      claimcheck sync
    """
    from ..outputs._progress import waiting

    workspace = here()
    with waiting("looking at every document again"):
        outcomes = workspace.sync()
    return report(outcomes, workspace)
