"""What a text says outside its claims: sentences the parser saw no claim in are compared too, as they stand.

A change is a change whether or not the sentence was found worth checking. What stands word for word in both texts is
left out, so that only what differs costs anything.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from ..documents import UNREAD
from ..language.marks import Marks
from ..records import Claim, Span
from .words import fillers

_AROUND = 24


def leftovers(
    before: tuple[Marks, Sequence[Claim]], after: tuple[Marks, Sequence[Claim]]
) -> tuple[list[Claim], list[Claim]]:
    """Claims, without an id, for what differs between the two texts and is in no claim of theirs."""
    stretches = [list(_uncovered(marks, claims)) for marks, claims in (before, after)]
    texts = [
        [marks.document.clean(*marks.offsets(first, end)) for first, end in found]
        for (marks, _), found in zip((before, after), stretches, strict=True)
    ]
    made: list[list[Claim]] = [[], []]
    for side, (marks, _) in enumerate((before, after)):
        elsewhere = Counter(texts[1 - side])
        for (first, end), text in zip(stretches[side], texts[side], strict=True):
            if elsewhere[text]:
                elsewhere[text] -= 1
            else:
                made[side].append(_statement(marks, first, end, text))
    return made[0], made[1]


def _uncovered(marks: Marks, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """The stretches of each sentence that lie in no claim and say something, as token ranges."""
    covered = bytearray(len(marks.tokens))
    spans = [(claim.span.start, claim.span.end) for claim in claims]
    spans += [(block.start, block.end) for block in marks.document.blocks if block.kind in (*UNREAD, "heading")]
    for start, end in spans:
        first, last = marks.token_at(start), bisect_left(marks.tokens.starts, end)
        covered[first:last] = b"\1" * (last - first)
    for first, end in marks.sentences:
        free = covered.find(0, first, end)
        if free < 0:
            continue
        least = 1 if free == first and covered.find(1, first, end) < 0 else 2  # a word between two claims is a joint
        while free >= 0:
            stop = covered.find(1, free, end)
            stop = end if stop < 0 else stop
            for part in _parts(marks, free, stop):
                if _content(marks, *part) >= least:
                    yield part
            free = covered.find(0, stop, end)


def _parts(marks: Marks, first: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch cut at its semicolons, where they stand outside brackets; a lead-in ("Actual:") is no part."""
    depth, begin = 0, first
    for i in range(first, end):
        word = marks.tokens.words[i]
        depth = max(0, depth + (word in ("(", "[")) - (word in (")", "]")))
        if word == ";" and not depth:
            if begin < i:
                yield begin, i
            begin = i + 1
    if begin < end and marks.tokens.words[end - 1] != ":":
        yield begin, end


def _content(marks: Marks, first: int, end: int) -> int:
    return sum(word[0].isalnum() and word not in fillers() for word in marks.tokens.words[first:end])


def _statement(marks: Marks, first: int, end: int, text: str) -> Claim:
    start, stop = marks.offsets(first, end)
    whole = marks.document.text
    around = whole[max(0, start - _AROUND) : start], whole[stop : stop + _AROUND]
    return Claim(
        id="",
        source="",
        revision=0,
        span=Span(start, stop, whole[start:stop], *around, *marks.document.place_at(start)),
        statement=text,
        section=marks.document.section_at(start),
        quantities=marks.quantities_in(first, end),
        times=marks.times_in(first, end),
    )
