"""Periods told from the document's day: last year, this week, the next quarter, Friday, today, the third quarter of 2023."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.language.calendar_values import FUTURE, PAST, PRESENT, MONTHS_IN, days_of, duration, period, weekday_near
from claimcheck.language.dates import day_at, full_date, month_at, ordinal_before, plain_year, read_day_first, read_month, read_numeric
from claimcheck.language.durations import stretch
from claimcheck.language.time_marks import (
    DATA,
    HYPHENS,
    SHIFTS,
    UNITS,
    Mark,
    Scan,
    article_before,
    direction,
    edge_before,
    phrases,
)

WEEKDAYS: dict[str, int] = DATA["weekdays"]
SEASONS: dict[str, str] = DATA["seasons"]
PARTS: dict[str, str] = DATA["parts_of_day"]
REFERENCES = phrases("references")
_REFERENCE = {-1: PAST, 0: PRESENT, 1: FUTURE}
_STRETCHING = frozenset(("over", "for", "in", "within", "during", "throughout", "past"))
_LONG = frozenset(("Y", "M", "W", "DE", "CE"))


def _shifted(scan: Scan, unit: str, shift: int, years: int = 0) -> str | None:
    return period(scan.published, unit, shift) if scan.published else None


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
        unknown = _REFERENCE[shift] if word in ("last", "next", "this", "current", "past", "coming", "upcoming") else "XXXX"
        return Mark(start, end, "DATE", unknown, mod, anchored=False)
    value = period(base, unit, shift) or _REFERENCE[shift]
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
        return [Mark(article_before(scan, first), i + 1, "DATE", reference, anchored=scan.published is not None, days=days)]
    if unit == "WE" and before not in ("the",):
        return [Mark(i, i + 1, "SET", "XXXX-WXX-WE")]
    if before in ("for", "in", "over", "after", "within", "took", "taken", "takes") and (words[i + 1] in ("of", ",", ".", "to", "", "and", "before", "after", "because") or unit in ("DE", "CE")):
        return [Mark(i, i + 1, "DURATION", value)]
    if before == "the" and words[i - 2] in ("over", "through", "throughout") and words[i + 1] not in ("of", "when", "that"):
        return [Mark(i - 1, i + 1, "DURATION", value)]
    if words[i + 1] == "of" and unit in ("Y", "DE", "CE", "M") and before not in ("the", "these", "those", "early", "first", "last", "his", "her", "their", "its"):
        return [Mark(i, i + 2 - 1, "DURATION", value)]
    return []


def _definite(scan: Scan, i: int, unit: str, before: str) -> list[Mark]:
    """the year, the weekend, that day, the same month, year-end, the whole year."""
    words = scan.words
    after = words[i + 1]
    if before in ("end", "mid") and words[i - 1] in (before, "-", "of") or (before in HYPHENS and words[i - 2] in ("mid", "end")):
        pass
    if before == "that" and unit in ("Y", "M", "W", "D", "WE", "Q") and after not in ("the", "of") and scan.words[i - 2] not in ("so", "said", "says"):
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
    if words[i + 1] in ("of", "before", "after", "that", "when", "in", "to", "earlier", "he", "she", "they", "it", "they", "ended", "ending", "ago"):
        return []
    if unit == "D" and words[i - 2] not in ("end", "ended", "ending", "of", "in", "during", "closed", "finished") or words[i + 1] in HYPHENS:
        return []
    if unit in ("Y", "Q", "M", "W") and words[i - 2] not in ("of", "for", "during", "in", "over", "on") or (words[i + 1].isalpha() and words[i + 1] not in _FOLLOWING):
        return []
    first, mod = edge_before(scan, i - 1, None)
    if scan.published is None:
        return []
    return [Mark(first, i + 1, "DATE", period(scan.published, unit) or PRESENT, mod)]


_FOLLOWING = frozenset("and but or as at by with from to was is were are will has had have who which on for because after it when".split())


# --- quarters, halves, seasons ---------------------------------------------------------------------------------------


def read_quarter(scan: Scan, i: int) -> list[Mark]:
    """the third quarter of 2023, first half of this year, fourth-quarter, Q3 2023, 3Q23, H1 2024, 2023 Q3."""
    words, word = scan.words, scan.words[i]
    if word in ("q", "h"):
        return _short_quarter(scan, i)
    unit = "H" if word == "half" else "Q"
    found = ordinal_before(scan, i - 1 if scan.before(i) in HYPHENS else i)
    last = scan.before(i) in ("final",) and words[i + 1] == "of"
    if not found and not last:
        return []
    first, n = found if found else (i - 1, 4 if unit == "Q" else 2)
    if n > (4 if unit == "Q" else 2):
        return []
    end, year, sure = _of_year(scan, i + 1)
    if unit == "H" and (year is None or end == i + 1):
        return []  # "the first half" of a match, of a book
    start, mod = edge_before(scan, article_before(scan, first), None)
    if scan.before(start) == "fiscal":
        return [Mark(start - 1, end, "DATE", f"FY{year or 'XXXX'}-Q{n}" if year else f"XXXX-Q{n}", mod, bool(year))]
    if year is not None:
        return [Mark(start, end, "DATE", f"{year:04}-{unit}{n}", mod)]
    if scan.published is None or not sure:
        return [Mark(start, end, "DATE", f"XXXX-{unit}{n}", mod, anchored=False)]
    return [Mark(start, end, "DATE", _near_quarter(scan, n, first, end), mod)]


def _near_quarter(scan: Scan, n: int, first: int, end: int) -> str:
    """The quarter of that number which lies nearest on the side the tense points to (a report tells of one that is over)."""
    published = scan.published or date.today()
    future = direction(scan, first, end) > 0
    now = (published.month - 1) // 3 + 1
    year = published.year
    if future:
        year += n < now
    else:
        year -= n > now
    return f"{year:04}-Q{n}"


def _of_year(scan: Scan, j: int) -> tuple[int, int | None, bool]:
    """ "of 2023", "2023", "of last year", "this year" behind a quarter: index behind it, the year, and whether it is known."""
    words = scan.words
    k = j + 1 if words[j] in ("of", "in", ",") else j
    if words[k] == "fiscal":
        k += 1
    if year := plain_year(scan, k):
        return k + 1, year, True
    if words[k] == "the" and words[k + 1] in ("year", "fiscal", "financial"):
        return (k + 2, scan.published.year, True) if scan.published and words[k + 1] == "year" else (j, None, False)
    if words[k] in ("last", "this", "next") and words[k + 1] == "year":
        return k + 2, (scan.published.year + SHIFTS[words[k]] if scan.published else None), False
    return j, None, True


def _short_quarter(scan: Scan, i: int) -> list[Mark]:
    words = scan.words
    number, limit = words[i + 1], 4 if words[i] == "q" else 2
    letter = words[i].upper()
    if number.isdecimal() and len(number) == 1 and 1 <= int(number) <= limit and scan.touches(i + 1) and scan.capital(i):
        first, end, n = i, i + 2, number
        k = end + 1 if words[end] in ("of", "-", "/", "'", "’", ",") else end
        if scan.touches(end) and words[end] not in (",", ".", ")", ";", ":", "-", "/", "'", "’", "–", "—", "'s", "’s"):
            return []
        if year := plain_year(scan, k):
            return [Mark(first, k + 1, "DATE", f"{year:04}-{letter}{n}")]
        if words[k] in ("fy",) and (year := plain_year(scan, k + 1)):
            return [Mark(first, k + 2, "DATE", f"FY{year:04}-{letter}{n}")]
        if len(words[k]) == 2 and words[k].isdecimal() and words[end] in ("'", "’"):
            return [Mark(first, k + 1, "DATE", f"20{words[k]}-{letter}{n}")]
        year_before = plain_year(scan, i - 1) if i and not scan.marks else None
        if year_before is None and scan.marks and scan.marks[-1].end == i and scan.marks[-1].value.isdigit() and len(scan.marks[-1].value) == 4:
            year_before = int(scan.marks[-1].value)
            scan.floor = scan.marks.pop().first
        if year_before:
            return [Mark(i - 1, end, "DATE", f"{year_before:04}-{letter}{n}")]
        if scan.published is None:
            return [Mark(first, end, "DATE", f"XXXX-{letter}{n}", anchored=False)]
        if letter == "Q":
            return [Mark(first, end, "DATE", _near_quarter(scan, int(n), first, end))]
        return [Mark(first, end, "DATE", f"{scan.published.year:04}-H{n}")]
    return []


def read_season(scan: Scan, i: int) -> list[Mark]:
    """summer 2019, the summer of 2019, last winter, this spring; "fall" and "spring" only where they are seasons."""
    words = scan.words
    code = SEASONS[words[i]]
    end, year, _ = _of_year(scan, i + 1)
    before = scan.before(i)
    start, mod = edge_before(scan, i, None)
    start = article_before(scan, start)
    if year is not None and (words[i + 1] != "in" or words[i] != "fall"):
        return [Mark(start, end, "DATE", f"{year:04}-{code}", mod)]
    if before in ("last", "this", "next", "past", "coming", "previous", "following"):
        start, mod = edge_before(scan, article_before(scan, i - 1), None)
        if scan.published is None:
            return [Mark(start, i + 1, "DATE", f"XXXX-{code}", mod, anchored=False)]
        return [Mark(start, i + 1, "DATE", f"{_season_year(scan.published, code, SHIFTS[before]):04}-{code}", mod)]
    plain = words[i] in ("summer", "winter", "autumn")
    if plain and before in ("in", "by", "during", "since", "until", "the") and words[i + 1] not in HYPHENS and not (words[i + 1].isalpha() and before == "the" and words[i + 1] not in _FOLLOWING):
        return [Mark(start, i + 1, "DATE", f"XXXX-{code}", mod, anchored=False)]
    return []


def _season_year(day: date, code: str, shift: int) -> int:
    """The year of last, this or next summer, northern months: "last summer" said in spring is last year's."""
    begins = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    if shift == 0:
        return day.year
    ended = day.month > begins + 2 and code != "WI"
    if shift < 0:
        return day.year if ended else day.year - 1
    return day.year if day.month < begins else day.year + 1


