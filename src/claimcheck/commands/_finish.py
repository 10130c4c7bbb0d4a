"""The end of every command: problems to standard error, and the exit status."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import Problem


def finish(problems: Iterable[Problem] = (), *, found: bool = False) -> int:
    """Tell the problems and return the exit status: 2 with any of them, else 1 with findings, else 0."""
    from ..outputs._stderr import complain_of

    if complain_of(problems):
        return 2
    return 1 if found else 0


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 claim", "3 claims".

    >>> count(2, "opinion")
    '2 opinions'
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
