"""The measure that a table tells once, at the head of a column or of a row: "2024 (£m)", "Share (%)", "Area, km²".

A bare figure in a cell is told in it: "11" under "2024 (£m)" is eleven million pounds. Its span stays the figure.
A head is read by putting a one where its cells put their figures ("£1m") and reading that as any text is read; so
whatever is a measure in a sentence is one in a head, and what is none there ("(note 3)", "(men)") is none here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from claimcheck.documents import Block, Document
from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.numbers.digits import EXACT, plain
from claimcheck.language.quantities import find_quantities, money
from claimcheck.language.times import find_times
from claimcheck.records import Quantity

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,30})[)\]]\s*$")
_BARE = re.compile(r"[-+−–]?\d[\d,.  ]*(?:\s?[-–]\s?\d[\d,.  ]*)?")
_THOUSANDS = re.compile(r"['’‘]?000s?\b")
_WORDS = {"thousands": "thousand", "millions": "million", "billions": "billion", "trillions": "trillion"}
_SCALES = frozenset(("thousand", "million", "billion", "trillion", "bn", "mn", "m", "k", "tn"))
_UNSURE = frozenset(("m", "k", "t", "b", "c", "f", "s", "h", "d", "g", "l", "a", "v", "w", "j", "n"))
"""Single letters in a head stand for too many things: metres or millions, thousands or kelvins."""
_LONGEST_HEAD = 100
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_KINDS_OF_FIGURES = lexicon_words("quantities", "kinds_of_figures") | {""}
"""What a column may call its figures beside their period: "Target 2030", "2024 (actual)"."""
_OTHER_KINDS = frozenset(
    "number no headcount employees staff people rate ratio margin share percentage per multiple rank".split()
)
"""In the name of a row these tell of another kind than the money above its column."""


@dataclass(slots=True, frozen=True)
class Measure:
    """What the figures below a head are told in, and by how much each of them is multiplied."""

    scale: Decimal
    unit: str | None
    dimension: str
    currency: str | None
    per: str | None


def measure_cells(quantities: list[Quantity], document: Document) -> None:
    """Give every bare figure that fills a cell the measure at the head of its column, else of its row."""
    rows = _rows(document)
    row = next(rows, None)
    for quantity in quantities:
        while row is not None and row[0].end <= quantity.start:
            row = next(rows, None)
        if row is None:
            return
        block, caption = row
        if block.start <= quantity.start and quantity.unit is None and quantity.dimension == "count":
            measure = _over(quantity, block, caption, document)
            if measure is not None:
                _apply(quantity, measure)


def _rows(document: Document) -> Iterator[tuple[Block, str]]:
    """The rows of tables, each with the line right above its table: "Table 2: Catch by port, tonnes"."""
    caption: Block | None = None
    for block in document.blocks:
        if len(block.cells) > 1:
            short = caption is not None and caption.end - caption.start <= _LONGEST_HEAD
            yield block, document.clean(caption.start, caption.end) if caption and short else ""
        else:
            caption = block


def _over(quantity: Quantity, block: Block, caption: str, document: Document) -> Measure | None:
    """The measure at the head of the cell that a figure fills; None where it does not, or no head tells one."""
    first = block.cells[0]
    for cell in block.cells[1:]:
        if cell.start <= quantity.start and quantity.end <= cell.end:
            around = document.clean(cell.start, quantity.start) + document.clean(quantity.end, cell.end)
            if any(char.isalnum() for char in around) or not _BARE.fullmatch(quantity.quote):
                return None
            found = _settled(cell.header, document.clean(first.start, first.end))
            return found or (measure_of(caption) if _is_captioned(caption, cell.header) else None)
    return None


def _settled(column: str, row: str) -> Measure | None:
    """The measure that the heads of a column and a row agree on: one tells it and the other nothing against it.

    The head of a row holds for what stands under a period, be it that of a target ("Target 2030"), or under no head,
    not for a rank or a change.
    """
    above, beside = measure_of(column), measure_of(row)
    if above is not None:
        kind = above.dimension == "currency" and _OTHER_KINDS.intersection(row.lower().replace(".", " ").split())
        return None if kind or (beside is not None and beside != above) else above
    return beside if beside is not None and (not column or _is_period(column)) else None


def _is_captioned(caption: str, head: str) -> bool:
    """Whether a line above a table speaks for a column: it is its title, and the column has no name but a period."""
    return caption.startswith("Table ") and (not head or _YEAR.search(head) is not None)


def _is_period(head: str) -> bool:
    times = find_times(head) if any(char.isdigit() for char in head) else []
    if len(times) != 1:
        return False
    beside = (head[: times[0].start] + " " + head[times[0].end :]).lower().split()
    return all(word.strip("()[],:;*–-") in _KINDS_OF_FIGURES for word in beside)


def _apply(quantity: Quantity, measure: Measure) -> None:
    quantity.unit, quantity.dimension = measure.unit, measure.dimension
    quantity.currency, quantity.per = measure.currency, quantity.per or measure.per
    for name in ("value", "low", "high", "before", "after", "precision"):
        told = getattr(quantity, name)
        if told is not None and measure.scale != 1:
            setattr(quantity, name, plain(EXACT.multiply(Decimal(told), measure.scale)))


@lru_cache(maxsize=1024)
def measure_of(head: str) -> Measure | None:
    """The measure that a head tells, in brackets at its end or by a sign: "Sales (€ million)", "Change, %", "£m"."""
    if not head or len(head) > _LONGEST_HEAD:
        return None
    if found := _BRACKETS.search(head):
        return _read(found.group(1).strip())
    if head.startswith("%") or head.endswith("%"):
        return _read("%")
    _, comma, behind = head.rpartition(", ")
    if comma and (measure := _read(behind)) and (measure.dimension != "duration" or behind.endswith("s")):
        return measure  # "Growth, year" is told over a year, "Length, years" in years
    last = behind.split()[-2:]
    for told in (" ".join(last), last[-1] if last else ""):
        if told[:1] in money.signs() and not any(char.isdigit() for char in told.replace("000", "")):
            return _read(told)
    return None


def _read(told: str) -> Measure | None:
    """The measure that one of it tells: "£m" as "£1m", "km²" as "1 km²", "US$ million" as "US$1 million"."""
    told = " ".join(_WORDS.get(word.lower(), word) for word in _THOUSANDS.sub(" thousand ", told).split())
    if not told or any(char.isdigit() and char.isascii() for char in told) or told.lower() in _UNSURE:
        return None
    one = _with_one(told)
    found = find_quantities(one)
    if len(found) != 1 or found[0].start != 0:
        return None
    quantity = found[0]
    if told.lower().startswith("per ") and quantity.per is not None and quantity.unit is None:
        return Measure(Decimal(1), None, "count", None, quantity.per)  # "Trips (per day)"
    scale, behind = Decimal(quantity.value or 0), one[quantity.end :].strip()
    if behind and not (quantity.per or (quantity.dimension == "percent" and behind.startswith("of "))):
        return None
    if not scale or (quantity.unit is None and scale == 1):
        return None
    return Measure(scale, quantity.unit, quantity.dimension, quantity.currency, quantity.per)


def _with_one(told: str) -> str:
    """How a figure of one would be written with it: behind its currency, before its unit or scale."""
    first, _, rest = told.partition(" ")
    if told[:3] in money.codes() and told[3:].lower() in _SCALES:
        return f"{told[:3]} 1{told[3:]}"  # EURm
    for end in range(min(len(told), 4), 0, -1):
        if told[end - 1] in money.signs():
            behind = told[end:].strip()
            return f"{told[:end]}1{'' if behind.lower() in _SCALES or not behind else ' '}{behind}"
    if first in money.codes():
        return f"{first} 1{'' if rest.lower() in _SCALES or not rest else ' '}{rest}"
    return f"1{told}" if told.startswith("%") else f"1 {told}"
