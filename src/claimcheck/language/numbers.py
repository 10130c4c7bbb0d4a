"""Numerals: the number that digits or words write at one place of a text.

>>> from claimcheck.language.tokens import Tokens
>>> read(Tokens("half a million people"), 0).value
Decimal('500000')

A numeral has no sign, unit or modifier; those are the business of `quantities`. Only what claims a number is
read: a scale word on its own ("doubled to billion") is none, nor is "dozens", and "twenty-fifth" is no twenty.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.language.digits import EXACT, ONE, Figure, exponent, figure, shifted
from claimcheck.language.lexicon import load
from claimcheck.language.tokens import Tokens

_DATA = load("numbers")
UNITS: dict[str, int] = _DATA["units"]
TEENS: dict[str, int] = _DATA["teens"]
TENS: dict[str, int] = _DATA["tens"]
CARDINALS = {**UNITS, **TEENS, **TENS}
SCALES: dict[str, int] = _DATA["scales"]
_PLURAL_SCALES = {**SCALES, **{word + "s": power for word, power in SCALES.items()}}
_SHORT: dict[str, int] = _DATA["short"]
_TOUCHING: dict[str, int] = _DATA["touching"]
_MONEY: dict[str, int] = _DATA["money"]
DENOMINATORS: dict[str, int] = _DATA["denominators"]
_PLURAL_DENOMINATORS = {**{word + "s": n for word, n in DENOMINATORS.items()}, "halves": 2}
ORDINALS = frozenset(_DATA["ordinals"]["words"])
VULGAR: dict[str, list[int]] = _DATA["vulgar"]
DOZEN = Decimal(12)
_HYPHENS = frozenset("-‐‑")
_VAGUE = frozenset("several few many some couple of the per".split())
_SLASHES = frozenset("/⁄")
_PERIODS = frozenset("last past first next previous consecutive straight successive final these those this that each either opening closing second".split())
_SLASH_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100))


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


def read(tokens: Tokens, i: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at token i, as long as it goes, or None.

    `money`: a currency stands before it, so that "m", "b" and "t" are million, billion and trillion.
    """
    if i >= len(tokens.words):
        return None
    word = tokens.words[i]
    if word[0].isdecimal() or (word == "." and _begins_decimal(tokens, i)):
        return _from_digits(tokens, i, money)
    if word in CARDINALS:
        return _from_words(tokens, i)
    if word in ("a", "an"):
        return _after_article(tokens, i)
    if word in ("half", "quarter"):
        return _half(tokens, i)
    if word == "hundred":
        return _bare_hundred(tokens, i)
    if word in VULGAR:
        return _scaled(tokens, _fraction(i, i + 1, *VULGAR[word]), money)
    return None


# --- digits ---------------------------------------------------------------------------------------------------------


def _begins_decimal(tokens: Tokens, i: int) -> bool:
    """A point that begins a decimal: ".05", but neither the end of a sentence nor "..5" nor "1..5"."""
    return (
        i + 1 < len(tokens)
        and tokens.touches(i + 1)
        and tokens.words[i + 1].isdecimal()
        and not (tokens.touches(i) and (tokens.words[i - 1][-1].isalnum() or tokens.words[i - 1] == "."))
    )


def _from_digits(tokens: Tokens, i: int, money: bool) -> Numeral | None:
    words = tokens.words
    if words[i] == ".":
        found, end = figure("0." + words[i + 1]), i + 2
    else:
        found, end = _grouped(tokens, i)
    if found is None:
        return None
    if end < len(words) and words[end] in ORDINALS and tokens.touches(end) and len(words[end]) == 2:
        return None
    numeral = Numeral(i, end, found.value, found.precision, digits=True, decimal_comma=found.decimal_comma)
    if end == len(words):
        return numeral
    if words[end] == "hundred" and end + 1 < len(words) and words[end + 1] == "and":
        return _digit_hundreds(tokens, numeral)
    numeral = _with_fraction(tokens, numeral)
    if numeral.end == end:
        numeral = _scientific(tokens, numeral)
    return _scaled(tokens, numeral, money)