# --- days and references ---------------------------------------------------------------------------------------------


def read_weekday(scan: Scan, i: int) -> list[Mark]:
    """Friday, last Friday, Tuesday, June 18, Tuesday the 18th, every Monday, Mondays, early Monday."""
    words, word = scan.words, scan.words[i]
    if not scan.capital(i) and (len(word) <= 4 or words[i - 1] in ("the",)) and word not in ("mon", "tue", "tues", "thu", "thur"):
        return []
    weekday = WEEKDAYS[word]
    j = i + 2 if len(word) <= 5 and words[i + 1] == "." and scan.touches(i + 1) and not word.endswith("day") else i + 1
    if word in ("sun", "sat", "wed", "mon") and j == i + 1 and not _date_follows(scan, j) and words[i - 1] not in ("on", "last", "next", "this"):
        return []
    before = scan.before(i)
    if before in ("every", "each", "all") or (word.endswith("days")):
        first = i - 1 if before in ("every", "each", "all") else i
        return [Mark(first, j, "SET", f"XXXX-WXX-{weekday}")]
    if joined := _weekday_date(scan, i, j):
        return joined
    start, mod = edge_before(scan, i, None)
    way = SHIFTS.get(scan.before(start)) if mod is None else None
    if way is not None:
        start = article_before(scan, start - 1)
    elif before in ("black", "that", "easter", "ash", "good", "palm", "bloody"):
        return []
    if scan.published is None:
        return [Mark(start, j, "DATE", f"XXXX-WXX-{weekday}", mod, anchored=False)]
    return [Mark(start, j, "DATE", _weekday_value(scan, weekday, way, start, j), mod)]


