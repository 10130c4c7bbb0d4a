"""`claimcheck list`: the claims, under their sources and headings."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer

from ..errors import ClaimcheckError
from ..records import MODALITIES, STATUSES, Claim
from ._days import read_day, today_or
from ._finish import count, finish
from ._input import Input, SourceInput, lost_of
from ._inputs import NO_SOURCES, Chosen, choose
from ._names import did_you_mean
from ._options import Format, Inputs, Published, Today
from ._select import Wanted, select

_ORDERS = ("document", "worth")


def command(
    inputs: Inputs = None,
    modality: Annotated[
        list[str] | None,
        typer.Option("--modality", "-m", metavar="KIND", help="fact, forecast, plan, opinion or question; may repeat."),
    ] = None,
    all_: Annotated[bool, typer.Option("--all", "-a", help="Opinions, questions and slight facts too.")] = False,
    word: Annotated[
        str, typer.Option("--word", "--grep", metavar="TEXT", help="Claims that hold this text.", show_default=False)
    ] = "",
    name: Annotated[
        str, typer.Option("--name", metavar="NAME", help="Claims about this person, place, body.", show_default=False)
    ] = "",
    date: Annotated[
        str | None, typer.Option("--date", metavar="WHEN", help="Claims about 2026, 2026-Q3, 2026-06, 2026..2030.")
    ] = None,
    from_: Annotated[str | None, typer.Option("--from", metavar="DATE", help="Claims about this day or later.")] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="DATE", help="Claims about this day or earlier.")] = None,
    status: Annotated[
        list[str] | None,
        typer.Option("--status", metavar="STATUS", help="unreviewed, reviewed, suspect, …; may repeat."),
    ] = None,
    min_worth: Annotated[
        float, typer.Option("--min-worth", metavar="0..1", help="Claims at least this worth checking.")
    ] = 0.0,
    sort: Annotated[str, typer.Option("--sort", metavar="ORDER", help="document, or worth: what to check first.")] = (
        "document"
    ),
    format: Format = "table",
    published: Published = None,
    today: Today = None,
) -> int:
    """List the claims, under their sources and headings.

    Opinions, questions and facts hardly worth checking are left out unless asked for.

    \b
    Examples:
      claimcheck list                         every source of the workspace
      claimcheck list report.md               one file
      curl -s https://example.org/report.txt | claimcheck list -
      claimcheck list --modality plan --date 2030
      claimcheck list --sort worth --min-worth 0.6
      claimcheck list --status suspect        judged, and changed since: look again
      claimcheck list --format jsonl | jq .statement
    """
    from ..outputs import Listing, check, write

    check(format, "claims")
    _known(sort, _ORDERS, "--sort")
    for kind in modality or ():
        _known(kind, MODALITIES, "--modality")
    for one in status or ():
        _known(one, STATUSES, "--status")
    modalities = MODALITIES if all_ else tuple(modality or ())
    earliest, latest = _period(date, from_, to)
    wanted = Wanted(modalities, tuple(status or ()), word, name, earliest, latest, min_worth)
    day = today_or(today)
    chosen = choose(inputs, published=read_day(published, "--published"), today=day)
    claims, hidden = _claims_of(chosen, wanted)
    if sort == "worth":
        claims.sort(key=lambda claim: -claim.check_worthiness)
    listing = Listing("claims", claims, day, view="ranked" if sort == "worth" else "")
    if format == "table":
        from ..retellings import retold

        listing.retold = retold([claim for claim in claims if claim.status == "unreviewed"])
        listing.notes = _notes(chosen)
        listing.holes = chosen.holes_of
        listing.about = chosen.about()
        listing.footer = _footer(claims, hidden) if chosen.inputs else [NO_SOURCES]
    write(format, listing)
    return finish(chosen.problems)


def _claims_of(chosen: Chosen, wanted: Wanted) -> tuple[list[Claim], Counter[str]]:
    claims: list[Claim] = []
    hidden: Counter[str] = Counter()

    def collect(one: Input) -> None:
        kept, left_out = select([*one.claims, *lost_of(one)], wanted)
        claims.extend(kept)
        hidden.update(left_out)

    chosen.each(collect)
    return claims, hidden


def _notes(chosen: Chosen) -> dict[str, list[str]]:
    if not any(isinstance(one, SourceInput) and one.judged.standings for one in chosen.inputs):
        return {}
    from ._notes import notes_of

    return notes_of(chosen.inputs)


def _footer(claims: list[Claim], hidden: Counter[str]) -> list[str]:
    left_out = [count(number, kind) for kind, number in sorted(hidden.items())]
    total = count(len(claims), "claim")
    suspect = sum(claim.status == "suspect" for claim in claims)
    doubt = [f"{suspect} judged, and changed since: --status suspect"] if 0 < suspect < len(claims) else []
    return [f"{total}; not shown: {', '.join(left_out)} (--all)" if left_out else total, *doubt]


def _period(date: str | None, first: str | None, last: str | None) -> tuple[str | None, str | None]:
    if date is not None and (first or last):
        raise ClaimcheckError(f"--date {date}", "cannot stand beside --from and --to", "give one or the other")
    if date is not None:
        from ._when import read_period

        return read_period(date, "--date")
    earliest, latest = read_day(first, "--from"), read_day(last, "--to")
    if earliest and latest and latest < earliest:
        raise ClaimcheckError(f"--from {first} --to {last}", "ends before it begins", "give the earlier day to --from")
    return earliest.isoformat() if earliest else None, latest.isoformat() if latest else None


def _known(value: str, values: tuple[str, ...], option: str) -> None:
    if value not in values:
        remedy = did_you_mean(value, values, f"it takes {', '.join(values)}")
        raise ClaimcheckError(f"{option} {value}", "not a value of this option", remedy)
