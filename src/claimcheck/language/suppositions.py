"""What a condition leads to: if the tariff rose, exports would fall. Foretold, or only thought of, or never so; and
what stands under "whether", which nobody says is so.

Quirk et al. (1985), 15.35-15.37: an open condition may come about, one in the past tense is doubtful, one in the past
perfect did not come.
"""

from __future__ import annotations

from claimcheck.language.cues import CONDITIONAL, FORECAST, HYPOTHETICAL, PERSONS, REACH, REPORTS, SELF, Cue, Stretch
from claimcheck.language.grammar import DETERMINERS, MODALS
from claimcheck.language.inflection import is_participle

CONTRACTED = ("'d", "’d")
"""How "would" ends a pronoun."""

POINTING = frozenset(("this", "that", "these", "those", "it"))
"""Subjects that only point at something."""

_SPEAKER = 8
"""Tokens of a speaker and the verb behind a comma: ", the agency said"."""

_CONDITION = 20
"""Tokens of a condition that are looked at."""

_OBJECTS = frozenset("to enough more less some any no little few many much it them".split())
_IF = frozenset(("if", "unless", "otherwise"))
_INVERTED = frozenset(("had", "were", "should"))
_SHORTEST_CONDITION = 4  # tokens: if it is sold
_SENTENCE_ENDS = frozenset((".", "!", "?", ";", ":", "\u2029"))


def supposes(clause: Stretch, i: int) -> bool:
    """Whether there is a condition near token i: if, unless, or a verb before its subject ("had it closed")."""
    words = clause.words
    if clause.word(clause.first) in _INVERTED and "?" not in words[i : clause.end]:
        return True
    if not clause.holds(_IF, i - REACH, i + REACH):  # most clauses
        return False
    for j in range(max(clause.first, i - REACH), min(clause.end, i + REACH)):
        if words[j] in _IF and clause.word(j - 1) not in ("even", "as", "and", "what"):
            return True
    return False


def subject_of(clause: Stretch, i: int) -> str:
    """The word before the "would" at token i, or the pronoun that it is a part of: I'd."""
    return clause.words[i][:-2] if clause.words[i][-2:] in CONTRACTED else clause.before(i)


def supposed(clause: Stretch, i: int, verb: int) -> Cue:
    """What a condition would lead to is foretold: exports would fall if the tariff rose. What it would be for a person
    ("if I were you, I would sell"), or how it would be called ("it would be a pity if"), is nothing that comes."""
    if _reported_by_others(clause, i) or _reported_behind(clause, i) or _awaits(clause, verb):
        return Cue(i, verb + 1, FORECAST, 3)
    subject = subject_of(clause, i)
    if clause.words[clause.first] == "had" or _is_undone(clause):  # had it been built, it would
        return Cue(i, verb + 1, HYPOTHETICAL, 0)
    judged = clause.words[verb] == "be" and not is_participle(clause.word(clause.after(verb + 1)))
    if subject in PERSONS or (judged and subject in POINTING):
        return Cue(i, verb + 1, HYPOTHETICAL, 0)
    return Cue(i, verb + 1, FORECAST, 2)


def never_was(clause: Stretch, i: int, verb: int) -> Cue | None:
    """What would have been under a condition never was: 5 mills would have closed if the price had fallen."""
    return Cue(i, verb + 1, HYPOTHETICAL, 0) if supposes(clause, i) else None


def is_perfect(following: str) -> bool:
    """Whether "have" before this word is an auxiliary: would have lit; not: would have enough, 5, the, to."""
    if following == "been" or is_participle(following):
        return True
    return following.isalpha() and following not in DETERMINERS and following not in _OBJECTS


def _is_undone(clause: Stretch) -> bool:
    """Whether the condition tells of what did not come: if it had been built."""
    words = clause.words
    if words[clause.first] != "if":
        return False
    return any(
        words[k] == "had" and is_participle(clause.word(clause.after(k + 1)))
        for k in range(clause.first, min(clause.first + _CONDITION, clause.end))
    )


def _reported_by_others(clause: Stretch, i: int) -> bool:
    """Whether somebody else is reported to have foretold what stands at token i: he said it would close if prices rose.

    What was said as "it will close if prices rise" is told with "would" (Quirk et al. 1985, 14.31).
    """
    words = clause.words
    return any(words[j] in REPORTS and clause.before(j) not in SELF for j in range(max(clause.first, i - REACH), i))


def _reported_behind(clause: Stretch, i: int) -> bool:
    """Whether the sentence closes with who said it: 5 towns would run dry, the agency said."""
    words, end = clause.words, clause.end
    while end > i and words[end - 1] in '.”"':
        end -= 1
    if end - 1 > i and words[end - 1] in REPORTS:
        return "," in words[max(i, end - _SPEAKER) : end]
    return False


def _awaits(clause: Stretch, i: int) -> bool:
    """Whether the condition behind token i only says that something has yet to be done: if asked, if needed, if passed.

    Without a subject of its own it supposes nothing that is not so.
    """
    words = clause.words
    for j in range(i, min(clause.end, i + REACH)):
        if words[j] in ("if", "unless"):
            condition = clause.word(clause.after(j + 1))
            return condition in ("necessary", "possible", "needed") or is_participle(condition)
    return False


def under_whether(clause: Stretch) -> bool:
    """Whether the whole clause stands under a "whether", or is itself no more than a condition."""
    words, tokens = clause.words, clause.tokens
    if clause.first < clause.end and words[clause.first] in CONDITIONAL:
        condition = words[clause.first : min(clause.first + REACH, clause.end)]
        return condition[0] == "whether" or not ("," in condition or _says_what_follows(condition))
    if clause.first == 0:
        return False
    for j in range(clause.first - 1, max(-1, clause.first - REACH), -1):
        word = words[j]
        if word == "whether":
            # nobody knows whether it pays, but it ran
            contrasts = words[clause.first - 2 : clause.first] == [",", "but"]
            return not contrasts or j == 0 or not words[j - 1].isalpha()
        if word in _SENTENCE_ENDS and not (word == "." and not tokens.touches(j + 1)):
            return False
        if word == ".":
            return False
    return False


def _says_what_follows(condition: list[str]) -> bool:
    """Whether a clause that begins with "if" goes on without a comma to what follows: if it is sold it will close."""
    return any(word in MODALS for word in condition[_SHORTEST_CONDITION:])
