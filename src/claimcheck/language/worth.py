"""How much a fact-checker would want a statement checked, from 0 to 1, and which cues say so.

A transparent sum: every kind of cue in `data/worth.toml` adds or takes its round weight, up to the most it may count,
and the logistic function lays the sum between 0 and 1. No weight is learned.
"""

from __future__ import annotations

from math import exp
from typing import NamedTuple

from claimcheck.language.cues import Stretch
from claimcheck.language.inflection import irregular_pasts
from claimcheck.language.lexicon import load
from claimcheck.language.modality import Modality
from claimcheck.language.shapes import has_name, has_past

_KINDS = load("worth")["kind"]
_NAMES = [kind["name"] for kind in _KINDS]
_WEIGHTS = [float(kind["weight"]) for kind in _KINDS]
_MOST = [float(kind["most"]) for kind in _KINDS]
_FIGURES = _NAMES.index("figures")
_POSSIBILITY = _NAMES.index("possibility")
_PAST = len(_KINDS)
_NAMES.append("past tense")
_KIND_OF: dict[str, int] = {
    **dict.fromkeys(irregular_pasts(), _PAST),
    **{word: number for number, kind in reversed(list(enumerate(_KINDS))) for word in kind["words"].split()},
}
_KIND_OF["May"] = _NAMES.index("time")  # the one month that is told from another word by its capital alone
_DIGITS = frozenset("0123456789")

PAST = 0.5
"""For a verb in the past tense or a participle: what is told as done can be looked up."""

NAMED = 0.4
"""For a proper name inside the sentence: somebody or something in particular."""

MODAL = {"fact": 0.0, "forecast": -0.5, "plan": -0.5, "opinion": -0.6, "question": -2.0}
"""What the modality takes: what is still to come cannot be checked yet, an opinion or a question not at all."""

FEW, SHORT = 6, -1.0
"""Below so many tokens a sentence says too little to be checked by itself."""

LONG, LONG_WORTH = 25, 0.5
"""The longer a sentence, up to so many tokens, the more it holds that can be checked."""

MIDDLE = 1.6
"""The sum at which a statement is as much worth checking as not: one figure told of one matter."""

_COUNTED = 8
"""More cues of one kind than this add no more."""


def _adds(kind: int, count: int) -> float:
    """What so many cues of a kind add."""
    if kind == _PAST:
        return PAST if count else 0.0
    total = _WEIGHTS[kind] * (count + (kind == _FIGURES))
    return min(total, _MOST[kind]) if total > 0 else max(total, _MOST[kind])


_ADDS = [[_adds(kind, count) for count in range(_COUNTED + 1)] for kind in range(len(_NAMES))]
_LENGTHS = [round(LONG_WORTH * n / LONG, 2) for n in range(LONG + 1)]


class Worth(NamedTuple):
    """How much a statement wants checking, 0 to 1, and what makes it so: its words, how many are cues of each kind,
    and what the shape of the whole adds, under its name."""

    score: float
    words: list[str]
    counts: dict[int, int]
    shape: dict[str, float]

    def reasons(self) -> list[str]:
        """What each kind of cue adds, with its words: "+0.9 public act: voted"."""
        told: dict[int, list[str]] = {}
        for word in self.words:
            kind = _FIGURES if word[0] in _DIGITS else _KIND_OF.get(word)
            if kind in self.counts:
                told.setdefault(kind, []).append(word)
        cues = [
            f"{_adds_in_all(kind, self.counts[kind]):+.1f} {_NAMES[kind]}: " + ", ".join(words)
            for kind, words in told.items()
        ]
        return cues + [f"{adds:+.1f} {name}" for name, adds in self.shape.items()]


def check_worthiness(stretch: Stretch, modality: Modality, n_quantities: int | None = None) -> Worth:
    """The score of a stretch of text, and what makes it.

    `n_quantities` is how many figures were read there; where nobody has read them, tokens that look like figures count.
    """
    words, numerals = stretch.part, stretch.numerals() if n_quantities is None else 0
    counts = _counts(words, numerals, n_quantities is None)
    if _POSSIBILITY in counts and "may" in words:  # perhaps the month, which the times spell with its capital
        tokens = stretch.tokens
        words = [word if word != "may" else tokens.surface(i) for i, word in enumerate(words, stretch.first)]
        counts = _counts(words, numerals, n_quantities is None)
    shape = _shape(stretch, modality, _PAST in counts)
    if n_quantities:
        shape[f"{_NAMES[_FIGURES]}: {n_quantities}"] = _adds_in_all(_FIGURES, n_quantities)
    total = sum(shape.values())
    for kind, count in counts.items():
        total += _ADDS[kind][count if count < _COUNTED else _COUNTED]
    return Worth(round(1 / (1 + exp(MIDDLE - total)), 4), words, counts, shape)


def _adds_in_all(kind: int, count: int) -> float:
    """What so many cues of a kind add, from the table; more than it counts add no more."""
    return _ADDS[kind][min(count, _COUNTED)]


def _counts(words: list[str], numerals: int, figures: bool) -> dict[int, int]:
    """Kind of cue -> how many words are of that kind, `numerals` among them; figures only where they are asked for."""
    counts: dict[int, int] = {}
    for word in words:
        if word in _KIND_OF:
            kind = _KIND_OF[word]
            counts[kind] = counts[kind] + 1 if kind in counts else 1
    if not figures:
        counts.pop(_FIGURES, None)
    elif numerals:
        counts[_FIGURES] = counts.get(_FIGURES, 0) + numerals
    return counts


def _shape(stretch: Stretch, modality: Modality, told_past: bool) -> dict[str, float]:
    """What the shape of the whole adds: how long it is, what its words look like, and how it is meant."""
    text, start, stop = stretch.tokens.text, stretch.start, stretch.stop
    length = len(stretch.part)
    shape = {"short": SHORT} if length < FEW else {"length": _LENGTHS[length if length < LONG else LONG]}
    if not told_past and has_past(text, start, stop):
        shape["past tense"] = PAST
    if has_name(text, start + 1, stop):
        shape["names"] = NAMED
    if modality.kind != "fact":
        shape[modality.kind] = MODAL[modality.kind]
    return shape
