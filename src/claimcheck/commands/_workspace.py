"""The workspace that a command needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError
from ._inputs import find_workspace

if TYPE_CHECKING:
    from ..workspace import Workspace


def here() -> Workspace:
    """The workspace around the folder of the call. Raises ClaimcheckError where there is none."""
    workspace = find_workspace()
    if workspace is None:
        raise ClaimcheckError(str(Path.cwd()), "no workspace here or above", "run claimcheck init")
    return workspace
