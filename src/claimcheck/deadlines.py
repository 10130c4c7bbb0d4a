"""When a forecast or plan falls due, and what is due in a period.

A window runs from the first to the last day on which the claim can come true; a year falls due on its last day.
Nothing is invented: a claim that names no date has no window.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from claimcheck.findings import Due
from claimcheck.records import Claim, TimeExpression, Window

DUE_MODALITIES = ("forecast", "plan")
SETTLED = ("met", "missed", "partly", "void")
_LIMITS = ("by", "before", "until")
_STARTS = ("after", "since", "from")
_ONE_BREATH = len(", and ")
_SHORTEST_VALUE = len("202")  # a decade; "20" is a century
_BEGINNING = re.compile(r"(?:the )?(?:beginning|start|outset) of ", re.IGNORECASE)
_PART = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?", re.ASCII | re.IGNORECASE)


def window_of(times: Iterable[TimeExpression], published: dt.date | None = None) -> Window | None:
    """The window that the times of a forecast or plan give it; None where they give none.

    What is over by the day of publication is what the claim compares with, not when it falls due; a century is no date
    for anything. A limit ("by 2030") goes before any other date; two ends of a range make one window, and so do dates
    in one breath ("in 2021, 2022 and 2023").
    """
    dated = [time for time in times if _can_date(time, published.isoformat() if published else "")]
    starts = [time for time in dated if time.relation in _STARTS and time.earliest]
    limits = [time for time in dated if time.relation in _LIMITS and time.latest]
    if limits:
        begins = starts[-1].earliest if starts else None
        ends = max(_limit(time) for time in limits)
        return Window(begins if begins and begins <= ends else None, ends)
    others = [time for time in dated if time.relation not in _STARTS]
    if others:
        last = max(others, key=lambda time: time.latest or "9999")
        first = last
        for time in reversed(others[: others.index(last)]):
            if not 0 <= first.start - time.end <= _ONE_BREATH:
                break
            first = time
        return Window(first.earliest, last.latest)
    if starts:
        return Window(starts[-1].earliest, None)
    return None


def _limit(time: TimeExpression) -> str:
    """The last day under "by" or "before": by the beginning of 2030 is by its first day, not by its first half."""
    latest = time.latest or ""
    period = _period(time.value) if _BEGINNING.match(time.quote) else None
    return latest if period is None else min(latest, period[0].isoformat())


def _can_date(time: TimeExpression, today: str) -> bool:
    if time.type not in ("DATE", "TIME", "DURATION") or not time.anchored or not (time.earliest or time.latest):
        return False
    if time.relation == "since" and (time.earliest or "") <= today:  # the first time since 1992
        return False
    if time.value.endswith("_REF") or len(time.value) < _SHORTEST_VALUE:
        return False
    latest = time.latest or "9999"
    return latest > today or (latest == today and time.earliest in (None, today))


def read_when(text: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of 2026, 2026-H1, 2026-Q3, 2026-06, 2026-06-30 or 2026..2030; None if it is none."""
    first, dots, last = text.strip().partition("..")
    begin = _period(first)
    end = _period(last) if dots else begin
    if begin is None or end is None or begin[0] > end[1]:
        return None
    return begin[0], end[1]


def _period(text: str) -> tuple[dt.date, dt.date] | None:
    match = _PART.fullmatch(text)
    if match is None:
        return None
    year, quarter, half, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        if day:
            return dt.date(year, month, day), dt.date(year, month, day)
        first, months = (1, 12)
        if quarter:
            first, months = quarter * 3 - 2, 3
        elif half:
            first, months = half * 6 - 5, 6
        elif match[4]:
            first, months = month, 1
        begin = dt.date(year, first, 1)
        after = dt.date(year + 1, 1, 1) if first + months > 12 else dt.date(year, first + months, 1)
    except ValueError:
        return None
    return begin, after - dt.timedelta(days=1)


def due_claims(claims: Iterable[Claim], when: str | None, today: dt.date) -> list[Due]:
    """The forecasts and plans whose window ends in the period `when`, or all open ones without it.

    Overdue ones come first, then by the end of the window, then in the order given. Claims without the end of a
    window are left out. `when` must be one that `read_when` reads.
    """
    period = read_when(when) if when is not None else None
    found = []
    for claim in claims:
        window = claim.deadline
        if claim.modality not in DUE_MODALITIES or window is None or window.latest is None:
            continue
        if claim.status == "dismissed" or (period and not _falls_in(window.latest, period)):
            continue
        entry = Due(claim, window, _state(claim, window.latest, today), _days(window.latest, today))
        if period or entry.state in ("open", "overdue"):
            found.append(entry)
    return in_order(found)


def recheck_due(claim: Claim, day: str | None, when: str | None, today: dt.date) -> Due | None:
    """A claim that somebody wants to look at again on an ISO day, where that day lies in the period `when`, if any."""
    period = read_when(when) if when is not None else None
    if day is None or (period and not _falls_in(day, period)):
        return None
    return Due(claim, Window(None, day), "overdue" if day < today.isoformat() else "open", _days(day, today))


def in_order(found: Iterable[Due]) -> list[Due]:
    """Overdue ones first, then by the end of the window, then in the order given."""
    return sorted(found, key=lambda due: (due.state != "overdue", due.window.latest or ""))


def is_open(claim: Claim) -> bool:
    """Whether nobody said yet what became of the claim, or that it is none."""
    return claim.status not in (*SETTLED, "dismissed")


def _falls_in(day: str, period: tuple[dt.date, dt.date]) -> bool:
    return period[0].isoformat() <= day <= period[1].isoformat()


def _state(claim: Claim, latest: str, today: dt.date) -> str:
    if claim.status in SETTLED:
        return claim.status
    return "overdue" if latest < today.isoformat() else "open"


def _days(latest: str, today: dt.date) -> int | None:
    try:
        return (dt.date.fromisoformat(latest) - today).days
    except ValueError:
        return None
