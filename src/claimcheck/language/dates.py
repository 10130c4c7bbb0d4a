"""Dates of the calendar: days, months, years, decades, centuries, quarters, halves, seasons, fiscal years, holidays.

Every reader takes the scan and the index of the token that set it off, and returns the marks it found.
"""

from __future__ import annotations

from datetime import date

from claimcheck.language.calendar_values import day_value, moved, nth_weekday, period
from claimcheck.language.tense import direction
from claimcheck.language.time_marks import (
    DATA,
    HYPHENS,
    MONTHS,
    ORDINALS,
    RANGE_DASHES,
    SUFFIXES,
    Mark,
    Scan,
    article_before,
    edge_before,
    integer,
)
from claimcheck.language.years import year_at

_DOUBTFUL = frozenset(("may", "march", "mar", "sep", "dec", "jan", "jun", "oct", "apr", "nov"))
_BEFORE_MAY = frozenset(
    "in by since until till before after from during through of between and or to early mid late last next this - – , (".split()
)
_TENS_ORDINAL = {"twenty": 20, "thirty": 30}


def month_at(scan: Scan, i: int) -> int | None:
    """The month that token i names: "may" and "march" only as names, "sept." with or without its point."""
    word = scan.words[i]
    month = MONTHS.get(word)
    if month is None or word not in _DOUBTFUL:
        return month
    after = scan.words[i + 1]
    if not scan.capital(i):
        beside = integer(scan.words[i - 1]) is not None or scan.words[i - 1] in SUFFIXES or plain_year(scan, i + 1)
        return month if beside and word not in ("may", "march", "mar") and i else None
    if word not in ("may", "march"):
        return month
    if (
        integer(after) is not None
        or (after in (",", "of") and integer(scan.words[i + 2]) is not None)
        or after in HYPHENS
    ):
        return month
    if scan.words[i - 1] in _BEFORE_MAY and i:
        return month if scan.words[i - 1] != "," or after in (",", "and", "or", ".") else None
    return month if integer(scan.words[i - 1]) is not None or scan.words[i - 1] in SUFFIXES else None


def after_month(scan: Scan, i: int) -> int:
    """The index behind the month at token i and the full stop of its abbreviation."""
    short = len(scan.words[i]) <= 4 and scan.words[i] not in ("may", "june", "july")
    return i + 2 if short and scan.words[i + 1] == "." and scan.touches(i + 1) else i + 1


def day_at(scan: Scan, i: int) -> tuple[int, int] | None:
    """The day of a month at token i ("18", "18th", "eighteenth", "twenty-first"): the day, and the index behind it."""
    word = scan.words[i]
    day = integer(word)
    if day is not None:
        if not 1 <= day <= 31 or len(word) > 2:
            return None
        if scan.words[i + 1] in SUFFIXES and scan.touches(i + 1):
            return day, i + 2
        if (scan.touches(i + 1) and scan.words[i + 1] in (":", "%")) or scan.words[i + 1] in (
            "am",
            "pm",
            "percent",
        ):
            return None
        return day, i + 1
    if word in ORDINALS:
        return ORDINALS[word], i + 1
    if word in _TENS_ORDINAL:
        j = i + 2 if scan.words[i + 1] in HYPHENS else i + 1
        unit = ORDINALS.get(scan.words[j], 10)
        if unit < 10:
            return _TENS_ORDINAL[word] + unit, j + 1
    return None


def read_month(scan: Scan, i: int) -> list[Mark]:
    """June, June 2019, June 18[th][, 2019], June 18-20, June of last year, early June."""
    month = month_at(scan, i)
    if month is None:
        return []
    j = after_month(scan, i)
    gap = j + 1 if scan.words[j] in HYPHENS or scan.words[j] == "/" else j  # Dec-2018, Jan/3, Jun-15
    if scan.words[j] == "," and scan.words[j + 2] in SUFFIXES:
        gap = j + 1
    if scan.words[gap] == "the":
        gap += 1
    year = None if integer(scan.words[gap]) is None else plain_year(scan, gap)
    if year:
        return [_month_mark(scan, i, gap + 1, month, year)]
    if found := day_at(scan, gap):
        day, end = found
        if scan.words[gap] in ORDINALS and scan.words[gap - 1] != "the" and not scan.capital(i):
            return []
        return _days(scan, i, end, month, day)
    end, year = _year_after(scan, j, of=True)
    return [_month_mark(scan, i, end, month, year)]


