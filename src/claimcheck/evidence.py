"""A figure found elsewhere, weighed against that of a claim: how far the claim is off, and whether rounding tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from .errors import ClaimcheckError
from .records import Claim, Quantity

_LOWER = ("more_than", "at_least")
_UPPER = ("less_than", "at_most")


@dataclass(slots=True, frozen=True)
class Weighed:
    """`fits` is None where the two figures cannot be compared; `told` says it in words."""

    fits: bool | None
    told: str


def read_figure(text: str) -> Quantity:
    """The one figure that a text holds. Raises ClaimcheckError where it holds none, or several."""
    from .language.quantities import find_quantities

    found = find_quantities(text)
    if len(found) != 1 or all(getattr(found[0], name) is None for name in ("value", "low", "after")):
        what = "is not a figure" if not found else "is more than one figure" if len(found) > 1 else "has no value"
        raise ClaimcheckError(f"--found {text}", what, "write the one figure as it stands there: 4.4%, $3.2 billion")
    return found[0]


def weigh(claim: Claim, found: str) -> Weighed:
    """Compare the figure that was found with the one of the claim that it can be compared with.

    A bare number is taken in the unit of the claim's figure; everything else keeps its own, and is converted. Raises
    ClaimcheckError where `found` is not one figure.
    """
    figure = read_figure(found)
    pairs = [(own, other) for own in claim.quantities if (other := _in_kind(own, figure)) is not None]
    if not pairs:
        return Weighed(None, "the claim has no figure that it can be compared with")
    if len(pairs) > 1:
        return Weighed(None, "the claim has several figures that it could be compared with")
    return _compare(*pairs[0])


def _in_kind(own: Quantity, found: Quantity) -> Quantity | None:
    """The figure found, read as one of the kind of the claim's own; None where it is another kind of thing."""
    from .revisions.figures import scale_of

    if found.dimension == "count" and (found.unit is None or own.dimension == "count"):
        found = replace(found, dimension=own.dimension, unit=own.unit, currency=own.currency)
    if found.per is None:
        found = replace(found, per=own.per)
    return found if scale_of(own).name == scale_of(found).name and own.per == found.per else None


def _compare(own: Quantity, found: Quantity) -> Weighed:
    from .language.quantities.measures import agree

    least, most = _ends(own)
    told = _off(own, found, least, most)
    if own.modifier in _LOWER or own.modifier in _UPPER:
        here = _ends(found)[0 if own.modifier in _UPPER else 1]
        held = None not in (here, least) and _holds(own, found, here, least)
        words = own.modifier.replace("_", " ")
        return Weighed(held, f"claim says {words}, and that holds" if held else f"claim {told}, beyond its bound")
    own, found = _settled(own), _settled(found)
    fits = agree(own, found)
    if told is None:
        return Weighed(fits, "claim agrees" if fits else "claim does not agree")
    if fits and not agree(own, replace(found, precision=None)):
        return Weighed(fits, f"claim {told}, within the rounding of the figure found")
    return Weighed(fits, f"claim {told}, {'within' if fits else 'outside'} its rounding")


def _holds(own: Quantity, found: Quantity, here: str | None, bound: str | None) -> bool:
    """Whether the figure found lies on the side of the bound that the claim says, the bound's own rounding allowed."""
    if here is None or bound is None:
        return False
    given, limit = _turned(own, found, here), Decimal(bound)
    slack = Decimal(own.precision) / 2 if own.precision else Decimal(0)
    return given >= limit - slack if own.modifier in _LOWER else given <= limit + slack


def _settled(figure: Quantity) -> Quantity:
    """A change as the state that it comes to, so that it compares with a figure that is one."""
    if figure.after is None:
        return figure
    return replace(figure, value=figure.after, before=None, after=None)


def _ends(figure: Quantity) -> tuple[str | None, str | None]:
    if figure.low is not None or figure.high is not None:
        return figure.low, figure.high
    return (figure.after, figure.after) if figure.value is None else (figure.value, figure.value)


def _off(own: Quantity, found: Quantity, least: str | None, most: str | None) -> str | None:
    """How far the nearer end of the claim's figure lies from the figure found: "4.4% low"; None where it lies there."""
    from .revisions.figures import size_of_change

    here = _ends(found)[0]
    if here is None or least is None or most is None:
        return None
    given = _turned(own, found, here)
    if Decimal(least) <= given <= Decimal(most):
        return None
    nearest = min((Decimal(least), Decimal(most)), key=lambda end: abs(end - given))
    size = size_of_change(given, nearest, own.dimension)
    if size is None:
        return None
    if size[0] not in "+-":
        return f"{size.removeprefix('x')} times as high"
    return f"{size[1:]} {'high' if size[0] == '+' else 'low'}"


def _turned(own: Quantity, found: Quantity, number: str) -> Decimal:
    """A number of the figure found, in the unit of the claim's own."""
    from .revisions.figures import scale_of

    left, right = scale_of(own), scale_of(found)
    return (Decimal(number) * right.factor + right.offset - left.offset) / left.factor
