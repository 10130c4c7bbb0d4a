"""Periods counted from the document's day: last year, the past decade, this week, the following month, the quarter."""

from __future__ import annotations

from datetime import date

from claimcheck.language.grammar import DETERMINERS, PRONOUNS
from claimcheck.language.times.calendar_values import FUTURE, PAST, PRESENT, days_of, duration, fiscal_year, period
from claimcheck.language.times.durations import stretch
from claimcheck.language.times.lengths import read_bounded
from claimcheck.language.times.marks import CARDINALS, HYPHENS, SHIFTS, UNITS, Mark, Scan, article_before, edge_before
from claimcheck.language.times.tense import direction
from claimcheck.language.times.told import ends_a_range_of_months, last_told

REFERENCE = {-1: PAST, 0: PRESENT, 1: FUTURE}
_STRETCHING = frozenset(("over", "for", "in", "within", "during", "throughout", "past"))
_LONG = frozenset(("Y", "M", "W", "DE", "CE"))


def read_relative(scan: Scan, i: int) -> list[Mark]:
    """last year, the past decade, next month, this week, that year, the following day; token i is the unit."""
    words = scan.words
    unit = UNITS[words[i]]
    before = scan.before(i)
    fiscal = before in ("fiscal", "financial")
    if fiscal:
        before = words[i - 2] if i - 2 >= scan.floor else ""
    first = i - 1 - fiscal
    if words[i].endswith("s") or words[i] in ("centuries", "millennia"):
        return _bare_plural(scan, i, unit, before)
    if unit == "Y" and len(words[i + 1]) == 4 and words[i + 1].isdecimal():
        return []  # "the year 1812" is read from its number
    if unit in ("TM", "TS", "ML") or (unit == "TH" and before != "next"):
        return []
    if unit == "FN":
        return _fortnight(scan, first, i + 1, before)
    if words[i + 1] == "ago" or before not in SHIFTS:
        return _definite(scan, i, unit, before)
    shift = SHIFTS[before]
    article = words[first - 1] in ("the", "a") and first - 1 >= scan.floor
    if before in ("past", "coming") and words[first - 1] in ("the", "this") and unit in _LONG:
        return [_single_stretch(scan, article_before(scan, first), i + 1, unit, shift)]
    if (
        article
        and not fiscal
        and unit in ("Y", "DE", "CE")
        and before in ("last", "next")
        and words[first - 2] in _STRETCHING
    ):
        return [_single_stretch(scan, first - 1, i + 1, unit, shift)]
    return [_one_period(scan, first, i + 1, unit, shift, before, fiscal)]


def _fortnight(scan: Scan, first: int, end: int, before: str) -> list[Mark]:
    """the next fortnight: a length of two weeks, for no calendar numbers fortnights."""
    shift = SHIFTS.get(before, 0)
    return [_single_stretch(scan, article_before(scan, first), end, "FN", shift)] if shift else []


def _one_period(scan: Scan, first: int, end: int, unit: str, shift: int, word: str, fiscal: bool) -> Mark:
    """last year, the previous quarter: with what stands before it ("the end of", "early", "earlier")."""
    words = scan.words
    start, mod = edge_before(scan, article_before(scan, first), None)
    if shift == -1 and word == "last" and not fiscal and words[first - 1] in _POSSESSIVES:
        return Mark(first, end, "DATE", "XXXX", mod)  # "our last year" in office is no one else's
    base = _base(scan, word, first)
    if word == "next" and words[first - 1] == "the" and direction(scan, start, end) < 0:
        base = last_told(scan, first) or base  # jailed in 2014 and freed the next year
    if unit == "Q" and word in _BACK and scan.marks and ends_a_range_of_months(scan, scan.marks[-1]):
        return Mark(start, end, "DATE", "XXXX", mod)
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
    if unit == "WE" and shift == 0 and base.isoweekday() < 3 and direction(scan, start, end) < 0:
        shift = -1  # "this weekend it became known", said on a Monday
    value = period(base, unit, shift) or REFERENCE[shift]
    if fiscal and unit == "Y":
        return Mark(start, end, "DATE", f"FY{value}", mod, days=days or fiscal_year(base, shift))
    return Mark(start, end, "DATE", value, mod, days=days)


_BACK = frozenset(("previous", "prior", "preceding"))
_POSSESSIVES = frozenset("my your his her its our their".split())


def _base(scan: Scan, word: str, first: int) -> date | None:
    """What a period at token `first` counts from: the document's day, for "the previous" and "the following" a date
    shortly before, for "that" and "the same" the last one told of, or nothing."""
    if word in ("same", "that"):
        return last_told(scan, first)
    if word in ("previous", "prior", "preceding", "following"):
        for mark in scan.marks[-1:]:
            told = days_of(mark.value)[0] if mark.type in ("DATE", "TIME") else None
            if told and scan.floor and scan.tokens.words[mark.end : mark.end + 25].count(".") <= 1:
                return told
    return scan.published


