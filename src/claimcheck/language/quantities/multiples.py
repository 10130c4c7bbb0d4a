"""Multiples ("doubled", "three times as many", "tenfold") and ratios ("one in five", "3 out of 5", "3 per 1,000")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.language.lexicon import load
from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.numbers.digits import EXACT, ONE
from claimcheck.language.quantities.amounts import Amount, amount_at
from claimcheck.language.quantities.changes import CHANGES
from claimcheck.language.quantities.identifiers import is_year_like
from claimcheck.language.quantities.nouns import counted
from claimcheck.language.quantities.readings import Reading
from claimcheck.language.tokens import BREAK, Tokens

_DATA = load("quantities")
_MULTIPLIED: dict[str, str] = _DATA["multiplied"]
_MULTIPLY: dict[str, str] = _DATA["multiply"]
_TIMES: dict[str, str] = _DATA["times"]
TRIGGERS = frozenset((*_MULTIPLIED, *_MULTIPLY, *_TIMES))
_MODALS = frozenset("to will would could may might can should must shall nearly almost".split())
_COMPARED = lexicon_words("quantities", "compared")
_HYPHENS = frozenset("-‐‑")
_OPENS = frozenset(("(", BREAK))
_CLOSES = frozenset((")", BREAK))


def multiple_word(tokens: Tokens, i: int) -> Reading | None:
    """The multiple that one word at token i tells by itself: "doubled", "tenfold", "twice as", "will triple"."""
    words = tokens.words
    word = words[i]
    after = words[i + 1] if i + 1 < len(words) else ""
    if word in _MULTIPLIED:
        if word in ("doubles", "triples", "halves", "trebles") and not (i and words[i - 1] not in ("the", "a", "two")):
            return None
        return _multiple(i, i + 1, _MULTIPLIED[word])
    if word in _MULTIPLY:
        before = words[i - 1] if i else ""
        led = before in _MODALS or (before == "than" and i > 1 and words[i - 2] == "more")
        return (
            _multiple(i, i + 1, _MULTIPLY[word])
            if led or after in ("the", "that", "its", "their", "to", "from", "what")
            else None
        )
    if word in _TIMES and words[max(i - 2, 0) : i] == ["once", "or"]:
        return None  # "once or twice more" tells how often
    if word in _TIMES and (after in _COMPARED or after == "over"):
        return _multiple(i, i + 1, _TIMES[word])
    return None


def _multiple(first: int, end: int, value: str) -> Reading:
    number = Decimal(value)
    return Reading(first, end, number, precision=ONE if number >= 1 else number, dimension="multiple", reach=end)


def multiple_of(tokens: Tokens, amount: Amount) -> Reading | None:
    """The multiple that the amount tells with the word behind it: "three times as many", "10-fold", "3x"."""
    words, i = tokens.words, amount.end
    if i >= len(words) or not amount.is_bare:
        return None
    word = words[i]
    if word in _HYPHENS and i + 1 < len(words) and words[i + 1] in ("fold", "times"):
        i, word = i + 1, words[i + 1]
    after = words[i + 1] if i + 1 < len(words) else ""
    told = (
        word == "fold"
        or (word == "times" and (after in _COMPARED or _is_no_occasion(tokens, amount, i + 1)))
        or (word in ("x", "×") and tokens.touches(i) and not after[:1].isdecimal())
    )
    if not told:
        return None
    numeral = amount.numeral
    return Reading(
        amount.first,
        i if word == "times" else i + 1,
        amount.value,
        precision=numeral.precision,
        exact=numeral.exact,
        dimension="multiple",
        reach=i + 1,
    )


def _is_no_occasion(tokens: Tokens, amount: Amount, i: int) -> bool:
    """ "1.9 times earnings": nothing happens on a fraction of an occasion. "3 times EBITDA": letters name a measure.

    And so has what is valued "at 12 times sales".
    """
    if amount.numeral.digits and (amount.numeral.precision or ONE) < ONE:
        return True  # 1.9, and 3.0
    if amount.value is not None and amount.value != amount.value.to_integral_value():
        return True
    if amount.first and tokens.words[amount.first - 1] == "at":
        return True
    return i < len(tokens) and len(tokens.words[i]) > 2 and tokens.surface(i).isupper() and tokens.words[i].isalpha()


def multiplied_range(tokens: Tokens, reading: Reading) -> None:
    """Make a bare range a multiple where its mark stands behind: "1.0-1.5x", "2 to 3 times as many"."""
    words, i = tokens.words, reading.end
    if reading.unit is not None or reading.dimension != "count" or i >= len(words):
        return
    after = words[i + 1] if i + 1 < len(words) else ""
    if words[i] in ("x", "×") and tokens.touches(i) and not after[:1].isdecimal():
        reading.dimension, reading.end, reading.reach = "multiple", i + 1, i + 1
    elif words[i] == "times" and after in _COMPARED:
        reading.dimension, reading.reach = "multiple", i + 1


def times_before(tokens: Tokens, i: int) -> Reading | None:
    """The multiple "x5", "×5" at the number of token i, behind a verb of change or alone in its cell or brackets; "the
    X5" is a name, and "six eggs x2" counts."""
    words = tokens.words
    if i == 0 or tokens.surface(i - 1) not in ("x", "×") or not tokens.touches(i) or (i > 1 and tokens.touches(i - 1)):
        return None
    amount = amount_at(tokens, i, continues=True)
    if amount is None or not amount.is_bare or amount.value is None:
        return None
    before, after = words[i - 2] if i > 1 else BREAK, words[amount.end] if amount.end < len(words) else BREAK
    if before not in CHANGES and before != "by" and not (before in _OPENS and after in _CLOSES):
        return None
    return Reading(
        i - 1, amount.end, amount.value, precision=amount.numeral.precision, dimension="multiple", reach=amount.end
    )


