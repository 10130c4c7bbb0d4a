"""The day a document says it was published: in its metadata, in a line of its own, or in a dateline.

Only what is certain counts, for deadlines and the age of facts hang on it: a whole day with its year, in a place where
documents bear their date, and no second such day beside it. A title, a meeting or a day told in passing is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.lexicon import words
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
_EMBARGOED = frozenset(("embargo", "embargoed"))
_EMBARGO = _EMBARGOED | frozenset("strictly under news press release until till to for on the".split())
"""The words of the line that says from when on a release may be published: "Embargoed until 7:00 a.m., 5 May 2026"."""
_UPDATED = frozenset("last updated update revised modified reviewed page on".split())
_LABELS = frozenset("published publication posted issued released release updated revised modified".split())
_OF_A_MEETING = frozenset("time venue place location where present attendees attending apologies chair".split())
_ADOPTED = frozenset("adopted approved endorsed agreed authorised authorized".split())
_LONGEST_SPEAKER = 14
_NEW_STATES = frozenset(("updated", "revised", "modified"))
_LONGEST_BODY = 8
_BODY_GOES_ON = frozenset("by on after before since until for from in at to with and as that which meeting".split())
_CLOCK = re.compile(r"(?<!\d)\d\d?[:.]\d\d(?: ?[ap]m| ?[ap]\.m\.)?(?: (?:gmt|utc|bst|cest|cet|est|edt))?(?!\w)")
"""The hour of a release: "Released 07:00, 9 September 2026"."""
_DOCUMENTS = words("dated", "documents")
_EVENTS = words("dated", "events")
_BARS = re.compile(r"\s*[|·•]\s*")
"""What parts the fields of a line at the head: "A report by the harbour board · 5 May 2026"."""
_LONGEST_PLACE = 4
_KINDS = ("published", "dateline", "alone", "adopted", "updated")
"""What a line may say of its day, the surest first."""
_PARTED = frozenset(("(", "–", "—", "-", "/"))
_HELD = frozenset(("on", "held", "of"))
_WITHIN = frozenset(("for", "on", "of", "to", "at", "in", "from"))
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
    """A labelled day first ("Published: 5 May 2026"), then a dateline, then a day alone or with its place or with what
    the document is ("Oslo, 5 May 2026", "Working Paper · 5 May 2026"), then "adopted", then "updated"."""
    labelled: dict[str, set[str]] = {kind: set() for kind in _KINDS}
    lines = list(_lines(document))
    meeting = any(_first_word(line) in _OF_A_MEETING for line, _, _ in lines)
    for line, at_foot, in_table in lines:
        if not _YEAR.search(line[:_LONGEST_LINE]):
            continue
        found = _read(line) or (None if in_table else _read_fields(line))
        if found is None or (meeting and line.lower().startswith("date")):
            continue
        kind, day = found
        if not (at_foot and kind in ("alone", "dateline")):
            labelled[kind].add(day)
    for days in labelled.values():
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _lines(document: Document) -> Iterator[tuple[str, bool, bool]]:
    """The lines of the first and last blocks, and whether they stand at the foot, and in a table."""
    blocks = [block for block in document.blocks if block.kind in PROSE or block.kind in ("heading", "boilerplate")]
    foot = blocks[_FIRST_BLOCKS:][-_LAST_BLOCKS:]
    for block in blocks[:_FIRST_BLOCKS] + foot:
        shown = document.masked[block.start : min(block.end, block.start + _LOOKED_AT)]
        for line in shown.replace(MASK, "").replace(BREAK, "|").split("\n"):
            yield " ".join(line.split()), block in foot, block.kind == "row"


def _first_word(line: str) -> str:
    return line.partition(":")[0].strip().lower()


def _read(line: str) -> tuple[str, str] | None:
    """How a line bears a date (one of `_KINDS`), and the day; None where it does not."""
    from ..language.times import find_times

    times = [time for time in find_times(line[:_LONGEST_LINE]) if _is_a_day(time.value) and _YEAR.search(time.quote)]
    if not times:
        return None
    first = times[0]
    day, before, after = first.value[:10], line[: first.start].strip(" *_"), line[first.end :].strip(" *_")
    if _is_dateline(before, after, first.end):
        return "dateline", day
    if len(times) == 1 and _is_minutes(before):
        return "alone", day
    if len(line) > _LONGEST_LINE or _is_sentence(after):
        return None
    if not after and len(times) == 1 and (not before or _is_place(before) or _is_title(before)):
        return "alone", day
    kind = _labelled(before, after, alone=len(times) == 1)
    return None if kind is None else (kind, day)


def is_stamp(line: str) -> bool:
    """Whether a line tells nothing but when, and perhaps where, the document was put out or changed: "Posted 5 May
    2026", "Harbour Gazette, 5 May 2026"."""
    if not _YEAR.search(line):
        return False
    found = _read(line)
    if found is None or found[0] not in ("published", "updated", "alone"):
        return False
    return found[0] == "alone" or line.lower().split()[0].strip(":") in _LABELS | _UPDATED


