"""Holidays: those of a fixed day, those counted from Easter, and the nth weekday of a month."""

from __future__ import annotations

from datetime import date

from claimcheck.language.lexicon import words as words_of
from claimcheck.language.times.calendar_values import moved, nth_weekday, years_near
from claimcheck.language.times.dates import nearest, plain_year
from claimcheck.language.times.marks import SHIFTS, Mark, Scan, phrases

HOLIDAYS = phrases("holidays")
_PLACES = words_of("times", "places")
_PLAIN = frozenset(("christmas", "easter", "thanksgiving", "halloween", "xmas"))


def read_holiday(scan: Scan, first: int) -> list[Mark]:
    """A holiday: dated by a year that follows it, else by the document's date and the tense."""
    words = scan.words
    found = HOLIDAYS.match(words, first) if scan.capital(first) or words[first] in _PLAIN else None
    if not found:
        return []
    end, meaning = found
    if words[end] in _PLACES and scan.capital(end):  # Christmas Island, Easter Road
        return []
    stop = end + 1 if words[end] in (",", "of") else end
    year = plain_year(scan, stop)
    anchored = True
    value: str | None
    if year:
        value, end = _holiday(meaning, year), stop + 1
    elif scan.published and scan.before(first) in ("last", "next", "previous", "following", "this"):
        value = _shifted(meaning, scan.published, SHIFTS[scan.before(first)])
        first -= 1
    elif scan.published:
        days = [date.fromisoformat(day) for guess in years_near(scan.published) if (day := _holiday(meaning, guess))]
        value = nearest(scan, days, first, end).isoformat() if days else None
    else:
        value, anchored = f"XXXX-{meaning}" if meaning[2] == "-" else "XXXX", False
    return [Mark(first, end, "DATE", value, anchored=anchored)] if value else []


def _shifted(meaning: str, published: date, shift: int) -> str | None:
    """The last holiday gone by, the next one ahead, or this year's."""
    days = [day for year in years_near(published) if (day := _holiday(meaning, year))]
    if not shift:
        return _holiday(meaning, published.year)
    sided = [day for day in days if (day < published.isoformat() if shift < 0 else day > published.isoformat())]
    return (max(sided) if shift < 0 else min(sided)) if sided else None


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
