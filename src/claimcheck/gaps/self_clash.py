"""One figure is told twice, and the two tellings do not agree.

What it flags
    The same figure of the same thing, told twice in a document in almost the same words: once as fact and once as a
    forecast or plan, once for one year and once for another, or once exactly and once as "more than" or "up to".

Why it matters
    At most one of the two is right. Often a forecast was copied into a summary as a fact.

Bad
    The bridge carries 1.5 million passengers across the river. The summary ends here.

    By 2030 the bridge will carry 1.5 million passengers across the river.

Good
    The bridge carries 1.2 million passengers across the river. The summary ends here.

    By 2030 the bridge will carry 1.5 million passengers across the river.

What to do
    Look up in the source whether it is so already, for which year, and how exactly it is known.

Measured precision
    Not known: no finding, right or wrong, in 800 thousand characters of whole programmes, speeches, news and handbooks.
    In 1.6 million characters of sentences drawn from many documents it found 33; the ones read told of one sale of a
    firm as agreed and as to come, and otherwise joined what different documents tell. Opt-in.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ..records import Claim, Quantity
from ..retellings import stems
from ._context import Context
from ._findings import Finding

FAMILY = "sense"
SEVERITY = "warning"
DEFAULT = False

_SHARED = 3
"""Words of substance that two tellings share at least, and two thirds of what the shorter one has."""

_COMPARED = 20
"""Claims with one figure that are compared; a figure told more often than that tells nothing apart."""

_MODALITIES = ("fact", "forecast", "plan")
_Told = tuple[Claim, Quantity]


def find(context: Context) -> Iterator[Finding]:
    """The later of each two tellings that clash, once."""
    done = set()
    for told in _by_figure(context).values():
        for (one, first), (other, second) in combinations(told[:_COMPARED], 2):
            place = (second.start, second.end)
            why = _clash(one, first, other, second)
            if place in done or not why or not _tell_alike(one, other):
                continue
            done.add(place)
            line, _ = context.document.place_at(first.start)
            message = (
                f"line {line} tells {context.document.clean(first.start, first.end)} {why[0]}, here it is {why[1]}"
            )
            yield Finding(*place, message, "look up in the source which of the two it is", other.id or None)


def _by_figure(context: Context) -> dict[tuple[str, str], list[_Told]]:
    """The claims by the figure they tell: its value and what it counts. Bare and round small numbers tell nothing."""
    found: dict[tuple[str, str], list[_Told]] = {}
    for claim in context.claims:
        if claim.modality not in _MODALITIES or claim.negated or claim.presupposed:
            continue
        for one in claim.quantities:
            thing = one.currency or one.unit
            if (
                one.value
                and thing
                and any(map(str.isdigit, one.quote))
                and one.dimension not in ("duration", "age", "multiple")
            ):
                found.setdefault((one.value, thing), []).append((claim, one))
    return found


def _clash(one: Claim, first: Quantity, other: Claim, second: Quantity) -> tuple[str, str] | None:
    """How the two are told differently: as what the first is, as what the second; None where they agree."""
    if one.attribution and other.attribution:
        return None
    if (one.modality == "fact") != (other.modality == "fact"):
        return f"as {_article(one.modality)}", _article(other.modality)
    years = _years(one), _years(other)
    lasts = first.dimension != "percent"  # prices may rise by 2% in one year and in the next
    if lasts and all(len(told) == 1 for told in years) and years[0] != years[1]:
        return f"for {min(years[0])}", f"for {min(years[1])}"
    bounds = {first.modifier, second.modifier}
    if len(bounds) == 2 and not bounds & {"about"} and _tells_more(bounds):
        return f"as {_WORDING[first.modifier]}", _WORDING[second.modifier]
    return None


def _tells_more(bounds: set[str]) -> bool:
    return bounds not in ({"more_than", "at_least"}, {"less_than", "at_most"})


_WORDING = {
    "exact": "exactly so",
    "about": "about so",
    "more_than": "more than that",
    "less_than": "less than that",
    "at_least": "at least that",
    "at_most": "at most that",
}


def _article(modality: str) -> str:
    return modality if modality == "fact" else f"a {modality}"


def _years(claim: Claim) -> set[str]:
    return {time.value[:4] for time in claim.times if time.type == "DATE" and time.value[:4].isdigit()}


def _tell_alike(one: Claim, other: Claim) -> bool:
    """Whether two claims are of the same thing: they share most of their words of substance."""
    if one.span.start < other.span.end and other.span.start < one.span.end:
        return False
    first, second = _substance(one), _substance(other)
    shared = first & second
    return len(shared) >= _SHARED and 3 * len(shared) >= 2 * min(len(first), len(second)) and _same_names(one, other)


def _same_names(one: Claim, other: Claim) -> bool:
    names = set(one.names), set(other.names)
    return names[0] <= names[1] or names[1] <= names[0]


def _substance(claim: Claim) -> set[str]:
    figures = {word for quantity in claim.quantities for word in quantity.quote.casefold().split()}
    letters = "".join(char if char.isalpha() else " " for char in claim.span.quote.casefold())
    return stems(word for word in letters.split() if word not in figures)
