"""Which texts a command works on: sources of the workspace, files, or standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from ..errors import ClaimcheckError, Problem
from ._names import did_you_mean

if TYPE_CHECKING:
    from ..documents import Document
    from ..holes import Hole
    from ..records import Claim
    from ..workspace import Workspace
    from ..workspace.judged import Judged

STDIN = "-"
NO_SOURCES = "no sources yet: claimcheck add FILE…"
"""What is said of a workspace into which no document was brought."""


class SourceInput:
    """A source of the workspace, at one revision. Its claims are read from the ledger, never parsed again."""

    def __init__(self, workspace: Workspace, name: str, revision: int | None = None) -> None:
        self.workspace, self.name = workspace, name
        self.revision = workspace.latest(name) if revision is None else revision
        self.problems: list[Problem] = []
        self.today: date | None = None
        """The day on which rechecks fall due."""

    @property
    def label(self) -> str:
        """Its name and revision, as they are typed: plan@2."""
        return f"{self.name}@{self.revision}"

    @cached_property
    def published(self) -> date | None:
        """The day of publication, where source.toml, the revision or the document itself says it."""
        return self.workspace.published(self.name, self.revision)

    @cached_property
    def claims(self) -> list[Claim]:
        return self.judged.claims

    @cached_property
    def judged(self) -> Judged:
        """The claims with what people decided about them, and the judged ones that this revision has lost."""
        found = self.workspace.judged(self.name, self.revision, self.today)
        self.problems += found.problems
        return found

    @cached_property
    def document(self) -> Document:
        return self.workspace.document(self.name, self.revision)

    @cached_property
    def holes(self) -> list[Hole]:
        """Where the text has lost a figure or a date: as the ledger keeps it, else as the text shows it."""
        if self.judged.holes is not None:
            return self.judged.holes
        try:
            return _holes_in(self.document)
        except (ClaimcheckError, OSError):  # the text is gone: its claims are listed all the same
            return []

    @cached_property
    def text(self) -> str:
        return self.workspace.text(self.name, self.revision)

    @cached_property
    def about(self) -> str:
        """One line on the source for the heading of a listing: its title, revision and date."""
        title = self.workspace.source(self.name).title
        day = self.published.isoformat() if self.published else "undated"
        return " · ".join([*([title] if title and title != self.name else []), f"revision {self.revision}", day])


class FileInput:
    """A file, or standard input, read and parsed on the spot; nothing of it is kept."""

    def __init__(self, name: str, published: date | None = None, read: Callable[[], Document] | None = None) -> None:
        self.name, self._given, self._read = name, published, read
        self.revision = 0
        self.problems: list[Problem] = []

    @property
    def label(self) -> str:
        """Its name, as it was typed."""
        return self.name

    @cached_property
    def document(self) -> Document:
        document = self._read() if self._read else read_file(self.name)
        self.problems += document.problems
        return document

    @cached_property
    def published(self) -> date | None:
        """The day given with --published, or else the one the document gives itself."""
        if self._given:
            return self._given
        told = self.document.metadata.get("published", "")
        try:
            return date.fromisoformat(told)
        except ValueError:
            return None

    @cached_property
    def claims(self) -> list[Claim]:
        from ..claims import parse

        try:
            return parse(self.document, published=self.published, source=self.name)
        except Exception as error:
            if _debugging():
                raise
            problem = _problem_of(error, self)
            raise ClaimcheckError(problem.where, problem.what, problem.remedy) from error

    @cached_property
    def holes(self) -> list[Hole]:
        """Where the text has lost a figure or a date."""
        return _holes_in(self.document)

    @cached_property
    def text(self) -> str:
        return self.document.text

    @cached_property
    def about(self) -> str:
        """One line on the file for the heading of a listing: its title and date."""
        title = self.document.metadata.get("title", "")
        day = self.published.isoformat() if self.published else "undated"
        return " · ".join([*([title] if title else []), day])


def _holes_in(document: Document) -> list[Hole]:
    from ..holes import holes_in

    return holes_in(document)


Input = SourceInput | FileInput


def lost_of(one: Input) -> list[Claim]:
    """The claims of an earlier revision that somebody judged and that this one does not have."""
    return one.judged.lost if isinstance(one, SourceInput) else []


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
                if not isinstance(error, (ClaimcheckError, OSError)) and _debugging():
                    raise
                self.problems.append(_problem_of(error, one))
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


def _debugging() -> bool:
    return bool(os.environ.get("CLAIMCHECK_DEBUG"))


def _problem_of(error: Exception, one: Input) -> Problem:
    if isinstance(error, ClaimcheckError):
        return error.problem
    if isinstance(error, OSError):
        return Problem(one.name, error.strerror or str(error), "check the file and the disk")
    what = f"claimcheck failed on it: {type(error).__name__}: {error}"
    return Problem(one.name, what, "report it with the document")


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


def read_file(path: str) -> Document:
    """Read the document at a path. Raises ClaimcheckError where that cannot be done."""
    from ..documents import open_document

    return open_document(path)


def read_stdin() -> Document:
    """Read the document that standard input brings. Raises ClaimcheckError where that cannot be done."""
    from ..documents import read_bytes

    return read_bytes(sys.stdin.buffer.read(), name="standard input")


def tell_stale(inputs: Iterable[Input]) -> None:
    """Say in one line each which of the sources changed where they came from since they were last looked at."""
    from ..outputs._stderr import complain

    sources = {one.name: one.workspace for one in inputs if isinstance(one, SourceInput)}
    for workspace in list(sources.values())[:1]:
        for problem in workspace.stale():
            if problem.where in sources:
                complain(problem)
