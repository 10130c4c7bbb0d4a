"""The doctor: every invariant broken on purpose, told with its remedy; repaired only where a machine may."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.judgements import Entry, Evidence, Finding
from claimcheck.records import Span
from claimcheck.workspace import Workspace, intake, log
from claimcheck.workspace.doctor import examine, repair
from claimcheck.workspace.snapshots import hash_of
from claimcheck.workspace.stamps import stamp_of

FIRST = "The pier is 300 metres long.\n\nA new pier will open by 2030.\n"
SECOND = FIRST.replace("300", "400")
LOG = "claims/port/log.jsonl"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A workspace with two revisions of a source, and a verdict on the first claim."""
    Workspace.create(tmp_path)
    for text in (FIRST, SECOND):
        (tmp_path / "port.md").write_text(text)
        Workspace(tmp_path).add([tmp_path / "port.md"])
    say(tmp_path, "verdict", "true")
    return tmp_path


def say(desk: Path, action: str, word: str | None = None, **more: object) -> Entry:
    """One line in the log, on the first claim."""
    claim = Workspace(desk).claims("port")[0][0]
    entry = Entry("2026-11-22", "Ann", action, claim.id, word, stamp=stamp_of(claim), **more)  # type: ignore[arg-type]
    Workspace(desk).record("port", entry)
    return log.read(desk / LOG, "")[0][-1]


def told(findings: list[Finding]) -> list[str]:
    return [f"{one.severity} {one.where}: {one.what}" for one in findings]


def files(desk: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in desk.rglob("*") if path.is_file()}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_sound_workspace(desk):
    before = files(desk)
    assert examine(Workspace(desk)) == []
    assert repair(Workspace(desk)) == ([], [])
    assert files(desk) == before


TEXTS = st.sampled_from([FIRST, SECOND, "The pier is 300 metres long.\n", "A new pier will open.\n\x1b[31m 黑河 has 5 \u202e piers.\n", "- 5 piers\n- 6 piers\n"])  # fmt: skip
DEEDS = st.sampled_from(["verdict", "resolve", "note", "dismiss", "withdraw", "recheck", "sync"]) | TEXTS
SAID = {"verdict": "true", "resolve": "met", "note": "so", "recheck": "2027-01-01"}


@settings(max_examples=15, deadline=None)
@given(deeds=st.lists(st.tuples(DEEDS, st.integers(0, 3)), max_size=8))
def test_whatever_claimcheck_does_leaves_a_sound_workspace(deeds):
    with TemporaryDirectory() as folder:
        desk = Path(folder)
        Workspace.create(desk)
        (desk / "port.md").write_text(FIRST)
        Workspace(desk).add([desk / "port.md"])
        for deed, chosen in deeds:
            workspace = Workspace(desk)
            found = workspace.judged("port")
            claims = [*found.claims, *found.lost]
            if deed == "sync":
                workspace.sync()
            elif len(deed) > 8:
                (desk / "port.md").write_text(deed)
            elif claims:
                claim = claims[chosen % len(claims)]
                workspace.record(
                    "port", Entry("2026-11-22", "Ann", deed, claim.id, SAID.get(deed), stamp=stamp_of(claim))
                )
        assert examine(Workspace(desk)) == []
        assert Workspace(desk).judged("port").problems == []


def test_an_empty_workspace_is_sound(tmp_path):
    assert examine(Workspace.create(tmp_path)) == []


