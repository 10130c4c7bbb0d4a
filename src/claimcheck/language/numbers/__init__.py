"""Numerals: the number that digits or words write at one place of a text.

>>> from claimcheck.language.tokens import Tokens
>>> read(Tokens("half a million people"), 0).value
Decimal('5E+5')

A numeral has no sign, unit or modifier; those are the business of `quantities`. Only what claims a number is
read: a scale word on its own ("doubled to billion") is none, nor is "dozens", and "twenty-fifth" is no twenty.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.language.numbers.digits import EXACT, ONE, Figure, exponent, figure, shifted
from claimcheck.language.numbers.numerals import (
    CARDINALS,
    DENOMINATORS,
    HYPHENS,
    ORDINALS,
    PLURAL_DENOMINATORS,
    SCALES,
    TEENS,
    TENS,
    UNITS,
    VULGAR,
    Numeral,
    fraction,
    plus,
    scaled,
)  # fmt: skip
from claimcheck.language.numbers.spelled import after_article, bare_hundred, below_hundred, from_words, half
from claimcheck.language.tokens import Tokens

__all__ = ["CARDINALS", "DENOMINATORS", "ORDINALS", "SCALES", "TEENS", "TENS", "UNITS", "Numeral", "read"]

_SLASHES = frozenset("/⁄")
_PARTS = frozenset(PLURAL_DENOMINATORS) - {"quarters", "halves", "thirds"}
_APOSTROPHES = frozenset("'’")
_TIMES = frozenset(("x", "×", "·", "*", "⋅"))
_SLASH_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100, 128))


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
        return from_words(tokens, i)
    if word in ("a", "an"):
        return after_article(tokens, i)
    if word in ("half", "quarter"):
        return half(tokens, i)
    if word == "hundred":
        return bare_hundred(tokens, i)
    if word in VULGAR:
        return scaled(tokens, fraction(i, i + 1, *VULGAR[word]), money)
    return None


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
    if words[end] in _PARTS and words[i].isdecimal() and len(words[i]) < 4:
        return replace(fraction(i, end + 1, int(words[i]), PLURAL_DENOMINATORS[words[end]]), digits=True)
    numeral = _with_fraction(tokens, numeral)
    if numeral.end == end:
        numeral = _scientific(tokens, numeral)
    return _and_smaller(tokens, scaled(tokens, numeral, money))


def _and_smaller(tokens: Tokens, numeral: Numeral) -> Numeral:
    """What a smaller scale adds: "5 crore 20 lakh", "4 thousand 3 hundred"."""
    words, i = tokens.words, numeral.end
    if numeral.scale < 1000 or i + 1 >= len(words) or not words[i].isdecimal() or numeral.value is None:
        return numeral
    if words[i + 1] not in SCALES and words[i + 1] != "hundred":
        return numeral
    found = figure(words[i])
    rest = scaled(tokens, Numeral(i, i + 1, found.value, found.precision, digits=True)) if found else None
    if rest is None or rest.value is None or rest.value >= numeral.scale or rest.scale >= numeral.scale:
        return numeral
    total = EXACT.add(numeral.value, rest.value)
    return replace(numeral, end=rest.end, value=total, precision=rest.precision, scale=rest.scale)


def _digit_hundreds(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "4 hundred and two": a digit, then words as usual."""
    hundreds = scaled(tokens, numeral)
    rest = below_hundred(tokens, numeral.end + 2)
    if rest is None or not rest[0] or numeral.value is None or numeral.value > 9:
        return hundreds
    return replace(hundreds, end=rest[1], value=numeral.value * 100 + rest[0], precision=ONE, scale=ONE)


def _grouped(tokens: Tokens, i: int) -> tuple[Figure | None, int]:
    """The figure at token i, with the groups of three that spaces or apostrophes set apart: "1 500 000", "1'049.95"."""
    words = tokens.words
    word, end = words[i], i + 1
    if end + 1 < len(words) and words[end] in _APOSTROPHES and len(word) < 4 and tokens.touches(end):
        return _swiss(tokens, i)
    if len(word) > 3 or word[0] == "0" or end == len(words) or not words[end][0].isdecimal():
        return figure(word), end
    digits = word
    while end < len(words) and end - i < 12 and words[end][:3].isdecimal() and _next_group(tokens, end):
        digits += words[end]
        end += 1
        if not words[end - 1].isdecimal():
            break
    return figure(digits), end


