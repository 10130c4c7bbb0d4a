"""Finds proper names by their capitals, as spelled.

A run of capitalised words is a name; the word at the head of a sentence only when it goes on into a name, is
capitalised elsewhere and never in small letters, or does what only a name of its form can do. Hyphens, apostrophes,
points of initials and small joining words inside a name belong to it. What is part of a figure ("SEK 512") is none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from claimcheck.language.given_names import is_given_name
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS, PRONOUNS
from claimcheck.language.inflection import forms
from claimcheck.language.lexicon import words as listed
from claimcheck.language.tokens import MASK, Tokens

_COMMON_FIRST = listed("names", "common_first")
_CALENDAR = listed("names", "calendar")
_JOINING = listed("names", "joining")
_EXISTING = listed("names", "existing")
_ROLES = listed("names", "roles")
_OWNERS = listed("names", "owners")
_BODIES_FOR = listed("names", "bodies_for")
_SAYS = frozenset(forms(word).third for word in listed("attribution", "say"))
_NOUNS_TOO = frozenset(forms(word).third for word in listed("attribution", "noun_too"))
_LETTERS = listed("names", "letters")
_LONGEST = 12


def names_in(tokens: Tokens, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The proper names of a text as half-open token ranges, in order; `sentences` tells where capitals say nothing."""
    text, starts, words = tokens.text, tokens.starts, tokens.words
    capitals = [i for i, start in enumerate(starts) if text[start].isupper()]
    heads = {_head(tokens, first, end) for first, end in sentences}
    known = {words[i] for i in capitals if i not in heads}
    known -= {word for word, start in zip(words, starts, strict=True) if word in known and text[start].islower()}
    found: list[tuple[int, int]] = []
    done = -1
    for i in capitals:
        if i < done or not _can_begin(tokens, i, heads, known):
            continue
        done = _end_of_name(tokens, i, heads)
        if done > i + 1 or len(words[i]) > 1 or words[i] in _LETTERS:
            found.append((i, done))
    return found


def _head(tokens: Tokens, first: int, end: int) -> int:
    """The first word of a sentence, behind quotes and bullets."""
    while first < end - 1 and not tokens.words[first][0].isalnum():
        first += 1
    return first


def _can_begin(tokens: Tokens, i: int, heads: set[int], known: set[str]) -> bool:
    word = tokens.words[i]
    if word in _CALENDAR and is_given_name(tokens, i):
        return True
    if word in _CALENDAR or word[:2] in ("i'", "i’"):
        return False
    if tokens.touches(i) and tokens.words[i - 1][-1].isdigit():  # 816B
        return False
    if word in PRONOUNS:
        return _stands_out(tokens, i)
    if word in DETERMINERS:
        return False
    if i not in heads:
        return True
    if word in _COMMON_FIRST:
        return False
    if _end_of_name(tokens, i, heads) > i + 1:
        return word not in _ROLES  # Spokeswoman Olga Berg
    return word in known or tokens.surface(i).isupper() or _says_alone(tokens, i)


def _stands_out(tokens: Tokens, i: int) -> bool:
    """Whether token i is written in capitals, and its neighbours are not: "WHO" names a body, "WHO WE ARE" nobody."""
    if len(tokens.words[i]) < 2 or not tokens.surface(i).isupper():
        return False
    beside = (tokens.surface(j) for j in (i - 1, i + 1) if 0 <= j < len(tokens))
    return not any(len(word) > 1 and word.isupper() for word in beside)


def _says_alone(tokens: Tokens, i: int) -> bool:
    """Whether token i looks like a plural and its verb of saying shows one body: "Harrows estimates that"."""
    words = tokens.words
    if words[i][-1] != "s" or i + 2 >= len(words) or words[i + 1] not in _SAYS:
        return False
    return words[i + 1] not in _NOUNS_TOO or words[i + 2] == "that"


def _end_of_name(tokens: Tokens, i: int, heads: set[int]) -> int:
    """The index after the name that begins at token i; `heads` are the words that begin sentences."""
    text, starts, words = tokens.text, tokens.starts, tokens.words
    end = i + 1
    while end < len(words) and end - i < _LONGEST:
        if end in heads:
            break
        if _is_capital(text, starts[end]) and words[end] not in _CALENDAR and _one_space(tokens, end):
            end += 1
        elif words[end] in ("-", ".", "'", "’") and tokens.touches(end) and _goes_on(tokens, end, i):
            end += 2
        elif words[end] == "." and _closes_initials(tokens, end, i, heads):
            end += 1
        elif words[end] in ("'", "’") and words[end - 1] in _OWNERS and _leads_on(tokens, end):
            end += 2
        elif words[end] in _JOINING and end + 1 < len(words):
            after = end + 2 if words[end + 1] in ("the", "la") and end + 2 < len(words) else end + 1
            body = words[end] == "for" and words[end - 1] in _BODIES_FOR  # Department for Transport
            joins = (body or words[end] not in ("and", "for", "the")) and _is_capital(text, starts[after])
            if not joins or not _one_space(tokens, end) or words[after] in _CALENDAR:
                break
            end = after + 1
        else:
            break
    return end


