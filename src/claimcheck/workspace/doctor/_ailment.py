"""What a check finds: the finding, and what mends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ...errors import ClaimcheckError, Problem
from ...judgements import Finding

COPY = "take it back from version control or a copy"


class Ailment(NamedTuple):
    """A finding, and what mends it where something can."""

    finding: Finding
    mend: Callable[[], object] | None = None


def error(where: str, what: str, remedy: str, mend: Callable[[], object] | None = None) -> Ailment:
    """Something that must not be."""
    return Ailment(Finding("error", where, what, remedy, mend is not None), mend)


def note(where: str, what: str, remedy: str, mend: Callable[[], object] | None = None) -> Ailment:
    """Something that does no harm, and waits to be tidied up."""
    return Ailment(Finding("note", where, what, remedy, mend is not None), mend)


def from_problem(problem: Problem | ClaimcheckError) -> Ailment:
    """A problem that reading the workspace tells as well."""
    told = problem.problem if isinstance(problem, ClaimcheckError) else problem
    return error(told.where, told.what, told.remedy)
