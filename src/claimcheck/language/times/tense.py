"""Which way a date without a year points: the tense of the clause around it, as far as a few words show it."""

from __future__ import annotations

from functools import cache

from claimcheck.language.inflection import base_forms, irregular_lemmas, irregular_participles, irregular_pasts
from claimcheck.language.lexicon import load
from claimcheck.language.times.marks import STOPS, Scan

_FUTURE = frozenset(load("times")["direction"]["future"])
_PAST = frozenset(load("times")["direction"]["past"])
_SHORT = frozenset((*load("times")["months"], *"mr mrs ms dr st gov sen rep gen col lt sgt no vs u.s".split())) - {
    "may"
}
_DEADLINES = frozenset(("by", "until", "till"))
_REACH = 14
"""How many words to either side a verb may stand from the date that it settles."""


def direction(scan: Scan, first: int, end: int) -> int:
    """Which way the clause around tokens `first` to `end` points: 1 future, -1 past, 0 when no verb says so.

    The nearest verb or cue to the left decides, else the nearest to the right; sentences are not crossed.
    """
    words = scan.words
    for j in range(first - 1, max(first - _REACH, 0) - 1, -1):
        if _ends_sentence(scan, j):
            break
        if sense := _sense(words[j], words[j - 1] if j else ""):
            return sense
    for j in range(end, min(end + _REACH, len(words))):
        if _ends_sentence(scan, j):
            break
        if words[j] != "since" and (sense := _sense(words[j], words[j - 1])):
            return sense
    return 1 if first and words[first - 1] in _DEADLINES else 0


def _ends_sentence(scan: Scan, j: int) -> bool:
    """Whether a stop is more than the point of an abbreviation: "8 p.m.", "Jan. 3", "Gov. Brown"."""
    word, before = scan.words[j], scan.words[j - 1] if j else ""
    return word in STOPS and not (word == "." and (len(before) == 1 or before in _SHORT))


def _sense(word: str, previous: str) -> int:
    if previous == "be":
        return 0  # "will be paid": the verb before tells
    if word in _FUTURE or (previous == "to" and word in _bases()):
        return 1
    if word in _PAST or (len(word) > 4 and word.endswith("ed")) or word in _pasts():
        return -1
    return 0


@cache
def _bases() -> frozenset[str]:
    return base_forms((*load("finite")["lemmas"].split(), *irregular_lemmas()))


@cache
def _pasts() -> frozenset[str]:
    """Irregular past forms and participles that are nothing else: "rose", "risen", but not "cut" or "become"."""
    return (irregular_pasts() | irregular_participles()) - _bases()
