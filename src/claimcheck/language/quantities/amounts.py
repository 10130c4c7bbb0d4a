"""An amount: one numeral with its sign, and the currency or unit of measure that is written with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.language.lexicon import words as words_of
from claimcheck.language.numbers import read
from claimcheck.language.numbers.digits import EXACT
from claimcheck.language.numbers.numerals import CARDINALS, DENOMINATORS, SCALES, Numeral
from claimcheck.language.quantities import identifiers, money
from claimcheck.language.quantities.letter_m import meaning_of_m
from claimcheck.language.quantities.money import Currency
from claimcheck.language.quantities.nouns import is_plural
from claimcheck.language.quantities.pounds import is_paid
from claimcheck.language.quantities.units import Unit, unit_at, unit_named
from claimcheck.language.tokens import BREAK, Tokens

_HYPHENS = frozenset("-‐‑")
_SIGNS = frozenset("-−–‐‑+")
_VERBS_TOO = frozenset(
    ("won", "real", "som", "rand", "sol", "crown", "crowns", "dime", "nickel", "lari", "kip", "cents")
)
_SMALL_LETTERS = frozenset("s m g h d l t A K V W J N M B T C F c".split())
_SMALLER = {
    "dollar": (("cent",), 100),
    "euro": (("cent",), 100),
    "pound": (("penny",), 100),
    "ruble": (("kopek", "kopeck"), 100),
    "rupee": (("paisa",), 100),
    "ringgit": (("sen",), 100),
    "foot": (("inch",), 12),
    "stone": (("pound",), 14),
}
_HEAT = words_of("quantities", "heat")
_HEAT_WITHIN = 12
"""Tokens to either side in which heat or cold is looked for."""

_SCALE_LETTERS = {"m": 10**6, "M": 10**6, "B": 10**9}
_TRACK_DISTANCES = frozenset((50, 60, 100, 200, 400, 800, 1500))


@dataclass(slots=True)
class Amount:
    """Tokens `first` to `end` are the span: sign, currency, numeral, scale, unit."""

    first: int
    end: int
    numeral: Numeral
    value: Decimal | None
    unit: Unit | None = None
    currency: Currency | None = None
    joined: bool = False
    """Whether its unit is tied to it with a hyphen: "a 30-day visa"."""

    @property
    def is_bare(self) -> bool:
        """Whether it has neither unit nor currency."""
        return self.unit is None and self.currency is None

    @property
    def measure(self) -> tuple[str | None, str | None]:
        """What it is told in, to compare two amounts by."""
        if self.currency is not None:
            return self.currency.unit, self.currency.code
        return (self.unit.name if self.unit else None), None


def first_token(tokens: Tokens, i: int) -> int:
    """Where the numeral begins that token i is part of: at the article of "a million", the point of ".5"."""
    words = tokens.words
    if i and (words[i] in SCALES or words[i] in ("hundred", "dozen") or words[i] in DENOMINATORS):
        return i - 1 if words[i - 1] in ("a", "an") else i
    if i and words[i - 1] == "." and tokens.touches(i) and words[i][0].isdecimal():
        return i - 1
    return i


def amount_at(tokens: Tokens, i: int, *, continues: bool = False) -> Amount | None:
    """The amount whose numeral begins at token i, or None where there is none or its digits are a name.

    `continues`: it is the second of a pair, so that a hyphen before it ties it to no name.
    """
    before = money.before(tokens, i)
    numeral = read(tokens, i, money=before is not None)
    if numeral is None:
        return None
    first = before[0] if before else i
    if before is None and identifiers.has_letter(tokens, numeral):
        return None
    if not (before and before[0] < i and tokens.touches(i)) and identifiers.is_part_of_a_name(
        tokens, numeral, continues=continues
    ):
        return None
    amount = Amount(first, numeral.end, numeral, numeral.value, currency=before[1] if before else None)
    if before is not None:
        _swallow_repeated_name(tokens, amount)
    elif not _read_unit(tokens, amount):
        return None
    if amount.currency is not None and money.groups_by_points(amount.currency):
        _take_point_for_thousands(tokens, amount)
    _add_smaller_unit(tokens, amount)
    _read_sign(tokens, amount)
    return amount


def _take_point_for_thousands(tokens: Tokens, amount: Amount) -> None:
    """ "Rp 350.000": three digits behind the point, of a currency without coins."""
    whole, _, part = tokens.words[amount.numeral.first].partition(".")
    if amount.numeral.scale == 1 and amount.value is not None and whole.isdecimal() and len(part) == 3 and whole != "0":
        thousand = Decimal(1000)
        value = EXACT.multiply(amount.value, thousand)
        amount.value, amount.numeral = value, replace(amount.numeral, value=value, precision=Decimal(1))


def _add_smaller_unit(tokens: Tokens, amount: Amount) -> None:
    """ "6 feet 3 inches", "20 dollars and 43 cents": one amount, told in the larger unit."""
    larger = amount.unit.name if amount.unit else amount.currency.unit if amount.currency else None
    if larger not in _SMALLER or amount.value is None or amount.end >= len(tokens):
        return
    i = amount.end + (tokens.words[amount.end] in ("and", ","))
    smaller, share = _SMALLER[larger]
    numeral = read(tokens, i)
    if numeral is None or numeral.value is None or not 0 < numeral.value < share or numeral.end >= len(tokens):
        return
    found = money.after(tokens, numeral.end) if amount.currency else unit_at(tokens, numeral.end)
    if found is None or (found[1].unit if isinstance(found[1], Currency) else found[1].name) not in smaller:
        return
    part = EXACT.divide(numeral.value, Decimal(share)).quantize(Decimal("1e-12"), context=EXACT)
    amount.end, amount.value = found[0], EXACT.add(amount.value, part)
    amount.numeral = replace(
        amount.numeral, value=amount.value, precision=Decimal("0.01"), exact=part * share == numeral.value
    )


def _swallow_repeated_name(tokens: Tokens, amount: Amount) -> None:
    """ "$7 billion dollars", "€20 EUR", "$40 U.S.": the same currency told twice, or told more exactly."""
    if amount.currency is not None and amount.currency.unit == "dollar" and amount.currency.code is None:
        words, end = tokens.words, amount.end
        if words[end : end + 4] == ["u", ".", "s", "."] and words[end + 4 : end + 5] != ["dollars"]:
            amount.end, amount.currency = end + 4, Currency("dollar", "USD")
            return
    found = money.after(tokens, amount.end)
    if found is None or amount.currency is None:
        return
    end, currency = found
    if currency.unit == amount.currency.unit:
        amount.end = end
        if amount.currency.code is None:
            amount.currency = currency


def _read_unit(tokens: Tokens, amount: Amount) -> bool:
    """Read what follows the numeral; False where the letters behind it make it a name ("5G", "3M", "1990s")."""
    words, end, numeral = tokens.words, amount.end, amount.numeral
    if end >= len(words):
        return not numeral.decimal_comma and not _is_company_3m(tokens, numeral)
    if numeral.fraction and _read_unit_of_fraction(tokens, amount):
        return True
    if tokens.surface(end) in _SCALE_LETTERS and _is_scale_letter(tokens, amount):
        return True
    joined = words[end] in _HYPHENS and tokens.touches(end) and end + 1 < len(words)
    if joined and not tokens.touches(end + 1):
        return True  # "6- to 12-metre"
    i = end + 1 if joined else end
    found = money.after(tokens, i)
    if found is not None and not _is_other_word(tokens, i, numeral):
        amount.end, amount.currency = found
        if tokens.words[amount.end : amount.end + 1] and tokens.words[amount.end] in SCALES and numeral.scale == 1:
            _scale_up(amount, Decimal(10) ** SCALES[tokens.words[amount.end]], amount.end + 1)
    else:
        measured = unit_at(tokens, i)
        if measured is not None and _is_unit_here(tokens, i, measured, numeral):
            amount.end, amount.unit = measured
            _settle_m(tokens, amount)
    amount.joined = joined and not amount.is_bare
    if amount.is_bare and amount.numeral is numeral:
        if numeral.decimal_comma and numeral.scale == 1:
            return False
        return not (_has_letters_behind(tokens, numeral) or _is_company_3m(tokens, numeral))
    return True


def _settle_m(tokens: Tokens, amount: Amount) -> None:
    """ "3.2m": metres, millions, minutes, or as it stands where nobody could tell."""
    i, numeral = amount.end - 1, amount.numeral
    if tokens.words[i] != "m" or i != numeral.end or not numeral.digits or amount.value is None:
        return
    meaning = meaning_of_m(tokens, numeral.first, i)
    if meaning == "million":
        amount.unit = None
        _scale_up(amount, Decimal(10**6), amount.end)
        amount.numeral = replace(amount.numeral, end=amount.end)
    elif meaning == "minute":
        amount.unit = unit_named("minute")
    elif meaning == "m":
        amount.unit = Unit("m", "other")


def _read_unit_of_fraction(tokens: Tokens, amount: Amount) -> bool:
    """ "half a mile", "a third of an acre", "1/8 of a US pint": the unit behind the article."""
    words, i = tokens.words, amount.end
    if words[i] == "of":
        i += 1
    if words[i : i + 1] not in (["a"], ["an"]) and words[i - 1 : i + 1] != ["of", "one"]:
        return False
    i += 1
    if words[i : i + 1] == ["us"]:
        i += 1
    found = unit_at(tokens, i)
    if found is None or words[found[0] : found[0] + 1] in (["'s"], ["’s"]):  # a fifth of a year's production
        return False
    amount.end, amount.unit = found
    return True


def _is_scale_letter(tokens: Tokens, amount: Amount) -> bool:
    """ "1.7m tons", "20m of its lamps", "6 B people": millions and billions, because something is counted in them."""
    value, i = amount.value, amount.end + 1
    if value is None or i >= len(tokens) or value in _TRACK_DISTANCES or tokens.touches(i):
        return False
    letter = tokens.surface(amount.end)
    if letter == "m" and not tokens.touches(amount.end):
        return False
    found = unit_at(tokens, i)
    measured = found is not None and found[1].dimension in ("mass", "volume", "area") and len(tokens.words[i]) > 2
    of_all = tokens.words[i : i + 2] in (["of", "its"], ["of", "their"], ["of", "the"])
    if not (measured or of_all or is_plural(tokens.words[i])):
        return False
    _scale_up(amount, Decimal(_SCALE_LETTERS[letter]), i)
    amount.numeral = replace(amount.numeral, end=i)
    if measured and found is not None:
        amount.end, amount.unit = found
    return True


def _scale_up(amount: Amount, scale: Decimal, end: int) -> None:
    """Multiply by a scale that stands apart from the numeral: "40 USD million", "1.7m tons"."""
    numeral = amount.numeral
    value = None if numeral.value is None else EXACT.multiply(numeral.value, scale)
    precision = None if numeral.precision is None else EXACT.multiply(numeral.precision, scale)
    amount.numeral = replace(numeral, value=value, precision=precision, scale=scale)
    amount.value, amount.end = value, end


def _is_other_word(tokens: Tokens, i: int, numeral: Numeral) -> bool:
    """Currency names that are other words after a small number: "3 won", "two crowns", pounds of weight, and
    marks at school."""
    word = tokens.words[i]
    large = numeral.value is not None and numeral.value >= 100
    if word in _VERBS_TOO and word != "cents":
        return not large
    if word not in ("pound", "pounds", "mark", "marks") or numeral.scale >= 1_000_000:
        return False
    return tokens.words[i + 1 : i + 2] != ["sterling"] and not is_paid(tokens, numeral.first, i)


def _is_unit_here(tokens: Tokens, i: int, measured: tuple[int, Unit], numeral: Numeral) -> bool:
    """Whether a unit is meant: not the s of "1990s", nor a letter that begins something else."""
    end, unit = measured
    surface = tokens.surface(i)
    if surface == "s" and end == i + 1 and tokens.touches(i) and _is_plural_of_a_name(tokens, numeral):
        return False
    if unit.dimension == "angle" and end < len(tokens) and tokens.touches(end) and tokens.words[end][0].isdecimal():
        return False
    if surface == "in" and end == i + 1:
        return _ends_a_phrase(tokens, end) and not tokens.words[i - 1][0].isalpha()
    if surface in ("C", "F") and tokens.touches(i) and not _is_temperature(tokens, numeral.first, i):
        return False
    if surface in _SMALL_LETTERS and end == i + 1 and end < len(tokens):
        follower = tokens.words[end]
        if tokens.touches(end) and (follower[0].isalnum() or follower in _HYPHENS or follower[0] in "&'’"):
            return False
        if surface.isupper() and not tokens.touches(i) and tokens.surface(end)[0].isupper():
            return False
    if (
        unit.name == "point"
        and tokens.words[numeral.first] == "one"
        and tokens.words[max(numeral.first - 1, 0)] == "at"
    ):
        return False  # "at one point": once
    if unit.name == "second" and tokens.words[i] == "second" and tokens.words[i - 1] not in _HYPHENS:
        return numeral.value == 1
    return not (unit.dimension == "duration" and tokens.words[i] == "quarter")


def _is_temperature(tokens: Tokens, first: int, i: int) -> bool:
    """Whether the C or F that touches a figure is a degree: "1.5C", or "40C" near heat or cold; "4C" is a name."""
    if i + 1 < len(tokens) and tokens.touches(i + 1) and tokens.words[i + 1][0].isalnum():
        return False
    if "." in tokens.words[first]:
        return True
    return any(word in _HEAT for word in tokens.words[max(0, first - _HEAT_WITHIN) : i + _HEAT_WITHIN])


def _ends_a_phrase(tokens: Tokens, i: int) -> bool:
    """Whether nothing that "in" could lead to follows: the text ends, a bracket closes, a product goes on."""
    words = tokens.words
    if i >= len(words) or words[i] in ")×x;":
        return True
    return words[i] == "." and (i + 1 >= len(words) or not tokens.touches(i + 1))


def _is_plural_of_a_name(tokens: Tokens, numeral: Numeral) -> bool:
    """ "1990s", "in their 20s", "two 707s", "Runway 5s", "under-18s": the s makes a plural and no second."""
    first = numeral.first
    hyphenated = first > 0 and tokens.words[first - 1] in _HYPHENS and tokens.touches(first)
    if numeral.value is None or numeral.value % 10 == 0 or numeral.value > 120 or hyphenated:
        return True
    return identifiers.names_its_like(tokens, numeral.first, numeral)


def _has_letters_behind(tokens: Tokens, numeral: Numeral) -> bool:
    end = numeral.end
    return numeral.digits and tokens.touches(end) and tokens.words[end][0].isalpha() and tokens.words[end] != "x"


def _is_company_3m(tokens: Tokens, numeral: Numeral) -> bool:
    """ "3M" is a company more often than three million of nothing."""
    i = numeral.first
    return numeral.end == i + 2 and tokens.text[tokens.starts[i] : tokens.ends[i + 1]] == "3M"


def _read_sign(tokens: Tokens, amount: Amount) -> None:
    """A minus before the figure or its currency: "-5", "−$3 million", "minus five", "negative ten"."""
    words, first = tokens.words, amount.first
    inside = amount.numeral.first - 1
    if first < inside and words[inside] in _SIGNS:
        _negate(amount, first)
        return
    i = first - 1
    if i < 0:
        return
    if words[i] in ("minus", "negative"):
        if i == 0 or not (words[i - 1][0].isdecimal() or words[i - 1] in CARDINALS or words[i - 1] == "or"):
            _negate(amount, i)
    elif words[i] in _HYPHENS and words[i - 1 : i] == ["minus"] and tokens.touches(i) and tokens.touches(first):
        _negate(amount, i - 1)
    elif i == 0 and words[i] in "-−" and amount.numeral.digits:
        _negate(amount, i)
    elif words[i] in _SIGNS and tokens.touches(first):
        stands_alone = i == 0 or not tokens.touches(i) or words[i - 1] in "([{~∼≈<>≤≥=/±" or words[i - 1] == BREAK
        if stands_alone and words[i] == "+":
            amount.first = i
        elif stands_alone and (words[i] != "–" or amount.unit is not None or _fills_its_cell(tokens, i, amount.end)):
            _negate(amount, i)


def _fills_its_cell(tokens: Tokens, first: int, end: int) -> bool:
    """Whether nothing else stands between two breaks: an en dash before the figure can only be its minus."""
    words = tokens.words
    return (first == 0 or words[first - 1] == BREAK) and (end >= len(words) or words[end] == BREAK)


def _negate(amount: Amount, first: int) -> None:
    amount.first = first
    if amount.value is not None:
        amount.value = -amount.value
