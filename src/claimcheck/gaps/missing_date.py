"""Something happened, or there are so many, and nothing says when.

What it flags
    Two kinds of facts that no date goes with. Events: a finite verb in the simple past with a figure ("300 people lost
    their jobs"), or one of those that happen once and to a day, with a named actor ("the Alder Mill was sold").
    Readings: how many there are of what comes and goes, how high what rises and falls is ("the town has 3,100
    inhabitants", "the population is 1.2 million").
    A date goes with a fact where it stands in its sentence, in a heading above it, in the lead-in of its list, in the
    four sentences before it under the same heading or in the one behind it, or where words tie it to something else
    that happened ("when", "later", "that year"). The day of the document stands for readings, and for events as well
    in news, which tell days as "on Monday" and "yesterday". Rows of tables are left out, and so is what other rules ask
    of: "now" and "last year" without a day of writing (`undated`), changes without a beginning (`missing-baseline`),
    lost dates (`dropped-date`), plans (`missing-deadline`). One finding a document, with a count ("5 of 9 events and
    figures have no date"); `--each` tells them one by one.

Why it matters
    "The population is 1.2 million" was right once. Without a year nobody can tell which figure to hold it against, and
    an event without a day cannot be looked up.

Bad
    The plant was closed and 300 people lost their jobs.

    ---

    The population is 1.2 million.

Good
    The plant was closed in March 2009 and 300 people lost their jobs.

    ---

    ## Census of 2021

    The population is 1.2 million.

What to do
    Look for the day or the year, and write it into the sentence or over it; for readings it is enough to date the
    document, with `--published` or in its source.toml.

Measured precision
    87 of 91 findings, read one by one: 50 of 51 in addresses, manifestos and sentences of debates, programmes, news and
    an encyclopaedia, and 37 of 40 drawn at random from reports of analysts and minutes of banks. The others were rates
    and thresholds told beside a past tense, and a meeting whose day the reader knows. All but four came from sentences
    that stood without their document; 102 whole documents and news stories had those four. Opt-in, because a report
    tells its period once, and often on a page that was not brought along.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from ..records import Claim
from ._context import Context
from ._counted import Place
from ._findings import Finding
from ._governed import Governed
from ._whens import EVENT, READING, asks_when
from .dropped_date import find as dropped_dates
from .missing_baseline import find as missing_baselines

FAMILY = "time"
SEVERITY = "note"
DEFAULT = False

_ASKED = {EVENT: "when was this?", READING: "as of when?"}
_ENDING = 8
_CLOSING = " *_)]”’\"'"
_STOPS = (".", "!", "?", ":", "…")
_HINT = "look for the day or the year, near it or in what it was taken from"


def find(context: Context) -> Iterator[Finding]:
    """At most one finding, or one for each event and each reading without a date."""
    asking = _asking(context)
    governed = Governed(context)
    bare = [place for place, kind in asking.items() if not governed.is_dated(place[0], news=kind == EVENT)]
    have = "event or figure has" if len(asking) == 1 else "events and figures have"
    count = f"{len(bare)} of {len(asking)} {have} no date"
    for place in bare if context.each else bare[:1]:
        yield Finding(*place, _ASKED[asking[place]] if context.each else count, _HINT)


def _asking(context: Context) -> dict[Place, str]:
    """What asks for a day, and whether it is an event or a reading, by the place of its words, which siblings share."""
    claims: dict[Place, list[Claim]] = {}
    for claim in context.claims:
        claims.setdefault((claim.span.start, claim.span.end), []).append(claim)
    elsewhere = sorted(one.start for find in (dropped_dates, missing_baselines) for one in find(context))
    found = {}
    for place, siblings in claims.items():
        start, end = place
        asked = bisect_left(elsewhere, start) < bisect_left(elsewhere, end)
        if not asked and _is_prose(context, start) and (kind := asks_when(context, siblings)):
            found[place] = kind
    return found


def _is_prose(context: Context, offset: int) -> bool:
    """Whether a place stands in sentences: not in a row, nor in a line that ends without a stop."""
    document = context.document
    block = document.block_at(offset)
    if block is None or block.kind == "row":
        return False
    ending = document.text[max(block.start, block.end - _ENDING) : block.end].rstrip(_CLOSING)
    return block.kind == "item" or ending[-1:] in _STOPS
