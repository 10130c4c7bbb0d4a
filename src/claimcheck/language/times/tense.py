"""Which way a date without a year points: the tense of the clause around it, as far as a few words show it."""

from __future__ import annotations

from functools import cache

from claimcheck.language.grammar import NOT_PAST
from claimcheck.language.inflection import base_forms, forms, irregular_lemmas, irregular_participles, irregular_pasts
from claimcheck.language.lexicon import load
from claimcheck.language.times.marks import STOPS, Scan
from claimcheck.language.tokens import BREAK

_TIMETABLE = frozenset(load("times")["direction"]["timetable"])
_FUTURE = frozenset(load("times")["direction"]["future"]) | _TIMETABLE
_PAST = frozenset(load("times")["direction"]["past"])
_SHORT = frozenset((*load("times")["months"], *"mr mrs ms dr st gov sen rep gen col lt sgt no vs u.s".split())) - {
    "may"
}
_BEFORE_ENTRY = frozenset((BREAK, "-", "–", "•", "*", "·"))
"""What stands before an entry of a diary; a line of it may also begin the text."""

_DEADLINES = frozenset(("by", "until", "till"))
_MODALS = frozenset(load("times")["direction"]["modals"])
_WILL = frozenset(("will", "ll", "'ll", "’ll", "won't", "won’t", "shall"))
_CONTRACTED = ("'ll", "’ll")
"""The end of a pronoun and its "will", which are one token: "they'll"."""
_BROUGHT_ABOUT = frozenset(load("times")["direction"]["brought_about"])
_PRESENT_BE = frozenset(("is", "are", "am", "being"))
_OBJECT = 4
"""Tokens of the object between such a verb and its "to"."""
_CONDITIONS = frozenset(("if", "once", "unless"))
_RELATIVES = frozenset(("which", "who", "whose", "where"))
_HAVE = frozenset(("have", "'ve", "’ve"))
_LINKS = frozenset("be been being not also still only now then soon never even again".split())
_PUT_OFF = frozenset(load("times")["direction"]["put_off"])
_PLURAL_PRONOUNS = frozenset(("we", "they", "you"))
_PLURALS = frozenset(("people", "men", "women", "children", "police", "data", "others"))
_TIMES = frozenset((*load("times")["units"], *load("times")["months"], *load("times")["weekdays"])) | frozenset(
    (*load("times")["seasons"], "few", "several", "couple", "two", "three", "four", "five", "ten", "time", ",", ".")
)
"""What "last" tells the time with."""
_EXPECTING = frozenset(
    "expect expects expected hope hopes aim aims plan plans planned intend intends due wants promises".split()
)
_MEANT = frozenset(("due", "meant", "supposed", "scheduled", "intended", "slated"))
_ONCE = frozenset(("was", "were", "had"))
_LINKED = 4
"""Tokens before "due to" in which its "was" stands: had originally been."""

