"""A place in a text with its sentence around it, on one line that fits, and a caret beneath."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from .._safe import one_line

HOLE = "[?]"
FARTHEST = 400  # characters looked at on either side for the ends of the sentence


@dataclass(slots=True, frozen=True)
class Excerpt:
    """One line in three parts: what comes before the place, the place, what comes after. Safe to print."""

    before: str
    place: str
    after: str

    @property
    def line(self) -> str:
        """The whole line."""
        return self.before + self.place + self.after

    @property
    def caret(self) -> str:
        """The line beneath, with a caret under each column of the place: 黑河 is four columns wide."""
        return " " * cell_len(self.before) + "^" * max(1, cell_len(self.place))


def excerpt(text: str, start: int, end: int, *, room: int | None = None, hole: int | None = None) -> Excerpt:
    """The sentence around `text[start:end]`, cut to `room` columns where that is given.

    With `hole`, an offset between start and end, a [?] is put there, where something is missing.
    """
    first, last = sentence_around(text, start, end)
    place = _squeezed(text[start:end]) if hole is None else _with_hole(text[start:hole], text[hole:end])
    before, after = _squeezed(text[first:start]).lstrip(), _squeezed(text[end:last]).rstrip()
    if room is None:
        return Excerpt(before, place, after)
    return _fitted(before, place, after, room)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Roughly the sentence that holds `text[start:end]`: good enough to show a place, not to read it."""
    first, last = max(0, start - FARTHEST), min(len(text), end + FARTHEST)
    begins = next((at for at in range(start, first, -1) if _ends_before(text, at)), first)
    ends = next((at for at in range(end, last) if _ends_before(text, at)), last)
    return begins, ends


def _ends_before(text: str, at: int) -> bool:
    """Whether a sentence or a block ends just before the character at `at`."""
    if not 1 <= at < len(text) or not text[at].isspace():
        return False
    if text[at - 1] in ".!?…" or text[at : at + 2] in ("\n\n", "\n-", "\n*", "\n#"):
        return True
    return text[at] == "\n" and (text[at - 1] == "\n" or text.startswith("#", text.rfind("\n", 0, at) + 1))


def paragraph_around(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The paragraph that holds `text[start:end]`, on one line: what comes before the place, the place, what follows."""
    first = max(text.rfind("\n\n", 0, start) + 2, 0) if "\n\n" in text[:start] else 0
    last = text.find("\n\n", end)
    last = len(text) if last < 0 else last
    before, after = text[max(first, start - FARTHEST) : start], text[end : min(last, end + FARTHEST)]
    cut_before, cut_after = "…" if start - first > FARTHEST else "", "…" if last - end > FARTHEST else ""
    return cut_before + _squeezed(before).lstrip(), _squeezed(text[start:end]), _squeezed(after).rstrip() + cut_after


def _squeezed(text: str) -> str:
    """One line, spaces at either end kept as one."""
    inner = one_line(text)
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"


def _with_hole(left: str, right: str) -> str:
    return " ".join(part for part in (one_line(left), HOLE, one_line(right)) if part)


def _fitted(before: str, place: str, after: str, room: int) -> Excerpt:
    """Cut to `room` columns: the place whole if it fits, more of what comes before than of what comes after."""
    place = _head(place, room)
    rest = room - cell_len(place)
    right = min(cell_len(after), max(rest // 3, rest - cell_len(before)))
    return Excerpt(_tail(before, rest - right), place, _head(after, right))


def _head(text: str, room: int) -> str:
    """The beginning of the text, with … where it was cut."""
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) > room - 1:
        text = text[: max(room - 1, 0)] if len(text) >= room else text[:-1]
    return text + "…" if room > 0 else ""


def _tail(text: str, room: int) -> str:
    """The end of the text, with … where it was cut."""
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) > room - 1:
        text = text[len(text) - room + 1 :] if len(text) >= room and room > 0 else text[1:]
    return "…" + text if room > 0 else ""
