"""Sentences that bid: "Double the budget." What a programme bids is planned.

Most verbs of programmes are nouns or adjectives too: "Pay rose 4%", "Open rates were 5%", "Release date: 5 May" bid
nobody. A finite verb behind the first words shows that they are its subject (Quirk et al., A Comprehensive Grammar of
the English Language, 1985, 11.24: the imperative has no subject and no other finite verb beside it).
"""

from __future__ import annotations

from claimcheck.language.cues import BE, CHANGE, PLAN, Cue, Stretch, listed
from claimcheck.language.finite import is_auxiliary, is_past_form, is_third_person, main_verb
from claimcheck.language.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from claimcheck.language.inflection import base_forms
from claimcheck.language.lexicon import words as words_of

_IMPERATIVES = base_forms(listed("programme"))
_TAKES_CLAUSE = listed("takes_clause")
_LABEL_HEADS = listed("label_heads")
_OFTENER_NOUNS = words_of("finite", "nouns_first")
_PARTICLES = frozenset(("up", "out", "off", "down", "in", "back", "forward", "towards"))
_BULLETS = frozenset(("-", "–", "—", "•", "*", "·", "o", "▪", "●", "(", ")", "."))
OPENS = _IMPERATIVES | _BULLETS | {"further"}
"""What a sentence that bids may begin with, beside a number."""

_SUBJECT = 12
"""Tokens of a subject that may begin with such a word."""

_SUBJECT_ENDS = RELATIVES | frozenset(", ; . ( to so if when whether while because as than".split())
_SAME_PAST = frozenset("beat cost cut hit hurt put set shut spread".split())
"""Pasts that look like the verb itself."""


def imperative(clause: Stretch) -> Cue | None:
    """Set up a commission; 3. Double the budget: what a programme bids is planned."""
    words = clause.words
    i = clause.first
    if i < clause.end and words[i] not in OPENS and not words[i].isdigit():  # most sentences
        return None
    while i < clause.end - 1 and (words[i] in _BULLETS or words[i].isdigit() or words[i] == "further"):
        i += 1
    if i >= clause.end - 1 or words[i] not in _IMPERATIVES:
        return None
    following = words[i + 1]
    if following in PREPOSITIONS and following not in _PARTICLES:
        return None
    if following in ("and", "or", ",") and clause.word(i + 2) not in _IMPERATIVES:
        return None
    if following in BE or not (following[0] in ",'‘“\"" or following[0].isalnum()):
        return None
    if words[i] not in _TAKES_CLAUSE and _is_subject(clause, i):
        return None
    return Cue(i, i + 1, PLAN, 2)


def _is_subject(clause: Stretch, i: int) -> bool:
    """Whether token i begins a noun phrase that is the subject of a verb behind it, or a label before a colon."""
    words = clause.words
    if words[i + 1][0].isdigit() and _is_numbered(clause, i):
        return True
    for j in range(i + 1, min(i + _SUBJECT, clause.end)):
        word, before = words[j], words[j - 1]
        if word == ":":
            return before in _LABEL_HEADS and j > i + 1
        if word in _SUBJECT_ENDS:
            return False
        if (word in DETERMINERS or word[0].isdigit()) and before not in PREPOSITIONS:
            return False  # an object begins
        if is_auxiliary(clause.tokens, j) or _has_object(clause, i, j):
            return True
    return False


def _is_numbered(clause: Stretch, i: int) -> bool:
    """Whether the number at token i + 1 names the thing before it: release 2.4 fixes, phase 2 of the line was built."""
    verb = main_verb(clause.tokens, i, clause.end)
    if "." in clause.words[i + 1] or verb == i + 2:
        return True
    told = verb is not None and (clause.words[verb] in BE or is_past_form(clause.words[verb]))
    return told and clause.word(i + 2) in PREPOSITIONS


def _has_object(clause: Stretch, i: int, j: int) -> bool:
    """Whether token j is a verb with an object or an adverbial behind it, so that what stands before is its subject.

    "Extend reduced fares" has a participle before a noun, "fund schools hit by storms" one behind its noun.
    """
    word, before = clause.words[j], clause.words[j - 1]
    following = clause.word(j + 1)
    figure = following[:1].isdigit() or following in DETERMINERS
    if word in _SAME_PAST:
        return before[-1] == "s" and j > i + 1 and following not in PREPOSITIONS
    if is_past_form(word) or (word == "found" and (figure or following == "that")):
        intransitive = word in CHANGE and (following in PREPOSITIONS or following in ("", ".", ","))
        return before not in DETERMINERS and (word[-2:] != "ed" or figure or intransitive)
    return is_third_person(word) and word not in _OFTENER_NOUNS and before[-1] != "s" and figure
