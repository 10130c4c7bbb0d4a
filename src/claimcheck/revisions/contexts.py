"""What the fields of two claims say beyond their words: how they are told, by whom, under which heading, till when."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from ..findings import FieldChange
from ..records import Attribution, Claim, TimeExpression
from .dates import date_changes, distance
from .headings import heading_of, mask_of
from .profiles import Profile, keys_of

Found = list[tuple[str, FieldChange]]
_CITES = frozenset(("citing", "quoting"))


def context_changes(before: Profile, after: Profile, *, dated: bool) -> Found:
    """The kinds of change that the words of two claims do not show, each with its field.

    `dated` is set where a date of the words changed, with which a deadline goes.
    """
    one, other = before.claim, after.claim
    found: Found = []
    if one.modality != other.modality:
        found.append(("modality_changed", FieldChange("modality", one.modality, other.modality)))
    found += _attribution_changes(one, other) + _heading_changes(one, other)
    if before.text == after.text:
        return found
    ends = [claim.deadline.latest if claim.deadline else None for claim in (one, other)]
    if ends[0] and ends[1] and ends[0] != ends[1] and not dated:
        found.append(("date_changed", FieldChange("deadline", ends[0], ends[1], distance(ends[0], ends[1]))))
    if one.negated != other.negated:
        found.append(("meaning_changed", FieldChange("negated", one.negated, other.negated)))
    return found


def speakers_of(claim: Claim) -> list[str]:
    """Who says a claim, outermost first, without the article."""
    return [" ".join(one.speaker.removeprefix("the ").removeprefix("The ").split()) for one in claim.attribution]


def speaker_keys(side: Profile) -> frozenset[str]:
    """The words of the speakers that a claim's own words name, and that do nothing in it but speak.

    Not of who "sold its shares, saying that": another name there has sold them, too.
    """
    named = [one for one in _named_here(side.claim) if one.cue in _CITES or not one.cue.endswith("ing")]
    return frozenset(key for one in named for key in keys_of(one.speaker))


def _named_here(claim: Claim) -> list[Attribution]:
    """Those of the speakers that the claim's own words name."""
    return [one for one in claim.attribution if claim.span.start <= one.start and one.end <= claim.span.end]


def _attribution_changes(before: Claim, after: Claim) -> Found:
    """Another speaker; one that came or went counts only where the words of the claim name it."""
    told = speakers_of(before), speakers_of(after)
    if len(told[0]) == len(told[1]) and all(map(_may_be_one, *told)):
        return []
    if not all(told) and not _named_here(before) and not _named_here(after):
        return []
    return [("attribution_changed", FieldChange("attribution", *told))]


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names can be the same speaker's: one says less of the other ("Lee", "Ann Lee"), or is a pronoun,
    which names nobody."""
    words = one.casefold().split(), other.casefold().split()
    if words[0] == words[1]:
        return True
    pronouns = [side[-1:] in (["he"], ["she"], ["they"], ["it"]) for side in words]
    if any(pronouns):
        return not all(pronouns)
    return words[0][-1:] == words[1][-1:] and (set(words[0]) <= set(words[1]) or set(words[1]) <= set(words[0]))


def _heading_changes(before: Claim, after: Claim) -> Found:
    """Another date or unit in the heading under which the same words stand: "Costs in 2025", "Costs in 2026"."""
    one, other = heading_of(before), heading_of(after)
    if one == other or mask_of(one) != mask_of(other):
        return []
    found: Found = []
    dates = _dates(one), _dates(other)
    if len(dates[0]) == len(dates[1]):
        for earlier, later in zip(*dates, strict=True):
            found += [("date_changed", change) for change in date_changes(earlier, later)]
    units = ["".join(char for char in heading if category(char) == "Sc") for heading in (one, other)]
    if units[0] != units[1]:
        found.append(("value_changed", FieldChange("currency", *units)))
    return found


@lru_cache(maxsize=1024)
def _dates(heading: str) -> tuple[TimeExpression, ...]:
    from ..language.times import times_in
    from ..language.tokens import Tokens

    return tuple(time for time in times_in(Tokens(heading), None) if time.type == "DATE")
