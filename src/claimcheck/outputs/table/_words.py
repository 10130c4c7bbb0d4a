"""Figures, dates and marks of a claim, as a person reads them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from rich.text import Text

from ...holes import Hole
from ...records import Claim, Quantity, TimeExpression
from .._safe import one_line

STYLES = {"fact": "", "forecast": "cyan", "plan": "blue", "opinion": "magenta", "question": "magenta"}
SEVERITIES = {"error": "bold red", "warning": "yellow", "note": "cyan"}

_SIGNS = {"exact": "", "about": "about ", "more_than": "more than ", "less_than": "less than ",
          "at_least": "at least ", "at_most": "at most "}  # fmt: skip
_SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million")]
_IRREGULAR = {"person": "people", "foot": "feet", "man": "men", "woman": "women", "child": "children",
              "krone": "kroner", "krona": "kronor"} | {
    word + "f": word + "ves" for word in ("hal", "lea", "loa", "wol", "cal", "shel")
}  # fmt: skip
_UNCHANGED = frozenset(
    "percent hertz celsius fahrenheit kelvin series species aircraft spacecraft means headquarters staff personnel"
    " police cattle livestock poultry sheep fish deer baht rand renminbi won yen yuan".split()
)


def short_id(claim: Claim) -> str:
    """The part of an id that a person types."""
    return claim.id.rpartition("/")[2]


def figure(quantity: Quantity) -> str:
    """A quantity in words: "about 1.5 million passengers a year".

    >>> figure(Quantity(0, 0, "", "816000000000", modifier="more_than", unit="ruble", currency="RUB"))
    'more than 816 billion RUB'
    """
    if quantity.before is not None and quantity.after is not None:
        amount = f"{number(quantity.before)} → {number(quantity.after)}"
    elif quantity.low is not None or quantity.high is not None:
        amount = f"{number(quantity.low or '…')} to {number(quantity.high or '…')}"
    elif quantity.value is not None and not _is_share_in_words(quantity):
        amount = number(quantity.value)
    else:
        amount = quantity.quote
    unit = quantity.currency or quantity.unit or ""
    if quantity.dimension == "multiple":
        unit = "times"
    elif unit == "percent":
        return f"{_SIGNS.get(quantity.modifier, '')}{amount}%"
    elif unit and not quantity.currency and amount not in ("1", "-1"):
        unit = plural(unit)
    per = f" a {quantity.per}" if quantity.per else ""
    return one_line(f"{_SIGNS.get(quantity.modifier, '')}{amount}{' ' if unit else ''}{unit}{per}")


def _is_share_in_words(quantity: Quantity) -> bool:
    """Whether a share is told in words, which tell more than "0.33" would: a third."""
    return quantity.dimension == "ratio" and not any(char.isdigit() for char in quantity.quote)


def number(value: str) -> str:
    """A decimal string as people write it: "788,000", "1.5 million"; anything else as it is."""
    try:
        amount = Decimal(value)
        if amount.adjusted() > 18 or not amount.is_finite():
            return value if len(value) <= 24 else f"{amount:.3e}"
    except InvalidOperation:
        return value
    for scale, word in _SCALES:
        if abs(amount) >= scale and amount % (scale // 1000) == 0:
            return f"{(amount / scale).normalize():f} {word}"
    return f"{amount:,f}"


def plural(unit: str) -> str:
    """The plural of a unit: of its first word before "per" or "of", else of its last.

    >>> plural("square kilometre"), plural("kilometre per hour"), plural("company")
    ('square kilometres', 'kilometres per hour', 'companies')
    """
    for joint in (" per ", " of "):
        first, found, rest = unit.partition(joint)
        if found:
            return plural(first) + joint + rest
    words = unit.split(" ")
    words[-1] = _plural_word(words[-1]) if words[-1].isalpha() else words[-1]
    if words[0] == "degree":
        words[0] = "degrees"
    return " ".join(words)


def _plural_word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.lower() in _UNCHANGED or word.isupper():
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


def date_of(time: TimeExpression, claim: Claim | None = None) -> str:
    """A time as the source words it, with its preposition: "by 2030"; the beginning of what is to come, "from 2030", or
    where that is denied until then, "not before 2030"."""
    words = one_line(time.quote)
    if time.relation == "since" and claim and claim.deadline and claim.deadline.earliest == time.earliest:
        return f"not before {words}" if claim.negated else f"from {words}"
    return f"{time.relation} {words}" if time.relation and time.relation != "in" else words


def details(claim: Claim) -> list[str]:
    """What a reader checks at a glance: figures, dates, and what turns the claim round."""
    figures = [figure(quantity) for quantity in claim.quantities]
    dates = [date_of(time, claim) for time in claim.times if _is_news(time, claim.quantities)]
    turns = [name for name in ("negated", "presupposed") if getattr(claim, name)]
    return [*dict.fromkeys([*figures, *dates]), *turns, *judged(claim)]


def judged(claim: Claim) -> list[str]:
    """What people said of a claim: the verdict, and the status where the verdict does not tell it."""
    told = [] if claim.status in ("unreviewed", "reviewed") else [claim.status]
    return [one_line(word) for word in ([claim.verdict] if claim.verdict else []) + told]


def _is_news(time: TimeExpression, quantities: list[Quantity]) -> bool:
    """Whether a time tells more than the figures do, and more than "now" or "previously"."""
    told = any(time.start < quantity.end and quantity.start < time.end for quantity in quantities)
    return not told and time.type != "SET" and not time.value.endswith("_REF")


def statement(claim: Claim, holes: Sequence[Hole] = ()) -> Text:
    """The statement, its figures and dates standing out, and a [?] where one is lost."""
    text = Text(one_line(claim.statement))
    quotes = [quantity.quote for quantity in claim.quantities] + [time.quote for time in claim.times]
    for quote in map(one_line, quotes):
        at = text.plain.find(quote) if quote else -1
        if at >= 0:
            text.stylize("bold", at, at + len(quote))
    if not holes:
        return text
    from ._holes import with_holes

    return with_holes(text, claim, holes)


def modality(claim: Claim) -> Text:
    """The mark of a claim's modality, nine columns wide."""
    return Text(f"{claim.modality:<9}", STYLES.get(claim.modality, ""))
