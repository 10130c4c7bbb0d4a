"""A [?] in a printed statement, where the text has lost a figure or a date.

A statement is made of the words of its claim, some of them cut, a heading put before them. So the place of a hole among
the printed words is the one place that has the same words on either side as the hole has in the text. Where there is
none, because those words were cut, or where there are several, no [?] is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from rich.text import Text

from ...holes import Hole
from ...records import Claim
from .._safe import one_line
from ._excerpt import HOLE

_ENOUGH = 8
"""Characters that must be the same on either side, where the claim has as many: about a word and a half."""

_LOOKED_AT = 200
"""Characters on either side of a hole that tell its place from others."""

_TRIMMED = " ,;/."
"""What a statement leaves out at the ends of the words that it takes."""


def with_holes(told: Text, claim: Claim, holes: Sequence[Hole]) -> Text:
    """The printed statement of a claim, with a [?] at each of its holes that lies among the words shown."""
    places = {at for hole in holes if (at := place_of(told.plain, claim, hole)) is not None}
    for at in sorted(places, reverse=True):
        rest = told.plain[at:].lstrip()
        before = " " if at else ""
        behind = " " if rest and rest[0] not in ",.;:)" else ""
        told = Text.assemble(told[:at], before, (HOLE, "bold red"), behind, told[len(told.plain) - len(rest) :])
    return told


def place_of(said: str, claim: Claim, hole: Hole) -> int | None:
    """The offset in the printed statement behind the last word before a hole; None where it is not in what is shown."""
    quote = claim.span.quote
    start, end = hole[0] - claim.span.start, hole[1] - claim.span.start
    if start > len(quote) or end < 0:
        return None
    left = _bare(quote[max(0, start - _LOOKED_AT) : max(0, start)]).lstrip(_TRIMMED)
    right = _bare(quote[end : end + _LOOKED_AT]).rstrip(_TRIMMED)
    alike = [(_likeness(said[:at], said[at:].lstrip(), left, right), at) for at in _ends_of_words(said)]
    best = max(alike)[0]
    places = [at for likeness, at in alike if likeness == best]
    return places[0] if best >= 0 and len(places) == 1 else None


def _bare(words: str) -> str:
    """The words on one line, without the signs that set them apart, which a statement leaves out as well."""
    return one_line(words.replace("**", "").replace("__", "").replace("`", ""))


def _ends_of_words(said: str) -> list[int]:
    return [0, *(at for at in range(1, len(said) + 1) if not said[at - 1].isspace())]


def _likeness(before: str, after: str, left: str, right: str) -> int:
    """How many characters around a place are those around the hole; -1 where too few are."""
    begins, ends = before == "" or before.endswith("]"), after.strip(_TRIMMED) == ""
    alike = _same(before[::-1], left[::-1]), _same(after, right)
    if alike[0] < min(len(left), _ENOUGH) or alike[1] < min(len(right), _ENOUGH):
        return -1
    if (not left and not begins) or (not right and not ends):
        return -1
    return sum(alike)


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
