"""`claimcheck diff`: what changed between two texts, claim by claim."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ClaimcheckError
from ..findings import Change
from ..records import Claim
from ._days import read_day, today_or
from ._finish import count, finish
from ._input import FileInput, Input, SourceInput
from ._inputs import find, find_workspace, tell_stale
from ._names import did_you_mean
from ._options import ExitZero, Format, Today

if TYPE_CHECKING:
    from ..documents import Document

QUIET = ("unchanged",)
"""Kinds that are shown only when asked for."""

KINDS = (
    "value_changed", "date_changed", "modality_changed", "attribution_changed", "meaning_changed", "added", "removed",
    "ambiguous", "reworded", "restamped", "moved", "unchanged",
)  # fmt: skip


def command(
    before: Annotated[
        str, typer.Argument(metavar="A", help="A file, source@1, or a source (its last two).", show_default=False)
    ],
    after: Annotated[
        str | None, typer.Argument(metavar="[B]", help="A file or source@2; - for standard input.", show_default=False)
    ] = None,
    git: Annotated[
        str | None, typer.Option("--git", metavar="REV[..REV]", help="Compare revisions of the file A in git.")
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="KIND", help="value, date, added, …, with commas between; may repeat."),
    ] = None,
    all_: Annotated[bool, typer.Option("--all", "-a", help="Claims that did not change as well.")] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Leave with status 1 where claims changed.")] = False,
    exit_zero: ExitZero = False,
    published: Annotated[
        list[str] | None,
        typer.Option("--published", metavar="DATE", help="The day of a bare file; twice: A and B.", show_default=False),
    ] = None,
    format: Format = "table",
    today: Today = None,
) -> int:
    """Say what changed between two texts, claim by claim.

    Claims added, removed, moved, and changed field by field.

    \b
    Examples:
      claimcheck diff old.md new.md
      claimcheck diff khabarovsk-krai         a source's last two revisions
      claimcheck diff plan@1 plan@3 --only value,date
      claimcheck diff --git HEAD~5 report.md  the file now against five commits ago
      claimcheck diff old.md new.md --exit-code
    """
    from ..outputs import Listing, check, write
    from ..outputs._progress import waiting
    from ..revisions import compare

    check(format, "changes")
    wanted = read_kinds(only or [], all_)
    days = _days(published or [])
    left, right = _sides(before, after, git, days)
    tell_stale([left, right])
    with waiting(f"{left.label} and {right.label}"):
        changes = compare(_material(left), _material(right), published=(left.published, right.published))
    shown = [change for change in changes if wanted.intersection((change.kind, *change.kinds))]
    listing = Listing("changes", shown, today_or(today))
    if format == "table":
        listing.about = {"before": left.label, "after": right.label}
        listing.footer = [_summary(changes, len(changes) - len(shown))]
    write(format, listing)
    changed = any(change.kind != "unchanged" for change in shown)
    return finish([*left.problems, *right.problems], found=changed and exit_code and not exit_zero)


def read_kinds(only: list[str], every: bool) -> frozenset[str]:
    """The kinds that --only names, short (value) or long (value_changed); raises ClaimcheckError for others."""
    named = [name.strip() for text in only for name in text.split(",") if name.strip()]
    if not named:
        return frozenset(KINDS if every else [kind for kind in KINDS if kind not in QUIET])
    short = {kind.removesuffix("_changed"): kind for kind in KINDS}
    for name in named:
        if name not in short and name not in KINDS:
            remedy = did_you_mean(name, short, f"the kinds are {', '.join(short)}")
            raise ClaimcheckError(f"--only {name}", "no such kind of change", remedy)
    return frozenset(short.get(name, name) for name in named)


def _days(published: list[str]) -> tuple[date | None, date | None]:
    if len(published) > 2:
        raise ClaimcheckError("--published", "given more than twice", "give it once, or once for A and once for B")
    days = [read_day(text, "--published") for text in published]
    return (days[0] if days else None, days[-1] if days else None)


def _sides(a: str, b: str | None, git: str | None, days: tuple[date | None, date | None]) -> tuple[Input, Input]:
    if git is not None:
        if b is not None:
            raise ClaimcheckError(f"--git {git}", "compares one file with itself", "name one file")
        from ._git import revisions_of

        return revisions_of(a, git, days)
    workspace = find_workspace()
    left = find(a, workspace, days[0])
    if b is not None:
        return left, find(b, workspace, days[1])
    if isinstance(left, FileInput):
        raise ClaimcheckError(a, "diff needs two texts", "name a second file, or compare with git: --git HEAD")
    if left.revision < 2:
        latest = left.workspace.latest(left.name)
        if latest > 1:
            remedy = f"name the second, claimcheck diff {a} {left.name}@{latest}"
            raise ClaimcheckError(a, "is the first revision, with none before it", remedy)
        raise ClaimcheckError(a, "has only one revision", "name a second text, or add a newer one with claimcheck add")
    return SourceInput(left.workspace, left.name, left.revision - 1), left


def _material(one: Input) -> list[Claim] | Document:
    """What is compared: the claims of the ledger, which bear the ids people know; a file's whole document."""
    return one.claims if isinstance(one, SourceInput) else one.document


def _summary(changes: list[Change], hidden: int) -> str:
    kinds = Counter(kind for change in changes for kind in change.kinds)  # a claim counts for all that became of it
    told = [f"{kinds[kind]:,} {kind.replace('_', ' ')}" for kind in KINDS if kinds[kind]]
    note = f"; {count(hidden, 'claim')} not shown: --all" if hidden else ""
    return (", ".join(told) or "no claims on either side") + note
