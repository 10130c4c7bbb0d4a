"""What is known about gaps besides themselves, as a listing of gaps carries it (`Listing.around`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..findings import Gap


@dataclass(slots=True)
class Settled:
    """Which gaps somebody accepted, which ask for the same, and where the text of a source can be opened.

    `reasons` tells for an accepted gap, by its source and id, who accepted it and why. `hidden` are the accepted gaps
    that the listing does not show. `again` has, by source and id, the gaps that ask for the same as a gap: for people
    they are folded into it. `path_of` gives the path of a source's text by the source's name.
    """

    reasons: dict[tuple[str, str], str] = field(default_factory=dict)
    hidden: list[Gap] = field(default_factory=list)
    again: dict[tuple[str, str], list[Gap]] = field(default_factory=dict)
    path_of: Callable[[str], str] = field(default=lambda name: name)

    def reason(self, gap: Gap) -> str | None:
        """Who accepted a gap and why; None where nobody did."""
        return self.reasons.get((gap.source, gap.id))
