"""Words folded for comparison: inflection, spelling and phrases that say the same made equal."""

from __future__ import annotations

from functools import cache, lru_cache
from unicodedata import combining, normalize

from ..language.lexicon import Phrases, load
from ..language.lexicon import words as listed


@cache
def _bases() -> dict[str, str]:
    """Irregular past tense and participle -> base form."""
    forms: dict[str, str] = {}
    for line in load("inflection")["irregular"].split("\n"):
        if line:
            base, past, participle = line.split()
            forms.setdefault(past, base)
            forms.setdefault(participle, base)
    return forms


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """A lower-cased word without its accents and inflection, so that forms of one word are equal; not itself a word.

    Endings as in step 1 of M. F. Porter, An algorithm for suffix stripping (1980); no derivation is undone, for a
    Norlander is not Norland.
    """
    if not word.isascii():
        word = "".join(char for char in normalize("NFKD", word.replace("’", "'")) if not combining(char))
    word = _bases().get(word, word)
    if word.endswith("'s"):
        word = word[:-2]
    if len(word) <= 3 or not word.isalpha():
        return word
    if word.endswith("ies"):
        word = word[:-3] + "y"
    elif word.endswith(("sses", "xes", "zes", "ches", "shes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    elif word.endswith("ied"):
        word = word[:-3] + "y"
    else:
        for ending in ("ing", "ed"):
            cut = word[: -len(ending)]
            if word.endswith(ending) and len(cut) >= 3 and any(vowel in cut for vowel in "aeiouy"):
                word = cut[:-1] if len(cut) > 3 and cut[-1] == cut[-2] and cut[-1] not in "lsz" else cut
                break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


@cache
def same_phrases() -> Phrases[str]:
    """Phrases of several words -> the key that stands for all which say the same. (Single words: `canonical`.)"""
    return Phrases([(phrase, key) for key, phrase in _sets() if " " in phrase])


@cache
def _single() -> dict[str, str]:
    return {stem(phrase): key for key, phrase in _sets() if " " not in phrase}


@cache
def _sets() -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for line in load("wording")["same"].split("\n"):
        phrases = [phrase.strip().replace("-", " - ") for phrase in line.split("|")]
        key = stem(phrases[0]) if " " not in phrases[0] else phrases[0]
        pairs.extend((key, " ".join(phrase.replace(".", " . ").split())) for phrase in phrases if phrase)
    return pairs


def canonical(word: str) -> str:
    """The key of a lower-cased word: its stem, or the one of the set of words that say the same."""
    found = stem(word)
    return _single().get(found, found)


@cache
def fillers() -> frozenset[str]:
    """The keys of words that carry no content of their own."""
    listed_words = listed("wording", "fillers")
    return listed_words | {canonical(word) for word in listed_words}


@cache
def weighty() -> frozenset[str]:
    """The keys of words that turn a statement round or set its reach."""
    return frozenset(canonical(word) for word in listed("wording", "weighty"))
