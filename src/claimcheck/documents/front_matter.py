"""What a document says about itself before its prose: YAML front matter, reduced to plain `key: value` lines."""

from __future__ import annotations

import re
from datetime import date

_KEY = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*(.*)")
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$", re.ASCII)

_NAMES = {"date": "published", "publishdate": "published", "published": "published", "pubdate": "published"}
"""Keys that name the day of publication in Jekyll, Hugo, Pelican, Eleventy and their like."""


def read(text: str) -> tuple[dict[str, str], int]:
    """The metadata of the front matter that opens `text`, and the offset after it; ({}, 0) where there is none.

    Lists, nested values and block scalars are left out: nothing here needs them. A date that is not an ISO day stays
    under its own key; `dated` reads what it can of it.
    """
    if not text.startswith("---"):
        return {}, 0
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return {}, 0
    found: dict[str, str] = {}
    offset = len(lines[0]) + 1
    for line in lines[1:]:
        offset += len(line) + 1
        if line.rstrip() in ("---", "..."):
            return found, min(offset, len(text))
        if match := _KEY.match(line):
            add(found, match.group(1), match.group(2))
    return {}, 0


def add(metadata: dict[str, str], key: str, value: str) -> None:
    """Put one field into the metadata: key in lower case, value unquoted, an ISO day of publication as `published`."""
    key, value = key.lower(), unquoted(value.strip())
    if not value or value[0] in "[{|>&*":
        return
    if key in _NAMES and (day := iso_day(value)):
        metadata.setdefault("published", day)
    else:
        metadata.setdefault("date" if key in _NAMES else key, value)


def unquoted(value: str) -> str:
    """A YAML scalar without its quotes, or without the comment after it."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value.split(" #", 1)[0].rstrip()


def iso_day(value: str) -> str | None:
    """The ISO day that `value` is, or begins with as a timestamp; None for all else and for days that never were."""
    match = _DAY.match(value)
    if match is None:
        return None
    try:
        return date.fromisoformat(match.group(1)).isoformat()
    except ValueError:
        return None
