"""claimcheck: a ledger of what documents claim.

The public library. Every function is pure and typed, and safe in many processes. Names are
imported when first used, so that `import claimcheck` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from claimcheck.claims import parse
    from claimcheck.documents import open_document
    from claimcheck.gaps import find_gaps
    from claimcheck.language.assessment import assess
    from claimcheck.language.quantities import find_quantities
    from claimcheck.language.times import find_times
    from claimcheck.revisions import compare

__all__ = [
    "assess",
    "compare",
    "find_gaps",
    "find_quantities",
    "find_times",
    "open_document",
    "parse",
]

_HOMES = {
    "assess": "language.assessment",
    "compare": "revisions",
    "find_gaps": "gaps",
    "find_quantities": "language.quantities",
    "find_times": "language.times",
    "open_document": "documents",
    "parse": "claims",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"claimcheck.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