HARM: list[tuple[str, Callable[[Path], object], str]] = [
    ("settings", lambda desk: (desk / "claimcheck.toml").write_text("[gasp]\n"), "error claimcheck.toml:1: unknown setting gasp"),
    ("bytes", lambda desk: (desk / "sources/port/1/original.md").write_text("x"), "error sources/port/1/original.md: is not as it came: its hash is another"),
    ("two", lambda desk: (desk / "sources/port/1/original.txt").write_text("x"), "error sources/port/1: has 2 originals: original.md, original.txt"),
    ("gone", lambda desk: (desk / "sources/port/1/original.md").unlink(), "error sources/port/1/original: is missing"),
    ("text", lambda desk: (desk / "sources/port/2/text.txt").write_text("x"), "error sources/port/2/text.txt: is not needed, and would be taken for the text"),
    ("facts", lambda desk: (desk / "sources/port/1/revision.json").unlink(), "error sources/port/1/revision.json: is missing, so the revision does not count"),
    ("broken", lambda desk: (desk / "sources/port/2/revision.json").write_text("{"), "error sources/port/2/revision.json: cannot be read"),
    ("hole", lambda desk: (desk / "sources/port/1").rename(desk / "sources/port/4"), "error sources/port/1: is missing"),
    ("toml", lambda desk: (desk / "sources/port/source.toml").write_text("x = 1\n"), "error sources/port/source.toml:1: x is not a field of a source"),
    ("name", lambda desk: (desk / "sources/port").rename(desk / "sources/Port A"), "error sources/Port A: is not named as a source can be"),
    ("gone source", lambda desk: (desk / "sources/port").rename(desk / "elsewhere"), f"error {LOG}: holds judgements on a source that is gone"),
    ("log", lambda desk: (desk / LOG).open("a").write("{half"), f"error {LOG}:2: not a log line (broken JSON)"),
    ("merge", lambda desk: (desk / LOG).open("a").write("<<<<<<< HEAD\n"), f"error {LOG}:2: a merge left both sides standing"),
    ("stamp", lambda desk: edit(desk / LOG, '"value": "400"', '"value": "700"'), f"error {LOG}: the verdict of 2026-11-22 by Ann on port/"),
    ("words", lambda desk: say(desk, "note", "x", evidence=[Evidence("port@1", span=Span(0, 5, "A pie"))]), f'error {LOG}: "A pie" does not stand in port@1, where the note of 2026-11-22 by Ann saw it'),
    ("id", lambda desk: write_by_hand(desk, claim="port/none"), f"error {LOG}: the verdict of 2026-11-22 by Ann on port/none is on a claim that no revision has"),
    ("other", lambda desk: write_by_hand(desk, claim="town/7q3f"), f"error {LOG}: the verdict of 2026-11-22 by Ann on town/7q3f is of another source"),
    ("of", lambda desk: say(desk, "withdraw", of="00000000"), f"error {LOG}: the withdraw of 2026-11-22 by Ann on port/"),
    ("sign", lambda desk: say(desk, "sign", of=say(desk, "verdict", "false").key), f"error {LOG}: the sign of 2026-11-22 by Ann on port/"),
]  # fmt: skip


def double(path: Path) -> None:
    header, first, *_ = path.read_text().splitlines()
    path.write_text("\n".join([header, first, first, ""]))


def write_by_hand(desk: Path, **fields: str) -> None:
    record = {"time": "2026-11-22", "by": "Ann", "action": "verdict", "word": "true", **fields}
    with (desk / LOG).open("a") as file:
        file.write(json.dumps(record) + "\n")


@pytest.mark.parametrize(
    ("harm", "expected"), [(harm, expected) for _, harm, expected in HARM], ids=[name for name, *_ in HARM]
)
def test_what_people_wrote_and_brought_is_told_and_never_touched(desk, harm, expected):
    harm(desk)
    before = files(desk)
    found = examine(Workspace(desk))
    assert files(desk) == before, "looking changes nothing"
    assert [line for line in told(found) if line.startswith(expected)], told(found)
    assert all(one.remedy for one in found)
    repair(Workspace(desk))
    mine = {path: data for path, data in files(desk).items() if "/claims/" not in path or path.endswith(LOG)}
    assert mine.items() <= before.items(), "only claims are made anew"
    if expected.startswith("error"):
        assert [line for line in told(examine(Workspace(desk))) if line.startswith(expected)]


def spoil(name: str, **change: object) -> Callable[[Path], None]:
    """Change a field of the first claim of the second revision."""

    def spoiled(desk: Path) -> None:
        path = desk / "claims/port/2.jsonl"
        header, first, *rest = path.read_text().splitlines()
        record = json.loads(first)
        record[name] = {**record[name], **change} if change else "other/aaaa"
        path.write_text("\n".join([header, json.dumps(record), *rest, ""]))

    return spoiled


