"""Sums that a sentence lets its reader check, done with the room that rounding leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

from ..records import Quantity
from ._changes import changes
from ._context import Context
from ._figures import HUNDRED, Slip, half, hedged, plain, words_between
from ._seams import word_at
from ._wholes import parts_of_wholes
from ._words import words
from ._years import ages, orders, periods


def readers() -> tuple[Callable[[Context], Iterator[Slip]], ...]:
    """The kinds of sums."""
    return changes, parts_of_wholes, totals, sums, shares, orders, periods, ages


def totals(context: Context) -> Iterator[Slip]:
    """ "a total of 10: 4 men and 5 women": the parts after a colon against the total before it."""
    tokens = context.tokens
    for sentence in context.counted_sentences:
        totals_told = [i for i, one in enumerate(sentence[:-2]) if _is_total(context, one)]
        if len(totals_told) != 1:
            continue
        total, parts = sentence[totals_told[0]], sentence[totals_told[0] + 1 :]
        colon = after = context.token_at(total.end)
        while word_at(tokens, colon).isalpha() and colon < after + 5:
            colon += 1
        if word_at(tokens, colon) not in (":", "—", "–") or context.token_at(parts[0].start) != colon + 1:
            continue
        yield from _wrong_sum(context, parts, total)


def sums(context: Context) -> Iterator[Slip]:
    """ "12 men and 8 women, 21 in all": the parts before their sum, when the sentence counts nothing else before."""
    for sentence in context.counted_sentences:
        for i, total in enumerate(sentence):
            if not 2 <= i <= _MOST_PARTS or total.dimension != "count" or not total.value or total.modifier != "exact":
                continue
            parts = sentence[:i]
            seam = words_between(context, parts[-1].end, total.start)
            if len(seam) <= _SEAM and set(seam) & _APART and _is_sum(context, total, seam):
                yield from _wrong_sum(context, parts, total)
                break


_MOST_PARTS = 20
_SEAM = 7
"""Words between the last part and the sum: "8 women, for a total of 21"."""

_APART = frozenset((",", "(", "—", "–", ";"))
_SUMMED = frozenset((("in", "all"), ("in", "total"), ("all", "told")))


def _is_sum(context: Context, total: Quantity, seam: list[str]) -> bool:
    """Whether a figure is told as the sum of those before it: "21 in all", "a total of 21", "21 people altogether"."""
    after = context.token_at(total.end)
    said = context.tokens.words[after : after + 3]
    behind = any(tuple(said[j : j + 2]) in _SUMMED or said[j : j + 1] == ["altogether"] for j in (0, 1))
    return behind or seam[-3:] == ["a", "total", "of"]


def _wrong_sum(context: Context, parts: list[Quantity], total: Quantity) -> Iterator[Slip]:
    added = sum((Decimal(part.value or 0) for part in parts), Decimal(0))
    told = Decimal(total.value or 0)
    if added != told and _are_parts(context, parts):
        sum_told = " + ".join(plain(Decimal(part.value or 0)) for part in parts)
        start, end = min(total.start, parts[0].start), max(total.end, parts[-1].end)
        yield Slip(start, end, f"{sum_told} is {plain(added)}, not {plain(told)}")


def _is_total(context: Context, one: Quantity) -> bool:
    before = words_between(context, one.start - 12, one.start)
    return before[-2:] == ["total", "of"] and one.value is not None and one.dimension == "count"


def _are_parts(context: Context, parts: list[Quantity]) -> bool:
    """Whether quantities are counts listed one after the other, and nothing else stands among them."""
    if any(part.dimension != "count" or part.value is None or part.modifier != "exact" or part.per for part in parts):
        return False
    tokens = context.tokens
    seams = [words_between(context, one.end, other.start) for one, other in pairwise(parts)]
    last = word_at(tokens, context.token_at(parts[-1].start) - 1)
    listed = all(seam and (seam[-1] in (",", "and", ";", "+")) and len(seam) <= 6 for seam in seams)
    uncounted = words("not_all_parts") | words("vague_counts")  # "12 men, some boys and 8 women"
    return listed and last in ("and", "+") and not any(set(seam) & uncounted for seam in seams)


def shares(context: Context) -> Iterator[Slip]:
    """ "40% A, 50% B and 20% other", "the mix is 60% A, 30% B and 20% C": with a remainder, or as what a thing
    consists of, the shares are all there are."""
    for sentence in context.counted_sentences:
        percents = [one for one in sentence if one.dimension == "percent" and one.value and one.unit == "percent"]
        if len(percents) < 3 or any(hedged(one) or one.modifier == "about" for one in percents):
            continue
        seams = [words_between(context, one.end, other.start) for one, other in pairwise(percents)]
        near = [*seams[-1], *words_between(context, percents[-1].end, percents[-1].end + 30)[:2]]
        whole = words_between(context, max(0, percents[0].start - 50), percents[0].start)
        all_told = set(near) & words("remainders") or set(whole) & words("compositions")
        listed = all(("," in seam or "and" in seam) and not _BRACKETS & set(seam) for seam in seams)
        if not listed or not all_told or any(len(seam) > 8 for seam in seams):
            continue
        added = sum((Decimal(one.value or 0) for one in percents), Decimal(0))
        if added > HUNDRED + sum((half(one.precision) for one in percents), Decimal(0)):
            told = " + ".join(plain(Decimal(one.value or 0)) for one in percents)
            yield Slip(percents[0].start, percents[-1].end, f"{told} is {plain(added)}%, more than the whole")


_BRACKETS = frozenset("()[]")
