"""The noun that a figure counts: "53 Chinese companies" counts companies.

There is no tagger here: the head is the first plural in the noun phrase behind the figure, and a noun phrase ends at a
closed-class word, at punctuation or at a figure. Where none is found the unit stays unknown.
"""

from __future__ import annotations

from functools import cache

from claimcheck.language.finite import is_base_form, is_past_form, is_third_person
from claimcheck.language.inflection import forms
from claimcheck.language.lexicon import load, words
from claimcheck.language.numbers.numerals import CARDINALS
from claimcheck.language.tokens import Tokens

_STOP = words("nouns", "stop") | words("nouns", "verbs")
_LONGEST_PHRASE = 7
_HYPHENS = frozenset("-‐‑")
_GENITIVES = frozenset(("'", "’", "'s", "’s"))
_NAMES_TOO = frozenset(("us", "it", "who"))
"""Stop words that are names in capitals: "20 US officials", "5,000 IT jobs"."""
_BEFORE_NOUNS = frozenset(("more", "most", "other", "additional", "such", "fewer", "less"))
_ADJECTIVAL = tuple("al ic ive ous ary ory able ible ful less ant ent ed ing".split())


@cache
def _irregular() -> dict[str, str]:
    table: dict[str, str] = load("nouns")["irregular"]
    return table


@cache
def _invariant() -> frozenset[str]:
    return frozenset(load("nouns")["invariant"]["words"])


@cache
def _no_plurals() -> frozenset[str]:
    return frozenset(load("nouns")["singular"]["words"])


@cache
def _said() -> frozenset[str]:
    return frozenset(forms(verb).past for verb in words("attribution", "say"))


def singular(word: str) -> str:
    """The singular of a lower-cased plural; other words come back as they are.

    >>> [singular(word) for word in ("companies", "boxes", "residents", "people", "species", "classes")]
    ['company', 'box', 'resident', 'person', 'species', 'class']
    """
    if word in _irregular():
        return _irregular()[word]
    if len(word) > 5 and word.endswith(("women", "swomen")):
        return word[:-2] + "an"
    if word.endswith("children"):
        return word[:-3]
    if word in _invariant() or not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1]


def is_plural(word: str) -> bool:
    """Whether a lower-cased word looks like a plural noun."""
    if word in _irregular() or word in _invariant() or word.endswith("children"):
        return True
    if word[-1:] != "s" or len(word) < 3 or word[-2] in "'’":
        return False
    return word[-2:] not in ("ss", "us", "is") and word not in _no_plurals() and word not in _STOP


def is_noun_like(word: str) -> bool:
    """Whether a word could stand in the noun phrase behind a figure: no closed-class word, no common verb."""
    return word[0].isalpha() and word not in _STOP


def counted(tokens: Tokens, i: int, *, single: bool = False) -> tuple[int, str] | None:
    """The head of the noun phrase at token i: the index after it, and its singular.

    `single`: the figure is one, so that the head is the last word of the phrase instead of a plural.
    """
    words_, n = tokens.words, len(tokens.words)
    if i < n and words_[i] in _HYPHENS:
        return _joined(tokens, i)
    if i < n and words_[i] in _BEFORE_NOUNS:
        i += 1
    if words_[i : i + 4] in (["u", ".", "s", "."], ["u", ".", "k", "."]):
        i += 4
    phrase = _phrase(tokens, i)
    head = _last_of_singular(tokens, phrase) if single else _first_plural(tokens, phrase)
    if head is None or len(words_[head]) < 2:
        return None
    return head + 1, words_[head] if single else singular(words_[head])


def _phrase(tokens: Tokens, i: int) -> list[int]:
    """The words that may be nouns or adjectives in the noun phrase at token i, those behind the last genitive."""
    words_ = tokens.words
    phrase: list[int] = []
    if i + 1 < len(words_) and words_[i] in CARDINALS and words_[i] != "zero" and words_[i + 1] not in _HYPHENS:
        return phrase  # "with 470 twelve months ago": the noun is the other figure's
    for j in range(i, min(i + _LONGEST_PHRASE, len(words_))):
        word = words_[j]
        if is_noun_like(word):
            phrase.append(j)
        elif word in _GENITIVES and tokens.touches(j):
            phrase.clear()
        elif not (
            (word in _HYPHENS and tokens.touches(j))
            or (word in _NAMES_TOO and tokens.surface(j).isupper())
            or (j > i and (_is_model_number(tokens, j) or _joins_adjectives(tokens, j)))
            or (j == i and _begins_model(tokens, j))
        ):
            break
    return phrase


