"""Two rows of words compared: what stands against what, and whether the words say the same.

A change of words is mere wording where, once inflection, spelling, order, acronyms and words that say the same are set
aside, nothing of weight was replaced by something else, and little was left out or put in. Leaving out or adding up to
`LOOSE` words of content ("the whole old harbour" -> "the harbour") is wording; a member of a
list, a figure, or a word that turns the sense ("not", "only", "former") never is.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..language.lexicon import words as listed
from .profiles import Profile
from .words import fillers, weighty

LOOSE = 3
"""How many words of content in a row may come or go before a reader would call it another statement."""

LONGEST = 1500
"""Nobody writes a statement of more words than this; the finer comparison would take the square of its length."""
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
    if max(len(a.keys), len(b.keys)) > LONGEST:
        return _coarse(a, b)
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


def _coarse(a: Profile, b: Profile) -> Alignment:
    """What two endless statements have in common at their beginning and end, and all between as one run."""
    shortest = min(len(a.keys), len(b.keys))
    start = next((k for k in range(shortest) if a.keys[k] != b.keys[k]), shortest)
    end = next((k for k in range(shortest - start) if a.keys[-1 - k] != b.keys[-1 - k]), shortest - start)
    run = Run((start, len(a.keys) - end), (start, len(b.keys) - end))
    run.lost = [i for i in range(*run.a) if is_content(a.keys[i])]
    run.gained = [j for j in range(*run.b) if is_content(b.keys[j])]
    tail = [(len(a.keys) - end + k, len(b.keys) - end + k) for k in range(end)]
    return Alignment([(k, k) for k in range(start)] + tail, [run])


def _weigh(alignment: Alignment, a: Profile, b: Profile) -> None:
    """Fill in what each run lost and gained, once moved words, variants and acronyms are set aside."""
    lost = [i for run in alignment.runs for i in range(*run.a) if is_content(a.keys[i])]
    gained = [j for run in alignment.runs for j in range(*run.b) if is_content(b.keys[j])]
    lost, gained = _without_moved(lost, gained, a, b)
    gained = _without_acronyms(gained, b, a)
    lost = _without_acronyms(lost, a, b)
    for run in alignment.runs:
        if _joined(run, a, b):
            continue
        balanced = len(numbers_of(a, run.a)) == len(numbers_of(b, run.b))
        run.lost = [i for i in lost if run.a[0] <= i < run.a[1] and not _known(a, i, b, run.b, balanced)]
        run.gained = [j for j in gained if run.b[0] <= j < run.b[1] and not _known(b, j, a, run.a, balanced)]


def _known(side: Profile, i: int, other: Profile, against: tuple[int, int], balanced: bool) -> bool:
    """Whether word i is no wording but a number or a blank, which is compared as a figure."""
    return (
        (balanced and is_number(side.surfaces[i]))
        or stands_for_a_mark(side, i, other, against)
        or _digits_of_a_mark(side, i, other, against)
    )


def is_number(word: str) -> bool:
    """Whether a word is one number ("2,800,000", "3.5"), and not a version or a section ("3.10.1")."""
    return word.replace(",", "").replace(".", "", 1).isdigit()


def numbers_of(side: Profile, run: tuple[int, int]) -> list[str]:
    """The numbers in a stretch that no figure or date holds."""
    return [side.surfaces[k] for k in range(*run) if side.keys[k][0] != "#" and is_number(side.surfaces[k])]


def _joined(run: Run, a: Profile, b: Profile) -> bool:
    """Whether a run is only spaced or abbreviated otherwise: "web page" and "webpage", "AI" and its two words."""
    left, right = a.surfaces[slice(*run.a)], b.surfaces[slice(*run.b)]
    if "".join(left).lower() == "".join(right).lower():
        return True
    for one, other in ((left, right), (right, left)):
        if len(one) == 1 and len(other) > 1 and _letters(one[0]) == "".join(word[0] for word in other).lower():
            return True
    return False


def stands_for_a_mark(side: Profile, i: int, other: Profile, against: tuple[int, int]) -> bool:
    """Whether word i says that a figure or date is not known, which the other side has in its place: "TBD"."""
    return side.surfaces[i].lower() in listed("wording", "unstated") and any(
        against[0] <= k < against[1] for k in other.marks
    )


def _digits_of_a_mark(side: Profile, i: int, other: Profile, against: tuple[int, int]) -> bool:
    """Whether word i is a number that the other side has in its place as part of a figure: "3-6", "3-6 years"."""
    word = side.surfaces[i]
    return word.isdigit() and any(word in other.surfaces[k] for k in other.marks if against[0] <= k < against[1])


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
    """Whether two long words differ by one letter inside ("Marlund", "Marlun"): a variant, and not another word."""
    if min(len(one), len(other)) < 5 or one[0] != other[0] or not one.isalpha() or not other.isalpha():
        return False
    if abs(len(one) - len(other)) > 1:
        return False
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    return one[head + 1 :] == other[head + 1 :] or one[head:] == other[head + 1 :] or one[head + 1 :] == other[head:]


def _without_acronyms(places: list[int], side: Profile, other: Profile) -> list[int]:
    """Leave out an acronym whose words either side has, and words whose acronym the other side has."""
    gone: set[int] = set()
    for word in other.surfaces:
        if letters := _letters(word):
            gone.update(_spelling(letters, side))
    for i in places:
        if (letters := _letters(side.surfaces[i])) and (_spelling(letters, other) or _spelling(letters, side)):
            gone.add(i)
    return [i for i in places if i not in gone]


def _letters(word: str) -> str:
    """The letters of an acronym, without the s of its plural; empty for any other word."""
    bare = word[:-1] if word.endswith("s") else word
    return bare.lower() if 2 <= len(bare) <= 8 and bare.isupper() and bare.isalpha() else ""


def _spelling(letters: str, side: Profile) -> list[int]:
    """Where capitalised words in a row have the letters of an acronym for initials; small words may stand between."""
    for first, word in enumerate(side.surfaces):
        if not word[:1].isupper() or word[0].lower() != letters[0] or _letters(word):
            continue
        places: list[int] = []
        for i in range(first, len(side.surfaces)):
            here = side.surfaces[i]
            if here[:1].isupper() and here[0].lower() == letters[len(places)]:
                places.append(i)
            elif here[:1].isupper() or len(here) > 3:
                break
            if len(places) == len(letters):
                return places
    return []


def says_otherwise(alignment: Alignment, a: Profile, b: Profile) -> bool:
    """Whether the words, figures and dates set apart, no longer say the same."""
    if _reordered_list(a, b) or _other_members(alignment, a, b):
        return True
    total = 0
    for run in alignment.runs:
        if run.lost and run.gained:
            return True
        if any(a.keys[i] in weighty() for i in run.lost) or any(b.keys[j] in weighty() for j in run.gained):
            return True
        total += len(run.lost) + len(run.gained)
        if len(run.lost) + len(run.gained) > LOOSE:
            return True
    return total > 2 * LOOSE


def _reordered_list(a: Profile, b: Profile) -> bool:
    """Whether a bare list, not in alphabetical order, was put in another order: it reads as a ranking."""
    left, right = _members(a), _members(b)
    if len(left) < RANKING or left == right or sorted(left) != sorted(right):
        return False
    return left != sorted(left) and right != sorted(right)


def _members(side: Profile) -> list[tuple[str, ...]]:
    """The members of a statement that is nothing but a list of short names; empty for any other."""
    members: dict[int, list[str]] = {}
    for key, part in zip(side.keys, side.parts, strict=True):
        member = members.setdefault(part, [])
        member.append(key)
        if len(member) > 3:
            return []
    found = [tuple(member) for member in members.values()]
    return found if all(any(map(is_content, member)) for member in found) else []


def _other_members(alignment: Alignment, a: Profile, b: Profile) -> bool:
    """Whether members of a list came or went: one for another, or one whose going leaves fewer parts."""
    lost = sum(_is_member(a, run.lost) for run in alignment.runs)
    gained = sum(_is_member(b, run.gained) for run in alignment.runs)
    more = len(set(a.parts)) - len(set(b.parts))
    return bool((lost and gained) or (lost and more > 0) or (gained and more < 0))


def _is_member(side: Profile, places: list[int]) -> bool:
    """Whether content that came or went begins a part of its statement, other than the first.

    In brackets, where glosses stand too ("Odra (Oder)"), only a name of more than one word is a member.
    """
    if not places:
        return False
    part = side.parts[places[0]]
    begins = next(i for i, number in enumerate(side.parts) if number == part)
    if begins == 0 or any(is_content(key) for key in side.keys[begins : places[0]]):
        return False
    return part not in side.bracketed or sum(side.surfaces[i][0].isupper() for i in places if side.parts[i] == part) > 1


def words_of(run: Run, a: Profile, b: Profile) -> tuple[str, str]:
    """What stands on either side of a run, as written."""
    return " ".join(a.surfaces[slice(*run.a)]), " ".join(b.surfaces[slice(*run.b)])
