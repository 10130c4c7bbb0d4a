"""The same fact told twice in one source, as in a summary and in the body: shown once, with "also line N".

Two claims tell the same when they are told alike, hold the same figures, name no other dates, speakers or things, and
share at least two words of substance; without figures, only when they are the same words.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.language.grammar import DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS, PRONOUNS
from claimcheck.language.lexicon import words
from claimcheck.records import Claim

_SHORTEST = 4
_STEM = 5
_SHARED = 2
_COMPARED = 50
"""Claims with the very same figures compared with one another; more than that and the figure tells nothing apart."""

_FUNCTION_WORDS = frozenset(
    "about above after also among been before being between both could does doing down during each from further have"
    " having here into itself just more most much only other over same should some such than that their them then there"
    " these they this those through under until very were what when where which while will with would your".split()
)

_UNNAMED = _FUNCTION_WORDS | DETERMINERS | PRONOUNS | PREPOSITIONS | HAVE_BE | MODALS | words("attribution", "openers")


def retold(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Id of the claim to show -> the other claims that tell the same, in the order of the text.

    Of each group the fullest is shown: the one with most figures and dates, then the one with most words.
    """
    alike: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        alike.setdefault(_signature(claim), []).append(claim)
    found: dict[str, list[Claim]] = {}
    for same in alike.values():
        for group in _groups(same[:_COMPARED]) if len(same) > 1 else ():
            shown = max(group, key=lambda claim: (len(claim.quantities) + len(claim.times), len(claim.statement)))
            found[shown.id] = [claim for claim in group if claim is not shown]
    return found


def _signature(claim: Claim) -> tuple[object, ...]:
    figures = frozenset(
        (q.value, q.low, q.high, q.before, q.after, q.currency or q.unit or q.dimension) for q in claim.quantities
    )
    words = "" if figures else claim.statement.casefold()
    return claim.source, claim.modality, claim.negated, claim.presupposed, figures, words


def _groups(same: list[Claim]) -> list[list[Claim]]:
    groups: list[list[Claim]] = []
    for claim in same:
        for group in groups:
            if all(_tell_the_same(claim, other) for other in group):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return [group for group in groups if len(group) > 1]


def _tell_the_same(one: Claim, other: Claim) -> bool:
    if one.span.start < other.span.end and other.span.start < one.span.end:
        return False  # siblings of one clause
    dates, others = _dates(one), _dates(other)
    if dates and others and not dates & others:
        return False
    if _name_others(one, other) or _said_by_others(one, other):
        return False
    return not one.quantities or len(_substance(one) & _substance(other)) >= _SHARED


def _dates(claim: Claim) -> set[str]:
    return {time.value for time in claim.times if time.type == "DATE"}


def _name_others(one: Claim, other: Claim) -> bool:
    """Whether both name something, and nothing that the other tells of: "Ostry lost 300 ships", "Varna lost 300 …"."""
    told = [_letters(claim.statement).split() for claim in (one, other)]
    folded = [{word.casefold() for word in side} for side in told]
    named = [_names(claim, side) for claim, side in zip((one, other), told, strict=True)]
    return all(named) and not (named[0] & folded[1]) and not (named[1] & folded[0])


def _names(claim: Claim, told: list[str]) -> set[str]:
    """The words with a capital, folded; neither months nor words that begin a sentence and name nothing."""
    dates = {word for time in claim.times for word in time.quote.split()}
    named = {word.casefold() for word in told if word[0].isupper() and word not in dates and len(word) > 1}
    return {word for word in named - _UNNAMED if not word.endswith("ly")}


def _letters(text: str) -> str:
    return "".join(char if char.isalpha() else " " for char in text)


def _said_by_others(one: Claim, other: Claim) -> bool:
    """Whether both have speakers, and none in common."""
    last = [
        {said.speaker.split()[-1].casefold() for said in claim.attribution if said.speaker.strip()}
        for claim in (one, other)
    ]
    return all(last) and not last[0] & last[1]


def _substance(claim: Claim) -> set[str]:
    """The stems of the words that carry what is said, those of the figures left out."""
    figures = {word for quantity in claim.quantities for word in quantity.quote.casefold().split()}
    return stems(word for word in _letters(claim.statement.casefold()).split() if word not in figures)


def stems(told: Iterable[str]) -> set[str]:
    """The stems of those of the words, in lower case, that carry what is said."""
    return {word[:_STEM] for word in told if len(word) >= _SHORTEST and word not in _FUNCTION_WORDS}
