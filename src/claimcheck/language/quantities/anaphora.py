"""Figures that count what was counted before: "Sixty buses run. A further 85 are on order", "we need 2.5 more"."""

from __future__ import annotations

from claimcheck.language.quantities.readings import Reading
from claimcheck.language.tokens import BREAK, Tokens

_ADDING = frozenset(("further", "another", "additional"))
_MEASURED = frozenset(("count", "currency", "mass", "volume", "length", "area", "power", "energy"))
_REACH = 40
"""Tokens within which the figure that is added to stands."""
_ENDS = frozenset((".", ",", ";", ":", ")", "!", "?", "and", "but", "in", "by", "on", "at", "before", "after", "this"))


def counts_the_same(tokens: Tokens, one: Reading, other: Reading) -> bool:
    """Whether `other`, a bare figure, adds to what `one`, the figure before it, tells, and so is of its unit.

    "A further 85 are on order" adds to the buses told of before; a figure with a noun of its own never gets here.
    """
    if one.unit is None or one.dimension not in _MEASURED or other.first - one.reach > _REACH:
        return False
    if BREAK in tokens.words[one.reach : other.first]:
        return False
    before = tokens.words[other.first - 1]
    if before == ":":
        return _is_of_another_year(tokens, one, other)
    if before in _ADDING:
        return True
    after = tokens.words[other.end : other.end + 2]
    return after[:1] == ["more"] and (len(after) < 2 or after[1] in _ENDS)


def _is_of_another_year(tokens: Tokens, one: Reading, other: Reading) -> bool:
    """ "6,412 ships (2025: 5,987)": the same, told in brackets for another year."""
    between = tokens.words[one.reach : other.first]
    if len(between) != 3 or between[0] != "(":
        return False
    return len(between[1]) == 4 and between[1].isdecimal()
