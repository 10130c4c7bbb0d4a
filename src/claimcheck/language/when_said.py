"""When it was said, beside the words that name who says it: "last week the mayor said", "said the mayor on Monday"."""

from __future__ import annotations

from claimcheck.language.given_names import is_given_name
from claimcheck.language.grammar import DETERMINERS
from claimcheck.language.lexicon import load
from claimcheck.language.tokens import Tokens

_DATA = load("attribution")
_DAYS = frozenset(_DATA["days"].split())

_SPANS = frozenset(_DATA["spans"].split())
_WHICH_TIME = frozenset(_DATA["which_time"].split())
_FROM_NOW = frozenset(_DATA["from_now"].split())
_NOW = frozenset(("yesterday", "today", "tonight"))
OF_SAYING = frozenset("in on by at during after before via through".split())
"""Behind a name these tell when or how it was said, not who: in a letter, by telephone."""

_LONGEST_TIME = 5
_IN_DATES = _WHICH_TIME - {"that"} | {"on", "in", ","}
_LONGEST_DATE = 6
_YEAR = 4
"""Digits."""


def is_day(tokens: Tokens, i: int) -> bool:
    """Whether token i is a day of the week, a month or today, and not a person's first name."""
    return tokens.words[i] in _DAYS and not is_given_name(tokens, i)


def _is_date(tokens: Tokens, i: int) -> bool:
    """Whether token i is a day as `is_day` means it, or the year in "wrote Berg in 1990"."""
    return is_day(tokens, i) or (tokens.words[i].isdecimal() and len(tokens.words[i]) == _YEAR)


def after_time(tokens: Tokens, start: int, end: int) -> int:
    """Past "last week", "two years ago", "earlier this year" at the head of a phrase, or `start` where none is."""
    words, at = tokens.words, start
    if 0 < start < end and words[start] in _SPANS and words[start - 1] in _WHICH_TIME:  # earlier that | year workmen
        return start + 1
    while at < end and at - start < _LONGEST_TIME and words[at] not in _SPANS:
        at += 1
    if at == start or at >= end or words[at] not in _SPANS or tokens.surface(at)[0].isupper():
        return start
    if at + 1 < len(words) and words[at + 1][0] in "'’":  # last year's report
        return start
    if at + 1 < end and words[at + 1] in _FROM_NOW:
        return at + 2
    return at + 1 if words[at - 1] in _WHICH_TIME and at - start <= 2 else start


def after_adverbial(tokens: Tokens, start: int, end: int) -> int:
    """Past "On Monday", "In 2024": where the subject begins; `end` where none does."""
    words = tokens.words
    for i in range(start + 1, end):
        if (
            is_day(tokens, i - 1)
            or (words[i - 1].isdigit() and len(words[i - 1]) == 4)
            or (i > start + 1 and words[i] in DETERMINERS)
        ):
            behind = i + 1 if is_day(tokens, i) or words[i].isdigit() else i
            return after_time(tokens, behind, end)  # in October that year
    return end


def is_time(tokens: Tokens, i: int) -> bool:
    """Whether a time without a preposition begins at token i: yesterday, last week, this Monday."""
    words = tokens.words
    return words[i] in _NOW or (words[i] in _WHICH_TIME and (words[i + 1] in _SPANS or is_day(tokens, i + 1)))


def tells_when(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a time begins at token i, with or without its preposition: on Monday, in May, last week."""
    words = tokens.words
    if i + 1 >= end:
        return i < end and (words[i] in _NOW or is_day(tokens, i))
    return is_day(tokens, i) or is_time(tokens, i) or (words[i] in OF_SAYING and _is_date(tokens, i + 1))


def after_date(tokens: Tokens, i: int, end: int) -> int:
    """The token behind the time that begins at token i: on 4 May, in 2030, last week; i itself where none begins."""
    words, at = tokens.words, i
    while (
        at < end
        and at - i < _LONGEST_DATE
        and (words[at] in _IN_DATES or words[at].isdecimal() or is_day(tokens, at) or words[at] in _SPANS)
    ):
        at += 1
    return at if at - i > 1 or (at > i and is_day(tokens, i)) else i
