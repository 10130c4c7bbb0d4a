"""The text, line by line, its claims in ‹ › with their ids behind, and in the margin what became of each line."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from .._listing import Listing
from .._safe import printable
from ._page import Page
from ._words import STYLES

OPEN, CLOSE = "‹", "›"


def write(listing: Listing, page: Page) -> None:
    """Write the lines; several blank ones become one."""
    for name, about in listing.about.items():
        page.title(name, about)
    blank = False
    for line in listing.records:
        if line.what == "blank":
            blank = True
            continue
        if blank:
            page.blank()
            blank = False
        what = "" if line.what == "claim" else line.what
        page.row(Text(f"{line.line:>5}  {what:<11} ", "dim"), marked(line))


def marked(line: Any) -> Text:
    """The text of a line with its marks; what is in none stands dim."""
    text = printable(line.text)
    edges = sorted({0, len(text), *(mark.start for mark in line.marks), *(mark.end for mark in line.marks)})
    told = Text()
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        ending = [mark for mark in line.marks if mark.end == start and mark.ends]
        for mark in ending:
            told.append(CLOSE, "bold").append(",".join(_short(name) for name in mark.ids), "dim")
        told.append(OPEN * sum(mark.start == start and mark.begins for mark in line.marks), "bold")
        inside = [mark for mark in line.marks if mark.start <= start < mark.end]
        style = f"underline {STYLES.get(inside[-1].modality, '')}".strip() if inside else "dim"
        told.append(text[start:end], "bold" if line.what == "heading" else style)
    return told


def _short(id: str) -> str:
    return id.rpartition("/")[2]
