"""Losses as accountants write them: "$(8.3) million" is minus 8.3 million dollars.

Brackets for what is negative are the custom of annual reports. They are read only behind a currency: a number alone
in brackets is a note, or the one before it told again.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.language.numbers import read
from claimcheck.language.numbers.numerals import scaled
from claimcheck.language.quantities import money
from claimcheck.language.quantities.amounts import Amount
from claimcheck.language.tokens import Tokens


def loss_at(tokens: Tokens, i: int) -> Amount | None:
    """The negative amount of money whose digits, in brackets, begin at token i; None where there is none."""
    words = tokens.words
    if i < 2 or words[i - 1] != "(" or words[i - 2] not in money.signs() or not words[i][0].isdecimal():
        return None
    if not (tokens.touches(i) and tokens.touches(i - 1)):
        return None
    currency = money.before(tokens, i - 1)
    numeral = read(tokens, i, money=True)
    if currency is None or numeral is None or numeral.value is None or words[numeral.end : numeral.end + 1] != [")"]:
        return None
    if numeral.scale == 1:
        numeral = scaled(tokens, replace(numeral, end=numeral.end + 1), money=True)
    else:
        numeral = replace(numeral, end=numeral.end + 1)
    value = None if numeral.value is None else -numeral.value
    return Amount(currency[0], numeral.end, numeral, value, currency=currency[1])