def _first_plural(tokens: Tokens, phrase: list[int]) -> int | None:
    """The first plural; behind a capitalised one a later one counts, as in "20 United States officials"."""
    name = None
    for j in phrase:
        if is_plural(tokens.words[j]):
            if tokens.words[j] in _invariant() and j + 1 in phrase and _heads(tokens, j + 1):
                continue  # "police officers"
            if not tokens.surface(j)[0].isupper():
                return j
            name = name or j
        elif name is not None and name != j - 1:
            break
    return name


def _heads(tokens: Tokens, j: int) -> bool:
    """Whether a plural at token j makes what stands before it an attribute: "fish species", "aircraft carriers"."""
    return is_plural(tokens.words[j]) and tokens.surface(j).islower() and not is_third_person(tokens.words[j])


def _last_of_singular(tokens: Tokens, phrase: list[int]) -> int | None:
    """The head after "one": the last word before one that looks like a verb ("one letter asks", "one envoy told")."""
    head = None
    for j in phrase:
        word = tokens.words[j]
        if head is not None and (word[-2:] == "ed" or is_plural(word) or _is_predicate(word, j == phrase[-1])):
            break
        head = j
    return None if head is None or tokens.words[head].endswith(("ed", "ing")) else head


def _is_predicate(word: str, last: bool) -> bool:
    """Whether a word behind a noun is the past of a verb and does not describe a noun behind it: "one envoy told us",
    "one cow fell"; not "one single paid day", nor "one cut", which may be a noun."""
    return is_past_form(word) and not is_base_form(word) and (last or word in _said())


def _is_model_number(tokens: Tokens, j: int) -> bool:
    """The number within a name that goes before its noun: "two Orel 7 City trams", "60 T12 trams"."""
    word = tokens.words[j]
    if (
        j + 1 < len(tokens)
        and tokens.touches(j + 1)
        and tokens.words[j + 1].isdecimal()
        and tokens.surface(j).isupper()
    ):
        return True
    if tokens.touches(j) and word.isdecimal() and tokens.surface(j - 1).isupper():
        return True
    if not word.isdecimal() or len(word) > 4 or j + 1 >= len(tokens) or tokens.touches(j + 1):
        return False
    return tokens.surface(j - 1)[0].isupper() or tokens.surface(j + 1)[0].isupper()


def _begins_model(tokens: Tokens, j: int) -> bool:
    """A capital that the number of a model touches: the "A" of "six A321 aircraft", which is no article."""
    if j + 1 >= len(tokens) or not tokens.touches(j + 1) or not tokens.words[j + 1].isdecimal():
        return False
    return tokens.surface(j).isupper() and not tokens.touches(j)


def _joins_adjectives(tokens: Tokens, j: int) -> bool:
    """ "and" between two adjectives or names before the noun: "2 million medical and dental visits"."""
    words_ = tokens.words
    if words_[j] not in ("and", "or") or j + 2 >= len(words_) or not is_noun_like(words_[j + 1]):
        return False
    adjective = words_[j - 1].endswith(_ADJECTIVAL) or (
        tokens.surface(j - 1)[0].isupper() and tokens.surface(j + 1)[0].isupper()
    )
    return adjective and not is_plural(words_[j + 1]) and is_plural(words_[j + 2])


def _joined(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """The noun joined to its figure by a hyphen: "a 30-item list" counts items."""
    if (
        i + 1 >= len(tokens)
        or not (tokens.touches(i) and tokens.touches(i + 1))
        or not is_noun_like(tokens.words[i + 1])
    ):
        return None
    word = tokens.words[i + 1]
    if word.endswith("ed") and len(word) > 4 and not word.endswith("eed"):
        return None  # "a 24-spoked wheel" counts no "spoked"
    return i + 2, singular(word)
