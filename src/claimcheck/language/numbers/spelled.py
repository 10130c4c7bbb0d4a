"""Numbers in words: cardinals, fractions, and what "a" and "half" begin."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.numbers.digits import ONE
from claimcheck.language.numbers.numerals import (
    DENOMINATORS,
    HYPHENS,
    ORDINALS,
    PLURAL_DENOMINATORS,
    PLURAL_SCALES,
    SCALES,
    TEENS,
    TENS,
    UNITS,
    Numeral,
    and_fraction,
    fraction,
    fraction_scale,
    ordinal_after,
    scaled,
)  # fmt: skip
from claimcheck.language.tokens import Tokens

_PERIODS = lexicon_words("numbers", "periods")
_UNIT_ORDINALS = {"first": 1, **{word: n for word, n in DENOMINATORS.items() if 2 < n < 10}}
_COUNTED_FROM = frozenset(("first", "last", "next", "past", "final"))
_VAGUE = lexicon_words("numbers", "vague")


def from_words(tokens: Tokens, i: int) -> Numeral | None:
    """A cardinal in words, whole: "twenty-five", "two hundred and six thousand", "two thirds", "nine point four"."""
    words = tokens.words
    value, end, last = _cardinal(tokens, i)
    if (compound := _compound_fraction(tokens, i, value, end)) is not None:
        return compound
    if end < len(words) and (after := ordinal_after(tokens, end)):
        return _fraction_of(tokens, i, value, after)
    numeral = Numeral(i, end, Decimal(value), Decimal(last))
    if end < len(words) and words[end] == "point":
        numeral = _spoken_decimals(tokens, numeral)
    numeral = and_fraction(tokens, replace(numeral, scale=ONE if last < 100 else Decimal(last)))
    if numeral.scale > 1:
        return numeral
    larger = scaled(tokens, numeral)
    return larger if larger.end > numeral.end else numeral


def _compound_fraction(tokens: Tokens, i: int, top: int, end: int) -> Numeral | None:
    """A denominator of two words: "one twenty-fifth", "three twenty-firsts", "one hundred thirty-fifths".

    The hyphen tells what belongs to it; the cardinal before it, tokens i to `end`, may have taken its tens.
    """
    words = tokens.words
    if end < len(words) and words[end] in TENS:
        tens = end
    elif words[end - 1] in TENS and top > 100:
        tens, top = end - 1, top - TENS[words[end - 1]]
    else:
        return None
    if tens + 2 >= len(words) or words[tens + 1] not in HYPHENS or not tokens.touches(tens + 2):
        return None
    unit = words[tens + 2]
    digit = _UNIT_ORDINALS.get(unit[:-1] if top > 1 and unit[-1:] == "s" else unit if top == 1 else "")
    return None if digit is None else fraction(i, tens + 3, top, TENS[words[tens]] + digit)


def _fraction_of(tokens: Tokens, i: int, top: int, j: int) -> Numeral | None:
    """The fraction whose denominator is at token j; None for an ordinal ("twenty-fifth") and for periods of a year."""
    word = tokens.words[j]
    if word in DENOMINATORS and top == 1:
        numeral = fraction(i, j + 1, 1, DENOMINATORS[word])
    elif word in PLURAL_DENOMINATORS and top > 1:
        if word == "quarters" and (top != 3 or (i and tokens.words[i - 1] in _PERIODS)):
            return Numeral(i, j, Decimal(top), ONE)
        numeral = fraction(i, j + 1, top, PLURAL_DENOMINATORS[word])
    elif word == "half" or word == "quarter":
        return Numeral(i, j, Decimal(top), ONE)
    elif top == 1 or (not (j > i + 1 and tokens.words[j - 1] in HYPHENS) and top % 10):
        return Numeral(i, j, Decimal(top), ONE)  # "the two fifth graders": two, not a fraction
    else:
        return None
    return fraction_scale(tokens, numeral)


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
        if group is None or (start > end and group[1] < n and ordinal_after(tokens, group[1])):
            break
        value, group_end, place = group
        power = 0
        while group_end < n and power < 15 and words[group_end] in PLURAL_SCALES:
            power += PLURAL_SCALES[words[group_end]]
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
    small = below_hundred(tokens, i)
    if small is None:
        return None
    value, end = small
    if end == len(words) or words[end] not in ("hundred", "hundreds") or value == 0:
        return value, end, 1
    value, end = value * 100, end + 1
    joined = end + 1 if end < len(words) and words[end] in ("and", "&") else end
    rest = below_hundred(tokens, joined)
    if rest is None or (rest[1] < len(words) and words[rest[1]] in ("hundred", "point")) or rest[0] == 0:
        return value, end, 100
    if joined > end and i and words[i - 1] == "between":
        return value, end, 100
    return value + rest[0], rest[1], 1


def below_hundred(tokens: Tokens, i: int) -> tuple[int, int] | None:
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
    j = i + 2 if i + 2 < n and words[i + 1] in HYPHENS else i + 1
    if j < n and words[j] in UNITS and UNITS[words[j]]:
        return TENS[word] + UNITS[words[j]], j + 1
    return TENS[word], i + 1


def _spoken_decimals(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "six point five", "three hundred point sixty-two": digits after the word "point"."""
    words, end = tokens.words, numeral.end + 1
    decimals = ""
    while end < len(words) and len(decimals) < 20 and (part := below_hundred(tokens, end)) is not None:
        decimals, end = decimals + str(part[0]), part[1]
    if not decimals or numeral.value is None:
        return numeral
    places = ONE.scaleb(-len(decimals))
    return replace(numeral, end=end, value=numeral.value + int(decimals) * places, precision=places)


