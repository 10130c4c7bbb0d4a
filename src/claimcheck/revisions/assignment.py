"""The best one-to-one assignment between two sides of a sparse graph, as a whole and not edge by edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from heapq import heappop, heappush


def best_assignment(weights: Mapping[tuple[int, int], float]) -> dict[int, int]:
    """Choose edges (left, right), no node twice, so that the sum of their weights is as large as can be.

    Weights are above zero; a node may stay alone. One augmenting path for each left node, the cheapest by Dijkstra's
    algorithm over reduced costs (Jonker and Volgenant 1987, the Hungarian method for sparse graphs): at most
    O(n m log n), and little where most nodes have few edges. The same weights always give the same edges.
    """
    graph = _Graph({}, {}, {}, {}, {})
    for (left, right), weight in sorted(weights.items()):
        graph.edges.setdefault(left, []).append((right, weight))
    graph.profit.update({left: max(weight for _, weight in out) for left, out in graph.edges.items()})
    for start in graph.edges:
        graph.augment(start)
    return graph.match


@dataclass(slots=True)
class _Graph:
    """`match` and `owner` are the edges chosen so far, from the left and from the right.

    `profit` and `price` are the duals: profit[l] + price[r] >= weight, equal on chosen edges, and neither below zero.
    """

    edges: dict[int, list[tuple[int, float]]]
    match: dict[int, int]
    owner: dict[int, int]
    profit: dict[int, float]
    price: dict[int, float]

    def augment(self, start: int) -> None:
        """Bring one more left node in by the cheapest chain of swaps; it may end in leaving some left node alone."""
        distance: dict[int, float] = {}
        came: dict[int, int] = {}
        settled: dict[int, float] = {}
        lefts = {start: 0.0}
        queue: list[tuple[float, int]] = []
        left, cost = start, 0.0
        best, last = self.profit[start], start  # leaving a left node alone costs the profit it would have had
        free: int | None = None
        while True:
            for right, weight in self.edges[left]:
                reach = cost + self.profit[left] + self.price.get(right, 0.0) - weight
                if right not in settled and reach < distance.get(right, best):
                    distance[right], came[right] = reach, left
                    heappush(queue, (reach, right))
            while queue and queue[0][1] in settled:
                heappop(queue)
            if not queue or queue[0][0] >= best:
                break
            cost, right = heappop(queue)
            settled[right] = cost
            if right not in self.owner:
                best, free = cost, right
                break
            left = self.owner[right]
            lefts[left] = cost
            if cost + self.profit[left] < best:
                best, last = cost + self.profit[left], left
        self._pay(lefts, settled, best)
        if free is not None:
            self._flip(start, free, came)
        elif last != start:
            self._flip(start, self.match.pop(last), came)

    def _pay(self, lefts: dict[int, float], settled: dict[int, float], best: float) -> None:
        """Raise the prices of what was reached, so that the reduced costs of the next search are not negative."""
        for node, reached in lefts.items():
            if reached < best:
                self.profit[node] -= best - reached
        for node, reached in settled.items():
            if reached < best:
                self.price[node] = self.price.get(node, 0.0) + best - reached

    def _flip(self, start: int, right: int, came: dict[int, int]) -> None:
        """Swap the edges along the path from `start` to `right`."""
        while True:
            left = came[right]
            following = self.match.get(left)
            self.match[left], self.owner[right] = right, left
            if left == start or following is None:
                return
            right = following
