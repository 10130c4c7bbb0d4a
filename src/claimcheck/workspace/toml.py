"""TOML files that people edit: read quickly where they are plain, whole where they are not, with errors by line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..errors import Problem

_PLAIN = re.compile(r'([a-z_]+) *= *"([^"\\]*)"[ \t]*(?:#.*)?$')


def read(path: Path, where: str) -> tuple[dict[str, Any], Problem | None]:
    """The table of the file at `path`; {} and a problem, naming file and line, where it cannot be read.

    A missing file is an empty table. Plain `key = "value"` lines are read without importing tomllib, which costs as
    much as the rest of a listing.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}, None
    except UnicodeDecodeError:
        return {}, Problem(where, "is not UTF-8 text", "save it as UTF-8")
    except OSError as error:
        return {}, Problem(where, f"cannot be read: {error.strerror}", "check its rights")
    table = plain_table(text)
    if table is not None:
        return table, None
    import tomllib

    try:
        return tomllib.loads(text.replace("\r\n", "\n")), None
    except tomllib.TOMLDecodeError as error:
        return {}, broken(where, str(error), text)


def plain_table(text: str) -> dict[str, Any] | None:
    """The table of a file that holds nothing but plain strings, blank lines and comments; None for any other."""
    table: dict[str, Any] = {}
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped or stripped[0] == "#":
            continue
        found = _PLAIN.match(stripped)
        if found is None or found.group(1) in table:
            return None
        table[found.group(1)] = found.group(2)
    return table


def broken(where: str, message: str, text: str) -> Problem:
    """The problem of a file that is not TOML, its line in the place where editors look for it."""
    found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    if found is None:
        return Problem(where, f"is not TOML: {message}", "mend it")
    line = found.group(1) or str(text.count("\n") + 1)
    what = message[: found.start()]
    return Problem(f"{where}:{line}", f"is not TOML: {what[:1].lower()}{what[1:]}", "mend that line")


def line_of(path: Path, key: str, within: str = "") -> int:
    """The number of the line that sets `key`, in or below the table `within`; 1 where none does."""
    try:
        lines = path.read_text(encoding="utf-8-sig", errors="replace").split("\n")
    except OSError:
        return 1
    heads = (number for number, line in enumerate(lines) if within and line.lstrip().startswith(f"[{within}"))
    first = next(heads, 0)
    wanted = re.compile(rf"""\s*(?:\[?["']?){re.escape(key)}["']?\s*[\]=.]""")
    return next((number + 1 for number in range(first, len(lines)) if wanted.match(lines[number])), first + 1)


def quoted(value: str) -> str:
    """A TOML basic string (toml.io/en/v1.0.0#string)."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    text = value.encode("utf-8", "replace").decode()  # half a surrogate pair has no place in TOML
    return '"' + "".join(escapes.get(c, c if c.isprintable() else f"\\U{ord(c):08x}") for c in text) + '"'
