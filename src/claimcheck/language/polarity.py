"""Whether a clause denies: "no bridge connects them", "failed to open", "the ministry denied that".

Only negation with the main verb in its scope counts: not that of a relative clause ("goods that were no longer
available"), of a phrase set off by commas (", not restriction,") or of an idiom ("no later than", "not only").
"""

from __future__ import annotations

from claimcheck.language.cues import NEGATORS, REACH, Stretch
from claimcheck.language.grammar import PREPOSITIONS
from claimcheck.language.inflection import is_participle
from claimcheck.language.lexicon import Phrases, load

_DATA = load("polarity")
_FAILING = frozenset(_DATA["failing"].split())
_DENYING = frozenset(_DATA["denying"].split())
_HARDLY = frozenset(("barely", "hardly", "scarcely"))
_DECIDED = frozenset(("decided", "chosen", "chose", "agreed", "opted", "voted", "vowed", "pledged", "promised"))
_DID = frozenset(("was", "were", "did"))
_UNTIL = 6
"""Tokens between a denial and "until"."""

_TIMES = frozenset(("before", "until", "after", "yet", "now", "then"))
_HARMLESS = Phrases(dict.fromkeys(_DATA["harmless"], True))
TRIGGERS = NEGATORS | _FAILING | _DENYING | {"yet"}
_HAVE = frozenset(("has", "have", "had"))
_ENDS_ASIDE = frozenset((",", ";", ":", "—", "–", ")"))
_DESCRIBES = frozenset(("who", "whom", "whose", "which", "where", "when"))
_ONE = frozenset(("one", "a", "the", "all", "at"))
_AND_NOT = frozenset(("and", "but"))
_LEADS_IN = frozenset(("and", "but", "or", "than", "rather", "to", "by", "of", "with", "for", "at", "in", "into"))


def denials(clause: Stretch, triggers: list[int]) -> list[int]:
    """Those of the trigger tokens that deny the main verb of the clause."""
    found = []
    skip = -1
    for i in triggers:
        if i < skip:
            continue
        harmless = _HARMLESS.match(clause.words, i) or (
            _HARMLESS.match(clause.words, i - 1) if i > clause.first else None
        )
        if harmless is not None and harmless[0] > i:
            skip = harmless[0]
        elif clause.words[i] == "yet":
            found += [i] if _is_yet_to_be(clause, i) else []
        elif _denies(clause, i) and not (_only_times(clause, i) or _only_adds(clause, i) or _stands_aside(clause, i)):
            found.append(i)
    return found


def _is_yet_to_be(clause: Stretch, i: int) -> bool:
    """Whether "yet" denies: it has yet to publish one."""
    has = clause.word(i - 1) in _HAVE and clause.word(i + 1) == "to"
    return has and clause.setting(i) in {"main", "reported"}


def _denies(clause: Stretch, i: int) -> bool:
    words = clause.words
    word, before, following = words[i], clause.word(i - 1), clause.word(i + 1)
    if word in _FAILING:
        return following == "to" and before not in PREPOSITIONS and clause.setting(i) in {"main", "reported"}
    if word in _DENYING:
        if word.startswith("rule"):
            return following == "out" and clause.setting(i) == "main"
        return (following == "that" or following.endswith("ing")) and clause.setting(i) == "main"
    if word == "without" or (word in _HARDLY and _is_share(clause, i + 1)):
        return False
    if word == "not" and following == "to" and before in _DECIDED:  # decided not to build
        return clause.setting(i) in {"main", "reported"}
    if word == "no" and not following[:1].isalnum() and clause.tokens.touches(i + 1):  # No. 5, no-one
        return following == "-"
    if word in {"not", "no", "none"} and before in {",", "(", "—", "–"}:
        return i - 1 == clause.first or (word == "no" and _ends_open(clause, i))
    if word in {"no", "nothing", "none", "nobody"} and before in _LEADS_IN and before not in {"and", "but"}:
        return before in {"of", "in", "at", "with"} and clause.first == i - 1
    if word == "not" and (before in _LEADS_IN or following in {"to", "as"}) and before not in {"and", "but"}:
        return following != "to" and before == ""
    return clause.setting(i) in {"main", "reported"}


def _stands_aside(clause: Stretch, i: int) -> bool:
    """Whether token i stands in a relative clause behind a comma: the mayor, who has no car, came by train."""
    words = clause.words
    for j in range(i - 1, max(clause.first, i - REACH), -1):
        if words[j] in _ENDS_ASIDE:
            return False
        if words[j] in _DESCRIBES and words[j - 1] == ",":
            short = words[j] == "where" and is_participle(words[j + 1])  # where needed, we will not hesitate
            return not short and "why" not in words[j:i]  # which is why it won't
    return False


def _only_adds(clause: Stretch, i: int) -> bool:
    """Whether "not" denies no more than one thing that is added: spent €41m on roads and not one euro on rails."""
    return clause.words[i] == "not" and clause.word(i + 1) in _ONE and clause.word(i - 1) in _AND_NOT


def _only_times(clause: Stretch, i: int) -> bool:
    """Whether a denial only says when: from 2035, and not before; the tunnel was not reached until 1 August 1912."""
    words = clause.words
    if words[i] == "not" and clause.word(i - 1) in ("and", "but"):
        return clause.word(i + 1) in PREPOSITIONS or clause.word(i + 1) in _TIMES
    if words[i][-3:] not in ("not", "n't", "n’t"):
        return False
    past = words[i - 1] in _DID if words[i] == "not" else words[i][:-3] in _DID
    for k in range(i + 1, min(i + _UNTIL, clause.end - 1)):
        if words[k] == "until":
            return past and (words[k + 1][0].isdigit() or clause.tokens.surface(k + 1)[0].isupper())
    return False


def _is_share(clause: Stretch, i: int) -> bool:
    """Whether a figure follows: barely half of them were built."""
    return clause.word(i)[:1].isdecimal() or clause.word(i) in ("half", "a", "one", "two", "three")


def _ends_open(clause: Stretch, i: int) -> bool:
    """Whether the clause goes on from token i to its end without another comma: ", no bridge connects them"."""
    return "," not in clause.words[i : min(i + REACH, clause.end)]
