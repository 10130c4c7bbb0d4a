"""What people say about a source: source.toml, created once and never rewritten."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..errors import Problem
from . import toml

TEMPLATE = """\
# What is known about this source. Edit freely: claimcheck reads this file and never rewrites it.
{fields}
# author = ""
# publisher = ""
# published = "2024-05-31"    # for a document that does not tell its own date
# kind = ""                   # report, article, speech, plan, ...
"""


@dataclass(slots=True)
class Source:
    """A source as its source.toml describes it; None where it says nothing. `published` is an ISO day.

    `origin` is where to look for a new revision: a path, relative to the workspace where that is possible.
    """

    name: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    origin: str | None = None
    kind: str | None = None


_KEYS = tuple(field.name for field in fields(Source) if field.name != "name")


def read(path: Path, name: str, where: str) -> tuple[Source, list[Problem]]:
    """The source described by the file at `path`, and what in it could not be used, each named by its line."""
    table, problem = toml.read(path, where)
    source, problems = Source(name), [problem] if problem else []
    for key, value in table.items():
        trouble = _set(source, key, value)
        if trouble:
            problems.append(Problem(f"{where}:{toml.line_of(path, key)}", *trouble))
    return source, problems


def _set(source: Source, key: str, value: Any) -> tuple[str, str] | None:
    """Set one field; what is wrong with it and what to do, where it cannot be."""
    if key not in _KEYS:
        return f"{key} is not a field of a source", f"use {', '.join(_KEYS)}"
    if key == "published":
        day = as_day(value)
        if day is None and value != "":
            return f"published = {value!r} is not a day", 'write it as "2024-05-31"'
        source.published = day
    elif not isinstance(value, str):
        return f"{key} is not a text", "put it in quotes"
    else:
        setattr(source, key, value or None)
    return None


def as_day(value: object) -> str | None:
    """The ISO day that a TOML value means; None where it means none."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and len(value) == 10:
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            return None
    return None


def written(source: Source) -> str:
    """The first source.toml of a source."""
    lines = [f"{key} = {toml.quoted(value)}" for key in ("title", "origin") if (value := getattr(source, key))]
    given = [key for key in ("author", "publisher", "published", "kind") if getattr(source, key)]
    text = TEMPLATE.format(fields="\n".join(lines))
    for key in given:
        kept = [line for line in text.split("\n") if not line.startswith(f"# {key} =")]
        text = "\n".join([*kept[:-1], f"{key} = {toml.quoted(getattr(source, key))}", ""])
    return text
