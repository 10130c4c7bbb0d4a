"""Something rose sharply, and nobody says by how much.

What it flags
    A verb of change with a word of degree ("rose sharply", "has fallen significantly", "a dramatic increase in") in a
    sentence without any figure.

Why it matters
    "Sharply" is a figure that the writer kept. Two readers take it for 5% and for 50%.

Bad
    Rents in the town have risen sharply.

Good
    Rents in the town have risen sharply, by 14% in a year.

What to do
    Look for the figure behind the word.

Measured precision
    36 of 40 findings in minutes of banks, news, encyclopaedia articles and manifestos, read one by one; the other four
    told of what no figure measures, or of a wish. Opt-in: many texts speak so on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._around import marks_within
from ._context import Context
from ._findings import Finding
from ._seams import word_at
from ._words import words

FAMILY = "number"
SEVERITY = "note"
DEFAULT = False


def find(context: Context) -> Iterator[Finding]:
    """Each change that is told by a word of degree alone."""
    tokens = context.tokens
    adverbs, adjectives = words("degree_adverbs"), words("degree_adjectives")
    for i, word in enumerate(tokens.words):
        if word in adverbs and word_at(tokens, i - 1) in words("changed"):
            first, end = i - 1, i + 1
        elif (
            word in adjectives
            and word_at(tokens, i + 1) in words("changes_as_nouns")
            and word_at(tokens, i - 1) in ("a", "an")
        ):
            first, end = i - 1, i + 2
        else:
            continue
        if _is_told(context, i):
            continue
        quote = context.document.clean(tokens.starts[first], tokens.ends[end - 1])
        yield Finding(tokens.starts[first], tokens.ends[end - 1], f"'{quote}': by how much?", "look for the figure")


def _is_told(context: Context, i: int) -> bool:
    """Whether the sentence holds a figure, or only asks, hopes or supposes."""
    tokens = context.tokens
    first, end = context.sentence_at(i)
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    if any(char.isdigit() for char in tokens.text[start:stop]) or marks_within(context.quantities, start, stop):
        return True
    return bool(words("not_told").intersection(tokens.words[max(first, i - 8) : i])) or tokens.words[end - 1] == "?"
