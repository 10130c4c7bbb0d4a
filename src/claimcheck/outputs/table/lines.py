"""The text, line by line, its claims in ‹ › with their ids behind, and in the margin what became of each line."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from rich.text import Text

from .._listing import Listing
from .._safe import printable
from ._excerpt import HOLE
from ._page import Page
from ._words import STYLES

OPEN, CLOSE = "‹", "›"


def write(listing: Listing, page: Page) -> None:
    """Write the lines; several blank ones become one. A lost figure or date, told in `around`, is shown as [?]."""
    holes = {end for _, end in listing.around or ()}
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
        page.row(Text(f"{line.line:>5}  {what:<11} ", "dim"), marked(line, holes))


def marked(line: Any, holes: Collection[int] = ()) -> Text:
    """The text of a line with its marks, and a [?] at each of the holes; what is in no mark stands dim."""
    text = printable(line.text)
    lost = {hole - line.start for hole in holes if line.start <= hole <= line.end}
    edges = sorted({0, len(text), *lost, *(mark.start for mark in line.marks), *(mark.end for mark in line.marks)})
    told = Text()
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        if start in lost:
            told.append(_hole(text, start), "bold red")
        ending = [mark for mark in line.marks if mark.end == start and mark.ends]
        for mark in ending:
            told.append(CLOSE, "bold").append(",".join(_short(name) for name in mark.ids), "dim")
        told.append(OPEN * sum(mark.start == start and mark.begins for mark in line.marks), "bold")
        inside = [mark for mark in line.marks if mark.start <= start < mark.end]
        style = f"underline {STYLES.get(inside[-1].modality, '')}".strip() if inside else "dim"
        told.append(text[start:end], "bold" if line.what == "heading" else style)
    return told


def _hole(text: str, at: int) -> str:
    """A [?] with a space on each side on which a word stands."""
    before = " " if text[:at] and not text[at - 1].isspace() else ""
    behind = " " if text[at : at + 1].isalnum() else ""
    return f"{before}{HOLE}{behind}"


def _short(id: str) -> str:
    return id.rpartition("/")[2]
