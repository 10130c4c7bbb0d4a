"""Years long gone, where a number is as likely a count: "a charter of 1263", "joined the league around 1370"."""

from __future__ import annotations

from claimcheck.language.finite import is_past_form, is_verb_form
from claimcheck.language.grammar import DETERMINERS, HAVE_BE, PREPOSITIONS, PRONOUNS, RELATIVES
from claimcheck.language.inflection import is_participle
from claimcheck.language.lexicon import words as listed
from claimcheck.language.tokens import BREAK

_AMOUNTS = listed("times", "amounts")
_DATED = listed("times", "dated")
_NEVER_OBJECTS = listed("times", "beginnings")
_MEASURED = listed("times", "measured")
_AROUND = frozenset(("around", "circa", "ca", "c"))
_BEHIND = frozenset(("", ".", ",", ";", ":", ")", "]", "?", "!", "—", "–", "and", "or", "but", "when", "while", BREAK))
_CLOSES = _BEHIND | PREPOSITIONS | RELATIVES | HAVE_BE
"""What follows a number that counts nothing."""
_ADJECTIVES = 2


def is_amount(words: list[str], head: int) -> bool:
    """Whether "of" and a number behind token `head` tell how much it is: "a total of 1560", "a record high of 1950";
    not "the population of 1950", which may be that year's."""
    if head < 0 or words[head] not in _AMOUNTS:
        return False
    return any(word in ("a", "an") for word in words[max(head - 1 - _ADJECTIVES, 0) : head])


def is_dated(words: list[str], head: int, after: str) -> bool:
    """Whether "of" and a number behind token `head` tell its year: "a charter of 1263", "the siege of 1204"."""
    return head >= 0 and words[head] in _DATED and (after in _CLOSES or is_past_form(after))


def is_around_a_year(words: list[str], i: int) -> bool:
    """Whether the number at token i is the year in "joined the league around 1370", "was founded c. 1200".

    It counts nothing behind it, and the verb before it has its object already, or takes none; "had around 1200" and
    "a price around 1200" tell an amount.
    """
    around = i - 2 if words[i - 1] == "." and words[i - 2] == "c" else i - 1
    if around < 0 or words[around] not in _AROUND:
        return False
    after = words[i + 1]
    if around == 0 or words[around - 1] in (".", BREAK):
        return after == "," or after in DETERMINERS or after in PRONOUNS
    return after in _CLOSES and _needs_no_object(words, around - 1)


def _needs_no_object(words: list[str], i: int) -> bool:
    """Whether the word at token i ends a clause that is whole: a noun that is no amount, a passive, "died"."""
    word = words[i]
    if word in _NEVER_OBJECTS or word == "(":
        return True
    if is_participle(word) or word == "born":
        return word not in _MEASURED and words[i - 1] in HAVE_BE | {","}
    return word.isalpha() and not (
        is_verb_form(word) or word[-2:] in ("ly", "ed") or word[-3:] == "ing" or word in _CLOSES or word in _AMOUNTS
    )
