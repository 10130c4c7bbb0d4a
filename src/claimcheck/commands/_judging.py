"""What all commands that judge a claim share: they find it, write a line into its log, and say so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ClaimcheckError, Problem
from ..records import Claim
from ._days import now_or, today_or
from ._finish import finish
from ._ids import find_claim
from ._input import SourceInput
from ._inputs import tell_stale
from ._reviewer import reviewer
from ._workspace import here

if TYPE_CHECKING:
    from ..judgements import Entry, Evidence
    from ..workspace import Workspace
    from ..workspace.standing import Standing

Id = Annotated[
    str,
    typer.Argument(metavar="ID", help="The claim's id, or the start of its last part: 7q3.", show_default=False),
]
By = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Who judges. [default: git's user.name]", show_default=False)
]
Because = Annotated[str | None, typer.Option("--because", metavar="TEXT", help="Why.", show_default=False)]


@dataclass(slots=True)
class Case:
    """A claim that somebody judges: where it is kept, and what has been decided about it."""

    workspace: Workspace
    claim: Claim
    standing: Standing
    by: str
    time: str
    problems: list[Problem] = field(default_factory=list)
    weighed: list[str] = field(default_factory=list)

    def record(self, action: str, word: str | None = None, **more: object) -> Entry:
        """Write one line into the log. Raises ClaimcheckError where that cannot be done."""
        from ..judgements import Entry
        from ..workspace.stamps import stamp_of

        told = {name: value for name, value in more.items() if value is not None}
        entry = Entry(self.time, self.by, action, self.claim.id, word, stamp=stamp_of(self.claim), **told)  # type: ignore[arg-type]
        self.workspace.record(self.claim.source, entry)
        return entry

    def done(self, told: str) -> int:
        """Say what was decided, and end the command."""
        from ..outputs._stdout import say

        say(f"{self.claim.id}: {told}, by {self.by}")
        for line in self.weighed:
            say(line)
        return finish(self.problems)


def case(typed: str, by: str | None, today: str | None) -> Case:
    """The claim that is meant, lost ones among them. Raises ClaimcheckError where it cannot be told which."""
    from ..outputs._stderr import complain_of
    from ..workspace.standing import Standing

    workspace = here()
    who = reviewer(by, workspace.root)
    time = now_or(today)
    claims: list[Claim] = []
    standings: dict[str, Standing] = {}
    problems: list[Problem] = []
    known = workspace.sources()
    source = typed.strip().rpartition("/")[0]
    for name in [source] if source in known else known:
        try:
            found = workspace.judged(name, today=today_or(today))
        except ClaimcheckError as error:
            problems.append(error.problem)
            continue
        claims += [*found.claims, *found.lost]
        standings |= found.standings
        problems += found.problems
    try:
        claim = find_claim(typed, claims)
    except ClaimcheckError:
        complain_of(problems)  # a line that could not be read may be the one that is looked for
        raise
    tell_stale([SourceInput(workspace, claim.source)])
    return Case(workspace, claim, standings.get(claim.id, Standing()), who, time, problems)


def text(value: str, where: str) -> str:
    """A text that a person typed, its ends trimmed. Raises ClaimcheckError where nothing is left."""
    stripped = value.strip()
    if not stripped:
        raise ClaimcheckError(where, "says nothing", "put the words in quotes")
    return stripped


def weigh_all(claim: Claim, evidence: list[Evidence]) -> list[str]:
    """A line on each figure that was found: how it stands to the claim's."""
    return [f"{item.where}: {told}" for item in evidence if (told := weighed(claim, item))]


def weighed(claim: Claim, evidence: Evidence) -> str:
    """How the figure that was found stands to the claim's; empty where none was."""
    if evidence.found is None:
        return ""
    from ..evidence import weigh

    try:
        return weigh(claim, evidence.found).told
    except ClaimcheckError:  # a line of the log that a hand wrote, or that another version read otherwise
        return f"{evidence.found} is no figure that can be compared"
