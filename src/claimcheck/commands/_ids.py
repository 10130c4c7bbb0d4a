"""Claims by their ids, typed in part. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import ClaimcheckError
from ..records import Claim
from ._names import did_you_mean

SHOWN = 4  # how many ids an error names before it only counts the rest


def find_claim(typed: str, claims: Iterable[Claim]) -> Claim:
    """The one claim whose id is meant: the whole id, or any start of its last part that no other claim has.

    Raises ClaimcheckError where no claim has it, with the nearest id, or several do, with theirs.
    """
    source, slash, wanted = typed.strip().rpartition("/")
    claims = [claim for claim in claims if not slash or claim.source == source]
    ends = [(claim.id.rpartition("/")[2], claim) for claim in claims]
    exact = [claim for end, claim in ends if end == wanted]
    found = exact or [claim for end, claim in ends if wanted and end.lower().startswith(wanted.lower())]
    if len(found) == 1:
        return found[0]
    if not found:
        remedy = did_you_mean(wanted, (end for end, _ in ends), "claimcheck list shows the ids")
        raise ClaimcheckError(typed or '""', "no claim has this id", remedy)
    names = [claim.id for claim in found]
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    remedy = "type more of it, or the source before it: SOURCE/ID"
    raise ClaimcheckError(typed, f"several claims have this id: {', '.join(names[:SHOWN])}{more}", remedy)
