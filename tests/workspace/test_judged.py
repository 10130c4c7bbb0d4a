"""Judgements over revisions: what stands, what is in doubt, and that nothing judged is ever out of reach."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.judgements import Entry
from claimcheck.records import Claim
from claimcheck.workspace import Workspace, intake
from claimcheck.workspace.joining import moved
from claimcheck.workspace.judged import Judged
from claimcheck.workspace.stamps import stamp_of

PIER = "The mayor said the pier of 2 km will open by 2030."
TEXT = f"# Port\n\n{PIER}\n\nThe port has 10 berths.\n"


def made(folder: Path, text: str = TEXT) -> Workspace:
    Workspace.create(folder)
    return revised(folder, text)


def revised(folder: Path, text: str) -> Workspace:
    """The workspace after its one document became `text`."""
    (folder / "port.md").write_text(text, encoding="utf-8")
    (outcome,) = Workspace(folder).add([folder / "port.md"])
    assert outcome.problem is None
    return Workspace(folder)


def pier(found: Judged) -> Claim:
    return next(claim for claim in [*found.claims, *found.lost] if "pier" in claim.statement)


def say(workspace: Workspace, claim: Claim, action: str, word: str | None = None, **more: object) -> None:
    entry = Entry("2026-11-22", "Ann", action, claim.id, word, stamp=stamp_of(claim), **more)  # type: ignore[arg-type]
    workspace.record(claim.source, entry)


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("2 km", "3 km", ["value"]),
        ("by 2030", "by 2031", ["date"]),
        ("will open", "has opened", ["modality"]),
        ("The mayor", "A fisherman", ["attribution"]),
        ("will open", "will not open", ["negated"]),
        # the same in other words, in another unit, in another place
        ("2 km", "2,000 metres", []),
        ("The mayor said the pier", "The mayor has said that the pier", []),
        ("# Port\n\n", "# Port\n\nThis is new.\n\n", []),
    ],
)
def test_a_judgement_stands_while_the_facts_stand(tmp_path, before, after, changed):
    workspace = made(tmp_path)
    first = pier(workspace.judged("port"))
    say(workspace, first, "verdict", "true")
    found = revised(tmp_path, TEXT.replace(before, after)).judged("port")
    claim = pier(found)
    assert (claim.id, claim.verdict) == (first.id, "true")
    assert claim.status == ("suspect" if changed else "reviewed")
    assert set(changed) <= {field.field for field in found.changed.get(claim.id, [])}
    assert bool(found.changed) == bool(changed)


def test_a_changed_neighbour_under_one_verb_leaves_a_claim_alone(tmp_path):
    # siblings share their words: that the other figure changed is no news about this one
    text = "The port handled 5 million passengers and 7 million tons of cargo in 2023.\n"
    workspace = made(tmp_path, text)
    claims = {claim.quantities[0].unit: claim for claim in workspace.claims("port")[0]}
    for claim in claims.values():
        say(workspace, claim, "verdict", "true")
    found, _ = revised(tmp_path, text.replace("7 million", "8 million")).claims("port")
    assert {claim.id: claim.status for claim in found} == {
        claims["passenger"].id: "reviewed",
        claims["ton"].id: "suspect",
    }


def test_what_became_of_a_plan_is_in_doubt_when_its_date_changes(tmp_path):
    workspace = made(tmp_path)
    say(workspace, pier(workspace.judged("port")), "resolve", "missed")
    assert pier(workspace.judged("port")).status == "missed"
    assert pier(revised(tmp_path, TEXT.replace("2030", "2035")).judged("port")).status == "suspect"


def test_a_fact_that_changes_back_is_in_doubt_no_more(tmp_path):
    workspace = made(tmp_path)
    say(workspace, pier(workspace.judged("port")), "verdict", "true")
    statuses = [pier(revised(tmp_path, text).judged("port")).status for text in (TEXT.replace("2 km", "3 km"), TEXT)]
    assert statuses == ["suspect", "reviewed"]


def test_an_older_revision_shows_what_was_said_of_it(tmp_path):
    workspace = made(tmp_path)
    say(workspace, pier(workspace.judged("port")), "verdict", "true")
    workspace = revised(tmp_path, TEXT.replace("2 km", "3 km"))
    say(workspace, pier(workspace.judged("port")), "verdict", "false")
    assert [(claim.status, claim.verdict) for claim in (pier(workspace.judged("port", n)) for n in (1, 2))] == [
        ("reviewed", "true"),
        ("reviewed", "false"),
    ]


class TestLost:
    """A judged claim that is gone is listed as it was last seen; one that nobody judged is not."""

    def test_a_removed_claim(self, tmp_path):
        workspace = made(tmp_path)
        first = pier(workspace.judged("port"))
        say(workspace, first, "verdict", "true")
        found = revised(tmp_path, "# Port\n\nThe port has 10 berths.\n").judged("port")
        (lost,) = found.lost
        assert (lost.id, lost.status, lost.verdict, lost.revision) == (first.id, "lost", "true", 1)
        assert workspace.text("port", 1)[lost.span.start : lost.span.end] == lost.span.quote

    @pytest.mark.parametrize("action", ["note", "outcome", "recheck", "dismiss", "resolve"])
    def test_whatever_was_said_of_it(self, tmp_path, action):
        workspace = made(tmp_path)
        word = {"recheck": "2027-01-01", "resolve": "met", "dismiss": None}.get(action, "words")
        say(workspace, pier(workspace.judged("port")), action, word)
        assert len(revised(tmp_path, "The port has 10 berths.\n").judged("port").lost) == 1

    def test_not_what_was_withdrawn(self, tmp_path):
        workspace = made(tmp_path)
        for action, word in (("verdict", "true"), ("withdraw", None)):
            say(workspace, pier(workspace.judged("port")), action, word)
        assert revised(tmp_path, "The port has 10 berths.\n").judged("port").lost == []

    def test_it_comes_back_with_its_words(self, tmp_path):
        workspace = made(tmp_path)
        say(workspace, pier(workspace.judged("port")), "verdict", "true")
        revised(tmp_path, "The port has 10 berths.\n")
        found = revised(tmp_path, TEXT).judged("port")
        assert (found.lost, pier(found).status) == ([], "reviewed")

    def test_another_parser_that_no_longer_makes_it(self, tmp_path, monkeypatch):
        # The claims of the one revision there is are made anew: the log alone still knows the claim.
        import claimcheck.claims

        workspace = made(tmp_path)
        first = pier(workspace.judged("port"))
        say(workspace, first, "verdict", "true")
        parse = claimcheck.claims.parse
        monkeypatch.setattr(intake, "parser_version", lambda: "9.9+new")
        monkeypatch.setattr(
            claimcheck.claims, "parse", lambda *a, **k: [c for c in parse(*a, **k) if "pier" not in c.statement]
        )
        assert [outcome.what for outcome in Workspace(tmp_path).sync()] == ["reparsed"]
        (lost,) = Workspace(tmp_path).judged("port").lost
        assert (lost.id, lost.verdict, lost.span) == (first.id, "true", first.span)

    @pytest.mark.parametrize(
        ("quote", "status"), [("The port has 10 berths", "reviewed"), ("The port has 10", "suspect")]
    )
    def test_another_parser_that_cuts_it_otherwise(self, tmp_path, monkeypatch, quote, status):
        # The same text, so the claim is another one unless all its words are the same.
        import claimcheck.claims

        workspace = made(tmp_path)
        say(workspace, workspace.claims("port")[0][-1], "verdict", "true")
        parse = claimcheck.claims.parse

        def cut(*arguments, **options):
            claims = parse(*arguments, **options)
            span = claims[-1].span
            span.end, span.quote, span.suffix = span.start + len(quote), quote, ""
            return claims

        monkeypatch.setattr(intake, "parser_version", lambda: "9.9+new")
        monkeypatch.setattr(claimcheck.claims, "parse", cut)
        assert [outcome.what for outcome in Workspace(tmp_path).sync()] == ["reparsed"]
        claim = Workspace(tmp_path).claims("port")[0][-1]
        assert (claim.span.quote, claim.status, claim.verdict) == (quote, status, "true")

    def test_a_look_alike_does_not_inherit(self, tmp_path):
        workspace = made(tmp_path, "The north pier cost 5 million dollars in 1998.\n")
        (claim,) = workspace.claims("port")[0]
        say(workspace, claim, "verdict", "true")
        found = revised(tmp_path, "Nobody knows who built the lighthouse; its lamp burns 40 litres of oil a day.\n")
        assert {one.status for one in found.claims("port")[0]} == {"unreviewed"}
        assert [one.id for one in found.judged("port").lost] == [claim.id]


class TestByHand:
    """Claims that people entered move with their very words, or are lost."""

    def enter(self, tmp_path: Path, text: str, words: str) -> Workspace:
        from claimcheck.by_hand import claim_at

        workspace = made(tmp_path, text)
        start = text.index(words)
        claim = claim_at(workspace.document("port"), start, start + len(words))
        claim.id, claim.source = "port/hand", "port"
        say(workspace, claim, "claim")
        return workspace

    def test_it_is_listed_where_it_stands(self, tmp_path):
        workspace = self.enter(tmp_path, "The east first, always.\n\nThe port has 10 berths.\n", "The east first")
        claims, problems = workspace.claims("port")
        assert (claims[0].id, claims[0].span.quote, problems) == ("port/hand", "The east first", [])

    def test_it_moves_with_its_words(self, tmp_path):
        self.enter(tmp_path, "A pier of 300 metres, no more.\n", "pier of 300 metres")
        text = "# New\n\nA pier of 300 metres, and more.\n"
        workspace = revised(tmp_path, text)
        claim = next(one for one in workspace.claims("port")[0] if one.id == "port/hand")
        assert (claim.revision, claim.span.line, claim.span.column) == (2, 3, 3)
        assert text[claim.span.start : claim.span.end] == claim.span.quote == "pier of 300 metres"
        assert (
            [text[q.start : q.end] for q in claim.quantities] == [q.quote for q in claim.quantities] == ["300 metres"]
        )

    def test_where_the_text_is_gone_the_rest_is_still_listed(self, tmp_path):
        self.enter(tmp_path, "The east first, always. The port has 10 berths.\n", "The east first")
        workspace = revised(tmp_path, "The east first, always. The port has 12 berths.\n")
        (tmp_path / "sources/port/2/original.md").unlink()
        found = workspace.judged("port")
        assert [problem.where for problem in found.problems] == ["sources/port/2/original"]
        assert "The port has 12 berths" in [claim.statement for claim in found.claims]
        assert [claim.id for claim in found.lost] == ["port/hand"]

    def test_a_parser_that_finds_it_too_takes_it_over(self, tmp_path, monkeypatch):
        import claimcheck.claims
        from claimcheck.by_hand import claim_at

        workspace = self.enter(tmp_path, "The east first, always.\n\nThe port has 10 berths.\n", "The east first")
        say(workspace, workspace.claims("port")[0][0], "verdict", "true")
        parse = claimcheck.claims.parse

        def better(document, **options):
            more = claim_at(document, 0, 14)
            more.id = "port/new1"
            return [more, *parse(document, **options)]

        monkeypatch.setattr(intake, "parser_version", lambda: "9.9+new")
        monkeypatch.setattr(claimcheck.claims, "parse", better)
        for _ in range(2):
            Workspace(tmp_path).sync()
            found = Workspace(tmp_path).judged("port")
            first = found.claims[0]
            assert (first.id, first.verdict) == ("port/hand", "true")
            assert (len(found.claims), found.lost) == (2, [])

    def test_words_that_are_gone_or_stand_twice_are_lost_not_guessed(self, tmp_path):
        self.enter(tmp_path, "The east first, always.\n", "The east first")
        for text in ("The west first.\n", "The east first, he said. The east first, she said.\n"):
            found = revised(tmp_path, text).judged("port")
            assert [(one.id, one.status) for one in found.lost] == [("port/hand", "lost")]


def test_rechecks_need_a_day_to_be_due(tmp_path):
    workspace = made(tmp_path)
    say(workspace, pier(workspace.judged("port")), "recheck", "2027-01-01")
    for day, status in [(None, "unreviewed"), (date(2026, 12, 31), "unreviewed"), (date(2027, 1, 1), "recheck")]:
        assert pier(workspace.judged("port", today=day)).status == status


def test_a_judgement_on_nothing_is_told(tmp_path):
    workspace = made(tmp_path)
    workspace.record("port", Entry("2026-11-22", "Ann", "verdict", "port/none", "true"))
    assert [str(problem) for problem in workspace.judged("port").problems] == [
        "claims/port/log.jsonl: somebody judged port/none there, which no revision has; run claimcheck doctor"
    ]


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_two_peoples_logs_merge_in_git(tmp_path):
    # Both judge the same claim in their own copy; merged either way the later word stands, without a conflict.
    def git(folder: Path, *arguments: str) -> None:
        names = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"]
        subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)

    ann = tmp_path / "ann"
    workspace = made(ann)
    claims = workspace.claims("port")[0]
    say(workspace, claims[1], "note", "both know this")
    git(ann, "init")
    git(ann, "add", ".")
    git(ann, "commit", "-m", "start")
    git(tmp_path, "clone", "ann", "bo")
    bo = tmp_path / "bo"
    for folder, word, day in ((ann, "true", "2026-11-20"), (bo, "false", "2026-11-21")):
        Workspace(folder).record(
            "port", Entry(day, folder.name, "verdict", claims[0].id, word, stamp=stamp_of(claims[0]))
        )
        git(folder, "commit", "-am", word)
    git(bo, "fetch", "origin")
    git(bo, "tag", "mine")
    git(ann, "fetch", "../bo", "main")
    git(bo, "merge", "-m", "m", "origin/main")
    git(ann, "merge", "-m", "m", "FETCH_HEAD")
    for folder in (ann, bo):
        found = Workspace(folder).judged("port")
        assert found.problems == []
        assert found.claims[0].verdict == "false"
        assert [entry.by for entry in found.standings[claims[0].id].entries] == ["ann", "bo"]
        assert len((folder / "claims/port/log.jsonl").read_text().splitlines()) == 3


WORDS = st.sampled_from(
    [TEXT, TEXT.replace("2 km", "3 km"), "The port has 10 berths.\n", f"{PIER}\n", TEXT.replace("10", "12")]
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(WORDS, min_size=1, max_size=4), judged=st.integers(0, 1))
def test_no_judgement_is_ever_out_of_reach(tmp_path_factory, texts, judged):
    """Whatever becomes of a document: what was judged is listed under its id, with its verdict, once."""
    folder = tmp_path_factory.mktemp("desk")
    workspace = made(folder)
    claim = workspace.claims("port")[0][judged]
    say(workspace, claim, "verdict", "true")
    for text in texts:
        found = revised(folder, text).judged("port")
        (same,) = [one for one in [*found.claims, *found.lost] if one.id == claim.id]
        assert same.verdict == "true" and same.status in ("reviewed", "suspect", "lost")
        assert (same.span.quote == claim.span.quote) <= (same.status != "suspect")
        assert Workspace(folder).text("port", same.revision)[same.span.start : same.span.end] == same.span.quote


@given(before=st.text(max_size=8), after=st.text(max_size=8), quote=st.text(min_size=1, max_size=6))
def test_moved_words_stand_where_the_span_says(before, after, quote):
    from made import claim

    text = before + quote + after
    found = moved(claim(statement=quote), text, 2)
    if text.find(quote) == text.rfind(quote):
        assert found is not None, "words that stand once are found"
    if found is not None:
        assert text[found.span.start : found.span.end] == quote
        assert json.dumps(found.span.line) == str(text.count("\n", 0, found.span.start) + 1)
