"""Which texts a command works on: sources of the workspace, files, or standard input."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from ..errors import ClaimcheckError, Problem
from ._input import FileInput, Input, SourceInput, debugging, problem_of, read_stdin
from ._names import did_you_mean

if TYPE_CHECKING:
    from ..holes import Hole
    from ..records import Claim
    from ..workspace import Workspace

STDIN = "-"
NO_SOURCES = "no sources yet: claimcheck add FILE…"
"""What is said of a workspace into which no document was brought."""


@dataclass(slots=True)
class Chosen:
    """The inputs of a run, what could not be had, and the workspace they were looked for in."""

    inputs: list[Input]
    problems: list[Problem] = field(default_factory=list)
    workspace: Workspace | None = None

    def each(self, work: Callable[[Input], None]) -> None:
        """Do the work for each input. One that cannot be done becomes a problem, and costs the others nothing.

        Only the inputs that could be worked on are left. Raises ClaimcheckError where there were some and none could.
        """
        from ..outputs._progress import told

        done: list[Input] = []
        for one in told(self.inputs):
            try:
                work(one)
                done.append(one)
            except Exception as error:
                if not isinstance(error, (ClaimcheckError, OSError)) and debugging():
                    raise
                self.problems.append(problem_of(error, one))
            self.problems += one.problems
        if self.inputs and not done:
            _give_up(self.problems)
        self.inputs = done

    def text_of(self, name: str) -> str:
        """The text of the input of this name, "" where there is none."""
        return next((one.text for one in self.inputs if one.name == name), "")

    def holes_of(self, claim: Claim) -> list[Hole]:
        """Where a claim of one of the inputs has lost a figure or a date; nowhere for a lost claim."""
        from ..holes import holes_of

        home = next((one for one in self.inputs if one.name == claim.source), None)
        return holes_of(claim, home.holes) if home is not None and claim.status != "lost" else []

    def about(self) -> dict[str, str]:
        """One line on each input, by its name."""
        return {one.name: one.about for one in self.inputs}


def find_workspace() -> Workspace | None:
    """The workspace around the folder in which the command was called, if any."""
    from ..workspace import Workspace

    return Workspace.find(Path.cwd())


def source_names() -> list[str]:
    """The sources of the workspace here, for completion; empty without one."""
    workspace = find_workspace()
    return workspace.sources() if workspace else []


def choose(arguments: Iterable[str] | None, *, published: date | None = None, today: date | None = None) -> Chosen:
    """Find what the arguments name: sources first, then files. No argument: every source of the workspace.

    What cannot be found is a problem of the result. ClaimcheckError is raised where nothing is left to work on: nothing
    could be found, or there is no argument, and no workspace.
    """
    workspace = find_workspace()
    arguments = list(dict.fromkeys(arguments or []))
    chosen = Chosen([], workspace=workspace)
    if not arguments:
        if workspace is None:
            remedy = "name a file, - for standard input, or run claimcheck init"
            raise ClaimcheckError(str(Path.cwd()), "no workspace here or above", remedy)
        arguments = workspace.sources()
    for argument in arguments:
        try:
            found = find(argument, workspace, published)
            if any(found.name == one.name for one in chosen.inputs):
                raise ClaimcheckError(argument, "names a text that is named before", "name each once")
            if isinstance(found, SourceInput):
                found.today = today
            chosen.inputs.append(found)
        except ClaimcheckError as error:
            chosen.problems.append(error.problem)
    if chosen.problems and not chosen.inputs:
        _give_up(chosen.problems)
    tell_stale(chosen.inputs)
    return chosen


def _give_up(problems: list[Problem]) -> NoReturn:
    """End the command: all the problems are told, the last of them as the error that ends it."""
    from ..outputs._stderr import complain_of

    *others, last = problems
    complain_of(others)
    raise ClaimcheckError(last.where, last.what, last.remedy)


def find(argument: str, workspace: Workspace | None, published: date | None = None) -> Input:
    """The one input that an argument names. Raises ClaimcheckError, with the nearest name, where there is none."""
    if argument == STDIN:
        return FileInput(STDIN, published, read_stdin)
    if not argument.strip():
        raise ClaimcheckError('""', "names nothing", "name a source or a file")
    known = workspace.sources() if workspace else []
    name, at, number = argument.rpartition("@")
    if workspace and argument in known:
        return SourceInput(workspace, argument)
    if workspace and at and name in known:
        return SourceInput(workspace, name, _revision(workspace, name, number))
    if Path(argument).exists():
        return FileInput(argument, published)
    if "/" in argument or "\\" in argument or not workspace:
        raise ClaimcheckError(argument, "no such file", _nearest_file(argument))
    remedy = did_you_mean(name if at else argument, known, "claimcheck list shows the sources; a file needs its path")
    raise ClaimcheckError(argument, "no such source or file", remedy)


def _revision(workspace: Workspace, name: str, number: str) -> int:
    latest = workspace.latest(name)
    if number.isascii() and number.isdigit() and 1 <= int(number[:9]) <= latest:
        return int(number)
    has = f"{name}@1 to {name}@{latest}" if latest > 1 else f"only {name}@1"
    raise ClaimcheckError(f"{name}@{number}", "no such revision", f"there is {has}")


def _nearest_file(argument: str) -> str:
    folder = Path(argument).parent
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    return did_you_mean(Path(argument).name, names, "check the spelling of the path")


def tell_stale(inputs: Iterable[Input]) -> None:
    """Say in one line each which of the sources changed where they came from since they were last looked at."""
    from ..outputs._stderr import complain

    sources = {one.name: one.workspace for one in inputs if isinstance(one, SourceInput)}
    for workspace in list(sources.values())[:1]:
        for problem in workspace.stale():
            if problem.where in sources:
                complain(problem)
