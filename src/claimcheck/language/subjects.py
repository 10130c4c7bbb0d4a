"""Whom a clause without a subject of its own is about.

Of two coordinated predicates the second takes the subject of the nearer clause: "the clerk said that the bank had
failed and would close" tells of the bank, unless the second predicate reports as well ("and added that"). A relative
clause takes the noun phrase that it stands behind, a participle clause the subject of its clause. After Quirk et al.
(1985), 13.43-13.51 (coordinated predicates), 15.60 (participle clauses), 17.9-17.13 (relative clauses).
"""

from __future__ import annotations

from claimcheck.language.cues import REPORTS
from claimcheck.language.finite import is_base_form, is_verb_form
from claimcheck.language.grammar import DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES
from claimcheck.language.inflection import is_participle
from claimcheck.language.lexicon import load
from claimcheck.language.sayings import SAY
from claimcheck.language.tokens import Tokens

_LEAD_PARTICIPLE = frozenset(("before", "after", "while"))
_NO_PARTICIPLES = frozenset(("according", "owing"))
_TO_FIGURES = frozenset(("to", "by", "from", "at"))
_PARTICLES_OF_VERBS = frozenset("up down back away".split())
_PARTICLES = frozenset(load("attribution")["particles"].values())
_MONTHS = frozenset(load("times")["months"])
_TO_CONTENT = 6
"""Tokens between a verb of saying and its "that": "told the members on Monday that"."""
_LONGEST = 30
_BREAKS = frozenset(", ; : — –".split())
_PERIODS = frozenset("year month week day".split())
_SIGNS = frozenset("$£€¥")
_NO_SUBJECTS = PREPOSITIONS | {"to", "them", "him", "us", "me"}
_SCALES = frozenset("hundred thousand million billion trillion".split())
_AUXILIARIES = HAVE_BE | MODALS
_BESIDE = frozenset("and or".split())

Range = tuple[int, int]


def subject_of(tokens: Tokens, verbs: list[int], first: int, end: int, predicate: int | None = None) -> Range | None:
    """The subject that the clause [first, end), whose finite verbs are `verbs`, lends to what follows it.

    `predicate` is the token at which the borrowing predicate begins, where there is one. None where none is found.
    """
    words = tokens.words
    verb = next((i for i in verbs if first <= i < end and words[i - 1] not in RELATIVES), None)
    if verb is None:
        return None
    reports = predicate is not None and words[predicate] in REPORTS
    contents = (_content_of(tokens, verbs, i, end) for i in reversed(verbs) if verb <= i < end and not reports)
    whole = (first, verb) if first < verb else None
    content = next((content for content in contents if content is not None), None)
    if content is None or (content[1] - content[0] == 1 and words[content[0]] in PRONOUNS):
        return whole  # the bank said that it had failed and would close
    return content


def _content_of(tokens: Tokens, verbs: list[int], verb: int, end: int) -> Range | None:
    """The subject of what the verb at a token says: "said that [the bank] had failed", "said [the bank] had failed"."""
    words = tokens.words
    following = next((i for i in verbs if verb < i < end), None)
    if following is None or words[verb - 1] in RELATIVES:
        return None
    that = next((i for i in range(verb + 1, min(following, verb + 1 + _TO_CONTENT)) if words[i] == "that"), None)
    if that is not None:
        says = words[verb] in SAY or words[verb] in REPORTS or words[verb + 1] in _PARTICLES or that == verb + 1
        says = says or (words[verb] in _AUXILIARIES and is_base_form(words[that - 1]))  # we do know that
        if following == that + 1 and is_verb_form(
            words[following]
        ):  # said that costs had risen: a noun, if a verb comes
            following = next((i for i in verbs if following < i < end), following)
        return (that + 1, following) if says and that + 1 < following else None
    if words[verb] not in REPORTS or verb + 1 == following or words[verb + 1] in _NO_SUBJECTS:
        return None
    told = words[verb + 1 : following]
    if told.count(",") == 2 and told[-1] == "," and told[0] in DETERMINERS:  # said the outage, its third, had cost £5m
        return verb + 1, verb + 1 + told.index(",")
    return None if _BREAKS & set(told) else (verb + 1, following)


def antecedent(tokens: Tokens, verbs: list[int], first: int, end: int) -> Range | None:
    """The noun phrase that a relative clause behind token `end` tells more of: the last of [first, end) that is no date
    and no mere aside. None where none is found.

    It runs from the verb before it, so that it may hold more than the noun, and never less.
    """
    words = tokens.words
    stop = end
    while stop > first:
        begins = next((i + 1 for i in range(stop - 1, first - 1, -1) if words[i] in _BREAKS), first)
        phrase = _noun_phrase(tokens, verbs, begins, stop)
        if phrase is not None and _is_one_apposed(words, first, begins, end):
            phrase = None
        if phrase is not None:
            if all(words[i][0].isdigit() or words[i] in _SCALES for i in range(*phrase)):
                return subject_of(tokens, verbs, first, end)  # the number of the jobless was 9,000, which
            return phrase if phrase[1] - phrase[0] <= _LONGEST else None
        stop = begins - 1
    return None


def _is_one_apposed(words: list[str], first: int, begins: int, end: int) -> bool:
    """Whether a phrase that begins behind a comma names one thing, and "of whom" follows, which needs several:
    "it had 900 guests, a record, of whom 40 stayed"."""
    several = words[end : end + 3] == [",", "of", "whom"] or words[end - 1 : end + 2] == [",", "of", "whom"]
    return several and begins > first and words[begins] in ("a", "an")


