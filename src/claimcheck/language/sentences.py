"""Tokens -> sentences: where one ends and the next begins.

Only tokens that can end a sentence are looked at. A full stop is not the end of one after a title, an initial or an
abbreviation that leans on what follows, nor before a lower-case word; closing quotes, brackets and reference marks
([12], ¹², †) belong to the sentence that they close.
"""

from __future__ import annotations

from claimcheck.language.lexicon import words as listed
from claimcheck.language.tokens import BREAK, Tokens

_STOPS = frozenset(".!?…。！？")
_CLOSERS = frozenset("”’\"')]»")
_DAGGERS = frozenset("*†‡§")
_OPENERS = frozenset("“‘\"'([«")


def sentences_in(tokens: Tokens) -> list[tuple[int, int]]:
    """The sentences of a text, as half-open ranges of token indexes, in order; breaks between blocks are in none."""
    words = tokens.words
    ends = [i for i, word in enumerate(words) if word in _STOPS or word == BREAK]
    found: list[tuple[int, int]] = []
    first = 0
    for i in ends:
        if i < first:
            continue
        if words[i] == BREAK:
            if i > first:
                found.append((first, i))
            first = i + 1
        elif (end := _end_of_sentence(tokens, i, first)) is not None:
            found.append((first, end))
            first = end
    if first < len(words):
        found.append((first, len(words)))
    return found


def _end_of_sentence(tokens: Tokens, i: int, first: int) -> int | None:
    """Where the sentence ends that the stop at token i might close; None where it goes on."""
    words = tokens.words
    end = _closed(tokens, i + 1)
    if end >= len(words) or words[end] == BREAK:
        return end
    if tokens.touches(end):
        return end if end == i + 1 and _lost_space(tokens, i) else None
    following = tokens.surface(_skip_openers(tokens, end))[:1]
    if following.islower():
        return None
    if words[i] == "." and end == i + 1 and i > first and _abbreviates(tokens, i, end, first):
        return None
    return end


def _closed(tokens: Tokens, j: int) -> int:
    """The index after the stops, closing quotes and brackets and reference marks that touch the token before j."""
    words = tokens.words
    while j < len(words) and tokens.touches(j):
        if words[j] in _STOPS or words[j] in _CLOSERS:
            j += 1
        elif words[j] == "[" and j + 2 < len(words) and words[j + 2] == "]" and len(words[j + 1]) <= 3:
            j += 3
        elif words[j] in _DAGGERS or _is_raised(words[j]):
            j += 1
        else:
            break
    return j


def _is_raised(word: str) -> bool:
    """Whether a word is a raised number: the ¹² of "It fell.¹² Sales rose." refers to a note."""
    return word.isdigit() and not word.isdecimal()


def _skip_openers(tokens: Tokens, j: int) -> int:
    while j + 1 < len(tokens.words) and tokens.words[j] in _OPENERS:
        j += 1
    return j


def _lost_space(tokens: Tokens, i: int) -> bool:
    """Whether a stop between two touching words ends a sentence all the same: "growth.The bank said"."""
    if i == 0 or i + 2 >= len(tokens) or tokens.words[i] not in ".!?":
        return False
    before, after = tokens.surface(i - 1), tokens.surface(i + 1)
    return (
        len(before) > 2
        and before.islower()
        and after[0].isupper()
        and tokens.words[i + 1] in listed("sentences", "starters")
        and not tokens.touches(i + 2)
    )


def _abbreviates(tokens: Tokens, i: int, end: int, first: int) -> bool:
    """Whether the full stop at token i belongs to an abbreviation and the sentence goes on at token `end`."""
    words = tokens.words
    before = words[i - 1]
    following = words[_skip_openers(tokens, end)]
    if not tokens.touches(i):
        return False
    if before.isdigit() and i - 1 == first:  # "1. The parties agree": the number of a list item
        return True
    if i - 3 >= first and words[i - 2] == "." and len(before) == 1 and tokens.touches(i - 1) and tokens.touches(i - 2):
        return following not in listed("sentences", "starters")  # U.S.  a.m.  J.R.
    if following[0].isdigit() and before in listed("sentences", "counting"):
        return True
    if _is_unit(tokens, i - 1, first):
        return False
    if before in listed("sentences", "leaning"):
        return True
    if before in listed("sentences", "wavering"):
        return following not in listed("sentences", "starters")
    if len(before) == 1 and before.isalpha() and tokens.surface(i - 1).isupper() and before != "i":
        return following not in listed("sentences", "starters")  # J. Smith
    return False


def _is_unit(tokens: Tokens, i: int, first: int) -> bool:
    """Whether token i is the unit or the scale of a figure right before it: "£5m.", "30 mm.", "9 °C.", and not "3
    Jan."."""
    words = tokens.words
    if i - 2 >= first and words[i - 1] == "°":
        return words[i - 2][-1].isdigit()
    if i <= first or not words[i - 1][-1].isdigit() or words[i] in listed("sentences", "counting"):
        return False
    symbol = len(words[i]) == 1 and tokens.surface(i).isupper()  # 30 C, 40 V
    return symbol or words[i] not in listed("sentences", "leaning")
