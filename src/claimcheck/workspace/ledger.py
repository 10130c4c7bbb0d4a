"""claims/<source>/<n>.jsonl: a line that says how the claims were made, then a claim a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ClaimcheckError, Problem
from ..records import Claim, claim_from_json, to_json

if TYPE_CHECKING:
    from ..holes import Hole

JUDGED = ("status", "verdict")
"""Fields that are joined from the log when claims are read, and never stored with them."""


class Header(NamedTuple):
    """How the claims of a file were made: by which parser, from which revision, under which day of publication.

    `holes` are the places of the text at which a figure or a date is lost; None where nobody looked for them.
    """

    parser: str
    source: str
    revision: int
    published: str | None = None
    holes: list[Hole] | None = None


def written(header: Header, claims: list[Claim]) -> bytes:
    """The bytes of a ledger."""
    lines = [_line(header._asdict())]
    for claim in claims:
        record = to_json(claim)
        for name in JUDGED:
            del record[name]
        lines.append(_line(record))
    return "".join(lines).encode("utf-8", "surrogatepass")


def read(path: Path, where: str) -> tuple[Header | None, list[Claim], list[Problem]]:
    """The header and the claims of a ledger, and its broken lines, each named by its number. The rest is still read.

    Raises ClaimcheckError where there is no such file or it cannot be opened.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        raise ClaimcheckError(where, "is missing", "run claimcheck sync, which makes it again") from None
    except OSError as error:
        raise ClaimcheckError(where, f"cannot be read: {error.strerror}", "check its rights") from None
    header: Header | None = None
    claims: list[Claim] = []
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line.decode("utf-8", "surrogatepass"))
            if not isinstance(record, dict):
                raise TypeError("no object")
            if "parser" in record:
                header = _header(Header(**record))
            else:
                claims.append(_checked(claim_from_json(record)))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            remedy = "undo the edit, or delete the file and run claimcheck sync"
            problems.append(Problem(f"{where}:{number}", f"not a claim ({_reason(error)})", remedy))
    if header is None and not problems:
        problems.append(Problem(where, "has no first line", "delete it and run claimcheck sync"))
    return header, claims, problems


def _header(header: Header) -> Header:
    """The header, its holes as pairs. Raises TypeError or ValueError where it holds something else."""
    if not header.holes:
        return header
    holes = sorted((start, end) for start, end in header.holes)
    if not all(type(at) is int for hole in holes for at in hole):
        raise TypeError("its holes must be pairs of places")
    return header._replace(holes=holes)


def _checked(claim: Claim) -> Claim:
    """The claim, if the fields that everything hangs on are of their types."""
    span = claim.span
    if not (isinstance(claim.id, str) and isinstance(claim.statement, str) and isinstance(span.quote, str)):
        raise TypeError("id, statement and quote must be texts")
    if not (isinstance(span.start, int) and isinstance(span.end, int) and 0 <= span.start <= span.end):
        raise ValueError("its span is not one")
    return claim


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"broken JSON at column {error.colno}"
    if isinstance(error, UnicodeDecodeError):
        return f"not UTF-8 at byte {error.start + 1}"
    if isinstance(error, KeyError):
        return f"without {error.args[0]}"
    text = str(error)
    return text.rpartition("() ")[2] or text


def _line(record: Any) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"
