"""Judging from the command line: what each command asks, what it refuses and says, and what it leaves in the log."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from claimcheck.commands._evidence import read_evidence
from claimcheck.commands._reviewer import reviewer
from claimcheck.commands._words import find_words
from claimcheck.errors import ClaimcheckError
from claimcheck.workspace import Workspace
from claimcheck.workspace.settings import SCALE
from shell import Ran, run

TEXT = "The town has 4.4 million residents.\n\nThe bridge will open by 2030.\n"
DAY = "2026-11-22"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "town.md").write_text(TEXT, encoding="utf-8")
    workspace = Workspace.create(tmp_path)
    workspace.add([tmp_path / "town.md"])
    return tmp_path


def ids(desk: Path) -> dict[str, str]:
    """The ids of the two claims."""
    claims, _ = Workspace(desk).claims("town")
    return {name: next(one.id for one in claims if name in one.statement) for name in ("residents", "bridge")}


def judge(desk: Path, *arguments: str, by: str = "Ann Lee") -> Ran:
    return run(*arguments, "--by", by, "--today", DAY, cwd=desk)


def last_line(desk: Path) -> dict[str, Any]:
    return json.loads((desk / "claims/town/log.jsonl").read_text().splitlines()[-1])


def test_a_verdict_leaves_one_line_that_tells_all(desk):
    people = ids(desk)["residents"]
    options = {"--because": "old count", "--as-of": "2026-01-01", "--evidence": "https://example.org/x", "--found": "4.6 million",
               "--kind": "official", "--stance": "against", "--locator": "p. 3", "--accessed": "2026-11-20"}  # fmt: skip
    ran = judge(desk, "verdict", people, "Mostly False", *(part for pair in options.items() for part in pair))
    assert (ran.status, ran.err) == (0, "")
    line = last_line(desk)
    stamp = line.pop("stamp")
    assert line == {
        "time": DAY, "by": "Ann Lee", "action": "verdict", "claim": people, "word": "mostly-false",
        "as_of": "2026-01-01", "because": "old count",
        "evidence": [{"where": "https://example.org/x", "kind": "official", "stance": "against", "locator": "p. 3",
                      "accessed": "2026-11-20", "found": "4.6 million"}],
    }  # fmt: skip
    assert stamp["claim"]["span"]["quote"] == "The town has 4.4 million residents."
    listed = json.loads(run("list", "--format", "json", cwd=desk).out)["claims"][0]
    assert (listed["status"], listed["verdict"]) == ("reviewed", "mostly-false")


def test_without_today_the_clock_is_read_to_the_second(desk):
    ran = run("note", ids(desk)["bridge"], "asked", "--by", "Ann", cwd=desk)
    assert ran.status == 0
    assert len(last_line(desk)["time"]) == len("2026-11-22T10:00:00Z")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["verdict", "{people}", "ture"], "ture: not a verdict of this workspace; did you mean true?"),
        (["verdict", "{people}", "xyzzy"], f"xyzzy: not a verdict of this workspace; the scale is {', '.join(SCALE)}"),
        (["verdict", "zzzz", "true"], "zzzz: no claim has this id; claimcheck list shows the ids"),
        (["verdict", "{people}", "true", "--as-of", "May"], "--as-of May: not a day; write it as 2026-12-31"),
        (["verdict", "{people}", "true", "-e", "no.pdf"], "--evidence no.pdf: no such file; give a web address (https://…), the path of a file, a claim's id with its source, or SOURCE:WORDS"),
        (["verdict", "{people}", "true", "-e", "town:not there"], '"not there": does not stand in town; copy the words from claimcheck read town'),
        (["verdict", "{people}", "true", "-e", "town:"], '"": names no words; copy them from claimcheck read town'),
        (["verdict", "{people}", "true", "--found", "5"], "--found 5: is said of no evidence; say where with --evidence"),
        (["verdict", "{people}", "true", "-e", "town.md", "--found", "many"], "--found many: is not a figure; write the one figure as it stands there: 4.4%, $3.2 billion"),
        (["verdict", "{people}", "true", "-e", "town.md", "--kind", "offical"], "--kind offical: not a value of this option; did you mean official?"),
        (["verdict", "{people}", "true", "-e", "town.md", "--stance", "?"], "--stance ?: not a value of this option; it takes for, against, context"),
        (["verdict", "{people}", "true", "-e", "town.md", "--accessed", "now"], "--accessed now: not a day; write it as 2026-12-31"),
        (["note", "{people}", "x", "-e", "town.md", "-e", "town.md", "--locator", "a"], "--locator: given 1 times for 2 pieces of evidence; give --locator once for each --evidence, in the same order"),
        (["note", "{people}", " "], "TEXT: says nothing; put the words in quotes"),
        (["resolve", "{bridge}", "done"], "done: not an outcome; it is one of met, missed, partly, void"),
        (["resolve", "{people}", "met"], "{people}: is told as fact, not as a forecast or plan; give a verdict on it: claimcheck verdict"),
        (["outcome", "{people}", "x"], "{people}: is told as fact, not as a forecast or plan; write a note: claimcheck note"),
        (["withdraw", "{people}"], "{people}: has no judgement to withdraw; claimcheck history shows its log"),
        (["sign", "{people}"], "{people}: has no verdict to sign; give one first: claimcheck verdict"),
        (["recheck", "{people}", "2026-11-21"], "DATE 2026-11-21: has passed; name a day to come"),
        (["recheck", "{people}", "soon"], "DATE soon: not a day; write it as 2026-12-31"),
        (["claim", "twon", "x"], "twon: no such source; did you mean town?"),
        (["claim", "town", "no such words"], '"no such words": does not stand in town; copy the words from claimcheck read town'),
        (["claim", "town", "The"], '"The": stands 2 times in town: lines 1, 3; add the words before or behind it'),
        (["claim", "town", "The bridge", "--modality", "hope"], "--modality hope: not a value of this option; it takes fact, forecast, plan, opinion, question"),
        (["claim", "town", "The bridge will open by 2030."], "{bridge}: is made of these words already; judge that one"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line_and_leaves_no_trace(desk, arguments, told):
    names = {"people": ids(desk)["residents"], "bridge": ids(desk)["bridge"]}
    ran = judge(desk, *(part.format(**names) for part in arguments))
    assert (ran.status, ran.out, ran.err) == (2, "", f"claimcheck: {told.format(**names)}\n")
    assert not (desk / "claims/town/log.jsonl").exists()


def test_a_suspect_verdict_cannot_be_signed(desk):
    people = ids(desk)["residents"]
    judge(desk, "verdict", people, "true")
    (desk / "town.md").write_text(TEXT.replace("4.4", "5.5"))
    run("sync", cwd=desk)
    ran = judge(desk, "sign", people, by="Bo")
    assert (
        ran.err == f"claimcheck: {people}: changed since Ann Lee judged it; judge it again first: claimcheck verdict\n"
    )


def test_a_document_that_changed_meanwhile_is_told(desk):
    (desk / "town.md").write_text(TEXT.replace("4.4", "5.5"))
    ran = judge(desk, "verdict", ids(desk)["residents"], "true")
    assert (ran.status, ran.err) == (0, "claimcheck: town: town.md changed since revision 1; run claimcheck sync\n")


def test_a_dismissed_forecast_is_not_due(desk):
    bridge = ids(desk)["bridge"]
    assert json.loads(run("due", "2030", "--format", "json", cwd=desk).out)["due"]
    judge(desk, "dismiss", bridge)
    assert json.loads(run("due", "2030", "--format", "json", cwd=desk).out)["due"] == []


def test_a_recheck_comes_back_in_due_whatever_it_is_told_as(desk):
    people = ids(desk)["residents"]
    judge(desk, "recheck", people, "2027-01-15")
    document = json.loads(run("due", "2027", "--format", "json", "--today", DAY, cwd=desk).out)
    (due,) = document["due"]
    assert (due["claim"]["id"], due["window"], due["state"], due["days_left"]) == (
        people, {"earliest": None, "latest": "2027-01-15"}, "open", 54)  # fmt: skip
    late = json.loads(run("due", "--format", "json", "--today", "2027-01-16", cwd=desk).out)["due"][0]
    assert (late["claim"]["id"], late["state"], late["claim"]["status"]) == (people, "overdue", "recheck")


def test_a_judged_claim_is_never_left_out_of_list(desk):
    # Opinions, questions and slight facts are left out of a listing, unless somebody judged them.
    (desk / "talk.md").write_text("We should be proud of it. Is it safe?\n")
    run("add", "talk.md", cwd=desk)
    claims = Workspace(desk).claims("talk")[0]
    assert claims and all(one.modality in ("opinion", "question") for one in claims)
    assert json.loads(run("list", "talk", "--format", "json", cwd=desk).out)["claims"] == []
    judge(desk, "note", claims[0].id, "a note decides nothing")
    judge(desk, "verdict", claims[0].id, "unverifiable")
    listed = json.loads(run("list", "talk", "--format", "json", cwd=desk).out)["claims"]
    assert [one["id"] for one in listed] == [claims[0].id]


def test_the_scale_of_a_desk(desk):
    people = ids(desk)["residents"]
    (desk / "claimcheck.toml").write_text('[verdicts]\nscale = ["sound", "half sound"]\n')
    assert judge(desk, "verdict", people, "half-sound").out == f"{people}: half sound, by Ann Lee\n"
    for scale in ("[]", '["a", "a"]', '[" a"]'):
        (desk / "claimcheck.toml").write_text(f"[verdicts]\nscale = {scale}\n")
        assert judge(desk, "verdict", people, "sound").err == (
            "claimcheck: claimcheck.toml:2: verdicts.scale: needs words, each once and without spaces around it; "
            'write it as scale = ["true", "mixed", "false"]\n'
        )


class TestWhoAndWhere:
    def test_gits_user_signs(self, tmp_path, monkeypatch):
        monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
        monkeypatch.setenv("GIT_CONFIG_KEY_0", "user.name")
        monkeypatch.setenv("GIT_CONFIG_VALUE_0", "Cy  Dee")
        assert reviewer(None, tmp_path) == "Cy Dee"
        assert reviewer(" Bo ", tmp_path) == "Bo"

    def test_nobody_cannot_sign(self, tmp_path, monkeypatch):
        monkeypatch.setenv("PATH", str(tmp_path))
        remedy = "give --by NAME, or tell git once: git config --global user.name NAME"
        for by, where in ((None, "reviewer"), ("  ", "--by")):
            with pytest.raises(ClaimcheckError) as error:
                reviewer(by, tmp_path)
            assert str(error.value) == f"{where}: nobody to sign the judgement; {remedy}"
        with pytest.raises(ClaimcheckError, match="holds characters that cannot be printed; give a plain name"):
            reviewer("A\x1b[31m", tmp_path)

    def test_kinds_of_evidence(self, desk, monkeypatch):
        monkeypatch.chdir(desk)
        places = ["https://example.org/a?b=c;d", "town.md", "town@1:The  bridge\nwill"]
        url, file, words = read_evidence(Workspace(desk), places, kind=["primary"], locator=["a", "b", "c"])
        assert (url.where, url.hash, url.span) == (places[0], None, None)
        assert file.where == "town.md" and file.hash is not None and file.hash.startswith("sha256:")
        assert (words.where, words.span and words.span.quote, words.span and words.span.line) == (
            "town@1",
            "The bridge will",
            3,
        )
        (claim,) = read_evidence(Workspace(desk), [ids(desk)["bridge"]])
        assert (claim.where, claim.span and claim.span.quote) == ("town@1", "The bridge will open by 2030.")
        with pytest.raises(ClaimcheckError, match=r"^town/zzzz: no claim has this id"):
            read_evidence(Workspace(desk), ["town/zzzz"])
        assert [one.kind for one in (url, file, words)] == ["primary"] * 3, "what is said once is said of all"
        assert [one.locator for one in (url, file, words)] == ["a", "b", "c"]

    @pytest.mark.parametrize("address", ["javascript:alert(1)", "https://a b", "https://a\x1b[31m", "ftp://x"])
    def test_what_is_no_web_address(self, desk, address):
        with pytest.raises(ClaimcheckError, match="no such file"):
            read_evidence(Workspace(desk), [address])

    def test_words_are_whole_and_ends_of_lines_are_spaces(self):
        assert find_words("the  port", "airport, the\nport", "x") == (9, 17)
        with pytest.raises(ClaimcheckError, match="does not stand in x"):
            find_words("port", "airport sports", "x")


def test_a_read_only_log(desk, monkeypatch):
    opened = Path.open

    def refuse(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
        if path.name == "log.jsonl" and mode != "r":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, mode, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    ran = judge(desk, "dismiss", ids(desk)["bridge"])
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.endswith("claims/town/log.jsonl: may not be written; ask for the right to write in this folder\n")


def test_a_full_disk_leaves_the_log_as_it_was(desk, monkeypatch):
    bridge = ids(desk)["bridge"]
    judge(desk, "note", bridge, "first")
    before = (desk / "claims/town/log.jsonl").read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ran = judge(desk, "note", bridge, "second")
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert ran.err.endswith(
        "claims/town/log.jsonl: cannot be written: No space left on device; free some space on the disk\n"
    )
    assert (desk / "claims/town/log.jsonl").read_bytes() == before


def test_a_broken_line_is_told_and_the_judgement_still_counts(desk):
    bridge = ids(desk)["bridge"]
    (desk / "claims/town/log.jsonl").write_text('{"half')
    ran = judge(desk, "dismiss", bridge)
    assert ran.status == 2 and ran.out == f"{bridge}: dismissed, by Ann Lee\n"
    assert (
        ran.err
        == "claimcheck: claims/town/log.jsonl:1: not a log line (broken JSON); it is kept and passed over; mend it if it was meant\n"
    )
    assert {one.id: one.status for one in Workspace(desk).claims("town")[0]}[bridge] == "dismissed"


def test_nothing_that_people_type_steers_a_terminal(desk):
    bridge = ids(desk)["bridge"]
    judge(desk, "note", bridge, "\x1b[31mred\u202e\n[bold]", by="黑河")
    judge(desk, "verdict", bridge, "true", "--because", "\x9b2J", by="Bo")
    for arguments in (["history", bridge], ["history", bridge, "-f", "csv"], ["list"], ["show", bridge], ["doctor"]):
        ran = run(*arguments, cwd=desk)
        assert ran.status == 0
        assert not [char for char in ran.both if not char.isprintable() and char != "\n"]
    assert "[bold]" in run("history", bridge, cwd=desk, columns=80).out
