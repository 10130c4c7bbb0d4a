"""What the words around a figure add to it: the counted noun, the rate, the age, the modifier."""

from __future__ import annotations

from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.quantities import modifiers
from claimcheck.language.quantities.amounts import Amount
from claimcheck.language.quantities.leading import number_of, period_of
from claimcheck.language.quantities.nouns import counted, is_plural
from claimcheck.language.quantities.rates import per_at, per_later
from claimcheck.language.quantities.readings import Reading
from claimcheck.language.quantities.units import unit_at, unit_named
from claimcheck.language.tokens import Tokens

_HYPHENS = frozenset("-‐‑")
_DETERMINERS = frozenset("the its their his her our your my these those all".split())
_PERSONS = frozenset("he she i you they we who".split())
_PEOPLE = lexicon_words("quantities", "people")
_BE = frozenset(("is", "are", "was", "were", "be", "'re", "’re"))
_WHEN = frozenset("when since until before after till by where".split())
_COMPARED = lexicon_words("quantities", "compared")
_WARMTH = lexicon_words("quantities", "warmth")
_FLOWING = frozenset("count currency mass volume energy length data".split())
_HIGHER = (["higher"], ["lower"], ["more"], ["less"], ["cheaper"], ["dearer"])
_DURING = frozenset("over within".split())
_OVER = lexicon_words("quantities", "over")
_SPANNING = lexicon_words("quantities", "spanning")


def add_context(tokens: Tokens, reading: Reading, amount: Amount) -> None:
    """Give the reading its noun, age, modifier and rate."""
    if reading.dimension == "duration":
        _age(tokens, reading)
    elif reading.unit == "degree" and _tells_temperature(tokens, reading):
        reading.dimension = "temperature"
    elif amount.is_bare and reading.dimension in ("count", "ratio"):
        _noun(tokens, reading, amount)
    _modifier(tokens, reading)
    _rate(tokens, reading)


def _noun(tokens: Tokens, reading: Reading, amount: Amount) -> None:
    words, i = tokens.words, reading.end
    if (
        _aged(tokens, reading.first)
        or _over_an_age(tokens, reading)
        or _apposed(tokens, reading)
        or _turned(tokens, reading)
    ):
        reading.unit, reading.dimension = "year", "age"
        return
    if i >= len(words) or reading.unit is not None or (words[i] == "of" and words[i + 1 : i + 2] == ["a"]):
        return
    if words[i] == "of":
        i += 2 if i + 1 < len(words) and words[i + 1] in _DETERMINERS else 1
        if i == reading.end + 1 and reading.dimension != "ratio":
            return
    after = modifiers.after(tokens, i)
    i = after[0] if after else i
    found = counted(tokens, i, single=reading.value == 1 and i == reading.end)
    if found is not None:
        _take_noun(tokens, reading, *found)
    elif reading.dimension == "count" and words[reading.first] != "one":  # "was one less than ten"
        reading.unit = number_of(tokens, reading.first)


def _take_noun(tokens: Tokens, reading: Reading, end: int, noun: str) -> None:
    """Count the noun, or measure by it where it is a unit: "230 straight metres"."""
    reading.reach = end
    if noun == "time" and tokens.words[end : end + 1] and tokens.words[end] in _COMPARED:
        reading.dimension = "multiple"
        return
    if reading.dimension == "ratio":
        return
    unit = unit_named(tokens.words[end - 1])
    if unit is None:
        reading.unit = noun
        return
    reading.unit, reading.dimension = unit.name, unit.dimension
    if unit.dimension == "duration":
        _age(tokens, reading)


def _tells_temperature(tokens: Tokens, reading: Reading) -> bool:
    """Degrees of nothing named are of temperature where a word nearby says so; of which scale stays unknown."""
    return any(word in _WARMTH for word in tokens.words[max(reading.first - 10, 0) : reading.end + 6])


def _aged(tokens: Tokens, i: int) -> bool:
    """ "aged 35", "at age 65", "the age of 40": years of age without the word."""
    words = tokens.words
    modifier = modifiers.before(tokens, i)
    j = modifier[0] if modifier else i
    near = words[max(j - 2, 0) : j]
    return near[-1:] in (["aged"], ["age"], ["ages"]) or near in (
        ["age", "of"],
        ["ages", "of"],
        ["age", "is"],
        ["aged", "between"],
    )


