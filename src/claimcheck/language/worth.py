"""How much a fact-checker would want a statement checked, from 0 to 1, and which cues say so.

A transparent sum: every kind of cue in `data/worth.toml` adds or takes its round weight, up to the most it may count,
and the logistic function lays the sum between 0 and 1. No weight is learned.
"""

from __future__ import annotations

from math import exp

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
_PAST = len(_KINDS)
_KIND_OF: dict[str, int] = {
    **dict.fromkeys(irregular_pasts(), _PAST),
    **{word: number for number, kind in reversed(list(enumerate(_KINDS))) for word in kind["words"].split()},
}
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


def check_worthiness(
    tokens: Tokens, first: int, end: int, modality: Modality, n_quantities: int | None = None
) -> tuple[float, list[str]]:
    """The score of the tokens [first, end), 0 to 1, and its reasons, the weightiest first.

    `n_quantities` is how many figures were read there; where nobody has read them, tokens that look like figures count.
    """
    sums, cues = _sums(tokens, first, end, n_quantities)
    total = sum(sums.values())
    reasons = sorted(sums.items(), key=lambda item: -abs(item[1]))
    why = [f"{weight:+.1f} {name}{': ' + ', '.join(cues[name]) if name in cues else ''}" for name, weight in reasons]
    extra = MODAL[modality.kind]
    if extra:
        why.append(f"{extra:+.1f} {modality.kind}")
    return round(1 / (1 + exp(MIDDLE - total - extra)), 4), why


def _sums(
    tokens: Tokens, first: int, end: int, n_quantities: int | None
) -> tuple[dict[str, float], dict[str, list[str]]]:
    """The weight of each kind of cue in the tokens, and the words that carry it."""
    cues = _cues(tokens, first, end) if end > first else {}
    past = cues.pop(_PAST, None)
    if n_quantities is not None:
        cues.pop(_FIGURES, None)
    sums: dict[str, float] = {}
    for kind, found in cues.items():
        total = _WEIGHTS[kind] * (len(found) + (kind == _FIGURES))
        sums[_NAMES[kind]] = min(total, _MOST[kind]) if total > 0 else max(total, _MOST[kind])
    if n_quantities:
        sums["figures"] = min(_WEIGHTS[_FIGURES] * (n_quantities + 1), _MOST[_FIGURES])
    if past is not None:
        sums["past tense"] = PAST
    if end - first < FEW:
        sums["short"] = SHORT
    else:
        sums["length"] = round(LONG_WORTH * min(end - first, LONG) / LONG, 2)
    if end - first > 1 and has_name(tokens.text, tokens.ends[first], tokens.ends[end - 1]):
        sums["names"] = NAMED
    return sums, {_NAMES[kind]: found for kind, found in cues.items()}


def _cues(tokens: Tokens, first: int, end: int) -> dict[int, list[str]]:
    """Kind of cue -> the words of that kind, in order."""
    words = tokens.words if first == 0 and end == len(tokens.words) else tokens.words[first:end]
    get = _KIND_OF.get
    cues: dict[int, list[str]] = {}
    for kind, word in [(kind, word) for word in words if (kind := get(word)) is not None]:
        if kind in cues:
            cues[kind].append(word)
        else:
            cues[kind] = [word]
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    if has_digit(tokens.text, start, stop):
        cues[_FIGURES] = [word for word in words if word[0] in _DIGITS or get(word) == _FIGURES]
    if _PAST not in cues and has_past(tokens.text, start, stop):
        cues[_PAST] = []
    return cues
