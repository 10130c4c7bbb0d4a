"""Claims made by hand, for tests of what is shown: only what a test speaks of need be given."""

from __future__ import annotations

from typing import Any

from claimcheck.records import Claim, Quantity, Span, TimeExpression, Window


def claim(id: str = "town/7q3f", statement: str = "The bridge is 500 metres long", **fields: Any) -> Claim:
    """A claim of `town`, whose quote is its statement; `line` goes into its span, the rest are its fields."""
    start = fields.pop("start", 0)
    quote = fields.pop("quote", statement)
    span = Span(start, start + len(quote), quote, line=fields.pop("line", 1))
    return Claim(id, fields.pop("source", id.rpartition("/")[0]), fields.pop("revision", 1), span, statement, **fields)


def figure(quote: str = "500 metres", value: str | None = "500", unit: str | None = "metre", **fields: Any) -> Quantity:
    """A quantity at the start of its text."""
    return Quantity(0, len(quote), quote, value, unit=unit, **fields)


def year(quote: str = "2030", relation: str | None = "by") -> TimeExpression:
    """A year, as a deadline unless told otherwise, far from any figure."""
    first = None if relation == "by" else f"{quote}-01-01"
    return TimeExpression(900, 904, quote, "DATE", quote, relation=relation, earliest=first, latest=f"{quote}-12-31")


def by(day: str) -> Window:
    """A window that is open until a day."""
    return Window(None, day)
