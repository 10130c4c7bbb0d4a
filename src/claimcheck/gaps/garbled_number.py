"""A number is written as no number is.

What it flags
    Digits whose groups do not come out ("1,234,56", "2,3500 people"; "1,23,456" is sound in India), a mark too many
    ("1,,500", "5..2 million", "2.5.6 million", "$$5 million"), letters among digits ("2O15", "23,4O0", "l5 percent"), a
    figure written twice ("10 10 per cent"), and characters that a decoder could not read ("5\ufffd000").
    Also days that the calendar lacks ("31 February 2020", "April 31st"): one of their digits is another.

Why it matters
    Scans, copied tables and wrong encodings garble figures. A reader guesses what was meant; a ledger must not.

Bad
    The plant cost 1,234,56 euros.

Good
    The plant cost 1,234,560 euros.

What to do
    Look the number up in the original document.

Measured precision
    16 of 17 findings were right, read one by one by a second reader, who did not write the rule: 5 sums in 11 million
    characters of addresses to Congress ("$41,049,390,08"), 6 days in 41 million of summaries of medical papers
    ("searched up to November 31, 2020"), a sum in a letter that came three times, and two figures in 3.6 million of
    reports, minutes, speeches and profiles. The other is a day in 5 million of jokes and lists that a joke may mean to
    be none. The first reader, who did not see those two figures, counted it right: 15 of 15. None, right or wrong, in
    48 million of manuals, essays, novels and an encyclopaedia. Scans, which are garbled most, are not measured.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._calendar import SHORT_MONTHS, no_such_day
from ._context import Context
from ._findings import Finding
from ._garbled import garbled_at

FAMILY = "number"
SEVERITY = "warning"
DEFAULT = True


_NEAR = 40
"""Tokens behind a day in which a sentence may deny it."""


def find(context: Context) -> Iterator[Finding]:
    """Each garbled number, and each day that no calendar has."""
    tokens = context.tokens
    for i, word in enumerate(tokens.words):
        if word[0].isdecimal():
            found = garbled_at(tokens, i)
            if found:
                yield _finding(context, *found, "is no number", "look the number up in the original document")
        elif word in SHORT_MONTHS:
            found = no_such_day(tokens, i, min(context.sentence_at(i)[1], i + _NEAR))
            if found:
                yield _finding(
                    context, *found, "is no day of the calendar", "look the date up in the original document"
                )


def _finding(context: Context, first: int, end: int, is_what: str, hint: str) -> Finding:
    start, stop = context.tokens.starts[first], context.tokens.ends[end - 1]
    return Finding(start, stop, f"'{context.document.text[start:stop]}' {is_what}", hint)
