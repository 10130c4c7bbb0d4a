"""What a clause says in passing of something still to come: "the line, due to open in 2027, has cost $5 billion".

Such an aside is a proposition of its own, with the subject it stands behind; its date is not that of the clause.
"""

from __future__ import annotations

from claimcheck.language.clauses import Clause
from claimcheck.language.cues import Stretch, listed
from claimcheck.language.inflection import is_participle
from claimcheck.language.marks import Marks
from claimcheck.language.prospects import is_given_up
from claimcheck.siblings import Proposition

_OPENS = listed("opens_aside")
_LONGEST = 40
"""Tokens of a subject with its aside."""


def aside_of(marks: Marks, clause: Clause) -> Proposition | None:
    """The first aside of a clause that says when its subject is to come about; None without one.

    It stands between commas, behind the subject and before the verb, and holds a date.
    """
    words = marks.tokens.words
    end = min(clause.first + _LONGEST, clause.end - 1)
    opening = next((i for i in range(clause.first + 1, end) if words[i] == ","), None)
    if opening is None or words[opening + 1] not in _OPENS or any(verb < opening for verb in clause.verbs):
        return None
    closing = next((i for i in range(opening + 1, end) if words[i] == ","), None)
    if closing is None or (words[opening + 1] == "to" and not is_participle(words[opening + 3])):  # to be fair
        return None
    if is_given_up(Stretch(marks.tokens, clause.first, clause.end), closing):
        return None
    times = marks.times_in(opening + 1, closing)
    if not any(time.type == "DATE" for time in times) or marks.quantities_in(opening + 1, closing):
        return None
    return Proposition(opening + 1, closing, [], times, (clause.first, opening), aside=True)
