"""How far a sentence judges instead of telling: the words and turns of stance, weighed.

Stance after Biber et al., Longman Grammar of Spoken and Written English (1999), ch. 12, metadiscourse after Hyland
(2005); that function words carry subjectivity, and figures, dates and verbs of saying its absence: Wiebe et al.,
Learning Subjective Language (Computational Linguistics 30, 2004). The words are in `data/stance.toml`.
"""

from __future__ import annotations

from claimcheck.language.anchors import Anchored, Found
from claimcheck.language.cues import ADVERBS, BE, Stretch
from claimcheck.language.lexicon import load
from claimcheck.language.shapes import has_past, has_quotation

_DATA = load("stance")
_WORDS: dict[str, float] = {
    word: float(kind["weight"]) for kind in reversed(_DATA["kind"]) for word in kind["words"].split()
}
_CONJUNCTIONS = frozenset(("and", "but", "so", "yet", "or"))
_PAIRS = {"“": "”", '"': '"', "‘": "’"}

_JUDGEMENT = max(_WORDS.values())
_BEFORE_PREDICATE = 4
_BELIEVE = frozenset(("think", "believe", "feel"))
_OPENING = 3
"""Tokens in which a stretch opens: and yes, I think."""

_BEFORE_JUDGEMENT = frozenset(("a", "an", "the", "such", "more", "most", "as", "pretty"))

FIGURE = -1.5
"""For the first figure: a sentence with a figure tells, however it colours it."""

TURN = 1.0
"""For a turn of phrase; the least that a single word has to weigh to be shown as a reason."""

OWN_VIEW = 5.0
"""For words that call it a view themselves: in my view. They settle it, figure or not."""

PREDICATED = 2.0
"""For a word of judgement that is the predicate: to judge is all that the clause does."""

_TURNS: Anchored[float] = Anchored(
    {**dict.fromkeys(_DATA["turns"]["phrases"], TURN), **dict.fromkeys(_DATA["turns"]["own_view"], OWN_VIEW)}
)

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


def judgement(stretch: Stretch, marked: list[int], least: float) -> tuple[float, list[Found[float]]]:
    """The weight of stance in a stretch of text, and its turns of phrase with theirs.

    `marked` are the tokens that can bear on it, all of MARKED among them. A weight that stays under `least` whatever
    else the stretch holds is not weighed to the end.
    """
    if not stretch.part:
        return 0.0, []
    words, text = stretch.words, stretch.tokens.text
    total = sum([_WORDS.get(words[i], 0.0) for i in marked])
    turns = _turns(stretch, marked)
    for start, stop, weight in turns:  # a turn of phrase counts once, whatever its words count
        weights = [_WORDS.get(word, 0.0) for word in words[start:stop]]
        total += max(weights[0], weight) - sum(weights)
    if stretch.part[0] in _CONJUNCTIONS:
        total += OPENS_WITH_CONJUNCTION
    if total + SCARE_QUOTES < min(least, JUDGES - PREDICATED):  # most sentences
        return total, turns
    if stretch.numerals():
        total += FIGURE
    if _scare_quotes(stretch) is not None:
        total += SCARE_QUOTES
    if has_past(text, stretch.start, stretch.stop):
        total += DONE
    judging = TURN if turns and _believes(stretch, turns[0].start) else _JUDGEMENT
    if JUDGES - PREDICATED <= total < JUDGES and _is_predicated(stretch, marked, judging):
        total += PREDICATED
    return total, turns


def _believes(stretch: Stretch, i: int) -> bool:
    """Whether the stretch opens with what the speaker believes, at token i: I think it is wrong."""
    words = stretch.words
    return i - stretch.first < _OPENING and words[i] in ("i", "we") and words[i + 1] in _BELIEVE


def _is_predicated(stretch: Stretch, marked: list[int], least: float) -> bool:
    """Whether a judgement is all that a clause says of its subject: the view is splendid, it was a terrible idea.

    A word judges that weighs `least` or more. An adjective before a noun that does or is something else ("the
    disastrous fire destroyed") judges in passing.
    """
    words, first = stretch.words, stretch.first
    for i in [i for i in marked if _WORDS.get(words[i], 0.0) >= least]:
        j = i - 1
        while j >= first and i - j <= _BEFORE_PREDICATE and _may_precede(words[j]):
            j -= 1
        if j >= first and words[j] in BE:
            return True
    return False


def carriers(stretch: Stretch, marked: list[int], turns: list[Found[float]]) -> list[tuple[int, int]]:
    """Where the words and turns stand that carry the most of the stance, in order; `turns` are from `judgement`."""
    spans = [(turn.start, turn.end) for turn in turns]
    within = {i for start, stop in spans for i in range(start, stop)}
    spans += [(i, i + 1) for i in marked if stretch.words[i] in _HEAVY and i not in within]
    quotes = _scare_quotes(stretch)
    return sorted(spans if quotes is None else [*spans, quotes])


def _may_precede(word: str) -> bool:
    return word in ADVERBS or word in _BEFORE_JUDGEMENT or word[-2:] == "ly"


def _turns(stretch: Stretch, marked: list[int]) -> list[Found[float]]:
    """The turns of phrase that speak for stance, each found at its anchor, which is one of the marked tokens."""
    table, words, first = _TURNS.table, stretch.words, stretch.first
    found: list[Found[float]] = []
    for i in [i for i in marked if words[i] in table]:
        match = _TURNS.match(words, i, first, stretch.end)
        if match is not None:
            found.append(match)
            first = match.end
    return found


def _scare_quotes(stretch: Stretch) -> tuple[int, int] | None:
    """One or two words in quotation marks, the first such."""
    if not has_quotation(stretch.tokens.text, stretch.start, stretch.stop):  # most sentences
        return None
    words, end = stretch.words, stretch.end
    for i in [i for i in range(stretch.first, end - 2) if words[i] in _PAIRS]:
        if _PAIRS[words[i]] in words[i + 2 : min(i + 4, end)]:
            return i, min(i + 4, end)
    return None
