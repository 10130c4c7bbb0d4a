"""Killed at any write, or used by many at once, a workspace keeps what was there and loses nothing."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from claimcheck.judgements import Entry
from claimcheck.workspace import Workspace

FIRST = "The pier is 300 metres long.\n\nA new pier will open by 2030.\n"
SECOND = FIRST.replace("300", "400")
CHANGES = ("os.rename", "os.mkdir", "os.remove", "os.rmdir")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be killed midway")


def add_and_die(desk: Path, writes: int) -> bool:
    """Add the document in a process that ends, without any warning, before its write number `writes`; did it finish?"""
    child = os.fork()
    if child == 0:
        left = writes

        def count(event, arguments):
            nonlocal left
            opened = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
            if (opened or event in CHANGES) and str(desk) in str(arguments[0]):
                if left == 0:
                    os._exit(9)
                left -= 1

        sys.addaudithook(count)
        try:
            Workspace(desk).add([desk / "port.md"])
        except BaseException:
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 0


@pytest.mark.parametrize("known", [False, True], ids=["a new source", "a new revision"])
def test_killed_at_every_write_in_turn(tmp_path, known):
    start = tmp_path / "start"
    Workspace.create(start)
    (start / "port.md").write_text(FIRST)
    if known:
        Workspace(start).add([start / "port.md"])
        (start / "port.md").write_text(SECOND)
    for writes in range(100):
        desk = tmp_path / f"desk-{writes}"
        shutil.copytree(start, desk)
        finished = add_and_die(desk, writes)
        workspace = Workspace(desk)
        if known:
            assert len(workspace.claims("port", 1)[0]) == 2, "what was there stays there"
            assert workspace.text("port", 1) == FIRST
        Workspace(desk).add([desk / "port.md"])
        Workspace(desk).sync()
        assert workspace.sources() == ["port"]
        assert workspace.latest("port") == 1 + known
        claims, problems = workspace.claims("port")
        assert (len(claims), problems) == (2, [])
        if finished:
            break
    assert finished and writes > 5


def test_many_at_once_lose_nothing(tmp_path):
    # two people add while ten judge: every revision, claim and judgement is there at the end
    Workspace.create(tmp_path)
    for name in ("port", "pier", "mole"):
        (tmp_path / f"{name}.md").write_text(FIRST)
    Workspace(tmp_path).add([tmp_path / "port.md"])
    chosen = Workspace(tmp_path).claims("port")[0][0].id

    def add(name):
        Workspace(tmp_path).add([tmp_path / f"{name}.md"])

    def judge(number):
        Workspace(tmp_path).record("port", Entry("2026-11-22", "Ann", "verdict", chosen, f"word {number}"))

    children = []
    for work, argument in [(add, "pier"), *((judge, number) for number in range(10)), (add, "mole")]:
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
