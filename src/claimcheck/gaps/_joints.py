"""The small words behind a place: when "of", "or", "from" and "to" show that the figure before them is lost.

Weights are as in `_left`; a negative one forbids: the sentence is whole as it stands.
"""

from __future__ import annotations

from ..language.tokens import Tokens
from ._counts import numerals
from ._seams import CLOSERS, FORBIDDEN, Demand, figure_at, surface_at, within, word_at
from ._words import words


def of_(tokens: Tokens, h: int) -> Demand:
    """ "has of forest", "a total of of roads", "more than of sugar": the figure and the unit before "of" are lost."""
    polled = tokens.words[h - 1] in words("polling")
    if polled or word_at(tokens, h + 2) in words("votes"):  # "won of the vote", "elected with of the vote"
        return _of_votes(tokens, h)
    before, after = tokens.words[h - 1], word_at(tokens, h + 1)
    if after in words("of_idioms") or figure_at(tokens, h + 1) or after in words("currencies"):
        return FORBIDDEN
    if before in ("has", "have", "had", "with", "within"):
        return FORBIDDEN if _is_whole(tokens, h) else Demand(3, h)
    if before in ("in", "for", "at"):
        return _of_after_preposition(tokens, h)
    if before in ("over", "a", "the"):
        received = before == "over" and word_at(tokens, h - 2) in _RECEIVED
        return Demand(2, h) if received else FORBIDDEN
    if before == "than" and word_at(tokens, h - 3) == "no":
        return FORBIDDEN  # "no less than of those"
    if before == "than" and within(tokens, h - 2, 8, frozenset(("of",))) and word_at(tokens, h - 3) != "of":
        return FORBIDDEN  # "fond of tea more than of coffee"
    if before in words("measuring") and not before.endswith("s") and word_at(tokens, h - 2) in _INFINITIVE:
        return Demand(2, h)  # "had to cover of the river"
    if before in ("of", "than", "approximately") or (before == "to" and word_at(tokens, h - 2) == "up"):
        return Demand(2, h)
    return Demand(1, h)


def _of_votes(tokens: Tokens, h: int) -> Demand:
    """What "of the vote" asks for; after most words it is an attribute: "the count of the vote"."""
    led = tokens.words[h - 1] in words("polling") or tokens.words[h - 1] == "with"
    return Demand(3, h) if led and word_at(tokens, h + 2) in words("votes") else FORBIDDEN


_DETERMINED = frozenset("the a an all this that these those it them my your his her its our their".split())


def _is_whole(tokens: Tokens, h: int) -> bool:
    """ "the best to be had of a town", "endowed with of living", "the only proof we have of it"."""
    before, after = tokens.words[h - 1], word_at(tokens, h + 1)
    if before == "within":
        return False
    if after in _DETERMINED or after.endswith("ing"):
        return True
    return before != "with" and _is_relative(tokens, h - 2)


def _is_relative(tokens: Tokens, i: int) -> bool:
    """Whether the word before "have" begins a clause about the noun before it: "the only proof we have of it"."""
    word, earlier = word_at(tokens, i), word_at(tokens, i - 1)
    if word in ("we", "you", "i", "they"):
        return True
    return word in ("he", "she", "it", "one") and earlier.isalpha() and earlier not in words("cannot_begin")


def _of_after_preposition(tokens: Tokens, h: int) -> Demand:
    """ "in of water", "at of pressure"; not "a trade-in of", "the swearing in of"."""
    noun = word_at(tokens, h - 2)
    joined = tokens.touches(h - 1) or noun.endswith("ing") or not noun.isalpha() or noun in words("phrasal")
    joined = joined or tokens.surface(h).isupper()
    whole = word_at(tokens, h + 1) in ("all", "age", "itself", "this", "these", "that", "those", "and", "a", "the")
    return FORBIDDEN if joined or whole or not word_at(tokens, h + 1).isalpha() else Demand(2, h)


_RECEIVED = frozenset("with has have had received receives contains contained covers covered covering produces".split())
_INFINITIVE = frozenset("to will would can could may might must should".split())


def or_(tokens: Tokens, h: int) -> Demand:
    """ "shorter than or": whole before "equal to" and the like, and between two comparatives."""
    after = word_at(tokens, h + 1)
    if tokens.words[h - 1] != "than":
        shared = after.isalpha() and word_at(tokens, h + 2) in ("in", "of", "to", "from")  # "a loss of or change in"
        return FORBIDDEN if shared else Demand(1, h)
    joined = (
        "equal" in tokens.words[h + 1 : h + 4]
        or after in words("after_than_or")
        or after in words("comparatives")
        or after.endswith("er")
    )
    return FORBIDDEN if joined else Demand(2, h)


def from_(tokens: Tokens, h: int) -> Demand:
    """ "about from the coast", "a distance of from Earth"."""
    before, after = tokens.words[h - 1], word_at(tokens, h + 1)
    if figure_at(tokens, h + 1) or after in numerals() or after in words("currencies"):
        return FORBIDDEN  # "at the rate of from twenty to thirty a year"
    if before == "of":
        return Demand(2, h)
    if before == "than" and (word_at(tokens, h - 2) not in ("more", "less") or word_at(tokens, h - 3) == "no"):
        return FORBIDDEN  # "smaller than from other shocks", "no less than from"
    if before in ("roughly", "around", "about") and _goes_on_to(tokens, h + 1):
        return FORBIDDEN  # "roughly from the end of the war to its start"
    if before in ("about", "approximately", "roughly", "than", "around"):
        named = after in ("the", "a", "its", "his", "her", "their") or surface_at(tokens, h + 1)[:1].isupper()
        standing = word_at(tokens, h - 2) in words("location") or before in ("approximately", "than")
        return Demand(2, h) if standing and named else FORBIDDEN
    if before in ("located", "situated"):
        ranged = any(word_at(tokens, i) in ("to", "until") for i in range(h + 1, h + 8))
        return FORBIDDEN if ranged or after in words("directions") else Demand(2, h)
    if before == "for":
        return Demand(2, h) if after == "the" else FORBIDDEN
    return Demand(1, h)


def _goes_on_to(tokens: Tokens, i: int) -> bool:
    """Whether a "to" follows in the same phrase: then the "from" before it begins a span."""
    phrase = tokens.words[i : i + _SPAN]
    stop = next((j for j, word in enumerate(phrase) if word in CLOSERS), len(phrase))
    return "to" in phrase[:stop]


_SPAN = 10


def to_(tokens: Tokens, h: int) -> Demand:
    before, after = tokens.words[h - 1], word_at(tokens, h + 1)
    if figure_at(tokens, h + 1):
        whole = after.isdecimal() and len(after) == 4  # a year: see dropped-date
        slip = word_at(tokens, h + 2) in ("to", "-", "–", "until")  # "from to 12 to 15"
        taken = before == "from" or (before == "by" and word_at(tokens, h - 2) in words("changing"))
        return FORBIDDEN if not taken or whole or slip else Demand(2, h)  # "from to 12", "rose by to 12"
    if before == "from":
        return FORBIDDEN if after == "-" else Demand(1, h)  # "from to-do lists"
    if before == "of" or (before == "to" and word_at(tokens, h - 2) == "up"):
        return Demand(2, h)
    return Demand(1, h) if after not in ("be", "have") else FORBIDDEN
