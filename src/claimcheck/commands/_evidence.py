"""Evidence from the command line: where it stands, of what kind it is, and the figure that stands there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from ..errors import ClaimcheckError
from ..judgements import EVIDENCE_KINDS, STANCES, Evidence
from ..records import Span
from ._days import read_day
from ._names import did_you_mean

if TYPE_CHECKING:
    from ..workspace import Workspace

Where = Annotated[
    list[str] | None,
    typer.Option(
        "--evidence", "-e", metavar="WHERE", help="A web address, a file, SOURCE/ID, or SOURCE:WORDS; may repeat."
    ),
]
Kind = Annotated[
    list[str] | None, typer.Option("--kind", metavar="KIND", help=f"Of the evidence: {', '.join(EVIDENCE_KINDS)}.")
]
Stance = Annotated[
    list[str] | None, typer.Option("--stance", metavar="STANCE", help=f"Of the evidence: {', '.join(STANCES)}.")
]
Locator = Annotated[list[str] | None, typer.Option("--locator", metavar="TEXT", help="Where in it: page 12, table 3.")]
Accessed = Annotated[list[str] | None, typer.Option("--accessed", metavar="DATE", help="When it was looked at.")]
Found = Annotated[
    list[str] | None,
    typer.Option("--found", metavar="FIGURE", help="The figure that stands there; it is weighed against the claim's."),
]

T = TypeVar("T")


def read_evidence(
    workspace: Workspace,
    where: list[str] | None,
    kind: list[str] | None = None,
    stance: list[str] | None = None,
    locator: list[str] | None = None,
    accessed: list[str] | None = None,
    found: list[str] | None = None,
) -> list[Evidence]:
    """The evidence that the options tell, in order. What is said once is said of all of it, except a figure found.

    Raises ClaimcheckError for what is no evidence, and where the options do not match.
    """
    from ..evidence import read_figure

    places = where or []
    kinds = _matched([_one_of(one, EVIDENCE_KINDS, "--kind") for one in kind or []], places, "--kind")
    stances = _matched([_one_of(one, STANCES, "--stance") for one in stance or []], places, "--stance")
    locators = _matched(locator or [], places, "--locator", shared=False)
    days = _matched([str(read_day(one, "--accessed")) for one in accessed or []], places, "--accessed")
    figures = _matched(found or [], places, "--found", shared=False)
    for figure in figures:
        if figure is not None:
            read_figure(figure)
    evidence = [_located(workspace, place) for place in places]
    for item, *told in zip(evidence, kinds, stances, locators, days, figures, strict=True):
        item.kind, item.stance, item.locator, item.accessed, item.found = told
    return evidence


def _matched(values: list[T], places: list[str], option: str, *, shared: bool = True) -> list[T | None]:
    """One value for each piece of evidence: as many as there is, one for all where it can be shared, or none."""
    if values and not places:
        raise ClaimcheckError(f"{option} {values[0]}", "is said of no evidence", "say where with --evidence")
    if len(values) == len(places):
        return list(values)
    if not values or (shared and len(values) == 1):
        return [values[0] if values else None] * len(places)
    remedy = f"give {option} once for each --evidence, in the same order"
    raise ClaimcheckError(option, f"given {len(values)} times for {len(places)} pieces of evidence", remedy)


def _one_of(value: str, values: tuple[str, ...], option: str) -> str:
    if value not in values:
        remedy = did_you_mean(value, values, f"it takes {', '.join(values)}")
        raise ClaimcheckError(f"{option} {value}", "not a value of this option", remedy)
    return value


def _located(workspace: Workspace, where: str) -> Evidence:
    where = where.strip()
    if where.lower().startswith(("https://", "http://")) and len(where.split()) == 1 and where.isprintable():
        return Evidence(where)
    source, colon, words = where.partition(":")
    name = source.partition("@")[0]
    if colon and name in workspace.sources():
        return _quoted(workspace, name, source, words.strip())
    path = Path(where)
    if where and path.is_file():
        return _file(workspace, path)
    source, slash, _ = where.rpartition("/")
    if slash and source in workspace.sources():
        return _claim(workspace, source, where)
    remedy = "give a web address (https://…), the path of a file, a claim's id with its source, or SOURCE:WORDS"
    raise ClaimcheckError(f"--evidence {where}", "no such file", remedy)


def _file(workspace: Workspace, path: Path) -> Evidence:
    from ..workspace.intake import origin_of
    from ..workspace.snapshots import hash_of

    try:
        data = path.read_bytes()
    except OSError as error:
        raise ClaimcheckError(f"--evidence {path}", f"cannot be read: {error.strerror}", "check its rights") from None
    return Evidence(origin_of(path, workspace.root), hash=hash_of(data))


def _claim(workspace: Workspace, source: str, typed: str) -> Evidence:
    from ._ids import find_claim

    claim = find_claim(typed, workspace.claims(source)[0])
    span = claim.span
    return Evidence(
        f"{source}@{claim.revision}", span=Span(span.start, span.end, span.quote, line=span.line, column=span.column)
    )


def _quoted(workspace: Workspace, name: str, source: str, words: str) -> Evidence:
    from ._inputs import find
    from ._words import find_words

    one = find(source, workspace)
    start, end = find_words(words, one.text, source)
    line = one.text.count("\n", 0, start) + 1
    column = start - (one.text.rfind("\n", 0, start) + 1) + 1
    span = Span(start, end, one.text[start:end], line=line, column=column)
    return Evidence(f"{name}@{one.revision}", span=span)
