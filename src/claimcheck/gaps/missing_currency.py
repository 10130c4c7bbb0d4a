"""A sum of money has no currency.

What it flags
    Millions and more after a word that takes a sum of money ("cost", "spent", "worth", "a budget of"), in a sentence
    and a paragraph without any currency.

Why it matters
    5 million of what? Dollars of which country, and of which year, decide what the sum is worth.

Bad
    The bridge cost 5 million to build.

Good
    The bridge cost 5 million euros to build.

What to do
    Look the currency up in the source, and write it with the sum.

Measured precision
    2 of 4 findings in 125 million characters of encyclopaedia articles, news, speeches, reports, letters and summaries
    of papers; the two others answered a letter that told the currency. Published sums hardly ever lose their currency;
    drafts and scraped pages do. Too few to be on by default.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..records import Quantity
from ._around import any_within, leaned_on
from ._context import Context
from ._findings import Finding
from ._seams import word_at
from ._words import words

FAMILY = "number"
SEVERITY = "warning"
DEFAULT = False


def find(context: Context) -> Iterator[Finding]:
    """Each sum without a currency."""
    money = [one for one in context.quantities if one.dimension == "currency"]
    for quantity in context.quantities:
        if quantity.dimension != "count" or quantity.unit or not quantity.quote.endswith(_SCALES):
            continue
        i = leaned_on(context, quantity)
        first = _asks_for_money(context, i)
        if first is None or _tells_currency(context, quantity, money):
            continue
        start = context.tokens.starts[first]
        message = f"{' '.join(quantity.quote.split())} of which currency?"
        yield Finding(start, quantity.end, message, "look for the currency of this sum")


_SCALES = ("million", "billion", "trillion", "crore", "lakh", "bn", "Million", "Billion")


def _asks_for_money(context: Context, i: int) -> int | None:
    """Where the words begin that take a sum of money: "cost", "a budget of"; None where none stand there."""
    word = word_at(context.tokens, i)
    if word in words("takes_money"):
        return i
    if word == "of" and word_at(context.tokens, i - 1) in words("sums"):
        return i - 1
    return None


def _tells_currency(context: Context, quantity: Quantity, money: list[Quantity]) -> bool:
    """Whether the paragraph holds a currency, or the words behind the figure count something else."""
    tokens = context.tokens
    after = context.token_at(quantity.end)
    if word_at(tokens, after) in ("-", "of") or word_at(tokens, after) in words("currencies"):
        return True
    block = context.document.block_at(quantity.start)
    start, end = (block.start, block.end) if block else (quantity.start, quantity.end)
    return any_within(money, start, end)