def after_article(tokens: Tokens, i: int) -> Numeral | None:
    """ "a hundred", "a million and a half", "a dozen", "a third of", "a half": the article is the one."""
    words = tokens.words
    if i + 1 >= len(words):
        return None
    word = words[i + 1]
    if word in SCALES or word == "hundred" or word == "dozen":
        if word == "dozen" or (i + 2 < len(words) and words[i + 2] in HYPHENS):
            return scaled(tokens, Numeral(i, i + 1, ONE, ONE)) if word == "dozen" else None
        numeral = scaled(tokens, Numeral(i, i + 1, ONE, ONE))
        if numeral.end < len(words) and numeral.value is not None and words[numeral.end] in PLURAL_DENOMINATORS:
            return fraction(i, numeral.end + 1, int(numeral.value), PLURAL_DENOMINATORS[words[numeral.end]])
        if word == "hundred" and numeral.end + 1 < len(words) and words[numeral.end] == "and":
            rest = below_hundred(tokens, numeral.end + 1)
            if rest is not None and rest[0]:
                return scaled(tokens, Numeral(i, rest[1], Decimal(100 + rest[0]), ONE))
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
        if word == "half" and after in HYPHENS:
            return None
        return fraction_scale(tokens, fraction(i, i + 2, 1, DENOMINATORS[word]))
    return None


def bare_hundred(tokens: Tokens, i: int) -> Numeral | None:
    """ "hundred thousand" without its article, "the first hundred days"; "several hundred thousand" tells none."""
    words = tokens.words
    before = words[i - 1] if i else ""
    if i + 1 < len(words) and before in _COUNTED_FROM and words[i + 1][-1] == "s":
        return Numeral(i, i + 1, Decimal(100), ONE)
    if i + 1 >= len(words) or words[i + 1] not in SCALES or before in _VAGUE:
        return None
    return scaled(tokens, Numeral(i, i + 1, Decimal(100), Decimal(100)))


def half(tokens: Tokens, i: int) -> Numeral | None:
    """ "half", "half a million", "half a dozen", "quarter of a million"; not "first half"."""
    words = tokens.words
    numeral = fraction_scale(tokens, fraction(i, i + 1, 1, DENOMINATORS[words[i]]))
    if numeral.end > i + 1:
        return numeral
    hyphen = i + 1 < len(words) and words[i + 1] in HYPHENS and tokens.touches(i + 1)
    if words[i] == "quarter" or hyphen or (i and (words[i - 1] in ORDINALS or words[i - 1] in _PERIODS)):
        return None
    if i > 1 and _is_a_side(words[i - 2], words[i - 1]) and (i + 1 >= len(words) or not words[i + 1][0].isalnum()):
        return None
    return numeral


_DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "our"))
_SHARING = frozenset(("other", "remaining", "further", "whole", "full", "mere", "good", "about", "nearly", "almost"))


def _is_a_side(determiner: str, adjective: str) -> bool:
    """ "had a strong half.", "in the northern half,": a period or a part, told by its kind and not by its size."""
    return determiner in _DETERMINERS and adjective.isalpha() and adjective not in _SHARING
