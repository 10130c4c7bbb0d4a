"""The folders of a workspace, its settings, and what interrupted runs left lying about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ClaimcheckError
from .. import MERGED, snapshots, writing
from ..names import slug
from ._ailment import Ailment, error, from_problem, note

if TYPE_CHECKING:
    from .. import Workspace

_PART = re.compile(r"\..+\.\d+\.part")
_REVISION = re.compile(r"[0-9]+")


def check(workspace: Workspace) -> Iterator[Ailment]:
    """What is wrong with the folders around sources and claims."""
    root = workspace.root
    try:
        _ = workspace.settings
    except ClaimcheckError as problem:
        yield from_problem(problem)
    for name in ("sources", "claims"):
        if not (root / name).is_dir():
            folder = root / name
            yield error(name, "is missing", "run claimcheck init", partial(folder.mkdir, exist_ok=True))
    yield from _half_written(root)
    yield from _sources(workspace)
    yield from _claims(workspace)
    attributes = root / "claims" / ".gitattributes"
    if not attributes.exists() and any((root / "claims").glob("*/log.jsonl")):
        mend: Callable[[], object] = partial(writing.write, attributes, MERGED.encode())
        remedy = "run claimcheck doctor --repair, which tells git to keep the lines of both sides"
        yield note("claims/.gitattributes", "is missing, so two people's logs merge with conflicts", remedy, mend)


def _half_written(root: Path) -> Iterator[Ailment]:
    tops = (root, root / writing.CACHE, *(path for top in ("sources", "claims") for path in _folders(root / top)))
    for folder in tops:
        for path in sorted(folder.glob(".*.part")) if folder.is_dir() else []:
            if _PART.fullmatch(path.name):
                where = path.relative_to(root).as_posix()
                yield note(where, "was left by a run that was cut short", "delete it", partial(_delete, path))


def _folders(top: Path) -> list[Path]:
    return [top, *sorted(path for path in top.glob("[!.]*") if path.is_dir())]


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        from shutil import rmtree

        rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sources(workspace: Workspace) -> Iterator[Ailment]:
    for folder in _folders(workspace.root / "sources")[1:]:
        where = f"sources/{folder.name}"
        if slug(folder.name) != folder.name:
            yield error(
                where, "is not named as a source can be", f"rename it, and claims/{folder.name}: {slug(folder.name)}"
            )
        if not snapshots.numbers(folder) and not any(_REVISION.fullmatch(path.name) for path in folder.iterdir()):
            remedy = "add its document again, or delete the folder"
            yield note(where, "has no revision: a run was cut short", remedy)


def _claims(workspace: Workspace) -> Iterator[Ailment]:
    for folder in _folders(workspace.root / "claims")[1:]:
        known = snapshots.numbers(workspace.root / "sources" / folder.name)
        if not known and (folder / "log.jsonl").exists():
            remedy = f"take sources/{folder.name} back from version control or a copy"
            yield error(f"claims/{folder.name}/log.jsonl", "holds judgements on a source that is gone", remedy)
        for path in sorted(folder.glob("*.jsonl")):
            if _REVISION.fullmatch(path.stem) and int(path.stem) not in known:
                where = f"claims/{folder.name}/{path.name}"
                if (workspace.root / "sources" / folder.name / path.stem).exists():
                    continue  # the revision is there and broken, which is told of the revision
                yield note(
                    where, "holds the claims of a revision that is not there", "delete it", partial(_delete, path)
                )
