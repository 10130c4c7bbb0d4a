"""How much a fact-checker would want a statement checked, from 0 to 1, and which cues say so."""

from __future__ import annotations

from claimcheck.language.modality import Modality
from claimcheck.language.tokens import Tokens


def check_worthiness(
    tokens: Tokens, first: int, end: int, modality: Modality, n_quantities: int | None = None
) -> tuple[float, list[str]]:
    """The score of the tokens [first, end) and its reasons."""
    words = tokens.words[first:end]
    figures = sum(word[0].isdigit() for word in words) if n_quantities is None else n_quantities
    score = 0.3 + 0.3 * min(figures, 1) - (0.2 if modality.kind != "fact" else 0)
    return score, (["figures"] if figures else [])
