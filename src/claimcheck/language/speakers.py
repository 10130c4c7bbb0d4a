"""The noun phrases that name speakers, found beside the cue that ties words to them."""

from __future__ import annotations

from claimcheck.language.contacts import begins_contact, is_stranded
from claimcheck.language.grammar import DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS
from claimcheck.language.inflection import every_form
from claimcheck.language.lexicon import load
from claimcheck.language.lexicon import words as listed
from claimcheck.language.tokens import BREAK, Tokens
from claimcheck.language.when_said import OF_SAYING, after_adverbial, after_time, is_day, is_time

_DATA = load("attribution")
_NO_SPEAKER = frozenset(_DATA["no_speaker"].split()) | frozenset(_DATA["own_voice"].split())
_THIRD_PERSON = frozenset(_DATA["third_person"].split())
_OPENERS = frozenset(_DATA["openers"].split())
_SAY = frozenset(every_form(_DATA["say"].split())) - frozenset(_DATA["documents"].split())
_DOCUMENTS = frozenset(_DATA["documents"].split())
_CONTRACTED = ("'ve", "’ve", "'re", "’re", "'ll", "’ll", "'m", "’m", "'d", "’d")
_STOPS = frozenset(',;:.!?—–()[]“”"«»•*|\u2029')
_CUTS = HAVE_BE | MODALS | frozenset(_DATA["cuts"].split())
_ASKED = frozenset(("polled", "surveyed", "interviewed", "questioned"))
_HEAD_ENDS = PREPOSITIONS | _ASKED | frozenset(("that", "which", "who", "released", "published", "conducted", "issued"))
_PEOPLE = tuple(_DATA["people"].split())
_BODIES = frozenset(load("modality")["words"]["agents"].split())
_COMPANIES = frozenset(_DATA["companies"].split())
_IN_NAMES = frozenset(("de", "da", "van", "von", "der", "den", "al", "el", "bin", "du", "la", "di", "."))
_MADE_PUBLIC = ("published", "released", "issued")
_LEANING = listed("sentences", "leaning")
_ADVERBIAL = frozenset(_DATA["adverbial"].split())
_PLACES = frozenset(_DATA["places"].split())
_COMPARED = frozenset(("more", "fewer", "less"))
_DEFINITE = DETERMINERS - {"a", "an"}
_JOINS = frozenset(("and", "but", "or"))
_LONGEST_NAME = 5
LONGEST = 16
"""Tokens; a longer phrase is no name of a speaker."""


def phrase_before(tokens: Tokens, end: int, first: int) -> tuple[int, int] | None:
    """The noun phrase that ends before token `end` and begins no earlier than `first`: the subject of a verb there."""
    words = tokens.words
    if words[end - 1] == ",":
        return _before_apposition(tokens, end - 1, first)
    if words[end - 1] == ")":
        return _before_bracket(tokens, end - 1, first)
    start = end
    while start > first and end - start <= LONGEST and not _breaks(tokens, start - 1, first):
        start -= 1
    if end - start > LONGEST:
        return None
    begins, predicate = start, False
    for i in range(start, end):
        if (
            words[i] in ("who", "which") and i > begins and not is_acronym(tokens, i)
        ):  # a person who knows the deal said; not: the man who said
            return _trimmed(tokens, begins, i) if i < end - 1 else None
        if _cuts(tokens, i, begins) or (words[i] in _SAY and i < end - 1):
            begins = i + 1
            predicate = words[i] in HAVE_BE or words[i] in MODALS
    if predicate:
        begins = _behind_predicate(tokens, begins, end)
    return _trimmed(tokens, begins, end)


def _cuts(tokens: Tokens, i: int, first: int) -> bool:
    """Whether a subject that begins no earlier than token `first` cannot go on at token i; "more than 40" can."""
    words = tokens.words
    if words[i] not in _CUTS or tokens.surface(i) == "May" or is_acronym(tokens, i):
        return False
    bounds = words[i] == "than" and i > first and words[i - 1] in _COMPARED
    return not bounds or (i - 1 > first and words[i - 2] not in PREPOSITIONS) or words[i + 1] in _DEFINITE


def _behind_predicate(tokens: Tokens, first: int, end: int) -> int:
    """Where a subject begins behind the rest of a predicate: would [sell six ships and] the bank told; else `first`."""
    words = tokens.words
    for i in range(end - 2, first, -1):
        if words[i] in _JOINS and (words[i + 1] in DETERMINERS or tokens.surface(i + 1)[0].isupper()):
            return i + 1
    return first


