"""json, jsonl and csv: the contract that scripts rely on."""

from __future__ import annotations

import csv
import html
import io
import json
from datetime import date

import pytest

from claimcheck.commands.schema import schema_of
from claimcheck.errors import ClaimcheckError
from claimcheck.findings import Change, Due, FieldChange, Gap
from claimcheck.outputs import Listing, check, formats, write
from claimcheck.records import Attribution, Span, claim_from_json
from made import by, claim, figure, year

TODAY = date(2026, 11, 22)
BRIDGE = claim(
    quantities=[figure(), figure("5 to 7", None, "metre", low="5", high="7")],
    times=[year()],
    deadline=by("2030-12-31"),
    attribution=[Attribution(0, 3, "=the mayor", "said")],
    section=["Town", "Bridges"],
    modality="plan",
)


def written(format: str, listing: Listing) -> str:
    out = io.StringIO()
    write(format, listing, out)
    return out.getvalue()


def test_formats_are_found_by_being_there() -> None:
    assert {"csv", "json", "jsonl", "table"} <= set(formats())


def test_an_unknown_format_gets_the_nearest() -> None:
    with pytest.raises(ClaimcheckError) as error:
        check("jsom", "gaps")
    assert str(error.value) == "--format jsom: no such format; did you mean json?"
    with pytest.raises(ClaimcheckError, match=f"the formats are {', '.join(formats())}"):
        check("pdf", "gaps")


def test_json_comes_back_as_the_record() -> None:
    document = json.loads(written("json", Listing("claims", [BRIDGE], TODAY)))
    assert document["version"] == 1
    assert claim_from_json(document["claims"][0]) == BRIDGE


def test_jsonl_is_a_record_a_line() -> None:
    lines = written("jsonl", Listing("claims", [BRIDGE, BRIDGE], TODAY)).splitlines()
    assert [claim_from_json(json.loads(line)) for line in lines] == [BRIDGE, BRIDGE]


def test_nothing_found_is_still_a_document() -> None:
    assert json.loads(written("json", Listing("gaps", [], TODAY))) == {"version": 1, "gaps": []}
    assert written("jsonl", Listing("gaps", [], TODAY)) == ""
    assert written("csv", Listing("gaps", [], TODAY)).startswith("id,rule,severity,source,line,column,")


def test_the_keys_are_those_of_the_contract() -> None:
    (record,) = json.loads(written("json", Listing("claims", [BRIDGE], TODAY)))["claims"]
    assert list(record) == [
        "id", "source", "revision", "span", "statement", "section", "modality", "negated", "presupposed",
        "check_worthiness", "names", "quantities", "times", "as_of", "deadline", "attribution", "status", "verdict",
    ]  # fmt: skip
    assert list(record["span"]) == ["start", "end", "quote", "prefix", "suffix", "line", "column"]


def rows(listing: Listing) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written("csv", listing))))


def test_csv_of_claims() -> None:
    (row,) = rows(Listing("claims", [BRIDGE], TODAY))
    assert row["quantities"] == "500 metre; 5..7 metre"
    assert row["latest"] == "2030-12-31"
    assert row["section"] == "Town > Bridges"
    assert row["negated"] == "false"
    assert row["speakers"] == "'=the mayor"  # no spreadsheet runs what a source says


def test_csv_of_the_other_kinds() -> None:
    (due,) = rows(Listing("due", [Due(BRIDGE, by("2030-12-31"), "overdue", -5)], TODAY))
    assert (due["id"], due["state"], due["days_left"]) == ("town/7q3f", "overdue", "-5")
    (gap,) = rows(
        Listing("gaps", [Gap("g-aaaaa", "undated", "note", "town", None, Span(3, 7, "a\nb"), "m", "h")], TODAY)
    )
    assert (gap["start"], gap["quote"], gap["claim"]) == ("3", "a\nb", "")
    change = Change("removed", ["removed"], BRIDGE, None, [FieldChange("value", "1", None, None)])
    (row,) = rows(Listing("changes", [change], TODAY))
    assert (row["before_id"], row["after_id"], row["fields"], row["values_before"]) == ("town/7q3f", "", "value", "1")


