"""README's commands print what README shows, on a copy of the shipped workspace."""

import shutil
from pathlib import Path

from test_specs import blocks_of, check

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"


def test_every_command_prints_what_is_shown(tmp_path: Path) -> None:
    for name in ("claimcheck.toml", "sources", "claims"):
        path = ROOT / name
        (shutil.copytree if path.is_dir() else shutil.copy)(path, tmp_path / name)
    ran = 0
    ids: dict[str, str] = {}
    for block in blocks_of(README.read_text(encoding="utf-8")):
        if block.kind == "text" and "file" in block.settings:
            (tmp_path / block.settings["file"]).write_text("\n".join(block.lines) + "\n", encoding="utf-8")
        elif block.kind == "console":
            ran += check(block, tmp_path, README, ids)
    assert ran >= 3


def test_every_line_of_python_gives_what_its_comment_says() -> None:
    names: dict[str, object] = {}
    (block,) = (block for block in blocks_of(README.read_text(encoding="utf-8")) if block.kind == "python")
    for line in filter(None, block.lines):
        code, _, expected = line.partition("# ")
        if expected:
            assert repr(eval(code, names)) == expected, line
        else:
            exec(code, names)


def test_the_set_up_is_two_commands_of_one_line() -> None:
    """The second is the one that continuous integration runs."""
    first, second = (block.lines for block in blocks_of(README.read_text(encoding="utf-8")) if block.kind == "sh")
    assert len(first) == len(second) == 1
    assert all(f"claimcheck {command}" in first[0] for command in ("list", "gaps", "due"))
    assert second[0].endswith("pytest")
    assert "README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
