"""Lists whose lines bear no mark: one short line for each thing told, as releases of results begin.

    Sales up 6% to £1.2bn
    Profit before tax £88m (2025: £79m)
    Final dividend of 11p

Nobody wrapped such lines: the next word would have fitted behind most of them, each begins anew, each tells a figure.
"""

from __future__ import annotations

from collections.abc import Callable

Line = tuple[int, str]
Entry = tuple[int, int]

FEWEST = 3
"""Lines that make a list; two may be a paragraph that happens to break before a name."""
NARROWEST = 60
"""Characters. Where no line is as long as this, nobody wrapped any."""

_STOPS = (".", "!", "?")
_GOES_ON = (",", ";", " and", " or", " of", " the", " to", " in", " by", " at", " from", " with", "-", "–", "—")
_BEFORE_FIGURE = "$£€¥+-−–(~<>"


def entries_of(lines: list[Line], width: int, fits: Callable[[str, str, int], bool]) -> list[Entry]:
    """The entries of a list without marks, as half-open ranges of `lines`; none where the lines are no such list.

    `width` is that of the widest line of the text; `fits` tells of two lines whether the first word of the second would
    have fitted behind the first within a width. A line that begins with a small letter goes on with the entry above.
    """
    starts = [k for k, (_, line) in enumerate(lines) if k == 0 or _begins(line.strip())]
    if len(starts) < FEWEST:
        return []
    found = [(start, stop) for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True)]
    if not all(_tells(" ".join(line for _, line in lines[start:stop])) for start, stop in found):
        return []
    width = max(width, NARROWEST)
    stripped = [line.strip() for _, line in lines]
    if any(stripped[start - 1].endswith(_GOES_ON + _STOPS) for start in starts[1:]):
        return []  # prose
    inside = set(range(1, len(lines))).difference(starts)
    if any(fits(stripped[k - 1], stripped[k], width) for k in inside):
        return []  # verse, or lines broken for no reason that shows
    tight = sum(not fits(stripped[k - 1], stripped[k], width) for k in starts[1:])
    return found if tight <= 1 and tight < len(starts) - 1 else []


def _begins(line: str) -> bool:
    """Whether a line can begin an entry: with a capital, a figure or its sign."""
    return line[0].isupper() or line[0].isdigit() or (line[0] in _BEFORE_FIGURE and line[1:2].isdigit())


def _tells(entry: str) -> bool:
    """Whether an entry tells a figure, beside a word."""
    return any(char.isdigit() for char in entry) and any(char.isalpha() for char in entry)
