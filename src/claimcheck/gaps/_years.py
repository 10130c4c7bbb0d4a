"""Years that a sentence lets its reader reckon with: spans, their lengths, and ages."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ..records import Quantity, TimeExpression
from ._around import marks_within
from ._context import Context
from ._figures import Slip, hedged, plain, word_before, words_between
from ._seams import word_at
from ._words import words


def orders(context: Context) -> Iterator[Slip]:
    """ "between 2025 and 2019": the later year first."""
    for earlier, later in _year_pairs(context):
        if earlier.value > later.value and not _is_compared(context, earlier, later):
            yield Slip(earlier.start, later.end, f"{earlier.value} comes after {later.value}")


def _is_compared(context: Context, one: TimeExpression, other: TimeExpression) -> bool:
    """ "no change between 2018 and 2008", "between 1550 and 1450 cm", "brought forward from 2031 to 2028": two years
    compared, two that are none, or a day that was moved."""
    tokens, i = context.tokens, context.token_at(one.start)
    after = context.token_at(other.end)
    unit = tokens.surface(after) if after < len(tokens) and tokens.words[after].isalpha() else ""
    counted = unit in words("units") or unit.endswith("s")
    moved = any(word.startswith(_MOVING) for word in tokens.words[max(context.sentence_at(i)[0], i - _MOVED) : i])
    return counted or moved or any(word.startswith(_COMPARING) for word in tokens.words[max(0, i - 6) : i])


_MOVING = ("forward", "advanc", "accelerat", "moved", "moving", "shift", "revis", "correct", "amend")
_MOVED = 14
"""Tokens between a verb that moves a day and the day."""

_COMPARING = ("differ", "chang", "compar", "contrast", "distinction", "relation", "link", "similar")


def periods(context: Context) -> Iterator[Slip]:
    """ "the 30-year period from 1990 to 2010": the length told against the years; either end may count or not."""
    pairs = list(_year_pairs(context))
    if not pairs:
        return
    begun = {earlier.start: (earlier, later) for earlier, later in pairs}
    ended = {later.end: (earlier, later) for earlier, later in pairs}
    for length in context.quantities:
        if length.dimension != "duration" or length.unit != "year" or not length.value or hedged(length):
            continue
        if length.modifier == "about":
            continue
        pair = begun.get(_led_into(context, length)) or ended.get(_led_from(context, length))
        if pair is None:
            continue
        earlier, later = pair
        years = int(later.value) - int(earlier.value)
        if years > 0 and not years - 1 <= Decimal(length.value) <= years + 1:
            message = f"from {earlier.value} to {later.value} is {years} years, not {plain(Decimal(length.value))}"
            yield Slip(min(length.start, earlier.start), max(length.end, later.end), message)


def _led_into(context: Context, length: Quantity) -> int:
    """Where the years begin that a length leads up to: "the 30-year period from 1990 to 2010", "for 30 years, from"."""
    tokens = context.tokens
    i = context.token_at(length.end)
    if word_at(tokens, i) in words("periods"):
        i += 1
    elif word_before(context, length.start) != "for" or word_at(tokens, i) == "between":
        return -1
    i += word_at(tokens, i) == ","
    return tokens.starts[i + 1] if word_at(tokens, i) in _LEAD_IN and i + 1 < len(tokens) else -1


def _led_from(context: Context, length: Quantity) -> int:
    """Where the years end that a length is told of: "from 1990 to 2010, a period of 30 years"."""
    tokens = context.tokens
    i = context.token_at(length.start) - 1
    if word_at(tokens, i) != "of" or word_at(tokens, i - 1) not in words("periods"):
        return -1
    i -= 2
    if word_at(tokens, i) in ("a", "the"):
        i -= 1
    if word_at(tokens, i) in (",", "(", "—", "–"):
        i -= 1
    return tokens.ends[i] if i >= 0 else -1


_LEAD_IN = frozenset(("from", "between", "("))


def ages(context: Context) -> Iterator[Slip]:
    """ "In 1990 she was aged 45 (born 1950)": the age told of a year against the year of birth."""
    listed = context.tokens.words
    at = -1
    for _ in range(listed.count("born")):
        at = listed.index("born", at + 1)
        slip = _age_slip(context, at)
        if slip:
            yield slip


def _age_slip(context: Context, born: int) -> Slip | None:
    tokens = context.tokens
    first, end = context.sentence_at(born)
    if end - first > _LONGEST or tokens.words[first:end].count("born") > 1:
        return None
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    years = [time for time in marks_within(context.times, start, stop) if _begins_with_year(time)]
    told = [one for one in marks_within(context.quantities, start, stop) if one.dimension == "age" and one.value]
    births = [time for time in years if _is_birth(context, born, time)]
    others = [time for time in years if time not in births]
    if len(births) != 1 or len(others) != 1 or len(told) != 1 or told[0].modifier != "exact":
        return None
    birth, then, age = births[0], others[0], told[0]
    if not _told_together(context, age, then, born):
        return None
    passed = int(then.value[:4]) - int(birth.value[:4])
    if passed < 0 or passed - 1 <= Decimal(age.value or 0) <= passed + 1:
        return None
    message = (
        f"born in {birth.value[:4]}, a person is {passed} in {then.value[:4]}, not {plain(Decimal(age.value or 0))}"
    )
    return Slip(min(birth.start, then.start, age.start), max(birth.end, then.end, age.end), message)


_LONGEST = 60
"""Tokens of a sentence in which an age is reckoned."""

_OF_AN_AGE = frozenset("in , ( at the age of aged died years old he she was when year - on".split())


def _is_birth(context: Context, born: int, time: TimeExpression) -> bool:
    i = context.token_at(time.start)
    return born < i <= born + 2 and (i == born + 1 or context.tokens.words[born + 1] in ("in", "on"))


def _told_together(context: Context, age: Quantity, then: TimeExpression, born: int) -> bool:
    """Whether nothing stands between an age and a year but what joins them: the age is that of the year."""
    first, last = sorted((context.token_at(age.start), context.token_at(then.start)))
    between = context.tokens.words[first + 1 : last]
    return not first < born < last and len(between) <= 8 and all(word in _OF_AN_AGE for word in between)


def _begins_with_year(time: TimeExpression) -> bool:
    return time.type == "DATE" and time.value[:4].isdecimal() and "1300" <= time.value[:4] < "2200"


def _year_pairs(context: Context) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """ "between 1990 and 2000", "from 1990 to 2000", "(1990–2000)": two plain years told as the ends of one span."""
    for one, other in pairwise(context.times):
        if not (_is_year(one) and _is_year(other)):
            continue
        joint = tuple(words_between(context, one.end, other.start))
        lead = word_before(context, one.start)
        after = word_at(context.tokens, context.token_at(other.end))
        joined = (lead, joint) in _JOINTS or (lead == "(" and after == ")" and joint in (("–",), ("-",), ("—",)))
        if joined and after not in ("bc", "bce", "b", "-", "–"):
            yield one, other


_JOINTS = frozenset((("between", ("and",)), ("from", ("to",)), ("from", ("until",)), ("from", ("through",))))


def _is_year(time: TimeExpression) -> bool:
    return time.type == "DATE" and time.quote.isdecimal() and time.quote == time.value and "1300" <= time.value < "2200"
