"""A baseline: the gaps that were there already, kept in a file, so that only new ones fail a build."""

from __future__ import annotations

import json
from collections.abc import Iterable
from os.path import normpath
from pathlib import Path, PurePath

from ..errors import ClaimcheckError
from ..findings import Gap

VERSION = 1
"""Goes up whenever ids of gaps are made otherwise: ids of another making would match nothing, or the wrong gaps."""

Key = tuple[str, str]
_KEYS = ("source", "id", "rule", "quote")


def key_of(gap: Gap) -> Key:
    """What tells a gap from others: its file, told with slashes on every system, and its id."""
    return PurePath(normpath(gap.source)).as_posix(), gap.id


def read(name: str) -> set[Key]:
    """The gaps that a baseline holds. Raises ClaimcheckError for a file that is none, or one of another version."""
    again = f"make it anew: claimcheck gaps --write-baseline {name} FILE…"
    try:
        table = json.loads(Path(name).read_bytes())
    except FileNotFoundError:
        raise ClaimcheckError(name, "no such baseline", again) from None
    except OSError as error:
        raise ClaimcheckError(name, f"cannot be read: {error.strerror}", "check the path and its rights") from None
    except (ValueError, RecursionError):
        raise ClaimcheckError(name, "is no baseline: not JSON", again) from None
    if not isinstance(table, dict) or "version" not in table:
        raise ClaimcheckError(name, "is no baseline: it names no version", again)
    if table["version"] != VERSION:
        told = f"is a baseline of version {table['version']}, and this claimcheck reads version {VERSION}"
        raise ClaimcheckError(name, told, again)
    try:
        return {(str(entry["source"]), str(entry["id"])) for entry in table["gaps"]}
    except (KeyError, TypeError):
        raise ClaimcheckError(name, "is a broken baseline", again) from None


def write(name: str, gaps: Iterable[Gap]) -> None:
    """Put the gaps into a file, one a line and sorted, so that two baselines can be compared and merged."""
    from ..workspace import writing

    entries = sorted((*key_of(gap), gap.rule, " ".join(gap.span.quote.split())) for gap in gaps)
    lines = ",\n".join("  " + json.dumps(dict(zip(_KEYS, entry, strict=True))) for entry in entries)
    text = f'{{"version": {VERSION}, "gaps": [{lines and f"{chr(10)}{lines}{chr(10)}"}]}}\n'
    writing.write(Path(name), text.encode())
