"""Identity over revisions: a claim keeps its id while it is recognisably the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from ..records import Claim
from .pairing import pair

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no letter that reads like a digit."""


def carry_ids(old: Sequence[Claim], new: Sequence[Claim]) -> list[Claim]:
    """The new claims under the ids of the old ones they are.

    A claim that is new, or that nothing decides about, keeps the id it came with, unless an old claim has it: an id
    on which judgements may rest never passes to another claim, and no two claims get the same one.
    """
    pairing = pair(old, new)
    ids = {j: old[i].id for i, j in pairing.pairs if old[i].id}
    taken = {claim.id for claim in old} | set(ids.values())
    carried = []
    for j, claim in enumerate(new):
        given = ids.get(j)
        if given is None:
            given = claim.id if claim.id not in taken else _another(claim.id, taken)
            taken.add(given)
        carried.append(claim if given == claim.id else replace(claim, id=given))
    return carried


def _another(taken_id: str, taken: set[str]) -> str:
    """An id of the same shape that nobody has, always the same one for the same ids."""
    source, slash, short = taken_id.rpartition("/")
    attempt = 0
    while True:
        digest = blake2b(f"{taken_id} {attempt}".encode(), digest_size=16).digest()
        candidate = source + slash + "".join(_DIGITS[byte % 32] for byte in digest)[: max(len(short), 4)]
        if candidate not in taken:
            return candidate
        attempt += 1
