"""Whether figures tell a change or a range: "rose from 10 to 12" against "ranges from 10 to 12"."""

from __future__ import annotations

from claimcheck.language.inflection import is_participle
from claimcheck.language.lexicon import words
from claimcheck.language.quantities import modifiers
from claimcheck.language.quantities.amounts import Amount
from claimcheck.language.tokens import BREAK, Tokens

CHANGES = words("quantities", "changes")
_RANGES = words("quantities", "ranges")
_LASTING = words("quantities", "lasting")
_HAVE = frozenset(("has", "have", "had", "having", "'ve", "’ve"))
_LEADS = 12
"""How many words before "from" may hold the verb that tells a change from a range."""


def is_change(tokens: Tokens, a: Amount, b: Amount, i: int) -> bool:
    """Whether "from A to B" tells a change: the words before say so, or a fall does, as ranges are told upwards."""
    words_ = tokens.words
    if any(is_year(word) for word in words_[a.end : i]):
        return True  # "from 11 in 1999 to 17": two states, told with their years
    for j in range(a.first - 2, max(a.first - 2 - _LEADS, -1), -1):
        word = words_[j]
        if word in _RANGES:
            return False
        if word in CHANGES:
            return True
        if word in ".;" or word == BREAK:
            break
    falls = a.value is not None and b.value is not None and a.value > b.value
    return falls or _has_become(tokens, a.first - 2)


def _has_become(tokens: Tokens, i: int) -> bool:
    """Whether a perfect ends at token i, right before "from": "has ballooned from", "had quietly gone from".

    What has happened has left one state for another, whatever the verb, unless its object is the figure.
    """
    words_ = tokens.words
    while i > 1 and words_[i].endswith("ly"):
        i -= 1
    j = i - 1
    while j > 0 and words_[j].endswith("ly"):
        j -= 1
    return j >= 0 and i > j and is_participle(words_[i]) and words_[i] not in _LASTING and words_[j] in _HAVE


def verb_before(tokens: Tokens, i: int) -> bool:
    """Whether a verb of change stands right before: in "rose 5% to 7%" the second figure is the level reached."""
    modifier = modifiers.before(tokens, i)
    j = (modifier[0] if modifier else i) - 1
    return j >= 0 and tokens.words[j] in CHANGES


def is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal()
