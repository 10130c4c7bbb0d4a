"""Which claim of one text is which of the other: a one-to-one pairing, the best as a whole.

Three rounds, each only over what the one before left: claims that stand unchanged; claims that share rare words, by
how alike they are, assigned together; and what is left over between the same paired neighbours, where a place in the
text is evidence too. Where two claims fit equally well and neither words, figures, heading nor order decide, all of
them are told as ambiguous.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..records import Claim
from .assignment import best_assignment
from .figures import figure_changes, scale_of
from .order import moved_pairs
from .profiles import Profile, profile

ALIKE = 0.5
"""From here on two claims anywhere in the texts are the same one, changed."""
ALIKE_IN_PLACE = 0.3
"""From here on they are where they stand between the same neighbours, if they share as large a part of their words."""
TIE = 0.02
"""Two fits nearer to one another than this are equally good."""
CLOSE = 0.65
"""Below it a tie is no riddle: claims that are like none in particular were removed, and others added."""
_RARE_WORDS = 6
_CROWD = 40
"""A word that more claims than this have leads to no candidate."""
_CANDIDATES = 8
_FEW = 5
_SAME_LABEL = 0.6
_LARGEST_TABLE = 400_000_000
"""Pairs of claims that fit into 50 MB, at a bit each."""


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
    pairing = Pairing(list(_unchanged(before, after)))
    rest_a, rest_b = _unpaired(before, after, pairing)
    if not rest_a or not rest_b:
        return pairing
    profiles_a, profiles_b = profiles(before, rest_a), profiles(after, rest_b)
    pairing.profiles_before, pairing.profiles_after = profiles_a, profiles_b
    likeness = {
        (i, j): score
        for i, j in _candidates(profiles_a, profiles_b)
        if (score := alike(profiles_a[i], profiles_b[j], i / len(before), j / len(after))) >= ALIKE
    }
    _assign(pairing, likeness)
    _fill_gaps(pairing, before, after, profiles_a, profiles_b)
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


def _unchanged(before: Sequence[Claim], after: Sequence[Claim]) -> Iterable[tuple[int, int]]:
    """Pairs of claims that stand word for word: as many as can be in the same order, then those that moved.

    Of several that say the same, those under the same heading go together first.
    """
    numbers: dict[tuple[object, ...], int] = {}
    lists = [[numbers.setdefault(_wording(claim), len(numbers)) for claim in side] for side in (before, after)]
    left, right = set(range(len(before))), set(range(len(after)))
    for i, j in _in_order(*lists):
        left.discard(i)
        right.discard(j)
        yield i, j
    for keep_section in (True, False):
        places: dict[object, list[int]] = defaultdict(list)
        for j in sorted(right, reverse=True):
            places[lists[1][j], tuple(after[j].section) if keep_section else ()].append(j)
        for i in sorted(left):
            stack = places.get((lists[0][i], tuple(before[i].section) if keep_section else ()))
            if stack:
                j = stack.pop()
                left.discard(i)
                right.discard(j)
                yield i, j


def _in_order(before: list[int], after: list[int]) -> Iterable[tuple[int, int]]:
    """The longest common subsequence of two lists; only their common ends where they are too long for it."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        yield start, start
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
        yield len(before) - end, len(after) - end
    middle = before[start : len(before) - end], after[start : len(after) - end]
    if not middle[0] or not middle[1] or len(middle[0]) * len(middle[1]) > _LARGEST_TABLE:
        return
    from rapidfuzz.distance import LCSseq

    for block in LCSseq.opcodes(*middle):
        if block.tag == "equal":
            for k in range(block.src_end - block.src_start):
                yield start + block.src_start + k, start + block.dest_start + k


def _wording(claim: Claim) -> tuple[object, ...]:
    """What makes two claims word for word the same: the clause, and the figure of it that the claim is about."""
    base = claim.span.start
    figures = tuple([(figure.start - base, figure.quote) for figure in claim.quantities])
    return " ".join(claim.span.quote.split()), figures, claim.presupposed, claim.statement


