"""`claimcheck schema`: the JSON Schema of what `--format json` prints."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..errors import ClaimcheckError
from ._names import did_you_mean


def command(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="[KIND]", help="claims, gaps, due, changes, history, findings: what list … doctor print."
        ),
    ] = "claims",
) -> int:
    """Print the JSON Schema of --format json.

    \b
    Examples:
      claimcheck schema > claims.schema.json
      claimcheck schema gaps
    """
    import json

    print(json.dumps(schema_of(kind), indent=2))  # noqa: T201
    return 0


def schema_of(kind: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one document. Raises ClaimcheckError for an unknown kind."""
    from pydantic import TypeAdapter

    from .. import findings, judgements, records
    from ..outputs.json import VERSION

    kinds: dict[str, Any] = {
        "claims": records.Claim,
        "gaps": findings.Gap,
        "due": findings.Due,
        "changes": findings.Change,
        "history": judgements.Step,
        "findings": judgements.Finding,
    }
    if kind not in kinds:
        raise ClaimcheckError(
            f"schema {kind}", "no such kind", did_you_mean(kind, kinds, f"there are {', '.join(kinds)}")
        )
    schema = TypeAdapter(list[kinds[kind]]).json_schema(mode="serialization")  # type: ignore[valid-type]
    definitions = schema.pop("$defs")
    _close(definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"claimcheck {kind}",
        "type": "object",
        "properties": {"version": {"const": VERSION}, kind: schema},
        "required": ["version", kind],
        "$defs": definitions,
    }


def _close(definitions: dict[str, Any]) -> None:
    """Write in what the types of the records leave open: closed lists of words, days, decimal strings, offsets."""
    from .. import judgements, records

    words = {
        ("Claim", "modality"): records.MODALITIES,
        ("Claim", "status"): records.STATUSES,
        ("Quantity", "modifier"): records.MODIFIERS,
        ("Quantity", "dimension"): records.DIMENSIONS,
        ("TimeExpression", "type"): ("DATE", "TIME", "DURATION", "SET"),
        ("TimeExpression", "relation"): (*records.RELATIONS, None),
        ("AsOf", "basis"): ("stated", "document", "unknown"),
        ("Attribution", "manner"): ("verbatim", "paraphrase", "document"),
        ("Gap", "severity"): ("error", "warning", "note"),
        ("Entry", "action"): judgements.ACTIONS,
        ("Evidence", "kind"): (*judgements.EVIDENCE_KINDS, None),
        ("Evidence", "stance"): (*judgements.STANCES, None),
        ("Finding", "severity"): ("error", "note"),
        ("Due", "state"): ("open", "overdue", "met", "missed", "partly", "void"),
    }
    for (record, name), values in words.items():
        if record in definitions:
            field = definitions[record]["properties"][name]
            definitions[record]["properties"][name] = {"title": field.get("title", name), "enum": list(values)}
    for record in definitions.values():
        record["required"] = list(record["properties"])  # a field with a default is printed like any other
        for name, field in record["properties"].items():
            field.pop("default", None)
            _narrow(name, field)


def _narrow(name: str, field: dict[str, Any]) -> None:
    strings = [option for option in field.get("anyOf", [field]) if option.get("type") == "string"]
    numbers = [option for option in field.get("anyOf", [field]) if option.get("type") in ("integer", "number")]
    for option in strings:
        if name in ("earliest", "latest", "date"):
            option["format"] = "date"
        if name in ("low", "high", "precision"):
            option["pattern"] = r"^-?\d+(\.\d+)?$"
    for option in numbers:
        if name in ("start", "end", "line", "column", "revision"):
            option["minimum"] = 0
        if name == "check_worthiness":
            option.update(minimum=0, maximum=1)