def _days(scan: Scan, first: int, end: int, month: int, day: int) -> list[Mark]:
    """June 18, June 18, 2019, June 18-20, 2019 from the month on: one mark, or the two ends of a range."""
    words = scan.words
    last = None
    if words[end] in RANGE_DASHES or words[end] in ("to", "through", "and"):
        k = end + 2 if words[end + 1] == "the" else end + 1
        last = day_at(scan, k) if integer(words[k]) is not None else None
        if (
            last
            and (words[end] == "and" or words[end] == "to")
            and words[last[1]] not in (",", ".", "")
            and words[first - 1] not in ("between", "from")
        ):
            last = None
        if last and last[0] <= day:
            last = None
    if last:
        stop, year = _year_after(scan, last[1])
        value, anchored = full_date(scan, first, stop, year, month, day)
        until, _ = full_date(scan, first, stop, year, month, last[0])
        if value and until:
            return [
                Mark(first, end, "DATE", value, anchored=anchored, relation="from"),
                Mark(end + 1, stop, "DATE", until, anchored=anchored, relation="until"),
            ]
    stop, year = _year_after(scan, end)
    value, anchored = full_date(scan, first, stop, year, month, day)
    return [Mark(first, stop, "DATE", value, anchored=anchored, yearless=year is None)] if value else []


def read_day_first(scan: Scan, i: int) -> list[Mark]:
    """18 June 2019, the 18th of June, 3-5 June 2019; the number (or ordinal) stands at token i."""
    found = day_at(scan, i)
    if not found:
        return []
    day, end = found
    words = scan.words
    start = None
    if words[end] in RANGE_DASHES or words[end] in ("to", "and"):
        second = day_at(scan, end + 1) if integer(words[end + 1]) is not None else None
        if second and second[0] > day:
            start, (day, end) = day, second
            first_end, second_first = found[1], found[1] + 1
    if words[end] == "of":
        end += 1
    if words[end] in HYPHENS or words[end] == "/":
        end += 1 if scan.touches(end) and scan.touches(end + 1) and len(words[end + 1]) >= 3 else 0
    month = month_at(scan, end)
    if month is None:
        return []
    behind = after_month(scan, end)
    if (
        words[behind] in "-/‐‑"
        and scan.touches(behind)
        and len(words[behind + 1]) == 4
        and words[end - 1] == words[behind]
    ):
        behind += 1
    stop, year = _year_after(scan, behind, of=True)
    first = article_before(scan, i)
    value, anchored = full_date(scan, first, stop, year, month, day)
    if not value:
        return []
    if start is None:
        return [Mark(first, stop, "DATE", value, anchored=anchored, yearless=year is None)]
    since, _ = full_date(scan, first, stop, year, month, start)
    if not since:
        return []
    return [
        Mark(first, first_end, "DATE", since, anchored=anchored, relation="from"),
        Mark(second_first, stop, "DATE", value, anchored=anchored, relation="until"),
    ]


def _year_after(scan: Scan, j: int, of: bool = False) -> tuple[int, int | None]:
    """The year that follows a day or month, over a comma or "of": the index behind it, and the year."""
    words = scan.words
    k = j + 1 if words[j] == "," else j
    if words[k] == "," and scan.floor:
        k += 1
    if of and words[j] in ("of", "in"):
        k = j + 1
        if words[k] in ("last", "next", "this") and words[k + 1] == "year" and scan.published and words[j] == "of":
            shift = {"last": -1, "this": 0, "next": 1}[words[k]]
            return k + 2, scan.published.year + shift
    year = plain_year(scan, k)
    if year and words[j] == "in" and not of:
        return j, None
    return (k + 1, year) if year else (j, None)


