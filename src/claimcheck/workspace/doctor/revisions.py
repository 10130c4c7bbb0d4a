"""The revisions of each source: every one there, its bytes as they came, its facts readable."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ClaimcheckError
from .. import snapshots, writing
from .. import sources as source_files
from ..intake import title_of
from ._ailment import COPY, Ailment, error, from_problem

if TYPE_CHECKING:
    from .. import Workspace


def check(workspace: Workspace) -> Iterator[Ailment]:
    """What is wrong with what is kept of each source."""
    for folder in sorted((workspace.root / "sources").glob("[!.]*")):
        numbers = sorted(int(path.name) for path in folder.glob("*") if path.name.isascii() and path.name.isdigit())
        if not numbers:
            continue
        yield from _described(workspace, folder)
        where = f"sources/{folder.name}"
        for number in sorted(set(range(1, numbers[-1])) - set(numbers)):
            yield error(f"{where}/{number}", "is missing", COPY)
        for number in numbers:
            yield from _revision(workspace, folder / str(number), f"{where}/{number}")


def _described(workspace: Workspace, folder: Path) -> Iterator[Ailment]:
    path = folder / "source.toml"
    where = f"sources/{folder.name}/source.toml"
    if not path.exists():
        mend = partial(_describe, workspace, folder.name, path) if snapshots.numbers(folder) else None
        yield error(where, "is missing", COPY, mend)
        return
    for problem in source_files.read(path, folder.name, where)[1]:
        yield from_problem(problem)


def _describe(workspace: Workspace, name: str, path: Path) -> None:
    """Write the source.toml that `add` would have written."""
    document = workspace.document(name)
    origin = workspace.revision(name).origin
    described = source_files.Source(name, title_of(document), document.metadata.get("author"), origin=origin)
    writing.write(path, source_files.written(described).encode())


def _revision(workspace: Workspace, folder: Path, where: str) -> Iterator[Ailment]:
    if not (folder / "revision.json").is_file():
        yield error(f"{where}/revision.json", "is missing, so the revision does not count", COPY)
        return
    try:
        facts = snapshots.read(folder, where)
        data = snapshots.original(folder, where).read_bytes()
    except ClaimcheckError as problem:
        yield from_problem(problem)
        return
    except OSError as problem:
        yield error(f"{where}/original", f"cannot be read: {problem.strerror}", "check its rights")
        return
    originals = sorted(path.name for path in folder.glob("original.*"))
    if len(originals) > 1:
        yield error(where, f"has {len(originals)} originals: {', '.join(originals)}", "delete what is not the document")
    elif snapshots.hash_of(data) != facts.hash:
        yield error(f"{where}/{originals[0]}", "is not as it came: its hash is another", COPY)
    if (folder / "text.txt").exists() == (facts.reader in snapshots.READ_AS_THEY_ARE):
        what = "is not needed, and would be taken for the text" if (folder / "text.txt").exists() else "is missing"
        yield error(f"{where}/text.txt", what, "delete it" if "needed" in what else COPY)
    else:
        yield from _text_trouble(workspace, folder, where)


def _text_trouble(workspace: Workspace, folder: Path, where: str) -> Iterator[Ailment]:
    try:
        workspace.text(folder.parent.name, int(folder.name))
    except ClaimcheckError as problem:
        yield from_problem(problem)
    except (OSError, ValueError) as problem:
        yield error(where, f"its text cannot be read: {problem}", COPY)
