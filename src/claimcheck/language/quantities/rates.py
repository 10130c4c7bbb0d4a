"""The period or thing a rate is told per: "a year", "annually", "per barrel", "/1,000 population"."""

from __future__ import annotations

from claimcheck.language.lexicon import words as lexicon_words
from claimcheck.language.quantities.nouns import counted, is_noun_like, singular
from claimcheck.language.quantities.units import Unit, unit_at, unit_named
from claimcheck.language.tokens import BREAK, Tokens

ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "quarterly": "quarter",
    "monthly": "month",
    "weekly": "week",
    "fortnightly": "fortnight",
    "daily": "day",
    "nightly": "night",
    "hourly": "hour",
    "annum": "year",
}
_LATIN = {"annum": "year", "capita": "person", "diem": "day", "head": "person"}
_EACH = frozenset(("each", "every"))
_PRICED = lexicon_words("quantities", "priced")
_OCCASIONS = frozenset(("game", "match"))
"""What recurs without a calendar: "4,118 fans a game"."""
_BESIDE = frozenset("ago later earlier early late after before - behind".split())
_HYPHENS = frozenset("-‐‑")
_CLAUSE = lexicon_words("quantities", "clause")
_FOLLOWERS = lexicon_words("quantities", "after_a_rate")
_FROM_HERE = frozenset("now today tomorrow then that this here when".split())
_REACH = 6


def per_at(tokens: Tokens, i: int, *, priced: bool = False) -> tuple[int, str] | None:
    """The rate told right at token i: the index after it, and what it is per, in the singular; or None.

    `priced`: the figure before it is money, so that "a barrel" and "a share" are rates too.
    """
    words, n = tokens.words, len(tokens.words)
    if i >= n:
        return None
    if words[i] in _HYPHENS and i + 2 < n and words[i + 1] in ("a", "per"):
        i += 1
    word = words[i]
    if word in ADVERBS and word != "annum":
        return i + 1, ADVERBS[word]
    if i + 1 >= n:
        return None
    if word in ("per", "/"):
        return _after_per(tokens, i + 1) if word == "per" or tokens.touches(i) else None
    if priced and word == "for" and words[i + 1] in _EACH:
        return _for_each(tokens, i + 2)
    if word in ("a", "an") or word in _EACH:
        return _after_article(tokens, i + 2 if words[i + 1] in _HYPHENS and i + 2 < n else i + 1, priced=priced)
    return None


def _after_article(tokens: Tokens, i: int, *, priced: bool) -> tuple[int, str] | None:
    """ "a year", "each barrel", "a game": the rate whose noun is token i, behind its article."""
    words = tokens.words
    word = words[i]
    unit = unit_named(word)
    if unit is not None and unit.dimension == "duration" and _is_one(word):
        return _unless_ago(tokens, i + 1, unit)
    if priced and (word in _PRICED or (unit is not None and _is_one(word))):
        return i + 1, unit.name if unit else word
    beside = words[i + 1] if i + 1 < len(words) else ""
    return (i + 1, word) if word in _OCCASIONS and beside not in _BESIDE else None


def _for_each(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """ "€20,000 for each person": what one of is paid for, where it is one plain noun; token i is behind "each"."""
    words = tokens.words
    if i >= len(words) or not is_noun_like(words[i]) or not _is_one(words[i]):
        return None
    return None if i + 1 < len(words) and is_noun_like(words[i + 1]) else (i + 1, words[i])


def _is_one(word: str) -> bool:
    return not word.endswith("s")


def _unless_ago(tokens: Tokens, i: int, unit: Unit) -> tuple[int, str] | None:
    """ "a year ago", "a day later" and "a year-long" are no rates."""
    after = tokens.words[i] if i < len(tokens) else ""
    if after in ("ago", "later", "earlier", "early", "late", "sooner", "after", "before", "-", "old", "or"):
        return None
    if after == "from" and (i + 1 >= len(tokens) or tokens.words[i + 1] in _FROM_HERE):
        return None  # "a year from now"; "5 tonnes a year from 2030" is a rate
    return i, unit.name


def _after_per(tokens: Tokens, i: int) -> tuple[int, str] | None:
    words = tokens.words
    word = words[i]
    if word in _LATIN:
        return i + 1, _LATIN[word]
    if word[0].isdecimal():
        return _per_thousand(tokens, i)
    found = unit_at(tokens, i)
    if found is not None:
        end, unit = found
        return (end, unit.name) if unit.dimension != "percent" else None
    if not is_noun_like(word) or word == "cent":
        return None
    return i + 1, singular(word)


def _per_thousand(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """ "per 1,000 population", "/100,000 live births": the figure and its noun, as the source writes them."""
    noun = counted(tokens, i + 1) or counted(tokens, i + 1, single=True)
    if noun is None:
        return i + 1, tokens.words[i]
    end = noun[0]
    return end, " ".join(tokens.words[i:end])


def per_later(tokens: Tokens, i: int) -> str | None:
    """The rate that ends the phrase behind a figure: "1.3 million tons of cargo annually".

    Looks no further than a few words, and not past punctuation, a figure or another clause.
    """
    words = tokens.words
    for j in range(i, min(i + _REACH, len(words))):
        word = words[j]
        if word == "/" and tokens.touches(j) and tokens.touches(j + 1):
            found = per_at(tokens, j)
            return found[1] if found else None
        if word in ADVERBS or word in ("per", "each", "every") or _is_period(words, i, j):
            found = per_at(tokens, j)
            if found is not None:
                return found[1] if word not in ADVERBS or _closes(tokens, j + 1) else None
        if not word[0].isalpha() or word == BREAK or word in _CLAUSE:
            return None
    return None


def _is_period(words: list[str], i: int, j: int) -> bool:
    """Whether "a" at token j leads to the period of a rate: a year wherever it stands, a shorter one only behind the
    "of" that the figure counts with: "3,000 tons of grain a week"."""
    after = words[j + 1] if j + 1 < len(words) else ""
    if words[j] == "a" and after == "year":
        return True
    return words[j] in ("a", "an") and after in _PERIODS and words[i] == "of" and _IN.isdisjoint(words[i + 1 : j])


_PERIODS = frozenset(("month", "week", "day", "hour", "quarter"))
_IN = frozenset("in at on for to from by with within over after before until".split())


def _closes(tokens: Tokens, i: int) -> bool:
    """Whether the adverb before token i ends its phrase; it does not in "a daily paper"."""
    words = tokens.words
    return i >= len(words) or not words[i][0].isalpha() or words[i] in _FOLLOWERS
