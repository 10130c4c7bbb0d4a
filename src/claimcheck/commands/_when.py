"""WHEN: a period of the calendar, as people type it."""

from __future__ import annotations

from ..errors import ClaimcheckError

FORMS = "write 2026, 2026-Q3, 2026-06, 2026-06-30 or 2026..2030"


def period(text: str) -> tuple[str, str] | None:
    """The first and the last ISO day of the period that the text names; None where it names none."""
    from ..deadlines import read_when

    days = read_when(text)
    return None if days is None else (str(days[0]), str(days[1]))


def read_period(text: str, where: str) -> tuple[str, str]:
    """The same, but raises ClaimcheckError where the text names no period."""
    days = period(text)
    if days is None:
        raise ClaimcheckError(f"{where} {text}".strip(), "not a period", FORMS)
    return days


def meant_as_period(text: str) -> bool:
    """Whether somebody who typed this had a period in mind: it begins like a year."""
    return len(text) >= 4 and text[:4].isascii() and text[:4].isdigit() and text[4:5] in ("", "-", ".", "/", "Q", "q")
