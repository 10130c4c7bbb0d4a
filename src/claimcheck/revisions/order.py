"""Which of the paired claims have moved: the fewest that must, so that all others stand in the same order."""

from __future__ import annotations

from bisect import bisect_left


def moved_pairs(pairs: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """The pairs outside a longest run of pairs whose places rise on both sides.

    `pairs` hold each place once on either side. O(n log n), by patience sorting (Fredman, On computing the length of
    longest increasing subsequences, 1975).
    """
    pairs = sorted(pairs)
    tails: list[int] = []
    tail_index: list[int] = []
    previous: list[int] = []
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        previous.append(tail_index[at - 1] if at else -1)
        if at == len(tails):
            tails.append(j)
            tail_index.append(index)
        else:
            tails[at] = j
            tail_index[at] = index
    standing: set[tuple[int, int]] = set()
    index = tail_index[-1] if tail_index else -1
    while index >= 0:
        standing.add(pairs[index])
        index = previous[index]
    return set(pairs) - standing