def _single_stretch(scan: Scan, first: int, end: int, unit: str, shift: int) -> Mark:
    """the past year, the coming decade: a length that ends or begins at the document's day."""
    days = stretch(scan, [("1", unit)], shift)
    relation = "by" if scan.before(first) == "within" and shift > 0 else None
    known = scan.published is not None
    return Mark(first, end, "DURATION", duration("1", unit), anchored=known, days=days, relation=relation)


_RUNNING = frozenset(("recent", "past", "last", "previous"))
_AHEAD = frozenset(("next", "coming", "upcoming"))
_LASTING = frozenset(("for", "in", "over", "after", "within", "took", "taken", "takes"))
_AFTER_LENGTH = frozenset(("of", ",", ".", "to", "", "and", "before", "after", "because"))
_NO_LENGTH_BEFORE = frozenset("the these those early first last his her their its two 's ’s".split())


def _bare_plural(scan: Scan, i: int, unit: str, before: str) -> list[Mark]:
    """A plural without a number: recent years, the coming weeks, for decades, years of work, years ago."""
    words, after = scan.words, scan.words[i + 1]
    day = scan.published
    if after == "ago":
        return [Mark(i, i + 2, "DATE", PAST, anchored=day is not None, days=(None, day))]
    if after == "old" or before[:1].isdigit() or before in CARDINALS:
        return []  # an age
    if after in ("later", "earlier"):
        return [Mark(i, i + 2, "DATE", "XXXX")]
    if before in _RUNNING or before in _AHEAD:
        first = article_before(scan, i - 2 if scan.before(i - 1) in ("more", "most") else i - 1)
        reference, days = (PAST, (None, day)) if before in _RUNNING else (FUTURE, (day, None))
        return [Mark(first, i + 1, "DATE", reference, anchored=day is not None, days=days)]
    if unit == "WE":
        return [] if before == "the" else [Mark(i, i + 1, "SET", "P1WE")]
    if before == "the" and words[i - 2] in ("over", "through", "throughout") and after not in ("of", "when", "that"):
        return [Mark(i - 1, i + 1, "DURATION", duration("X", unit))]
    lasts = before in _LASTING and after in _AFTER_LENGTH
    long = unit in ("DE", "CE") or (after == "of" and unit in ("Y", "M"))
    if lasts or before == "just" or (long and before not in _NO_LENGTH_BEFORE and before not in HYPHENS):
        return [Mark(i, i + 1, "DURATION", duration("X", unit))]
    return []


_CALENDAR = frozenset(("Y", "M", "W", "D", "WE", "Q", "DE", "CE"))


def _definite(scan: Scan, i: int, unit: str, before: str) -> list[Mark]:
    """that year, the year before, the week after next, year-end, the quarter, the year to date."""
    words, after = scan.words, scan.words[i + 1]
    if unit not in _CALENDAR:
        return []
    alone = after not in ("the", "of") and words[i - 2] not in ("so", "said", "says")
    if before == "that" and (alone or (scan.starts_sentence(i - 1) and after != "of")):  # That month the city set it
        return [_beside(scan, i - 1, i + 1, unit, 0)]
    if after == "after" and words[i + 2] == "next":
        value = period(scan.published, unit, 2) if scan.published else None
        return [Mark(article_before(scan, i), i + 3, "DATE", value or FUTURE, anchored=value is not None)]
    if before == "the" and after in ("before", "after") and words[i + 2] in _CLOSING and unit != "WE":
        return [_beside(scan, i - 1, i + 2, unit, -1 if after == "before" else 1)]
    if after in HYPHENS and words[i + 2] == "end" and unit in ("Y", "M", "Q"):
        value = period(scan.published, unit) if scan.published else None
        return [Mark(i, i + 3, "DATE", value or "XXXX", "end", anchored=value is not None)]
    if unit == "Y" and after == "end" and (found := _year_end(scan, i)):
        return [found]
    if unit == "Y" and after in ("'s", "’s") and words[i + 2] == "end" and before not in SHIFTS:
        value = period(scan.published, "Y") if scan.published else None
        return [Mark(article_before(scan, i), i + 3, "DATE", value or "XXXX", "end", anchored=value is not None)]
    if unit == "Y" and words[i + 1 : i + 3] == ["to", "date"] and scan.published:
        days = (scan.published.replace(month=1, day=1), scan.published)
        return [Mark(article_before(scan, i), i + 3, "DATE", f"{scan.published.year:04}", days=days)]
    if before == "the":
        return read_bounded(scan, i, unit) or _the_period(scan, i, unit)
    return []


