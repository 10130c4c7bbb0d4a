"""Who says it: according to the IMF, the bank estimates that, "…", said the minister, the roadmap plans a checkpoint.

Only cue words start any work. Each reader finds the words that name the speaker beside its cue; the author's own voice
("we believe", "it shows") is no attribution. Cues after Pareti, PARC 3.0 (2016), and the Penn Discourse Treebank 2.0
manual (2007), ch. 5. The words are in `data/attribution.toml`; noun phrases are found in speakers.py.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.language.cues import ADVERBS as _ADVERBS
from claimcheck.language.cues import ADVERBS_AT_MOST
from claimcheck.language.finite import is_past_form
from claimcheck.language.grammar import DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS, PRONOUNS
from claimcheck.language.inflection import every_form, forms
from claimcheck.language.lexicon import Phrases, load
from claimcheck.language.speakers import head_of, is_document, phrase_after, phrase_before
from claimcheck.language.tokens import Tokens
from claimcheck.records import Attribution

_DATA = load("attribution")
_SAY = every_form(_DATA["say"].split())
_ONLY_THAT = frozenset(_DATA["only_that"].split())
_SPEECH = every_form(_DATA["speech"].split())
_DOCUMENT_VERBS = every_form(_DATA["document_verbs"].split()) | {"calls": "call", "called": "call"}
_CITING = Phrases(dict.fromkeys(_DATA["citing"], True))
_POSSESSIVE_HEADS = frozenset(_DATA["possessive_heads"].split())
_PLAIN_VERBS = frozenset(_DATA["plain_verbs"].split())
_OWN_VOICE = frozenset(_DATA["own_voice"].split())
_NOUN_TOO = frozenset(_DATA["noun_too"].split())
_NOUNS_IN_LY = frozenset(_DATA["nouns_in_ly"].split())
_BEFORE_PLURALS = frozenset(_DATA["before_plurals"].split())
_NOUNS_TOO = frozenset(forms(word).third for word in _NOUN_TOO)
_BEFORE_NO_SPEAKER = frozenset(_DATA["before_no_speaker"].split())
_BEFORE_PRONOUN = frozenset(_DATA["before_pronoun"].split())
_PLURALS = frozenset(_DATA["plurals"].split())
_VERBS = frozenset(word for word in (*_SAY, *_DOCUMENT_VERBS) if not word.endswith("ing"))
_EVIDENCE = every_form(_DATA["evidence"].split())
_IN_PROPORTION = frozenset(_DATA["in_proportion"].split())
_POSSESSIVES = frozenset(("'s", "’s"))
_TRIGGERS = _VERBS | frozenset(_CITING.table) | _POSSESSIVES

_QUOTES = frozenset('"“”„«»‘')
_OPENING = frozenset('"“„«')
_CLOSING = frozenset("\"”»’'")
_HAVE = frozenset(("has", "have", "had", "'s", "’s", "'ve", "’ve"))
_COMPLEMENT = (
    DETERMINERS | PRONOUNS | frozenset(("that", "there", "whether", "for", "out", "not", "more", "all", "both"))
)

_BEFORE_THAT = frozenset(_DATA["before_that"].split())
_AFTER_A_PARTICIPLE = frozenset("in on at by last this under during yesterday today earlier".split())
_THAT_WITHIN = 12
_BEFORE_ING = frozenset(("deny", "admit", "recall"))

QUOTATION = 200
"""Tokens: how far back a quotation may begin."""


class _Found(NamedTuple):
    """A speaker, tokens [first, end), the cue, tokens [cue, cue_end), and whether it comes after what is said."""

    first: int
    end: int
    cue: int
    cue_end: int
    verbatim: bool
    after: bool


def attributions_in(tokens: Tokens, first: int, end: int) -> list[Attribution]:
    """Who says what the tokens [first, end) say, outermost speaker first; empty for the author's own voice.

    A speaker named after the words ("…, according to Reuters") speaks around all that stands before.
    """
    words = tokens.words
    found: list[_Found] = []
    read = first
    for i in [i for i in range(first, end) if words[i] in _TRIGGERS]:
        if i < read:
            continue
        item = _read(tokens, i, first, end)
        if item is not None and not any(item.first < other.end and other.first < item.end for other in found[-3:]):
            found.append(item)
            read = max(read, item.end)
    if not found:
        return []
    before = [item for item in found if not item.after]
    after = [item for item in reversed(found) if item.after]
    return [_record(tokens, item) for item in after + before]


def _record(tokens: Tokens, found: _Found) -> Attribution:
    text, starts, ends = tokens.text, tokens.starts, tokens.ends
    start, end = starts[found.first], ends[found.end - 1]
    manner = "verbatim" if found.verbatim else "paraphrase"
    if is_document(tokens, found.first, found.end):
        manner = "document"
    return Attribution(start, end, text[start:end], text[starts[found.cue] : ends[found.cue_end - 1]], manner)


def _read(tokens: Tokens, i: int, first: int, end: int) -> _Found | None:
    words = tokens.words
    cited = _CITING.match(words, i)
    if cited is not None and cited[0] < end:
        return _cited(tokens, i, cited[0], first, end)
    if words[i] in _POSSESSIVES:
        return _possessive(tokens, i, first, end)
    if words[i] not in _VERBS or (tokens.surface(i)[0].isupper() and i > first):
        return None
    return _said_after(tokens, i, first, end) or _said_before(tokens, i, first, end)


def _cited(tokens: Tokens, i: int, after: int, first: int, end: int) -> _Found | None:
    """According to the IMF; citing the ministry."""
    span = phrase_after(tokens, after, end)
    if span is None or tokens.words[span[0]] in _OWN_VOICE or head_of(tokens, *span) in _IN_PROPORTION:
        return None
    postposed = i - first > 3 and tokens.words[i] not in ("citing", "quoting")
    return _Found(*span, i, after, _quotes_before(tokens, i, first), postposed)


def _possessive(tokens: Tokens, i: int, first: int, end: int) -> _Found | None:
    """In the ministry's view; by the bank's estimate."""
    words = tokens.words
    if i + 1 >= end or words[i + 1] not in _POSSESSIVE_HEADS:
        return None
    for j in range(i - 1, max(first - 1, i - 9), -1):
        if words[j] in ("in", "by", "on"):
            return _Found(j + 1, i, i + 1, i + 2, False, j - first > 3) if j + 1 < i else None
        if words[j] in PREPOSITIONS or not (words[j][0].isalnum() or words[j] in "-.&"):
            return None
    return None


def _said_after(tokens: Tokens, i: int, first: int, end: int) -> _Found | None:
    """ "…", said the minister: the verb after what is said, the speaker after the verb."""
    words = tokens.words
    if i == first or words[i] not in _SPEECH or i + 1 >= end or words[i - 1] not in _CLOSING | {",", "–", "—"}:
        return None
    if words[i] == _SPEECH[words[i]]:
        return None
    span = phrase_after(tokens, i + 1, end)
    if span is None or tokens.words[span[0]] in _OWN_VOICE or (span[1] < end and words[span[1]] not in ',.;:—–-“")'):
        return None
    if words[span[0]] in ("that", "it", "this") or words[i + 1] in PREPOSITIONS or _is_clause(tokens, *span):
        return None
    quoted = _quotes_before(tokens, i, first)
    if span[1] < end and words[span[1]] in _OPENING and not quoted:
        return None  # …, said the deficit "could last": the subject of the quotation
    return _Found(*span, i, i + 1, quoted, True)


def _is_clause(tokens: Tokens, first: int, end: int) -> bool:
    """Whether what looks like a name is a clause that is said: "Berg, 52, said sales rose", not "said the accused"."""
    words = tokens.words
    bare = end - first - (words[first] in DETERMINERS)
    return words[first][0].isdecimal() or (
        bare > 1 and tokens.surface(end - 1).islower() and is_past_form(words[end - 1])
    )


def _said_before(tokens: Tokens, i: int, first: int, end: int) -> _Found | None:
    """The bank estimates that; …, the bank said: the speaker is the subject of the verb."""
    words = tokens.words
    j = _before_adverbs(words, i, first)
    if j > first and words[j - 1] in _HAVE and not words[j - 1].startswith(("'s", "’s")):
        j = _before_adverbs(words, j - 1, first)
    if j == first or words[j - 1] in HAVE_BE or words[j - 1] in PREPOSITIONS or _is_modal(tokens, j - 1):
        return None
    span = phrase_before(tokens, j, first)
    if span is None:
        return None
    if span[0] > first and words[span[0] - 1] in _BEFORE_NO_SPEAKER:  # if the mayor says; what he thinks
        return None
    if words[span[0]] in PRONOUNS and span[0] > first and words[span[0] - 1] not in _BEFORE_PRONOUN:
        return None
    speaks = is_document(tokens, *span)
    if words[i] in _EVIDENCE and not speaks and span[1] - span[0] > 1:
        return None
    if not (words[i] in _SAY and _speaks(tokens, i, end)) and not (speaks and _tells(tokens, i, end)):
        return None
    if not _agrees(tokens, i, span) or (speaks and _describes(tokens, i, end)):
        return None
    closing = i + 1 >= end or words[i + 1] in ',.;:”"' or words[i + 1] in PREPOSITIONS - {"of"}
    after = closing and span[0] - first > 2 and words[span[0] - 1] in _CLOSING | {",", "—", "–"}
    verbatim = (
        _quotes_before(tokens, span[0], first)
        if after
        else any(word in _QUOTES for word in words[i + 1 : min(i + 4, end)])
    )
    return _Found(*span, i, i + 1, verbatim, after)


def _is_modal(tokens: Tokens, i: int) -> bool:
    """Whether token i is a modal and not the month of May."""
    return tokens.words[i] in MODALS and tokens.surface(i) != "May"


def _before_adverbs(words: list[str], i: int, first: int) -> int:
    """The index after the last word before token i that is no adverb."""
    lowest = max(first, i - ADVERBS_AT_MOST)
    while i > lowest and (
        words[i - 1] in _ADVERBS or (words[i - 1].endswith("ly") and words[i - 1] not in _NOUNS_IN_LY)
    ):
        i -= 1
    return i


def _speaks(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a verb of saying at token i is followed by what is said, or ends a phrase like "…, the bank said."."""
    words = tokens.words
    word, lemma = words[i], _SAY[words[i]]
    following = words[i + 1] if i + 1 < end else "."
    if following == "that" or (word == "told" and "that" in words[i + 1 : min(i + 8, end)]):
        return True
    if lemma in _BEFORE_ING and following.endswith("ing") and len(following) > 5:  # she denied taking bribes
        return True
    if word in _SPEECH and _that_follows(tokens, i, end):
        return True
    if word == lemma and word in _NOUN_TOO:
        return False
    if following == "," and word in _NOUNS_TOO and words[i - 1] not in PRONOUNS:  # the sovereign states, would
        return False
    if following in _QUOTES or following in ":,.;":
        return word in _SPEECH or word in _PLAIN_VERBS
    if lemma in _ONLY_THAT:
        return False
    if word in _PLAIN_VERBS:
        return following[0].isalnum() or following in "$€£"
    return following in _COMPLEMENT or following[0].isdigit() or following in "$€£" or _content_clause(tokens, i, end)


