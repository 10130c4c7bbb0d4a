"""A quantity while it is being read: what `quantities` fills in and turns into a record at the end."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from claimcheck.language.numbers.digits import plain
from claimcheck.language.quantities.amounts import Amount
from claimcheck.language.tokens import Tokens
from claimcheck.records import Quantity


@dataclass(slots=True)
class Reading:
    """Tokens `first` to `end` are the span; `reach` is the token after all that was read, noun and rate included."""

    first: int
    end: int
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    before: Decimal | None = None
    after: Decimal | None = None
    precision: Decimal | None = None
    exact: bool = True
    modifier: str = "exact"
    unit: str | None = None
    dimension: str = "count"
    currency: str | None = None
    per: str | None = None
    reach: int = 0

    def to_record(self, text: str, tokens: Tokens) -> Quantity:
        """The record, its span cut from the text."""
        start, end = tokens.starts[self.first], tokens.ends[self.end - 1]
        return Quantity(
            start=start,
            end=end,
            quote=text[start:end],
            value=plain(self.value),
            low=plain(self.low),
            high=plain(self.high),
            before=plain(self.before),
            after=plain(self.after),
            precision=plain(self.precision),
            exact=self.exact,
            modifier=self.modifier,
            unit=self.unit,
            dimension=self.dimension,
            currency=self.currency,
            per=self.per,
        )


def reading_of(amount: Amount) -> Reading:
    """The reading of one amount alone."""
    numeral = amount.numeral
    reading = Reading(
        amount.first, amount.end, amount.value, precision=numeral.precision, exact=numeral.exact, reach=amount.end
    )
    measured(reading, amount)
    if amount.is_bare and numeral.fraction:
        reading.dimension = "ratio"
    return reading


def measured(reading: Reading, amount: Amount) -> None:
    """Take over what the amount is told in."""
    if amount.currency is not None:
        reading.unit, reading.currency, reading.dimension = amount.currency.unit, amount.currency.code, "currency"
    elif amount.unit is not None:
        reading.unit, reading.dimension = amount.unit.name, amount.unit.dimension
