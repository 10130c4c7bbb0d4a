"""Time expressions whose meaning hangs on the day the document was written, and whether that day is known."""

from __future__ import annotations

from ..records import TimeExpression
from ._context import Context
from ._words import words


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
    """Whether the day of a document is known: given with it, or told by it for certain (see `documents.dated`)."""
    return context.published is not None
