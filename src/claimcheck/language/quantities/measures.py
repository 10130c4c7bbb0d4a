"""When two quantities say the same: converted to one unit, the intervals their digits leave open meet.

"2 km" and "2,000 m" agree; so do "1.3 million" and "1,296,400", for 1.3 million stands for anything from 1.25 to 1.35
million. Nothing is converted whose size is not settled: tons, gallons, months, and currencies stay what they are.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimcheck.language.lexicon import load
from claimcheck.language.numbers.digits import EXACT, plain
from claimcheck.language.quantities.units import Unit, unit_at
from claimcheck.language.tokens import Tokens
from claimcheck.records import Quantity

_POINTS = frozenset(("percentage point", "basis point"))
_DIGITS = EXACT.copy()
_DIGITS.prec = 24
"""Factors such as 1/3.6 have no end: results are rounded far below any digit that a text writes."""


def in_base(quantity: Quantity) -> Quantity:
    """The quantity in the base unit of its dimension: "2 km" as 2000 metres, "5 °C" as 278.15 kelvin.

    Counts, money and units without a settled size come back as they are.
    """
    unit = _unit_called(quantity.unit) if quantity.dimension not in ("count", "currency", "other") else None
    base = _base(quantity.dimension)
    if unit is None or unit.factor is None or unit.dimension != quantity.dimension or base is None:
        return quantity
    if unit.name in _POINTS or unit.name == "percent":
        base = "percent" if unit.name == "percent" else "percentage point"
    return replace(_Conversion(unit).of(quantity), unit=base)


def agree(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be the same fact: one unit, currency and rate, and rounding intervals that meet.

    Of a range both ends have to agree, of a change both states; a single figure agrees with a range it lies in.
    A quantity whose value is unknown agrees with none. Modifiers are not looked at: "over 53" may tell "53".
    """
    a, b = _as_share(in_base(a)), _as_share(in_base(b))
    if (a.dimension, a.unit, a.per) != (b.dimension, b.unit, b.per) or not _same_money(a, b):
        return False
    if (a.before is None) != (b.before is None):
        return False
    if a.before is not None:
        return _meet(_around(a.before, a), _around(b.before, b)) and _meet(_around(a.after, a), _around(b.after, b))
    if a.low is not None and b.low is not None:
        return _meet(_around(a.low, a), _around(b.low, b)) and _meet(_around(a.high, a), _around(b.high, b))
    return _meet(_interval(a), _interval(b))


class _Conversion:
    """From a unit to the base unit of its dimension, exact where the factor is."""

    def __init__(self, unit: Unit) -> None:
        self.factor = unit.factor or Decimal(1)
        self.offset = unit.offset or Decimal(0)

    def __call__(self, number: str | None) -> str | None:
        if number is None:
            return None
        return plain(_rounded(EXACT.add(EXACT.multiply(Decimal(number), self.factor), self.offset)))

    def of(self, quantity: Quantity) -> Quantity:
        """The quantity with every number converted; its unit still says the old one."""
        return replace(
            quantity,
            value=self(quantity.value),
            low=self(quantity.low),
            high=self(quantity.high),
            before=self(quantity.before),
            after=self(quantity.after),
            precision=self.width(quantity.precision),
        )

    def width(self, number: str | None) -> str | None:
        """A width knows no offset."""
        return None if number is None else plain(_rounded(EXACT.multiply(Decimal(number), self.factor)))


def _rounded(number: Decimal) -> Decimal:
    return _DIGITS.plus(number) if len(number.as_tuple().digits) > _DIGITS.prec else number


@cache
def _base(dimension: str) -> str | None:
    """The unit that the factors of a dimension count in."""
    units = load("units")["group"].get(dimension, {})
    if dimension == "temperature":
        return "kelvin"
    return next((name for name, entry in units.items() if entry.get("factor") == "1"), None)


@cache
def _unit_called(name: str | None) -> Unit | None:
    """The unit of a record, found again by its name, compounds included."""
    if name is None:
        return None
    tokens = Tokens(name)
    found = unit_at(tokens, 0)
    return found[1] if found is not None and found[0] == len(tokens) else None


def _as_share(quantity: Quantity) -> Quantity:
    """Percent as a ratio, so that "one in five" and "20%" can agree."""
    if quantity.unit != "percent":
        return quantity
    return replace(_Conversion(Unit("", "", Decimal("0.01"))).of(quantity), unit=None, dimension="ratio")


def _same_money(a: Quantity, b: Quantity) -> bool:
    """Dollars of a country and dollars of none named may be the same; those of two countries are not."""
    return a.currency == b.currency or a.currency is None or b.currency is None


Interval = tuple[Decimal, Decimal]


def _around(number: str | None, quantity: Quantity) -> Interval | None:
    if number is None:
        return None
    half = EXACT.divide(Decimal(quantity.precision), Decimal(2)) if quantity.precision else Decimal("1e-9")
    return EXACT.subtract(Decimal(number), half), EXACT.add(Decimal(number), half)


def _interval(quantity: Quantity) -> Interval | None:
    if quantity.value is not None:
        return _around(quantity.value, quantity)
    low, high = _around(quantity.low, quantity), _around(quantity.high, quantity)
    return None if low is None or high is None else (low[0], high[1])


def _meet(a: Interval | None, b: Interval | None) -> bool:
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]
