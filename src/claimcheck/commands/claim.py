"""`claimcheck claim`: a claim that the parser missed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ClaimcheckError
from ..records import MODALITIES, Claim
from ._days import now_or
from ._finish import finish
from ._input import SourceInput
from ._inputs import find, source_names
from ._judging import Because, By
from ._names import did_you_mean
from ._options import Today
from ._reviewer import reviewer
from ._words import find_words
from ._workspace import here

if TYPE_CHECKING:
    from ..workspace import Workspace


WORTH = 0.5
"""Least check-worthiness of what somebody took the trouble to enter: such a claim is never too slight to be listed."""


def _names_of_sources(incomplete: str) -> list[str]:
    return [name for name in source_names() if name.startswith(incomplete)]


def command(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The source.", autocompletion=_names_of_sources, show_default=False)
    ],
    words: Annotated[
        str, typer.Argument(metavar="WORDS", help="Its exact words, as the source has them.", show_default=False)
    ],
    modality: Annotated[
        str | None,
        typer.Option("--modality", "-m", metavar="KIND", help="fact, forecast, plan … [default: as the words tell it]"),
    ] = None,
    because: Because = None,
    by: By = None,
    today: Today = None,
) -> int:
    """Enter a claim that the parser missed.

    It stands in the log, and in list like any other; in later revisions where its very words stand.

    \b
    Examples:
      claimcheck claim khabarovsk-krai "Moscow's bet on the east"
      claimcheck claim plan "The east first." --modality plan
    """
    from ..judgements import Entry
    from ..outputs._stdout import say
    from ..workspace.stamps import stamp_of

    if modality is not None and modality not in MODALITIES:
        remedy = did_you_mean(modality, MODALITIES, f"it takes {', '.join(MODALITIES)}")
        raise ClaimcheckError(f"--modality {modality}", "not a value of this option", remedy)
    workspace = here()
    if source not in workspace.sources():
        workspace.latest(source)  # raises, with the nearest name
    who, time = reviewer(by, workspace.root), now_or(today)
    one = find(source, workspace)
    assert isinstance(one, SourceInput)
    made = _made(workspace, one, words, modality)
    workspace.record(source, Entry(time, who, "claim", made.id, because=because, stamp=stamp_of(made)))
    say(f"{made.id}: {made.modality} entered, by {who}: {made.statement}")
    return finish(one.problems)


def _made(workspace: Workspace, one: SourceInput, words: str, modality: str | None) -> Claim:
    from ..by_hand import claim_at

    start, end = find_words(words, one.text, one.name)
    known = next((claim for claim in one.claims if (claim.span.start, claim.span.end) == (start, end)), None)
    if known is not None:
        raise ClaimcheckError(known.id, "is made of these words already", "judge that one")
    made = claim_at(one.document, start, end, published=one.published)
    made = replace(made, source=one.name, revision=one.revision, modality=modality or made.modality)
    if made.modality not in ("forecast", "plan"):
        made.deadline = None
    made.check_worthiness = max(made.check_worthiness, WORTH)
    return replace(made, id=_free_id(workspace, one, made))


def _free_id(workspace: Workspace, one: SourceInput, made: Claim) -> str:
    """An id that no claim of the source has, or had in any revision."""
    from ..identity import assign_ids

    taken = set(one.judged.standings)
    for number in range(1, one.revision + 1):
        try:
            taken |= {claim.id for claim in workspace.claims(one.name, number)[0]}
        except ClaimcheckError:  # a revision without its ledger has no claims to be taken for it
            continue
    attempt = 0
    while True:
        (name,) = assign_ids(one.name, [f"by hand {attempt}\0{made.span.quote}"])
        if name not in taken:
            return name
        attempt += 1
