"""Which figures lean on each other, and are told in one proposition.

A figure that says how another came about ("rose 5%, up from 3%"), measures it ("6% less than in 2022"), restates it in
brackets or for another day ("£9m (2024: £4m)"), or is open to one side ("aged 65 and over") makes no claim of its own.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.conjuncts import BEFORE_FIGURE, JOINS
from claimcheck.language.grammar import BETWEEN, DETERMINERS
from claimcheck.language.marks import Marks
from claimcheck.language.subjects import led_participle

BREAKS = frozenset(", ; — – : (".split())
"""Marks that part one figure from another."""

_DASHES = frozenset("—–")
_LEANING = frozenset("up down or".split())
_LEADS_ON = frozenset("to from of".split())
_BOUNDS = frozenset("over older above more under younger below less fewer upwards".split())
_TIMES = frozenset("twice thrice double triple".split())
_COMPARING = frozenset("than above below".split())
_LEVELS = frozenset("above below".split())
_BY_FAR = frozenset("well far still just".split())
_COMPARED_WITHIN = 4
_EITHER_WITHIN = 12
_PER_SO_MANY = frozenset("100 1000 1,000 10000 10,000 100000 100,000 1000000 1,000,000".split())


def is_apart(marks: Marks, first: int, here: tuple[int, int]) -> bool:
    """Whether what stands between two figures parts them; a figure in brackets, or behind "or", restates the one
    before, "up 5%" and "5% more than in May" tell how it came about, and one per 1,000 is one figure."""
    end = here[0]
    stop = end - (marks.tokens.words[end - 1] == "minus")
    stop -= 2 * (marks.tokens.words[stop - 2 : stop] == ["plus", "or"])  # plus or minus 2 points
    between = _without_asides(marks.tokens.words[_behind_bound(marks, first, end) : stop])
    if (
        _leans(between)
        or _is_measure(between)
        or (between[-1:] != ["and"] and "," in between and _compares(marks, between, here[1]))
    ):
        return False
    if "," in between and _picks_out(marks, first):
        return False
    if "or" in between and "either" in marks.tokens.words[max(0, first - _EITHER_WITHIN) : first]:
        return False  # either 40 homes or a park for £2m: neither is told by itself
    if between == ["("] or (between and between[-1] == "/" and marks.tokens.words[end] in _PER_SO_MANY):
        return False
    if between and between[-1] == "(" and _closes_behind(marks, end) and not JOINS & set(between):
        return False
    if _is_of_another_time(marks, first, end):
        return False
    if led_participle(marks.tokens.words, first, end) is not None:
        return True
    return any(word in JOINS or word in BREAKS for word in between)


def _behind_bound(marks: Marks, first: int, end: int) -> int:
    """The token behind what opens a figure to one side: people aged 65 "and over" number 2 million."""
    words = marks.tokens.words
    opens = first + 2 < end and words[first] in ("and", "or") and words[first + 1] in _BOUNDS
    return first + 2 if opens and any(word not in BEFORE_FIGURE for word in words[first + 2 : end]) else first


def _without_asides(between: list[str]) -> list[str]:
    """The words between two figures without what stands between two dashes."""
    dashes = [i for i, word in enumerate(between) if word in _DASHES]
    return between[: dashes[0]] + between[dashes[1] + 1 :] if len(dashes) == 2 else between


def _leans(between: list[str]) -> bool:
    """Whether the words between two figures make the second say how the first came about: "rose 5%, up from 3%"."""
    if any(a == "," and b in _LEANING for a, b in pairwise(between[-3:])):
        return True
    if "," not in between:
        return False
    comma = len(between) - 1 - between[::-1].index(",")
    tail = between[comma + 1 :]
    while tail and tail[0][-2:] == "ly":
        tail = tail[1:]
    if tail[:1] in (["a"], ["an"]) and "of" in tail[2:4]:  # an increase of 4%
        tail = tail[tail.index("of") :]
    return bool(tail) and tail[0] in _LEADS_ON and all(word in BEFORE_FIGURE for word in tail[1:])


def _compares(marks: Marks, between: list[str], end: int) -> bool:
    """Whether a figure that ends at token `end`, right behind a comma, measures the one before: "5% more than"."""
    words = marks.tokens.words
    comma = len(between) - 1 - between[::-1].index(",")
    if any(word not in BEFORE_FIGURE and word not in BETWEEN for word in between[comma + 1 :]):
        return False
    behind = words[end : end + _COMPARED_WITHIN]
    if behind[:1] in (["as"], ["times"]) or words[end - 1] in _TIMES:
        return True
    if words[end - 1] == "half" and behind and behind[0] in DETERMINERS:  # half the 3.4% of last year
        return True
    stop = next((i for i, word in enumerate(behind) if word in JOINS), len(behind))
    return any(word in _COMPARING for word in behind[:stop])


def _is_measure(between: list[str]) -> bool:
    """Whether the words before a figure say that what stands before lies above or below it: "..., down from 4% in May
    and well below the peak of 8%"."""
    opens = next((i + 1 for i in range(len(between) - 1, -1, -1) if between[i] in JOINS), 0)
    said = between[opens:]
    at = next((i for i, word in enumerate(said) if word in _LEVELS), None)
    if not opens or at is None or at + 1 >= len(said) or said[at + 1] not in DETERMINERS or said[-1] != "of":
        return False
    return all(word in _BY_FAR or word[-2:] == "ly" for word in said[:at])


def _is_of_another_time(marks: Marks, first: int, end: int) -> bool:
    """Whether a figure stands in a bracket that tells of another time: "£9m (2024: a profit of £4m)"."""
    words = marks.tokens.words
    opens = next((i for i in range(end - 1, first - 1, -1) if words[i] in ("(", ")")), None)
    if opens is None or words[opens] == ")" or opens + 1 >= end:
        return False
    times = marks.times_in(opens + 1, end)
    return bool(times) and marks.token_at(times[0].start) == opens + 1 and words[marks.token_at(times[0].end)] == ":"


def _picks_out(marks: Marks, end: int) -> bool:
    """Whether the figure that ends at a token tells out of how many: "Of the 12 members, 7 voted for it"."""
    return any(marks.tokens.words[i] == "of" and marks.tokens.surface(i)[0] == "O" for i in range(max(0, end - 3), end))


def _closes_behind(marks: Marks, figure: int) -> bool:
    """Whether the bracket before the figure at a token holds nothing but that figure: "727 patients (32.5%)"."""
    quantities = marks.quantities_in(figure, min(figure + 8, len(marks.tokens)))
    end = marks.token_at(quantities[0].end) if quantities else figure + 1
    return end < len(marks.tokens) and marks.tokens.words[end] == ")"