def _digit_hundreds(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "3 hundred and one": a digit, then words as usual."""
    hundreds = _scaled(tokens, numeral)
    rest = _below_hundred(tokens, numeral.end + 2)
    if rest is None or not rest[0] or numeral.value is None or numeral.value > 9:
        return hundreds
    return replace(hundreds, end=rest[1], value=numeral.value * 100 + rest[0], precision=ONE, scale=ONE)


def _grouped(tokens: Tokens, i: int) -> tuple[Figure | None, int]:
    """The figure at token i, with the groups of three that single spaces set apart: "1 500 000"."""
    words = tokens.words
    word, end = words[i], i + 1
    if len(word) > 3 or word[0] == "0" or end == len(words) or not words[end][0].isdecimal():
        return figure(word), end
    digits = word
    while end < len(words) and end - i < 12 and words[end][:3].isdecimal() and _next_group(tokens, end):
        digits += words[end]
        end += 1
        if not words[end - 1].isdecimal():
            break
    return figure(digits), end


def _next_group(tokens: Tokens, i: int) -> bool:
    """Three digits, perhaps with decimals after a point, one space after the group before."""
    word = tokens.words[i]
    gap = tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
    if i + 1 < len(tokens) and tokens.words[i + 1] == "s" and tokens.touches(i + 1):
        return False  # "50 787s"
    return (
        len(gap) == 1
        and gap != "\n"
        and (len(word) == 3 or (len(word) > 4 and word[3] == "." and word[4:].isdecimal()))
    )


def _with_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """A fraction after whole digits: "10 1/2", "10½", "3/4", "2-1/2"."""
    words, i = tokens.words, numeral.end
    word = words[i]
    if word in VULGAR:
        return _plus(numeral, _fraction(i, i + 1, *VULGAR[word]))
    if word in _SLASHES:
        return _slash(tokens, numeral.first) or numeral
    if word in _HYPHENS and tokens.touches(i) and tokens.touches(i + 1):
        i += 1
    if i + 2 < len(words) and words[i].isdecimal() and words[i + 1] in _SLASHES and len(words[i]) < 3:
        part = _slash(tokens, i)
        if part is not None and part.value is not None and numeral.value == numeral.value.to_integral_value():  # type: ignore[union-attr]
            return _plus(numeral, part)
    return numeral


def _slash(tokens: Tokens, i: int) -> Numeral | None:
    """ "3/4" at token i: a proper fraction with a common denominator; neither "9/11" nor "24/7" nor "1/2/2024"."""
    words = tokens.words
    if i + 2 >= len(words) or not (words[i].isdecimal() and words[i + 2].isdecimal() and words[i + 1] in _SLASHES):
        return None
    if not (tokens.touches(i + 1) and tokens.touches(i + 2)) or (i and words[i - 1] in _SLASHES):
        return None
    if (
        len(words[i]) > 2
        or len(words[i + 2]) > 3
        or (i + 3 < len(words) and words[i + 3] in _SLASHES and tokens.touches(i + 3))
    ):
        return None
    top, bottom = int(words[i]), int(words[i + 2])
    if not 0 < top < bottom or bottom not in _SLASH_DENOMINATORS:
        return None
    return replace(_fraction(i, i + 3, top, bottom), digits=True)


def _scientific(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Powers of ten: "1.5 × 10^6", "1.5x10⁶", "3e8", "-12e-1", "10⁶"."""
    words, i = tokens.words, numeral.end
    word = words[i]
    if word == "e" and tokens.touches(i):
        read_power = _power(tokens, i + 1)
    elif word in ("x", "×", "·", "*", "⋅") and i + 2 < len(words) and words[i + 1] == "10":
        read_power = _raised(tokens, i + 2)
    elif words[i - 1] == "10" and numeral.end == numeral.first + 1:
        read_power = _raised(tokens, i)
        if read_power is not None:
            numeral = replace(numeral, value=ONE, precision=ONE)
    else:
        return numeral
    if read_power is None:
        return numeral
    end, power = read_power
    return replace(numeral, end=end, value=shifted(numeral.value, power), precision=shifted(numeral.precision, power))


def _raised(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """What stands after the 10 of a power: "^6", "⁶", "−6", "-6", and "6" only after a caret."""
    words = tokens.words
    if i >= len(words) or not tokens.touches(i):
        return None
    if words[i] == "^":
        return _power(tokens, i + 1)
    if words[i][0] in "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺":
        return _power(tokens, i)
    times = words[i - 2] not in ("x", "×", "·", "*", "⋅")
    return None if words[i] not in "-−–" or (times and words[i] != "−") else _power(tokens, i)


def _power(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The exponent at token i, with its sign: the index after it, and its value."""
    words = tokens.words
    written, end = "", i
    if end < len(words) and words[end] in "-−–+⁻⁺":
        written, end = words[end], end + 1
    if end >= len(words) or not tokens.touches(end):
        return None
    power = exponent(written + words[end])
    return None if power is None else (end + 1, power)


def _scaled(tokens: Tokens, numeral: Numeral, money: bool = False) -> Numeral:
    """The numeral with the scale words after it: "1.5 million", "816B", "$4.5bn", "3 dozen", "5 hundred thousand"."""
    words, end = tokens.words, numeral.end
    power = 0
    dozen = False
    while end < len(words):
        i = end + 1 if words[end] in _HYPHENS and tokens.touches(end) and tokens.touches(end + 1) else end
        if i == len(words):
            break
        word = words[i]
        if word in _PLURAL_SCALES and not power >= 15:
            power += _PLURAL_SCALES[word]
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
    scale = DOZEN if dozen else ONE.scaleb(power)
    value = _times(numeral.value, scale)
    precision = numeral.precision if dozen else _times(numeral.precision, scale)
    scaled = replace(numeral, end=end, value=value, precision=precision, scale=scale, fraction=False)
    return scaled if dozen else _and_fraction(tokens, scaled)


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


def _times(number: Decimal | None, scale: Decimal) -> Decimal | None:
    return None if number is None else EXACT.multiply(number, scale)


# --- words ----------------------------------------------------------------------------------------------------------


def _from_words(tokens: Tokens, i: int) -> Numeral | None:
    """A cardinal in words, whole: "twenty-five", "two hundred and six thousand", "two thirds", "nine point four"."""
    words = tokens.words
    value, end, last = _cardinal(tokens, i)
    if end < len(words) and (after := _ordinal_after(tokens, end)):
        return _fraction_of(tokens, i, value, after)
    numeral = Numeral(i, end, Decimal(value), Decimal(last))
    if end < len(words) and words[end] == "point":
        numeral = _spoken_decimals(tokens, numeral)
    numeral = _and_fraction(tokens, replace(numeral, scale=ONE if last < 100 else Decimal(last)))
    if numeral.scale > 1:
        return numeral
    scaled = _scaled(tokens, numeral)
    return scaled if scaled.end > numeral.end else numeral


def _ordinal_after(tokens: Tokens, i: int) -> int | None:
    """The index of a denominator or ordinal at token i, or behind the hyphen there."""
    j = i + 1 if tokens.words[i] in _HYPHENS and i + 1 < len(tokens) else i
    word = tokens.words[j]
    return j if word in ORDINALS or word in DENOMINATORS or word in _PLURAL_DENOMINATORS else None


def _fraction_of(tokens: Tokens, i: int, top: int, j: int) -> Numeral | None:
    """The fraction whose denominator is at token j; None for an ordinal ("twenty-fifth") and for periods of a year."""
    word = tokens.words[j]
    if word in DENOMINATORS and top == 1:
        numeral = _fraction(i, j + 1, 1, DENOMINATORS[word])
    elif word in _PLURAL_DENOMINATORS and top > 1:
        if word == "quarters" and (top != 3 or (i and tokens.words[i - 1] in _PERIODS)):
            return Numeral(i, j, Decimal(top), ONE)
        numeral = _fraction(i, j + 1, top, _PLURAL_DENOMINATORS[word])
    elif word == "half" or word == "quarter":
        return Numeral(i, j, Decimal(top), ONE)
    elif top == 1 or (not (j > i + 1 and tokens.words[j - 1] in _HYPHENS) and top % 10):
        return Numeral(i, j, Decimal(top), ONE)  # "the two fifth graders": two, not a fraction
    else:
        return None
    return _fraction_scale(tokens, numeral)


def _cardinal(tokens: Tokens, i: int) -> tuple[int, int, int]:
    """Value, end, and place of the last word of the cardinal at token i: scales descend, "and" joins smaller ones."""
    words, n = tokens.words, len(tokens.words)
    between = i > 0 and words[i - 1] == "between"
    total, ceiling, end, last = 0, 10**30, i, 1
    while end < n:
        start = end
        if total and words[end] == "and":
            start += 1
        group = _below_thousand(tokens, start)
        if group is None or (start > end and group[1] < n and _ordinal_after(tokens, group[1])):
            break
        value, group_end, place = group
        power = 0
        while group_end < n and power < 15 and words[group_end] in _PLURAL_SCALES:
            power += _PLURAL_SCALES[words[group_end]]
            group_end += 1
        amount = value * 10**power
        if amount >= ceiling or (start > end and (between or (power == 0 and value >= 100 and ceiling <= 100))):
            break
        total, end, last = total + amount, group_end, place * 10**power
        ceiling = 10**power
        if power == 0 or (end < n and words[end] == "point"):
            break
    return total, end, last


def _below_thousand(tokens: Tokens, i: int) -> tuple[int, int, int] | None:
    """A group such as "twenty-five", "two hundred and six", "fifteen hundred": value, end, place of its last word."""
    words = tokens.words
    small = _below_hundred(tokens, i)
    if small is None:
        return None
    value, end = small
    if end == len(words) or words[end] not in ("hundred", "hundreds") or value == 0:
        return value, end, 1
    value, end = value * 100, end + 1
    joined = end + 1 if end < len(words) and words[end] in ("and", "&") else end
    rest = _below_hundred(tokens, joined)
    if rest is None or (rest[1] < len(words) and words[rest[1]] in ("hundred", "point")) or rest[0] == 0:
        return value, end, 100
    if joined > end and i and words[i - 1] == "between":
        return value, end, 100
    return value + rest[0], rest[1], 1


def _below_hundred(tokens: Tokens, i: int) -> tuple[int, int] | None:
    words, n = tokens.words, len(tokens.words)
    if i >= n:
        return None
    word = words[i]
    if word in UNITS:
        return UNITS[word], i + 1
    if word in TEENS:
        return TEENS[word], i + 1
    if word not in TENS:
        return None
    j = i + 2 if i + 2 < n and words[i + 1] in _HYPHENS else i + 1
    if j < n and words[j] in UNITS and UNITS[words[j]]:
        return TENS[word] + UNITS[words[j]], j + 1
    return TENS[word], i + 1


def _spoken_decimals(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "five point five", "two hundred point seventy-one": digits after the word "point"."""
    words, end = tokens.words, numeral.end + 1
    decimals = ""
    while end < len(words) and len(decimals) < 20 and (part := _below_hundred(tokens, end)) is not None:
        decimals, end = decimals + str(part[0]), part[1]
    if not decimals or numeral.value is None:
        return numeral
    places = ONE.scaleb(-len(decimals))
    return replace(numeral, end=end, value=numeral.value + int(decimals) * places, precision=places)


def _and_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The fraction of "two and a half", "one and three quarters", "three million and a half" (of a million)."""
    words, i = tokens.words, numeral.end + 1
    if i + 1 >= len(words) or words[i - 1] != "and" or numeral.value is None:
        return numeral
    if words[i] in ("a", "an", "one") and words[i + 1] in DENOMINATORS:
        part = _fraction(i, i + 2, 1, DENOMINATORS[words[i + 1]])
    elif UNITS.get(words[i], 0) > 1 and (j := _ordinal_after(tokens, i + 1)) and words[j] in _PLURAL_DENOMINATORS:
        part = _fraction(i, j + 1, UNITS[words[i]], _PLURAL_DENOMINATORS[words[j]])
    else:
        return numeral
    if numeral.scale <= 100:
        return _plus(numeral, part)
    if part.end < len(words) and words[part.end] in _PLURAL_SCALES:
        return numeral
    value = _times(part.value, numeral.scale)
    return _plus(numeral, replace(part, value=value, precision=_times(part.precision, numeral.scale)))


def _after_article(tokens: Tokens, i: int) -> Numeral | None:
    """ "a hundred", "a million and a half", "a dozen", "a third of", "a half": the article is the one."""
    words = tokens.words
    if i + 1 >= len(words):
        return None
    word = words[i + 1]
    if word in SCALES or word == "hundred" or word == "dozen":
        if word == "dozen" or (i + 2 < len(words) and words[i + 2] in _HYPHENS):
            return _scaled(tokens, Numeral(i, i + 1, ONE, ONE)) if word == "dozen" else None
        numeral = _scaled(tokens, Numeral(i, i + 1, ONE, ONE))
        if word == "hundred" and numeral.end + 1 < len(words) and words[numeral.end] == "and":
            rest = _below_hundred(tokens, numeral.end + 1)
            if rest is not None and rest[0]:
                return _scaled(tokens, Numeral(i, rest[1], Decimal(100 + rest[0]), ONE))
        return numeral
    if word in DENOMINATORS:
        return _article_fraction(tokens, i)
    return None


def _article_fraction(tokens: Tokens, i: int) -> Numeral | None:
    """ "a third of", "by a quarter": an ordinal and a period of the year look alike: something must speak for it."""
    words, word = tokens.words, tokens.words[i + 1]
    after = words[i + 2] if i + 2 < len(words) else ""
    before = words[i - 1] if i else ""
    if (
        after == "of"
        or word == "half"
        or before in ("by", "nearly", "almost", "roughly", "about")
        or (before == "than" and word != "quarter")
    ):
        if word == "half" and after in _HYPHENS:
            return None
        return _fraction_scale(tokens, _fraction(i, i + 2, 1, DENOMINATORS[word]))
    return None


def _bare_hundred(tokens: Tokens, i: int) -> Numeral | None:
    """"hundred thousand" without its article; but "several hundred thousand" claims no number."""
    words = tokens.words
    before = words[i - 1] if i else ""
    if i + 1 >= len(words) or words[i + 1] not in SCALES or before in _VAGUE:
        return None
    return _scaled(tokens, Numeral(i, i + 1, Decimal(100), Decimal(100)))


def _half(tokens: Tokens, i: int) -> Numeral | None:
    """ "half", "half a million", "half a dozen", "quarter of a million"; not "first half"."""
    words = tokens.words
    numeral = _fraction_scale(tokens, _fraction(i, i + 1, 1, DENOMINATORS[words[i]]))
    if numeral.end > i + 1:
        return numeral
    hyphen = i + 1 < len(words) and words[i + 1] in _HYPHENS and tokens.touches(i + 1)
    if words[i] == "quarter" or hyphen or (i and (words[i - 1] in ORDINALS or words[i - 1] in _PERIODS)):
        return None
    return numeral


def _fraction_scale(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The scale that a fraction is taken of: "half a million", "a quarter of a billion", "half million"."""
    words, i = tokens.words, numeral.end
    if i < len(words) and words[i] in _HYPHENS:
        i += 1
    elif i < len(words) and words[i] == "of":
        i += 1
        if i < len(words) and words[i] not in ("a", "one"):
            return numeral
    if i < len(words) and words[i] in ("a", "one"):
        i += 1
    if i >= len(words) or (words[i] not in SCALES and words[i] not in ("dozen", "hundred")):
        return numeral
    return replace(_scaled(tokens, replace(numeral, end=i)), fraction=False)


# --- fractions ------------------------------------------------------------------------------------------------------


def _fraction(first: int, end: int, top: int, bottom: int) -> Numeral:
    """top/bottom, exact where a decimal of twelve places can write it, else rounded there and without a precision."""
    value = EXACT.divide(Decimal(top), Decimal(bottom)).quantize(ONE.scaleb(-12), context=EXACT).normalize(EXACT)
    if value * bottom != top:
        return Numeral(first, end, value, None, exact=False, fraction=True)
    places = min(int(value.as_tuple().exponent), 0)
    return Numeral(first, end, value, ONE.scaleb(places), fraction=True)


def _plus(whole: Numeral, part: Numeral) -> Numeral:
    """The mixed number "two and a half", "10 1/2"."""
    value = None if whole.value is None or part.value is None else EXACT.add(whole.value, part.value)
    return replace(whole, end=part.end, value=value, precision=part.precision, exact=part.exact)
