"""Quantities: every figure of a text with its value or range, unit, dimension and bound.

>>> [(q.quote, q.value, q.unit, q.modifier) for q in find_quantities("Over 53 Chinese companies operate there.")]
[('53', '53', 'company', 'more_than')]

One pass over the tokens: a few trigger words (digits, number words, "doubled") start the work. What is a name or a date
is set aside first (`identifiers`, `times`); then the figure is read with its unit (`amounts`), joined with a second
one (`pairs`, `multiples`), and given the noun, the rate and the modifier around it (`context`).
"""

from __future__ import annotations

from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.named_lengths import is_named
from claimcheck.language.numbers.numerals import CARDINALS, DENOMINATORS, SCALES, VULGAR
from claimcheck.language.quantities import identifiers, modifiers, named
from claimcheck.language.quantities.accounting import loss_at
from claimcheck.language.quantities.amounts import Amount, amount_at, first_token
from claimcheck.language.quantities.anaphora import counts_the_same
from claimcheck.language.quantities.context import add_context
from claimcheck.language.quantities.multiples import TRIGGERS as MULTIPLES
from claimcheck.language.quantities.multiples import (
    multiple_of,
    multiple_word,
    multiplied_range,
    proportion_at,
    ratio_at,
    times_before,
)
from claimcheck.language.quantities.pairs import change_to_from, is_score, pair_at
from claimcheck.language.quantities.points import settle_points
from claimcheck.language.quantities.readings import Reading, reading_of
from claimcheck.language.quantities.units import may_begin
from claimcheck.language.times.bygone import is_amount
from claimcheck.language.tokens import BREAK, Tokens
from claimcheck.records import Quantity, TimeExpression

_TRIGGERS = frozenset((*CARDINALS, *SCALES, *DENOMINATORS, *VULGAR, *MULTIPLES, "hundred", "dozen"))
_JOINTS = frozenset((",", "and", "or", "&", "-", "‐", "‑", "by", "x", "×"))
_SIDES = frozenset(("by", "x", "×"))
_CLOSING = frozenset(("and", "or", "&", *_SIDES))
_COMPARED_WITHIN = 16
_COMPARED = frozenset(
    (("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from"), (",", "against"), (",", "versus"))
)
_PARTS_OF = (["of", "the"], ["of", "its"], ["of", "their"])
_LONGEST_OWNER = 6
_GAPPING = frozenset(("by", "in", "at", "on", "for", "from", "to", "during"))
_ENDS = frozenset((".", ";", BREAK))
_NO_NUMBER_ONE = lexicon_words("quantities", "before_one")
_BEFORE_A_YEAR = lexicon_words("quantities", "before_a_year")


def find_quantities(text: str) -> list[Quantity]:
    """The quantities of `text`, in order, without overlaps; each span is the figure with its sign, scale and unit.

    Never raises on any text: a number too long for any reader is a quantity whose value is None.
    """
    from claimcheck.language.times import times_in

    tokens = Tokens(text)
    return quantities_in(tokens, times_in(tokens, None))


def quantities_in(tokens: Tokens, times: list[TimeExpression]) -> list[Quantity]:
    """The quantities of a text that is tokenised already. What lies within a DATE or TIME of `times` is skipped."""
    words = tokens.words
    triggers = [i for i, word in enumerate(words) if word in _TRIGGERS or word[0].isdecimal()]
    dates = [(time.start, time.end) for time in times if time.type in ("DATE", "TIME")]
    versions = named.versions_in(tokens, triggers)
    readings: list[Reading] = []
    done = date = 0
    for i in triggers:
        if i < done:
            continue
        start = tokens.starts[i]
        while date < len(dates) and dates[date][1] <= start:
            date += 1
        if date < len(dates) and dates[date][0] <= start and not _is_measured_year(tokens, i, dates[date]):
            continue
        if words[i] in versions and _is_bare(tokens, i):
            continue
        reading, end = _read(tokens, max(first_token(tokens, i), done))
        if reading is not None and reading.first >= done and not _meets(dates, date, tokens, reading):
            readings.append(reading)
        done = max(end, done)
    _finish(tokens, readings)
    text = tokens.text
    return [reading.to_record(text, tokens) for reading in readings]


def _is_measured_year(tokens: Tokens, i: int, date: tuple[int, int]) -> bool:
    """Four digits taken for a year that have a unit: "the 1640 sq m hall"."""
    if date != (tokens.starts[i], tokens.ends[i]) or len(tokens.words[i]) != 4 or not may_begin(tokens, i + 1):
        return False
    amount = amount_at(tokens, i)
    return (
        amount is not None and amount.unit is not None and amount.unit.dimension not in ("duration", "angle", "count")
    )


