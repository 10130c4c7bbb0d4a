"""A part, the whole it is taken of, and its share in percent: "50 of 200 people (25%)", "25% (50/200)"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ..language.tokens import Tokens
from ..records import Quantity
from ._context import Context
from ._figures import HUNDRED, Room, Slip, plain, room_of, words_between
from ._seams import word_at


class Pair(NamedTuple):
    """A part and its whole, and where they stand."""

    start: int
    end: int
    part: Quantity | str
    whole: Quantity | str


def parts_of_wholes(context: Context) -> Iterator[Slip]:
    """ "236 of 727 (42.5%)", "50 (30%) of 200", "Of 200 people, 50 (30%) died": a share against its part and whole.

    A share may be cut off after its last digit as well as rounded, and round thousands may be rounded themselves.
    """
    for share in context.quantities:
        if share.dimension == "percent" and share.unit == "percent" and share.value and share.modifier == "exact":
            pair = _fraction_before(context, share) or _fraction_after(context, share)
            slip = _wrong_share(pair, share) if pair else None
            if slip:
                yield slip
    for sentence in context.counted_sentences:
        for i, share in enumerate(sentence):
            if not _is_share(context, share):
                continue
            part, whole = _part_and_whole(context, sentence, i)
            if part and whole:
                start, end = min(part.start, whole.start), max(part.end, whole.end)
                slip = _wrong_share(Pair(start, end, part, whole), share)
                if slip:
                    yield slip


def _fraction_before(context: Context, share: Quantity) -> Pair | None:
    """ "50/200 (25%)", "(50/200, 25%)"."""
    tokens, i = context.tokens, context.token_at(share.start) - 1
    opened = word_at(tokens, i)
    whole = i - 1
    nouns = 0
    while opened == "(" and nouns < _NOUN and word_at(tokens, whole).isalpha():
        if tokens.words[whole] in _NO_NOUN:  # "a vision of 20/100 or less (3.5%)"
            return None
        whole, nouns = whole - 1, nouns + 1
    part = whole - 2
    closed = word_at(tokens, context.token_at(share.end)) in _CLOSED
    if not closed or not _is_slashed(tokens, part):
        return None
    bracketed = opened == "(" or (opened in (",", ";", "=") and word_at(tokens, part - 1) == "(")
    return _pair(tokens, part, whole) if bracketed else None


def _fraction_after(context: Context, share: Quantity) -> Pair | None:
    """ "25% (50/200)", "25% (50 of 200 people)", "(25%, 50/200)"."""
    tokens, i = context.tokens, context.token_at(share.end)
    opened = word_at(tokens, i)
    inside = opened in (",", ";") and word_at(tokens, context.token_at(share.start) - 1) == "("
    part = i + 1
    if part < len(tokens) and (opened == "(" or inside):
        whole = part + 2
        if not _is_slashed(tokens, part):
            whole = _whole_after(tokens, part)
        end = whole + 1
        while end <= whole + _NOUN and word_at(tokens, end).isalpha():
            end += 1
        if whole > part and word_at(tokens, end) in _CLOSED:
            return _pair(tokens, part, whole)
    return None


_NO_NOUN = frozenset("or and less more better worse than in of to by on at for with was were is are".split())
_CLOSED = frozenset((")", ";", ","))


def _is_slashed(tokens: Tokens, part: int) -> bool:
    """ "50/200": two whole numbers with a stroke between them, and nothing more touching them."""
    if part < 0 or word_at(tokens, part + 1) != "/" or not (_is_whole(tokens, part) and _is_whole(tokens, part + 2)):
        return False
    alone = not tokens.touches(part) or word_at(tokens, part - 1) in ("(", "=")
    return alone and word_at(tokens, part + 3) != "/"


def _whole_after(tokens: Tokens, part: int) -> int:
    """The token of 200 in "50 of 200", "50 out of the 200"; -1 where none stands there."""
    i = part + 1
    i += word_at(tokens, i) == "out"
    if not _is_whole(tokens, part) or word_at(tokens, i) != "of":
        return -1
    i += 1
    i += word_at(tokens, i) in ("the", "these", "all")
    return i if _is_whole(tokens, i) else -1


def _is_whole(tokens: Tokens, i: int) -> bool:
    word = word_at(tokens, i)
    return word.isdecimal() or ("." not in word and word.replace(",", "").isdecimal() and not word.startswith("0"))


def _pair(tokens: Tokens, part: int, whole: int) -> Pair:
    return Pair(tokens.starts[part], tokens.ends[whole], tokens.words[part], tokens.words[whole])


def _is_share(context: Context, one: Quantity) -> bool:
    """Whether a percentage stands in brackets by itself, or after "or" between commas: it tells what came before."""
    if one.dimension != "percent" or one.unit != "percent" or not one.value or one.modifier != "exact":
        return False
    i, after = context.token_at(one.start), word_at(context.tokens, context.token_at(one.end))
    before = word_at(context.tokens, i - 1)
    return (before == "(" and after in (")", ";")) or (before == "or" and word_at(context.tokens, i - 2) == ",")


def _part_and_whole(context: Context, sentence: list[Quantity], i: int) -> tuple[Quantity | None, Quantity | None]:
    share = sentence[i]
    one, other = (sentence[i - 1] if i > 0 else None), (sentence[i - 2] if i > 1 else None)
    following = sentence[i + 1] if i + 1 < len(sentence) else None
    if one is None or not _is_count(one) or len(_seam(context, one, share)) > _NOUN + 1:
        return None, None
    if other and _is_count(other) and _is_of(context, other, one):
        return other, one
    if len(_seam(context, one, share)) > 2:
        return None, None
    if other and _is_count(other) and _opens_with_of(context, other, one):
        return one, other
    if following and _is_count(following) and _is_of(context, share, following, closed=True):
        return one, following
    return None, None


_NOUN = 2
"""Words of the noun that a figure counts, at most: "12 of 40 primary schools (30%)"."""

_OF = frozenset((("of",), ("of", "the"), ("of", "these"), ("of", "all"), ("out", "of"), ("out", "of", "the")))
_ASIDE = 6


def _is_count(one: Quantity) -> bool:
    return one.dimension == "count" and one.value is not None and one.modifier == "exact" and not one.per


def _seam(context: Context, one: Quantity, other: Quantity) -> list[str]:
    """The words between two figures; too many of them to be any use where one breaks the phrase."""
    seam = words_between(context, one.end, other.start)
    bracket = seam[-1:] == ["("] or seam[-2:] == [",", "or"]
    inner = seam[: -1 if seam[-1:] == ["("] else -2]
    return seam[: len(inner) + 1] if bracket and all(word.isalpha() or word == "-" for word in inner) else [""] * 9


def _is_of(context: Context, one: Quantity, other: Quantity, *, closed: bool = False) -> bool:
    """Whether one figure is told of the other: "12 of 40", "12 men of the 40", "12 (30%) of 40"."""
    seam = words_between(context, one.end, other.start)
    if closed:
        return seam[:1] == [")"] and tuple(seam[1:]) in _OF
    if seam[:1] and seam[0].isalpha() and seam[0] not in ("of", "out"):
        seam = seam[1:]
    return tuple(seam) in _OF


def _opens_with_of(context: Context, whole: Quantity, part: Quantity) -> bool:
    """ "Of 200 people, 50": the whole behind an "of" that opens the clause, and nothing counted before the part."""
    tokens = context.tokens
    i = context.token_at(whole.start) - 1
    if word_at(tokens, i) in ("the", "these", "all"):
        i -= 1
    first, _ = context.sentence_at(i)
    opens = word_at(tokens, i) == "of" and (i == first or word_at(tokens, i - 1) == ";")
    seam = words_between(context, whole.end, part.start)
    return opens and len(seam) <= _ASIDE and seam[-1:] == [","] and all(word.isalpha() for word in seam[:-1])


def _wrong_share(pair: Pair, share: Quantity) -> Slip | None:
    some, few = _number(pair.part)
    all_of_them, many = _number(pair.whole)
    told = Decimal(share.value or 0)
    last = max(Decimal(1).scaleb(min(int(told.normalize().as_tuple().exponent), 0)), _TENTH)  # 0.50% may be padded
    if not 0 < some <= all_of_them or told > HUNDRED:
        return None
    given = Room(few.low / many.high * HUNDRED, few.high / many.low * HUNDRED)
    if given.low - last <= told <= given.high + last:
        return None
    right = round(some / all_of_them * HUNDRED, 1)
    message = f"{plain(some)} of {plain(all_of_them)} is {plain(right)}%, not {plain(told)}%"
    return Slip(min(pair.start, share.start), max(share.end, pair.end), message)


_TENTH = Decimal("0.1")


def _number(told: Quantity | str) -> tuple[Decimal, Room]:
    if isinstance(told, str):
        told = told.replace(",", "")
        return Decimal(told), room_of(told, "1")
    return Decimal(told.value or 0), room_of(told.value, told.precision)
