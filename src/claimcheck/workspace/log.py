"""claims/<source>/log.jsonl: what people decided, a line each, append-only. Nothing here says what it comes to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zlib import crc32

from ..errors import Problem
from ..judgements import OUTCOMES, Entry, Evidence
from ..records import Span
from .stamps import stamp_from_json, stamp_to_json

NAME = "log.jsonl"

_CONFLICT = (b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>")
"""How the lines begin that git puts between the two sides of a merge it could not make."""


def read(path: Path, where: str) -> tuple[list[Entry], list[Problem]]:
    """The entries of a log in order, and the lines that are none, each named by its number. No log is an empty one.

    A line that two people's logs share, merged, counts once.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [Problem(where, f"cannot be read: {error.strerror}", "check its rights")]
    entries: dict[bytes, Entry] = {}
    problems: list[Problem] = []
    for number, line in enumerate(map(bytes.strip, lines), 1):
        if not line or line in entries:
            continue
        try:
            entries[line] = entry_of(line)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            problems.append(Problem(f"{where}:{number}", *_trouble(line, error)))
    return in_order(entries.values()), problems


def _trouble(line: bytes, error: Exception) -> tuple[str, str]:
    """What is wrong with a line, and what to do."""
    if line.startswith(_CONFLICT):
        return "a merge left both sides standing", "keep the lines of both, and delete this one"
    reason = "broken JSON" if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)) else str(error)
    if isinstance(error, (KeyError, TypeError, AttributeError)):
        reason = "its stamp is broken"
    return f"not a log line ({reason})", "it is kept and passed over; mend it if it was meant"


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries by their time, each behind the one it was written after.

    Two logs merged by git come to the same order on either side, whoever merged; and a log that one desk kept stays in
    the order in which it was written, even where a clock went wrong or a run was dated back.
    """
    places: dict[str, tuple[str, int, str]] = {}
    last: dict[str, str] = {}
    entries = list(entries)
    for entry in entries:
        before, above = entry.after, last.get(entry.claim, "")
        if before is None and above and places[above][0][:10] == entry.time:
            before = above  # of lines that tell no more than the day, and of hand-written ones, the place counts
        last[entry.claim] = entry.key
        earliest, depth, _ = places.get(before or "", ("", -1, ""))
        places[entry.key] = max(entry.time, earliest), depth + 1, entry.time
    return sorted(entries, key=lambda entry: places[entry.key])


def key_of(line: bytes) -> str:
    """The key by which other lines name a line: eight digits that tell the lines on one claim apart."""
    return f"{crc32(line):08x}"


def entry_of(line: bytes) -> Entry:
    """The entry that a line holds. Raises ValueError, TypeError, KeyError or AttributeError where it holds none."""
    record = json.loads(line)
    if not isinstance(record, dict):
        raise ValueError("no object")
    for name in ("claim", "action", "time", "by"):
        if name not in record:
            raise ValueError(f"without {name}")
    for name in _TEXTS:
        value = record.get(name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"its {name} is no text")
    known = {name: record[name] for name in _TEXTS if record.get(name) is not None}
    entry = Entry(**known, key=key_of(line))
    entry.evidence = [_evidence(item) for item in _list(record.get("evidence", []))]
    if record.get("stamp") is not None:
        entry.stamp = stamp_from_json(record["stamp"], entry.claim)
    _check(entry)
    return entry


_TEXTS = tuple(field.name for field in fields(Entry) if field.name not in ("evidence", "stamp", "key"))


def _check(entry: Entry) -> None:
    if entry.action not in _WORDS:
        raise ValueError(f"unknown action {entry.action}")
    _WORDS[entry.action](entry)
    if not _is_time(entry.time):
        raise ValueError("its time is none")
    if not entry.by.strip():
        raise ValueError("nobody signs it")
    if entry.as_of is not None and not is_day(entry.as_of):
        raise ValueError("its as_of is not a day")
    if entry.action == "claim" and entry.stamp is None:
        raise ValueError("without the claim that it makes")


def _any(entry: Entry) -> None:
    """An action that needs no word."""


def _needs_word(entry: Entry) -> None:
    if not entry.word:
        raise ValueError("without word")


def _needs_of(entry: Entry) -> None:
    if not entry.of:
        raise ValueError("without the entry that it signs")


def _needs_outcome(entry: Entry) -> None:
    if entry.word not in OUTCOMES:
        raise ValueError(f"its word is none of {', '.join(OUTCOMES)}")


def _needs_reason(entry: Entry) -> None:
    if not entry.because:
        raise ValueError("without the reason")


def _needs_day(entry: Entry) -> None:
    if not entry.word or not is_day(entry.word):
        raise ValueError("its word is not a day")


_WORDS: dict[str, Callable[[Entry], None]] = {
    "verdict": _needs_word,
    "resolve": _needs_outcome,
    "outcome": _needs_word,
    "note": _needs_word,
    "recheck": _needs_day,
    "dismiss": _any,
    "sign": _needs_of,
    "withdraw": _any,
    "claim": _any,
    "accept": _needs_reason,
}
"""The actions, and what each asks of its word."""


def is_day(text: str) -> bool:
    """Whether the text is an ISO day, written in full."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_time(text: str) -> bool:
    if len(text) == 10:
        return is_day(text)
    try:
        return text[10] == "T" and text[-1] == "Z" and len(text) == 20 and datetime.fromisoformat(text) is not None
    except (ValueError, IndexError):
        return False


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("its evidence is no list")
    return value


def _evidence(item: object) -> Evidence:
    if not isinstance(item, dict) or not isinstance(item.get("where"), str):
        raise ValueError("evidence without where")
    texts = {name: item.get(name) for name in _EVIDENCE}
    if not all(value is None or isinstance(value, str) for value in texts.values()):
        raise ValueError("evidence that is no text")
    span = item.get("span")
    return Evidence(**texts, span=Span(**span) if isinstance(span, dict) else None)  # type: ignore[arg-type]


_EVIDENCE = tuple(field.name for field in fields(Evidence) if field.name != "span")


def written(entry: Entry) -> str:
    """The line of an entry: what is not set is left out, and no character in it steers a terminal."""
    record: dict[str, Any] = {name: value for name in _TEXTS if (value := getattr(entry, name)) is not None}
    if entry.evidence:
        record["evidence"] = [_told(item) for item in entry.evidence]
    if entry.stamp:
        record["stamp"] = stamp_to_json(entry.stamp)
    line = json.dumps(record, ensure_ascii=False)
    return line if line.isprintable() else "".join(char if _is_plain(char) else _escaped(char) for char in line)


def _escaped(char: str) -> str:
    """The character as JSON writes it in letters that every terminal shows."""
    return "\\u007f" if char == "\x7f" else json.dumps(char)[1:-1]


def _is_plain(char: str) -> bool:
    return char.isprintable() or char in "\u00a0\u202f"


def _told(item: Evidence) -> dict[str, Any]:
    told: dict[str, Any] = {name: value for name in _EVIDENCE if (value := getattr(item, name)) is not None}
    if item.span:
        span = item.span
        told["span"] = {
            "start": span.start,
            "end": span.end,
            "quote": span.quote,
            "line": span.line,
            "column": span.column,
        }
    return told