def _is_bare(tokens: Tokens, i: int) -> bool:
    amount = amount_at(tokens, i)
    return amount is None or (amount.is_bare and amount.numeral.scale == 1)


def _meets(dates: list[tuple[int, int]], i: int, tokens: Tokens, reading: Reading) -> bool:
    """Whether the next date begins within the reading. A change may hold one: "from 11 in 1999 to 17"."""
    if reading.before is not None or i >= len(dates):
        return False
    return tokens.starts[reading.first] < dates[i][0] < tokens.ends[reading.end - 1]


def _read(tokens: Tokens, i: int) -> tuple[Reading | None, int]:
    """The quantity at token i, or None where there is none, and the token to go on from."""
    apart = _set_apart(tokens, i)
    if apart is not None:
        return apart
    amount = loss_at(tokens, i) or amount_at(tokens, i)
    if amount is None:
        return None, i + 1
    if amount.is_bare and identifiers.is_citation(tokens, i, amount.end):
        return None, amount.end
    together = (
        ratio_at(tokens, amount)
        or multiple_of(tokens, amount)
        or pair_at(tokens, amount)
        or change_to_from(tokens, amount)
    )
    if together is None:
        score = is_score(tokens, amount)
        if score is not None:
            return None, score
        if amount.is_bare and identifiers.names_its_like(tokens, amount.first, amount.numeral):
            return None, identifiers.end_of_names(tokens, amount.end)
    if together is not None and amount.is_bare and named.names_a_range(tokens, amount.numeral, together.end):
        return None, together.end
    reading = together or reading_of(amount)
    if reading.low is not None or reading.before is not None:
        multiplied_range(tokens, reading)
    add_context(tokens, reading, amount)
    if together is None and not _claims_a_figure(tokens, reading, amount):
        return None, amount.end
    return reading, _go_on_from(tokens, reading)


def _set_apart(tokens: Tokens, i: int) -> tuple[Reading | None, int] | None:
    """What is told by one word ("doubled") or by marks between digits ("3:1"), and digits that are names."""
    multiple = multiple_word(tokens, i)
    if multiple is not None:
        found = modifiers.before(tokens, i)
        multiple.modifier = found[1] if found else "exact"
        return multiple, multiple.end
    name = (
        identifiers.is_phone_number(tokens, i)
        or identifiers.end_of_coordinates(tokens, i)
        or named.end_of_law_citation(tokens, i)
        or _end_of_named_length(tokens, i)
    )
    if name is not None:
        return None, name
    if tokens.words[i] == "zero" and named.is_zero_by_name(tokens, i):
        return None, i + 1
    if identifiers.is_list_number(tokens, i) or named.is_address(tokens, i, i + 1):
        return None, i + 1
    told = proportion_at(tokens, i) or times_before(tokens, i)
    if told is not None:
        return told, told.end
    return None


def _end_of_named_length(tokens: Tokens, i: int) -> int | None:
    """The end of a length of time within a name: "the Thirty Years' War"; None for none."""
    amount = amount_at(tokens, i) if i and tokens.words[i - 1] == "the" and tokens.surface(i)[0].isupper() else None
    if amount is None or amount.unit is None or amount.unit.dimension != "duration":
        return None
    return amount.end if is_named(tokens, i, amount.end - 1) else None


def _go_on_from(tokens: Tokens, reading: Reading) -> int:
    """The token to look for the next quantity from: behind the noun, unless a measure stands before that one."""
    words = tokens.words
    for j in range(reading.end + 1, reading.reach):
        if words[j][0].isdecimal() and words[j - 1] not in ("/", "per"):
            inner = amount_at(tokens, j)
            if inner is not None and not inner.is_bare:
                return j
    return max(reading.reach, reading.end)


def _claims_a_figure(tokens: Tokens, reading: Reading, amount: Amount) -> bool:
    """Whether a figure without unit or currency of its own claims a number, and is no year, pronoun or known number."""
    words, numeral = tokens.words, amount.numeral
    before = words[amount.first - 1] if amount.first else ""
    if before == "per":
        return False  # "subscriptions per 100 inhabitants": what the rate is told per
    if not amount.is_bare or numeral.scale > 1:
        return True
    if named.is_named(tokens, numeral, counts=reading.unit is not None):
        return False
    if identifiers.is_year_like(tokens, numeral):
        if before == "of" and is_amount(words, amount.first - 2):
            return True  # "a total of 1560"
        counts = reading.unit is not None and before not in _BEFORE_A_YEAR
        return reading.modifier != "exact" or (counts and not named.follows_a_name(tokens, numeral))
    if numeral.digits:
        return not (
            words[numeral.first][0] == "0" and words[numeral.first].isdecimal() and len(words[numeral.first]) > 1
        )
    if amount.value != numeral.value:
        return True
    if words[numeral.first] == "one" and numeral.end == numeral.first + 1:
        return _counts_one(tokens, reading, before)
    if numeral.fraction:
        return True
    known = identifiers.is_definite(tokens, amount.first) and reading.dimension == "count"
    return not (known and reading.unit is None)  # "the two of them" names its like; "the two countries" counts them


