"""Keys of structured text whose value is lost: "lowest point: | highest point: Mont Blanc 4,810 m".

A field is a key, a colon and a value; fields stand beside each other, parted by "|", or each on a line of its own.
An empty field is a lost value where its key asks for a figure, or where the fields beside it hold figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ._context import Context
from ._words import measures, words

_LONGEST_KEY = 60


class Field(NamedTuple):
    """One field of a line: where its key begins and its colon ends, the key, and the value without space around it."""

    start: int
    end: int
    key: str
    value: str


def empty_fields(context: Context) -> Iterator[Field]:
    """The fields whose value is lost, in order: their key asks for a figure or a date, or those beside them hold one.

    `asks_for_a_date(field.key)` tells the two kinds apart.
    """
    tokens = context.tokens
    text = context.document.text
    done = 0
    for i, word in enumerate(tokens.words):
        if word != ":" or tokens.starts[i] < done or not _value_is_empty(text, tokens.ends[i]):
            continue
        start = text.rfind("\n", 0, tokens.starts[i]) + 1
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        done = end
        yield from _lost(text, start, end)


def _value_is_empty(text: str, i: int) -> bool:
    while i < len(text) and text[i] in " \t\xa0":
        i += 1
    return i == len(text) or text[i] == "\n" or (text[i] == "|" and text[i - 1] != ":")


def _lost(text: str, start: int, end: int) -> Iterator[Field]:
    line = text[start:end]
    if " |" not in line:
        field = _field(text, start, end)
        if field and not field.value and _asks(field.key) and _stands_alone(text, start, end):
            yield field
        return
    if line.lstrip().startswith("|"):  # a table: the value of a key is the next cell
        return
    fields = list(_fields(text, start, end))
    figured = any(char.isdigit() for field in fields if field for char in field.value)
    for field, following in zip(fields, [*fields[1:], None], strict=True):
        if field is None or field.value or not field.key:
            continue
        apart = following is None or bool(following.key) or not following.value
        if apart and (figured or _asks(field.key)):
            yield field


def _fields(text: str, start: int, end: int) -> Iterator[Field]:
    """The parts of a line between bars that stand apart.

    A part without a colon has no key, and a nested key belongs to its value.
    """
    while start <= end:
        stop = text.find(" |", start, end)
        stop = end if stop < 0 else stop
        yield _field(text, start, stop) or Field(start, stop, "", text[start:stop].strip())
        start = stop + 2


def _field(text: str, start: int, end: int) -> Field | None:
    colon = text.rfind(":", start, end)
    if colon < 0:
        return None
    value = text[colon + 1 : end].strip()
    if value:
        return Field(start, end, text[start : text.index(":", start)].strip(), value)
    start = max(start, text.rfind(";", start, colon) + 1, text.rfind(": ", start, colon) + 1)
    while start < colon and not text[start].isalnum():
        start += 1
    key = text[start:colon].strip()
    return Field(start, colon + 1, key, "") if key and len(key) <= _LONGEST_KEY and "." not in key else None


def asks_for_a_date(key: str) -> bool:
    """Whether the value of a key is a date."""
    listed = key.lower().split()
    return listed[-1] in words("date_keys") or listed[0] in words("date_keys")


def _asks(key: str) -> bool:
    """Whether a key asks for a figure: it names a measure, a superlative place, or says how many values follow."""
    listed = key.lower().replace("(", " ( ").replace(")", " ) ").split()
    if listed[-1] in _OPENING:  # "On 19/08/02, Ann Price wrote:", "the distance is given by:"
        return False
    if len(listed) >= 3 and listed[-3] == "(" and listed[-2].isdigit() and listed[-1] == ")":
        return True
    return asks_for_a_date(key) or any(word in measures() or word in words("extremes") for word in listed)


_OPENING = frozenset("wrote writes said says by as is are follows of with in to".split())
"""Last words of a line that opens what stands below it."""


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing under a line can be its value, and the line before is a field of the same kind or nothing."""
    below = text[end + 1 : text.find("\n", end + 1) if text.find("\n", end + 1) > 0 else len(text)]
    if below.strip() and (below[0] in " \t-*+•|" or ":" not in below or below[0].isdigit()):
        return False
    if not below.strip() and text[end:].strip():
        return False
    above = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
    return not above.strip() or ": " in above
