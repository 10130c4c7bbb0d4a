"""Two revisions of a document compared, claim by claim: which is which, and what became of each.

profiles    a claim made ready to be compared: words, figures, dates and stamps taken apart
pairing     which claim of one text is which of the other; assignment finds the best pairing as a whole
exact       claims that are the same beyond doubt
headings    what stands over a claim: the subject it shares, the label of its row or list
wording     whether two rows of words say the same
figures     whether two figures say the same, and by how much they differ; dates likewise
contexts    what the fields of two claims say beyond their words
kinds       what became of a claim, field by field
leftovers   what a text says outside its claims
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..findings import Change, FieldChange
from ..records import Claim
from .identity import carry_ids
from .pairing import Pairing, pair

if TYPE_CHECKING:
    from ..documents import Document
    from ..language.marks import Marks

__all__ = ["Pairing", "carry_ids", "compare", "pair"]

SCRAP = 5
"""Tokens. Words without a verb and a figure that are longer than a label may be a statement all the same."""


def compare(
    before: str | Document | Sequence[Claim],
    after: str | Document | Sequence[Claim],
    *,
    published: date | tuple[date | None, date | None] | None = None,
) -> list[Change]:
    """Say what became of every claim between two revisions of a document.

    Each side is a text, a document, or the claims of one; `published` is the day of both, or of one and of the other.
    Every claim of either side is in exactly one change; the changes come in the order of `after`, what was removed
    where it stood. In a text, sentences that hold no claim take part too where they differ, as claims without an id.
    A few words without a verb and a figure that came or went (a label, a "TBC") are no change.
    """
    days = published if isinstance(published, tuple) else (published, published)
    claims_before, claims_after = _claims(before, after, days)
    pairing = pair(claims_before, claims_after)
    changes = _changes(claims_before, claims_after, pairing)
    return [change for change in changes if not _is_scrap(change)]


def _claims(
    before: str | Document | Sequence[Claim],
    after: str | Document | Sequence[Claim],
    days: tuple[date | None, date | None],
) -> tuple[list[Claim], list[Claim]]:
    """The claims of both sides, with the leftovers where both are texts, in the order of the text."""
    marks: list[Marks | None] = []
    claims: list[list[Claim]] = []
    for side, day in zip((before, after), days, strict=True):
        read, found = _read(side, day)
        marks.append(read)
        claims.append(found)
    one, other = marks
    if one is not None and other is not None:
        from .leftovers import leftovers

        more = leftovers((one, claims[0]), (other, claims[1]))
        for own, added in zip(claims, more, strict=True):
            if added:
                own.extend(added)
                own.sort(key=lambda claim: (claim.span.start, claim.span.end))
    return claims[0], claims[1]


def _read(side: str | Document | Sequence[Claim], published: date | None) -> tuple[Marks | None, list[Claim]]:
    """The claims of one side, and its marks where it is a text or document."""
    from ..documents import Document, plain

    document = plain(side) if isinstance(side, str) else side
    if not isinstance(document, Document):
        return None, list(document)
    from ..claims import claims_from
    from ..language.marks import read_marks

    day = published or document.published
    marks = read_marks(document, day)
    return marks, claims_from(marks, published=day)


def _changes(before: Sequence[Claim], after: Sequence[Claim], pairing: Pairing) -> list[Change]:
    from .kinds import change_of
    from .pairing import profiles

    partner = {j: i for i, j in pairing.pairs}
    same = {(i, j) for i, j in pairing.pairs if _untouched(before[i], after[j])}
    looked_at = [pair for pair in pairing.pairs if pair not in same]
    profiles_before, profiles_after = pairing.profiles_before, pairing.profiles_after
    profiles_before |= profiles(before, [i for i, _ in looked_at if i not in profiles_before])
    profiles_after |= profiles(after, [j for _, j in looked_at if j not in profiles_after])
    gone = _gone(len(before), pairing)
    changes = [_alone(before[i], None, pairing.ambiguous_before.get(i), after) for i in gone[-1]]
    for j, claim in enumerate(after):
        i = partner.get(j)
        if i is None:
            changes.append(_alone(None, claim, pairing.ambiguous_after.get(j), before))
        elif (i, j) in same:
            kind = "moved" if (i, j) in pairing.moved else "unchanged"
            changes.append(Change(kind, [kind], before[i], claim))
        else:
            changes.append(change_of(profiles_before[i], profiles_after[j], moved=(i, j) in pairing.moved))
        changes += [_alone(before[k], None, pairing.ambiguous_before.get(k), after) for k in gone[j]]
    return changes


def _gone(length: int, pairing: Pairing) -> dict[int, list[int]]:
    """Claims of the first list without a partner, by the place in the second they stood behind (-1: the start)."""
    standing = sorted(set(pairing.pairs) - pairing.moved)
    lefts = [i for i, _ in standing]
    found: dict[int, list[int]] = defaultdict(list)
    for i in sorted(set(range(length)) - {i for i, _ in pairing.pairs}):
        place = bisect_left(lefts, i) - 1
        found[standing[place][1] if place >= 0 else -1].append(i)
    return found


def _untouched(before: Claim, after: Claim) -> bool:
    """Whether the statement stands word for word, told as it was: then nothing about it needs a closer look."""
    return (
        before.span.quote == after.span.quote
        and before.statement == after.statement
        and before.modality == after.modality
        and [one.speaker for one in before.attribution] == [one.speaker for one in after.attribution]
    )


def _is_scrap(change: Change) -> bool:
    """Whether all that came or went are words that state nothing, as the label of a row or a "TBC" in a cell."""
    alone = change.after if change.before is None else change.before if change.after is None else None
    if alone is None or alone.revision or alone.quantities or alone.times:  # leftovers are of no revision
        return False
    from ..language.finite import finite_verbs
    from ..language.tokens import Tokens

    tokens = Tokens(alone.statement)
    return len(tokens) <= SCRAP and not finite_verbs(tokens, 0, len(tokens))


def _alone(before: Claim | None, after: Claim | None, rivals: list[int] | None, others: Sequence[Claim]) -> Change:
    """A claim without its like on the other side, or with too many."""
    if rivals is not None:
        told = [others[k].statement for k in sorted(set(rivals))]
        field = FieldChange("candidates", told, None) if before is None else FieldChange("candidates", None, told)
        return Change("ambiguous", ["ambiguous"], before, after, [field])
    kind = "added" if before is None else "removed"
    return Change(kind, [kind], before, after)
