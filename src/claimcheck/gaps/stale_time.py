"""The document says "now", and that was long ago.

What it flags
    "Currently", "to date", "so far", "is now" and the like in a document whose day is known and lies more than a year
    before today. One finding a document, with a count; `--each` tells them one by one. Needs today's date; a document
    without a day is what `undated` tells of.

Why it matters
    What was so then is read as if it were so today.

Bad
    ---
    date: 2016-03-03
    ---

    To date no bridge connects the two towns.

Good
    ---
    date: 2016-03-03
    ---

    By 2015 no bridge connected the two towns.

What to do
    Find out how it stands today, or write the date in place of the word.

Measured precision
    51 of 58 words, drawn at random from whole articles, news, speeches and manifestos and read one by one; the grammar
    has since learnt of six of the other seven ("what is now Poland", "now is the time"). Opt-in: an archive is full of
    old texts, and knows it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from ..records import TimeExpression
from ._context import Context
from ._counted import told_once
from ._findings import Finding
from ._seams import word_at

FAMILY = "time"
SEVERITY = "note"
DEFAULT = False

_PRESENT = frozenset(("currently", "at present", "presently", "to date", "nowadays", "as of now", "so far"))
_NAMING = frozenset(("what", "which", "where"))
_STANDS = frozenset(("is", "are", "has", "have"))
_DAYS = 365
_NAMED = 5
"""Expressions named in the message; the rest are counted."""


def find(context: Context) -> Iterator[Finding]:
    """At most one finding, or one for each such word."""
    day = _day_of(context)
    if day is None or context.today is None or (context.today - day).days <= _DAYS:
        return
    stale = [time for time in context.times if _is_of_its_day(context, time)]
    if not stale:
        return
    count = Counter(" ".join(time.quote.lower().split()).replace("-", " ") for time in stale)
    named = [f"'{word}'" if times == 1 else f"'{word}' ({times} times)" for word, times in count.most_common(_NAMED)]
    years = (context.today - day).days // _DAYS
    ago = f"{years} year{'s' if years > 1 else ''} ago, on {day}"
    places = [(time.start, time.end) for time in stale]
    once = f"{', '.join(named)} {'was' if len(stale) == 1 else 'were'} written {ago}"
    yield from told_once(context, places, once, f"this was written {ago}", "look for how it stands today")


def _is_of_its_day(context: Context, time: TimeExpression) -> bool:
    """Whether a word tells how things stand: "currently", "to date"; "now" only beside "is" or "has"."""
    said = " ".join(time.quote.lower().split())
    tokens = context.tokens
    i = context.token_at(time.start)
    if said == "now":
        if word_at(tokens, i - 2) in _NAMING or "time" in (word_at(tokens, i - 2), word_at(tokens, i + 3)):
            return False  # "what is now Poland", "now is the time"
        return bool(_STANDS.intersection((word_at(tokens, i - 1), word_at(tokens, i + 1))))
    return said in _PRESENT and word_at(tokens, i + 1) not in ("known", "married")  # a name, a group of people


def _day_of(context: Context) -> date | None:
    if context.published:
        return context.published
    try:
        return date.fromisoformat(context.document.metadata.get("published", ""))
    except ValueError:
        return None