_AT_THE_END = frozenset("by before at until till since after towards toward around".split())


def _year_end(scan: Scan, i: int) -> Mark | None:
    """ "by year end", "before the financial year end", "at year end 2025": a day, where a preposition leads to it."""
    words = scan.words
    fiscal = scan.before(i) in ("fiscal", "financial")
    first = article_before(scan, i - fiscal)
    after = words[i + 2]
    if not first or words[first - 1] not in _AT_THE_END:
        return None
    if len(after) == 4 and after.isdecimal() and "1900" <= after <= "2199":
        return Mark(first, i + 3, "DATE", f"{'FY' if fiscal else ''}{after}", "end")
    if after[:1].isalpha() and after not in AFTER_A_PHRASE and after not in DETERMINERS and after not in PRONOUNS:
        return None
    value = period(scan.published, "Y") if scan.published else None
    if scan.published is None or value is None:
        return Mark(first, i + 2, "DATE", "XXXX", "end", anchored=False)
    if fiscal:
        return Mark(first, i + 2, "DATE", f"FY{value}", "end", days=fiscal_year(scan.published, 0))
    return Mark(first, i + 2, "DATE", value, "end")


_CLOSING = frozenset((".", ",", ";", ")", "and", "but", "", "when", "?", "!"))


def _beside(scan: Scan, first: int, end: int, unit: str, shift: int) -> Mark:
    """that year, the day before: counted from the date last told of; of an unknown year where none was."""
    base = _base(scan, "that", first)
    value = period(base, unit, shift) if base else None
    return Mark(first, end, "DATE", value or "XXXX")


_OTHER_PERIOD = frozenset("of before after that when in to earlier he she they it ended ending ago".split())
_OF_THE_DAY = frozenset("end ended ending of in during closed finished finish".split())
_OF_THE_YEAR = frozenset("of for during in over on".split())


def _the_period(scan: Scan, i: int, unit: str) -> list[Mark]:
    """the day, the week, the quarter: the document's own, where nothing after the noun makes it another one."""
    before, after = scan.words[i - 2], scan.words[i + 1]
    first, mod = edge_before(scan, i - 1, None)
    if first != i - 1 and scan.published is None and after not in _OTHER_PERIOD:
        return [
            Mark(first, i + 1, "DATE", PRESENT, mod, anchored=False)
        ]  # "by the end of the year", in an undated text
    if unit in ("DE", "CE") and first == i - 1:
        return []
    if scan.published is None or after in HYPHENS or (after in _OTHER_PERIOD and first == i - 1):
        return []
    if unit == "D" and before not in _OF_THE_DAY:
        return []
    if unit in ("Y", "Q", "M", "W") and (before not in _OF_THE_YEAR or (before == "on" and first == i - 1)):
        return []  # "up 0.2 points on the quarter" compares
    if unit != "D" and after.isalpha() and after not in AFTER_A_PHRASE:
        return []
    base = (_base(scan, "preceding", first) if unit == "D" else None) or scan.published
    if unit == "Q" and direction(scan, first, i + 1) < 0:
        return [Mark(first, i + 1, "DATE", _quarter_told(scan) or "XXXX", mod)]
    over = unit == "WE" and base.isoweekday() < 6 and direction(scan, first, i + 1) < 0
    return [Mark(first, i + 1, "DATE", period(base, unit, -over) or PRESENT, mod)]


_LAST_MARKS = 40
_COMPARING = frozenset("than with from against to on unlike like after".split())


def _quarter_told(scan: Scan) -> str | None:
    """The quarter that "in the quarter" goes on with when told in the past: the latest of those that the document named
    shortly before and that had begun. What it only compares with, "Q3 2026 (Q3 2025)", lies before that."""
    begun: dict[date, str] = {}
    for mark in reversed(scan.marks[-_LAST_MARKS:]):
        first = days_of(mark.value)[0] if mark.value[-2:-1] == "Q" else None
        if first is None or scan.published is None or first > scan.published:
            continue
        if not _COMPARING.isdisjoint(scan.words[max(mark.first - 2, 0) : mark.first]):
            continue
        begun.setdefault(first, mark.value)
    return begun[max(begun)] if begun else None


AFTER_A_PHRASE = frozenset(
    "and but or as at by with from to was is were are will has had have who which on for because after it when".split()
)


def _night(scan: Scan, first: int, end: int, shift: int) -> Mark:
    """last night: the night that began on the eve of the document's day."""
    if scan.published is None:
        return Mark(first, end, "TIME", REFERENCE[shift], anchored=False)
    return Mark(first, end, "TIME", (period(scan.published, "D", shift) or PRESENT) + "TNI")
