"""How much a fact-checker would want a statement checked, from 0 to 1, and which cues say so.

A transparent sum: every kind of cue in `data/worth.toml` adds or takes its round weight, up to the most it may count,
and the logistic function lays the sum between 0 and 1. No weight is learned.
"""

from __future__ import annotations

from math import exp
from typing import NamedTuple

from claimcheck.language.inflection import irregular_pasts
from claimcheck.language.lexicon import load
from claimcheck.language.modality import Modality
from claimcheck.language.shapes import has_digit, has_name, has_past
from claimcheck.language.tokens import Tokens

_KINDS = load("worth")["kind"]
_NAMES = [kind["name"] for kind in _KINDS]
_WEIGHTS = [float(kind["weight"]) for kind in _KINDS]
_MOST = [float(kind["most"]) for kind in _KINDS]
_FIGURES = _NAMES.index("figures")
_POSSIBILITY = _NAMES.index("possibility")
_PAST = len(_KINDS)
_KIND_OF: dict[str, int] = {
    **dict.fromkeys(irregular_pasts(), _PAST),
    **{word: number for number, kind in reversed(list(enumerate(_KINDS))) for word in kind["words"].split()},
}
_KIND_OF["May"] = _NAMES.index("time")  # the one month that is told from another word by its capital alone
_FIGURE_WORDS = frozenset(word for word, kind in _KIND_OF.items() if kind == _FIGURES)
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


def _adds(kind: int, count: int) -> tuple[float, str]:
    """What so many cues of a kind add, and how that is told."""
    total = _WEIGHTS[kind] * (count + (kind == _FIGURES))
    total = min(total, _MOST[kind]) if total > 0 else max(total, _MOST[kind])
    return total, f"{total:+.1f} {_NAMES[kind]}: "


_ADDS = [[_adds(kind, count) for count in range(_COUNTED + 1)] for kind in range(len(_KINDS))]
_ADDS.append([(PAST, f"{PAST:+.1f} past tense: ")] * (_COUNTED + 1))
_DONE = (PAST, f"{PAST:+.1f} past tense")
_SHORT = (SHORT, f"{SHORT:+.1f} short")
_NAMED = (NAMED, f"{NAMED:+.1f} names")
_LENGTHS = [(added := round(LONG_WORTH * n / LONG, 2), f"{added:+.1f} length") for n in range(LONG + 1)]
_MODAL = {kind: (weight, f"{weight:+.1f} {kind}") for kind, weight in MODAL.items()}


class Worth(NamedTuple):
    """How much a statement wants checking, 0 to 1, and what makes it so: the words of each kind of cue, and what the
    shape of the whole adds."""

    score: float
    cues: dict[int, list[str]]
    shape: list[tuple[float, str]]

    def reasons(self) -> list[str]:
        """What each kind of cue adds, with its words: "+0.9 public act: voted"."""
        told = [_adds_of(kind, len(words))[1] + ", ".join(words) for kind, words in self.cues.items()]
        return told + [label for _, label in self.shape]


def check_worthiness(
    tokens: Tokens, first: int, end: int, modality: Modality, n_quantities: int | None = None
) -> Worth:
    """The score of the tokens [first, end), and what makes it.

    `n_quantities` is how many figures were read there; where nobody has read them, tokens that look like figures count.
    """
    if end <= first:
        return Worth(round(1 / (1 + exp(MIDDLE - SHORT)), 4), {}, [_SHORT])
    start, stop = tokens.extent(first, end)
    words = tokens.words[first:end]
    figures = n_quantities is None and has_digit(tokens.text, start, stop)
    cues = _cues(words, figures)
    if "may" in cues.get(_POSSIBILITY, ()):  # perhaps the month, which the list of times spells with its capital
        cues = _cues([word if word != "may" else tokens.surface(i) for i, word in enumerate(words, first)], figures)
    if n_quantities is not None:
        cues.pop(_FIGURES, None)
    length = end - first
    shape = [_SHORT if length < FEW else _LENGTHS[length if length < LONG else LONG]]
    if n_quantities:
        adds, label = _adds_of(_FIGURES, n_quantities)
        shape.append((adds, f"{label}{n_quantities}"))
    if _PAST not in cues and has_past(tokens.text, start, stop):
        shape.append(_DONE)
    if has_name(tokens.text, start + 1, stop):
        shape.append(_NAMED)
    if modality.kind != "fact":
        shape.append(_MODAL[modality.kind])
    total = 0.0
    for kind, found in cues.items():
        count = len(found)
        total += _ADDS[kind][count if count < _COUNTED else _COUNTED][0]
    for adds, _ in shape:
        total += adds
    return Worth(round(1 / (1 + exp(MIDDLE - total)), 4), cues, shape)


def _adds_of(kind: int, count: int) -> tuple[float, str]:
    """What so many cues of a kind add, from the table; more than it counts add no more."""
    return _ADDS[kind][count if count < _COUNTED else _COUNTED]


def _cues(words: list[str], figures: bool) -> dict[int, list[str]]:
    """Kind of cue -> the words of that kind, in order; figures only where there are any to count."""
    cues: dict[int, list[str]] = {}
    for word in [word for word in words if word in _KIND_OF]:
        kind = _KIND_OF[word]
        if kind in cues:
            cues[kind].append(word)
        else:
            cues[kind] = [word]
    if figures:
        cues[_FIGURES] = [word for word in words if word in _FIGURE_WORDS or word[0] in _DIGITS]
    return cues
