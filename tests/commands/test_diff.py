"""`diff`: its sides, its kinds, and git."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from claimcheck.commands.diff import KINDS, read_kinds
from claimcheck.errors import ClaimcheckError
from shell import run

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with two commits of page.md, and a third version of it in the folder."""

    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=n", "-c", "user.email=e@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    for berths in (10, 12):
        (tmp_path / "page.md").write_text(f"The port has {berths} berths.\n", encoding="utf-8")
        git("add", "page.md")
        git("commit", "-qm", "x")
    (tmp_path / "page.md").write_text("The port has 15 berths.\n", encoding="utf-8")
    return tmp_path


@needs_git
@pytest.mark.parametrize(
    ("revisions", "before", "after"),
    [("HEAD", "12", "15"), ("HEAD~1", "10", "15"), ("HEAD~1..HEAD", "10", "12"), ("HEAD~1..", "10", "12")],
)
def test_git_revisions(revisions: str, before: str, after: str, repository: Path) -> None:
    ran = run("diff", "--git", revisions, "page.md", "--format", "json", cwd=repository)
    (change,) = json.loads(ran.out)["changes"]
    assert change["kind"] == "value_changed"
    assert [q["value"] for side in ("before", "after") for q in change[side]["quantities"]] == [before, after]


@needs_git
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--git", "nope", "page.md"], "claimcheck: nope:page.md: git: "),
        (["--git", "HEAD", "other.md"], "claimcheck: HEAD:other.md: git: "),
        (["--git", "HEAD", "away/page.md"], "claimcheck: HEAD:away/page.md: no such folder; check the path"),
        (["--git", "--output=x", "page.md"], "claimcheck: --git --output=x: not a revision; "),
        (["--git", "HEAD", "page.md", "b.md"], "claimcheck: --git HEAD: compares one file with itself; name one file"),
    ],
)
def test_git_refuses(arguments: list[str], told: str, repository: Path) -> None:
    ran = run("diff", *arguments, cwd=repository)
    assert ran.status == 2
    assert ran.err.startswith(told)
    assert ran.err.count("\n") == 1
    assert sorted(path.name for path in repository.iterdir()) == [".git", "page.md"]  # nothing was written


def test_the_kinds_that_are_asked_for() -> None:
    assert read_kinds(["value,date"], every=False) == {"value_changed", "date_changed"}
    assert read_kinds(["added", "meaning_changed"], every=False) == {"added", "meaning_changed"}
    assert read_kinds([], every=False) == set(KINDS) - {"unchanged"}
    assert read_kinds([], every=True) == set(KINDS)
    with pytest.raises(ClaimcheckError, match=r"--only vlaue: no such kind of change; did you mean value\?"):
        read_kinds(["vlaue"], every=False)


@pytest.mark.parametrize(("options", "status"), [([], 0), (["--exit-code"], 1), (["--exit-code", "--exit-zero"], 0)])
def test_the_exit_status(options: list[str], status: int, tmp_path: Path) -> None:
    for name, berths in (("a.md", 10), ("b.md", 12)):
        (tmp_path / name).write_text(f"The port has {berths} berths.\n", encoding="utf-8")
    assert run("diff", "a.md", "b.md", *options, cwd=tmp_path).status == status
    assert run("diff", "a.md", "a.md", *options, cwd=tmp_path).status == 0


def test_a_side_from_standard_input(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("The port has 10 berths.\n", encoding="utf-8")
    ran = run("diff", "a.md", "-", "--format", "jsonl", cwd=tmp_path, stdin=b"The port has 12 berths.\n")
    assert json.loads(ran.out)["kind"] == "value_changed"


def test_published_for_one_side_and_the_other(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Trade doubled last year.\n", encoding="utf-8")
    days = ["--published", "2025-05-01", "--published", "2026-05-01"]
    assert run("diff", "a.md", "a.md", *days, "--format", "json", "--all", cwd=tmp_path).status == 0
    ran = run("diff", "a.md", "a.md", *days, "--published", "2027-05-01", cwd=tmp_path)
    assert ran.err == "claimcheck: --published: given more than twice; give it once, or once for A and once for B\n"


def test_the_foot_counts_all_that_became_of_a_claim(tmp_path: Path) -> None:
    """A plan that became a fact is counted where its date changed as well."""
    (tmp_path / "a.md").write_text("The council will open 12 parks in 2027.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("The council opened 12 parks in 2025.\n", encoding="utf-8")
    ran = run("diff", "a.md", "b.md", cwd=tmp_path)
    assert ran.out.splitlines()[-1] == "1 date changed, 1 modality changed"


def test_a_label_or_a_blank_alone_is_no_change(tmp_path: Path) -> None:
    """The words of a table's cell are told with the claims of their row, and never by themselves."""
    table = "| Aim | 2025 |\n|---|---|\n| Homes | 450 |\n"
    (tmp_path / "a.md").write_text(f"{table}| Tree cover | TBC |\n\nNobody asked the trees.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text(table, encoding="utf-8")
    ran = run("diff", "a.md", "b.md", cwd=tmp_path)
    assert "TBC" not in ran.out
    assert "Tree cover" not in ran.out
    assert "Nobody asked the trees" in ran.out