def plain_year(scan: Scan, i: int) -> int | None:
    """A year written as four digits at token i, beside a month or day, where it needs no other cue."""
    year = integer(scan.words[i])
    if year is None or len(scan.words[i]) != 4 or not 1000 <= year <= 2199:
        return None
    if scan.touches(i + 1) and (scan.words[i + 1] in ("s", "%") or scan.words[i + 1].isalpha()):
        return None
    if scan.touches(i + 1) and scan.touches(i + 2) and scan.words[i + 1] in ":/" and scan.words[i + 2][0].isdigit():
        return None
    return year


def full_date(scan: Scan, first: int, end: int, year: int | None, month: int, day: int) -> tuple[str | None, bool]:
    """The value of a day of a month, its year settled by the document's date and the tense where none is written."""
    if year is not None:
        return day_value(year, month, day), True
    if scan.published is None:
        return (f"XXXX-{month:02}-{day:02}" if day_value(2000, month, day) else None), False
    near = [
        there
        for guess in (scan.published.year - 1, scan.published.year, scan.published.year + 1)
        if (value := day_value(guess, month, day)) and (there := date.fromisoformat(value))
    ]
    return (nearest(scan, near, first, end).isoformat() if near else None), True


_NO_LONGER_SAID = 300
_SOON = 60
"""A day more than ten months off is told with its year: "has a June 1 deadline" in late May means the June at hand."""


def nearest(scan: Scan, days: list[date], first: int, end: int) -> date:
    """The one of `days` that the tense points to, seen from the document's date; the nearest where no verb tells."""
    published = scan.published or days[0]
    way = direction(scan, first, end)
    fitting = [day for day in days if (day >= published if way > 0 else day <= published)] if way else days
    chosen, close = (min(some, key=lambda day: abs((day - published).days)) for some in (fitting or days, days))
    far = abs((chosen - published).days) > _NO_LONGER_SAID
    return close if far and abs((close - published).days) <= _SOON else chosen


def _month_mark(scan: Scan, first: int, end: int, month: int, year: int | None) -> Mark:
    """A month, with "early" or "the end of" before it."""
    start, mod = edge_before(scan, first, None)
    if year is not None:
        return Mark(start, end, "DATE", f"{year:04}-{month:02}", mod)
    if scan.published is None:
        return Mark(start, end, "DATE", f"XXXX-{month:02}", mod, anchored=False, yearless=True)
    here = scan.published.replace(day=1)
    shift = {"last": -1, "next": 1, "this": 0}.get(scan.before(start))
    if shift is not None:
        candidates = {
            -1: [date(y, month, 1) for y in (here.year, here.year - 1) if date(y, month, 1) < here],
            0: [date(here.year, month, 1)],
            1: [date(y, month, 1) for y in (here.year, here.year + 1) if date(y, month, 1) > here],
        }[shift]
        return Mark(start - 1, end, "DATE", period(candidates[0], "M") or "", mod)
    way = direction(scan, start, end)
    years = [here.year + shift for shift in (-1, 0, 1)]
    firsts = [date(y, month, 1) for y in years if y >= 1]
    fitting = [day for day in firsts if (day >= here if way > 0 else day <= here)]
    chosen = min(fitting or firsts, key=lambda day: abs((day - here).days))
    return Mark(start, end, "DATE", f"{chosen.year:04}-{month:02}", mod, yearless=True)


# --- numeric dates --------------------------------------------------------------------------------------------------


def read_numeric(scan: Scan, i: int) -> list[Mark]:
    """2025-10-07, 2025/10/07, 31.12.2019, 12/31/2019, 31/12/2019; an ambiguous 05/06/2019 is read month first, as
    the United States write it, only where the document shows no day-first date; else it stays without a day."""
    words = scan.words
    word = words[i]
    if "." in word:
        parts, end = word.split("."), i + 1
    elif (
        words[i + 1] in ("-", "/", "‐", "‑", "–")
        and words[i + 1] == words[i + 3]
        and all(map(scan.touches, range(i + 1, i + 5)))
    ):
        parts, end = [word, words[i + 2], words[i + 4]], i + 5
    else:
        return []
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        return []
    if scan.touches(i) and words[i - 1] not in ("(", "[", "“", '"', "'", "*", ",", ";", ":", "—", "="):
        return []
    if scan.touches(end) and (words[end] in ("-", "/", "_") or (words[end].isalnum() and words[end] not in ("t", "z"))):
        return []
    value = _numeric_value(parts, "." in word)
    return [Mark(i, end, "DATE", value)] if value else []


