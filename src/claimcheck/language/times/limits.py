"""What a limit means where it stands: "will not open before June" begins with June, "in June at the latest" ends there.

The preposition before a time tells its relation; what follows it, or a negated verb before it, may turn it round.
"""

from __future__ import annotations

from claimcheck.language.times.marks import STOPS, UNITS, Mark, Scan
from claimcheck.language.times.tense import direction

_BOUNDS = {"earliest": "since", "latest": "by"}
_VERY = frozenset(("the", "very"))
_NOT = frozenset(("not", "never", "cannot", "unlikely"))
_COULD = frozenset(("could", "couldn't", "couldn’t"))
"""What could not be done is told of the past as often."""
_NO = frozenset(("no", "none", "nobody", "nothing", "neither"))
_INTENTIONS = frozenset("plan plans intention intentions chance prospect".split())
_CONDITIONS = frozenset(("if", "unless", "whether", "provided", "should"))
_PARTS = frozenset((",", "(", ")", ":", "and", "but", "or", "that", "which", "who", "when", "because", "—", "–"))
_REACH = 12
"""Tokens within which a negation governs the verb that a limit goes with."""
_PERCENT = frozenset(("%", "percent", "cent"))


def settled(scan: Scan, mark: Mark) -> str | None:
    """The relation of a mark once what stands around it and its preposition is heard."""
    bound = _bound_behind(scan, mark.end) or _bound_before(scan, mark.first)
    if bound is not None:
        return bound
    if mark.relation == "before" and _is_compared(scan, mark):
        return None
    if mark.relation in ("before", "until") and mark.first and _is_denied(scan, mark):
        ahead = direction(scan, mark.first - 1, mark.end) > 0  # what the preposition itself says of the time aside
        if not ahead:
            return mark.relation
        return "since" if mark.relation == "before" else "in"  # what does not open until May is said to open then
    return mark.relation


def _bound_behind(scan: Scan, i: int) -> str | None:
    """ "in June at the earliest", "in June, at the very latest": token i is right behind the time."""
    words = scan.words
    j = i + (words[i] == ",")
    if words[j] != "at":
        return None
    j += 1
    while words[j] in _VERY:
        j += 1
    return _BOUNDS.get(words[j])


def _bound_before(scan: Scan, first: int) -> str | None:
    """ "at the earliest in June", "at the latest by June": `first` is the time's first token. Without "at" it is
    the last of several: "the latest in June"."""
    words = scan.words
    bound = j = first - 2
    if j < 1 or words[j] not in _BOUNDS or words[first - 1] not in ("in", "on", "by"):
        return None
    while j > 0 and words[j - 1] in _VERY:
        j -= 1
    return _BOUNDS[words[bound]] if j > 0 and words[j - 1] == "at" else None


def _is_compared(scan: Scan, mark: Mark) -> bool:
    """Whether "ahead of" tells more and not sooner: "3 points ahead of 2019", "ahead of last year"; what is "three
    weeks ahead of" a day, or of an event of last year, is sooner."""
    words, first = scan.words, mark.first
    if words[first - 2 : first] != ["ahead", "of"] or words[mark.end] in ("'s", "’s"):
        return False
    if "last" in words[first : mark.end] or "previous" in words[first : mark.end]:
        return True
    measured = words[first - 3] in _PERCENT or any(
        word[:1].isdecimal() for word in words[max(first - 5, 0) : first - 3]
    )
    return measured and words[first - 3] not in UNITS


def _is_denied(scan: Scan, mark: Mark) -> bool:
    """Whether the verb that the limit goes with is negated: "is not now expected to open before", "no road will open
    before". A condition asks what happens if not, and its limit stays one."""
    words, denied = scan.words, False
    for j in range(mark.first - 1, max(mark.first - 1 - _REACH, -1), -1):
        word = words[j]
        if word in STOPS or word in _PARTS:
            break
        if word in _CONDITIONS or word in _COULD:
            return False
        begins = j == 0 or words[j - 1] in STOPS or words[j - 1] in _PARTS
        none = word in _NO and (begins or words[j + 1] in _INTENTIONS)
        negated = none or word in _NOT or word.endswith(("n't", "n’t"))
        denied = denied or (negated and words[j + 1] != "only")
    return denied
