"""`claimcheck accept`: a gap that may stay."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ClaimcheckError, Problem
from ..findings import Gap
from ._days import now_or, today_or
from ._finish import finish
from ._ids import SHOWN
from ._input import SourceInput
from ._judging import By, text
from ._names import did_you_mean
from ._options import Today
from ._reviewer import reviewer
from ._workspace import here

if TYPE_CHECKING:
    from ..workspace import Workspace


def command(
    gap: Annotated[
        str, typer.Argument(metavar="GAP", help="The gap's id as gaps shows it: g-7q3f2.", show_default=False)
    ],
    because: Annotated[
        str | None, typer.Option("--because", metavar="TEXT", help="Why it may stay.", show_default=False)
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take the acceptance back.")] = False,
    by: By = None,
    today: Today = None,
) -> int:
    """Let a gap stay, with the reason.

    It is kept in the log of its source, and gaps leaves it out from then on. It holds for the words around the gap:
    when they change, gaps asks again.

    \b
    Examples:
      claimcheck accept g-7q3f2 --because "the register gives no figure either"
      claimcheck accept g-7q3f2 --undo
    """
    from ..judgements import Entry
    from ..outputs._stdout import say
    from ..workspace.acceptances import accepted

    if because is None and not undo:
        raise ClaimcheckError(f"accept {gap}", "needs a reason", 'add --because "…"')
    workspace = here()
    problems: list[Problem] = []
    found = _find(gap, workspace, today_or(today), problems)
    name = f"{found.source}/{found.id}"
    known, unread = accepted(workspace, found.source)
    if undo and found.id not in known:
        raise ClaimcheckError(name, "is not accepted", "claimcheck gaps --accepted shows what is")
    who = reviewer(by, workspace.root)
    reason = text(because, "--because") if because is not None else None
    action = "withdraw" if undo else "accept"
    word = None if undo else found.rule
    workspace.record(found.source, Entry(now_or(today), who, action, name, word, because=reason))
    say(f"{name}: {found.rule} {'no longer accepted' if undo else 'accepted'}, by {who}")
    return finish([*problems, *unread])


def _find(typed: str, workspace: Workspace, today: date, problems: list[Problem]) -> Gap:
    """The one gap whose id is meant. Raises ClaimcheckError where none has it, or several do."""
    from ..outputs._stderr import complain_of

    source, _, wanted = typed.strip().rpartition("/")
    start = f"g-{wanted.lower().removeprefix('g-')}"
    if source:
        workspace.latest(source)  # raises, with the nearest name, where there is no such source
    sources = [source] if source else workspace.sources()
    gaps = [gap for name in sources for gap in _gaps(workspace, name, today, problems)]
    found = [gap for gap in gaps if gap.id == start] or [gap for gap in gaps if gap.id.startswith(start) and wanted]
    if len(found) == 1:
        return found[0]
    if not found:
        complain_of(problems)  # the gap may be one of a source that could not be read
        raise ClaimcheckError(typed or '""', "no gap has this id", did_you_mean(start, {gap.id for gap in gaps}, _SEE))
    names = ", ".join(f"{gap.source}/{gap.id}" for gap in found[:SHOWN])
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    raise ClaimcheckError(typed, f"several gaps have this id: {names}{more}", "type more of it, or SOURCE/ID")


_SEE = "claimcheck gaps shows the ids"


def _gaps(workspace: Workspace, name: str, today: date, problems: list[Problem]) -> Iterator[Gap]:
    """Every gap of a source that `gaps` could show, by whatever rule, each once."""
    from ..gaps import rule_names
    from ._gaps_of import Asked, gaps_of

    rules = Asked(list(rule_names()), [])
    try:
        one = SourceInput(workspace, name)
        told = gaps_of(one, rules, today).all
        known = {gap.id for gap in told}
        yield from told
        yield from (gap for gap in gaps_of(one, rules, today, each=True).all if gap.id not in known)
    except ClaimcheckError as error:
        problems.append(error.problem)
