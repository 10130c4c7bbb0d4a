"""Units of measure: read at a token, with their compounds ("km/h", "W m-2", "square miles"), and their size.

The units are data (`data/units.toml`); what is grammar about them (powers, quotients, hyphens) is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from claimcheck.language.lexicon import load
from claimcheck.language.numbers.digits import EXACT, ONE, exponent
from claimcheck.language.tokens import Tokens

_HYPHENS = frozenset("-‐‑")
_MOST_FACTORS = 6
_MINUSES = frozenset("-−–⁻")
_TIMES = frozenset("·⋅∙•*×")
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_POWERS = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_AFTER_POWERS = {"squared": 2, "cubed": 3}
_OTHER_WORDS = frozenset("pm us Pl Pm PL Pg Tm GM MM TM Mg PA MA TA GA pA pa cA hA hV cV cW hW pW cHz".split())


@dataclass(slots=True, frozen=True)
class Unit:
    """A unit: its English name, its dimension, and how many of the base unit it is (None where that is unsettled)."""

    name: str
    dimension: str
    factor: Decimal | None = None
    offset: Decimal | None = None
    """What is added after the factor: only degrees have one."""


@dataclass(slots=True, frozen=True)
class _Factor:
    """A unit to a power, as one part of a compound; `symbol` tells "km" from "kilometres", `power` may be negative."""

    unit: Unit
    power: int
    end: int
    symbol: bool


Table = dict[str, list[tuple[tuple[str, ...], Unit]]]


@cache
def _tables() -> tuple[Table, Table]:
    """Words (lower case) and symbols (as written), by their first token, longest first."""
    words: Table = {}
    symbols: Table = {}
    data = load("units")
    for dimension, units in data["group"].items():
        for name, entry in units.items():
            offset = Decimal(entry["offset"]) if "offset" in entry else None
            factor = Decimal(entry["factor"]) if "factor" in entry else None
            _enter(words, symbols, Unit(name, dimension, factor, offset), entry)
            if entry.get("prefixed"):
                _enter_prefixed(words, symbols, Unit(name, dimension, factor), entry)
    for table in (words, symbols):
        for phrases in table.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
    return words, symbols


def _enter(words: Table, symbols: Table, unit: Unit, entry: dict[str, Any]) -> None:
    for word in entry.get("words", ()):
        for form in (word, plural(word)):
            _add(words, [token.lower() for token in _pieces(form) if token not in _HYPHENS], unit)
    for symbol in entry.get("symbols", ()):
        _add(symbols, _pieces(symbol), unit)


def _pieces(form: str) -> list[str]:
    """The tokens of a name or symbol, as written. Most are one word: the short way counts, there are two thousand."""
    if form.isalpha():
        return [form]
    tokens = Tokens(form)
    return [tokens.surface(i) for i in range(len(tokens))]


def _enter_prefixed(words: Table, symbols: Table, unit: Unit, entry: dict[str, Any]) -> None:
    for prefix, (letter, power) in load("units")["prefixes"].items():
        scaled = Unit(prefix + unit.name, unit.dimension, None if unit.factor is None else unit.factor.scaleb(power))
        letters = (letter, "μ", "u") if letter == "µ" else (letter,)
        _enter(
            words,
            symbols,
            scaled,
            {
                "words": [prefix + word for word in entry["words"]],
                "symbols": [
                    mark + symbol
                    for mark in letters
                    for symbol in entry.get("symbols", ())[:2]
                    if _is_written(mark + symbol)
                ],
            },
        )


def _is_written(symbol: str) -> bool:
    """Whether a prefixed symbol is one that people write: "El", "pm" and "Ym" are other words."""
    return symbol[0] in "kcmµμunMGTPph" and symbol not in _OTHER_WORDS


def _add(table: Table, phrase: list[str], unit: Unit) -> None:
    entries = table.setdefault(phrase[0], [])
    if tuple(phrase) not in [known for known, _ in entries]:
        entries.append((tuple(phrase), unit))


def plural(word: str) -> str:
    """The plural of a unit's name: "feet", "square miles", "tonnes of oil equivalent"."""
    irregular: dict[str, str] = load("units")["irregular"]
    head, of, rest = word.partition(" of ")
    first, _, last = head.rpartition(" ")
    if word in irregular:
        return irregular[word]
    if first in ("part", "degree", "kilometre", "kilometer", "mile") or first.startswith("part "):
        return first.split()[0] + "s" + word[len(first.split()[0]) :]
    return f"{first} {irregular.get(last, last + 's')}".strip() + of + rest


