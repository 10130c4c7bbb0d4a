"""What was last told of, which "two months later" counts from, and what "than a year earlier" is compared with."""

from __future__ import annotations

from datetime import date

from claimcheck.language.cues import REPORTS
from claimcheck.language.times.calendar_values import days_of
from claimcheck.language.times.marks import STOPS, Mark, Scan

_COMPARING = frozenset("than from with to against on".split())
"""What leads to the other side of a comparison: "up from a year earlier", "compared with a year earlier"."""
_FIGURE = 5
"""Tokens that the figure on that other side may have: "up from 4.9 per cent a year earlier"."""
_FAR, _SENTENCES = 80, 3
"""Tokens and stops between "that year" and the year it speaks of."""

_YEARS_AWAY = {"last": -1, "this": 0, "next": 1}
_NEARBY = 1
"""Stops between a comparison and the date of what is compared."""


def last_day(scan: Scan, first: int) -> date | None:
    """The first day of the last date told of, which "later" and "earlier" at token `first` count from.

    A date within brackets that are closed is an aside: nothing goes on from there. What is only compared with a year
    earlier is told for the document's own day, where no date stands near.
    """
    mark = _last_told(scan, first)
    if _compares(scan, first) and (mark is None or _stops(scan, mark, first) > _NEARBY):
        return scan.published
    return days_of(mark.value)[0] if mark else None


def last_told(scan: Scan, first: int) -> date | None:
    """The first day of the date that "that year" at token `first` speaks of: the last one told of, not many sentences
    before; None without one."""
    mark = _last_told(scan, first)
    if mark is None or first - mark.end > _FAR or _stops(scan, mark, first) > _SENTENCES:
        return None
    return days_of(mark.value)[0]


def counted_year(scan: Scan, j: int) -> tuple[int, int] | None:
    """ "last year" or "that year" right behind a day or month, "in March last year": the index behind it, and the year.
    It is the owner of a noun in "in March last year's budget came out", and tells nothing in a text without a day."""
    words = scan.words
    if words[j + 1] != "year" or words[j + 2] in ("'s", "’s"):
        return None
    if words[j] == "that":
        told = last_told(scan, j)
        return (j + 2, told.year) if told else None
    away = _YEARS_AWAY.get(words[j])
    return (j + 2, scan.published.year + away) if scan.published and away is not None else None


def counted_back_from(scan: Scan, first: int) -> date | None:
    """The day that "the previous six months" at token `first` end before: the first one of the date told of in their
    sentence, "in March that prices had doubled over"; None where it tells none."""
    mark = _last_told(scan, first)
    if mark is None or _stops(scan, mark, first):
        return None
    return days_of(mark.value)[0]


def same_period(scan: Scan, first: int, years: int) -> str | None:
    """What "a year earlier" at token `first` means where the date of its own sentence is finer than a year: "higher in
    October than a year earlier" compares with an October. None elsewhere, and where the date is that of a report."""
    mark = _last_told(scan, first)
    if mark is None or not _compares(scan, first) or _stops(scan, mark, first):
        return None
    year, rest = mark.value[:4], mark.value[4:].partition("T")[0]
    if ends_a_range_of_months(scan, mark):
        return None
    if not (year.isdigit() and rest[:1] == "-") or "W" in rest or rest == "-02-29":
        return None
    if not REPORTS.isdisjoint(scan.words[mark.end : first]):
        return None
    there = int(year) + years
    return f"{there:04}{rest}" if 1 <= there <= 9999 else None


def ends_a_range_of_months(scan: Scan, mark: Mark) -> bool:
    """Whether months that are no quarter of the calendar end with a mark: "in August to October". What comes before
    them, or a year earlier, is not that of their last month."""
    at = next((i for i in range(len(scan.marks) - 1, -1, -1) if scan.marks[i] is mark), 0)
    left = scan.marks[at - 1] if at else mark
    months = len(mark.value) == 7 and mark.value[5:].isdigit() and left.value[5:7].isdigit()
    joined = scan.words[left.end : mark.first] in (["to"], ["-"], ["–"], ["through"])
    return months and joined and int(mark.value[5:]) % 3 != 0


def _compares(scan: Scan, first: int) -> bool:
    """Whether "a year earlier" at token `first` is the other side of a comparison, alone or behind its figure."""
    words, figure = scan.words, False
    for j in range(first - 1, max(first - 2 - _FIGURE, -1), -1):
        if words[j] in _COMPARING:
            sure = words[j] in ("from", "than", "against") or (j > 0 and words[j - 1] == "compared")
            return j == first - 1 or (figure and sure)  # not "moved to 3 towns a year earlier"
        if words[j] in STOPS or words[j] in (",", "(", ")", "and"):
            return False
        figure = figure or words[j][0].isdecimal()
    return False


def _last_told(scan: Scan, first: int) -> Mark | None:
    """The last dated mark before token `first` that stands in no aside."""
    for mark in reversed(scan.marks[-3:]):
        if mark.type in ("DATE", "TIME") and not _in_aside(scan, mark, first) and not _is_unsettled(scan, mark):
            return mark
    return None


def _is_unsettled(scan: Scan, mark: Mark) -> bool:
    """ "the previous quarter" of which nothing is known: nothing counts from it."""
    return mark.value == "XXXX" and scan.words[mark.end - 2] in ("previous", "prior", "preceding")


def _in_aside(scan: Scan, mark: Mark, first: int) -> bool:
    """Whether a bracket closes behind the mark that opened before it."""
    bracket = next((word for word in scan.words[mark.end : first] if word in ("(", ")")), "")
    return bracket == ")"


def _stops(scan: Scan, mark: Mark, first: int) -> int:
    return sum(word in STOPS for word in scan.words[mark.end : first])
