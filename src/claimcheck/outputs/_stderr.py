"""What goes to standard error: problems, a line each."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from ..errors import Problem
from ._safe import one_line


def complain(problem: Problem) -> None:
    """Print one problem as one line: `claimcheck: WHERE: WHAT; REMEDY`."""
    sys.stdout.flush()  # so that both streams, on one terminal, come in the order in which they were written
    print(f"claimcheck: {one_line(str(problem))}", file=sys.stderr)  # noqa: T201


def complain_of(problems: Iterable[Problem]) -> int:
    """Print the problems, each once, in order, and return how many there were."""
    told = list(dict.fromkeys(problems))
    for problem in told:
        complain(problem)
    return len(told)
