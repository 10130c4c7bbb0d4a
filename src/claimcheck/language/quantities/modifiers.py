"""What stands before or after a figure and bounds it: "about", "more than", "up to", "or more".

The modifier stays outside the quantity's span; several may stand one before the other ("at least about").
"""

from __future__ import annotations

from functools import cache

from claimcheck.language.grammar import HAVE_BE
from claimcheck.language.lexicon import Phrases, load
from claimcheck.language.tokens import Tokens

_SKIPPED = frozenset(("a", "an", "the", "another", "only", "just", "of", "total", "totaling", "totalling"))

_MOVED = frozenset("edged crept inched ticked nudged went gone climbed risen rose shot going edging creeping".split())
"""Behind these "up to" tells where something got to, and bounds nothing: "rates edged up to 5%"."""

_EXCEED = frozenset(("exceed", "exceeds", "exceeded"))
_NEVER = frozenset(("not", "never", "cannot"))
_CHAIN = 4
"""Auxiliaries and adverbs that may part a negation from its verb."""
_MOVES = frozenset(("go", "edge", "creep", "inch", "tick", "nudge", "shoot"))
_SETTLED = frozenset(("will", "would", "shall", "should", "must", "to", "'ll", "’ll"))
"""The same of the verbs that these govern: "will go up to £5". "Prizes go up to £5", "could go up to" tell a bound."""


@cache
def _before() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Last word of a phrase -> the phrases it ends, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for modifier, phrases in load("modifiers")["before"].items():
        for phrase in phrases:
            words = tuple(phrase.split())
            table.setdefault(words[-1], []).append((words, modifier))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


@cache
def _after() -> Phrases[str]:
    return Phrases([(phrase, name) for name, phrases in load("modifiers")["after"].items() for phrase in phrases])


def before(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """The modifier that ends just before token i: the index of its first token, and its name."""
    words = tokens.words
    j = i - 1
    if (
        j >= 0
        and words[j] in ("a", "an", "the")
        and j
        and words[j - 1] in ("than", "over", "about", "nearly", "almost", "around")
    ):
        j -= 1
    if j < 0:
        return None
    for phrase, modifier in _before().get(words[j], ()):
        first = j + 1 - len(phrase)
        if first >= 0 and tuple(words[first : j + 1]) == phrase:
            if phrase == ("up", "to") and _has_moved(words, first - 1):
                return None
            return (first, "at_most" if phrase[0] in _EXCEED and _is_denied(words, first) else modifier)
    return None


def _is_denied(words: list[str], i: int) -> bool:
    """Whether a negation governs the verb at token i: "will not exceed", "cannot ever exceed", "has never exceeded"."""
    for j in range(i - 1, max(i - 1 - _CHAIN, -1), -1):
        if words[j] in _NEVER or words[j].endswith(("n't", "n’t")):
            return True
        if words[j] not in HAVE_BE and not words[j].endswith("ly") and words[j] != "ever":
            return False
    return False


def _has_moved(words: list[str], i: int) -> bool:
    """Whether the word at token i, before "up to", tells a movement: "went", "will go", "is to go"."""
    if i < 1 or words[i] not in _MOVES:
        return i >= 0 and words[i] in _MOVED
    return words[i - 1] in _SETTLED


def after(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """The modifier that begins at token i, behind a figure: the index after it, and its name."""
    if i >= len(tokens.words):
        return None
    found = _after().match(tokens.words, i)
    if found is None or (tokens.words[i] == "+" and not tokens.touches(i)):
        return None
    if tokens.words[i] in ("plus", "minimum", "maximum") and not (
        i + 1 >= len(tokens.words) or not tokens.words[i + 1][0].isalnum()
    ):
        return None
    return found