def _goes_on(tokens: Tokens, end: int, first: int) -> bool:
    """Whether a mark inside a name is followed by more of it: Blagoveshchensk-Heihe, U.S., O'Neill."""
    if end + 1 >= len(tokens) or not tokens.touches(end + 1):
        return False
    if tokens.words[end] == ".":
        return len(tokens.words[end - 1]) == 1 == len(tokens.words[end + 1]) and tokens.words[end + 1].isalnum()
    return _is_capital(tokens.text, tokens.starts[end + 1])


def _closes_initials(tokens: Tokens, point: int, first: int, heads: set[int]) -> bool:
    """Whether a point belongs to initials inside a name or at its end: Olga B. Berg, U.S., U.S. Census Bureau."""
    if len(tokens.words[point - 1]) != 1 or not tokens.touches(point):
        return False
    if point - first > 2 and tokens.words[point - 2] == ".":
        return True
    return point - first > 1 and point + 1 not in heads and _leads_on(tokens, point)


def _leads_on(tokens: Tokens, i: int) -> bool:
    """Whether a mark at token i touches the word before it, and a word with a capital follows behind a space."""
    if not tokens.touches(i) or i + 1 >= len(tokens) or tokens.touches(i + 1):
        return False
    return _is_capital(tokens.text, tokens.starts[i + 1]) and _one_space(tokens, i + 1)


def _is_capital(text: str, at: int) -> bool:
    return text[at].isupper()


def _one_space(tokens: Tokens, i: int) -> bool:
    """Whether token i follows the one before it in the same line of thought: nothing but a space or markup between."""
    between = tokens.text[tokens.ends[i - 1] : tokens.starts[i]].replace(MASK, "")
    return len(between) <= 1 or between.strip(" \n") == ""


def spelled(text: str, tokens: Tokens, first: int, end: int) -> str:
    """A name as the source spells it, markup left out and line ends made spaces."""
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[end - 1]].replace(MASK, "").split())


def names_outside(names: list[tuple[int, int]], tokens: Tokens, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of `names` that do not lie inside one of `spans`, offsets in order: no "SEK" of "SEK 512 billion"."""
    starts = [start for start, _ in spans]
    outside = []
    for first, end in names:
        at = bisect_right(starts, tokens.starts[first]) - 1
        if at < 0 or tokens.ends[end - 1] > spans[at][1]:
            outside.append((first, end))
    return outside


def names_within(names: list[tuple[int, int]], first: int, end: int) -> list[tuple[int, int]]:
    """Those of `names`, which are in order, that lie inside the token range."""
    at = bisect_left(names, (first, first))
    within = []
    while at < len(names) and names[at][1] <= end:
        within.append(names[at])
        at += 1
    return within


def _modifies(word: str) -> bool:
    """Whether a word may stand between a name and the noun that it names: "the Heihe highway bridge"."""
    return word.isalpha() and word not in _EXISTING and word not in PREPOSITIONS and word not in DETERMINERS


def existing_things(tokens: Tokens, names: list[tuple[int, int]], first: int, end: int) -> list[tuple[int, int]]:
    """Things that the range takes for granted: definite phrases of a proper name and a noun for what exists or not.

    "The Tongjiang railway and Heihe highway bridge accelerate ..." takes two things for granted. Gives the token
    ranges of the phrases without their article.
    """
    words = tokens.words
    found: list[tuple[int, int]] = []
    for begin, stop in names_within(names, first, end):
        noun = stop
        while noun < end and noun - stop < 3 and _modifies(words[noun]):
            noun += 1
        if noun >= end or words[noun] not in _EXISTING:
            continue
        if noun + 1 < end and words[noun + 1] in _EXISTING:
            noun += 1
        definite = begin > 0 and words[begin - 1] == "the"
        coordinated = bool(found) and begin >= 2 and words[begin - 1] == "and" and found[-1][1] == begin - 1
        if definite or coordinated:
            found.append((begin, noun + 1))
    return found