def _content_clause(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a subject and an auxiliary follow, so that a clause is said: "estimates growth will slow"."""
    stretch = tokens.words[i + 1 : min(i + 8, end)]
    if not stretch or stretch[0] in HAVE_BE or stretch[0] in MODALS or stretch[0] in PREPOSITIONS:
        return False
    return any(word in MODALS or word in HAVE_BE for word in stretch)


def _tells(tokens: Tokens, i: int, end: int) -> bool:
    """Whether what documents do is a verb at token i: "plans a checkpoint", "requires employers", "calls for"."""
    words = tokens.words
    if words[i] not in _DOCUMENT_VERBS:
        return False
    following = words[i + 1] if i + 1 < end else "."
    if words[i] in _PLAIN_VERBS:
        return following[0].isalnum() or following in _QUOTES or following in "$€£.,:"
    if words[i] in ("calls", "called", "call", "provides", "provide"):
        return following == "for"
    return following in _COMPLEMENT or following[0].isdigit() or following in _QUOTES


def _describes(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a form in -ed behind a document is a participle that tells of it: "a plan announced in February"."""
    words = tokens.words
    following = words[i + 1] if i + 1 < end else "."
    return words[i].endswith("ed") and following in _AFTER_A_PARTICIPLE and not _that_follows(tokens, i, end)


def _that_follows(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "that" follows the verb at token i over a time, a place or a source: "reported last week, citing two
    people, that"."""
    words = tokens.words
    following = words[i + 1] if i + 1 < end else "."
    if following not in PREPOSITIONS and following not in _BEFORE_THAT:
        return False
    for j in range(i + 1, min(i + 1 + _THAT_WITHIN, end)):
        word = words[j]
        if word == "that":
            return True
        if word in HAVE_BE or word in ".;:" or word in _QUOTES or _is_modal(tokens, j):
            return False
    return False


def _agrees(tokens: Tokens, i: int, span: tuple[int, int]) -> bool:
    """Whether subject and verb agree in number, which a noun that only looks like the verb mostly does not."""
    word, last = tokens.words[i], head_of(tokens, *span)
    if word in ("said", "told") or word.endswith("ed"):
        return True
    lemma = _SAY.get(word) or _DOCUMENT_VERBS.get(word) or word
    if word in _NOUNS_TOO and not _is_one(tokens, *span):  # eight other states; new oil projects
        return False
    if word == lemma:
        return last.endswith("s") or last in _PLURALS
    return True


def _is_one(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a phrase names one speaker, so that a word in -s after it is a verb: the bank, Reuters, she."""
    words = tokens.words
    if words[end - 1] in _BEFORE_PLURALS:
        return False
    return words[first] in DETERMINERS or words[first] in PRONOUNS or tokens.surface(end - 1)[0].isupper()


def _quotes_before(tokens: Tokens, i: int, first: int) -> bool:
    """Whether the words before token i end in a quotation: "…" or "…," right before it."""
    words = tokens.words
    j = i - 1
    if j >= first and words[j] == ",":
        j -= 1
    return (
        j >= first
        and words[j] in _CLOSING
        and words[j] != "'"
        and any(word in _QUOTES for word in words[max(first, j - QUOTATION) : j])
    )
