"""Days that the calendar lacks: "31 February", "April 31st", "29 February 2019"."""

from __future__ import annotations

from ..language.tokens import BREAK, Tokens
from ._seams import word_at

SHORT_MONTHS = {
    **dict.fromkeys(("february", "feb"), 29),
    **dict.fromkeys(("april", "apr", "june", "jun", "september", "sep", "sept", "november", "nov"), 30),
}
"""The months of fewer than 31 days, and their last day."""

_LED_BY = frozenset("on of by until till since from to before after between and the through dated is was ( ,".split())
_DENIED = frozenset(("no", "not", "n't", "never", "invalid", "impossible", "exist", "exists", "like", "if"))


def no_such_day(tokens: Tokens, first: int, end: int) -> tuple[int, int] | None:
    """The tokens of "31 February" or "February 30, 2021" around the month at token `first`; None for a day there is.

    `end` is the end of the sentence. A sentence that denies something, or is about such days, tells none.
    """
    month = first
    longest = SHORT_MONTHS[tokens.words[month]]
    if not tokens.surface(month)[0].isupper():
        return None
    day, start, stop = _day_before(tokens, month)
    if not day:
        day, start, stop = _day_after(tokens, month)
    year = _year_at(tokens, stop)
    if not day or day > 31 or (day <= longest and not (day == 29 and year and year % 4)) or year in _COUNTED_SO:
        return None
    if day == 29 and longest != 29:
        return None
    denied = any(word in _DENIED or word.endswith("n't") for word in tokens.words[max(0, start - 12) : end])
    return None if denied else (start, stop)


_COUNTED_SO = frozenset((1712, 1930, 1931))
"""Years in which Sweden and the Soviet Union counted a 30 February, or are told to have."""


def _day_before(tokens: Tokens, month: int) -> tuple[int, int, int]:
    """ "31 February", "the 31st of February": the day and its tokens; 0 where none stands there."""
    i = month - 1
    i -= word_at(tokens, i) == "of"
    if word_at(tokens, i) in ("st", "nd", "rd", "th") and tokens.touches(i):
        i -= 1
    word = word_at(tokens, i)
    if not (word.isdecimal() and len(word) <= 2) or tokens.touches(i) or word_at(tokens, i - 1) not in _LED_BY:
        return 0, 0, month + 1
    return int(word), i, month + 1


def _day_after(tokens: Tokens, month: int) -> tuple[int, int, int]:
    """ "February 31", "Feb. 31st": the day, with a year or the end of a phrase behind it."""
    i = month + 1
    i += word_at(tokens, i) == "." and tokens.touches(i)
    word = word_at(tokens, i)
    if not (word.isdecimal() and len(word) <= 2) or tokens.touches(i):
        return 0, 0, month + 1
    end = i + 1
    ordinal = word_at(tokens, end) in ("st", "nd", "rd", "th") and tokens.touches(end)
    end += ordinal
    closed = word_at(tokens, end) in (".", ";", ")", BREAK) and word_at(tokens, month - 1) in _LED_BY
    return (int(word), month, end) if ordinal or closed or _year_at(tokens, end) else (0, 0, end)


def _year_at(tokens: Tokens, i: int) -> int:
    i += word_at(tokens, i) == ","
    word = word_at(tokens, i)
    return int(word) if len(word) == 4 and word.isdecimal() and "1000" <= word < "2200" else 0