def unit_named(word: str) -> Unit | None:
    """The unit that one lower-cased word names: "kilometres", "day"."""
    for phrase, unit in _tables()[0].get(word, ()):
        if len(phrase) == 1:
            return unit
    return None


def may_begin(tokens: Tokens, i: int) -> bool:
    """Whether a unit might begin at token i: one look-up, for readers that need to be quick."""
    if i >= len(tokens.words):
        return False
    words, symbols = _tables()
    word = tokens.words[i]
    return word in words or word in _POWERS or tokens.surface(i) in symbols


def unit_at(tokens: Tokens, i: int) -> tuple[int, Unit] | None:
    """The unit, compound and all, that begins at token i: the index after it, and the unit; or None."""
    first = _factor(tokens, i)
    if first is None:
        return None
    factors, end = [first], first.end
    divided = False
    while end < len(tokens.words) and len(factors) < _MOST_FACTORS:
        step = _next_factor(tokens, end, factors[-1], divided)
        if step is None:
            break
        factor, divided = step
        factors.append(factor)
        end = factor.end
    return end, _compound(factors)


def _next_factor(tokens: Tokens, i: int, last: _Factor, divided: bool) -> tuple[_Factor, bool] | None:
    """The next part of a compound at token i, its power negative where it divides."""
    word = tokens.words[i]
    if word == "/" or (word == "per" and not divided):
        factor = _factor(tokens, i + 1) if word == "per" or tokens.touches(i) else None
        if factor is None or (word == "per" and _counts(factor, last)):
            return None
        return _Factor(factor.unit, -factor.power, factor.end, factor.symbol), True
    if word in _TIMES:
        factor = _factor(tokens, i + 1)
        return None if factor is None or not factor.symbol else (factor, divided)
    factor = _factor(tokens, i) if last.symbol else None
    if factor is not None and factor.symbol and factor.power < 0:
        return factor, divided
    return None


def _counts(factor: _Factor, last: _Factor) -> bool:
    """Whether "per" before this unit tells a rate over days or longer ("barrels per day"), which is kept as `per`."""
    if last.unit.dimension in ("percent",):
        return True
    long = factor.unit.dimension == "duration" and factor.unit.name not in ("second", "minute", "hour", "millisecond")
    return long and not factor.symbol


def _compound(factors: list[_Factor]) -> Unit:
    if len(factors) == 1 and factors[0].power == 1:
        return factors[0].unit
    above = [_power_name(factor.unit.name, factor.power) for factor in factors if factor.power > 0]
    below = [_power_name(factor.unit.name, -factor.power) for factor in factors if factor.power < 0]
    name = " per ".join([" ".join(above), *below]).strip()
    value: Decimal | None = ONE
    for factor in factors:
        size = factor.unit.factor if factor.unit.offset is None else None
        value = None if value is None or size is None else EXACT.multiply(value, EXACT.power(size, factor.power))
    if value is not None:
        value = value.normalize(_FACTOR_DIGITS)
    return Unit(name, _dimension(factors), value)


_FACTOR_DIGITS = EXACT.copy()
_FACTOR_DIGITS.prec = 30


def _power_name(name: str, power: int) -> str:
    return {1: name, 2: "square " + name, 3: "cubic " + name}.get(power, f"{name}^{power}")


