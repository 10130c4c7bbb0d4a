"""Periods counted from the document's day: last year, the past decade, this week, the following month, the quarter."""

from __future__ import annotations

from datetime import date

from claimcheck.language.calendar_values import FUTURE, PAST, PRESENT, days_of, duration, period
from claimcheck.language.durations import stretch
from claimcheck.language.time_marks import HYPHENS, SHIFTS, UNITS, Mark, Scan, article_before, edge_before

REFERENCE = {-1: PAST, 0: PRESENT, 1: FUTURE}
_STRETCHING = frozenset(("over", "for", "in", "within", "during", "throughout", "past"))
_LONG = frozenset(("Y", "M", "W", "DE", "CE"))


def read_relative(scan: Scan, i: int) -> list[Mark]:
    """last year, the past decade, next month, this week, that year, the following day, the year; token i is the unit."""
    words = scan.words
    unit = UNITS[words[i]]
    before = scan.before(i)
    fiscal = before in ("fiscal", "financial")
    if fiscal:
        before = words[i - 2] if i - 2 >= scan.floor else ""
    first = i - 1 - fiscal
    if words[i].endswith("s") or words[i] in ("centuries", "millennia"):
        return _bare_plural(scan, i, unit, before)
    if before == "week" and unit == "D":
        return []
    if unit in ("TM", "TS", "ML", "FN") or (unit == "TH" and before != "next"):
        return []
    if words[i + 1] == "ago" or before not in SHIFTS:
        return _definite(scan, i, unit, before)
    shift = SHIFTS[before]
    article = words[first - 1] in ("the", "a") and first - 1 >= scan.floor
    if before in ("past", "coming") and words[first - 1] in ("the", "this") and unit in _LONG:
        return [_single_stretch(scan, article_before(scan, first), i + 1, unit, shift)]
    if article and unit in ("Y", "DE", "CE") and before in ("last", "next") and words[first - 2] in _STRETCHING:
        return [_single_stretch(scan, first - 1, i + 1, unit, shift)]
    return [_one_period(scan, first, i + 1, unit, shift, before, fiscal)]


def _one_period(scan: Scan, first: int, end: int, unit: str, shift: int, word: str, fiscal: bool) -> Mark:
    """last year, the previous quarter: with what stands before it ("the end of", "early", "earlier")."""
    words = scan.words
    start, mod = edge_before(scan, article_before(scan, first), None)
    base = _base(scan, word)
    if unit == "NI":
        return _night(scan, start, end, shift)
    days = None
    if scan.before(start) in ("earlier", "later") and shift == 0:
        start -= 1
        if scan.published:
            span = days_of(period(scan.published, unit) or "")
            days = (span[0], scan.published) if words[start] == "earlier" else (scan.published, span[1])
    if base is None:
        unknown = (
            REFERENCE[shift] if word in ("last", "next", "this", "current", "past", "coming", "upcoming") else "XXXX"
        )
        return Mark(start, end, "DATE", unknown, mod, anchored=False)
    value = period(base, unit, shift) or REFERENCE[shift]
    return Mark(start, end, "DATE", f"FY{value}" if fiscal and unit == "Y" else value, mod, days=days)


def _base(scan: Scan, word: str) -> date | None:
    """What a period counts from: the document's day, for "the previous" and "the following" a date shortly before."""
    if word in ("previous", "prior", "preceding", "following", "same", "that"):
        for mark in scan.marks[-1:]:
            first = days_of(mark.value)[0] if mark.type in ("DATE", "TIME") else None
            if first and scan.floor and scan.tokens.words[mark.end : mark.end + 25].count(".") <= 1:
                return first
    return scan.published


def _single_stretch(scan: Scan, first: int, end: int, unit: str, shift: int) -> Mark:
    """the past year, the coming decade: a length that ends or begins at the document's day."""
    days = stretch(scan, "1", unit, shift)
    return Mark(first, end, "DURATION", duration("1", unit), anchored=scan.published is not None, days=days)