def _swiss(tokens: Tokens, i: int) -> tuple[Figure | None, int]:
    """ "1'049.95": groups of exactly three digits, each tied to the one before by an apostrophe."""
    words, digits, end = tokens.words, tokens.words[i], i + 1
    while end + 1 < len(words) and end - i < 12 and words[end] in _APOSTROPHES:
        group = words[end + 1]
        if not (tokens.touches(end) and tokens.touches(end + 1) and group[:3].isdecimal() and len(group) > 2):
            break
        if not (group.isdecimal() and len(group) == 3) and not (group[3] in ".," and group[4:].isdecimal()):
            break
        digits, end = digits + group.replace(",", "."), end + 2
        if len(group) > 3:
            break
    return figure(digits), end


def _next_group(tokens: Tokens, i: int) -> bool:
    """Three digits, perhaps with decimals, one space after the group before."""
    word = tokens.words[i]
    gap = tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
    if len(gap) != 1 or gap == "\n" or len(word) < 3:
        return False
    plural = (
        i + 3 if i + 3 < len(tokens) and tokens.words[i + 1] in HYPHENS and tokens.words[i + 2].isdecimal() else i + 1
    )
    if plural < len(tokens) and tokens.words[plural] == "s" and all(map(tokens.touches, range(i + 1, plural + 1))):
        return False  # "50 707s", "20 737-10s"
    mark, decimals = word[3:4], word[4:]
    return not mark or (decimals.isdecimal() and (mark == "." or (mark == "," and len(decimals) != 3)))


def _with_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """A fraction after whole digits: "10 1/2", "10½", "3/4", "2-1/2"."""
    words, i = tokens.words, numeral.end
    word = words[i]
    if word in VULGAR:
        return plus(numeral, fraction(i, i + 1, *VULGAR[word]))
    if word in _SLASHES:
        return _slash(tokens, numeral.first) or numeral
    if word in HYPHENS and tokens.touches(i) and tokens.touches(i + 1):
        i += 1
    if i + 2 < len(words) and words[i].isdecimal() and words[i + 1] in _SLASHES and len(words[i]) < 3:
        part = _slash(tokens, i)
        if part is not None and part.value is not None and numeral.value == numeral.value.to_integral_value():  # type: ignore[union-attr]
            return plus(numeral, part)
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
    return replace(fraction(i, i + 3, top, bottom), digits=True)


def _scientific(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Powers of ten: "1.5 × 10^6", "1.5x10⁶", "3e8", "-12e-1", "10⁶"."""
    words, i = tokens.words, numeral.end
    word = words[i]
    if word == "e" and tokens.touches(i):
        read_power = _power(tokens, i + 1)
    elif word in _TIMES and i + 2 < len(words) and words[i + 1] == "10":
        read_power = _raised(tokens, i + 2)
    elif word in _TIMES and _is_flattened_power(tokens, numeral):
        return replace(numeral, end=i + 2, value=None, precision=None, exact=False)
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


def _is_flattened_power(tokens: Tokens, numeral: Numeral) -> bool:
    """ "6 × 106 kg", where the exponent's place above the line is lost: no 106, and 10⁶ is only a guess.

    Lengths are left alone: "6 × 106 mm" may well be a strip's two sides.
    """
    words, i = tokens.words, numeral.end
    power = words[i + 1] if i + 1 < len(words) else ""
    if not (power.isdecimal() and 3 <= len(power) <= 4 and power[:2] == "10" and 0 < int(power[2:]) < 30):
        return False
    if power[2] == "0" or numeral.value is None or not 1 <= numeral.value < 10:
        return False
    return words[i + 2 : i + 3] not in (["m"], ["mm"], ["cm"], ["km"], ["in"], ["ft"]) or "." in words[i - 1]


def _raised(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """What stands after the 10 of a power: "^6", "⁶", "−6", "-6", and "6" only after a caret."""
    words = tokens.words
    if i >= len(words) or not tokens.touches(i):
        return None
    if words[i] == "^":
        return _power(tokens, i + 1)
    if words[i][0] in "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺":
        return _power(tokens, i)
    times = words[i - 2] not in _TIMES
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
