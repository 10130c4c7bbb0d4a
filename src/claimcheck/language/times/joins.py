"""What marks say together: a time and its day, two years and their range; and the relation of a preposition."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from claimcheck.language.times.calendar_values import Days, days_of, part_of
from claimcheck.language.times.lengths import bind_lengths
from claimcheck.language.times.limits import settled
from claimcheck.language.times.marks import DATA, HYPHENS, RANGE_DASHES, STOPS, Mark, Scan
from claimcheck.language.times.tense import direction

_RELATIONS: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): relation for phrase, relation in DATA["relations"].items()
}
_LONGEST = max(map(len, _RELATIONS))
_ABOUT = frozenset(("about", "around", "approximately", "roughly"))
_HEDGES = frozenset(tuple(phrase.split()) for phrase in DATA["hedges"])
_LONGEST_HEDGE = max(map(len, _HEDGES))
_PREFIXED = {"pre": "before", "post": "after"}
_LAST_WORDS = frozenset(phrase[-1] for phrase in _RELATIONS)
_TOGETHER = frozenset(("to", "until", "till", "through", "and", "or", "/")) | RANGE_DASHES
_TO = frozenset(("to", "until", "till", "through", "thru")) | RANGE_DASHES


def join_clocks(scan: Scan, marks: list[Mark]) -> list[Mark]:
    """Give every bare time of day its day: a date right beside it joins its mark, else the sentence's date, else the
    document's own; without any of them it stays undated."""
    joined: list[Mark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if (
            last
            and _bare(mark)
            and last.type == "DATE"
            and last.value[-1:].isdigit()
            and len(last.value) >= 10
            and _gap(scan, last, mark, _BEFORE_CLOCK)
        ):
            joined[-1] = Mark(
                last.first,
                mark.end,
                "TIME",
                last.value + to_the_minute(mark.value),
                mark.mod or last.mod,
                last.anchored,
            )
        elif (
            last
            and _bare(mark)
            and last.type == "SET"
            and last.value.startswith("XXXX-WXX-")
            and _gap(scan, last, mark, _BEFORE_CLOCK)
        ):
            joined[-1] = Mark(last.first, mark.end, "SET", last.value + mark.value, mark.mod)
        elif (
            last
            and _bare(last)
            and mark.type == "DATE"
            and len(mark.value) >= 10
            and mark.value[-1].isdigit()
            and _gap(scan, last, mark, _AFTER_CLOCK)
        ):
            joined[-1] = Mark(
                last.first,
                mark.end,
                "TIME",
                mark.value + to_the_minute(last.value),
                last.mod or mark.mod,
                mark.anchored,
            )
        else:
            joined.append(mark)
    _give_days(scan, joined)
    return joined


def _give_days(scan: Scan, joined: list[Mark]) -> None:
    """Put the bare times of day on the last day told of in their sentence, else on the document's where that fits."""
    day: str | None = None
    place = 0
    for mark in joined:
        if any(word in STOPS for word in scan.words[place : mark.first]):
            day = None
        place = mark.end
        if mark.type == "DATE" and len(mark.value) == 10 and mark.value[0] != "X":
            day = mark.value
        if mark.type == "TIME" and mark.value[4:5] == "-" and mark.value[0] != "X":
            day = mark.value[:10]
        if _bare(mark):
            on = day or _told_of(scan, mark)
            mark.value, mark.anchored = (
                (on + to_the_minute(mark.value), True) if on else (mark.value, not _tells(scan, mark))
            )


def _told_of(scan: Scan, mark: Mark) -> str | None:
    """The document's day, where the clause tells what happened; "opens at 9 a.m." holds for no one day."""
    return scan.published.isoformat() if scan.published and _tells(scan, mark) else None


def _tells(scan: Scan, mark: Mark) -> bool:
    return direction(scan, mark.first, mark.end) < 0


def to_the_minute(value: str) -> str:
    """T15 as a time on a day is written T15:00 in TIMEX3; alone it keeps the precision it was said with."""
    return f"{value[:3]}:00{value[3:]}" if value[1:3].isdigit() and value[3:4] != ":" else value


def _bare(mark: Mark) -> bool:
    return mark.type == "TIME" and mark.value[0] == "T"


_BEFORE_CLOCK = frozenset(
    ((), ("at",), (",",), (",", "at"), ("t",), ("around",), ("at", "around"), ("at", "about"), ("by",), ("in",), ("@",))
)
_AFTER_CLOCK = frozenset(((), ("on",), (",",), ("of",), (",", "on"), ("on", "the")))


def _gap(scan: Scan, left: Mark, right: Mark, allowed: frozenset[tuple[str, ...]]) -> bool:
    return right.first - left.end <= 2 and tuple(scan.words[left.end : right.first]) in allowed


def relate(scan: Scan, marks: list[Mark]) -> None:
    """Set every mark's relation: from and until for the ends of a range, else what the preposition says."""
    for left, right in pairwise(marks):
        if left.type in ("DATE", "TIME") and right.type in ("DATE", "TIME") and 0 < right.first - left.end <= 2:
            _share_year(scan, left, right)
            if left.relation is None and _is_range(scan, left, right):
                left.relation, right.relation = "from", "until"
    bind_lengths(scan, marks)
    for mark in marks:
        if mark.relation is None and mark.type in ("DATE", "TIME"):
            first = _before_hedge(scan, mark.first)
            if mark.first and scan.words[mark.first - 1] in _ABOUT and mark.mod is None:
                mark.mod = "about"
            mark.relation = _preposition(scan, first) or _preposition(scan, mark.first)
            mark.relation = settled(scan, mark)
        elif mark.type == "DURATION" and mark.days and mark.relation is None:
            mark.relation = "in"


def _before_hedge(scan: Scan, first: int) -> int:
    """The token at which a hedge before a time begins, which parts it from its preposition: "until at least"."""
    for size in range(_LONGEST_HEDGE, 0, -1):
        if size < first and tuple(scan.words[first - size : first]) in _HEDGES:
            return first - size
    return first


_NO_RANGE_AFTER = frozenset(("by", "before", "after", "since", "until", "till"))


def _is_range(scan: Scan, left: Mark, right: Mark) -> bool:
    between = scan.words[left.end : right.first]
    if between[-1] == "the":
        between = between[:-1]
    opener = scan.words[left.first - 1] if left.first else ""
    if opener in _NO_RANGE_AFTER:
        return False
    if len(between) == 2:
        return opener == "from" and between[0] == "up" and between[1] == "to"
    if between == ["and"]:
        return opener == "between" or (opener == "the" and scan.words[left.first - 2] == "between")
    return len(between) == 1 and between[0] in _TO and (between[0] not in ("until", "till") or opener == "from")


def _share_year(scan: Scan, left: Mark, right: Mark) -> None:
    """ "from May to July 2019", "June 2 and July 5, 2019": the year that stands once holds for both."""
    between = [word for word in scan.words[left.end : right.first] if word != "the"]
    if len(between) != 1 or between[0] not in _TOGETHER or not (left.yearless or right.yearless):
        return
    if len(left.value) not in (7, 10) or len(right.value) not in (7, 10):
        return
    length = min(len(left.value), len(right.value))
    later = left.value[4:length] > right.value[4:length]  # November to March: the year turns between them
    if left.yearless and right.value[:4].isdigit():
        left.value, left.anchored = f"{int(right.value[:4]) - later:04}{left.value[4:]}", right.anchored
    elif right.yearless and left.value[:4].isdigit():
        right.value, right.anchored = f"{int(left.value[:4]) + later:04}{right.value[4:]}", left.anchored


def _preposition(scan: Scan, first: int) -> str | None:
    """The relation of the preposition that ends right before token `first`."""
    words = scan.words
    if first > 1 and words[first - 1] in HYPHENS and words[first - 2] in _PREFIXED:
        return _PREFIXED[words[first - 2]]
    if not first or words[first - 1] not in _LAST_WORDS:
        return None
    for size in range(min(_LONGEST, first), 0, -1):
        relation = _RELATIONS.get(tuple(words[first - size : first]))
        if relation:
            return relation
    return None


_LATEST_STARTS = {"-SP": (8, 31), "-SU": (11, 30), "-FA": (8, 31), "-WI": (11, 30)}
"""The eve of a season where it begins late in the year: of spring in the south, of winter in the north."""


def window(mark: Mark) -> Days:
    """The first and last day of a mark with its relation: "by 2030" has no first day and ends with 2030-12-31."""
    if mark.type == "SET" or (mark.type == "DURATION" and mark.days is None):
        return None, None
    if mark.type == "DURATION" and mark.days:
        return mark.days
    first, last = mark.days if mark.days else part_of(days_of(mark.value), mark.mod)
    if mark.relation in ("by", "until"):
        return None, last
    if mark.relation in ("since", "from"):
        return first, None
    try:
        if mark.relation == "before" and mark.mod is None and mark.value[4:] in _LATEST_STARTS and last:
            return None, date(int(mark.value[:4]), *_LATEST_STARTS[mark.value[4:]])
        if mark.relation == "before":
            return None, last if mark.mod == "end" else (first - timedelta(days=1) if first else None)
        if mark.relation == "after":
            return (last + timedelta(days=1) if last else None), None
    except OverflowError:
        return None, None
    return first, last
