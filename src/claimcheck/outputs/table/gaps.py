"""What is missing: the sentence with the hole in it, the caret beneath, and what to look for."""

from __future__ import annotations

from rich.text import Text

from ...findings import Gap
from ...holes import hole_of
from .._listing import Listing
from .._safe import one_line
from .._settled import Settled
from ._excerpt import Excerpt, excerpt
from ._page import Page
from ._words import SEVERITIES

INDENT = "      "


def write(listing: Listing, page: Page) -> None:
    """Write the gaps under their sources."""
    source, text = None, ""
    settled = listing.around if isinstance(listing.around, Settled) else Settled()
    folded = {(gap.source, gap.id) for same in settled.again.values() for gap in same}
    for gap in listing.records:
        if (gap.source, gap.id) in folded:
            continue
        if gap.source != source:
            page.title(gap.source, listing.about.get(gap.source, ""))
            source, text = gap.source, listing.text_of(gap.source)
        else:
            page.blank()
        _write(gap, text, page)
        if also := settled.again.get((gap.source, gap.id)):
            lines = ", ".join(f"line {one.span.line} ({one.id})" for one in also)
            page.row(Text(f"{INDENT}also "), Text(lines, "dim"))
        if (reason := settled.reason(gap)) is not None:
            page.row(Text(f"{INDENT}accepted "), Text(one_line(reason), "dim"))


def _write(gap: Gap, text: str, page: Page) -> None:
    style = SEVERITIES.get(gap.severity, "")
    claim = f" · claim {gap.claim.rpartition('/')[2]}" if gap.claim else ""
    page.line(
        Text(f"{gap.span.line:>4}  ", "dim"),
        Text(gap.rule, style),
        Text(f"  {gap.severity} · column {gap.span.column} · {gap.id}{claim}", "dim"),
    )
    if gap.span.quote.strip():
        room = None if page.measure is None else page.measure - len(INDENT)
        shown = excerpt(text, gap.span.start, gap.span.end, room=room, hole=hole_of(gap))
        page.verbatim(Text.assemble(INDENT, shown.before, (shown.place, "bold"), shown.after))
        page.verbatim(Text.assemble(INDENT, (_caret(shown), style)))
    page.row(Text(INDENT), Text(one_line(gap.message)))
    if gap.hint:
        page.row(Text(f"{INDENT}→ "), Text(one_line(gap.hint), "dim"))


def _caret(shown: Excerpt) -> str:
    """The caret: under the [?] alone where there is one, else under the whole place."""
    from rich.cells import cell_len

    from ._excerpt import HOLE

    at = shown.place.find(HOLE)
    if at < 0:
        return shown.caret
    return " " * cell_len(shown.before + shown.place[:at]) + "^" * len(HOLE)