def phrase_after(tokens: Tokens, first: int, end: int) -> tuple[int, int] | None:
    """The noun phrase that begins at token `first`."""
    words = tokens.words
    stop = first
    while stop < end and stop - first < LONGEST and not _breaks(tokens, stop, first):
        if words[stop] in _CUTS and not is_acronym(tokens, stop):
            break
        if stop > first and (is_day(tokens, stop) or words[stop] in _SAY) and words[stop - 1] not in DETERMINERS:
            break
        stop += 1
    while stop > first and (words[stop - 1] in PREPOSITIONS or words[stop - 1] in ("and", "or")):
        stop -= 1
    return _trimmed(tokens, first, stop) if not is_day(tokens, first) else None


def without_when(tokens: Tokens, first: int, end: int) -> tuple[int, int]:
    """The noun phrase [first, end) behind a verb of saying without what tells when or how it was said: the mayor
    [last week], Jane Doe [in a letter to the board]; what follows a noun may describe it: the head of the yard in Oslo.
    """
    for i in range(first + 1, end):
        if is_time(tokens, i) or (tokens.words[i] in OF_SAYING and is_full_name(tokens, first, i)):
            return first, i
    return first, end


def name_behind(tokens: Tokens, first: int, end: int, stop: int) -> tuple[int, int]:
    """…, said [the fund's head], Jane Doe: the name behind the phrase [first, end) without one; else the phrase."""
    words = tokens.words
    if words[end : end + 1] != [","] or tokens.surface(end - 1)[0].isupper():
        return first, end
    last = end + 1
    while last < stop and last - end <= _LONGEST_NAME and not _breaks(tokens, last, end) and words[last] != "who":
        last += 1
    return (end + 1, last) if is_full_name(tokens, end + 1, last) else (first, end)


def head_of(tokens: Tokens, first: int, end: int) -> str:
    """The head noun of a noun phrase: the last word before its first preposition."""
    words = tokens.words
    for i in range(first + 1, end):
        if (words[i] in _HEAD_ENDS and not is_acronym(tokens, i)) or begins_contact(tokens, i, first):
            return words[i - 1]
    return words[end - 1]


