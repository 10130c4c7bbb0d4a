"""Forms of verbs, made from the lemmas of the lexicons: enough morphology to know a cue in any tense.

Regular inflection after Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.5-3.10; the
irregular verbs are in `data/inflection.toml`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from claimcheck.language.lexicon import load

VOWELS = "aeiou"


class Forms(NamedTuple):
    """The five forms of a verb, as in write, writes, writing, wrote, written."""

    base: str
    third: str
    ing: str
    past: str
    participle: str


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    lines = (line.split() for line in load("inflection")["irregular"].split("\n") if line)
    return {base: (past, participle) for base, past, participle in lines}


@cache
def _doubling() -> frozenset[str]:
    return frozenset(load("inflection")["doubling"])


def _doubles(base: str) -> bool:
    """Whether the last consonant doubles: in one syllable ("plan", "cut"), or as the lexicon says ("commit")."""
    if base in _doubling():
        return True
    if len(base) < 3 or base[-1] in VOWELS + "wxy" or base[-2] not in VOWELS or base[-3] in VOWELS:
        return False
    return sum(char in VOWELS for char in base) == 1


@cache
def forms(base: str) -> Forms:
    """The forms of the verb whose base form is given.

    >>> forms("plan")
    Forms(base='plan', third='plans', ing='planning', past='planned', participle='planned')
    """
    soft_y = base[-1] == "y" and len(base) > 1 and base[-2] not in VOWELS
    sibilant = base.endswith(("s", "x", "z", "ch", "sh", "o"))
    third = base[:-1] + "ies" if soft_y else base + ("es" if sibilant else "s")
    stem = base + base[-1] if _doubles(base) else base
    silent_e = base[-1] == "e" and len(base) > 2
    ing = (base[:-1] if silent_e and not base.endswith(("ee", "oe", "ye")) else stem) + "ing"
    if base.endswith("ie"):
        ing = base[:-2] + "ying"
    past, participle = _irregular().get(base, ("", ""))
    if not past:
        past = participle = base[:-1] + "ied" if soft_y else stem + ("d" if silent_e else "ed")
    return Forms(base, third, ing, past, participle)


def spellings(base: str) -> tuple[str, ...]:
    """The lemma, and how it is spelled on the other side of the Atlantic: organise, organize.

    >>> spellings("modernise")
    ('modernise', 'modernize')
    """
    if base.endswith("ise") and len(base) > 6:
        return base, base[:-3] + "ize"
    return (base,)


def every_form(bases: Iterable[str]) -> dict[str, str]:
    """Every form of every verb, with its lemma."""
    return {form: base for base in bases for spelled in spellings(base) for form in forms(spelled)}


def base_forms(bases: Iterable[str]) -> frozenset[str]:
    """The base forms alone, in both spellings."""
    return frozenset(spelled for base in bases for spelled in spellings(base))


def irregular_lemmas() -> tuple[str, ...]:
    """The base forms of the irregular verbs."""
    return tuple(_irregular())


@cache
def irregular_pasts() -> frozenset[str]:
    """Past forms without -ed that differ from the base: "rose" and not "cut"."""
    return frozenset(past for base, (past, _) in _irregular().items() if past != base)


@cache
def irregular_participles() -> frozenset[str]:
    """Participles without -ed: "risen", "cut"."""
    return frozenset(participle for _, participle in _irregular().values())


def is_participle(word: str) -> bool:
    """Whether a word has the shape of a past participle."""
    return (word.endswith("ed") and len(word) > 4) or word in irregular_participles()
