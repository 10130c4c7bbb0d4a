"""SARIF 2.1.0, which code hosts and editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/.

Columns and offsets are code points (§3.14.27), as everywhere in claimcheck. A gap's id is its partial fingerprint
(§3.27.17): it stays while the words around the gap stay. Gaps that somebody accepted are told with a suppression
(§3.27.23), so that a host closes its alert instead of losing it.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Any, TextIO
from urllib.parse import quote

from ..findings import Gap
from ..records import Span
from ._listing import Listing
from ._safe import printable
from ._settled import Settled
from .json import dumped

KINDS = ("gaps",)

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_FINGERPRINT = "claimcheckGap/v1"


def write(listing: Listing, out: TextIO) -> None:
    """Write the gaps, and the accepted ones as suppressed, as one run of claimcheck."""
    from .. import __version__

    settled = listing.around if isinstance(listing.around, Settled) else Settled()
    gaps: list[Gap] = [*listing.records, *settled.hidden]
    names = sorted({gap.rule for gap in gaps})
    driver = {"name": "claimcheck", "version": __version__, "rules": [_rule(name) for name in names]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(gap, names.index(gap.rule), settled) for gap in gaps],
    }
    out.write(dumped({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, out) + "\n")


def _rule(name: str) -> dict[str, Any]:
    """A rule as SARIF describes one, from its page; a rule of another version has its name alone."""
    from ..gaps import rule_named, rule_names

    if name not in rule_names():
        return {"id": name}
    rule = rule_named(name)
    return {
        "id": name,
        "shortDescription": {"text": rule.page.splitlines()[0]},
        "help": {"text": rule.page},
        "defaultConfiguration": {"enabled": rule.default, "level": rule.severity},
        "properties": {"tags": [rule.family]},
    }


def _result(gap: Gap, index: int, settled: Settled) -> dict[str, Any]:
    message = f"{gap.message}; {gap.hint}" if gap.hint else gap.message
    result: dict[str, Any] = {
        "ruleId": gap.rule,
        "ruleIndex": index,
        "level": gap.severity,
        "message": {"text": printable(message)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(settled.path_of(gap.source))},
                    "region": _region(gap.span),
                }
            }
        ],
        "partialFingerprints": {_FINGERPRINT: gap.id},
    }
    if (reason := settled.reason(gap)) is not None:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": printable(reason)}]
    return result


def _uri(path: str) -> str:
    """A path as a URI reference (RFC 3986): a relative one stays relative."""
    where = PurePath(path)
    if where.is_absolute():
        return where.as_uri()
    return quote(where.as_posix().encode("utf-8", "surrogateescape"))


def _region(span: Span) -> dict[str, Any]:
    """Where a span lies. The end column is that after the last character, as SARIF has it."""
    lines = span.quote.split("\n")
    after = span.column if len(lines) == 1 else 1
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.line + len(lines) - 1,
        "endColumn": after + len(lines[-1]),
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": printable(span.quote)},
    }
