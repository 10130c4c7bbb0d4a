"""Whether an origin changed since its last revision, cheaply: size and time first, content where they differ."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError, Problem
from . import snapshots, writing

if TYPE_CHECKING:
    from . import Workspace

_SEEN = "origins.json"


def stale(workspace: Workspace) -> list[Problem]:
    """One problem for each source whose origin no longer holds the bytes of the latest revision.

    An origin that is gone, or that cannot be read, is no problem here: the snapshot is all a listing needs, and sync
    tells about it.
    """
    before = _read(workspace.root / writing.CACHE / _SEEN)
    after: dict[str, list[object]] = {}
    problems = []
    for name in workspace.sources():
        with suppress(ClaimcheckError, OSError, ValueError):
            origin = workspace.origin(name)
            if origin is None:
                continue
            file = workspace.root / origin
            facts = file.stat()
            key: list[object] = [origin, facts.st_size, facts.st_mtime_ns]
            known = before.get(name)
            digest = known[3] if known and known[:3] == key else snapshots.hash_of(file.read_bytes())
            after[name] = [*key, digest]
            if digest != workspace.revision(name).hash:
                problems.append(
                    Problem(name, f"{origin} changed since revision {workspace.latest(name)}", "run claimcheck sync")
                )
    if after != before:
        _write(workspace.root, after)
    return problems


def _read(path: Path) -> dict[str, list[object]]:
    try:
        table = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(table, dict):
        return {}
    return {name: known for name, known in table.items() if isinstance(known, list) and len(known) == 4}


def _write(root: Path, table: dict[str, list[object]]) -> None:
    """Keep what was seen. It is a cache: where it cannot be kept, the next run looks again."""
    with suppress(ClaimcheckError, OSError):
        writing.write(writing.cache_of(root) / _SEEN, json.dumps(table, ensure_ascii=False).encode("utf-8", "replace"))
