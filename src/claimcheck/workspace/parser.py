"""The version of the parser: what decides which claims a text makes."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

_PARTS = (
    *("*.py", "documents/**/*.py", "language/**/*.py", "language/**/*.toml"),
    *("gaps/_*.py", "gaps/dropped_*.py"),  # the holes that are kept beside the claims
)


@cache
def parser_version() -> str:
    """The version of claimcheck, and a fingerprint of the code and the words that make claims.

    The fingerprint spares a number that someone would have to remember to raise: a changed word list makes another
    parser too. Line ends do not count, so that every machine comes to the same.
    """
    from .. import __version__

    package = Path(__file__).parent.parent
    digest = sha256()
    for path in sorted({path for pattern in _PARTS for path in package.glob(pattern)}):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return f"{__version__}+{digest.hexdigest()[:10]}"
