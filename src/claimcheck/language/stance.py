"""How far a sentence judges instead of telling: the words and turns of stance, weighed.

Stance after Biber et al., Longman Grammar of Spoken and Written English (1999), ch. 12; metadiscourse after Hyland
(2005). The words are in `data/stance.toml`.
"""

from __future__ import annotations

from claimcheck.language.cues import Stretch
from claimcheck.language.lexicon import Phrases, load

_DATA = load("stance")
_WORDS: dict[str, float] = {
    **dict.fromkeys(_DATA["telling"]["words"].split(), -1.0),
    **dict.fromkeys(_DATA["first_person"]["words"].split(), 0.5),
    **dict.fromkeys(_DATA["mild"]["words"].split(), 1.0),
    **dict.fromkeys(_DATA["strong"]["words"].split(), 2.0),
}
_PHRASES: Phrases[float] = Phrases(dict.fromkeys(_DATA["first_person"]["phrases"], 1.0))
TRIGGERS = frozenset(_WORDS) | frozenset(_PHRASES.table)
JUDGES = 2.0
"""The weight from which on a sentence without figures counts as opinion."""


def judgement(clause: Stretch, triggers: list[int]) -> tuple[float, list[tuple[int, int]]]:
    """The weight of the stance words among the trigger tokens, and where they stand."""
    words = clause.words
    total = 0.0
    spans: list[tuple[int, int]] = []
    skip = clause.first
    for i in triggers:
        if i < skip:
            continue
        weight, end = _WORDS.get(words[i], 0.0), i + 1
        match = _PHRASES.match(words, i)
        if match is not None and match[0] <= clause.end:
            weight, end = max(weight, match[1]), match[0]
        if weight > 0:
            spans.append((i, end))
        total += weight
        skip = end
    return total, spans
