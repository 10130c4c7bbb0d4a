"""Claims that are the same beyond doubt: word for word, or but for what stands around their own words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

from ..records import Claim
from .headings import heading_of, mask_of

_LARGEST_TABLE = 400_000_000
"""Pairs of claims that fit into 50 MB, at a bit each."""


def unchanged(before: Sequence[Claim], after: Sequence[Claim]) -> Iterable[tuple[int, int]]:
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


def told_alike(
    before: Sequence[Claim], after: Sequence[Claim], rest_a: Sequence[int], rest_b: Sequence[int]
) -> list[tuple[int, int]]:
    """Pairs of the rest that say the same in their own words, and are the only ones on either side that do.

    First those whose statement stands, though the clause they share with a sibling changed; then those under a heading
    that is the only one of its kind on either side and tells another date or unit: "Costs in 2025", "Costs in 2026".
    """
    if not rest_a or not rest_b:
        return []
    pairs = _one_to_one(before, after, rest_a, rest_b, _statement)
    done_a, done_b = {i for i, _ in pairs}, {j for _, j in pairs}
    kinds = _only_headings(before), _only_headings(after)
    only = {mask for mask, heading in kinds[0].items() if heading and kinds[1].get(mask)}

    def under_heading(claim: Claim) -> Hashable:
        mask = mask_of(heading_of(claim))
        return (mask, *_wording(claim)[:3]) if mask in only else None

    left = [i for i in rest_a if i not in done_a], [j for j in rest_b if j not in done_b]
    return pairs + _one_to_one(before, after, *left, under_heading)


def _one_to_one(
    before: Sequence[Claim],
    after: Sequence[Claim],
    rest_a: Sequence[int],
    rest_b: Sequence[int],
    key_of: Callable[[Claim], Hashable],
) -> list[tuple[int, int]]:
    """The pairs of one key that no other claim of the rest has; None is no key."""
    places: list[dict[Hashable, list[int]]] = []
    for claims, rest in ((before, rest_a), (after, rest_b)):
        having: dict[Hashable, list[int]] = defaultdict(list)
        for i in rest:
            having[key_of(claims[i])].append(i)
        places.append(having)
    return [
        (left[0], places[1][key][0])
        for key, left in places[0].items()
        if key is not None and len(left) == 1 and len(places[1].get(key, ())) == 1
    ]


def _statement(claim: Claim) -> Hashable:
    """The statement with the claim's own figures, under its heading."""
    return claim.statement, tuple(figure.quote for figure in claim.quantities), claim.presupposed, tuple(claim.section)


def _only_headings(claims: Sequence[Claim]) -> dict[str, str]:
    """Mask of a heading -> the heading, "" where several have that mask."""
    found: dict[str, str] = {}
    for claim in claims:
        heading = heading_of(claim)
        if heading:
            mask = mask_of(heading)
            found[mask] = heading if found.get(mask, heading) == heading else ""
    return found