def _noun_phrase(tokens: Tokens, verbs: list[int], first: int, end: int) -> Range | None:
    """The last noun phrase of a stretch without commas: what stands behind its verb, dates at its end left out."""
    words = tokens.words
    begins = max((verb + 1 for verb in verbs if first <= verb < end), default=first)
    while begins < end and (words[begins][-2:] == "ly" or words[begins] in HAVE_BE or words[begins] == "not"):
        begins += 1
    if begins < end and begins > first and words[begins - 1] in MODALS and is_base_form(words[begins]):
        begins += 1
    describes = begins < end and (is_participle(words[begins]) or words[begins][-3:] == "ing")
    if describes and (begins > first or _leads_on(words, begins + 1, end)):
        begins += 1
    to = next((i for i in range(end - 2, begins, -1) if words[i] == "to" and is_base_form(words[i + 1])), end - 1)
    led = words[to - 2] in _BESIDE and is_verb_form(words[to - 1])  # it grew and served to widen, is asked to approve
    if words[to] == "to" and (led or not any(words[i] in DETERMINERS for i in range(begins, to))):
        begins = to + 2
    elif words[begins : begins + 1] == ["to"] and _leads_to_object(words, begins + 1, end):  # plans to halve its stock
        begins += 2
    if begins < end and words[begins] in _PARTICLES_OF_VERBS:
        begins += 1
    if begins < end and words[begins] in PREPOSITIONS:
        begins = _behind_preposition(words, begins, end)
        begins += (
            begins + 1 < end and words[begins][-3:] == "ing" and words[begins + 1] in DETERMINERS
        )  # out selling the
    end = _without_date(words, begins, end)
    begins = _last_sum(words, begins, end)
    named = any(words[i][0].isalnum() and words[i] not in PRONOUNS for i in range(begins, end))
    return (begins, end) if named else None


def _last_sum(words: list[str], first: int, end: int) -> int:
    """Where the last figure of a phrase begins that another is joined to, or that somebody is given: "£5m from the
    state and | £3m from the fund", "the group | £12m"."""
    for i in range(end - 1, first, -1):
        sign = words[i] in _SIGNS
        if words[i - 1] in _BESIDE and (sign or words[i][0].isdigit()):
            return i
        if sign and words[i - 1] not in PREPOSITIONS and words[i - 1] not in DETERMINERS:
            return i
    return first


def _leads_to_object(words: list[str], verb: int, end: int) -> bool:
    return verb + 1 < end and is_base_form(words[verb]) and words[verb + 1] in DETERMINERS


def _leads_on(words: list[str], first: int, end: int) -> bool:
    return first < end and (words[first] in PREPOSITIONS or words[first] in DETERMINERS)


def _behind_preposition(words: list[str], first: int, end: int) -> int:
    """Where the object begins behind a preposition, or behind its whole phrase: with the city | a plan to build."""
    for i in range(first + 2, end):
        if words[i] in ("a", "an") and words[i - 1] not in PREPOSITIONS and words[i - 1] not in _BESIDE:
            return i
    return first + 1


def _without_date(words: list[str], first: int, end: int) -> int:
    """The end of a phrase less the date behind its last preposition: "£5m in 2024", "on 2 May", and less "between 2025
    and 2030" or "each year"."""
    if end - 4 > first and words[end - 4] == "between" and words[end - 2] == "and" and words[end - 3].isdigit():
        end -= 4 * words[end - 1].isdigit()
    if end - 2 > first and words[end - 2] in ("a", "each", "every", "per") and words[end - 1] in _PERIODS:
        return end - 2
    start = end
    while start > first and (words[start - 1].isdigit() or words[start - 1] in _MONTHS):
        start -= 1
    if start == end:
        return end
    return start - 1 if start > first and words[start - 1] in PREPOSITIONS else start if start == first else end


def lends_subject(words: list[str], at: int) -> bool:
    """Whether a participle clause begins at token `at` that surely shares the subject of the clause before: "falling to
    3%", "before falling to 3%", "after losing £5m"; "affecting 40 people" may tell of all that the clause says."""
    led = words[at] in _LEAD_PARTICIPLE and at + 1 < len(words)
    at += led
    leads = words[at + 1 : at + 2]
    if words[at] == "having" and leads:  # having lost £5m
        return is_participle(leads[0])
    if words[at] in _NO_PARTICIPLES or words[at][-3:] != "ing" or len(words[at]) < 6 or not leads:
        return False
    figure = leads[0] in _SIGNS or leads[0][0].isdigit()
    return leads[0] in _TO_FIGURES or (led and (figure or leads[0] in DETERMINERS))


def led_participle(words: list[str], first: int, end: int) -> int | None:
    """The token of [first, end) at which a participle clause behind "before" or "after" begins, which tells of another
    day than the clause around it: "peaked at 40% before falling to 3%"; None without one."""
    return next((i for i in range(first, end - 1) if words[i] in _LEAD_PARTICIPLE and lends_subject(words, i)), None)


def is_relative(words: list[str], at: int) -> bool:
    """Whether a relative clause begins at token `at`: "which fell", "of whom 40 left"."""
    if words[at] in PREPOSITIONS and at + 1 < len(words):
        return words[at + 1] in ("which", "whom")
    return words[at] in ("which", "who", "whose", "where")
