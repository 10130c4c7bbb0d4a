"""A claim made ready to be compared: its words without its figures, its figures without its words.

Figures and dates stand in the row of words as placeholders ("#percent", "#date"), so that "rose 5%" and "rose 6%" have
the same words; stamps ("(2023 est.)", "as of May 2024") and punctuation are taken out. Of a clause that several claims
share, a claim has the parts that hold none of its siblings' figures.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from ..language.lexicon import words as listed
from ..language.tokens import Tokens
from ..records import Claim, Quantity, TimeExpression
from .headings import heading_of, subject_of
from .words import canonical, fillers, same_phrases

_SEPARATORS = frozenset(",;:/–—|") | {"and", "or"}
_LABEL = 8
"""A colon behind more words than this ends no label."""


@dataclass(slots=True)
class Profile:
    """What two claims are compared by. `keys`, `surfaces`, `groups` and `parts` run side by side, a word each."""

    claim: Claim
    keys: list[str] = field(default_factory=list)
    """The words, folded: inflection and spelling taken off, phrases that say the same made one; or a placeholder."""
    surfaces: list[str] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    """Which part of the statement a word is in, counted at commas, conjunctions, brackets and the like."""
    bracketed: set[int] = field(default_factory=set)
    """The parts that stand in brackets."""
    marks: dict[int, Quantity | TimeExpression] = field(default_factory=dict)
    """Index into `keys` -> the figure or date that the placeholder there stands for."""
    stamps: list[TimeExpression] = field(default_factory=list)
    content: Counter[str] = field(default_factory=Counter)
    """The words that carry content, counted."""
    size: int = 0
    """How many they are."""
    heading: frozenset[str] = frozenset()
    """The words of what the claim stands under (the row and column of a table, else the heading): where it is hardly
    more than a figure, they say what it is about."""
    subject: tuple[str, ...] = ()
    """The words of content of the subject it shares with the clause before; they lead `keys`, not `content`."""
    label: tuple[str, ...] = ()
    """What stands before the colon of a line such as "Second reading: 7 October"."""
    text: str = ""
    """The words of the claim as written, white space made one space: equal text is an unchanged statement."""


class _Mark(NamedTuple):
    start: int
    end: int
    record: Quantity | TimeExpression
    key: str
    own: bool


def profile(claim: Claim, siblings: Sequence[Claim] = ()) -> Profile:
    """The profile of a claim; `siblings` are the claims that share its span."""
    quote = claim.span.quote
    tokens = Tokens(quote)
    marks = _marks(claim, siblings)
    made = Profile(claim)
    stamp_tokens = _stamps(tokens, marks, made)
    foreign = _foreign_tokens(tokens, marks)
    own = _begin_with_subject(made)
    _fill(made, tokens, marks, stamp_tokens, foreign)
    made.text = f"[{' '.join(made.subject)}] {made.text}" if made.subject else made.text
    made.content = Counter([key for key in made.keys[own:] if key[0] != "#" and key not in fillers()])
    made.size = sum(made.content.values())
    if ":" in tokens.words[1:_LABEL]:
        colon = tokens.words.index(":", 1)
        made.label = tuple(canonical(word) for word in tokens.words[:colon] if word[0].isalnum())
    made.heading = frozenset(keys_of(context_of(claim)))
    return made


def _marks(claim: Claim, siblings: Sequence[Claim]) -> list[_Mark]:
    """The figures and dates inside the claim's span, its own and its siblings', in order and without overlap."""
    base, length = claim.span.start, len(claim.span.quote)
    mine = {(q.start, q.end) for q in claim.quantities}
    found: dict[tuple[int, int], _Mark] = {}
    for time in claim.times:
        if time.type in ("DATE", "TIME"):
            found[time.start, time.end] = _Mark(time.start - base, time.end - base, time, "#date", True)
    for owner in (claim, *siblings):
        for quantity in owner.quantities:
            place = quantity.start, quantity.end
            found.setdefault(
                place, _Mark(place[0] - base, place[1] - base, quantity, f"#{quantity.dimension}", place in mine)
            )
    for time in claim.times:
        if time.type not in ("DATE", "TIME"):
            found.setdefault((time.start, time.end), _Mark(time.start - base, time.end - base, time, "#date", True))
    inside = sorted(mark for mark in found.values() if 0 <= mark.start < mark.end <= length)
    kept: list[_Mark] = []
    for mark in inside:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def _stamps(tokens: Tokens, marks: list[_Mark], made: Profile) -> set[int]:
    """The tokens of every stamp: brackets with nothing but dates in them, perhaps as an estimate, or "as of" a date.

    The dates themselves go into `made.stamps`. The label of a note ("note 1:") is taken with them.
    """
    taken = _note_labels(tokens.words)
    dates: dict[int, TimeExpression] = {}
    for mark in marks:
        if isinstance(mark.record, TimeExpression):
            for i in range(bisect_right(tokens.ends, mark.start), bisect_left(tokens.ends, mark.end) + 1):
                dates[i] = mark.record
    for first, end in [*_dated_brackets(tokens.words, dates), *_as_of(tokens.words, dates)]:
        taken.update(range(first, end))
        for i in range(first, end):
            if i in dates and dates[i] not in made.stamps:
                made.stamps.append(dates[i])
    return taken


def _dated_brackets(words: list[str], dates: Collection[int]) -> Iterator[tuple[int, int]]:
    """The brackets that hold dates and nothing else but how they were come by: "(2023 est.)", "[2020-2021]"."""
    beside = listed("wording", "stamp")
    for first in [i for i, word in enumerate(words) if word in ("(", "[")]:
        end = first + 1
        while end < len(words) and (end in dates or words[end] in beside):
            end += 1
        closed = end == len(words) or words[end] in (")", "]")
        if closed and any(i in dates for i in range(first, end)):
            yield first, min(end + 1, len(words))


def _as_of(words: list[str], dates: Collection[int]) -> Iterator[tuple[int, int]]:
    """Each "as of" with its date: "as of early May 2024"."""
    beside = listed("wording", "stamp")
    for first in [i for i, word in enumerate(words[:-2]) if word == "as" and words[i + 1] in ("of", "at", "in")]:
        end = first + 2
        while end < len(words) and end not in dates and words[end] in beside:
            end += 1
        if end in dates:
            while end in dates:
                end += 1
            yield first, end


def _note_labels(words: list[str]) -> set[int]:
    taken: set[int] = set()
    i = words.index("note") if "note" in words else len(words)
    while i < len(words):
        end = i + 2 if i + 1 < len(words) and words[i + 1].isdigit() else i + 1
        if words[i] == "note" and end < len(words) and words[end] in (":", "-", "–", "—"):
            taken.update(range(i, end))
        i += 1
    return taken


def context_of(claim: Claim) -> str:
    """What a claim stands under: the label its statement begins with in square brackets, else its last heading."""
    return heading_of(claim) or (claim.section[-1] if claim.section else "")


@lru_cache(maxsize=4096)
def keys_of(text: str) -> tuple[str, ...]:
    """The keys of the words of a few words: a heading, a name."""
    return tuple(canonical(word) for word in Tokens(text).words if word[0].isalnum())


def _part_numbers(tokens: Tokens, bracketed: set[int]) -> list[int]:
    """For each token the number of the part of the statement it is in; parts in brackets go into `bracketed`."""
    numbers, current, depth = [], 0, 0
    for word in tokens.words:
        opens, closes = word in ("(", "["), word in (")", "]")
        depth = 0 if word == ";" else max(0, depth + opens - closes)
        current += opens or closes or word in _SEPARATORS
        if depth:
            bracketed.add(current)
        numbers.append(current)
    return numbers


def _foreign_tokens(tokens: Tokens, marks: list[_Mark]) -> set[int]:
    """The tokens of the stretches that hold figures of siblings and none of the claim's own.

    Stretches end at commas, semicolons, colons and conjunctions outside brackets: what stands in brackets belongs to
    the figure before it ("9,700 (Norland), 7,300 (Sudland)").
    """
    if all(mark.own for mark in marks):
        return set()
    numbers, current, depth = [], 0, 0
    for word in tokens.words:
        depth = 0 if word == ";" else max(0, depth + (word in ("(", "[")) - (word in (")", "]")))
        current += depth == 0 and word in _SEPARATORS
        numbers.append(current)
    stretches: dict[bool, set[int]] = {True: set(), False: set()}
    for mark in marks:
        if isinstance(mark.record, Quantity):
            stretches[mark.own].update(
                numbers[i] for i, start in enumerate(tokens.starts) if mark.start <= start < mark.end
            )
    foreign = stretches[False] - stretches[True]
    return {i for i, number in enumerate(numbers) if number in foreign}


def _begin_with_subject(made: Profile) -> int:
    """Put the subject that the claim shares with the clause before at the head of its words; how many they are.

    Its figures belong to the clause before.
    """
    tokens = Tokens(subject_of(made.claim))
    words = [i for i, word in enumerate(tokens.words) if word[0].isalpha()]
    made.keys += [canonical(tokens.words[i]) for i in words]
    made.surfaces += [tokens.surface(i) for i in words]
    made.parts += [0] * len(words)
    made.subject = tuple(key for key in made.keys if key not in fillers())
    return len(words)


def _fill(made: Profile, tokens: Tokens, marks: list[_Mark], skipped: set[int], foreign: set[int]) -> None:
    """Walk over the tokens once and put the words and placeholders into the profile."""
    numbers = _part_numbers(tokens, made.bracketed)
    pieces: list[str] = []
    place = i = 0
    while i < len(tokens):
        while place < len(marks) and marks[place].end <= tokens.starts[i]:
            place += 1
        mark = marks[place] if place < len(marks) and marks[place].start < tokens.ends[i] else None
        end, key = _at_mark(tokens, i, mark) if mark else _at_word(tokens, i, marks)
        if i not in foreign:
            surface = " ".join(tokens.text[tokens.starts[i] : tokens.ends[end - 1]].split())
            pieces.append(surface)
            if key and i not in skipped:
                if mark and mark.own:
                    made.marks[len(made.keys)] = mark.record
                made.keys.append(key)
                made.surfaces.append(surface)
                made.parts.append(numbers[i])
        i = end
    made.text = " ".join(pieces)


def _at_mark(tokens: Tokens, i: int, mark: _Mark) -> tuple[int, str]:
    """The index after a figure or date that is at token i, and its placeholder."""
    end = i + 1
    while end < len(tokens) and tokens.starts[end] < mark.end:
        end += 1
    return end, mark.key if mark.own else f"#other {mark.key}"


def _at_word(tokens: Tokens, i: int, marks: list[_Mark]) -> tuple[int, str]:
    """The index after the word or phrase at token i, and its key; no key for what says nothing."""
    word = tokens.words[i]
    if word in listed("wording", "weekdays") and _by_a_date(tokens, i, marks):
        return i + 1, ""
    matched = same_phrases().match(tokens.words, i)
    if matched and not any(tokens.starts[i] < mark.end and mark.start < tokens.ends[matched[0] - 1] for mark in marks):
        return matched
    return i + 1, canonical(word) if word[0].isalnum() else ""


def _by_a_date(tokens: Tokens, i: int, marks: list[_Mark]) -> bool:
    """Whether the weekday at token i belongs to a date beside it: "Monday, 2019-03-04"."""
    after = i + 1
    while after < len(tokens) and tokens.words[after] in (",", "the", "(", ")", "."):
        after += 1
    following = tokens.starts[after] if after < len(tokens) else -1
    before = tokens.ends[i - 1] if i else -1
    if i >= 2 and tokens.words[i - 1] in ("(", ","):
        before = tokens.ends[i - 2]
    return any(mark.start == following or mark.end == before for mark in marks)
