"""Figures that nobody answers for.

What it flags
    Facts with a figure whose sentence names no source and bears no reference mark or link, in a document with at least
    three such facts. One finding a document, with a count ("9 of 11 figures have no source"); `--each` tells them one
    by one.

Why it matters
    A figure without a source can only be believed. Whoever wants to check it has to begin from nothing.

Bad
    The town has 31,000 inhabitants. Its port handled 2.1 million tonnes in 2019. Rents rose 5% that year.

Good
    The town has 31,000 inhabitants [1]. Its port handled 2.1 million tonnes in 2019, according to the harbour office.

What to do
    Name the source in the sentence, or put a reference behind it.

Measured precision
    50 of 55 figures, drawn at random from 2,075 in whole articles, news and speeches and read one by one; the other
    five were counts of pages, bits and degrees, and one whose source stood behind it without a verb. Opt-in, because
    few texts but studies and encyclopaedias name a source for each figure.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..records import Quantity
from ._around import stretch_of
from ._context import Context
from ._counted import told_once
from ._findings import Finding
from ._sources import has_source

FAMILY = "source"
SEVERITY = "note"
DEFAULT = False

_FEWEST = 3
"""A note of one or two figures is not a document that keeps its sources to itself."""


def _is_measured(quantity: Quantity) -> bool:
    """Whether a figure was counted or measured by somebody: "5%", "3,100 km"; not "article 5", "two sides"."""
    if not any(char.isdigit() for char in quantity.quote) or quantity.dimension == "duration":
        return False
    return bool(quantity.currency or (quantity.unit and quantity.value and len(quantity.value) > 1)) or (
        quantity.dimension != "count"
    )


def find(context: Context) -> Iterator[Finding]:
    """At most one finding, or one for each figure without a source."""
    told = [(claim, claim.quantities[0]) for claim in context.claims if claim.modality == "fact" and claim.quantities]
    figures = {(one.start, one.end): claim for claim, one in told if _is_measured(one)}
    bare = [
        place
        for place, claim in figures.items()
        if not claim.attribution and not has_source(context, *stretch_of(context, place[0]))
    ]
    if len(bare) < _FEWEST:
        return
    count = f"{len(bare)} of {len(figures)} figures have no source"
    yield from told_once(context, bare, count, "this figure has no source", "look for who counted or measured it")
