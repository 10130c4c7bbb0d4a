"""How far a sentence judges instead of telling: the words and turns of stance, weighed.

Stance after Biber et al., Longman Grammar of Spoken and Written English (1999), ch. 12, metadiscourse after Hyland
(2005); that function words carry subjectivity, and figures, dates and verbs of saying its absence: Wiebe et al.,
Learning Subjective Language (Computational Linguistics 30, 2004). The words are in `data/stance.toml`.
"""

from __future__ import annotations

from claimcheck.language.anchors import Anchored
from claimcheck.language.cues import ADVERBS, BE, Stretch
from claimcheck.language.lexicon import load
from claimcheck.language.shapes import has_digit, has_past, has_quotation

_DATA = load("stance")
_WORDS: dict[str, float] = {
    word: float(kind["weight"]) for kind in reversed(_DATA["kind"]) for word in kind["words"].split()
}
_TURNS: Anchored[bool] = Anchored(dict.fromkeys(_DATA["turns"]["phrases"] + _DATA["turns"]["own_view"], True))
_OWN_VIEW = [phrase.split() for phrase in _DATA["turns"]["own_view"]]
_CONJUNCTIONS = frozenset(("and", "but", "so", "yet", "or"))
_PAIRS = {"“": "”", '"': '"', "‘": "’"}

_JUDGEMENT = max(_WORDS.values())
_BEFORE_PREDICATE = 4
_BEFORE_JUDGEMENT = frozenset(("a", "an", "the", "such", "more", "most", "as", "pretty"))

FIGURE = -1.5
"""For the first figure: a sentence with a figure tells, however it colours it."""

TURN = 1.0
"""For a turn of phrase; the least that a single word has to weigh to be shown as a reason."""

OWN_VIEW = 5.0
"""For words that call it a view themselves: in my view. They settle it, figure or not."""

PREDICATED = 2.0
"""For a word of judgement that is the predicate: to judge is all that the clause does."""

MARKED = frozenset(_WORDS) | frozenset(_TURNS.table)
"""The words that bear on stance."""
_HEAVY = frozenset(word for word, weight in _WORDS.items() if weight >= TURN)

SCARE_QUOTES = 1.0
"""For one or two words in quotation marks: words held at arm's length."""

OPENS_WITH_CONJUNCTION = 0.5
DONE = -0.5
"""For a verb in -ed: what is told as done."""

LEANS = 1.5
"""The weight from which on a sentence by itself is opinion rather than fact."""

JUDGES = 4.0
"""The same for a claim of the ledger, where a fact taken for opinion is hidden and an opinion taken for fact is not."""


def judgement(stretch: Stretch, marked: list[int], least: float) -> tuple[float, list[tuple[int, int]]]:
    """The weight of stance in a stretch of text, and its turns of phrase, as token ranges.

    `marked` are the tokens that can bear on it, all of MARKED among them. A weight that stays under `least` whatever
    else the stretch holds is not weighed to the end.
    """
    tokens, first, end = stretch.tokens, stretch.first, stretch.end
    if end <= first:
        return 0.0, []
    words = stretch.words
    total = sum([_WORDS.get(words[i], 0.0) for i in marked])
    turns = _turns(stretch, marked)
    for start, stop in turns:  # a turn of phrase counts once, whatever its words count
        weights = [_WORDS.get(word, 0.0) for word in words[start:stop]]
        own = words[start:stop] in _OWN_VIEW
        total += (OWN_VIEW if own else max(weights[0], TURN)) - sum(weights)
    if words[first] in _CONJUNCTIONS:
        total += OPENS_WITH_CONJUNCTION
    if total + SCARE_QUOTES < min(least, JUDGES - PREDICATED):  # most sentences
        return total, turns
    begins, ends = tokens.extent(first, end)
    if has_quotation(tokens.text, begins, ends) and _scare_quotes(stretch) is not None:
        total += SCARE_QUOTES
    if has_digit(tokens.text, begins, ends):
        total += FIGURE
    if has_past(tokens.text, begins, ends):
        total += DONE
    if JUDGES - PREDICATED <= total < JUDGES and _is_predicated(words[first:end]):
        total += PREDICATED
    return total, turns


def _is_predicated(words: list[str]) -> bool:
    """Whether a judgement is all that a clause says of its subject: the view is splendid, it was a terrible idea.

    An adjective before a noun that does or is something else ("the disastrous fire destroyed") judges in passing.
    """
    for i in [i for i, word in enumerate(words) if _WORDS.get(word, 0.0) >= _JUDGEMENT]:
        j = i - 1
        while j >= 0 and i - j <= _BEFORE_PREDICATE and _may_precede(words[j]):
            j -= 1
        if j >= 0 and words[j] in BE:
            return True
    return False


def carriers(stretch: Stretch, turns: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where the words and turns stand that carry the most of the stance, in order; `turns` are from `judgement`."""
    within = {i for start, stop in turns for i in range(start, stop)}
    words = enumerate(stretch.words[stretch.first : stretch.end], stretch.first)
    spans = [(i, i + 1) for i, word in words if word in _HEAVY and i not in within]
    quotes = _scare_quotes(stretch)
    return sorted(spans + turns + ([quotes] if quotes is not None else []))


def _may_precede(word: str) -> bool:
    return word in ADVERBS or word in _BEFORE_JUDGEMENT or word[-2:] == "ly"


def _turns(stretch: Stretch, marked: list[int]) -> list[tuple[int, int]]:
    """The turns of phrase that speak for stance, each found at its anchor, which is one of the marked tokens."""
    table, first = _TURNS.table, stretch.first
    found: list[tuple[int, int]] = []
    for i in marked:
        if stretch.words[i] in table:
            match = _TURNS.match(stretch.words, i, first, stretch.end)
            if match is not None:
                found.append((match.start, match.end))
                first = match.end
    return found


def _scare_quotes(stretch: Stretch) -> tuple[int, int] | None:
    """One or two words in quotation marks, the first such."""
    words, end = stretch.words, stretch.end
    for i in [i for i in range(stretch.first, end - 2) if words[i] in _PAIRS]:
        if _PAIRS[words[i]] in words[i + 2 : min(i + 4, end)]:
            return i, min(i + 4, end)
    return None
