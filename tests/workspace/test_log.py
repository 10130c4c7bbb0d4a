"""claims/<source>/log.jsonl: lines that people wrote, each checked, none lost; status and verdict follow from them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.judgements import Entry, Evidence
from claimcheck.records import Span
from claimcheck.workspace import log
from claimcheck.workspace.stamps import stamp_of
from claimcheck.workspace.standing import Standing, same_person, standings
from made import claim, figure


def line(action: str, word: str | None = None, **more: object) -> str:
    """A line on town/7q3f, as a hand might write it."""
    record = {"time": "2026-11-22", "by": "Ann", "claim": "town/7q3f", "action": action, "word": word, **more}
    return json.dumps({name: value for name, value in record.items() if value is not None})


def read(folder: Path, *lines: str) -> tuple[list[Entry], list[str]]:
    (folder / "log.jsonl").write_text("\n".join(lines), encoding="utf-8")
    entries, problems = log.read(folder / "log.jsonl", "log.jsonl")
    return entries, [str(problem) for problem in problems]


def standing(folder: Path, *lines: str) -> Standing:
    entries, problems = read(folder, *lines)
    assert problems == []
    return standings(entries).get("town/7q3f", Standing())


@pytest.mark.parametrize(
    ("lines", "status", "verdict"),
    [
        ([], "unreviewed", None),
        ([line("verdict", "true")], "reviewed", "true"),
        ([line("verdict", "true"), line("verdict", "false")], "reviewed", "false"),
        ([line("resolve", "met")], "met", None),
        ([line("verdict", "mixed"), line("resolve", "missed")], "missed", "mixed"),
        ([line("dismiss")], "dismissed", None),
        ([line("verdict", "true"), line("dismiss")], "dismissed", None),
        ([line("dismiss"), line("verdict", "true")], "reviewed", "true"),
        ([line("resolve", "met"), line("dismiss"), line("verdict", "false")], "reviewed", "false"),
        ([line("note", "ask Riga"), line("outcome", "a report"), line("sign", of="00000000")], "unreviewed", None),
        ([line("verdict", "true", claim="town/other")], "unreviewed", None),
    ],
)  # fmt: skip
def test_status_and_verdict_follow_from_the_lines(tmp_path, lines, status, verdict):
    found = standing(tmp_path, *lines)
    assert (found.status("2026-11-22"), found.verdict.word if found.verdict else None) == (status, verdict)


def test_withdrawing_brings_the_judgement_before_back(tmp_path):
    lines = [line("verdict", "true"), line("verdict", "false")]
    for count, verdict in [(0, "false"), (1, "true"), (2, None), (3, None)]:
        found = standing(tmp_path, *lines, *(line("withdraw", because=str(n)) for n in range(count)))
        assert (found.verdict.word if found.verdict else None) == verdict


def test_a_withdrawal_takes_back_what_it_names(tmp_path):
    # Ann withdraws her verdict; that Bo gave one meanwhile, in his copy of the log, changes nothing about it
    lines = [line("verdict", "true"), line("verdict", "false", by="Bo")]
    found = standing(tmp_path, *lines, line("withdraw", of=log.key_of(lines[0].encode())))
    assert found.verdict is not None and found.verdict.by == "Bo"


def test_a_recheck_is_due_on_its_day_and_over_when_somebody_judges(tmp_path):
    asked = line("recheck", "2027-01-15")
    found = standing(tmp_path, line("verdict", "true"), asked)
    assert [found.status(day) for day in ("2027-01-14", "2027-01-15", None)] == ["reviewed", "recheck", "reviewed"]
    assert standing(tmp_path, asked, line("verdict", "true")).recheck is None
    assert standing(tmp_path, asked, line("note", "soon")).recheck is not None


def test_the_author_of_a_verdict_does_not_count_as_its_second_reader(tmp_path):
    verdict = line("verdict", "true")
    key = log.key_of(verdict.encode())
    found = standing(tmp_path, verdict, line("sign", of=key, by="ann "), line("sign", of=key, by="Bo"))
    assert [entry.by for entry in found.signs(found.verdict)] == ["Bo"]
    assert same_person("Ａnn  Lee", "ann lee") and not same_person("Ann Lee", "Ann Li")


def test_a_new_verdict_is_not_signed_by_those_who_signed_the_old(tmp_path):
    old = line("verdict", "true")
    found = standing(tmp_path, old, line("sign", of=log.key_of(old.encode()), by="Bo"), line("verdict", "false"))
    assert found.signs(found.verdict) == []


class TestOrder:
    """Two logs merged come to the same on either side; a log that one desk kept stays in the order of its lines."""

    ANN = line("verdict", "true", time="2026-11-20T10:00:00Z")
    BO = line("verdict", "false", time="2026-11-21T10:00:00Z", by="Bo")

    @pytest.mark.parametrize("lines", [(ANN, BO), (BO, ANN)])
    def test_whoever_merged_the_later_word_stands(self, tmp_path, lines):
        found = standing(tmp_path, *lines)
        assert found.verdict is not None and found.verdict.word == "false"

    def test_a_line_written_after_another_stays_behind_it_whatever_its_clock(self, tmp_path):
        back = line("verdict", "mixed", time="2026-01-01", after=log.key_of(self.BO.encode()))
        found = standing(tmp_path, self.ANN, self.BO, back)
        assert found.verdict is not None and found.verdict.word == "mixed"

    def test_a_line_written_by_hand_counts_where_it_stands(self, tmp_path):
        found = standing(tmp_path, self.BO, line("verdict", "mixed", time="2026-11-21"))
        assert found.verdict is not None and found.verdict.word == "mixed"

    def test_a_line_that_both_sides_hold_counts_once(self, tmp_path):
        assert len(read(tmp_path, self.ANN, self.ANN, self.BO)[0]) == 2


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ("{", "broken JSON"),
        ("[]", "no object"),
        ('{"claim": "x", "time": "2026-11-22", "by": "Ann"}', "without action"),
        ('{"claim": "x", "action": "note", "word": "a", "by": "Ann"}', "without time"),
        ('{"claim": "x", "action": "note", "word": "a", "time": "2026-11-22"}', "without by"),
        (line("bless"), "unknown action bless"),
        (line("verdict", 5), "its word is no text"),
        (line("verdict"), "without word"),
        (line("resolve", "done"), "its word is none of met, missed, partly, void"),
        (line("recheck", "soon"), "its word is not a day"),
        (line("sign"), "without the entry that it signs"),
        (line("claim"), "without the claim that it makes"),
        (line("dismiss", time="yesterday"), "its time is none"),
        (line("dismiss", time="2026-11-22T25:00:00Z"), "its time is none"),
        (line("dismiss", by=" "), "nobody signs it"),
        (line("verdict", "true", as_of="May"), "its as_of is not a day"),
        (line("note", "a", evidence={}), "its evidence is no list"),
        (line("note", "a", evidence=[{}]), "evidence without where"),
        (line("note", "a", evidence=[{"where": "x", "found": 5}]), "evidence that is no text"),
        (line("note", "a", stamp={"hash": "x"}), "its stamp is broken"),
        (line("note", "a", stamp={"hash": "x", "claim": {"span": {"start": 1}}}), "its stamp is broken"),
    ],
)  # fmt: skip
def test_a_line_that_is_none_is_named_and_the_rest_still_counts(tmp_path, broken, reason):
    entries, problems = read(tmp_path, broken, line("dismiss"))
    assert [entry.action for entry in entries] == ["dismiss"]
    remedy = "it is kept and passed over; mend it if it was meant"
    assert problems == [f"log.jsonl:1: not a log line ({reason}); {remedy}"]


def test_a_merge_that_git_could_not_make_reads_clearly(tmp_path):
    entries, problems = read(
        tmp_path, "<<<<<<< HEAD", line("verdict", "true"), "=======", line("verdict", "false"), ">>>>>>> b"
    )
    assert len(entries) == 2, "both judgements count meanwhile"
    assert problems == [
        f"log.jsonl:{n}: a merge left both sides standing; keep the lines of both, and delete this one"
        for n in (1, 3, 5)
    ]


EVIDENCE = [
    Evidence("https://example.org/x", "official", "against", "table 2", "2026-11-20", "4.6 million"),
    Evidence("port@1", span=Span(3, 8, "ships", line=1, column=4)),
]


def test_an_entry_comes_back_as_it_was(tmp_path):
    seen = claim(quantities=[figure()], section=["Town"], negated=True, check_worthiness=0.5)
    entry = Entry(
        "2026-11-22T10:00:00Z", "Ann", "verdict", seen.id, "true", "2026-11-01", "so", EVIDENCE, None, "00ff00ff"
    )
    entry.stamp = stamp_of(seen)
    written = log.written(entry)
    entry.key = log.key_of(written.encode())
    assert log.entry_of(written.encode()) == entry


@given(word=st.text(min_size=1), quote=st.text())
@example(word="\x7f", quote="\x1b[31m \u202e \ud800 \x9b \u2028")
def test_no_text_breaks_a_line_or_steers_a_terminal(word, quote):
    entry = Entry("2026-11-22", "Ann", "note", "town/7q3f", word, stamp=stamp_of(claim(statement=quote)))
    written = log.written(entry)
    assert all(char.isprintable() or char in "\u00a0\u202f" for char in written)
    again = log.entry_of(written.encode())
    assert again.word == word and again.stamp is not None and again.stamp.claim.span.quote == quote


def test_a_stamp_holds_what_is_judged_and_no_more():
    record = json.loads(log.written(Entry("2026-11-22", "Ann", "note", "town/7q3f", "a", stamp=stamp_of(claim()))))
    assert list(record["stamp"]["claim"]) == ["revision", "span", "statement", "modality"]
    assert stamp_of(claim()).hash == stamp_of(claim(line=9, section=["B"], revision=3)).hash, (
        "the place is no part of it"
    )
    assert stamp_of(claim()).hash != stamp_of(claim(negated=True)).hash


ACTIONS = st.sampled_from([("verdict", "true"), ("verdict", "false"), ("resolve", "met"), ("dismiss", None), ("withdraw", None), ("recheck", "2027-01-01")])  # fmt: skip


@given(
    shared=st.lists(ACTIONS, max_size=2),
    ann=st.lists(ACTIONS, max_size=3),
    bo=st.lists(ACTIONS, max_size=3),
    clocks=st.permutations(range(10, 18)),
)
def test_two_logs_come_to_the_same_whoever_merges_them(shared, ann, bo, clocks):
    """Whatever was decided on either side, and whatever their clocks said: the same entries, in the same order."""
    hours = iter(clocks)

    def written(actions, last):
        lines = []
        for action, word in actions:
            lines.append(line(action, word, time=f"2026-11-20T{next(hours)}:00:00Z", after=last).encode())
            last = log.key_of(lines[-1])
        return lines, last

    base, last = written(shared, None)
    one, other = written(ann, last)[0], written(bo, last)[0]
    merged = [[log.entry_of(text) for text in (*base, *sides)] for sides in ((*one, *other), (*other, *one))]
    left, right = map(log.in_order, merged)
    assert left == right
    alone = log.in_order(merged[0][: len(base) + len(one)])
    assert alone == merged[0][: len(alone)], "a log that was not merged stays in the order of its lines"
    found = [standings(entries).get("town/7q3f", Standing()) for entries in (left, right)]
    assert found[0].status("2027-01-01") == found[1].status("2027-01-01")