_ADJECTIVES = frozenset(("planned", "expected", "scheduled"))
_BEFORE_ADJECTIVES = frozenset(
    "the a an its their his her our this of for to in on with from by and any all no".split()
)
_HOLDS = frozenset(load("times")["direction"]["holds"])
_AUXILIARIES = frozenset(("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "did"))
_WAS = frozenset(("was", "were", "been", "had"))
_CHAIN = 6
"""Words that may stand between a verb and the modal that governs it."""
_REACH = 14
"""How many words to either side a verb may stand from the date that it settles."""


def direction(scan: Scan, first: int, end: int) -> int:
    """Which way the clause around tokens `first` to `end` points: 1 future, -1 past, 0 when no verb says so.

    The nearest verb or cue to the left decides, else the nearest to the right; sentences are not crossed.
    """
    words = scan.words
    if sense := _sense_before(scan, first):
        return sense
    entry = end < len(words) and words[end] == ":" and (first == 0 or words[first - 1] in _BEFORE_ENTRY)
    for j in range(end, min(end + _REACH, len(words))):
        if _ends_sentence(scan, j):
            break
        if entry and words[j] in _TIMETABLE:
            continue
        if words[j] != "since" and (sense := _sense(words, j, end)):
            return sense
    return int(_is_deadline(words, first))


def was_meant(scan: Scan, first: int) -> bool:
    """Whether the time at token `first` is that of something that was meant to be: "was due to open in May" may lie
    before or behind us."""
    words, floor = scan.words, max(first - _REACH, 1)
    for j in range(first - 1, floor - 1, -1):
        if _ends_sentence(scan, j):
            return False
        if words[j] == "to" and words[j - 1] in _MEANT:
            return any(words[k] in _ONCE for k in range(max(j - _LINKED, 0), j - 1))
    return False


def _is_deadline(words: list[str], first: int) -> bool:
    return first > 0 and words[first - 1] in _DEADLINES


def _sense_before(scan: Scan, first: int) -> int:
    """What the nearest verb or cue to the left says, 0 where there is none; a word that only describes a noun is
    heard where no verb stands beyond it."""
    words, weak = scan.words, 0
    deadline = _is_deadline(words, first)
    floor = max(first - _REACH, 0)
    for j in range(first - 1, floor - 1, -1):
        if _ends_sentence(scan, j):
            break
        if words[j] in _RELATIVES and words[j - 1] == ",":
            break  # "the bank, which agreed, and the council, whose board votes on 19 May"
        if words[j] == "until" and j == first - 1 and _lasted(scan, j, floor):
            return -1
        if deadline and words[j - 1] == "be" and words[j - 2] not in _MODALS and _is_past(words[j]):
            return 1  # "agreed that it be submitted by May"
        if deadline and (_is_present(words, j) or (words[j - 1] in ("is", "are") and _is_past(words[j]))):
            return 1  # "people need it by May", "if it is received by May"
        if (words[j] == "last" and words[j + 1] not in _TIMES) or (words[j] == "late" and words[j + 1] == "as"):
            continue  # "his last 12 cows" tells no tense, nor does "as late as May"
        if words[j] in _ADJECTIVES and words[j - 1] in _BEFORE_ADJECTIVES:
            weak = 1  # "waiting for planned treatment"
            continue
        if sense := _sense(words, j, floor):
            put_off = words[first - 1] == "to" and (words[j] in _PUT_OFF or words[first - 2] == "forward")
            return 1 if put_off else sense
    return weak


def _lasted(scan: Scan, until: int, floor: int) -> bool:
    """Whether the verb before "until" tells of something that went on until then, and is over: "she led it until May".
    What was closed, banned or put off until then may still be so."""
    for j in range(until - 1, floor, -1):
        word = scan.words[j]
        if _ends_sentence(scan, j) or word == ",":
            return False
        if _is_past(word):
            active = _governor(scan.words, j, floor) is None and scan.words[j - 1] not in _AUXILIARIES
            return active and word not in _HOLDS and word not in _AUXILIARIES
        if word in _FUTURE or word in _bases():
            return False
    return False


def _ends_sentence(scan: Scan, j: int) -> bool:
    """Whether a stop is more than the point of an abbreviation: "8 p.m.", "Jan. 3", "Gov. Brown"."""
    word, before = scan.words[j], scan.words[j - 1] if j else ""
    return word in STOPS and not (word == "." and (len(before) == 1 or before in _SHORT))


def _sense(words: list[str], j: int, floor: int) -> int:
    """What the word at token j says of the time; of a verb, what governs it says it: "will be held", "to cut"."""
    word = words[j]
    if word in _FUTURE or word.endswith(_CONTRACTED):
        return 1
    if words[j - 1] in _CONDITIONS and j and _is_past(word):
        return 1  # "if approved in May"
    if word in _bases() or _is_past(word):
        governed = _governor(words, j, floor)
        if governed is not None:
            return governed
    return -1 if _is_past(word) else 0


def _is_past(word: str) -> bool:
    return word in _PAST or (len(word) > 4 and word.endswith("ed") and word not in NOT_PAST) or word in _pasts()


def _governor(words: list[str], j: int, floor: int) -> int | None:
    """What the modal, or the "to", that governs the verb at token j says; None where nothing governs it, 0 where its
    "be" shows that a modal stands further off: "Will the debt be paid by May 3?"

    Between them stand adverbs and auxiliaries: "will not be formally approved", "to have been held". After "have" only
    "will" still looks ahead: what could or would have been is over.
    """
    perfect = False
    for i in range(j - 1, max(floor, j - _CHAIN) - 1, -1):
        word = words[i]
        if word in _HAVE:
            perfect = True
        elif word == "to" and perfect and words[i - 1] in _EXPECTING and words[i - 2] not in _WAS:
            return 1  # "hopes to have finished it by May"
        elif word == "to" and words[i - 1] in _EXPECTING and words[i - 2] == "had":
            return -1  # "had hoped to raise it by June"
        elif word in _MODALS or word == "to":
            if word == "to" and not perfect and (brought := _brought_about(words, i, floor)):
                return brought
            return -1 if perfect and word not in _WILL else 1
        elif word.endswith(_CONTRACTED):
            return 1
        elif word not in _LINKS and not (word.endswith("ly") and len(word) > 3):
            break
    return 0 if words[j - 1] == "be" else None


def _brought_about(words: list[str], to: int, floor: int) -> int:
    """Where the "to" at a token follows a verb whose object did what comes: "forced us to cancel", "managed to sell"
    in the past tell of what happened. What the verb says of the time, 0 where there is none."""
    for j in range(to - 1, max(floor, to - 1 - _OBJECT) - 1, -1):
        if words[j] in _BROUGHT_ABOUT:
            return 0 if words[j - 1] in _PRESENT_BE else _sense(words, j, floor)
        if words[j] in STOPS or words[j] == ",":
            break
    return 0


def _is_present(words: list[str], j: int) -> bool:
    """Whether token j is a verb in the present with its plural subject right before it: "people face", "they need"."""
    before = words[j - 1] if j else ""
    plural = before in _PLURAL_PRONOUNS or (len(before) > 3 and before[-1] == "s" and before[-2] not in "su'’i")
    return words[j] in _bases() and words[j] not in _PAST and (plural or before in _PLURALS)


@cache
def _bases() -> frozenset[str]:
    return base_forms((*load("finite")["lemmas"].split(), *irregular_lemmas()))


@cache
def _pasts() -> frozenset[str]:
    """Past forms and participles that their ending does not show, and that are nothing else: "rose", "risen" and the
    short "died", but not "cut" or "become"."""
    regular = {forms(lemma).past for lemma in load("finite")["lemmas"].split()}
    return (irregular_pasts() | irregular_participles() | regular) - _bases()
