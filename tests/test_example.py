"""The worked example: this repository is a workspace. What a careful reader finds in its two documents must come out.

Every expectation is written from the texts in sources/.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.claims import parse
from claimcheck.documents import open_document
from claimcheck.records import claim_from_json
from shell import run

ROOT = Path(__file__).parent.parent
KRAI = "khabarovsk-krai"
TWINS = "blagoveshchensk-heihe"


def printed(key: str, *arguments: str) -> list[dict[str, Any]]:
    ran = run(*arguments, "--format", "json", cwd=ROOT)
    assert not ran.err
    found: list[dict[str, Any]] = json.loads(ran.out)[key]
    return found


@pytest.fixture(scope="module")
def claims() -> list[dict[str, Any]]:
    return printed("claims", "list", "--all")


def holding(claims: list[dict[str, Any]], words: str) -> dict[str, Any]:
    """The one claim whose statement holds the words."""
    (claim,) = [claim for claim in claims if words in claim["statement"]]
    return claim


def figures(claim: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [(q["value"], q["currency"] or q["unit"], q["per"], q["modifier"]) for q in claim["quantities"]]


def test_the_shipped_claims_are_what_the_shipped_parser_reads(claims: list[dict[str, Any]]) -> None:
    """`claimcheck sync` was run after the last change of the parser."""
    for source in (KRAI, TWINS):
        document = open_document(ROOT / "sources" / source / "1" / "original.txt")
        shipped = [claim_from_json(claim) for claim in claims if claim["source"] == source]
        read = parse(document, source=source)
        for one, other in zip(shipped, read, strict=True):
            other.id = one.id  # an id stays with its claim when the parser changes
            assert one == other


def test_every_span_is_exact(claims: list[dict[str, Any]]) -> None:
    texts = {
        source: (ROOT / "sources" / source / "1" / "original.txt").read_text(encoding="utf-8")
        for source in (KRAI, TWINS)
    }
    for claim in claims:
        for mark in (claim["span"], *claim["quantities"], *claim["times"]):
            assert texts[claim["source"]][mark["start"] : mark["end"]] == mark["quote"]


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("788,000 square kilometer", ("788000", "square kilometre", None, "exact")),
        ("1.3 million residents", ("1300000", "resident", None, "exact")),
        ("Over 53 Chinese companies operate", ("53", "company", None, "more_than")),
        ("planned investment exceeding", ("816000000000", "RUB", None, "more_than")),
        ("816B ruble", ("816000000000", "RUB", None, "exact")),
        ("42% of Russian Forest Products Group", ("42", "percent", None, "exact")),
        ("only 500 meters apart", ("500", "metre", None, "exact")),
        ("2,500 mile long", ("2500", "mile", None, "exact")),
        ("30-day China visits", ("30", "day", None, "exact")),
    ],
)
def test_figures(claims: list[dict[str, Any]], words: str, figure: tuple[Any, ...]) -> None:
    assert figure in figures(holding(claims, words))


def test_planned_investment_is_a_plan(claims: list[dict[str, Any]]) -> None:
    assert holding(claims, "planned investment exceeding")["modality"] == "plan"


def test_no_bridge_connects_them(claims: list[dict[str, Any]]) -> None:
    claim = holding(claims, "no bridge connects them")
    assert claim["negated"]
    assert claim["modality"] == "fact"


def test_the_bridge_and_the_railway_are_taken_for_granted(claims: list[dict[str, Any]]) -> None:
    assert [claim["names"] for claim in claims if claim["presupposed"]] == [
        ["Nizhneleninskoye-Tongjiang"],
        ["Heihe-Blagoveshchensk"],
    ]


def test_what_is_told_twice_is_shown_once() -> None:
    """The doubled trade stands in the summary and in the body."""
    told = run("list", KRAI, cwd=ROOT).out
    (line,) = [line for line in told.split("\n") if "doubled to [?] billion" in line]
    assert "also line 5" in line
    assert "saw China trade double" not in told


def test_due_2026() -> None:
    entries = printed("due", "due", "2026", "--today", "2026-11-22")
    assert [entry["claim"]["statement"] for entry in entries] == [
        "2026 tests whether 816B ruble Chinese investment integrates or merely extracts from Russia's Far East",
        "By 2026, Khabarovsk Krai will test whether economic integration requires political alignment",
    ]
    assert [entry["claim"]["modality"] for entry in entries] == ["forecast", "forecast"]
    assert {(entry["state"], entry["days_left"]) for entry in entries} == {("open", 39)}


def test_due_2030() -> None:
    """Two siblings of one clause, both the roadmap's."""
    entries = printed("due", "due", "2030", "--today", "2026-11-22")
    assert [figures(entry["claim"]) for entry in entries] == [
        [("1500000", "passenger", "year", "exact")],
        [("1300000", "ton", "year", "exact")],
    ]
    for entry in entries:
        claim = entry["claim"]
        assert claim["modality"] == "plan"
        assert entry["window"] == {"earliest": None, "latest": "2030-12-31"}
        (by,) = claim["attribution"]
        assert by["speaker"].startswith("The May 2024 Putin-Xi roadmap")
        assert by["manner"] == "document"


def test_nothing_else_is_due() -> None:
    """What expired in 2024 is a fact."""
    assert len(printed("due", "due", "--today", "2026-11-22")) == 4


def test_gaps() -> None:
    """Two lost figures, and neither document has a date."""
    gaps = printed("gaps", "gaps", "--exit-zero")
    assert [(gap["source"], gap["rule"], gap["span"]["quote"]) for gap in gaps if gap["rule"] != "undated"] == [
        (KRAI, "dropped-number", "double to by"),
        (KRAI, "dropped-number", "doubled to billion"),
    ]
    undated = {gap["source"]: gap["message"] for gap in gaps if gap["rule"] == "undated"}
    assert sorted(undated) == [TWINS, KRAI]
    assert "'to date'" in undated[TWINS]
    assert "'today'" in undated[TWINS]
    assert "'now'" in undated[KRAI]


def test_what_must_not_come_out(claims: list[dict[str, Any]]) -> None:
    said = [claim["statement"] for claim in claims]
    assert not any("skip to content" in one or "Related" in one for one in said)
    assert holding(claims, "expired in 2024")["modality"] == "fact"
    assert holding(claims, "would not be out of place")["modality"] == "fact"
    assert not any(one.startswith("where Russian raw materials") for one in said)
    times = [time for claim in claims for time in claim["times"]]
    assert not any(time["quote"] in ("2023—2026", "May") for time in times)
    assert not any(q["unit"] == "byte" for claim in claims for q in claim["quantities"])
    for time in times:
        if "two decades" in time["quote"]:
            assert (time["earliest"], time["latest"]) == (None, None)
    (over,) = [claim for claim in claims if claim["statement"].startswith("Over the same period")]
    assert over["quantities"] == []
    (only,) = [claim for claim in claims if "the only two" in claim["statement"]]
    assert [q["value"] for q in only["quantities"]] == ["2500"]
