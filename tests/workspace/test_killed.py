"""Killed at any write, or used by many at once, a workspace keeps what was there and loses nothing."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.judgements import Entry, Finding
from claimcheck.workspace import Workspace
from claimcheck.workspace.doctor import examine, repair
from claimcheck.workspace.stamps import stamp_of

FIRST = "The pier is 300 metres long.\n\nA new pier will open by 2030.\n"
SECOND = FIRST.replace("300", "400")
CHANGES = ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be killed midway")


def do_and_die(desk: Path, work: Callable[[Path], object], writes: int) -> bool:
    """Do the work in a process that ends, without any warning, before its change number `writes`; did it finish?

    A change is whatever the process asks of the system that alters a file: to open it for writing, to write, to flush,
    to rename, and so on.
    """
    child = os.fork()
    if child == 0:
        left = writes

        def die_in_turn() -> None:
            nonlocal left
            if left == 0:
                os._exit(9)
            left -= 1

        def asked(event, arguments):
            opened = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
            if (opened or event in CHANGES) and str(desk) in str(arguments[0]):
                die_in_turn()

        def called(frame, event, function):
            writing_now = event == "c_call" and frame.f_code.co_filename.endswith("writing.py")
            if writing_now and function.__name__ in ("write", "flush", "fsync", "truncate"):
                die_in_turn()

        sys.addaudithook(asked)
        sys.setprofile(called)
        try:
            work(desk)
        except BaseException:
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 0


def killed_in_turn(start: Path, work: Callable[[Path], object]) -> Iterator[Path]:
    """Copies of a workspace in which the work was cut short before its first write, its second, and so on."""
    for writes in range(100):
        desk = start.with_name(f"desk-{writes}")
        shutil.copytree(start, desk)
        finished = do_and_die(desk, work, writes)
        assert [one for one in examine(Workspace(desk)) if one.severity == "error"] == [], (
            "it passes the doctor as it is"
        )
        yield desk
        if finished:
            assert writes > 1
            return
    raise AssertionError("the work never ends")


def errors(desk: Path) -> list[Finding]:
    """What the doctor finds wrong; what a cut-short run left to be tidied up is no error."""
    return [one for one in examine(Workspace(desk)) if one.severity == "error"]


def add(desk: Path) -> None:
    Workspace(desk).add([desk / "port.md"])


def judge(desk: Path) -> None:
    claim = Workspace(desk).claims("port")[0][0]
    Workspace(desk).record("port", Entry("2026-11-22", "Bo", "verdict", claim.id, "false", stamp=stamp_of(claim)))


def prepared(tmp_path: Path, *, added: bool, judged: bool = False, changed: bool = False) -> Path:
    """A workspace called `start`, in the state that a test begins with."""
    start = tmp_path / "start"
    Workspace.create(start)
    (start / "port.md").write_text(FIRST)
    if added:
        add(start)
    if judged:
        judge(start)
    if changed:
        (start / "port.md").write_text(SECOND)
    return start


@pytest.mark.parametrize("known", [False, True], ids=["a new source", "a new revision"])
def test_add_killed_at_every_write_in_turn(tmp_path, known):
    start = prepared(tmp_path, added=known, judged=known, changed=known)
    for desk in killed_in_turn(start, add):
        workspace = Workspace(desk)
        if known:
            assert len(workspace.claims("port", 1)[0]) == 2, "what was there stays there"
            assert workspace.text("port", 1) == FIRST
            assert [one.verdict for one in workspace.claims("port")[0]] == ["false", None]
        add(desk)
        Workspace(desk).sync()
        assert workspace.sources() == ["port"]
        assert workspace.latest("port") == 1 + known
        claims, problems = workspace.claims("port")
        assert (len(claims), problems) == (2, [])


@pytest.mark.parametrize("judged", [False, True], ids=["the first line", "one more"])
def test_a_judgement_killed_at_every_write_in_turn(tmp_path, judged):
    for desk in killed_in_turn(prepared(tmp_path, added=True, judged=judged), judge):
        log = desk / "claims/port/log.jsonl"
        before = log.read_bytes() if log.exists() else b""
        judge(desk)
        assert log.read_bytes().startswith(before), "what was logged before is there"
        assert Workspace(desk).claims("port")[0][0].verdict == "false"
        assert not errors(desk)


def test_repair_killed_at_every_write_in_turn(tmp_path):
    start = prepared(tmp_path, added=True, judged=True)
    (start / "claims/port/1.jsonl").write_text("{}\n")
    (start / "sources/port/source.toml").unlink()
    (start / "sources/.2.77.part").mkdir()
    assert len(examine(Workspace(start))) >= 3

    def mend(desk):
        repair(Workspace(desk))

    for writes in range(100):
        desk = tmp_path / f"desk-{writes}"
        shutil.copytree(start, desk)
        finished = do_and_die(desk, mend, writes)
        assert (desk / "claims/port/log.jsonl").read_bytes() == (start / "claims/port/log.jsonl").read_bytes()
        if finished:
            break
    assert finished and examine(Workspace(desk)) == []


def test_many_at_once_lose_nothing(tmp_path):
    # two people add while ten judge: every revision, claim and judgement is there at the end
    Workspace.create(tmp_path)
    for name in ("port", "pier", "mole"):
        (tmp_path / f"{name}.md").write_text(FIRST)
    Workspace(tmp_path).add([tmp_path / "port.md"])
    chosen = Workspace(tmp_path).claims("port")[0][0].id

    def bring(name):
        Workspace(tmp_path).add([tmp_path / f"{name}.md"])

    def say(number):
        Workspace(tmp_path).record("port", Entry("2026-11-22", "Ann", "verdict", chosen, f"word {number}"))

    children = []
    for work, argument in [(bring, "pier"), *((say, number) for number in range(10)), (bring, "mole")]:
        child = os.fork()
        if child == 0:
            try:
                work(argument)
            except BaseException:
                os._exit(1)
            os._exit(0)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 12
    workspace = Workspace(tmp_path)
    assert workspace.sources() == ["mole", "pier", "port"]
    assert all(len(workspace.claims(name)[0]) == 2 for name in workspace.sources())
    words = [json.loads(line)["word"] for line in (tmp_path / "claims/port/log.jsonl").read_text().splitlines()]
    assert sorted(words) == sorted(f"word {number}" for number in range(10))
    assert examine(workspace) == []
