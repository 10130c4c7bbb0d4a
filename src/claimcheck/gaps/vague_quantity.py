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

from ._around import has_figure, stretch_of
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
    looked_at, told = (-1, -1), False
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
        if words("not_told").intersection(tokens.words[max(0, i - 8) : i]):
            continue
        sentence = stretch_of(context, tokens.starts[i])
        if sentence != looked_at:
            looked_at, told = sentence, has_figure(context, *sentence) or _asks(context, i)
        if told:
            continue
        quote = context.document.clean(tokens.starts[first], tokens.ends[end - 1])
        yield Finding(tokens.starts[first], tokens.ends[end - 1], f"'{quote}': by how much?", "look for the figure")


def _asks(context: Context, i: int) -> bool:
    """Whether the sentence of token i is a question."""
    return word_at(context.tokens, context.sentence_at(i)[1] - 1) == "?"