def ratio_at(tokens: Tokens, a: Amount) -> Reading | None:
    """The ratio that begins with a bare amount: "one in five", "3 out of 5", "three per 1,000"."""
    words, i = tokens.words, a.end
    if i + 1 >= len(words) or not a.is_bare or a.value is None:
        return None
    if words[i] in ("in", "per") or (words[i] == "over" and words[i - 1] == "one" and a.end == a.first + 1):
        start = i + 1
    elif words[i : i + 2] == ["out", "of"] or words[i : i + 2] == ["in", "every"]:
        start = i + 2
    else:
        return None
    if words[start : start + 1] == ["every"]:
        start += 1
    b = amount_at(tokens, start)
    if b is None or not b.is_bare or b.first != start or b.value is None or not _is_share(tokens, a, b):
        return None
    if (words[i] == "per" and b.value < 100) or (words[i] == "over" and counted(tokens, b.end) is not None):
        return None
    value = EXACT.divide(a.value, b.value).quantize(ONE.scaleb(-12), context=EXACT)
    exact = EXACT.multiply(value, b.value) == a.value
    return Reading(a.first, b.end, value, exact=exact, dimension="ratio", reach=b.end)


def _is_share(tokens: Tokens, a: Amount, b: Amount) -> bool:
    if a.value is None or b.value is None or is_year_like(tokens, b.numeral) or b.value > 10**12:
        return False
    whole = a.value == a.value.to_integral_value() or tokens.words[a.end] == "per"
    return 0 < a.value < b.value and whole


def proportion_at(tokens: Tokens, i: int) -> Reading | None:
    """The proportion "3:1" or, behind the word ratio, "3 to 2" at token i: the first part over the second."""
    words = tokens.words
    if i + 2 >= len(words) or not (words[i].isdecimal() and words[i + 2].isdecimal()):
        return None
    top, bottom = words[i], words[i + 2]
    told = "ratio" in words[max(i - 3, 0) : i]
    colon = words[i + 1] == ":" and tokens.touches(i + 1) and tokens.touches(i + 2) and (told or "1" in (top, bottom))
    more = i + 3 < len(words) and tokens.touches(i + 3) and words[i + 3][0] in ":.0123456789"
    alone = not (i and tokens.touches(i) and words[i - 1] in ":.") and (not more or words[i + 3] == ".")
    if (
        not (colon or (told and words[i + 1] == "to"))
        or not alone
        or len(top) > 4
        or len(bottom) > 4
        or int(bottom) == 0
    ):
        return None
    value = EXACT.divide(Decimal(top), Decimal(bottom)).quantize(ONE.scaleb(-12), context=EXACT)
    exact = EXACT.multiply(value, Decimal(bottom)) == Decimal(top)
    return Reading(i, i + 3, value, exact=exact, dimension="ratio", reach=i + 3)
