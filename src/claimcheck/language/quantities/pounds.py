"""Pounds of money or of weight: "paid nine pounds", "lost nine pounds"."""

from __future__ import annotations

from claimcheck.language.finite import is_past_form
from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.tokens import Tokens

_PAID = lexicon_words("quantities", "paid")
_NOT_PAID = frozenset("to for by and or but that which who".split())
_PAID_WITHIN = 4
"""Tokens that may stand between a verb of paying and its figure: "pay each of them about nine pounds"."""


def is_paid(tokens: Tokens, first: int, i: int) -> bool:
    """Whether the pounds at token i are money: what they are paid, earned or cost in stands shortly before the figure.

    "paid nine pounds more", "cost each of them nine pounds"; not "paid him to lose nine pounds", and what there are
    nine pounds "of" is weighed.
    """
    if tokens.words[i + 1 : i + 2] == ["of"]:
        return False
    for j in range(first - 1, max(first - 2 - _PAID_WITHIN, -1), -1):
        word = tokens.words[j]
        if word in _PAID:
            return True
        if not word[0].isalpha() or word in _NOT_PAID or word[-3:] == "ing" or is_past_form(word):
            return False
    return False