def is_document(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a noun phrase names a document or a body of figures: the census, Chart B, a University of X study."""
    words = tokens.words
    if head_of(tokens, first, end) in _DOCUMENTS:
        return True
    if end - first > 1 and len(words[end - 1]) == 1 and words[end - 2] in _DOCUMENTS:
        return True
    return words[end - 1] in _DOCUMENTS and not any(word in DETERMINERS for word in words[first + 1 : end])


def is_somebody(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a noun phrase names somebody who can judge, rather than a thing: a name, a body, a document, she."""
    head = head_of(tokens, first, end)
    if head in _THIRD_PERSON or head in _BODIES or head.endswith(_PEOPLE):
        return True
    return tokens.surface(end - 1)[0].isupper() or is_document(tokens, first, end)


def was_asked(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a noun phrase names people by who asked them: "economists polled by the herald"."""
    words = tokens.words
    return any(words[i] in _ASKED and words[i + 1] == "by" for i in range(first + 1, end - 1))


def _breaks(tokens: Tokens, i: int, first: int) -> bool:
    """Whether token i cannot be inside a name: a stop that does not belong to an abbreviation."""
    word = tokens.words[i]
    if word == "-":
        return not (tokens.touches(i) or tokens.touches(i + 1))
    if word not in _STOPS:
        return False
    if word != "." or i <= first or not tokens.touches(i):
        return True
    before = tokens.words[i - 1]
    short = before in _LEANING or before in _COMPANIES
    goes_on = tokens.touches(i + 1) and tokens.words[i + 1] != BREAK  # Ph.D; not the end of a paragraph
    return not (goes_on or (len(before) == 1 and i + 1 < len(tokens)) or short)


def begins_clause(tokens: Tokens, pronoun: int, first: int) -> bool:
    """Whether nothing but an adverbial stands between the head of its clause and a pronoun: "during the debate she",
    "last week they"."""
    words = tokens.words
    start = pronoun
    while start > first and pronoun - start <= LONGEST and not _breaks(tokens, start - 1, first):
        start -= 1
    while start < pronoun and words[start] in _OPENERS:
        start += 1
    if after_time(tokens, start, pronoun) == pronoun:
        return True
    inside = range(start + 1, pronoun)
    return (
        words[start] in _ADVERBIAL
        and len(inside) > 0
        and words[start + 1] not in _CUTS
        and not any(words[i] in _CUTS or words[i] in _SAY for i in inside)
    )


def is_acronym(tokens: Tokens, i: int) -> bool:
    """Whether token i is written in capitals: the WHO is no pronoun."""
    return len(tokens.words[i]) > 1 and tokens.surface(i).isupper()


def _before_apposition(tokens: Tokens, comma: int, first: int) -> tuple[int, int] | None:
    """Jane Doe, the head of the fund, said: the name, whichever side of the first comma it stands on."""
    words = tokens.words
    opening = _comma_before(tokens, comma, first)
    if opening is None:
        return None
    inside = words[opening + 1]
    if inside.isdecimal() and comma - opening == 2:  # Jane Doe, 52, said
        return phrase_before(tokens, opening, first)
    if not inside[0].isalpha():
        return None
    if words[opening - 1].isdecimal() and words[opening - 2] == "," and opening - 2 > first:
        opening -= 2  # Jane Doe, 52, who runs the fund, said
    if tokens.surface(opening - 1).islower() and is_full_name(tokens, opening + 1, comma):
        return opening + 1, comma  # the head of the fund, Jane Doe, said
    return phrase_before(tokens, opening, first) if words[opening - 1] != "," else None


def _comma_before(tokens: Tokens, comma: int, first: int) -> int | None:
    """The comma that opens what the one at token `comma` closes; None where a stop or nothing stands before."""
    words = tokens.words
    i = comma - 1
    while i > first and comma - i <= LONGEST and words[i] != ",":
        if words[i] in _STOPS and not tokens.touches(i):
            return None
        i -= 1
    return i if i > first and words[i] == "," else None


def is_full_name(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the tokens are the name of a person: two to five words, each with a capital, or initials."""
    if not 2 <= end - first <= _LONGEST_NAME or not tokens.surface(end - 1)[0].isupper():
        return False
    return all(tokens.surface(i)[0].isupper() or tokens.words[i] in _IN_NAMES for i in range(first, end))


def _before_bracket(tokens: Tokens, closing: int, first: int) -> tuple[int, int] | None:
    """Jane Doe (Labour) said: the name before the bracket."""
    for i in range(closing - 1, max(first, closing - LONGEST), -1):
        if tokens.words[i] == "(":
            return phrase_before(tokens, i, first)
        if tokens.words[i] in ").;":
            return None
    return None


def _trimmed(tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """The phrase without what opens the sentence before it and without a day after it; None where no name is left."""
    words = tokens.words
    while start < end and (words[start] in _OPENERS or not (words[start][0].isalnum() or words[start] in "'’@")):
        start += 1
    while end - start > 1 and words[end - 1] in _PLACES:
        end -= 1  # scientists there said
    start = after_time(tokens, start, end)
    if start < end and words[start] in PREPOSITIONS and words[end - 1] not in _THIRD_PERSON:
        start = after_adverbial(tokens, start, end)
    while end > start and (is_day(tokens, end - 1) or words[end - 1].isdigit()) and words[end - 2] in PREPOSITIONS:
        end -= 2
    while end - start > 2 and words[end - 1] in _MADE_PUBLIC:
        end -= 1  # the study published [in May] said
    if end <= start or end - start > LONGEST or any(words[i].endswith(_CONTRACTED) for i in range(start, end)):
        return None
    return _named(tokens, start, end)


def _named(tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """What of the tokens [start, end) names a speaker: all of it, or the pronoun at its end; None for no speaker."""
    words = tokens.words
    last = words[end - 1]
    if last == "." and end - start > 1 and (words[end - 2] in _COMPANIES or words[end - 3] == "."):
        last = words[end - 2]  # Acme Inc.; the U.N.
    if last in ("'s", "’s") and all(tokens.surface(i)[0].isupper() for i in range(start, end - 1)):
        return (start, end) if end - start > 1 else None  # Moody's
    if last in _THIRD_PERSON:
        return end - 1, end
    if is_acronym(tokens, end - 1):
        return start, end
    if last in _NO_SPEAKER or last in DETERMINERS or not last[0].isalpha():
        return None
    if last in PREPOSITIONS and not is_stranded(tokens, end - 1, start):
        return None
    if words[start] == "one" and end - start > 1 and words[end - 1] != "one":
        return start, end  # one local agent
    return (start, end) if words[start] not in _NO_SPEAKER and words[start] != "no" else None
