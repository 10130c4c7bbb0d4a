"""One sentence judged by itself: what kind of statement it is, and how much it wants checking."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.language.cues import Stretch
from claimcheck.language.modality import Modality, modality_of
from claimcheck.language.stance import LEANS
from claimcheck.language.tokens import Tokens
from claimcheck.language.worth import check_worthiness
from claimcheck.records import Claim


@dataclass(slots=True)
class Assessment:
    """What kind of statement a sentence is, how much a fact-checker would want it checked, and which cues say so."""

    modality: str
    check_worthiness: float
    _sentence: str = field(repr=False, compare=False)

    @property
    def why(self) -> list[str]:
        """The cues, readable. The sentence is judged again for them: who ranks a million looks at a few of them, and
        what is not kept costs no memory."""
        whole = _whole(self._sentence)
        modality = modality_of(whole, judges=LEANS)
        return _cues_of(modality, whole.tokens) + check_worthiness(whole, modality).reasons()


def assess(sentence: str) -> Assessment:
    """Judge one sentence.

    Returns the modality of its main assertion, its check-worthiness from 0 to 1, and the cues that made them, readable.
    Any string will do; an empty one is a fact of no worth.
    """
    whole = _whole(sentence)
    modality = modality_of(whole, judges=LEANS)
    return Assessment(modality.kind, check_worthiness(whole, modality).score, sentence)


def _whole(text: str) -> Stretch:
    tokens = Tokens(text)
    return Stretch(tokens, 0, len(tokens.words))


def reasons_for(claim: Claim) -> list[str]:
    """The cues that made a claim of the ledger what it is, and its check-worthiness what it is, readable.

    Figures and dates count as they were read there; what each adds and takes sums up to the claim's own worth.
    """
    if claim.presupposed:
        return ["taken for granted, seldom wrong"]
    whole = _whole(claim.span.quote)
    modality = modality_of(whole)
    cues = _cues_of(modality, whole.tokens) if modality.kind == claim.modality else []
    figures = len(claim.quantities) or sum(time.type in ("DATE", "TIME") for time in claim.times)
    return cues + check_worthiness(whole, Modality(claim.modality), figures).reasons()


def _cues_of(modality: Modality, tokens: Tokens) -> list[str]:
    """Each cue once, with what it speaks for: "plan: aims to"."""
    cues = dict.fromkeys(tokens.wording(start, end) for start, end in modality.cues)
    return [f"{modality.kind}: {cue}" for cue in cues] + [f"denied: {tokens.surface(i)}" for i in modality.denials]