def _date_follows(scan: Scan, j: int) -> bool:
    k = j + 1 if scan.words[j] == "," else j
    return month_at(scan, k) is not None or (day_at(scan, k) is not None and month_at(scan, k + 1) is not None)


def _weekday_date(scan: Scan, i: int, j: int) -> list[Mark]:
    """The date that stands beside a weekday: the weekday opens its mark."""
    words = scan.words
    k = j + 1 if words[j] in (",", "(") else j
    if words[k] == "the":
        k += 1
    read = [*read_month(scan, k)] if month_at(scan, k) else read_day_first(scan, k) or (read_numeric(scan, k) if words[k][:1].isdigit() else [])
    if read:
        read[0].first = i
        return read
    if words[k - 1] == "the" and (found := day_at(scan, k)) and scan.published:
        value, _ = full_date(scan, i, found[1], scan.published.year, scan.published.month, found[0])
        return [Mark(i, found[1], "DATE", value)] if value else []
    return []


def _weekday_value(scan: Scan, weekday: int, way: int | None, first: int, end: int) -> str:
    """The day that a weekday names. News tells of days gone by unless a verb or "next" says otherwise."""
    published = scan.published or date.today()
    if way is None:
        way = 1 if direction(scan, first, end) > 0 else -1
    elif way < 0:
        published -= timedelta(days=1)
    elif way == 0:
        way = -1 if direction(scan, first, end) < 0 else 1
        published -= timedelta(days=way > 0)
    day = weekday_near(published, weekday, way)
    return day.isoformat() if day else PRESENT