MADE_BY_MACHINE: list[tuple[str, Callable[[Path], object], str]] = [
    ("no claims", lambda desk: (desk / "claims/port/2.jsonl").unlink(), "error claims/port/2.jsonl: is missing"),
    ("a broken line", lambda desk: edit(desk / "claims/port/2.jsonl", '"span"', '"spam"'), "error claims/port/2.jsonl:2: not a claim (without span)"),
    ("another's claims", lambda desk: edit(desk / "claims/port/2.jsonl", '"revision":2', '"revision":7'), "error claims/port/2.jsonl:1: says that it holds port@7"),
    ("a span", spoil("span", start=1, end=5), "error claims/port/2.jsonl: the span of port/"),
    ("words around", spoil("span", suffix="elsewhere"), "error claims/port/2.jsonl: port/"),
    ("a line", spoil("span", line=7), "error claims/port/2.jsonl: port/"),
    ("id twice", lambda desk: double(desk / "claims/port/2.jsonl"), "error claims/port/2.jsonl: has the id port/"),
    ("an id", spoil("id"), "error claims/port/2.jsonl: other/aaaa is no id of port"),
    ("source.toml", lambda desk: (desk / "sources/port/source.toml").unlink(), "error sources/port/source.toml: is missing"),
    ("a folder", lambda desk: (desk / "claims").rename(desk / "old"), "error claims: is missing"),
    ("half a write", lambda desk: (desk / "sources/port/.3.4711.part").mkdir(), "note sources/port/.3.4711.part: was left by a run that was cut short"),
    ("claims too many", lambda desk: (desk / "claims/port/3.jsonl").write_text("{}"), "note claims/port/3.jsonl: holds the claims of a revision that is not there"),
    ("merges", lambda desk: (desk / "claims/.gitattributes").unlink(), "note claims/.gitattributes: is missing, so two people's logs merge with conflicts"),
    ("another day", lambda desk: edit(desk / "sources/port/2/revision.json", '"published": null', '"published": "2026-05-04"'), "note claims/port/2.jsonl:1: was made for another day than 2026-05-04"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("harm", "expected"), [(harm, expected) for _, harm, expected in MADE_BY_MACHINE], ids=[name for name, *_ in MADE_BY_MACHINE]
)  # fmt: skip
def test_what_the_machine_made_is_made_again(desk, harm, expected):
    harm(desk)
    found = examine(Workspace(desk))
    (first,) = [one for one in found if told([one])[0].startswith(expected)]
    assert first.mendable
    mended, left = repair(Workspace(desk))
    assert first in mended and left == []
    assert examine(Workspace(desk)) == []


@pytest.mark.parametrize("harm", [spoil("span", start=1, end=5), spoil("id")], ids=["a span", "an id"])
def test_repair_keeps_the_ids_on_which_judgements_rest(desk, harm):
    before = {claim.id: claim.verdict for claim in Workspace(desk).claims("port")[0]}
    harm(desk)
    repair(Workspace(desk))
    assert {claim.id: claim.verdict for claim in Workspace(desk).claims("port")[0]} == before


def test_another_parser_is_a_note(desk, monkeypatch):
    from claimcheck.workspace.doctor import ledgers

    monkeypatch.setattr(ledgers, "parser_version", lambda: "9.9+new")
    assert told(examine(Workspace(desk))) == [
        f"note claims/port/{n}.jsonl:1: was made by another version of the parser" for n in (1, 2)
    ]


def test_a_file_that_was_cited_and_changed_is_a_note(desk):
    (desk / "table.csv").write_text("400")
    cited = [Evidence("table.csv", hash=hash_of(b"400")), Evidence("gone.csv", hash=hash_of(b"5"))]
    entry = say(desk, "note", "see there", evidence=cited)
    assert told(examine(Workspace(desk))) == [f"note {LOG}: gone.csv, cited on {entry.claim}, is gone"]
    (desk / "table.csv").write_text("500")
    assert f"note {LOG}: table.csv, cited on {entry.claim}, is no longer as it was" in told(examine(Workspace(desk)))


def test_a_source_that_an_interrupted_run_began_is_a_note(desk):
    (desk / "sources/mole").mkdir()
    assert told(examine(Workspace(desk))) == ["note sources/mole: has no revision: a run was cut short"]


def test_a_mend_that_fails_is_told(desk, monkeypatch):
    spoil("span", start=1, end=5)(desk)

    def refuse(*arguments, **options):
        raise OSError(28, "No space left on device", "claims/port/2.jsonl")

    monkeypatch.setattr(intake.writing, "write", refuse)
    mended, left = repair(Workspace(desk))
    assert mended == []
    assert "error claims/port/2.jsonl: cannot be written: No space left on device" in told(left)
