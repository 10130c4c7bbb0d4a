"""claims/<source>/log.jsonl: what people decided, a line each, append-only; status and verdict follow from it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ..errors import Problem
from ..records import Claim

_DECISIONS = ("verdict", "resolve", "dismiss")
"""Actions that decide something about a claim. `withdraw` takes the last of them back."""

_ACTIONS = frozenset((*_DECISIONS, "withdraw", "note", "sign", "outcome", "recheck", "claim"))


class Entry(NamedTuple):
    """One decision: what was done to which claim, and the word that was given (a verdict, an outcome)."""

    claim: str
    action: str
    word: str | None = None


def read(path: Path, where: str) -> tuple[list[Entry], list[Problem]]:
    """The entries of a log in order, and the lines that are none, each named by its number. No log is an empty one."""
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [Problem(where, f"cannot be read: {error.strerror}", "check its rights")]
    import json

    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entries.append(_entry(json.loads(line)))
        except (ValueError, RecursionError) as error:
            reason = "broken JSON" if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)) else str(error)
            remedy = "it is kept and passed over; mend it if it was meant"
            problems.append(Problem(f"{where}:{number}", f"not a log line ({reason})", remedy))
    return entries, problems


def _entry(record: object) -> Entry:
    if not isinstance(record, dict):
        raise ValueError("no object")
    claim, action, word = record.get("claim"), record.get("action"), record.get("word")
    if not isinstance(claim, str) or not isinstance(action, str):
        raise ValueError("without claim or action")
    if action not in _ACTIONS:
        raise ValueError(f"unknown action {action}")
    if word is not None and not isinstance(word, str):
        raise ValueError("its word is no text")
    return Entry(claim, action, word)


def join(claims: Iterable[Claim], entries: Iterable[Entry]) -> None:
    """Set the status and the verdict of each claim to what its entries, in order, come to.

    A verdict makes a claim `reviewed`, dismissing it makes it `dismissed`, and resolving a forecast or plan gives it
    the outcome as its status: met, missed, partly or void.
    """
    standing: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.action in _DECISIONS:
            standing.setdefault(entry.claim, []).append(entry)
        elif entry.action == "withdraw" and standing.get(entry.claim):
            standing[entry.claim].pop()
    for claim in claims:
        if decided := standing.get(claim.id):
            last = decided[-1]
            claim.status, claim.verdict = {
                "verdict": ("reviewed", last.word),
                "dismiss": ("dismissed", None),
                "resolve": (last.word or "resolved", None),
            }[last.action]
