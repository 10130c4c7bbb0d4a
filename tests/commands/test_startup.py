"""The command starts fast because it imports little."""

from __future__ import annotations

import subprocess
import sys

import pytest

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
