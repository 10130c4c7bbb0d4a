"""Which claims a listing shows. Pure: claims in, claims out, and the count of what was left out by default."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from ..records import Claim

SHOWN = ("fact", "forecast", "plan")
"""Modalities that a listing shows unless it is asked for others."""


SLIGHT = 0.15
"""A fact less worth checking than this ("the story is told below") is left out unless it is asked for."""


class Wanted(NamedTuple):
    """What a reader asked for; an empty field asks for nothing.

    `word` is looked for in the quote, the statement and the headings, `name` among the proper names, both without
    regard to case. `earliest` and `latest` are ISO days: a claim fits when one of its times, or its deadline, meets
    them. `worth` is the least check-worthiness.
    """

    modalities: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    word: str = ""
    name: str = ""
    earliest: str | None = None
    latest: str | None = None
    worth: float = 0.0

    def fits(self, claim: Claim) -> bool:
        """Whether the claim is one of those asked for, whatever its modality."""
        return (
            (not self.statuses or claim.status in self.statuses)
            and claim.check_worthiness >= self.worth
            and (not self.word or _has_word(claim, self.word.casefold()))
            and (not self.name or any(self.name.casefold() in name.casefold() for name in claim.names))
            and ((self.earliest is None and self.latest is None) or _meets(claim, self.earliest, self.latest))
        )


def select(claims: Iterable[Claim], wanted: Wanted) -> tuple[list[Claim], Counter[str]]:
    """The claims asked for, in their order, and how many more there would be of the modalities left out."""
    kept: list[Claim] = []
    hidden: Counter[str] = Counter()
    for claim in claims:
        if not wanted.fits(claim):
            continue
        if claim.status != "unreviewed" and not wanted.modalities:
            kept.append(claim)  # no judgement is out of reach
        elif claim.modality not in (wanted.modalities or SHOWN):
            hidden[claim.modality] += 1
        elif not wanted.modalities and claim.modality == "fact" and claim.check_worthiness < SLIGHT:
            hidden["slight fact"] += 1
        else:
            kept.append(claim)
    return kept, hidden


def meet(earliest: str | None, latest: str | None, first: str | None, last: str | None) -> bool:
    """Whether a time, from `earliest` to `latest`, is one of a period; ISO days, None is open, the period's ends too.

    A time that is open at one end is placed by the other: "by 2030" is about 2030 and "since 1958" about 1958, not
    about every day before or after.
    """
    begins, ends = earliest or latest, latest or earliest
    if begins is None or ends is None:
        return False
    return (last is None or begins <= last) and (first is None or first <= ends)


def _has_word(claim: Claim, word: str) -> bool:
    return any(word in text.casefold() for text in (claim.span.quote, claim.statement, *claim.section))


def _meets(claim: Claim, first: str | None, last: str | None) -> bool:
    spans = [(time.earliest, time.latest) for time in claim.times]
    if claim.deadline:
        spans.append((claim.deadline.earliest, claim.deadline.latest))
    return any(meet(earliest, latest, first, last) for earliest, latest in spans)
