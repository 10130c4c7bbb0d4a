"""Days named from the document's own, and words for no calendar day: Friday, today, tomorrow, currently, the future."""

from __future__ import annotations

from datetime import date

from claimcheck.language.times.calendar_values import (
    FUTURE,
    PAST,
    PRESENT,
    day_value,
    days_of,
    moved,
    period,
    weekday_near,
    years_near,
)
from claimcheck.language.times.dates import day_at, month_at, nearest, read_day_first, read_month
from claimcheck.language.times.marks import (
    DATA,
    HYPHENS,
    SHIFTS,
    SUFFIXES,
    UNITS,
    Mark,
    Scan,
    article_before,
    edge_before,
    integer,
    phrases,
)
from claimcheck.language.times.numeric_dates import read_numeric
from claimcheck.language.times.relative import AFTER_A_PHRASE, REFERENCE
from claimcheck.language.times.tense import direction

WEEKDAYS: dict[str, int] = DATA["weekdays"]
REFERENCES = phrases("references")


def read_weekday(scan: Scan, i: int) -> list[Mark]:
    """Friday, last Friday, Tuesday, June 18, Tuesday the 18th, every Monday, Mondays, early Monday."""
    words, word = scan.words, scan.words[i]
    if (
        not scan.capital(i)
        and (len(word) <= 4 or words[i - 1] in ("the",))
        and word not in ("mon", "tue", "tues", "thu", "thur")
    ):
        return []
    weekday = WEEKDAYS[word]
    j = i + 2 if len(word) <= 5 and words[i + 1] == "." and scan.touches(i + 1) and not word.endswith("day") else i + 1
    if (
        word in ("sun", "sat", "wed", "mon")
        and j == i + 1
        and not _date_follows(scan, j)
        and words[i - 1] not in ("on", "last", "next", "this")
    ):
        return []
    before = scan.before(i)
    if before in ("every", "each", "all") or (word.endswith("days")):
        first = i - 1 if before in ("every", "each", "all") else i
        return [Mark(first, j, "SET", f"XXXX-WXX-{weekday}")]
    if joined := _weekday_date(scan, i, j):
        return joined
    if week := _of_week(scan, i, j, weekday) or _in_week(scan, i, j, weekday):
        return [week]
    start, mod = edge_before(scan, i, None)
    way = SHIFTS.get(scan.before(start)) if mod is None else None
    recent = scan.before(start) == "past"
    if way is not None:
        start, mod = edge_before(scan, article_before(scan, start - 1), None)
        start -= scan.before(start) == "this"
    elif before in ("black", "that", "easter", "ash", "good", "palm", "bloody"):
        return []
    if scan.published is None:
        return [Mark(start, j, "DATE", f"XXXX-WXX-{weekday}", mod, anchored=False)]
    value = _weekday_value(scan.published, weekday, None if recent else way, direction(scan, start, j))
    return [Mark(start, j, "DATE", value, mod)]


def _of_week(scan: Scan, i: int, j: int, weekday: int) -> Mark | None:
    """Tuesday of last week, Monday next week, on Monday of the following week."""
    words = scan.words
    k = j + 1 if words[j] in ("of", ",") else j
    k += words[k] == "the"
    if words[k] not in SHIFTS or words[k + 1] != "week":
        return None
    monday = moved(scan.published, "W", SHIFTS[words[k]]) if scan.published else None
    day = weekday_near(monday, weekday, 0) if monday else None
    if day is None:
        return Mark(i, k + 2, "DATE", f"XXXX-WXX-{weekday}", anchored=False)
    return Mark(i, k + 2, "DATE", day.isoformat())


def _in_week(scan: Scan, i: int, j: int, weekday: int) -> Mark | None:
    """next week Monday, next week on Tuesday: the week's mark is taken back and becomes the day's."""
    last = scan.marks[-1] if scan.marks else None
    gap = scan.words[last.end : i] if last else []
    if last is None or gap not in ([], ["on"]) or len(last.value) != 8 or last.value[4:6] != "-W":
        return None
    monday, _ = days_of(last.value)
    day = weekday_near(monday, weekday, 0) if monday else None
    if day is None:
        return None
    scan.floor = scan.marks.pop().first
    return Mark(last.first, j, "DATE", day.isoformat())


def read_day_of_month(scan: Scan, i: int) -> list[Mark]:
    """on the 15th, by the 4th of this month: the day nearest to the document's on the side that the tense points to."""
    words = scan.words
    if words[i - 1] != "the" or words[i - 2] not in ("on", "by", "until", "before", "after", "since", "from") or i < 2:
        return []
    n, end = integer(words[i]), i + 2
    after = words[end]
    if (
        n is None
        or not 1 <= n <= 31
        or (after.isalpha() and after not in AFTER_A_PHRASE and after not in ("of", "this"))
    ):
        return []
    if after == "of" and words[end + 1] != "this":
        return []
    if scan.published is None:
        return [Mark(i - 1, end, "DATE", f"XXXX-XX-{n:02}", anchored=False)]
    here = scan.published.replace(day=1)
    months = [month for shift in (-1, 0, 1) if (month := moved(here, "M", shift))]
    near = [date.fromisoformat(day) for month in months if (day := day_value(month.year, month.month, n))]
    return [Mark(i - 1, end, "DATE", nearest(scan, near, i, end).isoformat())] if near else []


def _date_follows(scan: Scan, j: int) -> bool:
    k = j + 1 if scan.words[j] == "," else j
    if scan.words[k][:1].isdigit() and scan.words[k + 1] in SUFFIXES:
        return True
    return month_at(scan, k) is not None or (day_at(scan, k) is not None and month_at(scan, k + 1) is not None)