def _labelled(before: str, after: str, *, alone: bool) -> str | None:
    """What the words on both sides of a day say of it: "Published", "Embargoed until", "Adopted by the board on".

    `alone`: it is the only day of its line.
    """
    label = _CLOCK.sub(" ", before.lower()).replace(":", " ").replace(",", " ").split()
    if label[-1:] == ["at"]:
        label.pop()
    if _is_embargo(label) and after in ("", "."):
        return "published"
    if not after.lower().startswith(_GOES_ON[1:]) and after:
        return None
    if label and set(label) <= _PUBLISHED and (set(label) & _LABELS or label == ["date"]):
        return "published"
    if label and set(label) <= _UPDATED and set(label) & _LABELS:
        return "updated"
    if not after and alone and _is_by_a_body(label):
        return "published" if label[0] in _LABELS else "adopted"
    return None


def _is_embargo(label: list[str]) -> bool:
    """ "Strictly embargoed until": from the day behind it on the document may be read."""
    return not _EMBARGOED.isdisjoint(label) and set(label) <= _EMBARGO


def _is_by_a_body(label: list[str]) -> bool:
    """ "Published by the harbour board on", "Adopted by full council", "Approved on": a line that says who let the
    document out, and nothing else; not "Adopted by the council after the fire of"."""
    if label and label[0] == "delivered" and len(label) <= _LONGEST_SPEAKER:  # a speech, by whom and where
        return True
    if not label or label[0] not in (_LABELS - _NEW_STATES) | _ADOPTED:
        return False
    body = label[1:-1] if label[-1] == "on" else label[1:]
    if not body:
        return label[0] in _ADOPTED
    named = all(word.replace("-", "").replace("'", "").replace("’", "").isalpha() for word in body)
    return named and body[0] == "by" and 1 < len(body) <= _LONGEST_BODY and _BODY_GOES_ON.isdisjoint(body[1:])


def _read_fields(line: str) -> tuple[str, str] | None:
    """The same of a line in fields: one of them is labelled, or another says what the document is, or who wrote it."""
    fields = [field.strip(" *_") for field in _BARS.split(line)] if len(line) <= _LONGEST_LINE else []
    found = [(field, read) for field in fields if (read := _read(field)) is not None]
    if len(fields) < 2 or len(found) != 1:
        return None
    field, (kind, day) = found[0]
    if kind != "alone":
        return kind, day
    return (kind, day) if any(_is_kind_of_document(other) for other in fields if other != field) else None


def _is_kind_of_document(field: str) -> bool:
    """ "Press release", "Working Paper 2026/11", "A report by the harbour board", "By Ann Lee"."""
    told = [word.strip(",:;.–—-") for word in field.lower().split()]
    if not told or len(told) > 2 * _LONGEST_PLACE or _EVENTS.intersection(told):
        return False
    return told[0] == "by" or not _DOCUMENTS.isdisjoint(told)


def _is_minutes(before: str) -> bool:
    """ "Minutes of the board held in public on": what stands behind the day only tells where it met."""
    told = before.lower().split()
    return bool(told) and told[0] == "minutes" and told[-1] in ("on", "held")


def _is_title(before: str) -> bool:
    """ "Press release,": what the document is and no more, parted from the day; not "Report for the year ended". What
    minutes tell was told on the day of the meeting: "Minutes of the harbour board, 5 May 2026"."""
    told = before.lower().split()
    if told[0] == "minutes" and (before[-1:] in ",:–—-" or told[-1] in _HELD) and len(told) <= _LONGEST_BODY + 2:
        return True
    return (
        before[-1:] in ",:–—-" and not _WITHIN.intersection(told) and told[0] != "by" and _is_kind_of_document(before)
    )


def _is_place(before: str) -> bool:
    """ "Oslo,", "Santa Rosa, California,": a few names and a comma, and none of them a thing that has a day."""
    names = before.replace(",", " ").split()
    if not before.endswith(",") or before.count(",") > 2 or not 0 < len(names) <= _LONGEST_PLACE:
        return False
    spelled = all(name[0].isupper() and name.replace(".", "").replace("-", "").isalpha() for name in names)
    return spelled and _EVENTS.isdisjoint(name.lower() for name in names)


def _is_dateline(before: str, after: str, end: int) -> bool:
    """ "LISBON, Aug. 14, 2025 (Newswire) –": a place in capitals, the day, and a dash or bracket behind.

    Before a dash that parts clauses the place may be spelled as elsewhere: "Lisbon, 14 August 2025 – The port".
    """
    place = before.rstrip(" ,(–—-")
    letters = [char for char in place.partition(",")[0] if char.isalpha()]
    named = len(letters) > 2 and all(char.isupper() for char in letters)
    parted = after.lstrip(")")[:2].lstrip()[:1]
    return end <= _DATELINE and ((named and parted in _PARTED) or (_is_place(before) and parted in ("–", "—")))


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
