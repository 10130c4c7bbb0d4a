"""How alike two claims are, and which pairs of claims are worth the question."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from .figures import figure_changes, scale_of
from .profiles import Profile

_RARE_WORDS = 6
"""So many of its rarest words lead from a claim to its candidates."""
_CROWD = 40
"""So many claims at most are looked at because of one word, or of one place."""
_CANDIDATES = 8
"""So many candidates of a claim are looked at closely."""
_FEW = 5
"""A claim of fewer words than this is looked for by the words of its heading too."""
_THIN = 6
"""Two claims with fewer words than this between them are nothing under headings of other things."""
_SAME_LABEL = 0.6
"""The share of a line's words that its label is worth."""


def candidates(before: dict[int, Profile], after: dict[int, Profile], stretch: float) -> set[tuple[int, int]]:
    """Pairs worth a closer look: those which share their rarest words, the few that share most for each claim.

    Claim i of the first text would stand at i * stretch in the second if nothing had moved; of a crowd, the nearest
    to that place are taken.
    """
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
                for j in nearest(having[word], i * stretch):
                    shared[j] += 1 / crowd
        ranked = sorted(shared.items(), key=lambda entry: (-entry[1], abs(entry[0] - i * stretch), entry[0]))
        found.update((i, j) for j, _ in ranked[:_CANDIDATES])
    return found


def nearest(places: list[int], expected: float) -> list[int]:
    """The places of a rising list around an expected one, a crowd at most."""
    if len(places) <= _CROWD:
        return places
    first = min(max(bisect_left(places, expected) - _CROWD // 2, 0), len(places) - _CROWD)
    return places[first : first + _CROWD]


def _telling(side: Profile) -> set[str] | frozenset[str]:
    """The words by which a claim is looked for: its own, and those of its heading where it has few."""
    return side.content.keys() | side.heading if len(side.content) < _FEW else frozenset(side.content)


def alike(a: Profile, b: Profile) -> float:
    """How surely two claims are one and the same, from 0 to 1: words first, then their order, figure and heading.

    The fewer words a claim has of its own, the more its heading says what it is about ("120 sq km").
    """
    words = words_shared(a, b)
    if not words or (not a.size and bool(a.claim.quantities) != bool(b.claim.quantities)):
        return 0.0  # "Sudland 9%" is not "Norland 9%", nor is "48" a date
    headings = _headings_fit(a, b)
    if headings < 0 and a.size + b.size < _THIN:
        return 0.0
    score = 0.66 * words + 0.22 * _order_kept(a, b) + 0.12 * _figures_fit(a, b)
    if a.claim.presupposed != b.claim.presupposed or a.claim.negated != b.claim.negated:
        score -= 0.05
    say = 0.5 / (1 + (a.size + b.size) / 4)
    return (1 - say) * score + say * headings


def words_shared(a: Profile, b: Profile) -> float:
    """The share of the words of content that both have; 1 where neither has any. The same label is most of a line.

    The subject that both share with the clause before them counts where it is the same.
    """
    same = len(a.subject) if a.subject == b.subject else 0
    fewer, more = (a.content, b.content) if len(a.content) < len(b.content) else (b.content, a.content)
    shared = sum(min(count, more[word]) for word, count in fewer.items() if word in more)
    sizes = a.size + b.size + 2 * same
    share = 2 * (shared + same) / sizes if sizes else 1.0
    return max(share, _SAME_LABEL) if share and a.label and a.label == b.label else share


def _headings_fit(a: Profile, b: Profile) -> float:
    """1 for the same heading, less for one that says more, little where one word stands for another.

    "Wreck rate" and "Theft rate" head different things, and so do "Rate 2018" and "Rate 2021".
    """
    if a.heading == b.heading:
        return 1.0
    if {word for word in a.heading if word.isdigit()} != {word for word in b.heading if word.isdigit()}:
        return -1.0
    alike = 2 * len(a.heading & b.heading) / (len(a.heading) + len(b.heading))
    return alike - 1.0 if a.heading - b.heading and b.heading - a.heading else alike


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
