"""Revisions of a file in git, read through git itself."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

from ..errors import ClaimcheckError
from ._input import FileInput

SECONDS = 30  # a repository on a slow disk answers within this; what takes longer waits for something, say a password


def revisions_of(path: str, revisions: str, days: tuple[date | None, date | None]) -> tuple[FileInput, FileInput]:
    """The two sides that REV or REV..REV names: the file at the one, and at the other or as it stands in the folder."""
    first, dots, second = revisions.partition("..")
    left = _at(path, first or "HEAD", days[0])
    return left, _at(path, second or "HEAD", days[1]) if dots else FileInput(path, days[1])


def _at(path: str, revision: str, day: date | None) -> FileInput:
    from ..documents import read_bytes

    name = f"{revision}:{path}"
    data = _show(path, revision, name)
    return FileInput(name, day, lambda: read_bytes(data, name=path))


def _show(path: str, revision: str, name: str) -> bytes:
    if revision.startswith("-"):
        raise ClaimcheckError(f"--git {revision}", "not a revision", "write a commit, a branch or a tag: HEAD~1")
    folder = Path(path).parent
    arguments = ["git", "show", "--end-of-options", f"{revision}:./{Path(path).name}"]
    try:
        done = subprocess.run(arguments, cwd=folder, capture_output=True, timeout=SECONDS, check=False)
    except FileNotFoundError:
        missing = "git is not installed" if folder.is_dir() else "no such folder"
        raise ClaimcheckError(name, missing, "install git" if folder.is_dir() else "check the path") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ClaimcheckError(name, f"git did not answer: {error}", "try git show by hand") from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").splitlines()
        raise ClaimcheckError(name, f"git: {told[0] if told else 'failed'}", "check the revision and the path")
    return done.stdout
