"""Times of day: "6:40 p.m.", "18:00 UTC", "noon", "Friday morning". The day they belong to is found by `time_joins`."""

from __future__ import annotations

from claimcheck.language.times.marks import CARDINALS, DATA, Mark, Scan, article_before, edge_before, integer

PARTS: dict[str, str] = DATA["parts_of_day"]
HOURS: dict[str, str] = DATA["hours"]
ZONES = frozenset(
    "utc gmt est edt cst cdt mst mdt pst pdt et ct pt cet cest bst ist jst msk eet eest aest aedt z".split()
)
_ZULU = frozenset(("utc", "gmt", "z"))
_BEFORE_TIME = frozenset(
    "at by until till from to around about after before since between and or approximately nearly exactly just roughly"
    " t , ( - – — :".split()
)


_NO_TIME = frozenset("ratio of verse score win won lead beat".split())
_TO = frozenset("to until till - –".split())


def read_clock(scan: Scan, i: int) -> Mark | None:
    """The time of day whose hour is token i, undated: 6:40 p.m., 18:00, 8.30pm, 3 pm, 10 o'clock."""
    words = scan.words
    word = words[i]
    if "." in word or "," in word:
        hour_text, _, minute_text = word.partition(".")
        hour, minute = integer(hour_text), integer(minute_text)
        half, end = _half_of_day(scan, i + 1)
        if hour is None or minute is None or len(minute_text) != 2 or minute > 59:
            return None
        dated = bool(scan.marks) and scan.marks[-1].end == i - 1 and words[i - 1] == "at" and hour < 24
        if half is None and not (dated and scan.marks[-1].type != "DURATION"):
            return None  # "on Friday at 17.30" is a time, "at 17.30" may be a price
        return _timed(scan, i, end, hour, f"{minute:02}", half)
    hour = integer(word)
    if hour is not None and len(word) == 4 and scan.words[i + 1] in ZONES and scan.capital(i + 1) and hour % 100 < 60:
        return _timed(scan, i, i + 1, hour // 100, word[2:], None)  # 1530 GMT
    if hour is None or hour > 24 or len(word) > 2:
        return None
    if words[i + 1] == ":" and scan.touches(i + 1) and scan.touches(i + 2):
        return _with_minutes(scan, i, hour)
    if words[i + 1] in ("o'clock", "o’clock", "oclock"):
        half, end = _half_of_day(scan, i + 2)
        return _timed(scan, i, end, hour, "", half)
    half, end = _half_of_day(scan, i + 1)
    if half is None or (scan.touches(i) and words[i - 1] not in '(-–“"/'):
        return None
    return _timed(scan, i, end, hour, "", half)


def read_hour_of_part(scan: Scan, i: int) -> Mark | None:
    """tonight at 7, tomorrow morning around 9: a bare hour, whose half of the day the part of the day settles."""
    last, hour = scan.marks[-1] if scan.marks else None, integer(scan.words[i])
    if last is None or last.end != i - 1 or scan.words[i - 1] not in ("at", "around") or last.type != "TIME":
        return None
    day, _, part = last.value.partition("T")
    after = scan.words[i + 1]
    if part not in ("MO", "AF", "EV", "NI") or not hour or hour > 12 or (after.isalnum() and not after.isalpha()):
        return None
    if after.isalpha() and after not in ("and", "in", "to", "with", "for", "on", "when", "at", "where", "or"):
        return None
    hour = hour % 12 + (0 if part == "MO" or (part == "NI" and hour in (12, 1, 2, 3)) else 12)
    scan.floor = scan.marks.pop().first
    return Mark(last.first, i + 1, "TIME", f"{day}T{hour:02}" + (":00" if day else ""), last.mod, last.anchored)


def read_clock_word(scan: Scan, i: int) -> Mark | None:
    """three o'clock; token i is "o'clock"."""
    hour = CARDINALS.get(scan.before(i), 99)
    half, end = _half_of_day(scan, i + 1)
    return _timed(scan, i - 1, end, hour, "", half) if 1 <= hour <= 12 else None


def read_past_hour(scan: Scan, i: int) -> list[Mark]:
    """half past seven, a quarter past nine, ten minutes past eight in the evening; token i is "past"."""
    words = scan.words
    hour = CARDINALS.get(words[i + 1]) or integer(words[i + 1])
    if not hour or hour > 12:
        return []
    end = i + 3 if words[i + 2] in ("o'clock", "o’clock", "oclock") else i + 2
    first = i - 2 if words[i - 1] in ("minutes", "minute", "min") else i - 1
    word = words[first]
    minute = {"half": 30, "quarter": 15}.get(word) or CARDINALS.get(word) or integer(word)
    if (
        not minute
        or minute > 59
        or first < scan.floor
        or (word not in ("half", "quarter") and words[first - 1] not in _BEFORE_TIME)
    ):
        return []
    half, end = _half_of_day(scan, end)
    if word == "quarter" and scan.before(first) == "a":
        first -= 1
    return [mark] if (mark := _timed(scan, first, end, hour, f"{minute:02}", half)) else []


def _with_minutes(scan: Scan, i: int, hour: int) -> Mark | None:
    words = scan.words
    minute = words[i + 2]
    if len(minute) != 2 or not minute.isdecimal() or int(minute) > 59:
        return None
    end, clock = i + 3, minute
    if (
        words[end] == ":"
        and scan.touches(end)
        and scan.touches(end + 1)
        and len(words[end + 1]) == 2
        and words[end + 1].isdecimal()
    ):
        clock, end = f"{minute}:{words[end + 1]}", end + 2
    half, end = _half_of_day(scan, end)
    zoned = words[end] in ZONES
    before = words[i - 1] if i else ""
    if half is None and not zoned and before not in _BEFORE_TIME and i not in (0, scan.floor):
        ranged = words[end] in _TO and words[end + 2] == ":"
        if not ranged or before in _NO_TIME or scan.capital(i - 1):
            return None  # a score, a ratio, a verse
    return _timed(scan, i, end, hour, clock, half)


def _half_of_day(scan: Scan, j: int) -> tuple[str | None, int]:
    """The "a.m." or "p.m." at token j, and the index behind it."""
    words = scan.words
    if words[j] in ("am", "pm") and (
        words[j] == "pm" or scan.touches(j) or not words[j + 1].isalpha() or scan.capital(j)
    ):
        return words[j], j + 1
    if words[j] in ("a", "p") and words[j + 1] == "." and words[j + 2] == "m":
        return words[j] + "m", j + 4 if words[j + 3] == "." and scan.touches(j + 3) else j + 3
    if words[j] == "in" and words[j + 1] == "the" and words[j + 2] in ("morning", "afternoon", "evening"):
        return ("am" if words[j + 2] == "morning" else "pm"), j + 3
    return None, j


def _timed(scan: Scan, first: int, end: int, hour: int, clock: str, half: str | None) -> Mark | None:
    if (half and not 1 <= hour <= 12) or hour > 24:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    zone = ""
    if scan.words[end : end + 2] == ["local", "time"]:
        end += 2
    if scan.words[end] in ZONES and (scan.text[scan.tokens.starts[end]].isupper()):
        zone = "Z" if scan.words[end] in _ZULU else ""
        end += 1
    elif scan.words[end] == "(" and scan.words[end + 1] in ZONES and scan.words[end + 2] == ")":
        zone = "Z" if scan.words[end + 1] in _ZULU else ""
        end += 3
    return Mark(first, end, "TIME", f"T{hour:02}:{clock}{zone}" if clock else f"T{hour:02}{zone}")


def read_part_of_day(scan: Scan, i: int) -> list[Mark]:
    """this morning, Friday evening, the afternoon of May 5, every night, noon; where it stands alone, only after
    a preposition: "in the evening", "at night", "by noon"."""
    words, word = scan.words, scan.words[i]
    if word in HOURS:
        first = i - 1 if scan.before(i) == "12" else i
        return [Mark(first, i + 1, "TIME", f"T{HOURS[word]}")] if not scan.capital(i) or scan.starts_sentence(i) else []
    code = "T" + PARTS[word]
    before = scan.before(i)
    if before in ("every", "each"):
        return [Mark(i - 1, i + 1, "SET", f"XXXX-XX-XX{code}")]
    if before == "this":
        start, mod = edge_before(scan, i - 1, None)
        if scan.published is None:
            return [Mark(start, i + 1, "TIME", "PRESENT_REF", mod, anchored=False)]
        return [Mark(start, i + 1, "TIME", scan.published.isoformat() + code, mod)]
    first, mod = edge_before(scan, i, None)
    if scan.marks and scan.marks[-1].end == first and scan.marks[-1].type == "DATE":
        return [Mark(first, i + 1, "TIME", code, mod)]
    article = article_before(scan, first)
    if words[i + 1] == "of":
        return [Mark(article, i + 1, "TIME", code, mod)]
    if (before == "the" and words[i - 2] in ("in", "during", "by")) or (before in ("at", "by") and word == "night"):
        return [Mark(article, i + 1, "TIME", code, mod)]
    if (word == "morning" and words[i + 1] == "trading") or mod:
        return [Mark(first, i + 1, "TIME", code, mod)]
    return []
