"""What is missing: the sentence with the hole in it, the caret beneath, and what to look for."""

from __future__ import annotations

from rich.text import Text

from ...findings import Gap
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


def hole_of(gap: Gap) -> int | None:
    """Where in the text the lost word stood, for the rules of lost words: None for the others.

    The span of such a gap holds the words on either side of the hole, and its message says which of them are which:
    "missing before 'billion'", "missing after 'double to'". A message that says neither leaves a doubled space as a
    sign, and else the end of the span.
    """
    if not gap.rule.startswith("dropped-"):
        return None
    quote, start = gap.span.quote, gap.span.start
    right = gap.message.partition(" before '")[2].rpartition("'")[0]
    left = gap.message.partition(" after '")[2].rpartition("'")[0]
    if right and quote.endswith(right):
        return start + len(quote) - len(right)
    if left and quote.startswith(left):
        return start + len(left)
    for at in range(1, len(quote)):
        if quote[at].isspace() and quote[at - 1].isspace():
            return start + at
    return start + len(quote)
