"""Somebody is quoted, and nobody says who.

What it flags
    A sentence of four words or more in quotation marks that no speaker stands beside, in a paragraph that names none.
    Not titles, mottoes and names ("the slogan", "titled", Most Words in Capitals), nor a quotation with a reference
    mark.

Why it matters
    Words in quotation marks claim to be somebody's own. Without a name nobody can be asked whether they are.

Bad
    The meeting was long. "We will not pay a cent more for this bridge."

Good
    The meeting was long. "We will not pay a cent more for this bridge," said the mayor.

What to do
    Name who said it and where, or tell it in your own words.

Measured precision
    7 of 15 findings in news, speeches, opinion pieces and encyclopaedia articles, read one by one; the grammar has
    since learnt of six of the other eight (a motto signed with a dash, "wondering", "tweeted"), and two are left that
    put words into somebody's mouth for the sake of argument. Opt-in.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..language.attribution import attributions_in
from ..language.finite import main_verb
from ..language.quotations import quotations_in, stretches_in
from ..language.tokens import BREAK
from ._context import Context
from ._findings import Finding
from ._seams import surface_at, word_at
from ._sources import has_source
from ._words import words

FAMILY = "source"
SEVERITY = "note"
DEFAULT = False

_SHORTEST = 4
_BEFORE = 8
"""Tokens before the opening mark in which a word tells that a title, a motto or an inscription follows."""

_AROUND = 60
"""Tokens on either side of a quotation, inside its paragraph, in which somebody is named as speaking."""


def find(context: Context) -> Iterator[Finding]:
    """Each quoted sentence without a speaker."""
    tokens = context.tokens
    spoken = {quotation.first for quotation in quotations_in(tokens)}
    for first, end in stretches_in(tokens):
        if first in spoken or not _is_speech(context, first, end) or _has_speaker(context, first, end):
            continue
        start, stop = tokens.starts[first - 1], tokens.ends[min(end, len(tokens) - 1)]
        yield Finding(start, stop, "nobody is named as saying this", "look for who said it, when and where")


def _is_speech(context: Context, first: int, end: int) -> bool:
    """Whether the tokens between two marks are a sentence that somebody may have said, not a title or a name."""
    tokens = context.tokens
    listed = [tokens.surface(i) for i in range(first, end) if tokens.surface(i)[0].isalpha()]
    if len(listed) < _SHORTEST or not tokens.surface(first)[0].isupper() or BREAK in tokens.words[first:end]:
        return False
    weighty = [word for word in listed[1:] if len(word) > 3]
    if 2 * sum(word[0].isupper() for word in weighty) > len(weighty):
        return False  # The Title of a Book
    named = words("naming_words").intersection(tokens.words[max(0, first - 1 - _BEFORE) : first - 1])
    return not named and main_verb(tokens, first, end) is not None


def _has_speaker(context: Context, first: int, end: int) -> bool:
    """Whether the paragraph names somebody as speaking near the quotation, or a source is marked."""
    tokens = context.tokens
    if has_source(context, tokens.starts[first - 1], tokens.ends[end - 1]) or _is_signed(context, end):
        return True
    begin, stop = first - 1, end + 1
    while begin > max(0, first - _AROUND) and word_at(tokens, begin - 1) != BREAK:
        begin -= 1
    while stop < min(len(tokens), end + _AROUND) and word_at(tokens, stop) != BREAK:
        stop += 1
    said = {*tokens.words[begin : first - 1], *tokens.words[end + 1 : stop]}
    return bool(words("says").intersection(said) or attributions_in(tokens, begin, stop))


def _is_signed(context: Context, end: int) -> bool:
    """Whether a dash and a name follow the mark at token `end`, as under a motto: "…" – Jane Doe."""
    tokens = context.tokens
    after = end + 1
    while after < len(tokens) and word_at(tokens, after) in (BREAK, "-", "~"):
        after += 1
    dashed = after > end + 1 or word_at(tokens, after) in ("–", "—", "(")
    after += word_at(tokens, after) in ("–", "—", "(", "―")
    return dashed and surface_at(tokens, after)[0].isupper() and surface_at(tokens, after + 1)[0].isupper()
