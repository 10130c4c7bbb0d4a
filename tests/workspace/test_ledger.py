"""claims/<source>/<n>.jsonl: a broken line is named and costs only itself; judgements are never stored there."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import ClaimcheckError
from claimcheck.records import Claim, Quantity, Span, Window
from claimcheck.workspace import ledger, log

HEADER = ledger.Header("1.0", "port", 2, "2024-05-31")


def claim(code: str = "7q3f", **changes) -> Claim:
    span = Span(3, 8, "Ships", "In ", " sail", 1, 4)
    return Claim(
        f"port/{code}", "port", 2, span, "Ships sail", modality="plan", deadline=Window(None, "2030-12-31"), **changes
    )


class TestLedger:
    def test_claims_come_back_as_they_were(self, tmp_path):
        claims = [claim(quantities=[Quantity(3, 4, "5", "5")], names=["黑河"]), claim("8r4g", section=["A", "B"])]
        (tmp_path / "2.jsonl").write_bytes(ledger.written(HEADER, claims))
        assert ledger.read(tmp_path / "2.jsonl", "2.jsonl") == (HEADER, claims, [])

    def test_holes_come_back_in_their_order(self, tmp_path):
        """Pairs of places, whatever a merge or an editor did to the line."""
        header = HEADER._replace(holes=[(3, 3), (40, 62)])
        (tmp_path / "2.jsonl").write_bytes(ledger.written(header, []))
        assert ledger.read(tmp_path / "2.jsonl", "2.jsonl") == (header, [], [])
        (tmp_path / "2.jsonl").write_bytes(ledger.written(header._replace(holes=[(40, 62), (3, 3)]), []))
        assert ledger.read(tmp_path / "2.jsonl", "2.jsonl")[0] == header

    @pytest.mark.parametrize("holes", ["[3]", "[[3]]", '[["3", "3"]]', "5", '"ab"', "[[3, 3.5]]", "[[3, null]]"])
    def test_holes_that_are_none_make_a_broken_line(self, tmp_path, holes):
        line = json.dumps(HEADER._asdict()).replace('"holes": null', f'"holes": {holes}')
        (tmp_path / "2.jsonl").write_text(line)
        header, _, problems = ledger.read(tmp_path / "2.jsonl", "2.jsonl")
        assert header is None and len(problems) == 1

    def test_judgements_are_not_stored(self):
        lines = ledger.written(HEADER, [claim(status="reviewed", verdict="true")]).decode().splitlines()
        assert "status" not in json.loads(lines[1]) and "verdict" not in json.loads(lines[1])

    def test_the_same_claims_make_the_same_bytes(self):
        assert ledger.written(HEADER, [claim()]) == ledger.written(HEADER, [claim()])

    def test_lone_surrogates_survive(self, tmp_path):
        (tmp_path / "2.jsonl").write_bytes(ledger.written(HEADER, [claim(names=["\ud800"])]))
        assert ledger.read(tmp_path / "2.jsonl", "2.jsonl")[1][0].names == ["\ud800"]

    @pytest.mark.parametrize(
        ("line", "reason"),
        [
            (b"<<<<<<< HEAD", "broken JSON at column 1"),
            (b'{"id": "x"', "broken JSON at column 11"),
            (b'{"id": "x"}', "without span"),
            (b"[]", "no object"),
            (b"\xff\xfe", "not UTF-8 at byte 1"),
        ],
    )
    def test_a_broken_line_is_named_and_the_rest_still_read(self, tmp_path, line, reason):
        good = ledger.written(HEADER, [claim(), claim("8r4g")]).splitlines()
        (tmp_path / "2.jsonl").write_bytes(b"\n".join([*good[:2], line, *good[2:]]))
        _, claims, problems = ledger.read(tmp_path / "2.jsonl", "claims/port/2.jsonl")
        assert [one.id for one in claims] == ["port/7q3f", "port/8r4g"]
        remedy = "undo the edit, or delete the file and run claimcheck sync"
        assert [str(problem) for problem in problems] == [f"claims/port/2.jsonl:3: not a claim ({reason}); {remedy}"]

    def test_a_field_of_the_wrong_kind_is_named(self, tmp_path):
        record = json.loads(ledger.written(HEADER, [claim()]).splitlines()[1])
        for change in ({"id": 5}, {"span": {**record["span"], "start": 9}}, {"odd": 1}):
            (tmp_path / "2.jsonl").write_text(json.dumps({**record, **change}))
            assert len(ledger.read(tmp_path / "2.jsonl", "2.jsonl")[2]) == 1

    def test_a_missing_ledger(self, tmp_path):
        with pytest.raises(ClaimcheckError, match=r"^2.jsonl: is missing; run claimcheck sync, which makes it again$"):
            ledger.read(tmp_path / "2.jsonl", "2.jsonl")

    def test_an_empty_ledger(self, tmp_path):
        (tmp_path / "2.jsonl").write_bytes(b"")
        problems = ledger.read(tmp_path / "2.jsonl", "2.jsonl")[2]
        assert [str(problem) for problem in problems] == [
            "2.jsonl: has no first line; delete it and run claimcheck sync"
        ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=60)
    | st.sampled_from(
        [
            b"[]",
            b'{"claim":"a","action":"note","time":"2026-11-22","by":"A","word":"x","stamp":[]}',
            b'{"parser": 5}',
            b'{"claim": 1}',
            b"null",
            b"[" * 100_000,
            b'{"span": {}}',
            b"1e999",
        ]
    )
)
def test_whatever_stands_in_the_files_reading_never_raises(tmp_path, data):
    path = tmp_path / "any.jsonl"
    path.write_bytes(data)
    ledger.read(path, "any.jsonl")
    log.read(path, "any.jsonl")