def _weekday_date(scan: Scan, i: int, j: int) -> list[Mark]:
    """The date that stands beside a weekday (Tuesday, June 18; Friday 7/6): the weekday opens its mark."""
    words = scan.words
    k = j + 1 if words[j] in (",", "(", "-") else j
    if words[k] == "the":
        k += 1
    read: list[Mark] = []
    if month_at(scan, k):
        read = read_month(scan, k)
    elif words[k][:1].isdigit():
        read = read_day_first(scan, k) or read_numeric(scan, k) or _weekday_and_numbers(scan, i, k)
    else:
        read = read_day_first(scan, k)
    if not read:
        return _weekday_and_day(scan, i, k)
    start = i - 1 if SHIFTS.get(scan.before(i)) is not None else i
    read[0].first = start
    return read


def _weekday_and_numbers(scan: Scan, i: int, k: int) -> list[Mark]:
    """Friday 7/6: the weekday tells whether the day or the month stands first; where both fit, it is left alone."""
    one, two = integer(scan.words[k]), integer(scan.words[k + 2])
    if scan.words[k + 1] != "/" or one is None or two is None or scan.published is None:
        return []
    if scan.touches(k + 3) and scan.words[k + 3] in ("/", "-"):
        return []
    years = years_near(scan.published)
    days = [day_value(year, *pair) for pair in {(one, two), (two, one)} for year in years]
    fitting = [
        there for day in days if day and (there := date.fromisoformat(day)).isoweekday() == WEEKDAYS[scan.words[i]]
    ]
    chosen = nearest(scan, sorted(fitting), i, k + 3) if fitting else None
    return [Mark(i, k + 3, "DATE", chosen.isoformat())] if chosen else []


def _weekday_and_day(scan: Scan, i: int, k: int) -> list[Mark]:
    """Tuesday the 18th, Friday 13th: the nearest day on which weekday and day of the month agree."""
    words = scan.words
    found = day_at(scan, k)
    if not found:
        return []
    plain = found[1] == k + 1  # "Tuesday 8 people", "Tuesday the first generation"
    if plain and (words[k].isdecimal() or words[k - 1] != "the" or words[k + 1].isalpha()):
        return []
    if scan.published is None:
        return [Mark(i, found[1], "DATE", f"XXXX-XX-{found[0]:02}", anchored=False)]
    months = [moved(scan.published.replace(day=1), "M", shift) for shift in range(-14, 15)]
    near = [
        date.fromisoformat(day) for month in months if month and (day := day_value(month.year, month.month, found[0]))
    ]
    near = [day for day in near if day.isoweekday() == WEEKDAYS[words[i]]]
    return [Mark(i, found[1], "DATE", nearest(scan, near, i, found[1]).isoformat())] if near else []


def _weekday_value(published: date, weekday: int, shift: int | None, tense: int) -> str:
    """The day that a weekday names. News tells of days gone by unless a verb or "next" says otherwise.

    `shift` is that of "last", "this" or "next" before it, `tense` the direction of its clause.
    """
    if shift == 1:  # "next Friday" is of next week: the coming one is just "Friday"
        week = moved(published, "W", 1)
        day = weekday_near(week, weekday, 0) if week else None
    elif shift == -1:  # "last Friday" is not yesterday
        before = moved(published, "D", -2)
        day = weekday_near(before, weekday, -1) if before else None
    elif shift == 0 and tense >= 0:  # "this Friday" may be today
        day = published if published.isoweekday() == weekday else weekday_near(published, weekday, 1)
    else:
        day = weekday_near(published, weekday, 1 if tense > 0 else -1)
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
        return [Mark(first, i + 1, kind, REFERENCE[sign], mod, anchored=False)]
    value = period(scan.published, "D", shift)
    if words[i] == "today" and words[i + 1] in ("'s", "’s") and not scan.marks:
        pass
    return [Mark(first, i + 1, kind, (value or PRESENT) + suffix, mod)]


def read_reference(scan: Scan, i: int) -> list[Mark]:
    """now, currently, recently, the future, to date: the document's day, what lies before it or after it."""
    found = REFERENCES.match(scan.words, i)
    if (
        not found
        or scan.words[i - 1] in HYPHENS
        or scan.words[found[0]] in HYPHENS
        or scan.words[i - 1] in ("most", "more")
    ):
        return []
    end, value = found
    if not _refers(scan, i, end):
        return []
    day = scan.published
    days = {PRESENT: (day, day), PAST: (None, day), FUTURE: (day, None)}[value]
    return [Mark(i, end, "DATE", value, anchored=day is not None, days=days)]


_NO_PRESENT = frozenset("account accounts transfers dollars prices liabilities assets events".split())


def _refers(scan: Scan, i: int, end: int) -> bool:
    """Whether the words are of time: not "the past participle", "as soon as", "current account", "Now, let us ..."."""
    words, word, after = scan.words, scan.words[i], scan.words[end]
    if word == "the" and words[end - 1] in ("past", "present", "future"):
        return not (after.isalpha() and after not in AFTER_A_PHRASE) and after not in HYPHENS
    if word == "soon":
        return after not in ("as", "after") and words[i - 1] not in ("as", "so", "too")
    if word == "shortly":
        return after not in ("after", "before", "thereafter")
    if word == "recently":
        return words[i - 1] != "as"
    if word in ("recent", "current"):
        return after not in UNITS and after not in _NO_PRESENT
    if word == "to":
        return after not in ("back", "from", "the", "a", "with") and words[i - 1] != "date"
    if word == "now":
        return after != "that" and not (after == "," and scan.starts_sentence(i))
    return True
