"""Annotations on a pull request: the workflow commands that GitHub Actions reads from a step's output.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from typing import TextIO

from ._listing import Listing
from ._safe import one_line
from ._settled import Settled

KINDS = ("gaps",)

_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def write(listing: Listing, out: TextIO) -> None:
    """Write each gap as one workflow command, on the file that its source is kept in."""
    settled = listing.around if isinstance(listing.around, Settled) else Settled()
    for gap in listing.records:
        facts = {"file": settled.path_of(gap.source), "line": gap.span.line, "col": gap.span.column, "title": gap.rule}
        told = ",".join(f"{name}={_property(str(value))}" for name, value in facts.items())
        message = f"{gap.message}; {gap.hint}" if gap.hint else gap.message
        out.write(f"::{_LEVELS.get(gap.severity, 'notice')} {told}::{_data(message)}\n")


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
