"""The hook that pre-commit runs: its entry is a command line that works, on the files that it asks for."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from shell import run

HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"


def setting(name: str) -> str:
    found = re.search(rf"^(?:- |  ){name}: (.+)$", HOOKS.read_text(encoding="utf-8"), re.MULTILINE)
    assert found, name
    return found[1]


def test_its_entry_finds_a_gap_and_stops_the_commit(tmp_path: Path) -> None:
    assert (setting("id"), setting("language"), setting("types")) == ("claimcheck-gaps", "python", "[text]")
    (tmp_path / "a.md").write_text("Trade doubled to billion.\n", encoding="utf-8")
    command, *arguments = shlex.split(setting("entry"))
    ran = run(*arguments, "a.md", cwd=tmp_path)
    assert (command, ran.status) == ("claimcheck", 1)
    assert ran.out == "a.md:1:7: dropped-number: a figure is missing before 'billion'\n"


def test_it_reads_documents_alone() -> None:
    asked_for = re.compile(setting("files"))
    assert all(asked_for.search(name) for name in ("a.md", "docs/a.rst", "a.txt", "a.markdown"))
    assert not any(asked_for.search(name) for name in ("a.py", "md", "a.md.bak"))
