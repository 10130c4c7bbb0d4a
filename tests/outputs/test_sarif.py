"""SARIF, for code hosts: valid against the schema of the standard, which stands beside this file."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from claimcheck.errors import ClaimcheckError
from claimcheck.findings import Gap
from claimcheck.gaps import find_gaps, rule_names
from claimcheck.outputs import Listing, check, write
from claimcheck.outputs._settled import Settled
from claimcheck.records import Span

# The JSON Schema of SARIF 2.1.0 as OASIS published it (RTM 5), in the copy of @microsoft/jest-sarif (MIT).
SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
HOLED = "# The port\n\nTrade in 黑河 doubled to billion. The reserve covers an area of and\nis open.\n"


def sarif(gaps: list[Gap], settled: Settled | None = None) -> dict[str, Any]:
    """What is written for the gaps, after it was held against the schema."""
    out = io.StringIO()
    write("sarif", Listing("gaps", gaps, date(2026, 11, 22), around=settled), out)
    log: dict[str, Any] = json.loads(out.getvalue())
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    return log


def test_a_broken_log_does_not_pass_the_schema() -> None:
    """The check can fail."""
    log = sarif(find_gaps(HOLED, source="a.md"))
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_no_gap_is_a_run_without_results() -> None:
    (run,) = sarif([])["runs"]
    assert run["results"] == []
    assert run["tool"]["driver"]["rules"] == []


def test_a_gap_tells_its_rule_its_place_in_code_points_and_its_fingerprint() -> None:
    gaps = find_gaps(HOLED, source="notes/a b.md", select=["number"])
    (run,) = sarif(gaps)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    first = run["results"][0]
    assert (first["ruleId"], first["level"]) == ("dropped-number", "error")
    assert first["message"]["text"].startswith("a figure is missing before 'billion'; look for a figure and a currency")
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "notes/a%20b.md"}
    assert place["region"] == {
        "startLine": 3, "startColumn": 13, "endLine": 3, "endColumn": 31, "charOffset": 24, "charLength": 18,
        "snippet": {"text": "doubled to billion"},
    }  # fmt: skip
    assert first["partialFingerprints"] == {"claimcheckGap/v1": gaps[0].id}
    assert "suppressions" not in first
    rules = run["tool"]["driver"]["rules"]
    assert rules[first["ruleIndex"]]["id"] == "dropped-number"
    assert rules[0]["shortDescription"]["text"].startswith("A figure is lost")


def test_a_place_over_two_lines_ends_on_the_second() -> None:
    gap = Gap("g-00000", "undated", "warning", "a.md", None, Span(4, 11, "one\ntwo", line=2, column=5), "m", "")
    (result,) = sarif([gap])["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["endLine"], region["endColumn"]) == (2, 3, 4)
    assert result["message"]["text"] == "m"


def test_accepted_gaps_are_suppressed_and_kept() -> None:
    """A host closes an alert that it is told about; one that vanished it would open again."""
    shown, accepted = find_gaps(HOLED, source="port", select=["number"])
    settled = Settled(
        {("port", accepted.id): "by Ana: told in the annex"},
        [accepted],
        path_of={"port": "sources/port/1/original.md"}.__getitem__,
    )
    one, other = sarif([shown], settled)["runs"][0]["results"]
    assert "suppressions" not in one
    assert other["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "by Ana: told in the annex"}
    ]
    assert other["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "sources/port/1/original.md"}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a:b.md", "a%3Ab.md"),
        ("-", "-"),
        ("/tmp/黑.md", "file:///tmp/%E9%BB%91.md"),
        ("bad\udcff.md", "bad%FF.md"),
        ("a%20b.md", "a%2520b.md"),
    ],
)
def test_any_path_is_a_uri(path: str, uri: str) -> None:
    gap = Gap("g-00000", "undated", "note", path, None, Span(0, 1, "a"), "m", "h")
    (result,) = sarif([gap])["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_every_rule_can_be_told_and_text_of_a_source_steers_nothing() -> None:
    gaps = [Gap("g-00000", name, "note", "a.md", None, Span(0, 2, "\x1b["), "a\x1b[31mb", "") for name in rule_names()]
    log = sarif(gaps)
    assert len(log["runs"][0]["tool"]["driver"]["rules"]) == len(rule_names())
    assert "\x1b" not in json.dumps(log, ensure_ascii=False)


def test_it_shows_gaps_alone() -> None:
    with pytest.raises(ClaimcheckError) as error:
        check("sarif", "claims")
    assert str(error.value) == "--format sarif: shows only gaps; use json, jsonl, csv or table"