def _candidates(before: dict[int, Profile], after: dict[int, Profile]) -> set[tuple[int, int]]:
    """Pairs worth a closer look: those which share their rarest words, the few that share most for each claim."""
    having: dict[str, list[int]] = defaultdict(list)
    for j, side in after.items():
        for word in _telling(side):
            having[word].append(j)
    common: dict[str, int] = defaultdict(int)
    for side in before.values():
        for word in _telling(side):
            common[word] += 1
    found: set[tuple[int, int]] = set()
    for i, side in before.items():
        shared: dict[int, float] = defaultdict(float)
        rarest = sorted((len(having[word]) * common[word], word) for word in _telling(side) if word in having)
        for crowd, word in rarest[:_RARE_WORDS]:
            if len(having[word]) <= _CROWD or len(shared) < 2:
                for j in having[word][:_CROWD]:
                    shared[j] += 1 / crowd
        ranked = sorted(((score, j) for j, score in shared.items()), key=lambda pair: (-pair[0], abs(pair[1] - i)))
        found.update((i, j) for _, j in ranked[:_CANDIDATES])
    return found


def _telling(side: Profile) -> set[str] | frozenset[str]:
    """The words by which a claim is looked for: its own, and those of its heading where it has few."""
    return side.content.keys() | side.heading if len(side.content) < _FEW else frozenset(side.content)


def alike(a: Profile, b: Profile, place_a: float = 0.0, place_b: float = 0.0) -> float:
    """How surely two claims are one and the same, from 0 to about 1: words, figure and heading, and a little the place.

    The fewer words a claim has of its own, the more its heading says what it is about ("3,374 sq km").
    """
    size = sum(a.content.values()) + sum(b.content.values())
    score = 0.66 * _words_shared(a, b) + 0.22 * _order_kept(a, b) + 0.12 * _figures_fit(a, b)
    if a.claim.presupposed != b.claim.presupposed or a.claim.negated != b.claim.negated:
        score -= 0.05
    say = 0.5 / (1 + size / 4)
    return (1 - say) * score + say * _headings_fit(a, b) + 0.02 * (1 - (place_a - place_b) ** 2)


def _words_shared(a: Profile, b: Profile) -> float:
    """The share of the words of content that both have; 1 where neither has any. The same label is most of a line."""
    size = sum(a.content.values()) + sum(b.content.values())
    share = 2 * sum((a.content & b.content).values()) / size if size else 1.0
    return max(share, _SAME_LABEL) if a.label and a.label == b.label else share


def _headings_fit(a: Profile, b: Profile) -> float:
    """1 for the same heading, less for one that shares words; "Rate 2018" and "Rate 2021" head different things."""
    if a.claim.section == b.claim.section:
        return 1.0
    if {word for word in a.heading if word.isdigit()} != {word for word in b.heading if word.isdigit()}:
        return -1.0
    return 2 * len(a.heading & b.heading) / ((len(a.heading) + len(b.heading)) or 1)


def _order_kept(a: Profile, b: Profile) -> float:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(a.keys, b.keys)


def _figures_fit(a: Profile, b: Profile) -> float:
    """1 where both tell the same figure, less for another one on the same scale, nothing across scales."""
    left, right = a.claim.quantities, b.claim.quantities
    if not left or not right:
        return 0.7 if not left and not right else 0.2
    if scale_of(left[0])[0] != scale_of(right[0])[0]:
        return 0.0
    return 0.6 if figure_changes(left[0], right[0]) else 1.0


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
    pairing: Pairing,
    before: Sequence[Claim],
    after: Sequence[Claim],
    profiles_a: dict[int, Profile],
    profiles_b: dict[int, Profile],
) -> None:
    """Pair what is left over between the same neighbours, where less likeness is enough."""
    rest_a, rest_b = _unpaired(before, after, pairing)
    if not rest_a or not rest_b:
        return
    partner_a = dict(pairing.pairs)
    partner_b = {j: i for i, j in pairing.pairs}
    gaps_b: dict[tuple[int, int], list[int]] = defaultdict(list)
    for j in rest_b:
        low, high = _neighbours(j, partner_b, len(after))
        gaps_b[partner_b.get(low, -1), partner_b.get(high, len(before))].append(j)
    likeness: dict[tuple[int, int], float] = {}
    for i in rest_a:
        low, high = _neighbours(i, partner_a, len(before))
        beside = gaps_b.get((low, high), [])
        for j in beside[:_CROWD]:
            score = alike(profiles_a[i], profiles_b[j], i / len(before), j / len(after))
            if score >= ALIKE_IN_PLACE and _words_shared(profiles_a[i], profiles_b[j]) >= ALIKE_IN_PLACE:
                likeness[i, j] = score
    _assign(pairing, likeness)


def _neighbours(place: int, paired: dict[int, int], length: int) -> tuple[int, int]:
    """The nearest paired places on either side; -1 and `length` at the ends."""
    low, high = place - 1, place + 1
    while low >= 0 and low not in paired:
        low -= 1
    while high < length and high not in paired:
        high += 1
    return low, high
