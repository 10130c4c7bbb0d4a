"""Somebody is said to say so, and nobody could be asked.

What it flags
    A statement put into the mouth of unnamed people or studies: "experts say", "some argue", "studies show", "it is
    widely believed that". Not "experts at the university say", nor a sentence with a reference mark.

Why it matters
    A claim that hides its source cannot be traced, weighed or asked about, and lends itself an authority it may not
    have.

Bad
    Experts say that the bridge will pay for itself.

Good
    Experts at the transport ministry say that the bridge will pay for itself.

What to do
    Name who says so and where, or tell it in your own voice and answer for it.

Measured precision
    20 of 21 findings in news, speeches and minutes, read one by one. Opt-in all the same: minutes and reports of
    committees speak so by custom.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..language.tokens import BREAK, Tokens
from ._context import Context
from ._findings import Finding
from ._seams import word_at
from ._words import words

FAMILY = "source"
SEVERITY = "note"
DEFAULT = False

_HINT = "look for a name, an institution or a study that says so"


def find(context: Context) -> Iterator[Finding]:
    """Each statement of nobody in particular."""
    tokens = context.tokens
    speakers = words("vague_speakers")
    for i, word in enumerate(tokens.words):
        if word in speakers:
            first, end = _says(tokens, i)
        elif word == "it":
            first, end = _it_is_said(tokens, i)
        else:
            continue
        if end and not _refers(context, i):
            start, stop = tokens.starts[first], tokens.ends[end - 1]
            quote = " ".join(context.document.text[start:stop].split())
            yield Finding(start, stop, f"nobody is named in '{quote}'", _HINT)


def _says(tokens: Tokens, i: int) -> tuple[int, int]:
    """ "experts say", with "some" or "many" before it; (i, 0) where the speakers are told apart or do not speak."""
    before = word_at(tokens, i - 1)
    first = i - 1 if before in words("vague_counts") else i
    opening = word_at(tokens, first - 1)
    end = i + 1
    while word_at(tokens, end).endswith("ly") or word_at(tokens, end) in ("also", "have", "often"):
        end += 1
    speaks = word_at(tokens, end) in words("vague_verbs")
    opens = first == 0 or opening in (BREAK, ".", ",", ";", "but", "and", "that", "while", "although", "as", "though")
    telling = word_at(tokens, end + 1) in words("content_openers")
    joined = tokens.words[i] == "others" and opening == "and"  # "the mayor and others say"
    return (first, end + 1) if speaks and opens and telling and not joined else (i, 0)


def _it_is_said(tokens: Tokens, i: int) -> tuple[int, int]:
    """ "it is widely believed that"."""
    if word_at(tokens, i + 1) not in ("is", "was", "has"):
        return i, 0
    end = i + 2
    while word_at(tokens, end).endswith("ly") or word_at(tokens, end) in ("been", "often", "sometimes"):
        end += 1
    said = word_at(tokens, end) in words("passively_said") and word_at(tokens, end + 1) == "that"
    return (i, end + 2) if said else (i, 0)


def _refers(context: Context, i: int) -> bool:
    """Whether the sentence bears a reference mark or names who it follows."""
    first, end = context.sentence_at(i)
    said = context.tokens.words[first:end]
    marked = any(one == "[" and other.isdecimal() for one, other in pairwise(said))
    return marked or "according" in said
