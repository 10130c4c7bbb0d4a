"""What a command hands to an output: the records, and what a reader needs besides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from ..records import Claim

if TYPE_CHECKING:
    from ..holes import Hole


@dataclass(slots=True)
class Listing:
    """Records of one kind, in the order in which they are shown.

    `kind` is their key in the JSON: claims, gaps, due, changes, lines, sources. Machines get the records alone; the
    rest is for the table: `view` names another way to show the kind, `footer` tells what was not shown, `text_of`
    gives the text of a source by its name, `retold` has the claims that tell the same fact as the claim of an id,
    `about` a line on each source, `around` what a view of one record shows besides it, and `notes` by the id of a
    claim what people left on it. `holes` gives the places of a text at which a claim has lost a figure or a date.
    """

    kind: str
    records: list[Any]
    today: date
    view: str = ""
    footer: list[str] = field(default_factory=list)
    text_of: Callable[[str], str] = field(default=lambda _: "")
    retold: dict[str, list[Claim]] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    around: Any = None
    notes: dict[str, list[str]] = field(default_factory=dict)
    holes: Callable[[Claim], list[Hole]] = field(default=lambda _: [])
