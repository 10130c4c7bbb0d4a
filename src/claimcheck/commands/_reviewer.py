"""Who judges: the name that --by gives, or else git's user."""

from __future__ import annotations

import subprocess
from pathlib import Path

from ..errors import ClaimcheckError

_SECONDS = 10


def reviewer(by: str | None, root: Path) -> str:
    """The name that a line of the log is signed with. Raises ClaimcheckError where there is none."""
    name = " ".join((_git_user(root) if by is None else by).split())
    if not name:
        remedy = "give --by NAME, or tell git once: git config --global user.name NAME"
        raise ClaimcheckError("--by" if by is not None else "reviewer", "nobody to sign the judgement", remedy)
    if not name.isprintable():
        raise ClaimcheckError(f"--by {name}", "holds characters that cannot be printed", "give a plain name")
    return name


def _git_user(root: Path) -> str:
    try:
        done = subprocess.run(
            ["git", "config", "user.name"], cwd=root, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
