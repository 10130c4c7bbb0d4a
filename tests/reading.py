"""Made-up texts -> what is claimed in them, for tests of what a text claims."""

from __future__ import annotations

from claimcheck.claims import parse
from claimcheck.records import Claim


def one(text: str, **options: object) -> Claim:
    """The only claim of a text."""
    (claim,) = parse(text, source="s", **options)  # type: ignore[arg-type]
    return claim


def told(text: str) -> list[tuple[str, str]]:
    """Each claim: how it is meant, and its statement."""
    return [(claim.modality, claim.statement) for claim in parse(text, source="s")]


def said(text: str) -> list[str]:
    """The statements."""
    return [statement for _, statement in told(text)]
