"""How strongly the words from a place on show that the figure before them is lost.

Two ways: a word that itself asks for a figure before it ("billion", "km", "in diameter"), and a word with which no
figure and no noun phrase can begin ("of and", "of ."). Weights are as in `_left`; a negative one forbids.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ..language.tokens import BREAK, Tokens
from ._joints import from_, of_, or_, to_
from ._seams import CLOSERS, FORBIDDEN, Demand, ends_phrase, figure_at, is_stray, word_at
from ._signs import degree, stroke
from ._words import words


@cache
def readers() -> dict[str, Callable[[Tokens, int], Demand]]:
    """For each word that may show that a figure before it is lost, the function that tells how clearly it does."""
    table: dict[str, Callable[[Tokens, int], Demand]] = dict.fromkeys(words("cannot_begin"), _function_word)
    table.update(dict.fromkeys(words("dimensions") | {"across"}, _dimension))
    table.update(dict.fromkeys(words("directions"), _direction))
    table.update(dict.fromkeys(words("magnitudes"), _magnitude))
    table.update(dict.fromkeys(words("units"), _unit))
    table.update(dict.fromkeys(words("units_in_full"), _unit_in_full))
    table.update(dict.fromkeys(words("squared"), _squared))
    table.update(dict.fromkeys(words("currencies"), _currency))
    table.update(dict.fromkeys(words("people"), _people))
    table.update(dict.fromkeys(("away", "apart"), _apart))
    table.update(dict.fromkeys(("above", "below"), _sea_level))
    table.update(dict.fromkeys(CLOSERS, _closer))
    table.update(dict.fromkeys(("over", "since", "as"), _span_of_time))
    table.update({"-": _hyphen, "°": degree, "/": stroke, "m": _metres, "th": _ordinal})
    table.update({"in": _in, "of": of_, "or": or_, "and": _and, "from": from_, "per": _per, "to": to_})
    return table


def demand_after(tokens: Tokens, h: int) -> Demand:
    """What the words from token h on demand before them."""
    if _clause_begins(tokens, h) or (word_at(tokens, h + 1) == "_" and tokens.touches(h + 1)):  # FROM_NAME
        return FORBIDDEN
    reader = readers().get(word_at(tokens, h))
    return reader(tokens, h) if reader else Demand(0, h)


_WH = frozenset("where what when whatever wherever how".split())
_BEHIND_THAN = frozenset("was were is are had has have did does do at ever expected planned forecast usual".split())
_BEGIN_PHRASE = frozenset("$ € £ ¥ their its the a an".split())
_ASIDE = 7
"""Tokens that an aside between commas may have: "rose to, by one count, $5bn"."""


def _clause_begins(tokens: Tokens, h: int) -> bool:
    """Whether a clause stands where the figure would: "rose to where it was", "by more than was expected"."""
    word = word_at(tokens, h)
    return word in _WH or (word in _BEHIND_THAN and word_at(tokens, h - 1) in ("than", "about"))


def _aside_before_figure(tokens: Tokens, h: int) -> bool:
    """Whether the comma at token h opens an aside that parts the place from its figure, or from a noun phrase."""
    for i in range(h + 2, h + 2 + _ASIDE):
        word = word_at(tokens, i)
        if word in (".", ";", BREAK):
            return False
        if word == ",":
            return figure_at(tokens, i + 1) or word_at(tokens, i + 1) in _BEGIN_PHRASE
    return False


def _closer(tokens: Tokens, h: int) -> Demand:
    word = tokens.words[h] if h < len(tokens) else BREAK
    if word in (".", ",") and figure_at(tokens, h + 1) and tokens.touches(h + 1):  # .5%
        return FORBIDDEN
    if word == "." and tokens.touches(h) and tokens.touches(h + 1) and word_at(tokens, h + 1).isalpha():  # about.com
        return FORBIDDEN
    if word == "." and word_at(tokens, h + 1) == ".":  # an ellipsis
        return FORBIDDEN
    if word == ",":
        return _comma(tokens, h)
    if word == BREAK and h + 1 < len(tokens):
        return FORBIDDEN if _continues(tokens, h + 1) else Demand(1, h - 1)
    return Demand(2 if is_stray(tokens, h) else 1, h - 1)


def _continues(tokens: Tokens, i: int) -> bool:
    """Whether a new block goes on with the sentence before it: a list, a formula, a line broken in two."""
    first = tokens.surface(i)[:1]
    return not first.isupper()


def _comma(tokens: Tokens, h: int) -> Demand:
    """A comma; nothing where an aside stands between it and the figure: "an average of, in 2010, 5"."""
    if is_stray(tokens, h):
        return Demand(2, h - 1)
    if _aside_before_figure(tokens, h):
        return FORBIDDEN
    following = word_at(tokens, h + 1)
    if following in _ASIDE_BEGINS and "," in tokens.words[h + 2 : h + 2 + _ASIDE]:
        return FORBIDDEN  # "amounted to, at most, under 100", "a loss of, or a fall in, trade"
    if following in ("and", "or", "but", "on", "in"):
        return FORBIDDEN if word_at(tokens, h + 2) in ("including", "average", "for") else Demand(1, h - 1)
    return Demand(1, h - 1)


_ASIDE_BEGINS = frozenset("among at by for as or perhaps say according in on".split())


def _function_word(tokens: Tokens, h: int) -> Demand:
    if figure_at(tokens, h + 1) and tokens.words[h] not in ("and", "in", "is", "was", "by", "until", "when"):
        return FORBIDDEN  # "of at 5 km": a slip, and the figure is there
    if word_at(tokens, h + 1) == "-" and tokens.touches(h + 1):  # "the percentage of in-hospital stays"
        return FORBIDDEN
    if tokens.words[h] == "which" and tokens.words[h - 1] in ("of", "by", "to", "at", "from"):  # "a majority of which"
        return FORBIDDEN
    following = word_at(tokens, h + 1)
    if following == "the" and word_at(tokens, h + 2) in ("least", "most"):
        following = word_at(tokens, h + 2)
    if tokens.words[h] == "at" and following in ("least", "most", "about", "around", "over"):
        return FORBIDDEN
    if tokens.words[h] == "on" and following == "average":
        return FORBIDDEN
    after_measure = word_at(tokens, h - 1) in ("of", "to") and tokens.words[h] in _NEVER_AFTER_OF
    return Demand(2 if after_measure and word_at(tokens, h - 1) == "of" else 1, h)


_NEVER_AFTER_OF = frozenset(("at", "with", "on", "to", "for", "of", "from"))


def _dimension(tokens: Tokens, h: int) -> Demand:
    """ "long" and its like, where no noun follows that they could belong to."""
    if tokens.words[h - 1] == "an":
        return Demand(1, h)
    if tokens.words[h] == "long" and word_at(tokens, h + 1) in ("before", "after", "since", "ago", "enough"):
        return FORBIDDEN
    if word_at(tokens, h - 2) in ("it", "they") and word_at(tokens, h - 3) in ("than", "as"):  # "wider than it is long"
        return FORBIDDEN
    if tokens.words[h - 1] in ("a", "the") and word_at(tokens, h + 1) == ",":  # "a long, thin tongue"
        return FORBIDDEN
    return Demand(2, h) if ends_phrase(tokens, h + 1) else FORBIDDEN


def _hyphen(tokens: Tokens, h: int) -> Demand:
    """ "a -long wall": the hyphen that joined the figure stayed."""
    article = tokens.words[h - 1] in ("a", "an", "the")
    joined = not tokens.touches(h) and tokens.touches(h + 1) and word_at(tokens, h + 1) in words("dimensions")
    option = word_at(tokens, h + 2) in ("option", "options", "flag", "switch")
    return Demand(3, h + 1) if article and joined and not option else FORBIDDEN


def _direction(tokens: Tokens, h: int) -> Demand:
    """ "about south of the town"; nothing rough is ever exactly south, so "roughly south of" is whole."""
    if tokens.words[h - 1] not in _EXACT:
        return FORBIDDEN
    end = h + 1
    while word_at(tokens, end) in ("-", "to") or word_at(tokens, end) in words("directions"):
        end += 1
    return Demand(2, end - 1) if word_at(tokens, end) in ("of", "from", "along") else FORBIDDEN


_EXACT = frozenset(("about", "approximately", "approx", "over", "around", "than"))


def _magnitude(tokens: Tokens, h: int) -> Demand:
    if word_at(tokens, h + 1) == "-" or tokens.surface(h)[0].isupper():
        return FORBIDDEN
    return Demand(2, h)


def _unit(tokens: Tokens, h: int) -> Demand:
    if word_at(tokens, h + 1) == "-" or word_at(tokens, h + 1)[:1].isdigit():  # "at km 12"
        return FORBIDDEN
    if tokens.words[h] in ("%", "percent") and (tokens.touches(h) or not ends_phrase(tokens, h + 1)):  # "1.2 at%"
        return FORBIDDEN
    if tokens.surface(h) in ("MM", "CM", "KG", "SQ", "Mw"):  # abbreviations of other things
        return FORBIDDEN
    if tokens.words[h] == "rpm" and not ends_phrase(tokens, h + 1):
        return FORBIDDEN
    return Demand(2, h + 1 if tokens.words[h] == "sq" and word_at(tokens, h + 1) in words("squared_units") else h)


def _unit_in_full(tokens: Tokens, h: int) -> Demand:
    """ "at an altitude of metres"; "a length of metres of rope" would count the metres."""
    ends = ends_phrase(tokens, h + 1) and word_at(tokens, h + 1) != "of"
    return Demand(1, h) if tokens.words[h - 1] == "of" and ends else FORBIDDEN


def _metres(tokens: Tokens, h: int) -> Demand:
    """ "is m high"."""
    known = word_at(tokens, h + 1) in words("dimensions") and not tokens.touches(h) and ends_phrase(tokens, h + 2)
    return Demand(2, h + 1) if known else FORBIDDEN


def _ordinal(tokens: Tokens, h: int) -> Demand:
    """ "in the th century": the ending of an ordinal without its digits."""
    noun = word_at(tokens, h + 1)
    known = (noun in words("counted_off") or noun[-3:] == "est") and not tokens.touches(h) and not tokens.touches(h + 1)
    return Demand(3, h) if known and tokens.words[h - 1] == "the" else FORBIDDEN


def _squared(tokens: Tokens, h: int) -> Demand:
    return Demand(2, h + 1) if word_at(tokens, h + 1) in words("squared_units") else FORBIDDEN


def _currency(tokens: Tokens, h: int) -> Demand:
    """A currency sign that no amount touches: "(about $)", "worth £ in today's money"."""
    after = word_at(tokens, h + 1)
    if after in words("magnitudes"):
        return Demand(2, h + 1)
    if after == "." and figure_at(tokens, h + 2):  # $.50
        return FORBIDDEN
    return Demand(2, h) if after in CLOSERS or after == "in" else FORBIDDEN


def _people(tokens: Tokens, h: int) -> Demand:
    whole = word_at(tokens, h - 2) not in ("population", "total", "average", "maximum", "minimum")
    if whole or word_at(tokens, h + 1) not in CLOSERS:
        return FORBIDDEN
    return Demand(1, h)


def _span_of_time(tokens: Tokens, h: int) -> Demand:
    """ "an average of over the last year": a preposition of time where "over" could have begun a figure."""
    if word_at(tokens, h + 2) in _FRACTIONS:  # "fell by over a quarter"
        return FORBIDDEN
    timed = word_at(tokens, h + 1) in ("the", "a", "an", "that", "this", "last", "previous", "of", "its")
    return Demand(1, h) if timed else FORBIDDEN


_FRACTIONS = frozenset("half quarter third fifth tenth dozen hundred thousand million billion trillion".split())


def _apart(tokens: Tokens, h: int) -> Demand:
    known = tokens.words[h - 1] in ("about", "approximately", "than", "roughly") and ends_phrase(tokens, h + 1)
    return Demand(2, h) if known else FORBIDDEN


def _sea_level(tokens: Tokens, h: int) -> Demand:
    i = h + 1
    while word_at(tokens, i) in ("the", "mean", "average"):
        i += 1
    if word_at(tokens, i) == "sea" and word_at(tokens, i + 1) == "level":
        return Demand(2, i + 1)
    ground = word_at(tokens, i) in ("ground", "surface", "valley") and tokens.words[h - 1] in _EXACT | {"at"}
    return Demand(2, i) if ground and ends_phrase(tokens, i + 1) else FORBIDDEN


def _in(tokens: Tokens, h: int) -> Demand:
    """ "in diameter" after a place for a figure; any other "in" is an ordinary preposition."""
    after = word_at(tokens, h + 1)
    if after in words("extents") and ends_phrase(tokens, h + 2):
        return Demand(2, h + 1)
    if after in _LATIN:
        return FORBIDDEN
    if tokens.words[h - 1] == "in":
        return Demand(2, h + 1) if after in words("money_in") else FORBIDDEN
    return _function_word(tokens, h)


_LATIN = frozenset(("vivo", "vitro", "situ", "utero", "silico", "toto", "extremis", "absentia"))


def _and(tokens: Tokens, h: int) -> Demand:
    """ "between and ." has lost both ends; elsewhere "and" closes what stands before it."""
    if tokens.words[h - 1] == "between":
        measured = demand_after(tokens, h + 1).weight >= 2 and word_at(tokens, h + 1) not in words("magnitudes")
        return Demand(2, h) if word_at(tokens, h + 1) in CLOSERS or measured else FORBIDDEN
    return Demand(1, h)


def _per(tokens: Tokens, h: int) -> Demand:
    if word_at(tokens, h + 1) == "cent" and not ends_phrase(tokens, h + 2):  # "per cent identity"
        return FORBIDDEN
    after = word_at(tokens, h + 1)
    known = after in words("rates") or (tokens.words[h - 1] in ("at", "of") and after.isalpha() and after not in _PER)
    return Demand(2, h + 1) if known else FORBIDDEN


_PER = frozenset(("capita", "se", "diem", "my", "your", "his", "her", "their", "our"))
