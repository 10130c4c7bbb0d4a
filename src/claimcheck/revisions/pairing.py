"""Which claim of one text is which of the other: a one-to-one pairing, the best as a whole.

Claims that stand unchanged come first (exact.py). Then two rounds, each only over what the one before left: claims that
share rare words, by how alike they are, assigned together; and what is left over between the same paired neighbours,
where a place in the text is evidence too. Where two claims fit equally well and neither words, figures, heading nor
order decide, all of them are told as ambiguous.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ..records import Claim
from .assignment import best_assignment
from .exact import told_alike, unchanged
from .likeness import alike, candidates, nearest, words_shared
from .order import moved_pairs
from .profiles import Profile, profile

ALIKE = 0.55
"""From here on two claims anywhere in the texts are the same one, changed."""
ALIKE_IN_PLACE = 0.35
"""From here on they are where they stand between the same neighbours, if they share as large a part of their words."""
TIE = 0.02
"""Two fits nearer to one another than this are equally good."""
CLOSE = 0.65
"""Below it a tie is no riddle: claims that are like none in particular were removed, and others added."""
_SAME_GAP = 0.04
"""What it adds to stand between the same unchanged neighbours: more than a tie, for a place is evidence."""
_PLACE = 0.02
"""What it adds at most to stand at the same part of the text; in squares, so that of two like pairs none cross."""


@dataclass(slots=True)
class Pairing:
    """`pairs` of indexes into the two lists, and the indexes on either side that nothing decides between."""

    pairs: list[tuple[int, int]] = field(default_factory=list)
    ambiguous_before: dict[int, list[int]] = field(default_factory=dict)
    """Claim of the first list -> the claims of the second it could be."""
    ambiguous_after: dict[int, list[int]] = field(default_factory=dict)
    moved: set[tuple[int, int]] = field(default_factory=set)
    """Those of `pairs` that stand in another order."""
    profiles_before: dict[int, Profile] = field(default_factory=dict)
    profiles_after: dict[int, Profile] = field(default_factory=dict)
    """What claims were looked at closely, to look again."""


def pair(before: Sequence[Claim], after: Sequence[Claim]) -> Pairing:
    """Pair the claims of two revisions of a document, one to one.

    The same two lists the other way round give the same pairs the other way round.
    """
    turned = _order(after) < _order(before)
    pairing = _pair(after, before) if turned else _pair(before, after)
    pairing.moved = moved_pairs(pairing.pairs)
    if turned:
        pairing = Pairing(
            [(j, i) for i, j in pairing.pairs],
            pairing.ambiguous_after,
            pairing.ambiguous_before,
            {(j, i) for i, j in pairing.moved},
            pairing.profiles_after,
            pairing.profiles_before,
        )
    pairing.pairs.sort()
    return pairing


def _order(claims: Sequence[Claim]) -> list[tuple[str, str]]:
    return [(claim.span.quote, claim.statement) for claim in claims]


def _pair(before: Sequence[Claim], after: Sequence[Claim]) -> Pairing:
    pairing = Pairing(list(unchanged(before, after)))
    pairing.pairs += told_alike(before, after, *_unpaired(before, after, pairing))
    rest_a, rest_b = _unpaired(before, after, pairing)
    if not rest_a or not rest_b:
        return pairing
    profiles_a, profiles_b = profiles(before, rest_a), profiles(after, rest_b)
    pairing.profiles_before, pairing.profiles_after = profiles_a, profiles_b
    gap_a, gap_b = _gaps(pairing.pairs, rest_a, rest_b)

    def likeness(i: int, j: int) -> float:
        place = _PLACE * (1 - (i / len(before) - j / len(after)) ** 2)
        return alike(profiles_a[i], profiles_b[j]) + place + _SAME_GAP * (gap_a[i] == gap_b[j])

    scores = {(i, j): likeness(i, j) for i, j in candidates(profiles_a, profiles_b, len(after) / len(before))}
    _assign(pairing, {edge: score for edge, score in scores.items() if score >= ALIKE})
    _fill_gaps(pairing, before, after, likeness)
    return pairing


def profiles(claims: Sequence[Claim], chosen: Iterable[int]) -> dict[int, Profile]:
    """Profiles of the chosen claims, each with the siblings it shares its span with."""
    sharing: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, claim in enumerate(claims):
        sharing[claim.span.start, claim.span.end].append(i)
    made = {}
    for i in chosen:
        group = sharing[claims[i].span.start, claims[i].span.end]
        made[i] = profile(claims[i], [claims[k] for k in group if k != i])
    return made


def _unpaired(before: Sequence[Claim], after: Sequence[Claim], pairing: Pairing) -> tuple[list[int], list[int]]:
    done_a = {i for i, _ in pairing.pairs} | set(pairing.ambiguous_before)
    done_b = {j for _, j in pairing.pairs} | set(pairing.ambiguous_after)
    return (
        [i for i in range(len(before)) if i not in done_a],
        [j for j in range(len(after)) if j not in done_b],
    )


def _assign(pairing: Pairing, likeness: dict[tuple[int, int], float]) -> None:
    """Assign the likeliest pairs together, and set aside those which nothing decides between."""
    chosen = best_assignment(likeness)
    by_before: dict[int, list[int]] = defaultdict(list)
    by_after: dict[int, list[int]] = defaultdict(list)
    for i, j in sorted(likeness):
        by_before[i].append(j)
        by_after[j].append(i)
    taken = set(chosen.values())
    for i, j in sorted(chosen.items()):
        bar = likeness[i, j] - TIE
        rivals_b = [k for k in by_before[i] if k not in taken and likeness[i, k] >= bar]
        rivals_a = [k for k in by_after[j] if k not in chosen and likeness[k, j] >= bar]
        if not rivals_a and not rivals_b:
            pairing.pairs.append((i, j))
        if not (rivals_a or rivals_b) or bar < CLOSE:
            continue
        for k in (i, *rivals_a):
            pairing.ambiguous_before.setdefault(k, []).extend([j, *rivals_b] if k == i else [j])
        for k in (j, *rivals_b):
            pairing.ambiguous_after.setdefault(k, []).extend([i, *rivals_a] if k == j else [i])


def _fill_gaps(
    pairing: Pairing, before: Sequence[Claim], after: Sequence[Claim], likeness: Callable[[int, int], float]
) -> None:
    """Pair what is left over between the same neighbours, where less likeness is enough."""
    rest_a, rest_b = _unpaired(before, after, pairing)
    if not rest_a or not rest_b:
        return
    gap_a, gap_b = _gaps(pairing.pairs, rest_a, rest_b)
    beside: dict[int, list[int]] = defaultdict(list)
    for j in rest_b:
        beside[gap_b[j]].append(j)
    scores: dict[tuple[int, int], float] = {}
    for i in rest_a:
        for j in nearest(beside[gap_a[i]], i * len(after) / len(before)):
            words = words_shared(pairing.profiles_before[i], pairing.profiles_after[j])
            if words >= ALIKE_IN_PLACE and (score := likeness(i, j)) >= ALIKE_IN_PLACE:
                scores[i, j] = score
    _assign(pairing, scores)


def _gaps(
    pairs: list[tuple[int, int]], rest_a: Iterable[int], rest_b: Iterable[int]
) -> tuple[dict[int, int], dict[int, int]]:
    """Between which of the pairs that kept their order each of the rest stands, on either side: the gap's number."""
    standing = sorted(set(pairs) - moved_pairs(pairs))
    lefts, rights = [i for i, _ in standing], [j for _, j in standing]
    return {i: bisect_left(lefts, i) for i in rest_a}, {j: bisect_left(rights, j) for j in rest_b}
