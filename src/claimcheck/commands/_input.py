"""A text that a command works on: a source of the workspace at one revision, or a file read on the spot."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError, Problem

if TYPE_CHECKING:
    from ..documents import Document
    from ..holes import Hole
    from ..records import Claim
    from ..workspace import Workspace
    from ..workspace.judged import Judged


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
            if debugging():
                raise
            problem = problem_of(error, self)
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


def debugging() -> bool:
    """Whether whoever calls wants to see where a failure comes from, not a line that tells of it."""
    return bool(os.environ.get("CLAIMCHECK_DEBUG"))


def problem_of(error: Exception, one: Input) -> Problem:
    """What is told of an input that could not be worked on."""
    if isinstance(error, ClaimcheckError):
        return error.problem
    if isinstance(error, OSError):
        return Problem(one.name, error.strerror or str(error), "check the file and the disk")
    what = f"claimcheck failed on it: {type(error).__name__}: {error}"
    return Problem(one.name, what, "report it with the document")


def read_file(path: str) -> Document:
    """Read the document at a path. Raises ClaimcheckError where that cannot be done."""
    from ..documents import open_document

    return open_document(path)


def read_stdin() -> Document:
    """Read the document that standard input brings. Raises ClaimcheckError where that cannot be done."""
    from ..documents import read_bytes

    return read_bytes(sys.stdin.buffer.read(), name="standard input")
