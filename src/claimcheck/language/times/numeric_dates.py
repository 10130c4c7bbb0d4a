"""Dates in digits alone: 2025-10-07, 31.12.2019, 12/31/2019, and "on 11/20"."""

from __future__ import annotations

from claimcheck.language.times.calendar_values import day_value
from claimcheck.language.times.dates import full_date
from claimcheck.language.times.marks import Mark, Scan, integer


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
        return _month_and_day(scan, i)
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        return []
    if scan.touches(i) and words[i - 1] not in ("(", "[", "“", '"', "'", "*", ",", ";", ":", "—", "="):
        return []
    if scan.touches(end) and (words[end] in ("-", "/", "_") or (words[end].isalnum() and words[end] not in ("t", "z"))):
        return []
    value = _numeric_value(parts, "." in word)
    return [Mark(i, end, "DATE", value)] if value else []


_DATED = frozenset("on by until till since from before after between to through and or ,".split())


def _month_and_day(scan: Scan, i: int) -> list[Mark]:
    """on 11/20, until 25/12: only where one of the two can be no month, and a preposition says that it is a day."""
    words = scan.words
    one, two = integer(words[i]), integer(words[i + 2])
    if words[i + 1] != "/" or not (scan.touches(i + 1) and scan.touches(i + 2)) or one is None or two is None:
        return []
    listed = bool(scan.marks) and scan.marks[-1].end >= i - 2 and scan.marks[-1].yearless
    prepared = words[i - 1] in _DATED and (words[i - 1] not in ("and", "or", ",", "to") or listed)
    if not prepared or scan.touches(i) or (scan.touches(i + 3) and words[i + 3] not in (",", ".", ")", ";", "?", "!")):
        return []
    month, day = (one, two) if two > 12 else (two, one)
    if month > 12 or day <= 12:
        return []
    value, anchored = full_date(scan, i, i + 3, None, month, day)
    return [Mark(i, i + 3, "DATE", value, anchored=anchored, yearless=True)] if value else []


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
