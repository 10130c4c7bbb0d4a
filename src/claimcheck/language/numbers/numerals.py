"""What the readers of digits and of words share: the numeral, its scale words, its fractions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.language.lexicon import load
from claimcheck.language.numbers.digits import EXACT, ONE
from claimcheck.language.tokens import Tokens

_DATA = load("numbers")
UNITS: dict[str, int] = _DATA["units"]
TEENS: dict[str, int] = _DATA["teens"]
TENS: dict[str, int] = _DATA["tens"]
CARDINALS = {**UNITS, **TEENS, **TENS}
SCALES: dict[str, int] = _DATA["scales"]
PLURAL_SCALES = {**SCALES, **{word + "s": power for word, power in SCALES.items()}}
DENOMINATORS: dict[str, int] = _DATA["denominators"]
PLURAL_DENOMINATORS = {**{word + "s": n for word, n in DENOMINATORS.items()}, "halves": 2}
ORDINALS = frozenset(_DATA["ordinals"]["words"])
VULGAR: dict[str, list[int]] = _DATA["vulgar"]
HYPHENS = frozenset("-‐‑")
_SHORT: dict[str, int] = _DATA["short"]
_TOUCHING: dict[str, int] = _DATA["touching"]
_MONEY: dict[str, int] = _DATA["money"]
_DOZEN = Decimal(12)


@dataclass(slots=True, frozen=True)
class Numeral:
    """The number written in tokens `first` to `end` (half open)."""

    first: int
    end: int
    value: Decimal | None
    """None where no type could hold it (a thousand digits)."""
    precision: Decimal | None
    """The place of the last digit written; None for fractions that no decimal writes ("a third")."""
    exact: bool = True
    """False where the value is rounded: 2/3 is 0.666666666667."""
    scale: Decimal = ONE
    """What the scale words at its end multiply by; a range shares it ("5 to 7 million")."""
    digits: bool = False
    """Whether it begins with a digit."""
    decimal_comma: bool = False
    """Whether a comma was taken for the decimal point ("3,5"): believe it only before a unit or a scale."""
    fraction: bool = False
    """Whether it is written as a fraction of one ("two thirds", "half", "3/4")."""


def scaled(tokens: Tokens, numeral: Numeral, money: bool = False) -> Numeral:
    """The numeral with the scale words after it: "1.5 million", "816B", "$4.5bn", "3 dozen", "5 hundred thousand"."""
    words, end = tokens.words, numeral.end
    power = 0
    dozen = False
    while end < len(words):
        i = end + 1 if words[end] in HYPHENS and tokens.touches(end) and tokens.touches(end + 1) else end
        if i == len(words):
            break
        word = words[i]
        if word in PLURAL_SCALES and not power >= 15:
            power += PLURAL_SCALES[word]
        elif word in ("hundred", "hundreds") and not power:
            power = 2
        elif word in ("dozen", "dozens") and not power:
            dozen, end = True, i + 1
            break
        else:
            short = 0 if power or i != end else _short_scale(tokens, i, money)
            power, end = power + short, end + 1 if short else end
            break
        end = i + 1
    if end == numeral.end:
        return numeral
    scale = _DOZEN if dozen else ONE.scaleb(power)
    value = times(numeral.value, scale)
    precision = numeral.precision if dozen else times(numeral.precision, scale)
    scaled = replace(numeral, end=end, value=value, precision=precision, scale=scale, fraction=False)
    return scaled if dozen else and_fraction(tokens, scaled)


def _short_scale(tokens: Tokens, i: int, money: bool) -> int:
    """The power of a short scale at token i, 0 for none. "5m" is five metres, "$5m" five million dollars."""
    word = tokens.words[i]
    if len(word) > 4:
        return 0
    if word in _SHORT and (word != "cr" or money):
        return _SHORT[word]
    touches = tokens.touches(i)
    written = tokens.surface(i)
    if money and written in _MONEY and (touches or written not in ("K", "k")):
        return _MONEY[written]
    return _TOUCHING.get(written, 0) if touches else 0


def times(number: Decimal | None, scale: Decimal) -> Decimal | None:
    return None if number is None else EXACT.multiply(number, scale)


def and_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The fraction of "two and a half", "one and three quarters", "three million and a half" (of a million)."""
    words, i = tokens.words, numeral.end + 1
    if i + 1 >= len(words) or words[i - 1] != "and" or numeral.value is None:
        return numeral
    if words[i] in ("a", "an", "one") and words[i + 1] in DENOMINATORS:
        part = fraction(i, i + 2, 1, DENOMINATORS[words[i + 1]])
    elif UNITS.get(words[i], 0) > 1 and (j := ordinal_after(tokens, i + 1)) and words[j] in PLURAL_DENOMINATORS:
        part = fraction(i, j + 1, UNITS[words[i]], PLURAL_DENOMINATORS[words[j]])
    else:
        return numeral
    if numeral.scale <= 100:
        return plus(numeral, part)
    if part.end < len(words) and words[part.end] in PLURAL_SCALES:
        return numeral
    value = times(part.value, numeral.scale)
    return plus(numeral, replace(part, value=value, precision=times(part.precision, numeral.scale)))


def ordinal_after(tokens: Tokens, i: int) -> int | None:
    """The index of a denominator or ordinal at token i, or behind the hyphen there."""
    j = i + 1 if tokens.words[i] in HYPHENS and i + 1 < len(tokens) else i
    word = tokens.words[j]
    return j if word in ORDINALS or word in DENOMINATORS or word in PLURAL_DENOMINATORS else None


def fraction(first: int, end: int, top: int, bottom: int) -> Numeral:
    """top/bottom, exact where a decimal of twelve places can write it, else rounded there and without a precision."""
    value = EXACT.divide(Decimal(top), Decimal(bottom)).quantize(ONE.scaleb(-12), context=EXACT).normalize(EXACT)
    if value * bottom != top:
        return Numeral(first, end, value, None, exact=False, fraction=True)
    places = min(int(value.as_tuple().exponent), 0)
    return Numeral(first, end, value, ONE.scaleb(places), fraction=True)


def plus(whole: Numeral, part: Numeral) -> Numeral:
    """The mixed number "two and a half", "10 1/2"."""
    value = None if whole.value is None or part.value is None else EXACT.add(whole.value, part.value)
    return replace(whole, end=part.end, value=value, precision=part.precision, exact=part.exact)


def fraction_scale(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The scale that a fraction is taken of: "half a million", "a quarter of a billion", "half million"."""
    words, i = tokens.words, numeral.end
    if i < len(words) and words[i] in HYPHENS:
        i += 1
    elif i < len(words) and words[i] == "of":
        i += 1
        if i < len(words) and words[i] not in ("a", "one"):
            return numeral
    if i < len(words) and words[i] in ("a", "one"):
        i += 1
    if i >= len(words) or (words[i] not in SCALES and words[i] not in ("dozen", "hundred")):
        return numeral
    return replace(scaled(tokens, replace(numeral, end=i)), fraction=False)
