"""Runs the Markdown specs of tests/specs: prose that a person reads, with commands and what they print.

A spec is run from top to bottom in a folder of its own. A block that begins with

    ```text file=NAME        writes a file, again where it was written before
    ```console               runs each line that begins with `$ claimcheck`, and compares what follows it
    ```console columns=80    the same, on a terminal of that width

`< NAME` behind a command feeds it a file. In what is expected, `<id>` stands for any id, `<id:pier>` for one that later
commands may name, `<n>` for any digits, a line of `...` for any lines, and `(exit 1)` for the status, where it is not 0. Standard error comes
where a terminal would show it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import pytest

from shell import run

SPECS = sorted((Path(__file__).parent / "specs").glob("*.md"))
TODAY = "2026-11-22"
DATED = frozenset(
    "list gaps due diff show read history doctor verdict resolve outcome note sign withdraw dismiss recheck claim".split()
)
"""Commands that look at the calendar."""


@dataclass
class Block:
    """A fenced block of a spec: its language, its settings, its lines, and where it begins."""

    kind: str
    settings: dict[str, str]
    line: int
    lines: list[str] = field(default_factory=list)


def blocks_of(text: str) -> Iterator[Block]:
    """The fenced blocks of a Markdown text."""
    block: Block | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith("```") and block is None:
            kind, *settings = line.strip("`").split() or [""]
            block = Block(kind, dict(setting.split("=", 1) for setting in settings), number)
        elif line.startswith("```") and block is not None:
            yield block
            block = None
        elif block is not None:
            block.lines.append(line)
    assert block is None, "a block is never closed"


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.stem)
def test_spec(spec: Path, tmp_path: Path) -> None:
    ran = 0
    ids: dict[str, str] = {}
    for block in blocks_of(spec.read_text(encoding="utf-8")):
        if block.kind == "text" and "file" in block.settings:
            path = tmp_path / block.settings["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(block.lines) + "\n", encoding="utf-8")
        elif block.kind == "console":
            ran += check(block, tmp_path, spec, ids)
    assert ran, "a spec runs at least one command"


def check(block: Block, folder: Path, spec: Path, ids: dict[str, str]) -> int:
    """Run the commands of a block and compare; keeps the ids that have names; returns how many commands there were."""
    number = 0
    for begins, group in groupby(_numbered(block.lines), key=lambda pair: pair[0]):
        command, *expected = [line for _, line in group]
        for name, known in ids.items():
            command = command.replace(f"<id:{name}>", known)
        actual = _run(command, folder, block.settings.get("columns"))
        place = f"{spec.name}, line {block.line + begins}: {command}"
        found = _match(expected, actual)
        assert found is not None, f"{place}\n--- expected\n{_joined(expected)}\n--- printed\n{_joined(actual)}"
        ids.update(found)
        number += 1
    return number


def _numbered(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Each line with the number of the command that it belongs to."""
    begins = 0
    for number, line in enumerate(lines, start=1):
        if line.startswith("$ "):
            begins = number
        assert begins, "a block of commands begins with one"
        yield begins, line


def _run(command: str, folder: Path, columns: str | None) -> list[str]:
    words = shlex.split(command.removeprefix("$ "))
    assert words[0] == "claimcheck", command
    stdin = b""
    if "<" in words:
        at = words.index("<")
        stdin = (folder / words[at + 1]).read_bytes()
        words = words[:at]
    if words[1:2] and words[1] in DATED and "--today" not in words:
        words += ["--today", TODAY]
    ran = run(*words[1:], cwd=folder, stdin=stdin, columns=int(columns) if columns else None)
    shown = re.sub(r"\x1b\[[0-9;]*m", "", ran.both) if columns else ran.both  # NO_COLOR leaves bold and dim
    printed = shown.replace(str(folder), "FOLDER").rstrip("\n").split("\n") if shown.strip() else []
    return [*printed, *([f"(exit {ran.status})"] if ran.status else [])]


def _match(expected: list[str], actual: list[str]) -> dict[str, str] | None:
    """The ids that have names, where the lines fit; None where they do not."""
    while expected and not expected[-1].strip():
        expected = expected[:-1]
    pattern = "".join("(?:.*\n)*?" if line.strip() == "..." else _line_pattern(line) for line in expected)
    match = re.fullmatch(pattern, "".join(f"{line.rstrip()}\n" for line in actual))
    return match and match.groupdict()


_ID = "[0-9a-z]{4,6}"


def _line_pattern(line: str) -> str:
    pattern = re.escape(line.rstrip()).replace("<id>", _ID).replace("<n>", "[0-9]+")
    return re.sub(r"<id:([a-z]+)>", rf"(?P<\1>{_ID})", pattern) + "\n"


def _joined(lines: list[str]) -> str:
    return "\n".join(lines)


def test_the_runner_sees_a_difference() -> None:
    # A runner that matched anything would pass every spec.
    assert _match(["a <id>", "...", "z"], ["a 7q3f", "b", "c", "z"]) == {}
    assert _match(["a <id:pier>"], ["a 7q3f"]) == {"pier": "7q3f"}
    assert _match(["a"], ["a", "b"]) is None
    assert _match(["a.c"], ["abc"]) is None