def _numeric_value(parts: list[str], dotted: bool) -> str | None:
    lengths = [len(part) for part in parts]
    numbers = [int(part) for part in parts if len(part) <= 4]
    if len(numbers) != 3:
        return None
    if lengths[0] == 4 and lengths[1] <= 2 and lengths[2] <= 2 and 1000 <= numbers[0] <= 2999:
        return day_value(*numbers)
    if lengths[2] == 4 and lengths[0] <= 2 and lengths[1] <= 2 and 1000 <= numbers[2] <= 2999:
        one, two, year = numbers
        if one > 12:
            return day_value(year, two, one)
        if two > 12 or one == two:
            return day_value(year, one, two)
        return f"{year:04}"  # 05/06/2019 is in May or in June: only its year is sure
    if lengths[2] == 2 and lengths[0] <= 2 and lengths[1] <= 2 and max(numbers[:2]) > 12 and not dotted:
        year = numbers[2] + (2000 if numbers[2] < 70 else 1900)  # the pivot of POSIX strptime, near enough
        return day_value(year, numbers[1], numbers[0]) if numbers[0] > 12 else day_value(year, numbers[0], numbers[1])
    return None


# --- years and longer -----------------------------------------------------------------------------------------------


def read_year(scan: Scan, i: int) -> list[Mark]:
    """2030, early 2030, the end of 2030, fiscal 2030, the year 2030, 2023/24, 2014-2023, 500 BC."""
    found = year_at(scan, i)
    if not found:
        return []
    value, end = found
    words = scan.words
    first = i
    if words[end] == "-" and scan.touches(end + 1) and len(words[end + 1]) == 2 and "01" <= words[end + 1] <= "09":
        return [Mark(first, end + 2, "DATE", f"{value}-{words[end + 1]}")]  # 2014-03
    if scan.before(first) in ("year", "years", "fy") or scan.before(first) == "fiscal":
        fiscal = words[first - 1] in ("fiscal", "fy") or words[first - 2] in ("fiscal", "financial")
        first -= 2 if words[first - 1] == "year" and fiscal and first - 2 >= scan.floor else 1
        value = "FY" + value if fiscal else value
        first = article_before(scan, first)
    elif words[end] in ("fiscal", "financial") and words[end + 1] == "year":
        end, value = end + 2, "FY" + value
        first = article_before(scan, first)
    first, mod = edge_before(scan, first, None)
    if mod is None and scan.before(first) in ("around", "circa", "about"):
        mod = "about"
    if end == i + 1 and (until := _short_end(scan, end, value)):
        return [Mark(first, end, "DATE", value, mod, relation="from"), until]
    return [Mark(first, end, "DATE", value, mod)]


def _short_end(scan: Scan, dash: int, value: str) -> Mark | None:
    """The second end of 2014–23; a month with its leading zero is none (2014-03)."""
    short = scan.words[dash + 1]
    joined = scan.words[dash] in RANGE_DASHES and all(map(scan.touches, (dash, dash + 1)))
    if (
        not joined
        or len(short) != 2
        or not short.isdecimal()
        or not value[2:] < short
        or scan.words[dash + 2] in ("-", "/")
    ):
        return None
    return Mark(dash + 1, dash + 2, "DATE", value[:2] + short, relation="until")


def read_decade(scan: Scan, i: int) -> list[Mark]:
    """1960s, the late 1960s, the '70s, the 80s; a plural written with an apostrophe only after "the" or "mid"."""
    words, digits = scan.words, scan.words[i]
    number = integer(digits)
    if number is None or number % 10 or not scan.touches(i + 1):
        return []
    before = words[i - 1]
    if words[i + 1] != "s" and not (words[i + 1] in ("'s", "’s") and before in ("the", "early", "mid", "late", "-")):
        return []
    first = i
    if len(digits) == 4 and 1000 <= number <= 2090:
        value = digits[:2] if number % 100 == 0 and number < 1900 else digits[:3]
    elif len(digits) == 2 and before in ("the", "early", "mid", "late", "-", "'", "’", "‘", "and", "or"):
        value = ("20" if number < 20 else "19") + digits[0]
        if before in ("'", "’", "‘"):
            first = i - 1
    else:
        return []
    return [_decade_mark(scan, first, i + 2, value)]


