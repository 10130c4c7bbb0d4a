"""One sentence judged by itself: what kind of statement it is, and how much it wants checking."""

from __future__ import annotations

from claimcheck.language.modality import modality_of
from claimcheck.language.stance import LEANS
from claimcheck.language.tokens import Tokens
from claimcheck.language.worth import check_worthiness
from claimcheck.records import Assessment


def assess(sentence: str) -> Assessment:
    """Judge one sentence.

    Returns the modality of its main assertion, its check-worthiness from 0 to 1, and the cues that made them, readable.
    Any string will do; an empty one is a fact of no worth.
    """
    tokens = Tokens(sentence)
    end = len(tokens)
    modality = modality_of(tokens, 0, end, judges=LEANS)
    worth, reasons = check_worthiness(tokens, 0, end, modality)
    why = [f"{modality.kind}: {cue}" for cue in modality.cues]
    if modality.denials:
        why += [f"denied: {cue}" for cue in modality.denials]
    return Assessment(modality.kind, worth, why + reasons)
