"""Two dates compared: whether they name the same time, and how far one lies from the other."""

from __future__ import annotations

from datetime import date

from ..findings import FieldChange
from ..records import TimeExpression

_SIDES = {"by": "until", "before": "until", "until": "until", "after": "from", "since": "from", "from": "from"}


def date_changes(before: TimeExpression, after: TimeExpression) -> list[FieldChange]:
    """What changed between two time expressions that stand for the same thing; empty where they name the same time.

    "In 2030" and "by 2030" are the same date; "before 2030" and "after 2030" are not.
    """
    if before.value != after.value:
        return [FieldChange("date", shown(before), shown(after), distance(before.value, after.value))]
    if before.mod != after.mod and "about" not in (before.mod, after.mod):
        return [FieldChange("date", _quote(before), _quote(after))]
    sides = _SIDES.get(before.relation or ""), _SIDES.get(after.relation or "")
    if sides[0] != sides[1] and None not in sides:
        return [FieldChange("relation", before.relation, after.relation)]
    return []


def shown(time: TimeExpression) -> str:
    """A date as ISO writes it; what is no date of the calendar, as it is written in the text."""
    return time.value if time.type == "DATE" and _fields(time.value) and time.mod is None else _quote(time)


def _quote(time: TimeExpression) -> str:
    return " ".join(time.quote.split())


def distance(before: str, after: str) -> str | None:
    """How far it is from one ISO date to the other: "17 days later", "2 years earlier", "now to the month".

    Dates of unlike precision are told apart only as earlier or later; None where not even that can be said.
    """
    one, other = _fields(before), _fields(after)
    if not one or not other:
        return None
    shared = min(len(one), len(other))
    if one[:shared] == other[:shared]:
        unit = ("", "year", "month", "day")[len(other)]
        if len(one) == len(other):
            return None
        return f"now to the {unit}" if len(other) > len(one) else f"now only to the {unit}"
    if len(one) != len(other):
        return "later" if other[:shared] > one[:shared] else "earlier"
    count, unit = _steps(one, other)
    if unit == "month" and count and count % 12 == 0:
        count, unit = count // 12, "year"
    if count is None:
        return None
    return f"{abs(count):,} {unit}{'' if abs(count) == 1 else 's'} {'later' if count > 0 else 'earlier'}"


def _steps(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int | None, str]:
    if len(one) == 1:
        return other[0] - one[0], "year"
    if len(one) == 2:
        return (other[0] - one[0]) * 12 + other[1] - one[1], "month"
    if one[1:] == other[1:]:
        return other[0] - one[0], "year"
    try:
        return (date(*other[:3]) - date(*one[:3])).days, "day"
    except ValueError:
        return None, "day"


def _fields(value: str) -> tuple[int, ...]:
    """Year, month and day of an ISO date, as many as it has; empty for anything else (weeks, quarters, seasons)."""
    parts = value.split("T")[0].split("-")
    if len(parts) > 3 or len(parts[0]) != 4 or not all(part.isascii() and part.isdigit() for part in parts):
        return ()
    return tuple(int(part) for part in parts)
