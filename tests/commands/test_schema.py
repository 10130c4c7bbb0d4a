"""What the commands print is what the schema says, for real documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.commands.schema import schema_of
from shell import run

PAGE = """\
# Port of Vard

The council plans a second pier by 2030. According to the mayor, trade rose 42% to $3.2bn between 2014 and 2023.
Between 5 and 7 million passengers a year use the bridge, built in May 1998. We should be proud of it. Is it safe?
It has no lighthouse. Trade doubled to billion last year. The temperature fell from 10 to -2 °C in three days.
The harbour will be 2/3 full within five years, at 10:30 every day. About 1e999999 ships called in the late 1960s.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "page.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "other.md").write_text(
        PAGE.replace("42%", "45%").replace("no lighthouse", "a lighthouse"), encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize(
    ("kind", "arguments"),
    [
        ("claims", ["list", "page.md", "--all"]),
        ("claims", ["list", "page.md", "--all", "--published", "2026-05-04"]),
        ("gaps", ["gaps", "page.md"]),
        ("due", ["due", "page.md", "--undated"]),
        ("changes", ["diff", "page.md", "other.md", "--all"]),
    ],
)
def test_what_is_printed_fits_the_schema(kind: str, arguments: list[str], page: Path) -> None:
    document = json.loads(run(*arguments, "--format", "json", "--today", "2026-11-22", cwd=page).out)
    assert document[kind], "an empty list would fit anything"
    schema = schema_of(kind)
    assert list(faults(document, schema, schema["$defs"], kind)) == []


def test_what_people_said_fits_the_schema(page: Path) -> None:
    def kept(*arguments: str) -> Any:
        return json.loads(run(*arguments, "--format", "json", "--today", "2026-11-22", cwd=page).out)

    run("init", cwd=page)
    run("add", "page.md", cwd=page)
    claim = kept("list")["claims"][0]["id"]
    said = ["--by", "Ann", "-e", "page:a second pier", "--found", "2", "--kind", "primary", "--stance", "for"]
    assert run("verdict", claim, "true", *said, cwd=page).status == 0
    assert run("recheck", claim, "2027-01-15", "--by", "Ann", "--today", "2026-11-22", cwd=page).status == 0
    (page / "page.md").write_text(PAGE.replace("second pier by 2030", "second pier by 2031"), encoding="utf-8")
    run("sync", cwd=page)
    (page / "claims/page/1.jsonl").rename(page / "claims/page/7.jsonl")
    for kind, arguments in (("findings", ["doctor"]), ("history", ["history", claim]), ("due", ["due", "2027"])):
        document = kept(*arguments)
        assert document[kind], "an empty list would fit anything"
        schema = schema_of(kind)
        assert list(faults(document, schema, schema["$defs"], kind)) == []


def test_the_check_sees_faults() -> None:
    # A validator that accepts anything would pass every command.
    schema = schema_of("gaps")
    told = list(faults({"version": 2, "gaps": [{"id": 1, "severity": "loud"}]}, schema, schema["$defs"], "d"))
    assert "d.version: not 1" in told
    assert "d.gaps[0]: without rule" in told
    assert "d.gaps[0].id: 1 is no string" in told
    assert "d.gaps[0].severity: 'loud' is none of ['error', 'warning', 'note']" in told


def faults(value: Any, schema: dict[str, Any], known: dict[str, Any], where: str) -> Iterator[str]:
    """What does not fit, for the part of JSON Schema that the schema uses."""
    if "$ref" in schema:
        schema = known[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        if all(list(faults(value, option, known, where)) for option in schema["anyOf"]):
            yield f"{where}: {value!r} fits none"
    elif "type" in schema and not _is(value, schema["type"]):
        yield f"{where}: {value!r} is no {schema['type']}"
    else:
        yield from _faults_of_one(value, schema, where)
        yield from _faults_inside(value, schema, known, where)


def _faults_of_one(value: Any, schema: dict[str, Any], where: str) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where}: {value!r} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{where}: not {schema['const']}"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{where}: {value!r} does not match {schema['pattern']}"
    if schema.get("format") == "date" and date.fromisoformat(value).isoformat() != value:
        yield f"{where}: {value!r} is no day"
    if _is(value, "number") and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{where}: {value} is out of range"


def _faults_inside(value: Any, schema: dict[str, Any], known: dict[str, Any], where: str) -> Iterator[str]:
    if isinstance(value, dict) and "properties" in schema:
        yield from (f"{where}: without {name}" for name in schema.get("required", ()) if name not in value)
        yield from (f"{where}: {name} is unknown" for name in value if name not in schema["properties"])
        for name in value.keys() & schema["properties"].keys():
            yield from faults(value[name], schema["properties"][name], known, f"{where}.{name}")
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from faults(item, schema.get("items", {}), known, f"{where}[{number}]")


def _is(value: Any, kind: str) -> bool:
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    kinds = {"string": str, "boolean": bool, "null": type(None), "array": list, "object": dict}
    return isinstance(value, kinds[kind])