def _counts_one(tokens: Tokens, reading: Reading, before: str) -> bool:
    """Whether "one" is a number: before a noun it may be, as a pronoun ("one of the", "no one", "this one") never."""
    if (
        reading.unit is None
        or tokens.words[reading.end : reading.end + 1] == ["of"]
        or before in _NO_NUMBER_ONE
        or identifiers.is_definite(tokens, reading.first)
    ):
        return False
    if tokens.words[reading.reach : reading.reach + 2] in (
        ["to", "another"],
        ["to", "the"],
        ["or", "another"],
        ["after", "another"],
    ):
        return False
    after = tokens.words[reading.end : reading.end + 1]
    if after == ["-"]:
        return False  # "a one-time fee"
    return after != ["day"] or reading.modifier != "exact"


def _finish(tokens: Tokens, readings: list[Reading]) -> None:
    """Share units between figures that are told together, backwards along lists and forwards in comparisons."""
    _share_backwards(tokens, readings)
    settle_points(tokens, readings)
    for i in range(1, len(readings)):
        one, other = readings[i - 1], readings[i]
        bare = other.unit is None and other.dimension == "count"
        if bare and counts_the_same(tokens, one, other):
            other.unit, other.dimension, other.currency = one.unit, one.dimension, one.currency
            continue
        if bare and one.dimension in ("count", "currency") and _is_told_again(tokens, one, other):
            other.unit, other.dimension, other.currency = one.unit, one.dimension, one.currency


def _is_told_again(tokens: Tokens, one: Reading, other: Reading) -> bool:
    """Whether the second figure leaves out what the first counts: "70 carts against 44", "40 by rail and 12 by air"."""
    words = tokens.words[one.reach : other.first]
    if not 0 < len(words) <= _COMPARED_WITHIN or _ENDS.intersection(words):
        return False
    gapped = words[-1] == "and" and tokens.words[other.reach : other.reach + 1] == words[:1] and words[0] in _GAPPING
    return gapped or tuple(words[-2:]) in _COMPARED


def _is_step_to(tokens: Tokens, one: Reading, other: Reading) -> bool:
    """ "fell by 3 million to 40 million hours": the step is told in what the level is told in."""
    bare = one.unit is None and one.dimension == "count" and other.dimension not in ("ratio", "multiple", "percent")
    return bare and one.first > 0 and tokens.words[one.first - 1] == "by"


def _is_part_of(between: list[str]) -> bool:
    """Whether the first figure is a part of what the second counts: "2 of the 9", "17 of the country's 23"."""
    owned = between[-1:] in (["'s"], ["’s"]) and len(between) <= _LONGEST_OWNER and between[0] == "of"
    return between in _PARTS_OF or (owned and all(word[0].isalpha() for word in between[1:-1]))


def _share_backwards(tokens: Tokens, readings: list[Reading]) -> None:
    """Lists: "5, 6 and 7 km", "2 million passengers and 3 million tons a year"; parts: "2 of the 9 billion pesos"."""
    listed = False
    for i in range(len(readings) - 2, -1, -1):
        one, other = readings[i], readings[i + 1]
        if one.unit is None and one.dimension == "count" and _is_part_of(tokens.words[one.reach : other.first]):
            one.unit, one.dimension, one.currency = other.unit, other.dimension, other.currency
        between = tokens.words[one.reach : other.first] if other.first - one.reach <= 3 else []
        if between == ["to"] and _is_step_to(tokens, one, other):
            one.unit, one.dimension, one.currency = other.unit, other.dimension, other.currency
        listed = bool(between) and all(word in _JOINTS for word in between) and (listed or between[-1] in _CLOSING)
        if not listed:
            continue
        if between[-1] in _SIDES and other.dimension not in ("length", "angle"):
            continue
        if one.unit is None and one.dimension == "count" and other.dimension not in ("ratio", "multiple"):
            one.unit, one.dimension, one.currency = other.unit, other.dimension, other.currency
        if between == [",", "or"] and one.unit is not None:
            continue  # "£286m, or 12p a share", "£60, or £3,120 a year": the second tells the first in other words
        if one.per is None and one.dimension not in ("ratio", "multiple", "age"):
            one.per = other.per
