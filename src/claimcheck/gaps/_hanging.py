"""Time expressions whose meaning hangs on the day the document was written, and whether that day is known."""

from __future__ import annotations

from ..records import TimeExpression
from ._context import Context
from ._words import words

_FIRST_BLOCKS, _LAST_BLOCKS = 6, 3
_LINE_WITH_A_DATE = 120
"""Where a document's own date stands: in a short line among its first or last ones."""


def hanging_times(context: Context) -> list[TimeExpression]:
    """ "now", "to date", "last year", in order; not "in winter" or "the future", which hold in any year."""
    text = context.tokens.text
    return [time for time in context.times if not time.anchored and _hangs(time) and not _of_any_year(text, time)]


def _of_any_year(text: str, time: TimeExpression) -> bool:
    """ "the last Sunday in March": counted from the month that follows, not from today."""
    if "WXX" not in time.value:
        return False
    after = text[time.end : time.end + 8].split()
    return bool(after) and after[0] in ("in", "of")


def _hangs(time: TimeExpression) -> bool:
    said = time.quote.lower().split()
    if time.value == "PRESENT_REF":
        return not words("any_present") & set(said)
    if said in (["the", "past"], ["past"]):
        return False
    return bool(words("counted_from_now") & set(said)) or said[0] in words("days_from_now")


def is_dated(context: Context) -> bool:
    """Whether the day of a document is known: given with it, in its metadata, or in a line of its own."""
    known = context.published or any(context.document.metadata.get(key) for key in words("dating_keys"))
    return bool(known) or _bears_a_date(context)


def _bears_a_date(context: Context) -> bool:
    """Whether a short line at the top or the foot of the document tells a day, or its first words are a dateline."""
    blocks = context.document.blocks
    days = [time for time in context.times if _is_a_day(time.value)]
    if not days or not blocks:
        return False
    ends = blocks[:_FIRST_BLOCKS] + blocks[_FIRST_BLOCKS:][-_LAST_BLOCKS:]
    for block in ends:
        for time in days:
            if not block.start <= time.start < block.end:
                continue
            rest = context.document.clean(block.start, time.start) + context.document.clean(time.end, block.end)
            if len(rest) <= len(time.quote) + 30 and block.end - block.start <= _LINE_WITH_A_DATE and rest[-1:] != ".":
                return True
            after = context.document.text[time.end : time.end + 20].lstrip()
            if time.start - block.start <= 40 and after[:1] in ("—", "–", "-", "("):
                return True
    return False


def _is_a_day(value: str) -> bool:
    return len(value) >= 10 and value[:4].isdigit() and value[5:7].isdigit() and value[8:10].isdigit()
