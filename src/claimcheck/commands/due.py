"""`claimcheck due`: forecasts and plans whose window ends in a period."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from ..errors import ClaimcheckError
from ..findings import Due
from ..records import Claim
from ._days import read_day, today_or
from ._finish import count, finish
from ._input import SourceInput
from ._inputs import NO_SOURCES, Chosen, choose, source_names
from ._options import Format, Published, Today
from ._when import FORMS, meant_as_period, period


def command(
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[WHEN] [SOURCE|FILE]...",
            help="A period (2026, 2026-Q3, 2026-06, 2026..2030), then sources or files.",
            show_default=False,
        ),
    ] = None,
    undated: Annotated[bool, typer.Option("--undated", help="Forecasts and plans without a date as well.")] = False,
    format: Format = "table",
    published: Published = None,
    today: Today = None,
) -> int:
    """List what falls due: forecasts and plans, by date.

    With WHEN those that can be tested in that period, without it all open ones, overdue first. A year falls due on its
    last day. Claims that somebody wants to look at again (claimcheck recheck) come on their day.

    \b
    Examples:
      claimcheck due                          everything open, overdue first
      claimcheck due 2026                     what 2026 will test
      claimcheck due 2026-Q3 khabarovsk-krai  one source, one quarter
      claimcheck due 2026..2030 report.md     a file
      claimcheck due --undated                what names no date, too
    """
    from ..deadlines import DUE_MODALITIES, due_claims, in_order, is_open
    from ..outputs import Listing, check, write

    check(format, "due")
    when, names = split(arguments or [])
    day = today_or(today)
    chosen = choose(names, published=read_day(published, "--published"), today=day)
    claims = _claims_of(chosen)
    again = _rechecks(chosen, when, day)
    found = in_order([*due_claims(claims, when, day), *again])
    without = [claim for claim in claims if claim.modality in DUE_MODALITIES and is_open(claim) and not ends(claim)]
    if undated:
        from ..records import Window

        found += [Due(claim, claim.deadline or Window(), "open", None) for claim in without]
    listing = Listing("due", found, day)
    if format == "table":
        from ..retellings import retold

        wanted = {due.claim.id for due in again}
        alone = [due.claim for due in found if due.claim.status == "unreviewed" and due.claim.id not in wanted]
        listing.retold = retold(alone)
        listing.notes = _notes(chosen)
        listing.holes = chosen.holes_of
        listing.footer = [_summary(found, [] if undated else without) if chosen.inputs else NO_SOURCES]
    write(format, listing)
    return finish(chosen.problems)


def split(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The period, where the first argument reads as one, and the rest. A source or file of that name is `./2026`.

    Raises ClaimcheckError for what was meant as a period and is none: "2026-13".
    """
    if not arguments:
        return None, []
    first, *rest = arguments
    if period(first) is not None:
        return first, rest
    if meant_as_period(first) and not Path(first).exists() and first.partition("@")[0] not in source_names():
        raise ClaimcheckError(f"due {first}", "not a period", FORMS)
    return None, arguments


def _summary(found: list[Due], without: list[Claim]) -> str:
    told = f"{count(len(found), 'claim')} due"
    if not without:
        return told
    kinds = [(kind, sum(claim.modality == kind for claim in without)) for kind in ("forecast", "plan")]
    return f"{told}; {' and '.join(count(number, kind) for kind, number in kinds if number)} without a date: --undated"


def ends(claim: Claim) -> bool:
    """Whether the claim has a window that ends."""
    return claim.deadline is not None and claim.deadline.latest is not None


def _claims_of(chosen: Chosen) -> list[Claim]:
    claims: list[Claim] = []
    chosen.each(lambda one: claims.extend(one.claims))
    return claims


def _rechecks(chosen: Chosen, when: str | None, today: dt.date) -> list[Due]:
    """The claims of sources that somebody wants to look at again, lost ones too, each on the day that was set."""
    from ..deadlines import recheck_due

    found = []
    for one in chosen.inputs:
        if isinstance(one, SourceInput) and one.judged.standings:
            for claim in [*one.judged.claims, *one.judged.lost]:
                standing = one.judged.standings.get(claim.id)
                if standing and standing.recheck and (due := recheck_due(claim, standing.recheck.word, when, today)):
                    found.append(due)
    return found


def _notes(chosen: Chosen) -> dict[str, list[str]]:
    if not any(isinstance(one, SourceInput) and one.judged.standings for one in chosen.inputs):
        return {}
    from ._notes import notes_of

    return notes_of(chosen.inputs)
