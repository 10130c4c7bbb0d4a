"""`claimcheck history`: a claim through all revisions, with its log."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError, Problem
from ..records import Claim
from ._days import today_or
from ._finish import finish
from ._history import fate, steps_of
from ._ids import find_claim
from ._judging import Id, weigh_all
from ._options import Format, Today
from ._workspace import here

if TYPE_CHECKING:
    from ..workspace import Workspace


def command(id: Id, format: Format = "table", today: Today = None) -> int:
    """Show a claim through all revisions, with all that people said of it.

    \b
    Examples:
      claimcheck history 7q3
      claimcheck history khabarovsk-krai/7q3f --format json
    """
    from ..outputs import Listing, check, write
    from ..outputs._stderr import complain_of
    from ..workspace.standing import Standing

    check(format, "history")
    workspace = here()
    known = workspace.sources()
    source = id.strip().rpartition("/")[0]
    claims: list[Claim] = []
    standings: dict[str, Standing] = {}
    problems: list[Problem] = []
    suspect: set[str] = set()
    for name in [source] if source in known else known:
        try:
            found = workspace.judged(name, today=today_or(today))
            claims += [*found.claims, *found.lost]
        except ClaimcheckError as error:
            problems.append(error.problem)
            continue
        standings |= found.standings
        suspect |= set(found.changed)
        problems += found.problems
    try:
        claim = find_claim(id, claims)
    except ClaimcheckError:
        try:  # one that only an earlier revision has
            claim = find_claim(id, _all(workspace, claims))
        except ClaimcheckError:
            complain_of(problems)
            raise
    standing = standings.get(claim.id, Standing())
    steps, unread = steps_of(workspace, claim.source, claim.id, standing)
    listing = Listing("history", steps, today_or(today))
    if format == "table":
        listing.around = claim
        for entry in standing.entries:
            judged = entry.stamp.claim if entry.stamp else claim
            told = fate(entry, standing, claim.id in suspect)
            listing.notes[entry.key] = [told, *weigh_all(judged, entry.evidence)]
    write(format, listing)
    return finish([*problems, *unread])


def _all(workspace: Workspace, known: list[Claim]) -> list[Claim]:
    """The claims that are known, and those that only earlier revisions have, each as it was last."""
    found = {claim.id: claim for claim in known}
    for name in workspace.sources():
        for number in range(workspace.latest(name) - 1, 0, -1):
            with suppress(ClaimcheckError):  # a revision that somebody took away
                for claim in workspace.claims(name, number)[0]:
                    found.setdefault(claim.id, claim)
    return list(found.values())