def _turned(tokens: Tokens, reading: Reading) -> bool:
    """ "before they turn five", "since she was 4": a small bare number that ends its phrase, behind a person's verb."""
    words, i, j = tokens.words, reading.first, reading.end
    if i < 2 or reading.value is None or not 0 < reading.value < 120 or (j < len(words) and words[j][0].isalnum()):
        return False
    if j < len(words) and words[j] not in ".,;)!?":
        return False
    if words[i - 1] in ("turn", "turns", "turned", "turning"):
        return True
    return words[i - 1] in ("was", "were") and words[i - 2] in _PERSONS and words[max(i - 3, 0)] in _WHEN


def _over_an_age(tokens: Tokens, reading: Reading) -> bool:
    """ "people under 30", "she is over 65": a small bare number that counts nothing, and people stand before it."""
    words, i, j = tokens.words, reading.first, reading.end
    if i < 2 or words[i - 1] not in ("over", "under") or reading.value is None or not 0 < reading.value < 110:
        return False
    if reading.unit is not None or counted(tokens, j) is not None or unit_at(tokens, j) is not None:
        return False
    if words[i - 2] not in _BE or i < 3:
        return words[i - 2] in _PEOPLE
    named = tokens.surface(i - 3)[0].isupper() and is_plural(words[i - 3])  # "one in four Danes is over 65"
    return named or words[i - 3] in _PERSONS or words[i - 3] in _PEOPLE


def _apposed(tokens: Tokens, reading: Reading) -> bool:
    """The age that newspapers put behind a name: "Anna Petrova, 44, said". Not "Ohio, 44, Iowa, 30", which lists."""
    words, i, j = tokens.words, reading.first, reading.end
    if i < 2 or j + 1 >= len(words) or words[i - 1] != "," or words[j] != "," or reading.value is None:
        return False
    if words[j + 1] in ("and", "or") or (i > 2 and words[i - 3] == ","):
        return False
    name = tokens.surface(i - 2)
    return j == i + 1 and 0 < reading.value < 120 and name[0].isupper() and tokens.surface(j + 1)[0].islower()


def _age(tokens: Tokens, reading: Reading) -> None:
    """ "50-year-old", "five years old", "90 days of age": the duration is an age."""
    words, i = tokens.words, reading.reach
    if i < len(words) and words[i] in _HYPHENS:
        i += 1
    if i < len(words) and words[i] in ("old", "olds"):
        reading.dimension, reading.reach = "age", i + 1
    elif words[i : i + 2] == ["of", "age"]:
        reading.dimension, reading.reach = "age", i + 2
    elif _aged(tokens, reading.first):
        reading.dimension = "age"


def _modifier(tokens: Tokens, reading: Reading) -> None:
    first = reading.first
    if first and tokens.words[first - 1] in ("between", "from") and reading.low is not None:
        first -= 1
    found = modifiers.before(tokens, first)
    if reading.before is not None and tokens.words[max(first - 2, 0) : first] == ["up", "to"]:
        found = None  # "is up to £5 from £4" bounds nothing
    if found is not None and not _is_preposition(tokens, reading, found[0], first):
        reading.modifier = found[1]
    for i in (reading.end, reading.reach):
        after = modifiers.after(tokens, i)
        if after is not None:
            reading.modifier = after[1]
            reading.reach = max(reading.reach, after[0])
            return


def _is_preposition(tokens: Tokens, reading: Reading, j: int, first: int) -> bool:
    """ "over" and "under" before a figure that they do not bound: "over two decades" of change."""
    if tokens.words[j] == "over" and j and tokens.words[j - 1] in _OVER:
        return True  # "options over 15 aircraft"
    if reading.dimension != "duration" or tokens.words[j] not in _DURING:
        return False
    if first - j != 1:
        return tokens.words[j:first] == ["over", "the"]  # "over the nine years" has them all in it
    return tokens.words[j] == "over" and not (j > 0 and tokens.words[j - 1] in _SPANNING)


def _rate(tokens: Tokens, reading: Reading) -> None:
    if reading.dimension in ("ratio", "multiple", "age"):
        return
    priced = reading.dimension == "currency"
    for i in {reading.end: None, reading.reach: None}:
        found = per_at(tokens, i, priced=priced)
        if found is not None:
            reading.reach, reading.per = max(found[0], reading.reach), found[1]
            return
    if reading.dimension == "percent" and tokens.words[reading.end : reading.end + 1] in _HIGHER:
        return  # "22% higher per tonne": what is higher is told per tonne
    reading.per = reading.per or per_later(tokens, reading.reach)
    if reading.per is None and reading.dimension in _FLOWING:
        reading.per = period_of(tokens, reading.first)
