"""Two figures that tell one thing: ranges ("between 5 and 7 million", "10-12 km") and changes ("from 10 to 12 km").

The scale and the unit are shared out as English does: what stands once, behind the second figure or before the first,
holds for both.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.language.lexicon import load
from claimcheck.language.numbers.digits import EXACT
from claimcheck.language.numbers.numerals import CARDINALS
from claimcheck.language.quantities import modifiers
from claimcheck.language.quantities.amounts import Amount, amount_at
from claimcheck.language.quantities.changes import CHANGES, is_change, is_year, verb_before
from claimcheck.language.quantities.identifiers import is_year_like
from claimcheck.language.quantities.nouns import counted
from claimcheck.language.quantities.rates import per_at
from claimcheck.language.quantities.readings import Reading, measured
from claimcheck.language.tokens import BREAK, Tokens

_DASHES = frozenset("-–—−‐‑‒~")
_HYPHENS = frozenset("-‐‑")
_LONGEST_MODIFIER = 7
_INNER = frozenset((".", ":", "'s", "’s"))
_FAR = 8
_DATED_BY = frozenset("in at on since by for around about".split()) | frozenset(load("times")["months"])


def pair_at(tokens: Tokens, a: Amount) -> Reading | None:
    """The range or change that begins with the amount, or None where it stands alone."""
    lead = _lead(tokens, a.first)
    connected = _connector(tokens, a.end, lead) or _distant_connector(tokens, a, lead)
    if connected is None:
        return None
    i, kind = connected
    if kind == "±":
        return _with_tolerance(tokens, a, i)
    b = _second(tokens, i)
    if b is None:
        return None
    if lead == "from" and (alone := _before_a_range(tokens, a, b)) is not None:
        return alone
    if not _share(a, b, lead) or a.value is None or b.value is None:
        return None
    if is_year_like(tokens, a.numeral) and is_year_like(tokens, b.numeral) and a.is_bare:
        return None
    reading = _paired(tokens, a, b, lead)
    if lead == "from" and kind in ("to", "far") and is_change(tokens, a, b, connected[0]):
        reading.before, reading.after = a.value, b.value
        return reading
    if kind == "far" or (lead is None and _tells_no_range(tokens, a, b, kind)):
        return None
    reading.low, reading.high = min(a.value, b.value), max(a.value, b.value)
    return reading


def _paired(tokens: Tokens, a: Amount, b: Amount, lead: str | None) -> Reading:
    """What two figures are told in together: the unit, noun and rate that stand with either."""
    reading = Reading(a.first, b.end, precision=_coarser(a, b), exact=a.numeral.exact and b.numeral.exact, reach=b.end)
    measured(reading, b)
    if lead == "from" and b.is_bare and (noun := counted(tokens, a.end)) is not None:
        reading.unit = noun[1]
    rate = per_at(tokens, a.end, priced=a.currency is not None)
    reading.per = rate[1] if rate else None
    return reading


def _before_a_range(tokens: Tokens, a: Amount, b: Amount) -> Reading | None:
    """The first state of "from 24 to 33-35 billion euros": a figure of its own, told in what the range is told in."""
    connected = _connector(tokens, b.end, None)
    c = _second(tokens, connected[0]) if connected is not None and connected[1] == "-" else None
    if c is None or not _share(a, c, "from"):
        return None
    reading = Reading(a.first, a.end, a.value, precision=a.numeral.precision, exact=a.numeral.exact, reach=a.end)
    measured(reading, c)
    return reading


def _tells_no_range(tokens: Tokens, a: Amount, b: Amount, kind: str) -> bool:
    """Whether the second figure is no upper end: it is not larger, or a change is told ("rose 5% to 7%")."""
    complete = not a.is_bare or a.numeral.scale > 1
    if kind == "to" and tokens.words[max(a.first - 1, 0)] == "by" and _far_apart(a, b, 5 if complete else 11):
        return True
    falls = a.value is not None and b.value is not None and a.value >= b.value and not a.value < 0
    return falls or (kind == "to" and complete and verb_before(tokens, a.first))


def _far_apart(a: Amount, b: Amount, times: int) -> bool:
    """Whether the second is so much larger that it is the level reached: "rose by £210 to £6,480"."""
    return a.value is not None and b.value is not None and b.value >= times * abs(a.value)


def is_score(tokens: Tokens, a: Amount) -> int | None:
    """The end of a score or vote such as "2-1": two bare figures, the second smaller, tied by a dash; None for none."""
    words_, i = tokens.words, a.end
    if (
        i + 1 >= len(words_)
        or words_[i] not in _DASHES
        or not (a.is_bare and tokens.touches(i) and tokens.touches(i + 1))
    ):
        return None
    b = amount_at(tokens, i + 1, continues=True)
    if b is None or not b.is_bare or a.value is None or b.value is None or b.value > a.value:
        return None
    return b.end


def _lead(tokens: Tokens, i: int) -> str | None:
    """ "between" or "from" before the figure at token i, a modifier in between or not."""
    near = tokens.words[max(i - _LONGEST_MODIFIER, 0) : i]
    if "from" not in near and "between" not in near:
        return None
    modifier = modifiers.before(tokens, i)
    j = (modifier[0] if modifier else i) - 1
    if modifier is not None and tokens.words[i - 1] == "from":
        j = i - 1
    if j >= 0 and tokens.words[j] in ("a", "an", "the", "about"):
        j -= 1
    return tokens.words[j] if j >= 0 and tokens.words[j] in ("between", "from") else None


def _connector(tokens: Tokens, i: int, lead: str | None) -> tuple[int, str] | None:
    """The connector at token i, behind an amount: the index after it, and its kind."""
    words_, n = tokens.words, len(tokens.words)
    if i + 1 >= n:
        return None
    word = words_[i]
    if lead == "from" and words_[i : i + 2] == ["up", "to"]:
        return i + 2, "to"
    if word in ("to", "through", "until") or (word == "and" and lead in ("between", "from")):
        return i + 1, "to"
    if word == "±" or (word == "+" and words_[i : i + 3] in (["+", "/", "-"], ["+", "/", "−"])):
        return i + (1 if word == "±" else 3), "±"
    if word in _HYPHENS and (words_[i + 1] == "to" or (words_[i + 1] == "and" and lead)) and tokens.touches(i):
        j = i + 3 if i + 2 < n and words_[i + 2] in _HYPHENS else i + 2
        return j, "to"
    if word in _DASHES:
        left, right = tokens.touches(i), tokens.touches(i + 1)
        if word == "—" and not (left and right):
            return None
        return (i + 1, "-") if left == right else None
    return None


def _distant_connector(tokens: Tokens, a: Amount, lead: str | None) -> tuple[int, str] | None:
    """The connector behind the rate, the noun or the year of the first figure.

    "$20 per kg to $35", "from 5 million people to 7 million", "from 11 in 1999 to 17".
    """
    i = a.end
    rate = per_at(tokens, i, priced=a.currency is not None)
    if rate is not None:
        i = rate[0]
    elif lead == "from" and a.is_bare and (noun := counted(tokens, i)) is not None:
        i = noun[0]
    if lead == "from" and tokens.words[i : i + 1] == ["in"] and i + 2 < len(tokens) and is_year(tokens.words[i + 1]):
        i += 2
    return (_connector(tokens, i, lead) if i > a.end else None) or (_far_to(tokens, i) if lead == "from" else None)


def _far_to(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """The "to" of "from $36 at noon to $34 at five": a few plain words further on, right before a figure."""
    for j in range(i, min(i + _FAR, len(tokens.words) - 1)):
        word = tokens.words[j]
        if word == "to":
            after = tokens.words[j + 1]
            figure = after[0].isdecimal() or after in "$€£¥" or after in CARDINALS
            return (j + 1, "far") if figure and j > i and not _is_figure_of_a_pair(tokens, j - 1) else None
        if not (word[0].isalnum() or word in _INNER) or word in ("and", "or", "from", "by") or _is_stop(tokens, j):
            return None
    return None


def _is_stop(tokens: Tokens, j: int) -> bool:
    """Whether the point at token j ends a sentence: neither within "p.m." nor behind it where the clause goes on."""
    if tokens.words[j] != "." or j + 1 >= len(tokens):
        return False
    return not (tokens.touches(j + 1) or tokens.surface(j + 1)[0].islower())


def _is_figure_of_a_pair(tokens: Tokens, j: int) -> bool:
    """Whether the number at token j, right before "to", begins a pair of its own: "from 900 when it had 10 to 12"; a
    year or an hour does not: "from 11 in 1999 to 17"."""
    word = tokens.words[j]
    numeral = word[0].isdecimal() or word in CARDINALS
    return numeral and not is_year(word) and tokens.words[j - 1] not in _DATED_BY


def change_to_from(tokens: Tokens, a: Amount) -> Reading | None:
    """ "fell to 150 crates from 190 crates": the level reached first, the old one behind."""
    words_ = tokens.words
    if "to" not in words_[max(a.first - _LONGEST_MODIFIER, 0) : a.first]:
        return None
    modifier = modifiers.before(tokens, a.first)
    j = (modifier[0] if modifier else a.first) - 1
    if words_[a.first - 2 : a.first] == ["up", "to"] and a.numeral.first - a.first <= 1:
        return _up_from(tokens, a)
    if j < 1 or words_[j] != "to" or words_[j - 1] in ("from", "up"):
        return None
    i = a.end
    if a.is_bare and (noun := counted(tokens, i)) is not None:
        i = noun[0]
    if words_[i : i + 1] != ["from"]:
        return None
    b = _second(tokens, i + 1)
    if b is None or b.first != i + 1 or (a.measure != b.measure and not b.is_bare) or not _told_to_change(tokens, j):
        return None
    if (b.is_bare and a.numeral.scale > 1 == b.numeral.scale) or is_year_like(tokens, b.numeral):
        return None
    return _changed(a, b)


def _up_from(tokens: Tokens, a: Amount) -> Reading | None:
    """ "is up to £5 from £4": a level reached and the one before, told in the same money or measure."""
    b = _second(tokens, a.end + 1) if tokens.words[a.end : a.end + 1] == ["from"] else None
    if b is None or b.first != a.end + 1 or a.is_bare or a.measure != b.measure or a.value is None or b.value is None:
        return None
    if a.value <= b.value:
        return None
    return _changed(a, b)


def _changed(a: Amount, b: Amount) -> Reading:
    """The change to `a` from `b`."""
    reading = Reading(a.first, b.end, before=b.value, after=a.value, precision=_coarser(a, b), reach=b.end)
    measured(reading, a)
    return reading


def _told_to_change(tokens: Tokens, i: int) -> bool:
    return any(word in CHANGES for word in tokens.words[max(i - 6, 0) : i])


def _second(tokens: Tokens, i: int) -> Amount | None:
    """The second amount, at token i or behind a sign, a currency or a modifier there."""
    words_ = tokens.words
    for j in range(i, min(i + 6, len(words_))):
        word = words_[j]
        if word[0].isdecimal() or word in CARDINALS or word == "half" or (word in ("a", "an") and j == i):
            b = amount_at(tokens, j, continues=True)
            if b is None or b.first <= i:
                return b
            modifier = modifiers.before(tokens, b.first)
            return b if modifier is not None and modifier[0] <= i else None
        if word == BREAK or word in ",;()":
            return None
    return None


def _share(a: Amount, b: Amount, lead: str | None) -> bool:
    """Share the scale and the unit between the two; False where the two do not tell one thing."""
    if not a.is_bare and not b.is_bare and a.measure[0] != b.measure[0]:
        return False
    if b.is_bare and not a.is_bare:
        if a.currency is None and lead is None:
            return False
        b.currency, b.unit = a.currency, a.unit
    shareable = a.is_bare or a.currency is not None
    if shareable and a.numeral.scale == 1 < b.numeral.scale and a.value is not None and b.value is not None:
        shared = EXACT.multiply(a.value, b.numeral.scale)
        if shared <= b.value:
            precision = a.numeral.precision
            a.value = shared
            a.numeral = replace(a.numeral, precision=precision and EXACT.multiply(precision, b.numeral.scale))
    return True


def _coarser(a: Amount, b: Amount) -> Decimal | None:
    if a.numeral.precision is None or b.numeral.precision is None:
        return None
    return max(a.numeral.precision, b.numeral.precision)


def _with_tolerance(tokens: Tokens, a: Amount, i: int) -> Reading | None:
    """ "1.8 ± 0.2 km": the value is the first figure, the tolerance belongs to the span."""
    b = _second(tokens, i)
    if b is None:
        return None
    reading = Reading(a.first, b.end, a.value, precision=a.numeral.precision, exact=a.numeral.exact, reach=b.end)
    measured(reading, b if a.is_bare else a)
    return reading