def _dimension(factors: list[_Factor]) -> str:
    shape = [(factor.unit.dimension, factor.power) for factor in factors]
    known = {
        (("length", 2),): "area",
        (("length", 3),): "volume",
        (("length", 1), ("duration", -1)): "speed",
        (("data", 1), ("duration", -1)): "data",
        (("energy", 1), ("duration", -1)): "power",
        (("duration", -1),): "frequency",
    }
    return known.get(tuple(shape), "other")


def _factor(tokens: Tokens, i: int) -> _Factor | None:
    """One unit with its power: "square miles", "kilometres", "km²", "m^2", "s-1", "miles squared"."""
    words = tokens.words
    if i >= len(words):
        return None
    word = words[i]
    power = _POWERS.get(word)
    if power is not None:
        j = _past_joint(tokens, i + 1)
        base = _word(tokens, j) or _symbol(tokens, j)
        if base is None or base.unit.dimension != "length" or base.power != 1:
            return None
        return _Factor(base.unit, power, base.end, base.symbol)
    named = _word(tokens, i)
    marked = _symbol(tokens, i)
    found = marked if named is None or (marked is not None and marked.end > named.end) else named
    if found is None:
        return None
    if found.end < len(words) and found.unit.dimension == "length" and found.power == 1:
        after = _AFTER_POWERS.get(words[found.end])
        if after:
            return _Factor(found.unit, after, found.end + 1, found.symbol)
    return found


def _past_joint(tokens: Tokens, i: int) -> int:
    """Past the hyphen of "square-mile" or the full stop of "sq. mi."."""
    return i + 1 if i < len(tokens) and tokens.words[i] in ("-", "‐", "‑", ".") else i


def _word(tokens: Tokens, i: int) -> _Factor | None:
    words, n = tokens.words, len(tokens.words)
    if i >= n:
        return None
    for phrase, unit in _tables()[0].get(words[i], ()):
        j = i + 1
        for part in phrase[1:]:
            if j < n and words[j] in _HYPHENS:
                j += 1
            if j >= n or words[j] != part:
                break
            j += 1
        else:
            return _Factor(unit, 1, j, symbol=False)
    return None


def _symbol(tokens: Tokens, i: int) -> _Factor | None:
    """A symbol at token i, case and all, with the power written behind it."""
    if i >= len(tokens):
        return None
    surface = tokens.surface(i)
    base = surface.rstrip(_SUPERSCRIPTS)
    if base != surface:
        unit = _only(_tables()[1].get(base, ()))
        power = exponent(surface[len(base) :])
        if unit is None or power is None or not 0 < power < 7:
            return None
        return _Factor(unit, power, i + 1, symbol=True)
    for phrase, unit in _tables()[1].get(surface, ()):
        end = i + len(phrase)
        if len(phrase) == 1 or tuple(tokens.surface(j) for j in range(i, min(end, len(tokens)))) == phrase:
            return _raised(tokens, unit, end)
    return None


def _only(phrases: list[tuple[tuple[str, ...], Unit]] | tuple[()]) -> Unit | None:
    return next((unit for phrase, unit in phrases if len(phrase) == 1), None)


def _raised(tokens: Tokens, unit: Unit, i: int) -> _Factor:
    """The power in plain digits behind a symbol: "km2", "m^2", "s-1", "m−3"."""
    words, j, negative = tokens.words, i, False
    if j < len(words) and words[j] == "^" and tokens.touches(j):
        j += 1
    if j < len(words) and words[j] in _MINUSES and tokens.touches(j):
        j, negative = j + 1, True
    near = tokens.touches(j) or (
        negative
        and words[j - 1] == "−"
        and (j + 1 >= len(words) or not tokens.touches(j + 1) or words[j + 1] in ".,;)")
    )  # "12 mA g− 1"
    if j < len(words) and near and len(words[j]) == 1 and unit.dimension != "percent":
        power = exponent(words[j])
        if power and power < 5 and (negative or power > 1):
            return _Factor(unit, -power if negative else power, j + 1, symbol=True)
    return _Factor(unit, 1, i, symbol=True)
