"""What the words before a length of time make of it: "to last 26 months", "seen within an hour", "once in a year"."""

from __future__ import annotations

from claimcheck.language.grammar import MODALS
from claimcheck.language.times.marks import STOPS, Scan
from claimcheck.language.times.tense import direction

HOW_OFTEN = frozenset(("once", "twice", "times", "time"))
"""Behind these "in 20 years" tells how often, and no day."""

_BEFORE_VERB = frozenset(("they", "which", "we", "not", "n't", "to")) | MODALS
"""Before these "last" can be no adjective: which last, do not last."""
_NOT_AN_INFINITIVE = frozenset(("the", "a", "an", "its", "their", "this", "that"))
_CLAUSE = 14
"""Words within which the modal or "to" of a first verb governs a second one, behind "and"."""


def looks_ahead(scan: Scan, first: int, end: int, unit: str) -> bool:
    """Whether "within" counts from the document's day: days and longer do; hours where the clause looks ahead, for
    "patients are seen within four hours" tells how long something takes."""
    return not unit.startswith("T") or direction(scan, first, end) > 0


def is_verb(scan: Scan, i: int) -> bool:
    """Whether "last" at token i is the verb: "will usually last 5 years", "are to open in May and last 26 months"."""
    words, j = scan.words, i - 1
    while j > 0 and words[j].endswith("ly"):
        j -= 1
    if words[j] != "and":
        return words[j] in _BEFORE_VERB
    for k in range(j - 1, max(j - _CLAUSE, -1), -1):
        if words[k] in STOPS:
            return False
        if words[k] in MODALS or (words[k] == "to" and words[k + 1] not in _NOT_AN_INFINITIVE):
            return True
    return False
