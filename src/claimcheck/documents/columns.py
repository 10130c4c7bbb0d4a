"""Tables of plain text: lines that stand together and hold as many short fields each, two spaces or a tab apart."""

from __future__ import annotations

import re

from .model import Block, Cell

_GAP = re.compile(r"\t[ \t]*| {2,}\t*[ \t]*")
_LONGEST_FIELD = 40
_STOPS = (".", "!", "?", ";", ":", ",")

Line = tuple[int, str]


def rows(lines: list[Line]) -> list[list[tuple[int, int]] | None]:
    """For each line its fields' ranges in the text where it is a row of a table, else None.

    One such line is no table: typists put two spaces after a full stop, too.
    """
    fields = [fields_of(offset, line) for offset, line in lines]
    found: list[list[tuple[int, int]] | None] = [None] * len(lines)
    first = 0
    for i in range(1, len(lines) + 1):
        here, begun = fields[i] if i < len(lines) else None, fields[first]
        if here is not None and begun is not None and len(here) == len(begun):
            continue
        if begun is not None and i - first > 1:
            found[first:i] = fields[first:i]
        first = i
    return found


def fields_of(offset: int, line: str) -> list[tuple[int, int]] | None:
    """The ranges of the fields of one line; None where it has fewer than two, or they read like prose."""
    stripped = line.strip()
    if "  " not in stripped and "\t" not in stripped:
        return None
    start = offset + len(line) - len(line.lstrip())
    ranges = []
    at = 0
    for gap in _GAP.finditer(stripped):
        ranges.append((at, gap.start()))
        at = gap.end()
    ranges.append((at, len(stripped)))
    fields = [stripped[first:last] for first, last in ranges]
    if any(len(field) > _LONGEST_FIELD or field.endswith(_STOPS) for field in fields):
        return None
    return [(start + first, start + last) for first, last in ranges]


def blocks(text: str, table: list[list[tuple[int, int]]]) -> list[Block]:
    """The blocks of a table: a header where the first row holds no figure and another does, and rows."""
    headed = not _figures(text, table[0]) and any(_figures(text, row) for row in table[1:])
    names = [text[start:end] for start, end in table[0]] if headed else [""] * len(table[0])
    made = []
    for number, row in enumerate(table):
        is_head = headed and number == 0
        cells = tuple(Cell(*place, "" if is_head else name) for place, name in zip(row, names, strict=True))
        made.append(Block("header" if is_head else "row", row[0][0], row[-1][1], 0, cells))
    return made


def _figures(text: str, row: list[tuple[int, int]]) -> bool:
    """Whether a field after the first begins with a figure."""
    return any(text[start:end].lstrip("-+$€£~<>").strip()[:1].isdigit() for start, end in row[1:])
