"""How strongly the words before a place demand that a figure stands there.

Weights: 0 no demand, 1 a figure is one of the things that may follow, 2 hardly anything else may. Together with what
stands on the other side of the place (`_right`) they must come to 3 before anything is reported.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ..language.tokens import BREAK, Tokens
from ._seams import CLOSERS, PREPOSITIONS, UNTOLD, Demand, ends_phrase, figure_at, figured, is_stray, within, word_at
from ._signs import about_signs, is_sign, per, tells_share
from ._towards import by_a_figure, to_a_figure
from ._words import measures, words


@cache
def readers() -> dict[str, Callable[[Tokens, int], Demand]]:
    """For each word that may demand a figure after it, the function that tells how much it does."""
    table: dict[str, Callable[[Tokens, int], Demand]] = {}
    for kind in ("approximators", "certain_approximators"):
        table.update(dict.fromkeys(words(kind), _approximator))
    table.update(dict.fromkeys(words("measuring"), _measuring_verb))
    table.update(dict.fromkeys(("is", "are", "was", "were"), _copula))
    table.update(dict.fromkeys(words("spending"), _spending_verb))
    table.update(dict.fromkeys(words("cut_off"), _cut_off))
    table.update(dict.fromkeys(("a", "the", "has", "have", "had", "with", "on", "received", "stands"), _nothing))
    table.update({",": _comma, "within": _within, "per": per})
    table.update(dict.fromkeys(("which", "whom", "other", "others", "up", "down"), tells_share))
    table.update(dict.fromkeys(("located", "situated"), _located))
    table.update(dict.fromkeys(("lies", "lie", "lay", "stands", "stood"), _lying))
    table.update(
        of=_of, to=to_a_figure, by=by_a_figure, at=_at, than=_than, between=_between, least=_at_least, most=_at_least
    )
    table.update({"and": _coordinated, "or": _coordinated, "as": _as})
    table.update(dict.fromkeys(words("polling"), _polling))
    table.update({"for": _for, "from": _from, "an": _an, "in": _brought_in, ":": _key, "=": _equals})
    return table


def demand_before(tokens: Tokens, h: int) -> Demand:
    """What the words before token h demand."""
    reader = readers().get(tokens.words[h - 1]) if h > 0 else None
    return reader(tokens, h) if reader else Demand(0, h - 1)


def _nothing(tokens: Tokens, h: int) -> Demand:
    """Words that demand nothing; but no scale stands behind "with" or "from" by itself: "from million"."""
    bare = tokens.words[h - 1] in PREPOSITIONS and word_at(tokens, h) in words("magnitudes")
    if tokens.words[h - 1] == "with" and word_at(tokens, h) == "and" and _is_told_again(tokens, h, "with"):
        return Demand(2, h - 1)  # "Leith with and Oban with 61,200"
    return Demand(1 if bare else 0, h - 1)


def _is_told_again(tokens: Tokens, h: int, preposition: str) -> bool:
    """Whether the same preposition follows soon with a figure behind it, as in a list of shares."""
    return any(
        word_at(tokens, i) == preposition and figure_at(tokens, i + 1) and tokens.words[i - 1].isalpha()
        for i in range(h + 1, h + _AGAIN)
    )


_AGAIN = 7


def _polling(tokens: Tokens, h: int) -> Demand:
    """ "won of the vote"."""
    share = word_at(tokens, h) == "of" and word_at(tokens, h + 1) == "the" and word_at(tokens, h + 2) in words("votes")
    return Demand(1 if share else 0, h - 1)


def _cut_off(tokens: Tokens, h: int) -> Demand:
    """ "temperatures above .": a preposition that is an adverb as well, unless a space shows the cut."""
    return Demand(1 if is_stray(tokens, h) else 0, h - 1)


def _as(tokens: Tokens, h: int) -> Demand:
    """ "as low as ."."""
    compared = word_at(tokens, h - 3) == "as" and is_stray(tokens, h)
    return Demand(1 if compared else 0, h - 3 if compared else h - 1)


def _within(tokens: Tokens, h: int) -> Demand:
    return Demand(0 if word_at(tokens, h) in words("dimensions") else 1, h - 1)


def _comma(tokens: Tokens, h: int) -> Demand:
    """ "long, wide with": two adjectives by themselves are joined by "and", two measures by a comma."""
    dimensions = words("dimensions")
    paired = word_at(tokens, h - 2) in dimensions and word_at(tokens, h) in dimensions
    alone = paired and word_at(tokens, h + 1) not in ("and", "or", ",") and ends_phrase(tokens, h + 1)
    return Demand(1 if alone and word_at(tokens, h - 2) != word_at(tokens, h) else 0, h - 1)


def _of(tokens: Tokens, h: int) -> Demand:
    """ "an area of", "speeds of", "a total of"; less after "the", as "the length of" may wait for "the bridge"."""
    noun = word_at(tokens, h - 2)
    told = measures().get(noun)
    if told and word_at(tokens, h) == "of" and word_at(tokens, h - 3) not in words("telling"):
        return Demand(0, h - 1)  # "the rate of of decay": a word written twice
    if told is None:
        magnitude = word_at(tokens, h) in words("magnitudes") and noun not in _MANY
        return Demand(1 if noun in _TAKES_OF or magnitude else 0, h - 1)
    i = h - 3
    telling, asking = words("telling"), words("asking")
    degree = False
    while i >= max(0, h - 8):
        word = word_at(tokens, i)
        if word in telling or word in measures():
            degree = True
            if word in ("a", "an", "with"):
                return Demand(2, h - 2, told)
        elif word in asking or word in ("'s", "’s"):
            return Demand(2 if degree else 1, h - 2, told)
        elif (not word.isalpha() and word != "-") or word in _STOPPERS:
            break
        i -= 1
    if degree:
        return Demand(2, h - 2, told)
    plural_of_physics = noun in words("bare_plurals")
    return Demand(2 if plural_of_physics else 1, h - 2, told)


_TAKES_OF = frozenset(("consists", "consist", "consisted", "consisting", "comprised", "mats", "excess"))
_MANY = frozenset(("tens", "dozens", "hundreds", "thousands", "millions", "couple", "parts"))
_STOPPERS = frozenset(
    "of to in on at by from for and or but as is are was were be been that which who than into over under".split()
)


def _approximator(tokens: Tokens, h: int) -> Demand:
    word = tokens.words[h - 1]
    before = word_at(tokens, h - 2)
    if word == "approx" and word_at(tokens, h) == "." and tokens.touches(h):  # its own stop
        return Demand(0, h - 1)
    if word_at(tokens, h) == "." and word_at(tokens, h + 1) in words("currencies"):  # "about. $5": a slip
        return Demand(0, h - 1)
    told = measures().get(word_at(tokens, h - 3), UNTOLD) if before == "of" else UNTOLD
    if word in words("certain_approximators"):
        bracketed = before == "(" and tokens.touches(h)  # "(approximately)"
        afterthought = bracketed or before in (",", "-", "—", "–")  # "16 percent, approximately."
        afterthought = afterthought and word_at(tokens, h) in CLOSERS
        return Demand(0 if afterthought or _tells_where(tokens, h) else 2, h - 1, told)
    if word == "over" and before == "from" and word_at(tokens, h - 3) == "far":  # "is far from over."
        return Demand(0, h - 1)
    if word == "about" and before in ("just", "only") and word_at(tokens, h) not in (".", ","):
        return Demand(1, h - 2, told)
    if before in PREPOSITIONS and word not in ("some", "under", "nearly", "almost"):
        return Demand(2 if before != "with" else 1, h - 2, told)
    listed = word_at(tokens, h + 1) in ("and", "or")
    if word == "under" and word_at(tokens, h) in words("dimensions") and listed:  # "under high and low light"
        return Demand(0, h - 1)
    if before in words("phrasal") or before == "all" or (word == "under" and word_at(tokens, h) in CLOSERS):
        return Demand(0, h - 1)  # what stands under something may be a person or a roof
    return Demand(1, h - 1, told)


def _tells_where(tokens: Tokens, h: int) -> bool:
    """ "approximately where it stood", "approximately to the day", "approximately, but not quite, in order"."""
    following = word_at(tokens, h)
    if following in ("at", "to") or word_at(tokens, h - 2) in (".", BREAK):  # "Approximately, three in five"
        return following != "in" or word_at(tokens, h + 1) not in words("extents")
    if following == "of" and word_at(tokens, h + 1) in ("the", "a", "equal", "this"):
        return True
    if following == ",":
        return tokens.touches(h) and word_at(tokens, h + 1) in ("but", "if", "though", "although")
    return following == "where" or (following == "in" and word_at(tokens, h + 1) not in words("extents"))


def _at(tokens: Tokens, h: int) -> Demand:
    if word_at(tokens, h) in words("dimensions"):  # "at high and low tide", "at high, moderate or low risk"
        listed = word_at(tokens, h + 3) in ("and", "or")
        return Demand(0 if listed or word_at(tokens, h + 1) not in CLOSERS else 1, h - 1)
    if word_at(tokens, h - 2) in words("rating"):
        return Demand(1, h - 2)
    return Demand(1, h - 1)


def _at_least(tokens: Tokens, h: int) -> Demand:
    return Demand(1 if word_at(tokens, h - 2) == "at" else 0, h - 2)


def _than(tokens: Tokens, h: int) -> Demand:
    before = word_at(tokens, h - 2)
    if before not in words("comparatives"):
        return Demand(0, h - 1)
    earlier = word_at(tokens, h - 3)
    if earlier == "no":
        earlier = word_at(tokens, h - 4)
    if within(tokens, h - 2, 4, _CONTRAST):  # "similar to, but larger than, the other"
        return Demand(0, h - 2)
    if earlier in PREPOSITIONS and before in ("more", "less", "fewer"):
        return Demand(2, h - 3, measures().get(word_at(tokens, h - 4), UNTOLD))
    return Demand(1, h - 2)


_CONTRAST = frozenset(("but", "if", "though", "although"))


def _between(tokens: Tokens, h: int) -> Demand:
    whole = word_at(tokens, h - 2) in ("in", "somewhere") or word_at(tokens, h) in words("dimensions")
    return Demand(0 if whole else 1, h - 1)


def _from(tokens: Tokens, h: int) -> Demand:
    """ "varied from", "from to 2,300 hectares": a span of values, whose first one is to follow."""
    if word_at(tokens, h) == "to" and word_at(tokens, h + 1)[0].isdecimal():
        return Demand(1, h - 1)
    if word_at(tokens, h) in words("magnitudes"):
        return Demand(1, h - 1)
    if word_at(tokens, h - 2) in ("up", "down") and word_at(tokens, h) == "in":  # "up from in 2020"
        return Demand(2 if word_at(tokens, h + 1)[0].isdecimal() else 0, h - 1)
    if within(tokens, h - 1, 4, words("varying")):
        return Demand(2, h - 1)
    if word_at(tokens, h) == "to" and word_at(tokens, h + 1) in words("dimensions") | {"in", "above"}:
        return Demand(2 if ends_phrase(tokens, h + 2) or word_at(tokens, h + 2) in words("extents") else 0, h - 1)
    return Demand(0, h - 1)


def _for(tokens: Tokens, h: int) -> Demand:
    before = word_at(tokens, h - 2)
    if before in words("stretching"):
        return Demand(1, h - 2)
    if is_stray(tokens, h) and _is_told_again(tokens, h, "for"):  # "milling for , and farming for 6%"
        return Demand(1, h - 1)
    open_ = word_at(tokens, h) in ("from", "of") or word_at(tokens, h) in words("magnitudes")  # "sold for million"
    return Demand(1 if open_ and before.isalpha() else 0, h - 1)


def _an(tokens: Tokens, h: int) -> Demand:
    """ "an long building": the article belongs to a figure that begins with a vowel, "an 80 m long building"."""
    return Demand(2 if word_at(tokens, h) in words("dimensions") else 0, h - 1)


def _brought_in(tokens: Tokens, h: int) -> Demand:
    earned = word_at(tokens, h - 2) in ("brought", "brings", "bring", "bringing")
    return Demand(1 if earned or word_at(tokens, h) == "of" else 0, h - 2 if earned else h - 1)


def _measuring_verb(tokens: Tokens, h: int) -> Demand:
    """ "it weighs"; less where the word is a noun or takes an adverb: "the cost per hour", "reach deep"."""
    noun = tokens.words[h - 1].startswith(("cost", "reach")) or word_at(tokens, h - 2) == "on"
    named = noun and (word_at(tokens, h) == "per" or word_at(tokens, h) in words("dimensions"))
    return Demand(0 if named else 1, h - 1)


def _spending_verb(tokens: Tokens, h: int) -> Demand:
    return Demand(1 if word_at(tokens, h) in words("magnitudes") else 0, h - 1)


def _located(tokens: Tokens, h: int) -> Demand:
    whole = word_at(tokens, h - 2) == "-" or word_at(tokens, h) in words("dimensions")  # "located deep"
    return Demand(0 if whole else 1, h - 1)


def _lying(tokens: Tokens, h: int) -> Demand:
    """ "lies km north of the town"."""
    following = word_at(tokens, h + 1)
    told = word_at(tokens, h) in words("units") and (following in words("directions") or following in ("from", "off"))
    return Demand(1 if told else 0, h - 1)


def _equals(tokens: Tokens, h: int) -> Demand:
    """ "(n = )"."""
    apart = not tokens.touches(h - 1) and word_at(tokens, h - 3) in ("(", ",", ";")  # unlike "EUR=", a ticker
    named = word_at(tokens, h - 2).isalpha() and word_at(tokens, h - 2) not in words("cannot_begin")
    return Demand(2 if apart and named and word_at(tokens, h) in (")", ",", ";") else 0, h - 2)


def _coordinated(tokens: Tokens, h: int) -> Demand:
    """ "80% and , respectively"."""
    if word_at(tokens, h - 2) in words("dimensions") and word_at(tokens, h) == "in":  # "tall and in diameter"
        return Demand(1, h - 1)
    if word_at(tokens, h) in words("magnitudes") and figure_at(tokens, h - 2):  # "between 5 and million"
        return Demand(1, h - 1)
    return Demand(1 if is_stray(tokens, h) and figured(tokens, h - 1) else 0, h - 1)


def _copula(tokens: Tokens, h: int) -> Demand:
    """ "the elevation of the town is": the subject asks for the figure, the verb by itself does not."""
    if word_at(tokens, h) == "in":  # "was in length": no predicate of English
        return Demand(1 if word_at(tokens, h + 1) in words("plain_extents") else 0, h - 1)
    if is_stray(tokens, h) and within(tokens, h - 1, 12, _measured()):  # "the wind speed is ."
        return Demand(1, h - 1)
    if word_at(tokens, h) == "m" and word_at(tokens, h + 1) in words("dimensions"):  # "is m high"
        return Demand(1, h - 1)
    if is_sign(tokens, h):  # "the rainfall is mm"
        told = within(tokens, h - 1, 12, _measured()) and not about_signs(tokens, h)
        return Demand(1 if told else 0, h - 1)
    heights = _HEIGHTS - {"population"} if word_at(tokens, h) in words("dimensions") else _HEIGHTS
    subject = within(tokens, h - 1, 8, heights)
    return Demand(1 if subject and tokens.words[h - 1] in ("is", "was") else 0, h - 1)


@cache
def _measured() -> frozenset[str]:
    return frozenset(measures())


_HEIGHTS = frozenset("elevation altitude summit peak height highest lowest depth length width area population".split())


def _key(tokens: Tokens, h: int) -> Demand:
    """ "Area:  sq km": a key that asks for a figure."""
    told = measures().get(word_at(tokens, h - 2))
    unit = word_at(tokens, h) in words("units") or word_at(tokens, h) in words("squared")
    return Demand(2, h - 2, told) if told and unit else Demand(0, h - 1)
