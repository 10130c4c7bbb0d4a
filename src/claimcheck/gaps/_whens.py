"""Which claims ask "when?": an event that happened on some day, or a reading of a value that is another one each year.

An event is a finite verb in the simple past, active or passive, that is no verb of saying or of a state: the past tense
is used of what happened at a definite time, which the hearer is to know (Quirk et al. 1985, 4.14-4.16, 4.28-4.31).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from ..language.cues import REPORTS
from ..language.finite import finite_verbs, is_past_form, main_verb
from ..language.grammar import HAVE_BE, PREPOSITIONS, RELATIVES
from ..language.inflection import every_form, is_participle
from ..language.lexicon import words
from ..records import Claim, Quantity
from ._context import Context
from ._seams import word_at

EVENT, READING = "event", "reading"

_WAS = frozenset(("was", "were"))
_BETWEEN = frozenset(("also", "all", "both", "now", "just", "even", "already", "then", "soon"))
"""What stands between an auxiliary and its participle, besides adverbs in -ly."""

_NO_SUBJECT = frozenset(("what", "how", "why", "with", "without"))
_NOT_QUITE = frozenset(("almost", "nearly", "never", "hardly"))
_PARTING = RELATIVES | frozenset((",", ";", ":", "(", "and", "but", "or", "that", "as", "because", "so", "to"))
_NOT_LEVEL = ("duration", "age", "ratio", "multiple")
_DIGITS_OF_A_COUNT = 2
"""Digits from which on a count tells more than that there were a few."""


def asks_when(context: Context, claims: Sequence[Claim]) -> str:
    """EVENT, READING, or "" for words that no day belongs to; `claims` are the siblings that those words make."""
    claim = claims[0]
    if claim.modality != "fact" or claim.negated or claim.presupposed:
        return ""
    first, end = context.token_at(claim.span.start), context.token_at(claim.span.end)
    said = context.tokens.words[first:end]
    verb = main_verb(context.tokens, first, end)
    if verb is None or _NOT_QUITE.intersection(said) or words("whens", "supposing").intersection(said):
        return ""
    if said[0] in _NO_SUBJECT or is_participle(said[0]) or _is_described(context, verb, end):
        return ""
    figures = [quantity for one in claims for quantity in one.quantities]
    if _is_reading(context, figures, first, verb):
        return READING
    return EVENT if _is_event(context, figures, claim, first, verb) else ""


def _is_reading(context: Context, figures: list[Quantity], first: int, verb: int) -> bool:
    """ "The town has 3,100 inhabitants", "the population is 1.2 million": how many there are of what comes and goes, or
    how high what rises and falls is, told by a verb of how things stand."""
    told = word_at(context.tokens, verb)
    stands = told in words("whens", "stands") or told in _WAS or told == "had"
    if not stands or _participle_behind(context, verb) or word_at(context.tokens, verb + 1) == "going":
        return False
    if any(map(_comes_and_goes, figures)):
        return True
    about = takewhile(lambda word: word not in PREPOSITIONS, context.tokens.words[first:verb])
    return bool(words("whens", "values").intersection(about)) and any(map(_is_level, figures))


def _comes_and_goes(quantity: Quantity) -> bool:
    """ "3,100 inhabitants", which are more or fewer next year; not "3,100 steps"."""
    noun = (quantity.unit or "").rpartition(" ")[2]
    return quantity.per is None and noun in words("whens", "changing") and _is_counted(quantity)


def _is_level(quantity: Quantity) -> bool:
    counted = quantity.dimension == "count" and quantity.value is not None
    return counted or quantity.dimension in ("currency", "percent")


def _is_event(context: Context, figures: list[Quantity], claim: Claim, first: int, verb: int) -> bool:
    """ "300 people lost their jobs", "the Alder Mill was sold"."""
    passive = _participle_behind(context, verb) if word_at(context.tokens, verb) in _WAS else ""
    told = passive or word_at(context.tokens, verb)
    if not passive and (not _is_past(told) or _describes(context, verb)):
        return False
    if told in REPORTS or told in _forms("states") or told in words("whens", "described"):
        return False
    return any(map(_is_counted, figures)) or (
        told in _forms("events") and _has_named_actor(context, claim, first, verb)
    )


def _is_past(word: str) -> bool:
    """Whether a form tells the past: "rose", and "cut", which is a present as well but seldom beside a figure."""
    return (is_past_form(word) and word not in ("had", *_WAS)) or word in words("whens", "same_in_the_past")


def _describes(context: Context, verb: int) -> bool:
    """ "a council appointed by the king": a participle behind its noun, and no finite verb."""
    return is_participle(word_at(context.tokens, verb)) and word_at(context.tokens, verb + 1) == "by"


def _is_described(context: Context, verb: int, end: int) -> bool:
    """ "managed care has grown": what looks like the verb describes a noun, and the verb stands behind that."""
    if not is_participle(word_at(context.tokens, verb)):
        return False
    behind = takewhile(lambda i: context.tokens.words[i] not in _PARTING, range(verb + 1, end))
    return bool(finite_verbs(context.tokens, verb, max(behind, default=verb) + 1))


def _participle_behind(context: Context, auxiliary: int) -> str:
    """The participle that an auxiliary makes a passive or a perfect of, adverbs between; "" for any other verb."""
    if word_at(context.tokens, auxiliary) not in HAVE_BE:
        return ""
    at = auxiliary + 1
    while word_at(context.tokens, at).endswith("ly") or word_at(context.tokens, at) in _BETWEEN:
        at += 1
    word = word_at(context.tokens, at)
    return word if is_participle(word) or word == "been" else ""


def _is_counted(quantity: Quantity) -> bool:
    """Whether a figure was counted or measured by somebody: "300 people", "5%", "$3 million"; not "two sides"."""
    if quantity.dimension != "count":
        return quantity.dimension not in _NOT_LEVEL
    digits = any(map(str.isdigit, quantity.quote))
    return digits and bool(quantity.unit) and (quantity.value is None or len(quantity.value) >= _DIGITS_OF_A_COUNT)


def _has_named_actor(context: Context, claim: Claim, first: int, verb: int) -> bool:
    """Whether a proper name stands before the verb."""
    tokens = context.tokens
    before = context.document.text[tokens.starts[first] : tokens.starts[verb]]
    return any(name in before for name in claim.names)


@cache
def _forms(kind: str) -> frozenset[str]:
    return frozenset(every_form(words("whens", kind)))
