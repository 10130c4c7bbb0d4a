"""Finds finite verbs without a tagger: enough to tell a clause from a phrase.

A finite verb is an auxiliary, or an inflected form of a known verb that stands where a verb can stand. The positions
follow Quirk et al. (1985), "A Comprehensive Grammar of the English Language", ch. 2-3: after a determiner, a
preposition or a possessive the word is a noun or a participle.
"""

from __future__ import annotations

from functools import cache

from claimcheck.language.grammar import (
    AFTER_A_VERB,
    BETWEEN,
    DETERMINERS,
    HAVE_BE,
    MODALS,
    NO_VERB_AFTER,
    NOT_PAST,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SINGULAR_PRONOUNS,
)
from claimcheck.language.inflection import forms, irregular_lemmas, is_participle
from claimcheck.language.lexicon import load
from claimcheck.language.tokens import Tokens

_REACH = 60
_ASIDE = 16
CURRENCY_SIGNS = frozenset("$£€¥")
LEADS_VERB = HAVE_BE | MODALS | {"to"}
_TO_FIGURES = frozenset("to by from".split())
_NUMERALS = frozenset("two three four five six seven eight nine ten eleven twelve twenty hundred thousand".split())
_THIRD_AUXILIARIES = frozenset(("is", "has"))
_PLURAL_SUBJECTS = frozenset("i you we they who people men women children".split())


@cache
def _kinds() -> dict[str, str]:
    """Word -> which form it is: auxiliary, past, third, base, or noun (a third person that is oftener a noun)."""
    data = load("finite")
    kinds: dict[str, str] = {}
    for lemma in (*data["lemmas"].split(), *irregular_lemmas()):
        base, third, _, past, _ = forms(lemma)
        kinds.setdefault(base, "base")
        kinds[third] = "third"
        kinds.setdefault(past, "past")
    kinds.update(dict.fromkeys(data["nouns_first"].split(), "noun"))
    kinds.update(dict.fromkeys(data["auxiliaries"].split(), "auxiliary"))
    kinds.update({"'s": "contracted", "’s": "contracted"})
    return kinds


@cache
def _beside_verbs() -> dict[str, str]:
    """Word -> which form it is of a verb that is mostly a noun: pump, seats."""
    kinds: dict[str, str] = {}
    for lemma in load("finite")["beside_verbs"].split():
        base, third, *_ = forms(lemma)
        kinds.update({base: "base", third: "third"})
    return kinds


def is_third_person(word: str) -> bool:
    """Whether a word can be the third person of a lexical verb: aims, expects."""
    return _kinds().get(word) in ("third", "noun")


def is_auxiliary(tokens: Tokens, i: int) -> bool:
    """Whether token i is an auxiliary or a modal, and not the month of May or a testament."""
    return _kinds().get(tokens.words[i]) == "auxiliary" and _is_no_namesake(tokens, i)


