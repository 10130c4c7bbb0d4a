"""The workspace: documents in, claims out, and nothing that a person wrote is ever lost."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import ClaimcheckError
from claimcheck.judgements import Entry
from claimcheck.workspace import Workspace, intake

FIRST = "The port handled 5 million tons in 2023.\n\nThe pier is 300 metres long.\n\nA new pier will open by 2030.\n"
SECOND = FIRST.replace("5 million", "6 million")


@pytest.fixture
def desk(tmp_path) -> Path:
    """A folder with a document and an empty workspace."""
    (tmp_path / "port.md").write_text(FIRST, encoding="utf-8")
    Workspace.create(tmp_path)
    return tmp_path


def add(root: Path, *paths: str, name: str | None = None, published: date | None = None) -> list[tuple[str, str, int]]:
    workspace = Workspace(root)
    outcomes = workspace.add([root / path for path in paths], name, published)
    return [(outcome.what, outcome.source, outcome.revision) for outcome in outcomes]


def sync(root: Path) -> list[tuple[str, str, int]]:
    return [(outcome.what, outcome.source, outcome.revision) for outcome in Workspace(root).sync()]


def ids(root: Path, name: str, revision: int | None = None) -> dict[str, str]:
    claims, problems = Workspace(root).claims(name, revision)
    assert problems == []
    return {claim.statement: claim.id for claim in claims}


class TestFindAndCreate:
    def test_it_is_found_from_below(self, desk):
        (desk / "a" / "b").mkdir(parents=True)
        found = Workspace.find(desk / "a" / "b")
        assert found is not None and found.root == desk

    def test_there_may_be_none(self, tmp_path):
        assert Workspace.find(tmp_path) is None

    def test_making_it_twice_changes_nothing(self, desk):
        (desk / "claimcheck.toml").write_text("# mine\n")
        add(desk, "port.md")
        Workspace.create(desk)
        assert (desk / "claimcheck.toml").read_text() == "# mine\n"
        assert Workspace(desk).sources() == ["port"]

    def test_a_file_is_no_folder(self, desk):
        with pytest.raises(
            ClaimcheckError, match=r"port.md: is a file, not a folder; name a folder for the workspace$"
        ):
            Workspace.create(desk / "port.md")


class TestAdd:
    def test_the_layout(self, desk):
        assert add(desk, "port.md") == [("added", "port", 1)]
        files = sorted(path.relative_to(desk).as_posix() for path in desk.rglob("*") if path.is_file())
        assert [path for path in files if not path.startswith(".claimcheck")] == [
            "claimcheck.toml",
            "claims/port/1.jsonl",
            "port.md",
            "sources/port/1/original.md",
            "sources/port/1/revision.json",
            "sources/port/source.toml",
        ]
        facts = json.loads((desk / "sources/port/1/revision.json").read_text())
        assert (facts["origin"], facts["reader"], facts["published"]) == ("port.md", "markdown", None)

    def test_the_bytes_stay_as_they_came(self, desk):
        data = "\ufeffГлава\r\nThe pier is 300 metres long.".encode()
        (desk / "a.txt").write_bytes(data)
        add(desk, "a.txt")
        assert (desk / "sources/a/1/original.txt").read_bytes() == data
        assert Workspace(desk).text("a") == "Глава\nThe pier is 300 metres long."

    def test_spans_index_the_stored_text(self, desk):
        add(desk, "port.md")
        text = Workspace(desk).text("port")
        claims, _ = Workspace(desk).claims("port")
        assert len(claims) == 3
        assert all(text[claim.span.start : claim.span.end] == claim.span.quote for claim in claims)
        assert {(claim.source, claim.revision) for claim in claims} == {("port", 1)}

    def test_the_same_again_is_unchanged(self, desk):
        add(desk, "port.md")
        assert add(desk, "port.md") == [("unchanged", "port", 1)]

    def test_a_known_origin_makes_a_new_revision_and_ids_stay(self, desk):
        add(desk, "port.md")
        (desk / "port.md").write_text(SECOND)
        assert add(desk, "port.md") == [("revised", "port", 2)]
        before, after = ids(desk, "port", 1), ids(desk, "port", 2)
        assert after["The pier is 300 metres long"] == before["The pier is 300 metres long"]
        assert after["The port handled 6 million tons in 2023"] == before["The port handled 5 million tons in 2023"]

    def test_the_first_revision_stays_as_it_was(self, desk):
        add(desk, "port.md")
        before = {path: path.read_bytes() for path in desk.rglob("*/1*/*") if path.is_file()}
        (desk / "port.md").write_text(SECOND)
        add(desk, "port.md")
        assert {path: path.read_bytes() for path in before} == before
        assert Workspace(desk).text("port", 1) == FIRST

    def test_a_clash_of_names_takes_the_folder_along(self, desk):
        for folder in ("fr", "in"):
            (desk / folder).mkdir()
            (desk / folder / "2025.md").write_text(FIRST)
        assert add(desk, "fr/2025.md") == [("added", "2025", 1)]
        assert add(desk, "in/2025.md") == [("added", "in-2025", 1)]

    def test_equal_names_in_one_call_both_take_it(self, desk):
        for folder in ("fr", "in"):
            (desk / folder).mkdir()
            (desk / folder / "2025.md").write_text(FIRST)
        assert add(desk, "fr/2025.md", "in/2025.md") == [("added", "fr-2025", 1), ("added", "in-2025", 1)]

    def test_with_a_name_every_path_is_a_revision(self, desk):
        (desk / "port-2.md").write_text(SECOND)
        assert add(desk, "port.md", "port-2.md", name="harbour") == [("added", "harbour", 1), ("revised", "harbour", 2)]
        assert add(desk, "port-2.md", name="harbour") == [("unchanged", "harbour", 2)]
        assert add(desk, "port.md") == [("unchanged", "harbour", 1)]

    def test_a_day_can_be_told_and_told_again(self, desk):
        assert add(desk, "port.md", published=date(2024, 5, 31)) == [("added", "port", 1)]
        assert Workspace(desk).published("port") == date(2024, 5, 31)
        assert add(desk, "port.md", published=date(2024, 6, 1)) == [("dated", "port", 1)]
        assert Workspace(desk).published("port") == date(2024, 6, 1)
        assert add(desk, "port.md") == [("unchanged", "port", 1)]

    def test_one_bad_document_costs_the_others_nothing(self, desk):
        (desk / "empty.txt").write_text("")
        outcomes = Workspace(desk).add([desk / "no.md", desk / "empty.txt", desk, desk / "port.md"])
        assert [outcome.what for outcome in outcomes] == ["problem", "problem", "problem", "added"]
        assert [outcome.problem.what for outcome in outcomes[:3] if outcome.problem] == [
            "no such file",
            "is empty",
            "is a folder, not a document",
        ]

    def test_a_document_that_trips_the_parser_leaves_nothing_half_done(self, desk, monkeypatch):
        import claimcheck.claims

        def trip(*arguments, **options):
            raise RecursionError("too deep")

        monkeypatch.setattr(claimcheck.claims, "parse", trip)
        (outcome,) = Workspace(desk).add([desk / "port.md"])
        assert outcome.problem is not None and "the parser failed on it: RecursionError" in outcome.problem.what
        assert Workspace(desk).sources() == [] and not (desk / "sources/port").exists()

    def test_a_name_that_is_none(self, desk):
        with pytest.raises(ClaimcheckError, match=r"^\.\./Port: cannot be the name of a source; use port$"):
            add(desk, "port.md", name="../Port")

    def test_what_claimcheck_keeps_is_no_document(self, desk):
        add(desk, "port.md")
        (outcome,) = Workspace(desk).add([desk / "sources/port/1/original.md"])
        assert outcome.problem is not None and outcome.problem.what == "is kept by claimcheck already"

    def test_title_author_and_day_come_from_the_document(self, desk):
        (desk / "plan.md").write_text(
            "---\nauthor: A. Writer\ndate: 2024-05-31\n---\n# The *Plan*\n\nIt costs 5 dollars.\n"
        )
        add(desk, "plan.md")
        source = Workspace(desk).source("plan")
        assert (source.title, source.author, source.origin) == ("The Plan", "A. Writer", "plan.md")
        assert Workspace(desk).published("plan") == date(2024, 5, 31)

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
    def test_a_read_only_workspace(self, desk):
        (desk / "sources").chmod(0o500)
        (outcome,) = Workspace(desk).add([desk / "port.md"])
        assert outcome.problem is not None and outcome.problem.what == "may not be written"


class TestOrigins:
    @pytest.mark.parametrize(
        ("path", "root", "origin"),
        [
            ("/desk/a/port.md", "/desk", "a/port.md"),
            ("/desk/docs/port.md", "/desk/ledger", "../docs/port.md"),
            ("/desk/ledger/../port.md", "/desk/ledger", "../port.md"),
            ("/mnt/port.md", "/desk/ledger", "/mnt/port.md"),
        ],
    )
    def test_an_origin_is_told_from_the_workspace_where_both_lie_together(self, path, root, origin):
        assert intake.origin_of(Path(path), Path(root)) == origin

    def test_a_workspace_moves_with_its_documents(self, desk, tmp_path_factory):
        add(desk, "port.md")
        there = tmp_path_factory.mktemp("there") / "desk"
        desk.rename(there)
        (there / "port.md").write_text(SECOND)
        assert sync(there) == [("revised", "port", 2)]


class TestSync:
    def test_nothing_changed(self, desk):
        add(desk, "port.md")
        before = {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()}
        assert sync(desk) == [("unchanged", "port", 1)]
        assert {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()} == before

    def test_a_changed_origin(self, desk):
        add(desk, "port.md")
        (desk / "port.md").write_text(SECOND)
        assert sync(desk) == [("revised", "port", 2)]

    def test_with_several_origins_the_latest_counts(self, desk):
        (desk / "port-2.md").write_text(SECOND)
        add(desk, "port.md", "port-2.md", name="port")
        assert sync(desk) == [("unchanged", "port", 2)]
        (desk / "port-2.md").write_text(SECOND + "\nIt has 7 cranes.\n")
        assert sync(desk) == [("revised", "port", 3)]

    def test_an_origin_that_people_edited_counts(self, desk):
        add(desk, "port.md")
        (desk / "moved.md").write_text(SECOND)
        (desk / "port.md").unlink()
        toml = desk / "sources/port/source.toml"
        toml.write_text(toml.read_text().replace('origin = "port.md"', 'origin = "moved.md"'))
        assert sync(desk) == [("revised", "port", 2)]
        assert 'origin = "moved.md"' in toml.read_text()

    def test_an_origin_that_is_gone(self, desk):
        add(desk, "port.md")
        (desk / "port.md").unlink()
        (outcome,) = Workspace(desk).sync()
        assert str(outcome.problem) == (
            "port: port.md, where it came from, is gone; put it back, or take the origin out of sources/port/source.toml"
        )

    def test_without_an_origin_there_is_nothing_to_say(self, desk):
        add(desk, "port.md")
        (desk / "sources/port/source.toml").write_text('title = "Port"\n')
        (desk / "port.md").unlink()
        assert sync(desk) == [("unchanged", "port", 1)]

    def test_another_parser_makes_the_claims_anew_and_ids_stay(self, desk, monkeypatch):
        add(desk, "port.md")
        ledger = desk / "claims/port/1.jsonl"
        renamed = ledger.read_text().replace(ids(desk, "port")["The pier is 300 metres long"], "port/kept")
        ledger.write_text(renamed)
        monkeypatch.setattr(intake, "parser_version", lambda: "9.9+new")
        assert sync(desk) == [("reparsed", "port", 1)]
        assert ids(desk, "port")["The pier is 300 metres long"] == "port/kept"
        assert sync(desk) == [("unchanged", "port", 1)]

    def test_a_day_set_in_source_toml_dates_the_claims(self, desk):
        add(desk, "port.md")
        toml = desk / "sources/port/source.toml"
        edited = toml.read_text() + '\npublished = "2024-05-31"\n'
        toml.write_text(edited)
        assert sync(desk) == [("reparsed", "port", 1)]
        claims, _ = Workspace(desk).claims("port")
        assert "2024-05-31" in {claim.as_of.date for claim in claims}
        assert toml.read_text() == edited

    def test_a_lost_ledger_is_made_again(self, desk):
        add(desk, "port.md")
        before = (desk / "claims/port/1.jsonl").read_bytes()
        (desk / "claims/port/1.jsonl").unlink()
        assert sync(desk) == [("reparsed", "port", 1)]
        assert (desk / "claims/port/1.jsonl").read_bytes() == before

    def test_a_broken_line_is_made_again(self, desk):
        add(desk, "port.md")
        ledger = desk / "claims/port/1.jsonl"
        before = ledger.read_bytes()
        ledger.write_bytes(before.replace(b'"span"', b'"spam"', 1))
        assert sync(desk) == [("reparsed", "port", 1)]
        assert ledger.read_bytes() == before


class TestReading:
    def test_an_unknown_source_gets_the_nearest_name(self, desk):
        add(desk, "port.md")
        with pytest.raises(ClaimcheckError, match=r"^prot: no such source; did you mean port\?$"):
            Workspace(desk).claims("prot")

    @pytest.mark.parametrize("name", ["..", "../sources/port", "/etc", "", "a\0b", "port/1"])
    def test_a_path_is_no_name(self, desk, name):
        add(desk, "port.md")
        with pytest.raises(ClaimcheckError, match="no such source"):
            Workspace(desk).latest(name)

    def test_an_unknown_revision(self, desk):
        add(desk, "port.md")
        with pytest.raises(ClaimcheckError, match=r"^port@3: no such revision; there is port@1$"):
            Workspace(desk).text("port", 3)

    def test_a_broken_source_toml_is_told_with_the_claims_and_they_are_still_read(self, desk):
        add(desk, "port.md")
        (desk / "sources/port/source.toml").write_text('title = "Port"\norigin = port.md\n')
        claims, problems = Workspace(desk).claims("port")
        assert len(claims) == 3
        assert [problem.where for problem in problems] == ["sources/port/source.toml:2"]

    def test_the_log_is_joined(self, desk):
        add(desk, "port.md")
        chosen = ids(desk, "port")["The pier is 300 metres long"]
        Workspace(desk).record("port", Entry("2026-11-22", "Ann", "verdict", chosen, "true"))
        claims, _ = Workspace(desk).claims("port")
        assert {claim.id: claim.verdict for claim in claims if claim.verdict} == {chosen: "true"}

    def test_a_revision_without_its_facts_is_not_there_yet(self, desk):
        # revision.json comes with the whole folder; a folder without it was never a revision
        add(desk, "port.md")
        (desk / "sources/port/2").mkdir()
        assert Workspace(desk).latest("port") == 1
        (desk / "port.md").write_text(SECOND)
        assert add(desk, "port.md") == [("revised", "port", 3)]

    def test_a_lost_original_and_broken_facts(self, desk):
        add(desk, "port.md")
        (desk / "sources/port/1/original.md").unlink()
        with pytest.raises(ClaimcheckError, match=r"^sources/port/1/original: is missing; take it back"):
            Workspace(desk).text("port")

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            ("{", "Expecting property name"),
            ("[]", "must be a mapping"),
            ('{"hash": "x"}', "missing 3 required"),
            ('{"hash": 5, "origin": null, "reader": "text", "version": "1"}', "every value must be a text"),
            (
                '{"hash": "x", "origin": null, "reader": "text", "version": "1", "published": "May"}',
                "'May' is not a day",
            ),
        ],
    )
    def test_broken_facts(self, desk, facts, reason):
        add(desk, "port.md")
        (desk / "sources/port/1/revision.json").write_text(facts)
        with pytest.raises(ClaimcheckError) as caught:
            Workspace(desk).published("port")
        told = str(caught.value)
        assert told.startswith("sources/port/1/revision.json: cannot be read (") and reason in told
        assert told.endswith("; take the file back from version control or a copy")
        assert len(Workspace(desk).claims("port")[0]) == 3, "the claims are still read"
        assert Workspace(desk).stale() == []
        assert [outcome.what for outcome in Workspace(desk).sync()] == ["problem"]


class TestStale:
    def told(self, root: Path) -> list[str]:
        return [str(problem) for problem in Workspace(root).stale()]

    def test_a_changed_origin_is_told_with_the_remedy(self, desk):
        add(desk, "port.md")
        assert self.told(desk) == []
        (desk / "port.md").write_text(SECOND + " ")
        assert self.told(desk) == ["port: port.md changed since revision 1; run claimcheck sync"] == self.told(desk)
        sync(desk)
        assert self.told(desk) == []

    def test_a_touched_origin_with_the_same_bytes_is_not_stale(self, desk):
        add(desk, "port.md")
        os.utime(desk / "port.md", (1, 1))
        assert self.told(desk) == []

    def test_a_missing_or_unknown_origin_is_left_to_sync(self, desk):
        add(desk, "port.md")
        (desk / "port.md").unlink()
        assert self.told(desk) == []

    @pytest.mark.parametrize("rubbish", ["{", "[]", '{"port": 5}', '{"port": ["port.md", 1, 2, 3]}'])
    def test_the_cache_can_be_lost_or_broken(self, desk, rubbish):
        add(desk, "port.md")
        (desk / ".claimcheck/origins.json").write_text(rubbish)
        assert self.told(desk) == []

    def test_looking_writes_nothing_into_sources_and_claims(self, desk):
        add(desk, "port.md")
        before = {path: path.stat().st_mtime_ns for top in ("sources", "claims") for path in (desk / top).rglob("*")}
        self.told(desk)
        Workspace(desk).claims("port")
        assert {
            path: path.stat().st_mtime_ns for top in ("sources", "claims") for path in (desk / top).rglob("*")
        } == before
