"""The gaps of one input, and which rules look for them: those of the command line, or else those of the settings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from os.path import relpath
from pathlib import Path
from typing import NamedTuple

from ..errors import ClaimcheckError
from ..findings import Gap
from ..records import Claim
from ..workspace import ROOT_FILE, Workspace
from ._input import Input, SourceInput

_PROJECT = "pyproject.toml"
_TABLE = "tool.claimcheck"


class Asked(NamedTuple):
    """The rules and families that were asked for, None where nobody chose, and those that were not wanted."""

    select: list[str] | None
    ignore: list[str]


def asked(select: list[str] | None, ignore: list[str] | None, workspace: Workspace | None) -> Asked:
    """What the command line and the settings ask for; raises ClaimcheckError for a name that is no rule or family.

    --select takes the place of the settings; --ignore takes away from either. The settings are those of the workspace,
    and where there is none those in [tool.claimcheck] of the nearest pyproject.toml.
    """
    from ..gaps import choose

    choose(select or None, ignore or ())
    if select:
        return Asked(select, ignore or [])
    settings = _settings(workspace)
    return Asked(settings.select, [*settings.ignore, *(ignore or [])])


def _settings(workspace: Workspace | None) -> Asked:
    from ..workspace import settings

    path, within = (workspace.root / ROOT_FILE, "") if workspace else (_project(), _TABLE)
    if path is None:
        return Asked(None, [])
    found = settings.read(path, path.name, within).gaps
    for key, names in (("select", found.select), ("ignore", found.ignore)):
        _check(names, path, key, within)
    return Asked(found.select or None, found.ignore)


def _check(names: list[str], path: Path, key: str, within: str) -> None:
    """Raise ClaimcheckError, naming the line, for a name in the settings that is no rule and no family."""
    from ..gaps import choose
    from ..workspace import toml

    try:
        choose(names)
    except ClaimcheckError as error:
        problem = error.problem
        line = toml.line_of(path, key, within)
        what = f"gaps.{key}: {problem.where}: {problem.what}"
        raise ClaimcheckError(f"{path.name}:{line}", what, problem.remedy) from None


def _project() -> Path | None:
    """The nearest pyproject.toml, going up from the folder of the call."""
    here = Path.cwd()
    return next((folder / _PROJECT for folder in (here, *here.parents) if (folder / _PROJECT).is_file()), None)


class Gaps(NamedTuple):
    """The gaps of an input, lost figures first, and by the id of a gap those that ask for the same."""

    all: list[Gap]
    again: dict[str, list[Gap]]


def gaps_of(one: Input, rules: Asked, today: date, *, each: bool = False) -> Gaps:
    """The gaps of an input, each with the claim in whose words it lies. With `each` none asks for the same."""
    from ..gaps import Context, examine, rule_named, told_again

    context = Context(one.document, published=one.published, today=today, source=one.name, each=each)
    if isinstance(one, SourceInput):
        context.claims = one.claims
    gaps = examine(context, select=rules.select, ignore=rules.ignore)
    if isinstance(one, SourceInput):
        for gap in gaps:
            gap.claim = gap.claim or _claim_at(gap, one.claims)
    gaps.sort(key=lambda gap: rule_named(gap.rule).family != "number")
    return Gaps(gaps, {} if each else told_again(context, gaps))


def _claim_at(gap: Gap, claims: Iterable[Claim]) -> str | None:
    """The id of the claim in whose words the gap is."""
    return next((c.id for c in claims if c.span.start <= gap.span.start and gap.span.end <= c.span.end), None)


def path_of(one: SourceInput) -> str:
    """The file that the spans of a source index, told from the folder of the call: the original, or its text."""
    folder = one.workspace.root / "sources" / one.name / str(one.revision)
    texts = sorted(folder.glob("text.txt")) or sorted(folder.glob("original.*"))
    return relpath(texts[0]) if texts else one.name
