"""Somebody or something is the first or the largest of all, and nobody says who found so.

What it flags
    A rank over the world, a continent, a country or all time that is told of something ("is the largest bank in the
    world", "one of Europe's oldest"), in a sentence that names no source, bears no reference mark and gives no figure
    to compare. Not "the best" and "the greatest", which are opinions.

Why it matters
    Ranks change, lists differ, and what is "the largest" depends on what is measured. Of all claims these are copied
    most and checked least.

Bad
    The firm is the largest maker of bells in the world.

Good
    The firm is the largest maker of bells in the world, according to the guild's list of 2024.

What to do
    Look for the list that says so, its year, and what it measures.

Measured precision
    52 of 57 findings in encyclopaedia articles, news, speeches and reports, read one by one; of the other five three
    told what every schoolbook has, one stood under somebody's statement, and one before a list.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._around import has_figure, stretch_of
from ._context import Context
from ._findings import Finding
from ._seams import surface_at, word_at
from ._sources import has_source
from ._words import words

FAMILY = "source"
SEVERITY = "note"
DEFAULT = False

_HINT = "look for the list or the study that ranks them, and its year"
_REACH = 12
"""Tokens from the superlative to what it is over: "the largest privately owned maker of bells in the world"."""


def find(context: Context) -> Iterator[Finding]:
    """Each rank without a source."""
    tokens = context.tokens
    superlatives = words("superlatives")
    done = -1
    looked_at, told = (-1, -1), False
    for i, word in enumerate(tokens.words):
        if word not in superlatives or i < done:
            continue
        first, end = _rank(context, i)
        if not end or not _is_said(context, first):
            continue
        sentence = stretch_of(context, tokens.starts[i])
        if sentence != looked_at:
            looked_at, told = sentence, has_source(context, *sentence) or has_figure(context, *sentence)
        if told:
            continue
        done = end
        quote = context.document.clean(tokens.starts[first], tokens.ends[end - 1])
        yield Finding(tokens.starts[first], tokens.ends[end - 1], f"who says that it is '{quote}'?", _HINT)


def _is_said(context: Context, first: int) -> bool:
    """Whether the rank is told of something ("is the largest", "one of the", ", the largest"), not hoped for."""
    tokens = context.tokens
    i = first - 1
    if word_at(tokens, i) in ("of", "among"):
        i -= 2 if word_at(tokens, i - 1) in ("one", "some") else 1
    if word_at(tokens, i) == ",":
        return word_at(tokens, i + 1) != "and"
    while word_at(tokens, i).endswith("ly") or word_at(tokens, i) in ("also", "still", "now", "then"):
        i -= 1
    return word_at(tokens, i) in words("tells_rank")


def _rank(context: Context, i: int) -> tuple[int, int]:
    """The words of a rank around the superlative at token i: "the largest bank in the world"; (i, 0) for none."""
    tokens = context.tokens
    before = word_at(tokens, i - 1)
    if before in ("'s", "’s") and word_at(tokens, i - 2) in words("realms"):  # the world's largest
        first = i - 3 if word_at(tokens, i - 3) in ("the", "one") else i - 2
        return first, i + 1
    if before not in ("the", "second", "third") or word_at(tokens, i + 1) in (",", "."):
        return i, 0
    _, stop = context.sentence_at(i)
    for j in range(i + 1, min(stop, i + _REACH)):
        word = tokens.words[j]
        if word in (",", ";", "(", ":") or word in words("clause_openers"):
            break
        if word in ("in", "of", "on") and (end := _realm(context, j + 1)):
            return i - 1, end
    return i, 0


def _realm(context: Context, j: int) -> int:
    """The end of what a rank is over, "the world", "all time", "Europe"; 0 where something smaller is named."""
    tokens = context.tokens
    if word_at(tokens, j) in ("the", "all", "recorded"):
        j += 1
    if word_at(tokens, j) in words("realms") and word_at(tokens, j + 1) not in ("of", "'s", "’s", "-"):
        return j + 1
    if word_at(tokens, j) in ("time", "history") and surface_at(tokens, j - 1) in ("all", "in", "recorded"):
        return j + 1
    return 0
