"""Numbers within proper names: models ("the Kestrel 900"), versions ("Python 3.14"), addresses, "net zero"."""

from __future__ import annotations

from claimcheck.language.lexicon import words
from claimcheck.language.numbers.numerals import CARDINALS, ORDINALS, Numeral
from claimcheck.language.quantities.identifiers import DASHES, DESIGNATORS, ENDS, OPENERS, names_its_like
from claimcheck.language.quantities.nouns import is_plural
from claimcheck.language.tokens import Tokens

_OWNERS = words("identifiers", "owners")
_STREETS = words("identifiers", "streets")
_POSTAL = frozenset(("zip", "postcode", "postcodes"))


def is_named(tokens: Tokens, numeral: Numeral, *, counts: bool) -> bool:
    """Whether a bare figure is part of a name. `counts`: it counts the noun behind it."""
    return (
        is_zero_by_name(tokens, numeral.first)
        or (numeral.fraction and _is_half_by_name(tokens, numeral.end - 1))
        or is_model(tokens, numeral, counts=counts)
        or (not counts and follows_a_name(tokens, numeral))
    )


def versions_in(tokens: Tokens, triggers: list[int]) -> frozenset[str]:
    """The version numbers of a text: where "3.12.0" or "Python 3.12" stands, "3.12" is a version everywhere."""
    words_ = tokens.words
    beginnings = [words_[i].rpartition(".")[0] for i in triggers if words_[i].count(".") == 2]
    named = [
        words_[i]
        for i in triggers
        if words_[i].count(".") == 1 and i and words_[i - 1] in DESIGNATORS and "," not in words_[i]
    ]
    siblings = {name.partition(".")[0] for name in named}  # beside "Python 3.14" a bare "3.13" is one too
    return frozenset(beginnings + named) | {
        words_[i]
        for i in triggers
        if words_[i].count(".") == 1 and words_[i].partition(".")[0] in siblings and _is_short_name(words_[i])
    }


def follows_a_name(tokens: Tokens, numeral: Numeral) -> bool:
    """A short number right behind a proper name or its genitive: "Python 3", "Airbus's 350", "Galaxy 9"."""
    i = numeral.first
    word = tokens.words[i]
    if i == 0 or numeral.end != i + 1 or not _is_short_name(word):
        return False
    genitive = tokens.words[i - 1] in ("'s", "’s") and i > 1
    return _is_proper(tokens, i - 2 if genitive else i - 1)


def _is_short_name(word: str) -> bool:
    """Digits as names have them: "3", "350", and "3.14" of a version."""
    whole, point, part = word.partition(".")
    return (
        whole.isdecimal() and len(whole) <= (2 if point else 4) and (not point or (part.isdecimal() and len(part) < 3))
    )


def is_zero_by_name(tokens: Tokens, i: int) -> bool:
    """ "net zero", "zero-emission", "ground zero": a goal, a kind or a place, and no figure."""
    words_ = tokens.words
    if words_[i] != "zero":
        return False
    j = i - 2 if i > 1 and words_[i - 1] in DASHES else i - 1
    after = words_[i + 1] if i + 1 < len(words_) else ""
    joined = after == "tolerance" or (after in DASHES and after != "" and tokens.touches(i + 1))
    return joined or (j >= 0 and words_[j] in ("net", "ground", "absolute", "patient", "sub"))


def _is_half_by_name(tokens: Tokens, i: int) -> bool:
    """ "a Half Fare Travelcard": a capital in the midst of a sentence, and another behind it."""
    words_ = tokens.words
    if not i or i + 1 >= len(words_) or not words_[i].isalpha() or words_[i - 1] in ENDS:
        return False
    led = tokens.surface(i - 1)[0].islower()
    return led and tokens.surface(i)[0].isupper() and _is_proper(tokens, i + 1)


def is_model(tokens: Tokens, numeral: Numeral, *, counts: bool) -> bool:
    """A number within a proper name: "the Kestrel 900 engines", "four Kestrel 900 engines", "its new 310 Kestrel".

    `counts`: a noun is counted behind it, so that only a name that has its own determiner or numeral holds it.
    """
    words_, i = tokens.words, numeral.first
    if not words_[i].isdecimal() or not 3 <= len(words_[i]) <= 4 or numeral.end != i + 1:
        return False
    j = i - 1
    while j >= 0 and i - j < 6 and not words_[i - 1].endswith("s") and (words_[j] in DASHES or _is_proper(tokens, j)):
        j -= 1
    if j < i - 1 and (words_[j] in _OWNERS or words_[j] in CARDINALS or words_[j].isdecimal()):
        return j >= 0
    if counts or i + 1 >= len(words_) or not _OWNERS.intersection(words_[max(i - 2, 0) : i]):
        return False
    j = i + 1
    while j + 1 < len(words_) and j - i < 3 and words_[j] in "`'\"“‘":
        j += 1
    return tokens.surface(j)[0].isupper() and words_[j].isalpha()


def names_a_range(tokens: Tokens, numeral: Numeral, end: int) -> bool:
    """Whether a pair of numbers that ends before token `end` is a name: "pages 3 to 9", "16-18 Harbour Road"."""
    i = numeral.first
    joint = tokens.words[numeral.end]
    listed = joint in DASHES or (joint == "to" and i > 0 and tokens.words[i - 1][-1] == "s")
    return is_address(tokens, i, end) or (listed and names_its_like(tokens, i, numeral))


def is_address(tokens: Tokens, i: int, end: int) -> bool:
    """A house number or postal code: "12 Long Street", "16-18 Harbour Road", "the 90210 ZIP code"."""
    words_, n = tokens.words, len(tokens.words)
    if not words_[i].isdecimal():
        return False
    if len(words_[i]) == 5 and i > 1 and words_[i - 2] == "," and len(words_[i - 1]) == 2:
        return tokens.surface(i - 1).isupper()  # "Washington, DC 20008"
    if end >= n or tokens.touches(end):
        return False
    if words_[end] in _POSTAL or words_[end : end + 2] in (["area", "code"], ["postal", "code"]):
        return True
    for j in range(end, min(end + 5, n)):
        if words_[j] in _STREETS and tokens.surface(j)[0].isupper():
            named = j > end or words_[j] in ("avenue", "ave")
            return named and not (j + 1 < n and is_plural(words_[j + 1]))
        numbered = words_[j].isdecimal() or words_[j] in ORDINALS
        if not tokens.surface(j)[0].isupper() and not numbered:
            return False
    return False


def end_of_law_citation(tokens: Tokens, i: int) -> int | None:
    """The end of a citation by volume and page: "67 Fed. Reg. 8452", "5 U.S.C. 552"; None for none."""
    words_, n = tokens.words, len(tokens.words)
    j = i + 1
    while j + 1 < n and j - i < 9 and tokens.surface(j)[0].isupper() and words_[j + 1] == "." and tokens.touches(j + 1):
        j += 2
    if j < n and words_[j] == "§":
        j += 1
    cited = j > i + 1 and j < n and words_[i].isdecimal() and words_[j].isdecimal() and not tokens.touches(j)
    return j + 1 if cited and words_[j - 1] in ".§" and j - i >= 5 else None


def _is_proper(tokens: Tokens, j: int) -> bool:
    """Whether token j is capitalised in the midst of a sentence, and no function word."""
    word = tokens.words[j]
    if word in OPENERS or not tokens.surface(j)[0].isupper() or not word[0].isalpha():
        return False
    return j > 0 and tokens.words[j - 1] not in ENDS
