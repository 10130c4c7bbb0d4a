"""Tables of plain text: lines that stand together and hold as many short fields each, two spaces or a tab apart."""

from __future__ import annotations

import re

from .model import Block, Cell

_GAP = re.compile(r"\t[ \t]*| {2,}\t*[ \t]*")
_LONGEST_FIELD = 40
_LOOKED_AT = 50
"""Rows by which the places of the columns are told."""
_FIGURE = re.compile(r"[-−–+$€£~<>]*\s?\d")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/–]\d\d)?")
_FEW = 3
"""Rows in succession that may leave out a field; more of them are a table of their own."""
_STOPS = (".", "!", "?", ";", ":", ",")

Line = tuple[int, str]
Row = list[tuple[int, int]]
"""The ranges of the fields of one line; an empty range is a field that the line leaves out."""


def rows(lines: list[Line]) -> list[Row | None]:
    """For each line its fields' ranges in the text where it is a row of a table, else None.

    One such line is no table: typists put two spaces after a full stop, too. A line that leaves a field out belongs to
    the table beside it where its fields stand below or above the fields there.
    """
    fields = [fields_of(offset, line) for offset, line in lines]
    fill(lines, fields)
    found: list[Row | None] = [None] * len(lines)
    first = 0
    for i in range(1, len(lines) + 1):
        here, begun = fields[i] if i < len(lines) else None, fields[first]
        if here is not None and begun is not None and len(here) == len(begun):
            continue
        if begun is not None and i - first > 1:
            found[first:i] = fields[first:i]
        first = i
    return found


def fill(lines: list[Line], fields: list[Row | None]) -> None:
    """Give lines that stand between, above or below wider ones their empty fields: a head without a name for the first
    column, a row without its last figure."""
    widths = [len(row) if row else 0 for row in fields]
    written = fields.copy()
    for i, row in enumerate(written):
        if row is None or "\t" in lines[i][1]:
            continue
        above, below = _beyond(widths, i, -1), _beyond(widths, i, 1)
        alone = below - above == 2
        few = below - above <= _FEW + 1
        if not alone and not (few and all(map(_all_figures, lines[above + 1 : below], written[above + 1 : below]))):
            continue
        for j in (below, above):
            if not (0 <= j < len(lines) and widths[j] > widths[i] and "\t" not in lines[j][1]):
                continue
            padded = _padded(row, lines[i][0], _whole(lines, written, widths, j))
            if padded is None or not ((_is_head(padded) and alone and j > i) or _is_run(widths, j)):
                continue
            fields[i] = padded
            break


def _beyond(widths: list[int], i: int, step: int) -> int:
    """The first line above or below line i that is not as wide, or the one where it is not worth looking further."""
    j = i + step
    while 0 <= j < len(widths) and widths[j] == widths[i] and abs(j - i) <= _FEW:
        j += step
    return j


def _all_figures(line: Line, row: Row | None) -> bool:
    """Whether every field but the first begins with a figure."""
    offset, text = line
    return all(_FIGURE.match(text, start - offset) for start, _ in (row or ())[1:] if start < offset + len(text))


def _is_head(row: Row) -> bool:
    return row[0][0] == row[0][1]


def _is_run(widths: list[int], j: int) -> bool:
    """Whether line j stands beside another that is as wide."""
    return widths[j] in (widths[j - 1] if j else 0, *widths[j + 1 : j + 2])


def _whole(lines: list[Line], fields: list[Row | None], widths: list[int], j: int) -> list[tuple[int, int]]:
    """Where the columns of the table around line j begin and end, counted from the beginning of the line."""
    first, last = j, j + 1
    while first > 0 and widths[first - 1] == widths[j]:
        first -= 1
    while last < len(lines) and widths[last] == widths[j]:
        last += 1
    columns: list[tuple[int, int]] = []
    for k in range(first, min(last, first + _LOOKED_AT)):
        places = [(start - lines[k][0], end - lines[k][0]) for start, end in fields[k] or ()]
        columns = [(min(a, c), max(b, d)) for (a, b), (c, d) in zip(columns or places, places, strict=True)]
    return columns


def _padded(row: Row, offset: int, columns: list[tuple[int, int]]) -> Row | None:
    """The row with an empty range where it leaves out a column; None where its fields do not stand in the columns."""
    padded: Row = []
    k = 0
    for start, end in columns:
        if k < len(row) and row[k][0] - offset < end and start < row[k][1] - offset:
            padded.append(row[k])
            k += 1
        else:
            place = padded[-1][1] if padded else row[0][0]
            padded.append((place, place))
    missing = sum(a == b for a, b in padded)
    return padded if k == len(row) and (missing == 1 or padded[0][0] < padded[0][1]) else None


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
    headed = _is_head(table[0]) or (not _figures(text, table[0]) and any(_figures(text, row) for row in table[1:]))
    names = [text[start:end] for start, end in table[0]] if headed else [""] * len(table[0])
    made = []
    for number, row in enumerate(table):
        is_head = headed and number == 0
        cells = tuple(Cell(*place, "" if is_head else name) for place, name in zip(row, names, strict=True))
        filled = [place for place in row if place[0] < place[1]]
        made.append(Block("header" if is_head else "row", filled[0][0], filled[-1][1], 0, cells))
    return made


def _figures(text: str, row: list[tuple[int, int]]) -> bool:
    """Whether a field after the first begins with a figure that is no year: years name columns."""
    return any(_FIGURE.match(text, start, end) and not _YEAR.fullmatch(text, start, end) for start, end in row[1:])
