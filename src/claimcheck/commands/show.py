"""`claimcheck show`: one claim whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Annotated

import typer

from ..errors import ClaimcheckError
from ..records import Claim
from ._days import read_day, today_or
from ._finish import finish
from ._ids import find_claim
from ._input import Input, SourceInput, lost_of
from ._inputs import Chosen, choose
from ._options import Format, Inputs, Published, Today


def command(
    id: Annotated[
        str,
        typer.Argument(metavar="ID", help="The claim's id, or the start of its last part: 7q3.", show_default=False),
    ],
    inputs: Inputs = None,
    format: Format = "table",
    published: Published = None,
    today: Today = None,
) -> int:
    """Show one claim whole, in context.

    With what was read from it, its history, and its like in other sources.

    \b
    Examples:
      claimcheck show 7q3
      claimcheck show khabarovsk-krai/7q3f
      claimcheck show 7q3 report.md           a claim of a file
      claimcheck show 7q3 --format json
    """
    from ..outputs import Listing, check, write

    check(format, "claims")
    day = today_or(today)
    chosen = choose(inputs, published=read_day(published, "--published"), today=day)
    claims: list[Claim] = []
    chosen.each(lambda one: claims.extend([*one.claims, *lost_of(one)]))
    claim = _found(id, claims, chosen)
    text_of = chosen.text_of if claim.status != "lost" else _text_of(claim, chosen)
    listing = Listing("claims", [claim], day, view="claim", text_of=text_of)
    if format == "table":
        home = next(one for one in chosen.inputs if one.name == claim.source)
        from ._around import Around, alike, reasons

        said: list[str] = []
        if isinstance(home, SourceInput) and (standing := home.judged.standings.get(claim.id)):
            from ._notes import judgements_of, notes_of

            listing.notes = notes_of([home])
            said = judgements_of(standing)
        listing.about = {home.name: home.about}
        listing.holes = chosen.holes_of
        listing.around = Around(_history(claim, home), alike(claim, claims), reasons(claim), said)
    write(format, listing)
    return finish(chosen.problems)


def _text_of(claim: Claim, chosen: Chosen) -> Callable[[str], str]:
    """The text of the revision in which a lost claim was last seen."""
    assert chosen.workspace is not None
    text = chosen.workspace.text(claim.source, claim.revision)
    return lambda _: text


def _found(id: str, claims: list[Claim], chosen: Chosen) -> Claim:
    from ..outputs._stderr import complain_of

    try:
        return find_claim(id, claims)
    except ClaimcheckError:
        complain_of(chosen.problems)  # a claims line that could not be read may be the one that is looked for
        raise


def _history(claim: Claim, home: Input) -> list[tuple[int, Claim | None]]:
    """The claim in each revision of its source, None in those without it."""
    if not isinstance(home, SourceInput):
        return []
    history: list[tuple[int, Claim | None]] = []
    for revision in range(1, home.workspace.latest(home.name) + 1):
        with suppress(ClaimcheckError):  # a revision that somebody took away, or whose claims cannot be read
            claims, _ = home.workspace.claims(home.name, revision)
            history.append((revision, next((one for one in claims if one.id == claim.id), None)))
    return history