def read_day_word(scan: Scan, i: int) -> list[Mark]:
    """today, yesterday, tomorrow, tonight, the day before yesterday."""
    words = scan.words
    shift = DATA["days"][words[i]]
    kind, suffix = ("TIME", "TNI") if words[i] == "tonight" else ("DATE", "")
    first, mod = edge_before(scan, i, None)
    if words[i - 1] in ("before", "after") and words[i - 2] == "day" and i - 2 >= scan.floor and words[i] != "today":
        first = article_before(scan, i - 2)
        shift += -1 if words[i - 1] == "before" else 1
    if scan.published is None:
        sign = (shift > 0) - (shift < 0)
        return [Mark(first, i + 1, kind, _REFERENCE[sign], mod, anchored=False)]
    value = period(scan.published, "D", shift)
    if words[i] == "today" and words[i + 1] in ("'s", "’s") and not scan.marks:
        pass
    return [Mark(first, i + 1, kind, (value or PRESENT) + suffix, mod)]


def _night(scan: Scan, first: int, end: int, shift: int) -> Mark:
    """last night: the night that began on the eve of the document's day."""
    if scan.published is None:
        return Mark(first, end, "TIME", _REFERENCE[shift], anchored=False)
    return Mark(first, end, "TIME", (period(scan.published, "D", shift) or PRESENT) + "TNI")


def read_reference(scan: Scan, i: int) -> list[Mark]:
    """now, currently, recently, the future, to date: the document's day, what lies before it or after it."""
    found = REFERENCES.match(scan.words, i)
    if not found or scan.words[i - 1] in HYPHENS:
        return []
    end, value = found
    if not _refers(scan, i, end):
        return []
    day = scan.published
    days = {PRESENT: (day, day), PAST: (None, day), FUTURE: (day, None)}[value]
    return [Mark(i, end, "DATE", value, anchored=day is not None, days=days)]


def _refers(scan: Scan, i: int, end: int) -> bool:
    """Whether the words are of time: not "the past participle", "the present study", "as soon as", "current account"."""
    words, word, after = scan.words, scan.words[i], scan.words[end]
    if word in ("the",) and words[end - 1] in ("past", "present", "future"):
        return not (after.isalpha() and after not in _FOLLOWING) and after not in HYPHENS
    if word == "soon":
        return after not in ("as", "after") and words[i - 1] not in ("as", "so", "too")
    if word == "shortly":
        return after not in ("after", "before", "thereafter")
    if word in ("recent", "current", "ongoing"):
        return not (UNITS.get(after) and word != "ongoing") and after not in ("account", "transfers", "dollars", "prices", "liabilities", "assets", "events")
    if word == "to":
        return not (after.isalpha() and after in ("back", "from", "the", "a", "with")) and words[i - 1] not in ("date",)
    if word == "now":
        return after not in ("that", "famous") and words[i - 1] not in ("by", "until", "till") or words[i - 1] in ("by", "until", "till")
    return True


