"""Two rows of words compared: what stands against what, and whether the words say the same.

A change of words is mere wording where, once inflection, spelling, order, acronyms and words that say the same are set
aside, nothing of weight was replaced by something else, and little was left out or put in. Leaving out or adding up to
`LOOSE` words of content ("the entire national population" -> "the national population") is wording; a member of a
list, a figure, or a word that turns the sense ("not", "only", "former") never is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ..language.lexicon import words as listed
from .profiles import Profile
from .words import fillers, weighty

LOOSE = 3
"""How many words of content in a row may come or go before a reader would call it another statement."""

RANKING = 5
"""From so many members on, the order of a bare list that is not alphabetical is taken to mean something."""


@dataclass(slots=True)
class Run:
    """A stretch where the two differ: half-open ranges of either side, and the content left on each."""

    a: tuple[int, int]
    b: tuple[int, int]
    lost: list[int] = field(default_factory=list)
    gained: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Alignment:
    """What stands against what: `pairs` of equal words or placeholders, and the `runs` between them."""

    pairs: list[tuple[int, int]]
    runs: list[Run]


def align(a: Profile, b: Profile) -> Alignment:
    """Lay the words of two claims side by side (longest common subsequence), then set aside what says the same.

    Turned round, the two give the same alignment turned round.
    """
    if a.keys == b.keys:
        return Alignment([(i, i) for i in range(len(a.keys))], [])
    if b.keys < a.keys:
        turned = align(b, a)
        runs = [Run(run.b, run.a, run.gained, run.lost) for run in turned.runs]
        return Alignment([(i, j) for j, i in turned.pairs], runs)
    from rapidfuzz.distance import LCSseq

    pairs: list[tuple[int, int]] = []
    found: list[Run] = []
    gap = Run((0, 0), (0, 0))
    for block in [*LCSseq.opcodes(a.keys, b.keys), None]:
        if block is not None and block.tag != "equal":
            gap = Run((gap.a[0], block.src_end), (gap.b[0], block.dest_end))
            continue
        if gap.a[0] < gap.a[1] or gap.b[0] < gap.b[1]:
            found.append(gap)
        if block is not None:
            pairs.extend(
                zip(range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True)
            )
            gap = Run((block.src_end, block.src_end), (block.dest_end, block.dest_end))
    alignment = Alignment(pairs, found)
    _weigh(alignment, a, b)
    return alignment


def _weigh(alignment: Alignment, a: Profile, b: Profile) -> None:
    """Fill in what each run lost and gained, once moved words, variants and acronyms are set aside."""
    lost = [i for run in alignment.runs for i in range(*run.a) if is_content(a.keys[i])]
    gained = [j for run in alignment.runs for j in range(*run.b) if is_content(b.keys[j])]
    lost, gained = _without_moved(lost, gained, a, b)
    gained = _without_acronyms(gained, b, a)
    lost = _without_acronyms(lost, a, b)
    for run in alignment.runs:
        run.lost = [i for i in lost if run.a[0] <= i < run.a[1] and not stands_for_a_mark(a, i, b, run.b)]
        run.gained = [j for j in gained if run.b[0] <= j < run.b[1] and not stands_for_a_mark(b, j, a, run.a)]


def stands_for_a_mark(side: Profile, i: int, other: Profile, against: tuple[int, int]) -> bool:
    """Whether word i says that a figure or date is not known, which the other side has in its place: "TBD"."""
    return side.surfaces[i].lower() in listed("wording", "unstated") and any(k in other.marks for k in range(*against))


def is_content(key: str) -> bool:
    """Whether a key is a word that carries content: no placeholder and no filler."""
    return key[0] != "#" and key not in fillers()


def _without_moved(lost: list[int], gained: list[int], a: Profile, b: Profile) -> tuple[list[int], list[int]]:
    """Leave out words which only stand elsewhere, or are only spelled otherwise, on the other side."""
    by_key: dict[str, list[int]] = {}
    for j in gained:
        by_key.setdefault(b.keys[j], []).append(j)
    kept, gone = [], set()
    for i in lost:
        places = by_key.get(a.keys[i])
        if places:
            gone.add(places.pop(0))
        else:
            kept.append(i)
    still, gained = [], [j for j in gained if j not in gone]
    for i in kept:
        variant = next((j for j in gained if spelled_alike(a.keys[i], b.keys[j])), None)
        if variant is None:
            still.append(i)
        else:
            gained.remove(variant)
    return still, gained


def spelled_alike(one: str, other: str) -> bool:
    """Whether two long words differ by one letter inside ("Kirant", "Kirat"): a slip or a variant, not another word."""
    if min(len(one), len(other)) < 5 or one[0] != other[0] or one.isdigit() or other.isdigit():
        return False
    if abs(len(one) - len(other)) > 1:
        return False
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    return one[head + 1 :] == other[head + 1 :] or one[head:] == other[head + 1 :] or one[head + 1 :] == other[head:]


def _without_acronyms(places: list[int], side: Profile, other: Profile) -> list[int]:
    """Leave out an acronym whose words the other side has, and words whose acronym it has."""
    here = [i for i in range(len(side.surfaces)) if side.keys[i][0] != "#"]
    gone: set[int] = set()
    for mine, theirs in ((side, other), (side, side), (other, side)):
        for acronym in _acronyms(theirs):
            spelled = _spelling(acronym, mine)
            if spelled and theirs is not side:
                gone.update(spelled)
    for i in here:
        word = side.surfaces[i]
        if _is_acronym(word) and (_spelling(word.upper(), other) or _spelling(word.upper(), side)):
            gone.add(i)
    return [i for i in places if i not in gone]


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= 8 and word.isupper() and word.isalpha()


def _acronyms(side: Profile) -> list[str]:
    return [word for word in side.surfaces if _is_acronym(word)]


def _spelling(acronym: str, side: Profile) -> list[int]:
    """Where capitalised words in a row have the letters of an acronym for initials; small words may stand between."""
    wanted = acronym.lower()
    for first, word in enumerate(side.surfaces):
        if not word[:1].isupper() or word[0].lower() != wanted[0] or _is_acronym(word):
            continue
        places: list[int] = []
        for i in range(first, len(side.surfaces)):
            here = side.surfaces[i]
            if here[:1].isupper() and here[0].lower() == wanted[len(places)]:
                places.append(i)
            elif here[:1].isupper() or len(here) > 3:
                break
            if len(places) == len(wanted):
                break
        if len(places) == len(wanted):
            return places
    return []


def says_otherwise(alignment: Alignment, a: Profile, b: Profile) -> bool:
    """Whether the words, figures and dates set apart, no longer say the same."""
    if _weights(a) != _weights(b) or _reordered_list(a, b):
        return True
    total = 0
    for run in alignment.runs:
        if run.lost and run.gained:
            return True
        if _drops_a_member(run, a, b):
            return True
        total += len(run.lost) + len(run.gained)
        if len(run.lost) + len(run.gained) > LOOSE:
            return True
    return total > 2 * LOOSE


def _weights(side: Profile) -> Counter[str]:
    return Counter(key for key in side.keys if key in weighty())


def _reordered_list(a: Profile, b: Profile) -> bool:
    """Whether a bare list, not in alphabetical order, was put in another order: it reads as a ranking."""
    left, right = _members(a), _members(b)
    if len(left) < RANKING or left == right or sorted(left) != sorted(right):
        return False
    return left != sorted(left) and right != sorted(right)


def _members(side: Profile) -> list[tuple[str, ...]]:
    """The members of a statement that is nothing but a list of short names; empty for any other."""
    members: dict[int, tuple[str, ...]] = {}
    for key, part in zip(side.keys, side.parts, strict=True):
        members[part] = (*members.get(part, ()), key)
    found = list(members.values())
    return found if all(len(member) <= 3 and any(map(is_content, member)) for member in found) else []


def _drops_a_member(run: Run, a: Profile, b: Profile) -> bool:
    """Whether a member of a list came or went: content that begins a part, while the other side has fewer parts."""
    for side, places, other in ((a, run.lost, b), (b, run.gained, a)):
        if not places or len(set(side.parts)) <= len(set(other.parts)):
            continue
        part = side.parts[places[0]]
        begins = next(i for i, number in enumerate(side.parts) if number == part)
        if begins > 0 and not any(is_content(key) for key in side.keys[begins : places[0]]):
            return True
    return False


def words_of(run: Run, a: Profile, b: Profile) -> tuple[str, str]:
    """What stands on either side of a run, as written."""
    return " ".join(a.surfaces[slice(*run.a)]), " ".join(b.surfaces[slice(*run.b)])
