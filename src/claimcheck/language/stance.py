"""How far a sentence judges instead of telling: the words and turns of stance, weighed.

Stance after Biber et al., Longman Grammar of Spoken and Written English (1999), ch. 12, metadiscourse after Hyland
(2005); that function words carry subjectivity, and figures, dates and verbs of saying its absence: Wiebe et al.,
Learning Subjective Language (Computational Linguistics 30, 2004). The words are in `data/stance.toml`.
"""

from __future__ import annotations

from claimcheck.language.cues import Stretch
from claimcheck.language.lexicon import Phrases, load
from claimcheck.language.shapes import has_digit, has_past

_DATA = load("stance")
_WORDS: dict[str, float] = {
    word: float(kind["weight"]) for kind in reversed(_DATA["kind"]) for word in kind["words"].split()
}
_TURNS: Phrases[float] = Phrases(dict.fromkeys(_DATA["turns"]["phrases"], 1.0))
_TRIGGERS = frozenset(_WORDS) | frozenset(_TURNS.table)
_PAIRS = {"“": "”", '"': '"', "‘": "’"}

FIGURE = -1.5
"""For the first figure: a sentence with a figure tells, however it colours it."""

SCARE_QUOTES = 1.0
"""For one or two words in quotation marks: words held at arm's length."""

OPENS_WITH_CONJUNCTION = 0.5
DONE = -0.5
"""For a verb in -ed: what is told as done."""

LEANS = 1.5
"""The weight from which on a sentence by itself is opinion rather than fact."""

JUDGES = 4.5
"""The same for a claim of the ledger, where a fact taken for opinion is hidden and an opinion taken for fact is not."""


def judgement(stretch: Stretch) -> tuple[float, list[tuple[int, int]]]:
    """The weight of stance in a stretch of text, and where the words are that carry the most of it."""
    tokens, words, first, end = stretch.tokens, stretch.words, stretch.first, stretch.end
    if end <= first:
        return 0.0, []
    total = 0.0
    spans: list[tuple[int, int]] = []
    turns = _TURNS.table
    skip = first
    for i in [i for i in range(first, end) if words[i] in _TRIGGERS]:
        if i < skip:
            continue
        word = words[i]
        weight, skip = _WORDS.get(word, 0.0), i + 1
        if word in turns and (match := _TURNS.match(words, i)) is not None and match[0] <= end:
            weight, skip = max(weight, match[1]), match[0]
        if weight >= 1:
            spans.append((i, skip))
        total += weight
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    total += FIGURE * has_digit(tokens.text, start, stop) + DONE * has_past(tokens.text, start, stop)
    return total + _typography(stretch, spans), spans


def _typography(stretch: Stretch, spans: list[tuple[int, int]]) -> float:
    """What scare quotes and an opening conjunction add."""
    words, first, end = stretch.words, stretch.first, stretch.end
    total = OPENS_WITH_CONJUNCTION if end > first and words[first] in ("and", "but", "so", "yet", "or") else 0.0
    for i in [i for i in range(first, end - 2) if words[i] in _PAIRS]:
        close = _PAIRS[words[i]]
        if close in words[i + 2 : min(i + 4, end)]:
            spans.append((i, min(i + 4, end)))
            return total + SCARE_QUOTES
    return total
