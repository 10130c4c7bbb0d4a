"""The figures of a sentence contradict each other.

What it flags
    A share that is not that of its part and whole ("50 of 200 people (30%)", "42.5% (236/727)"); a change that its own
    two ends do not give ("rose 50% from 10 to 12", "tripled from 10 to 20", "fell by a third from 30 to 25", "rose by 3
    points from 10 to 15"); a sum that its parts do not add up to ("a total of 10: 4 men and 5 women", "12 men and 8
    women, 21 in all"); shares of a whole that pass 100%; years in the wrong order ("between 2025 and 2019"), a
    period longer or shorter than its years ("from 2010 to 2015, a period of seven years"), an age that the year of
    birth does not give; and more or fewer names than were told ("two of the three: A, B, C and D").
    Figures are taken as rounded to their last digit, shares as cut off there as well, "a third" and "tripled" as round
    words; "about" gives a tenth more of room. What is told as more or less than something, by the year or in real
    terms, or of a whole that is not surely the same, is let be.

Why it matters
    One of the figures is wrong, or one more is missing. Which one, only the source can tell.

Bad
    Rents rose 50% from 10 euros to 12 euros.

Good
    Rents rose 20% from 10 euros to 12 euros.

What to do
    Look each figure up where the source has it from.

Measured precision
    30 of 32 findings were right in 41 million characters of summaries of medical papers, read one by one: 29 shares and
    a period, among some 1,200 shares that were checked. The two others were a share that may have been weighted, and a
    change that may not have been counted from the ends beside it. A second reader, who did not write the rule, found 31
    of 32 right: the parts of that share come out only with a whole that is one smaller, so it is a slip; the change
    could not be told. None, right or wrong, in 75 million characters of addresses to Congress, letters, essays,
    manuals, novels and an encyclopaedia, nor in 3.6 million of reports, minutes, speeches and profiles. How often
    changes, sums and ages are right is not known: edited text hardly holds such slips. The message shows the sum, so
    that it can be done again.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._arithmetic import readers
from ._context import Context
from ._figures import Slip
from ._findings import Finding
from ._named import miscounts

FAMILY = "number"
SEVERITY = "error"
DEFAULT = True


def find(context: Context) -> Iterator[Finding]:
    """Each sum of a sentence that does not come out."""
    for reader in readers():
        for slip in reader(context):
            yield _finding(slip)
    for miscount in miscounts(context):
        yield Finding(
            miscount.start, miscount.end, miscount.message, "check the names and their number against the source"
        )


def _finding(slip: Slip) -> Finding:
    return Finding(slip.start, slip.end, slip.message, "check each of these figures against the source")
