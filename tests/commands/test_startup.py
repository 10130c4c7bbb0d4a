"""The command starts fast because it imports little."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from shell import run

HEAVY = ("rich", "pydantic", "rapidfuzz", "markdown_it", "filelock", "charset_normalizer", "dateutil", "asyncio")


def imported(*arguments: str, cwd: object = None) -> set[str]:
    """The modules that a run of claimcheck has imported when it ends."""
    code = (
        "import sys; from claimcheck.__main__ import main; main(sys.argv[1:]); "
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=cwd, check=True)
    return set(run.stderr.split())


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["list", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    found = {name.partition(".")[0] for name in imported(*arguments)}
    assert "typer" in found
    assert not found.intersection(HEAVY)


def test_a_command_imports_no_other() -> None:
    found = {name for name in imported("due", "--help") if name.startswith("claimcheck.commands.")}
    assert "claimcheck.commands.due" in found
    assert not found & {f"claimcheck.commands.{name}" for name in ("list", "gaps", "diff", "show", "add")}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    (folder / "town.md").write_text("# Town\n\nThe bridge will open by 2030.\n", encoding="utf-8")
    assert run("init", cwd=folder).status == 0
    assert run("add", "town.md", cwd=folder).status == 0
    return folder


@pytest.mark.parametrize("arguments", [["list"], ["due"], ["list", "--format", "csv"]])
def test_reading_the_ledger_needs_no_reader_of_language(arguments: list[str], workspace: Path) -> None:
    # What is claimed and due is read from disk, in a blink: no grammar, no validation, no formats.
    found = imported(*arguments, *([] if "--format" in arguments else ["--format", "json"]), cwd=workspace)
    assert not {name.partition(".")[0] for name in found}.intersection(HEAVY)
    assert not [
        name for name in found if name.startswith(("claimcheck.language", "claimcheck.documents", "claimcheck.claims"))
    ]