def _is_no_namesake(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    if word == "may":
        return tokens.surface(i) == "may"
    return word != "will" or i == 0 or tokens.words[i - 1] not in DETERMINERS


def is_base_form(word: str) -> bool:
    """Whether a word is the base form of a verb, be it a noun as well: "open", "work"."""
    return _kinds().get(word) == "base" or word == "be"


def is_verb_form(word: str) -> bool:
    """Whether a word is a finite form of a known verb, be it a noun as well, but no auxiliary."""
    return _kinds().get(word) in ("base", "third", "past", "noun")


def is_past_form(word: str) -> bool:
    """Whether a word is the past form of a verb, or a participle in -ed: "opened", "rose", not "exceed"."""
    kind = _kinds().get(word)
    return kind == "past" or (kind is None and word[-2:] == "ed" and len(word) > 4)


def finite_verbs(tokens: Tokens, first: int, end: int) -> list[int]:
    """The tokens of a range that are finite verbs, as far as their form and neighbours tell."""
    kinds = _kinds()
    found = []
    for i, word in enumerate(tokens.words[first:end], first):
        if word not in kinds and word[-2:] != "ed":
            continue
        kind = kinds.get(word)
        if kind is None:
            if len(word) < 5 or word in NOT_PAST or word[:2] == "un":
                continue
            kind = "past"
        if kind == "auxiliary":
            if _is_no_namesake(tokens, i):
                found.append(i)
        elif i > first and _is_finite(tokens, kind, first, i, end):
            found.append(i)
    return found or _verb_of_plural(tokens, first, end)


def _verb_of_plural(tokens: Tokens, first: int, end: int) -> list[int]:
    """The base form that a plural subject at some distance asks for: "Analysts at the bank expect ...".

    Looked for only where no other verb is found, since most base forms are nouns too.
    """
    kinds, words = _kinds(), tokens.words
    head = first
    while head < end and words[head] not in PREPOSITIONS and words[head][0].isalpha():
        head += 1
    if head >= end or head == first or words[head] not in PREPOSITIONS or not _is_plural_subject(words[head - 1]):
        return []
    for i in range(head + 2, end):
        if kinds.get(words[i]) == "base" and _verb_can_stand(tokens, first, i) and i + 1 < end:
            return [i]
    return []


def main_verb(tokens: Tokens, first: int, end: int) -> int | None:
    """The first finite verb of a range that is not in a relative clause right behind its pronoun; None without one."""
    for i in finite_verbs(tokens, first, end):
        j = i - 1
        while j > first and tokens.words[j] in BETWEEN:
            j -= 1
        if j <= first or tokens.words[j] not in RELATIVES:
            return i
    return None


def parallel_verb(tokens: Tokens, verbs: list[int], before: tuple[int, int], at: int, figure: int) -> int | None:
    """The verb in the tokens `before` that the verb at token `at`, behind "and", is coordinated with; None without one.

    Both have the same form: spent ... and recorded, employs ... and exports, to cut ... and sell, by cutting ... and
    selling. `figure` is where the next figure begins; the second verb leads up to it. `verbs` are the finite verbs.
    """
    words = tokens.words
    while at < figure and (words[at] in BETWEEN or words[at][-2:] == "ly"):
        at += 1
    infinitive = at + 1 < figure and words[at] == "to"
    at += infinitive
    if at >= figure or words[at] in DETERMINERS or words[at] in PREPOSITIONS:
        return None
    following = words[at + 1]
    if at + 1 != figure and (following == "of" or (following not in AFTER_A_VERB and following not in PREPOSITIONS)):
        return None
    shapes = verb_shapes(words[at])
    for i in range(before[1] - 1, before[0] - 1, -1):
        led = i > before[0] and words[i - 1] in LEADS_VERB
        if infinitive and (i == before[0] or words[i - 1] != "to"):
            continue
        shared = shapes & verb_shapes(words[i])
        if shared and (i in verbs or "ing" in shared or led):
            return i - infinitive
    return None


def verb_shapes(word: str) -> frozenset[str]:
    """Which forms of a verb a word can have: past (or participle), third, base, ing; "cost" has two of them.

    Asked of a word that stands where a verb beside another would: "will hire 40 people and pump £4m".
    """
    beside = _beside_verbs().get(word)
    told = {
        "past": is_past_form(word) or is_participle(word),
        "third": is_third_person(word) or beside == "third" or word in _THIRD_AUXILIARIES,
        "base": is_base_form(word) or beside == "base",
        "ing": word[-3:] == "ing" and len(word) > 5,
    }
    return frozenset(shape for shape, holds in told.items() if holds)


def _is_finite(tokens: Tokens, kind: str, first: int, i: int, end: int) -> bool:
    """Whether the lexical verb form at token i, which is not the first, is finite where it stands."""
    before = tokens.words[i - 1]
    if kind == "contracted":
        return before in SINGULAR_PRONOUNS
    if not _verb_can_stand(tokens, first, i):
        return False
    if kind == "past":
        return True
    if kind in ("third", "noun") and _counts(tokens.words, first, i - 1):
        return False
    if kind == "third":
        return not _is_plural_subject(before)
    words = tokens.words
    leads_on = i + 1 < end and words[i + 1] in AFTER_A_VERB
    if kind == "base":
        return leads_on or _is_plural_subject(before) or (before == "," and _follows_aside(words, first, i, True))
    if i + 2 < end and words[i + 1] in _TO_FIGURES and words[i + 2][0].isdigit():
        return True  # "the tax rises to 25%"
    figure = i + 1 + (words[i + 1 : i + 2] == ["at"])  # the lake covers 40 hectares, the rate stands at 4%
    if figure < end and (words[figure][0].isdigit() or words[figure] in CURRENCY_SIGNS):
        return before in SINGULAR_PRONOUNS or _has_plain_subject(words, first, i)
    return leads_on or before in SINGULAR_PRONOUNS or before.endswith("ly") or _before_infinitive(tokens, i, end)


def _counts(words: list[str], first: int, i: int) -> bool:
    """Whether token i counts what follows: three plants, has 40 stalls; not: Article 5 requires."""
    return words[i] in _NUMERALS or (words[i].isdigit() and i > first and words[i - 1] in HAVE_BE)


def _has_plain_subject(words: list[str], first: int, i: int) -> bool:
    """Whether a determiner and a noun in the singular stand before token i, or an aside with a figure behind a noun:
    the lake covers 40 hectares; debt, now 60% of output, passes 80% in 2031."""
    if words[i - 1] != ",":
        return i - 2 >= first and words[i - 2] in DETERMINERS and not _is_plural_subject(words[i - 1])
    return _follows_aside(words, first, i, False)


def _follows_aside(words: list[str], first: int, i: int, plural: bool) -> bool:
    """Whether token i stands behind an aside with a figure, and that behind a noun in the plural or the singular."""
    opens = next((j for j in range(i - 2, max(first, i - _ASIDE), -1) if words[j] == ","), None)
    if opens is None or _is_plural_subject(words[opens - 1]) is not plural:
        return False
    return any(words[j][0].isdigit() for j in range(opens, i))


def _before_infinitive(tokens: Tokens, i: int, end: int) -> bool:
    """The council plans to open schools: only where no verb follows that would make a noun of it."""
    words = tokens.words
    if i + 2 >= end or words[i + 1] != "to" or not is_base_form(words[i + 2]) or words[i - 1][-1] == "s":
        return False
    return not any(_kinds().get(word) in ("auxiliary", "past") for word in words[i + 3 : min(end, i + _REACH)])


def _is_plural_subject(word: str) -> bool:
    return word in _PLURAL_SUBJECTS or (
        word[-1] == "s" and len(word) > 3 and word[-2:] not in ("ss", "us", "is", "'s", "’s")
    )


def _verb_can_stand(tokens: Tokens, first: int, i: int) -> bool:
    """Whether the neighbours of token i let a finite lexical verb stand there."""
    words = tokens.words
    before = words[i - 1]
    if i + 1 < len(words) and words[i + 1] == "-" and tokens.touches(i + 1):
        return False
    if tokens.surface(i)[0].isupper():
        return False
    if before in PRONOUNS:
        return True
    if before in NO_VERB_AFTER:
        return False
    if words[i][-2:] == "ed" and i - 2 >= first and words[i - 2] in HAVE_BE:
        return False  # "was widely used": the auxiliary is the finite verb
    if before[-2:] == "ly" and i - 2 >= first and (words[i - 2] in DETERMINERS or words[i - 2] in PREPOSITIONS):
        return False  # "a newly opened line"
    if before[-2:] == "ly" and i - 2 >= first and words[i - 2] == "," and words[i + 1 : i + 2] == [","]:
        return False  # "the rate, seasonally adjusted, 2016 to 2025"
    return before[-1].isalnum() or before in ",”\"')%"
