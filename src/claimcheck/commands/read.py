"""`claimcheck read`: the text with its claims marked, and what became of every other line."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer

from ._days import read_day, today_or
from ._finish import count, finish
from ._inputs import find, find_workspace, tell_stale
from ._lines import Line, lines_of
from ._options import Format, Published, Today

_TOLD = {
    "claim": "with claims",
    "opinion": "with an opinion",
    "question": "with a question",
    "no claim": "without a claim",
}


def command(
    input: Annotated[
        str,
        typer.Argument(metavar="SOURCE|FILE", help="A source (also source@2), a file, or -.", show_default=False),
    ],
    format: Format = "table",
    published: Published = None,
    today: Today = None,
) -> int:
    """Show the text with its claims marked.

    A claim stands in ‹ ›, followed by its id; unmarked words made no claim. The margin tells what became of every other
    line.

    \b
    Examples:
      claimcheck read khabarovsk-krai
      claimcheck read report.md
      claimcheck read plan@1 --format jsonl
    """
    from ..outputs import Listing, check, write
    from ..outputs._progress import waiting

    check(format, "lines")
    day = today_or(today)
    one = find(input, find_workspace(), read_day(published, "--published"))
    tell_stale([one])
    with waiting(one.name):
        lines = lines_of(one.document, one.claims)
    listing = Listing("lines", lines, day, text_of=lambda _: one.text)
    if format == "table":
        listing.about = {one.name: one.about}
        listing.around = one.holes
        listing.footer = [_summary(lines)]
    write(format, listing)
    return finish(one.problems)


def _summary(lines: list[Line]) -> str:
    kinds = Counter(_TOLD.get(line.what, line.what) for line in lines if line.what != "blank")
    told = ", ".join(f"{number:,} {what}" for what, number in kinds.most_common())
    return f"{count(kinds.total(), 'line')}: {told}" if told else "no lines"
