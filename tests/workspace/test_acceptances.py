"""Acceptances of gaps, in the log of a source."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.judgements import Entry
from claimcheck.workspace import Workspace
from claimcheck.workspace.acceptances import accepted


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace.create(tmp_path)
    (tmp_path / "port.md").write_text("Trade doubled to billion.\n", encoding="utf-8")
    made.add([tmp_path / "port.md"])
    return made


def entry(action: str, day: str, because: str | None = None) -> Entry:
    word = "dropped-number" if action == "accept" else None
    return Entry(day, "Ana", action, "port/g-7q3f2", word, because=because)


def test_no_log_accepts_nothing(workspace: Workspace) -> None:
    assert accepted(workspace, "port") == ({}, [])


def test_the_last_word_stands(workspace: Workspace) -> None:
    """Accepted, taken back, and accepted again for another reason."""
    workspace.record("port", entry("accept", "2026-01-01", "told in the annex"))
    assert accepted(workspace, "port")[0]["g-7q3f2"].because == "told in the annex"
    workspace.record("port", entry("withdraw", "2026-01-02"))
    assert accepted(workspace, "port") == ({}, [])
    workspace.record("port", entry("accept", "2026-01-03", "the register gives none"))
    assert accepted(workspace, "port")[0]["g-7q3f2"].because == "the register gives none"


def test_a_line_without_a_reason_is_told_and_passed_over(workspace: Workspace) -> None:
    workspace.log("port").write_text(
        '{"time": "2026-01-01", "by": "Ana", "action": "accept", "claim": "port/g-7q3f2"}\n', encoding="utf-8"
    )
    standing, problems = accepted(workspace, "port")
    assert standing == {}
    assert [problem.what for problem in problems] == ["not a log line (without the reason)"]


def test_claims_and_the_doctor_are_not_troubled_by_them(workspace: Workspace) -> None:
    from claimcheck.workspace.doctor import examine

    workspace.record("port", entry("accept", "2026-01-01", "told in the annex"))
    claims, problems = workspace.claims("port")
    assert problems == []
    assert {claim.status for claim in claims} == {"unreviewed"}
    assert [ailment for ailment in examine(workspace) if ailment.severity == "error"] == []
