"""Lengths that a date bounds: "the year to 30 June 2027", "the three months ended September"."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

from claimcheck.language.times.calendar_values import days_of, duration, moved
from claimcheck.language.times.marks import MONTHS, Mark, Scan, article_before

_LEADS_TO_END = frozenset(("to", "through", "ended", "ending"))
_BOUNDS = frozenset((*((word,) for word in _LEADS_TO_END), ("ended", "on"), ("ending", "on"), ("up", "to")))
"""What may stand between a length and the date on which it ends."""
_LENGTH = re.compile(r"P(\d{1,4})([YQMWD])", re.ASCII)
_BOUNDED = frozenset(("Y", "H", "Q", "M", "W"))


def read_bounded(scan: Scan, i: int, unit: str) -> list[Mark]:
    """The year, quarter or month at token i, where it is one that ends on a date: "in the year to 30 June"."""
    words = scan.words
    k = i + 3 if words[i + 2] == "on" else i + 2
    bounded = unit in _BOUNDED and words[i + 1] in _LEADS_TO_END
    if not bounded or not (words[k].isdecimal() or words[k] in MONTHS):
        return []
    return [Mark(article_before(scan, i), i + 1, "DURATION", duration("1", unit))]


def bind_lengths(scan: Scan, marks: list[Mark]) -> None:
    """Give every length that a date behind it bounds its days; the date is where they end."""
    for left, right in pairwise(marks):
        if left.type != "DURATION" or left.days or right.type != "DATE" or right.first - left.end > 2:
            continue
        last = days_of(right.value)[1]
        length = _LENGTH.fullmatch(left.value)
        if last is None or length is None or tuple(scan.words[left.end : right.first]) not in _BOUNDS:
            continue
        begin = moved(last + timedelta(days=1), length[2], -int(length[1]))
        if begin is not None:
            left.days, left.relation, right.relation = (begin, last), "in", "until"
