"""Two figures compared: whether they say the same amount, and the size of the change where they do not."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation, localcontext
from functools import lru_cache
from typing import NamedTuple

from ..findings import FieldChange
from ..records import Quantity

_BOUNDS = {"more_than": "lower", "at_least": "lower", "less_than": "upper", "at_most": "upper"}
_POINTS = frozenset({"percent"})
_DIFFERENCES = frozenset({"temperature", "angle"})
"""Scales whose zero is a convention: a relative change would mean nothing ("from 10 to 20 degrees, +100%")."""


_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
"""Calendar units by the month; they have no fixed length in days, so no figure of them is turned into days."""


class Scale(NamedTuple):
    """What a figure is measured on: `amount = figure * factor + offset`. Figures of one scale can be compared."""

    name: str
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)


def scale_of(quantity: Quantity) -> Scale:
    """The scale a figure is measured on; a unit that nobody settled is a scale of its own."""
    if quantity.currency:
        return Scale(f"money {quantity.currency}")
    if quantity.dimension == "count":
        return Scale("count")  # the counted noun is a word of the statement, and compared with the words
    if quantity.dimension == "ratio":
        return Scale("percent", Decimal(100))
    name = quantity.unit or quantity.dimension
    if name in _MONTHS:
        return Scale("month", Decimal(_MONTHS[name]))
    return _scale(name)


@lru_cache(maxsize=1024)
def _scale(unit_name: str) -> Scale:
    from ..language.quantities.units import unit_at
    from ..language.tokens import Tokens

    tokens = Tokens(unit_name)
    found = unit_at(tokens, 0) if len(tokens) else None
    if found is None or found[0] != len(tokens) or found[1].factor is None:
        return Scale(unit_name)
    unit = found[1]
    return Scale(unit.dimension, unit.factor or Decimal(1), unit.offset or Decimal(0))


def figure_changes(before: Quantity, after: Quantity) -> list[FieldChange]:
    """What changed between two figures that stand for the same thing; empty where they say the same amount.

    Units are converted first, and figures of two units are the same where they agree within their rounding
    ("1.24 miles" and "2 km"). A bound gained, lost or turned round is a change, and so is an "about", unless
    it came with another unit ("1.24 miles" and "about 2 km").
    """
    if _only_one_has_a_unit(before, after) and before.value == after.value:
        return []
    if scale_of(before).name != scale_of(after).name:
        name = "currency" if before.currency and after.currency else "unit"
        return [FieldChange(name, shown(before), shown(after))]
    if _shape(before) != _shape(after):
        return [FieldChange("value", shown(before), shown(after))]
    if not all(_agree(before, after, name) for name in ("value", "low", "high", "before", "after")):
        return [FieldChange("value", shown(before), shown(after), _delta(before, after))]
    if _bound(before, after) != _bound(after, before):
        return [FieldChange("modifier", before.modifier, after.modifier)]
    if (before.per or None) != (after.per or None) and before.per and after.per:
        return [FieldChange("per", before.per, after.per)]
    return []


def _bound(quantity: Quantity, other: Quantity) -> str | None:
    """What a figure leaves open; a change of unit may bring an "about" with it that says nothing new."""
    if quantity.modifier == "about" and quantity.unit == other.unit:
        return "about"
    return _BOUNDS.get(quantity.modifier)


def _only_one_has_a_unit(before: Quantity, after: Quantity) -> bool:
    """Whether the unit of a bare number was put in or left out: "3160" and "3160 km"."""
    bare = [quantity.dimension == "count" and quantity.unit is None for quantity in (before, after)]
    return bare[0] != bare[1]


def shown(quantity: Quantity) -> str:
    """A figure as a reader knows it: as written, white space made one space."""
    return " ".join(quantity.quote.split())


def _shape(quantity: Quantity) -> tuple[bool, bool, bool]:
    return (
        quantity.value is not None,
        quantity.low is not None or quantity.high is not None,
        quantity.before is not None,
    )


def _number(text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _agree(before: Quantity, after: Quantity, name: str) -> bool:
    written = getattr(before, name), getattr(after, name)
    if written[0] == written[1] and before.unit == after.unit:
        return True
    one, other = _number(written[0]), _number(written[1])
    if one is None or other is None:
        return bool(written[0] == written[1])
    left, right = scale_of(before), scale_of(after)
    with localcontext() as context:
        context.prec = 40
        amounts = one * left.factor + left.offset, other * right.factor + right.offset
        allowed = Decimal(0)
        if not (before.exact and after.exact):
            allowed = max(abs(amounts[0]), abs(amounts[1])) * Decimal("1e-9")
        if left != right:
            steps = [(_number(before.precision), left.factor), (_number(after.precision), right.factor)]
            allowed = max([allowed, *(step * factor / 2 for step, factor in steps if step is not None)])
        return abs(amounts[0] - amounts[1]) <= allowed


def _delta(before: Quantity, after: Quantity) -> str | None:
    ends = [
        (label, one, other)
        for label, name in (("", "value"), ("low ", "low"), ("high ", "high"), ("from ", "before"), ("to ", "after"))
        if (one := _number(getattr(before, name))) is not None and (other := _number(getattr(after, name))) is not None
    ]
    left, right = scale_of(before), scale_of(after)
    told = []
    for label, one, other in ends:
        turned = (other * right.factor + right.offset - left.offset) / left.factor  # in the unit it was told in before
        if size := size_of_change(one, turned, before.dimension):
            told.append(label + size)
    return ", ".join(told) or None


def size_of_change(before: Decimal, after: Decimal, dimension: str) -> str | None:
    """How far it is from one amount to the other, in a reader's words; None where they are the same.

    Both are in one unit. Shares differ by percentage points, temperatures and angles by degrees, everything else by
    per cent of the first ("+33%"), from tenfold on by multiples ("x12"); from zero, or across it, by the plain
    difference.
    """
    difference = after - before
    if not difference:
        return None
    if dimension in _POINTS:
        return f"{_signed(difference)} percentage point{'' if abs(difference) == 1 else 's'}"
    if dimension in _DIFFERENCES or before == 0 or (before < 0) != (after < 0):
        return _signed(difference)
    if before > 0 and after / before >= 10:
        return f"x{_rounded(after / before)}"
    share = 100 * difference / abs(before)
    return f"{'+' if share > 0 else '-'}{_rounded(abs(share))}%"


def _signed(number: Decimal) -> str:
    return f"{'+' if number > 0 else '-'}{_plain(abs(number))}"


def _rounded(number: Decimal) -> str:
    """From ten on whole numbers, from one on a decimal place, below it two digits that count."""
    if number >= 10:
        return _plain(number.quantize(Decimal(1))) if number < Decimal("1e20") else f"{number:.2e}"
    if number >= 1:
        return _plain(number.quantize(Decimal("0.1")))
    return _plain(number.quantize(Decimal(1).scaleb(number.adjusted() - 1)))


def _plain(number: Decimal) -> str:
    """Without exponent and without zeros at the end, thousands apart."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
