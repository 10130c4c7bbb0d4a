"""What the entries on a claim come to: which decisions stand, who signed them, and the status that follows.

Nothing of it is stored. A decision stands until it is withdrawn, or another takes its place: a verdict that of an
earlier verdict, a dismissal that of all before it, and whatever is decided after a dismissal undoes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..judgements import Entry

DECISIONS = ("verdict", "resolve", "dismiss")
"""Actions that decide something about a claim."""
_TAKEN_BACK = (*DECISIONS, "recheck")
"""Actions that `withdraw` takes back."""


@dataclass(slots=True)
class Standing:
    """The log of one claim: all its entries, and those decisions and wishes of them that nobody withdrew, in order."""

    entries: list[Entry] = field(default_factory=list)
    kept: list[Entry] = field(default_factory=list)

    def take(self, entry: Entry) -> None:
        """Add the next entry."""
        self.entries.append(entry)
        if entry.action in _TAKEN_BACK:
            self.kept.append(entry)
        elif entry.action == "withdraw" and (gone := self._named(entry)):
            self.kept.remove(gone)

    def _named(self, entry: Entry) -> Entry | None:
        """What a withdrawal takes back: the entry that it names, else the last."""
        if entry.of is None:
            return self.kept[-1] if self.kept else None
        return next((one for one in self.kept if one.key == entry.of), None)

    @property
    def decision(self) -> Entry | None:
        """The last decision that stands."""
        return next((entry for entry in reversed(self.kept) if entry.action in DECISIONS), None)

    @property
    def verdict(self) -> Entry | None:
        """The verdict that stands."""
        return self._since_dismissal("verdict")

    @property
    def resolution(self) -> Entry | None:
        """What became of the forecast or plan, as far as somebody said so."""
        return self._since_dismissal("resolve")

    def _since_dismissal(self, action: str) -> Entry | None:
        for entry in reversed(self.kept):
            if entry.action == action:
                return entry
            if entry.action == "dismiss":
                break
        return None

    @property
    def recheck(self) -> Entry | None:
        """The wish to look again, until something is decided after it."""
        return self.kept[-1] if self.kept and self.kept[-1].action == "recheck" else None

    @property
    def outcome(self) -> Entry | None:
        """What would settle it, as it was last said."""
        return self._last("outcome")

    @property
    def made(self) -> Entry | None:
        """The entry that made the claim, where no parser did."""
        return self._last("claim")

    def _last(self, action: str) -> Entry | None:
        return next((entry for entry in reversed(self.entries) if entry.action == action), None)

    def signs(self, decision: Entry | None) -> list[Entry]:
        """Who stands by a decision besides its author."""
        if decision is None:
            return []
        signs = [entry for entry in self.entries if entry.action == "sign" and entry.of == decision.key]
        return [entry for entry in signs if not same_person(entry.by, decision.by)]

    @property
    def in_force(self) -> list[Entry]:
        """The decisions whose stamps must fit the claim."""
        found = [self.verdict, self.resolution]
        if (last := self.decision) and last.action == "dismiss":
            found.append(last)
        return [entry for entry in found if entry is not None]

    @property
    def says_something(self) -> bool:
        """Whether anything of it is still to be read: a decision, a wish, a note, an outcome."""
        return bool(self.kept) or any(entry.action in ("note", "outcome", "claim") for entry in self.entries)

    def status(self, today: str | None = None) -> str:
        """The status of a claim that its decisions fit, on the ISO day on which rechecks fall due, if any does."""
        if self.recheck and today and (self.recheck.word or "") <= today:
            return "recheck"
        last = self.decision
        if last is None:
            return "unreviewed"
        if last.action == "dismiss":
            return "dismissed"
        return (self.resolution.word or "void") if self.resolution else "reviewed"


def standings(entries: Iterable[Entry]) -> dict[str, Standing]:
    """The standing of each claim that the entries, in order, speak of."""
    found: dict[str, Standing] = {}
    for entry in entries:
        found.setdefault(entry.claim, Standing()).take(entry)
    return found


def same_person(one: str, other: str) -> bool:
    """Whether two names are those of one reader: case, spaces and the form of letters aside."""
    from unicodedata import normalize

    names = [" ".join(normalize("NFKC", name).casefold().split()) for name in (one, other)]
    return names[0] == names[1]
