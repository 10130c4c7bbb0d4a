"""Claims -> ids: the same words of the same source make the same id, in every run and on every machine.

An id is `<source>/<code>`. The code is made from what the claim says, so that it does not depend on what else a
document says; four characters tell a million claims apart and can be typed, and only a code that is taken grows longer.
"""

from __future__ import annotations

from base64 import b32hexencode
from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

_CROCKFORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUV", "abcdefghjkmnpqrstvwxyz")
"""From the digits of base 32 (RFC 4648, extended hex) to Crockford's, which have no i, l, o, u to misread."""

SHORTEST = 4


def assign_ids(source: str, contents: Iterable[str]) -> list[str]:
    """Ids for the claims of `source`, in order, made from what each says; what is told again gets an id of its own."""
    tellings: Counter[str] = Counter()
    taken: set[str] = set()
    ids = []
    for content in contents:
        code = _code(f"{content}\0{tellings[content]}")
        tellings[content] += 1
        length = SHORTEST
        while code[:length] in taken:
            length += 1
        taken.add(code[:length])
        ids.append(f"{source}/{code[:length]}")
    return ids


def _code(content: str) -> str:
    digest = blake2b(content.encode("utf-8", "surrogatepass"), digest_size=10).digest()
    return b32hexencode(digest).decode("ascii").translate(_CROCKFORD)
