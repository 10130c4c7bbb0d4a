"""The shell command as a whole: commands are found, and whatever goes wrong is one line and a status."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck import __main__ as shell_command
from shell import run

CONTRACT = {"init", "add", "sync", "list", "read", "show", "gaps", "due", "diff", "schema"}
COMMANDS = sorted(path.stem for path in Path(shell_command.__file__).parent.glob("commands/[!_]*.py"))


def test_the_commands_of_the_contract_are_there() -> None:
    assert set(COMMANDS) >= CONTRACT


def test_version() -> None:
    assert run("--version").out == f"claimcheck {claimcheck.__version__}\n"


def test_without_a_command_the_help_comes() -> None:
    ran = run()
    assert ran.status == 0
    assert all(re.search(rf"^  {name} ", ran.out, re.MULTILINE) for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_examples(name: str) -> None:
    ran = run(name, "--help")
    assert ran.status == 0
    assert f"  claimcheck {name}" in ran.out.partition("Examples:")[2]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--lsit"], "claimcheck: arguments: no such option: --lsit"),
        (["list", ""], 'claimcheck: "": names nothing; name a source or a file'),
        (["lsit"], "lsit: no such command; did you mean list?"),
        (["xyzzy"], "xyzzy: no such command; claimcheck --help lists them"),
        (["list", "--formt", "json"], "claimcheck: list: no such option: --formt (Possible options: --format"),
        (["list", "-f", "xml"], "--format xml: no such format; the formats are csv, github, json, jsonl, line, markdown, sarif, table"),
        (["list", "--sort", "size"], "--sort size: not a value of this option; it takes document, worth"),
        (["list", "--modality", "plans"], "--modality plans: not a value of this option; did you mean plan?"),
        (["list", "--min-worth", "x"], "claimcheck: list: invalid value for '--min-worth': 'x' is not a valid float"),
        (["list", "--from", "2027-01-01", "--to", "2026-01-01"], "ends before it begins; give the earlier day to --from"),
        (["list", "--date", "2026", "--to", "2027-01-01"], "--date 2026: cannot stand beside --from and --to; give one or the other"),
        (["show"], "claimcheck: show: missing argument 'ID'; claimcheck show --help"),
        (["gaps", "--explain", "droped-number"], "droped-number: no such rule of gaps; did you mean dropped-number?"),
        (["diff", "a", "b", "--only", "valeu"], "--only valeu: no such kind of change; did you mean value?"),
        (["due", "2026-13"], "due 2026-13: not a period; write 2026, 2026-Q3, 2026-06, 2026-06-30 or 2026..2030"),
        (["list"], "no workspace here or above; name a file, - for standard input, or run claimcheck init"),
        (["sync"], "no workspace here or above; run claimcheck init"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_one_line(arguments: list[str], told: str, tmp_path: Path) -> None:
    ran = run(*arguments, cwd=tmp_path)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("claimcheck: ")
    assert ran.err.count("\n") == 1
    assert told in ran.err


def test_a_fault_of_ours_is_one_line_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("no\nluck")

    monkeypatch.setattr("claimcheck.commands.schema.schema_of", broken)
    ran = run("schema")
    assert ran.status == 2
    assert ran.err == (
        "claimcheck: a fault of ours: claimcheck itself failed: ZeroDivisionError: no luck; "
        "run it again with CLAIMCHECK_DEBUG=1 and report what it prints\n"
    )
    with pytest.raises(ZeroDivisionError):
        run("schema", env={"CLAIMCHECK_DEBUG": "1"})


def test_the_system_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "claims/x")

    monkeypatch.setattr("claimcheck.commands.schema.schema_of", full)
    ran = run("schema")
    assert ran.status == 2
    assert ran.err == "claimcheck: claims/x: No space left on device; check the path, the rights and the disk\n"


def test_an_interrupt_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("claimcheck.commands.schema.schema_of", interrupted)
    ran = run("schema")
    assert (ran.status, ran.both) == (130, "")


def test_an_unsafe_name_is_seen_not_obeyed(tmp_path: Path) -> None:
    ran = run("list", "a\x1b[31m\nb", cwd=tmp_path)
    assert "\x1b" not in ran.err
    assert ran.err.startswith("claimcheck: a␛[31m b: no such file")


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGPIPE")
def test_a_reader_that_leaves_costs_no_traceback() -> None:
    # As in `claimcheck … | head -1`.
    code = "import sys; from claimcheck.__main__ import main; sys.exit(main(['schema', 'due']))"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 128 + signal.SIGPIPE


def test_a_terminal_without_unicode_gets_escapes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Heihe", encoding="utf-8")
    ran = run("list", "黑河.txt", cwd=tmp_path, encoding="ascii")
    assert ran.err.startswith("claimcheck: \\u9ed1\\u6cb3.txt: no such file")


def test_completion_offers_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    env = {"_CLAIMCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "claimcheck g", "COMP_CWORD": "1"}
    code = "import sys; from claimcheck.__main__ import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, **env}, check=False
    )
    assert done.stdout.split() == ["gaps"]
