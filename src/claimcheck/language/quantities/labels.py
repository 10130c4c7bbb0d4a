"""Whether a word that labels ("block 5", "issue 12", "stage 3") is a verb where it stands: "will block 20 roads".

No noun follows a modal or a pronoun that is a subject (Quirk et al., A Comprehensive Grammar of the English Language,
1985, 3.21-3.30), so there the word is a verb. Behind "to", "and", a plural noun or at the start of a sentence it can
be either: then it has to be a word that is often a verb, with a plural noun behind its figure.
"""

from __future__ import annotations

from claimcheck.language.grammar import MODALS
from claimcheck.language.lexicon import words
from claimcheck.language.quantities.nouns import is_plural
from claimcheck.language.tokens import BREAK, Tokens

_VERBS = words("identifiers", "verbs")
_SHY_VERBS = words("identifiers", "shy_verbs")
_COMMANDS = words("identifiers", "commands")
_THIRD_PERSONS = words("identifiers", "third_persons")
_BEFORE_TO = words("identifiers", "before_to")
_SUBJECTS = frozenset("i we they you who which that".split())
_SINGLE_SUBJECTS = frozenset("he she it who which that".split())
_HELPERS = frozenset("help helps helped let lets".split())
_CONTRACTED = ("'ll", "’ll", "'d", "’d")
"""The ends of a pronoun and its modal, which are one token: "we'll", "they'd"."""
_AGENTS = ("kers", "chers", "icers", "tors", "rers", "vers", "ners", "ists", "ians")
"""Who does things: "workers line 30 streets"; "schools grade 5 pupils" is no sentence."""
_JOINTS = frozenset((",", "and", "or"))
_STARTS = frozenset((".", "!", "?", ":", ";", BREAK, "-", "*", "•", "–"))
_REACH = 12
"""Tokens within which a second verb belongs to the modal or "to" of the first: "will build … and plant …"."""


def is_verb(tokens: Tokens, i: int, end: int) -> bool:
    """Whether the label at token i is a verb, its object the figure that ends before token `end`."""
    words_ = tokens.words
    word = words_[i]
    if i and tokens.surface(i)[0].isupper():
        return words_[i - 1] in _STARTS and word in _COMMANDS and _counts(tokens, i, end)
    if i == 0:
        return word in _COMMANDS and _counts(tokens, i, end)
    j = i - 1
    while j > 0 and (words_[j] in ("not", "also", "now", "never", "still", "then") or _is_adverb(words_[j])):
        j -= 1
    before = words_[j]
    if before in MODALS or before in _HELPERS or before.endswith(_CONTRACTED):
        return before != "will" or j == 0 or words_[j - 1] not in ("a", "the", "his", "her")
    if word in _THIRD_PERSONS:
        return before in _SINGLE_SUBJECTS or (_is_noun(tokens, j) and _counts(tokens, i, end))
    if before in _SUBJECTS and (before not in ("that", "which") or word in _VERBS):
        return True
    if word not in _VERBS or not _counts(tokens, i, end):
        return False
    if before == "to":
        return word not in _SHY_VERBS or (j > 0 and words_[j - 1] in _BEFORE_TO)
    if before in _JOINTS:
        return _goes_on(tokens, j, word)
    return is_plural(before) and (word not in _SHY_VERBS or before[-1] != "s" or before.endswith(_AGENTS))


def _is_adverb(word: str) -> bool:
    return len(word) > 4 and word.endswith("ly")


def _is_noun(tokens: Tokens, i: int) -> bool:
    """Whether a noun in the singular that could be a subject stands at token i, with an article before it."""
    word = tokens.words[i]
    return word[0].isalpha() and not is_plural(word) and i > 0 and tokens.words[i - 1] in ("the", "a", "an", "its")


def _counts(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a plural stands behind the figure, over at most two words, so that the figure counts something."""
    words_ = tokens.words
    for j in range(end, min(end + 3, len(words_))):
        if not words_[j][0].isalpha() or words_[j] in ("and", "or", "of", "to", "in", "is", "was", "are", "were"):
            return False
        if is_plural(words_[j]):
            return words_[i + 1] != "1"
    return False


def _goes_on(tokens: Tokens, joint: int, word: str) -> bool:
    """Whether the verb behind "and" shares the modal or "to" of one before it, and no label of the same kind does."""
    words_ = tokens.words
    if words_[joint - 1].isdecimal():
        return False
    for j in range(joint - 1, max(joint - _REACH, -1), -1):
        if words_[j] in _STARTS or words_[j] == word or words_[j] == word + "s":
            return False
        if words_[j] in MODALS or (words_[j] == "to" and words_[j - 1] in _BEFORE_TO):
            return True
    return False
