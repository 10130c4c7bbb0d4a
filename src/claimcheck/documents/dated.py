"""The day a document says it was published: in its metadata, in a line of its own, or in a dateline.

Only what is certain counts, for deadlines and the age of facts hang on it: a whole day with its year, in a place where
documents bear their date, and no second such day beside it. A title, a meeting or a day told in passing is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.tokens import BREAK, MASK
from .front_matter import iso_day
from .model import PROSE, Document

_KEYS = ("published", "date", "issued", "updated", "last-modified", "lastmod", "modified")
"""Metadata that date a document, the best first."""

_FIRST_BLOCKS, _LAST_BLOCKS = 6, 3
_LONGEST_LINE = 120
_LOOKED_AT = 1000
"""Characters at the beginning of a block: no date of a document stands deeper in one."""
_DATELINE = 60
"""Characters within which a dateline tells its place and day."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PUBLISHED = frozenset("published publication posted issued released release first date of on".split())
_UPDATED = frozenset("last updated update revised modified reviewed page on".split())
_LABELS = frozenset("published publication posted issued released release updated revised modified".split())
_OF_A_MEETING = frozenset("time venue place location where present attendees attending apologies chair".split())
_GOES_ON = ("", "|", "·", "•", ",", ";", "(", "–", "—", "-", "by", "at", "in", "last", "updated")


def settle(document: Document) -> Document:
    """Put the day of publication into the metadata as `published`, where the document tells it for certain."""
    day = _of_metadata(document.metadata) or _of_text(document)
    if day is not None:
        document.metadata["published"] = day
    return document


def _of_metadata(metadata: dict[str, str]) -> str | None:
    """The first of the dating fields that holds a whole day, however it is written."""
    for key in _KEYS:
        if value := metadata.get(key):
            day = iso_day(value) or _whole_day(value)
            if day is not None:
                return day
    return None


def _of_text(document: Document) -> str | None:
    """A labelled day first ("Published: 5 May 2026"), then a dateline, then a day alone in its line, then "updated"."""
    labelled: dict[str, set[str]] = {"published": set(), "dateline": set(), "alone": set(), "updated": set()}
    lines = list(_lines(document))
    meeting = any(_first_word(line) in _OF_A_MEETING for line, _ in lines)
    for line, at_foot in lines:
        if not _YEAR.search(line[:_LONGEST_LINE]):
            continue
        found = _read(line)
        if found is None or (meeting and line.lower().startswith("date")):
            continue
        kind, day = found
        if not (at_foot and kind in ("alone", "dateline")):
            labelled[kind].add(day)
    for days in labelled.values():
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _lines(document: Document) -> Iterator[tuple[str, bool]]:
    """The lines of the first and last blocks, and whether they stand at the foot."""
    blocks = [block for block in document.blocks if block.kind in PROSE or block.kind in ("heading", "boilerplate")]
    foot = blocks[_FIRST_BLOCKS:][-_LAST_BLOCKS:]
    for block in blocks[:_FIRST_BLOCKS] + foot:
        shown = document.masked[block.start : min(block.end, block.start + _LOOKED_AT)]
        for line in shown.replace(MASK, "").replace(BREAK, "|").split("\n"):
            yield " ".join(line.split()), block in foot


def _first_word(line: str) -> str:
    return line.partition(":")[0].strip().lower()


def _read(line: str) -> tuple[str, str] | None:
    """How a line bears a date, and the day: "published", "updated", "alone" or "dateline"; None where it does not."""
    from ..language.times import find_times

    times = [time for time in find_times(line[:_LONGEST_LINE]) if _is_a_day(time.value) and _YEAR.search(time.quote)]
    if not times:
        return None
    first = times[0]
    day, before, after = first.value[:10], line[: first.start].strip(" *_"), line[first.end :].strip(" *_")
    if _is_dateline(before, after, first.end):
        return "dateline", day
    if len(line) > _LONGEST_LINE or _is_sentence(after):
        return None
    label = before.lower().replace(":", " ").split()
    if not before and not after and len(times) == 1:
        return "alone", day
    if not after.lower().startswith(_GOES_ON[1:]) and after:
        return None
    if label and set(label) <= _PUBLISHED and (set(label) & _LABELS or label == ["date"]):
        return "published", day
    if label and set(label) <= _UPDATED and set(label) & _LABELS:
        return "updated", day
    return None


def _is_dateline(before: str, after: str, end: int) -> bool:
    """ "LISBON, Aug. 14, 2025 (Newswire) –": a place in capitals, the day, and a dash or bracket behind."""
    place = before.rstrip(" ,(–—-")
    letters = [char for char in place.partition(",")[0] if char.isalpha()]
    named = len(letters) > 2 and all(char.isupper() for char in letters)
    return named and end <= _DATELINE and after.lstrip(")")[:2].lstrip()[:1] in ("(", "–", "—", "-", "/")


def _is_sentence(after: str) -> bool:
    return after.endswith(".") and len(after) > 1


def _whole_day(value: str) -> str | None:
    """The day that a value is and nothing else: "12 March 2025". Figures alone could be of either order: no day."""
    from ..language.times import find_times

    times = find_times(value) if len(value) <= _LONGEST_LINE and any(char.isalpha() for char in value) else []
    if len(times) != 1 or times[0].start != 0 or not _is_a_day(times[0].value) or value[times[0].end :].strip(" ."):
        return None
    return times[0].value[:10]


def _is_a_day(value: str) -> bool:
    return iso_day(value[:10]) is not None