def read_decade_word(scan: Scan, i: int) -> list[Mark]:
    """The nineties, the roaring twenties; not "in his sixties", which is an age."""
    before = scan.words[i - 1]
    if before not in ("the", "early", "mid", "late", "-") or scan.words[i - 2] in (
        "his",
        "her",
        "their",
        "my",
        "your",
        "our",
    ):
        return []
    return [_decade_mark(scan, i, i + 1, f"19{DATA['decades'][scan.words[i]]}")]


def _decade_mark(scan: Scan, first: int, end: int, value: str) -> Mark:
    first, mod = edge_before(scan, first, None)
    return Mark(article_before(scan, first), end, "DATE", value, mod)


def read_century(scan: Scan, i: int) -> list[Mark]:
    """The 19th century, the late twentieth century, the 18th and 19th centuries."""
    words = scan.words
    found = ordinal_before(scan, i - 1 if scan.before(i) in HYPHENS else i)
    if not found:
        return []
    first, n = found
    end = i + 1
    bc = words[end] in ("bc", "bce")
    if not 1 <= n <= 30:
        return []
    value = f"BC{n - 1:02}" if bc else f"{n - 1:02}"
    start, mod = edge_before(scan, first, None)
    marks = [Mark(article_before(scan, start), end + bc, "DATE", value, mod)]
    if (
        words[first - 1] in ("and", "to", "or")
        and words[i].endswith("ies")
        and (other := ordinal_before(scan, first - 1))
    ):
        start, mod = edge_before(scan, other[0], None)
        marks.insert(0, Mark(article_before(scan, start), first - 1, "DATE", f"{other[1] - 1:02}", mod))
    return marks


def ordinal_before(scan: Scan, i: int) -> tuple[int, int] | None:
    """The ordinal that ends right before token i: its first token, and its number."""
    words = scan.words
    word = scan.before(i)
    if word in SUFFIXES and scan.touches(i - 1):
        n = integer(words[i - 2])
        return (i - 2, n) if n is not None else None
    if word in ORDINALS:
        tens = i - 3 if words[i - 2] in HYPHENS else i - 2
        if ORDINALS[word] < 10 and words[tens] in _TENS_ORDINAL and tens >= scan.floor:
            return tens, _TENS_ORDINAL[words[tens]] + ORDINALS[word]
        return i - 1, ORDINALS[word]
    return None


def read_holiday(scan: Scan, first: int, end: int, meaning: str) -> list[Mark]:
    """A holiday: dated by a year that follows it, else by the document's date and the tense."""
    words = scan.words
    stop = end + 1 if words[end] in (",", "of") else end
    year = plain_year(scan, stop)
    anchored = True
    if year:
        value, end = _holiday(meaning, year), stop + 1
    elif scan.published:
        years = (scan.published.year - 1, scan.published.year, scan.published.year + 1)
        days = [date.fromisoformat(day) for guess in years if (day := _holiday(meaning, guess))]
        value = nearest(scan, days, first, end).isoformat()
    else:
        value, anchored = f"XXXX-{meaning}" if meaning[2] == "-" else "XXXX", False
    return [Mark(first, end, "DATE", value, anchored=anchored)] if value else []


def _holiday(meaning: str, year: int) -> str | None:
    if meaning[2:3] == "-":
        return f"{year:04}-{meaning}"
    if meaning.startswith("easter"):
        if not 1583 <= year <= 4099:
            return None
        from dateutil.easter import easter

        there = moved(easter(year), "D", int(meaning[6:]))
    else:
        n, weekday, month = (int(part) for part in meaning.split())
        there = nth_weekday(year, month, weekday, n)
    return there.isoformat() if there else None
