"""Problems as data: what, where, what to do. Only the commands print them."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """Something that could not be done.

    `where` names the file, line or argument, `what` says what is wrong with it and `remedy` what to do; each is a
    phrase without a full stop, so that the three make one line.
    """

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.remedy}"


class ClaimcheckError(Exception):
    """Carries one problem up to the command that prints it; ends that command with status 2."""

    def __init__(self, where: str, what: str, remedy: str) -> None:
        self.problem = Problem(where, what, remedy)
        super().__init__(str(self.problem))
