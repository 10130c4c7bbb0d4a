"""Whether a workspace is as it must be: what is wrong, how to mend it, and, where it is asked to, the mending.

A check is a module here with `check(workspace)`, found by being there. Nothing that a person wrote is ever mended: what
the machine made can be made again, and what people decided, and the bytes of their documents, can only be taken back
from a copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ...errors import ClaimcheckError
from ...judgements import Finding
from ._ailment import Ailment

if TYPE_CHECKING:
    from .. import Workspace


def examine(workspace: Workspace) -> list[Finding]:
    """Everything in the workspace that is not as it must be, errors first, and what waits to be tidied up."""
    return [one.finding for one in _in_order(_ailments(workspace))]


def repair(workspace: Workspace) -> tuple[list[Finding], list[Finding]]:
    """Mend what can be mended: what was, and what is still to be seen to.

    Raises ClaimcheckError where the workspace cannot be written.
    """
    from .. import writing

    mended: list[Finding] = []
    failed: list[Finding] = []
    with writing.lock(workspace.root):
        for one in _in_order(_ailments(workspace)):
            if one.mend is None:
                continue
            try:
                with writing.told(workspace.root):
                    one.mend()
                mended.append(one.finding)
            except ClaimcheckError as error:
                problem = error.problem
                failed.append(Finding("error", problem.where, problem.what, problem.remedy))
        left = examine(type(workspace)(workspace.root))
    known = {(finding.where, finding.what) for finding in left}
    left += [finding for finding in failed if (finding.where, finding.what) not in known]
    return [finding for finding in mended if (finding.where, finding.what) not in known], left


def _ailments(workspace: Workspace) -> Iterator[Ailment]:
    for found in sorted(iter_modules(__path__), key=lambda module: module.name):
        if found.name[0] != "_":
            yield from import_module(f"{__name__}.{found.name}").check(workspace)


def _in_order(found: Iterable[Ailment]) -> list[Ailment]:
    return sorted(found, key=lambda one: one.finding.severity != "error")