class Ascii(io.StringIO):
    encoding = "ascii"  # type: ignore[assignment]


def test_json_on_a_terminal_without_unicode() -> None:
    out = Ascii()
    write("json", Listing("claims", [claim(statement="黑河 \U0001f600")], TODAY), out)
    assert out.getvalue().isascii()
    assert json.loads(out.getvalue())["claims"][0]["statement"] == "黑河 \U0001f600"


@pytest.mark.parametrize("kind", ["claims", "gaps", "due", "changes"])
def test_the_schema_names_every_field(kind: str) -> None:
    schema = schema_of(kind)
    assert schema["required"] == ["version", kind]
    for record in schema["$defs"].values():
        assert sorted(record["required"]) == sorted(record["properties"])
    assert schema["$defs"]["Claim" if kind != "gaps" else "Gap"]["properties"]


def test_the_schema_closes_the_lists_of_words() -> None:
    claim_schema = schema_of("claims")["$defs"]["Claim"]["properties"]
    assert claim_schema["modality"]["enum"] == ["fact", "forecast", "plan", "opinion", "question"]


def test_an_unknown_kind_of_schema() -> None:
    with pytest.raises(ClaimcheckError, match="schema claim: no such kind; did you mean claims"):
        schema_of("claim")


GAP = Gap(
    "g-aaaaa", "dropped-number", "error", "a,b:c.md", None, Span(3, 7, "q", line=3, column=4), "100%\nlost", "look"
)


def test_github_annotations() -> None:
    # What a source or a path holds never ends the command early or begins another.
    assert written("github", Listing("gaps", [GAP], TODAY)) == (
        "::error file=a%2Cb%3Ac.md,line=3,col=4,title=dropped-number::100%25 lost; look\n"
    )


def test_a_compilers_line() -> None:
    assert written("line", Listing("gaps", [GAP], TODAY)) == "a,b:c.md:3:4: dropped-number: 100% lost\n"
    assert written("line", Listing("claims", [BRIDGE], TODAY)) == "town:1:1: plan: The bridge is 500 metres long\n"


def test_a_format_that_cannot_show_such_records() -> None:
    with pytest.raises(ClaimcheckError) as error:
        check("github", "claims")
    assert str(error.value) == "--format github: shows only gaps; use json, jsonl, csv or table"


def test_markdown_for_a_pull_request() -> None:
    before, after = claim(statement="It has 10 berths"), claim(statement="It has 12 berths", line=4)
    change = Change("value_changed", ["value_changed"], before, after, [FieldChange("value", "10", "12", "+20%")])
    assert written("markdown", Listing("changes", [change], TODAY)) == (
        "**1 change**\n\n|  | Line | Before | After |  |\n| --- | --- | --- | --- | --- |\n"
        "| value changed | 1 → 4 | It has 10 berths | It has 12 berths | value **&#43;20%** |\n"
    )
    assert written("markdown", Listing("gaps", [], TODAY)) == "**0 gaps**\n"


@pytest.mark.parametrize(
    "text", ["@team", "[x](http://a.b)", "<img src=x>", "a | b", "`code`", "**b**", "![i](u)", "&lt;"]
)
def test_markdown_of_a_source_is_shown(text: str) -> None:
    # Nobody is mentioned, nothing is loaded, and no cell ends early.
    (line,) = [
        line
        for line in written(
            "markdown", Listing("changes", [Change("added", ["added"], None, claim(statement=text))], TODAY)
        ).split("\n")
        if "added" in line
    ]
    cell = line.split(" | ")[3]
    assert not set(cell.replace("&#", "")) & set("@[]()<>|`*!")
    assert html.unescape(cell) == text
