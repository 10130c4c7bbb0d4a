"""Names of sources: they are folders, parts of ids and words on a command line, so they must be safe as all three."""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from pathlib import PurePath

LONGEST = 60

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))]
)  # names that Windows keeps for devices (learn.microsoft.com/windows/win32/fileio/naming-a-file)


def slug(text: str) -> str:
    """The letters and digits of `text`, in lower case, joined by hyphens: "Ünited  Nations" -> "united-nations".

    Latin letters lose their accents, other scripts stay as they are. Never empty, never longer than 60 characters,
    never a path, never a name that a file system keeps for itself.
    """
    made: list[str] = []
    for char in unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).lower()):
        base = unicodedata.normalize("NFKD", char)[:1].lower()
        kept = base if base.isascii() and base.isalnum() else char
        made.append(kept if kept.isalnum() else "" if unicodedata.combining(char) or char in "'’" else "-")
    words = [word for word in "".join(made).split("-") if word]
    name = ""
    for word in words:
        if name and len(name) + 1 + len(word) > LONGEST:
            break
        name = f"{name}-{word}" if name else word[:LONGEST]
    if not name:
        return "source"
    return f"source-{name}" if name in _RESERVED else name


def name_for(path: PurePath, taken: Container[str], *, parents: int = 0) -> str:
    """A free name for the document at `path`: its own, and as many parent folders before it as make it free.

    `fr/2025-01-23.md` -> `2025-01-23`, where that is taken `fr-2025-01-23`; after the last folder, a number.
    """
    parts = [part for part in (*path.parts[:-1], path.stem) if part not in (path.anchor, "..", ".")] or ["source"]
    for count in range(1 + parents, len(parts) + 1):
        name = slug("-".join(parts[-count:]))
        if name not in taken:
            return name
    name, number = slug(parts[-1]), 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
