"""What [SOURCE|FILE]... names, and that one bad input never costs the others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.commands._input import FileInput, SourceInput
from claimcheck.commands._inputs import Chosen, choose, find, find_workspace
from claimcheck.errors import ClaimcheckError
from shell import run


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one source, `town`, in two revisions, and the files beside it."""
    town = tmp_path / "town.md"
    run("init", cwd=tmp_path)
    for berths in (10, 12):
        town.write_text(f"The port has {berths} berths.\n", encoding="utf-8")
        run("add", "town.md", cwd=tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_source_a_revision_and_a_file(desk: Path) -> None:
    workspace = find_workspace()
    source, first, file = (find(name, workspace) for name in ("town", "town@1", "./town.md"))
    assert isinstance(source, SourceInput) and source.revision == 2
    assert isinstance(first, SourceInput) and first.revision == 1
    assert isinstance(file, FileInput)
    assert "10 berths" in first.text
    assert "12 berths" in source.text


def test_nothing_means_every_source(desk: Path) -> None:
    assert [one.name for one in choose([]).inputs] == ["town"]


def test_a_workspace_is_found_from_below(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(desk / "deep" / "er")
    assert [one.name for one in choose(["town"]).inputs] == ["town"]


@pytest.mark.parametrize(
    ("argument", "told"),
    [
        ("twon", "twon: no such source or file; did you mean town?"),
        ("town@3", "town@3: no such revision; there is town@1 to town@2"),
        ("town@x", "town@x: no such revision; there is town@1 to town@2"),
        ("town@0", "town@0: no such revision; there is town@1 to town@2"),
        ("./twon.md", "./twon.md: no such file; did you mean town.md?"),
        ("../../../etc/nothing", "../../../etc/nothing: no such file; check the spelling of the path"),
    ],
)
def test_what_is_not_there(argument: str, told: str, desk: Path) -> None:
    with pytest.raises(ClaimcheckError) as error:
        find(argument, find_workspace())
    assert str(error.value) == told


def test_one_bad_name_costs_nothing(desk: Path) -> None:
    chosen = choose(["town", "nowhere"])
    assert [one.name for one in chosen.inputs] == ["town"]
    assert [problem.where for problem in chosen.problems] == ["nowhere"]


def test_a_source_is_named_once(desk: Path) -> None:
    # Two revisions of one source share ids, and a listing could not tell them apart.
    chosen = choose(["town@1", "town@2"])
    assert [one.revision for one in chosen.inputs] == [1]
    assert str(chosen.problems[0]) == "town@2: names a text that is named before; name each once"


def test_one_bad_document_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    # Whatever goes wrong in one, be it our own fault, the others are read.
    monkeypatch.delenv("CLAIMCHECK_DEBUG", raising=False)
    done: list[str] = []

    def work(one: object) -> None:
        name = one.name  # type: ignore[attr-defined]
        if name == "bad":
            raise RecursionError("too deep")
        if name == "disk":
            raise OSError(5, "Input/output error")
        done.append(name)

    chosen = Chosen([FileInput(name) for name in ("a", "bad", "disk", "b")])
    chosen.each(work)
    assert done == ["a", "b"]
    assert [str(problem) for problem in chosen.problems] == [
        "bad: claimcheck failed on it: RecursionError: too deep; report it with the document",
        "disk: Input/output error; check the file and the disk",
    ]


def test_a_document_that_trips_the_parser_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("claimcheck.claims.parse", broken)
    (tmp_path / "page.md").write_text("The port has 10 berths.\n", encoding="utf-8")
    ran = run("read", "page.md", cwd=tmp_path)
    assert ran.status == 2
    assert ran.err == "claimcheck: page.md: claimcheck failed on it: KeyError: 'x'; report it with the document\n"


def test_the_day_of_a_file(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("---\ntitle: Port\ndate: 2026-05-04\n---\n\nThe port has 10 berths.\n", encoding="utf-8")
    assert FileInput(str(page)).published == date(2026, 5, 4)
    assert FileInput(str(page), date(2026, 6, 1)).published == date(2026, 6, 1)
    assert FileInput(str(page)).about == "Port · 2026-05-04"


def test_bad_files_are_one_line_each(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02" * 50)
    (tmp_path / "good.md").write_text("The port has 10 berths.\n", encoding="utf-8")
    ran = run("list", "empty.md", "binary.txt", ".", "good.md", cwd=tmp_path)
    assert ran.status == 2
    assert ran.out.startswith("good.md  undated\n")
    assert [line.split(": ")[1] for line in ran.err.splitlines()] == ["empty.md", "binary.txt", "."]


def test_a_broken_ledger_line_is_named_and_the_rest_is_read(desk: Path) -> None:
    ledger = desk / "claims" / "town" / "2.jsonl"
    ledger.write_text(ledger.read_text(encoding="utf-8") + '{"id": broken\n', encoding="utf-8")
    ran = run("list", "--format", "jsonl", cwd=desk)
    assert ran.status == 2
    assert len(ran.out.splitlines()) == 1
    assert ran.err.startswith("claimcheck: claims/town/2.jsonl:3: ")


def test_a_broken_source_toml_is_named_and_the_rest_is_read(desk: Path) -> None:
    (desk / "sources" / "town" / "source.toml").write_text("title = \n", encoding="utf-8")
    ran = run("list", "--format", "jsonl", cwd=desk)
    assert ran.status == 2
    assert len(ran.out.splitlines()) == 1
    assert ran.err.startswith("claimcheck: sources/town/source.toml")


def test_every_run_prints_the_same_bytes(desk: Path) -> None:
    for arguments in (["list"], ["list", "-f", "json"], ["gaps", "-f", "csv"], ["due", "-f", "jsonl"]):
        first, again = (run(*arguments, "--today", "2026-11-22", cwd=desk) for _ in range(2))
        assert first == again
