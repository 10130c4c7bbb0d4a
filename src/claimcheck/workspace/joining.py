"""What people decided, joined with the claims of a revision: claims made by hand, doubtful ones, lost ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError, Problem
from ..records import Claim, Span
from . import ledger, log
from .judged import Judged
from .standing import standings

if TYPE_CHECKING:
    from ..findings import FieldChange
    from . import Workspace
    from .standing import Standing

AROUND = 24
"""Characters kept on either side of a span, as many as the parser keeps."""


def join(found: Judged, workspace: Workspace, name: str, number: int, today: date | None = None) -> Judged:
    """The claims of revision `number` of a source with the log, as far as it speaks of that revision or earlier."""
    entries, unread = log.read(workspace.log(name), f"claims/{name}/{log.NAME}")
    found.problems += unread
    latest = workspace.latest(name) == number
    found.standings = standings(
        entry
        for entry in entries
        if latest or entry.action == "claim" or entry.stamp is None or entry.stamp.claim.revision <= number
    )
    _add_hand_made(found, workspace, name, number)
    _judge(found, workspace, today)
    if latest:
        _find_lost(found, workspace, name, number)
    return found


def _add_hand_made(found: Judged, workspace: Workspace, name: str, number: int) -> None:
    """Put the claims that people made among those of the parser, where their words stand in this revision."""
    made = [entry.stamp.claim for one in found.standings.values() if (entry := one.made) and entry.stamp]
    parsed = {claim.id for claim in found.claims}
    for claim in made:
        if claim.id in parsed:
            continue
        try:
            here = claim if claim.revision == number else moved(claim, workspace.text(name, number), number)
        except ClaimcheckError as error:  # the text is gone: a reader of the ledger needs to know, and no more
            found.problems.append(error.problem)
            continue
        if here is not None:
            found.claims.append(replace(here, source=name))
    if made:
        found.claims.sort(key=lambda claim: claim.span.start)


def take_over(workspace: Workspace, name: str, before: Iterable[Claim], claims: list[Claim]) -> list[Claim]:
    """The claims, those under the ids of claims made by hand that the parser has come to make by itself.

    It must be the very words, and theirs alone; a claim that has its id from `before` keeps it.
    """
    if not workspace.log(name).exists():
        return claims
    from . import log
    from .stamps import bare_words
    from .standing import standings

    found = standings(log.read(workspace.log(name), "")[0]).values()
    made = {tuple(bare_words(one.stamp.claim)): one.claim for standing in found if (one := standing.made) and one.stamp}
    carried = {claim.id for claim in before}
    words = [tuple(bare_words(claim)) for claim in claims]
    return [
        replace(claim, id=made[said])
        if said in made and claim.id not in carried and made[said] not in carried and words.count(said) == 1
        else claim
        for claim, said in zip(claims, words, strict=True)
    ]


def moved(claim: Claim, text: str, number: int) -> Claim | None:
    """The claim in the text of another revision: where its very words stand, once; None where they do not.

    Of several places the one between the same words as before is meant, if it is the only such.
    """
    quote = claim.span.quote
    places = places_of(quote, text)
    if len(places) > 1:
        around = claim.span.prefix, claim.span.suffix
        places = [at for at in places if span_at(text, at, at + len(quote), (len(around[0]), len(around[1]))) == around]
    if len(places) != 1:
        return None
    at = places[0]
    by = at - claim.span.start
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    prefix, suffix = span_at(text, at, at + len(quote))
    quantities = [replace(mark, start=mark.start + by, end=mark.end + by) for mark in claim.quantities]
    times = [replace(mark, start=mark.start + by, end=mark.end + by) for mark in claim.times]
    said = [replace(mark, start=mark.start + by, end=mark.end + by) for mark in claim.attribution]
    return replace(
        claim,
        revision=number,
        span=Span(at, at + len(quote), quote, prefix, suffix, line, column),
        quantities=[mark for mark in quantities if text[mark.start : mark.end] == mark.quote],
        times=[mark for mark in times if text[mark.start : mark.end] == mark.quote],
        attribution=[mark for mark in said if text[mark.start : mark.end] == mark.speaker],
    )


def span_at(text: str, start: int, end: int, widths: tuple[int, int] = (AROUND, AROUND)) -> tuple[str, str]:
    """The words before and behind a place."""
    return text[max(0, start - widths[0]) : start], text[end : end + widths[1]]


def places_of(quote: str, text: str) -> list[int]:
    """Every place at which the words begin."""
    places = []
    at = text.find(quote) if quote else -1
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places


def _judge(found: Judged, workspace: Workspace, today: date | None) -> None:
    day = today.isoformat() if today else None
    beside = _Beside(workspace, found.claims)
    for claim in found.claims:
        standing = found.standings.get(claim.id)
        if standing is None:
            continue
        claim.verdict = standing.verdict.word if standing.verdict else None
        claim.status = standing.status(day)
        if changed := _doubts(claim, standing, beside):
            claim.status = "suspect"
            found.changed[claim.id] = changed


def _doubts(claim: Claim, standing: Standing, beside: _Beside) -> list[FieldChange]:
    """What changed since the oldest judgement in force that no longer fits."""
    from . import stamps

    for entry in standing.in_force:
        if entry.stamp is None or stamps.content(entry.stamp.claim) == stamps.content(claim):
            continue
        then = entry.stamp.claim
        if changed := stamps.changes(then, claim, beside.then(then), beside.now(claim)):
            return changed
    return []


class _Beside:
    """The claims that share the words of a claim, in this revision or in the one in which it was judged."""

    def __init__(self, workspace: Workspace, claims: list[Claim]) -> None:
        self.workspace = workspace
        self.claims = claims
        self.ledgers: dict[tuple[str, int], list[Claim]] = {}

    def now(self, claim: Claim) -> list[Claim]:
        return _sharing(claim, self.claims)

    def then(self, claim: Claim) -> list[Claim]:
        place = claim.source, claim.revision
        if place not in self.ledgers:
            self.ledgers[place] = _ledger(self.workspace, *place)
        return _sharing(claim, self.ledgers[place])


def _sharing(claim: Claim, claims: Iterable[Claim]) -> list[Claim]:
    place = claim.span.start, claim.span.end
    return [one for one in claims if (one.span.start, one.span.end) == place and one.id != claim.id]


def _ledger(workspace: Workspace, name: str, number: int) -> list[Claim]:
    try:
        return ledger.read(workspace.ledger(name, number), "")[1]
    except ClaimcheckError:
        return []


def _find_lost(found: Judged, workspace: Workspace, name: str, number: int) -> None:
    """The claims on which something was decided, and which this revision does not have, as they were last seen."""
    known = {claim.id for claim in found.claims}
    gone = {key: one for key, one in found.standings.items() if key not in known and one.says_something}
    seen = _last_seen(workspace, name, gone, number) if gone else {}
    for key, standing in gone.items():
        if key not in seen:
            told = f"somebody judged {key} there, which no revision has"
            found.problems.append(Problem(f"claims/{name}/log.jsonl", told, "run claimcheck doctor"))
            continue
        verdict = standing.verdict.word if standing.verdict else None
        found.lost.append(replace(seen[key], source=name, status="lost", verdict=verdict))


def _last_seen(workspace: Workspace, name: str, gone: dict[str, Standing], number: int) -> dict[str, Claim]:
    """Each claim as the last revision that has it tells it, or else as the log keeps it."""
    seen: dict[str, Claim] = {}
    for earlier in range(number - 1, 0, -1):
        for claim in _ledger(workspace, name, earlier):
            if claim.id in gone:
                seen.setdefault(claim.id, claim)
        if len(seen) == len(gone):
            return seen
    for key, standing in gone.items():
        stamped = [entry.stamp.claim for entry in standing.entries if entry.stamp]
        if key not in seen and stamped:
            seen[key] = max(stamped, key=lambda claim: claim.revision)
    return seen