def _bare_plural(scan: Scan, i: int, unit: str, before: str) -> list[Mark]:
    """recent years, the coming weeks, for decades, years of work, years ago."""
    words = scan.words
    value = duration("X", unit)
    if words[i + 1] == "ago":
        return [Mark(i, i + 2, "DATE", PAST, anchored=scan.published is not None, days=(None, scan.published))]
    if words[i + 1] in ("later", "earlier"):
        return [Mark(i, i + 2, "DATE", "XXXX", anchored=False)]
    if before in ("recent", "past", "last", "previous", "next", "coming", "upcoming"):
        first = i - 1
        if scan.before(first) in ("more", "most"):
            first -= 1
        past = before in ("recent", "past", "last", "previous")
        reference = PAST if past else FUTURE
        days = (None, scan.published) if past else (scan.published, None)
        return [
            Mark(article_before(scan, first), i + 1, "DATE", reference, anchored=scan.published is not None, days=days)
        ]
    if unit == "WE" and before not in ("the",):
        return [Mark(i, i + 1, "SET", "XXXX-WXX-WE")]
    if before in ("for", "in", "over", "after", "within", "took", "taken", "takes") and (
        words[i + 1] in ("of", ",", ".", "to", "", "and", "before", "after", "because") or unit in ("DE", "CE")
    ):
        return [Mark(i, i + 1, "DURATION", value)]
    if unit in ("DE", "CE") and before not in ("the", "two", "'s", "’s") and words[i - 1] not in HYPHENS:
        return [Mark(i, i + 1, "DURATION", value)]
    if before == "just" and words[i - 2] == "in":
        return [Mark(i, i + 1, "DURATION", value)]
    if (
        before == "the"
        and words[i - 2] in ("over", "through", "throughout")
        and words[i + 1] not in ("of", "when", "that")
    ):
        return [Mark(i - 1, i + 1, "DURATION", value)]
    if (
        words[i + 1] == "of"
        and unit in ("Y", "DE", "CE", "M")
        and before not in ("the", "these", "those", "early", "first", "last", "his", "her", "their", "its")
    ):
        return [Mark(i, i + 2 - 1, "DURATION", value)]
    return []


def _definite(scan: Scan, i: int, unit: str, before: str) -> list[Mark]:
    """the year, the weekend, that day, the same month, year-end, the whole year."""
    words = scan.words
    after = words[i + 1]
    if (before in ("end", "mid") and words[i - 1] in (before, "-", "of")) or (
        before in HYPHENS and words[i - 2] in ("mid", "end")
    ):
        pass
    if (
        before == "that"
        and unit in ("Y", "M", "W", "D", "WE", "Q")
        and after not in ("the", "of")
        and scan.words[i - 2] not in ("so", "said", "says")
    ):
        base = _base(scan, "that")
        if base is None or not scan.marks:
            return [Mark(i - 1, i + 1, "DATE", "XXXX", anchored=False)]
        return [Mark(i - 1, i + 1, "DATE", period(base, unit) or "XXXX")]
    if after in HYPHENS and words[i + 2] == "end" and unit in ("Y", "M", "Q"):
        if scan.published is None:
            return [Mark(i, i + 3, "DATE", f"XXXX{'' if unit == 'Y' else '-XX'}", "end", anchored=False)]
        return [Mark(i, i + 3, "DATE", period(scan.published, unit) or PRESENT, "end")]
    if before == "the" and unit in ("Y", "W", "M", "Q", "WE", "D"):
        return _the_period(scan, i, unit)
    return []


def _the_period(scan: Scan, i: int, unit: str) -> list[Mark]:
    """the day, the week, the quarter: the document's own, where nothing after the noun makes it another one."""
    words = scan.words
    if words[i + 1] in (
        "of",
        "before",
        "after",
        "that",
        "when",
        "in",
        "to",
        "earlier",
        "he",
        "she",
        "they",
        "it",
        "they",
        "ended",
        "ending",
        "ago",
    ):
        return []
    if (
        unit == "D" and words[i - 2] not in ("end", "ended", "ending", "of", "in", "during", "closed", "finished")
    ) or words[i + 1] in HYPHENS:
        return []
    if (unit in ("Y", "Q", "M", "W") and words[i - 2] not in ("of", "for", "during", "in", "over", "on")) or (
        words[i + 1].isalpha() and words[i + 1] not in AFTER_A_PHRASE
    ):
        return []
    first, mod = edge_before(scan, i - 1, None)
    if scan.published is None:
        return []
    base = _base(scan, "that") if unit == "D" else scan.published
    return [Mark(first, i + 1, "DATE", period(base or scan.published, unit) or PRESENT, mod)]


AFTER_A_PHRASE = frozenset(
    "and but or as at by with from to was is were are will has had have who which on for because after it when".split()
)


def _night(scan: Scan, first: int, end: int, shift: int) -> Mark:
    """last night: the night that began on the eve of the document's day."""
    if scan.published is None:
        return Mark(first, end, "TIME", REFERENCE[shift], anchored=False)
    return Mark(first, end, "TIME", (period(scan.published, "D", shift) or PRESENT) + "TNI")
