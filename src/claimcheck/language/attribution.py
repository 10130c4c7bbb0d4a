"""Who says it: according to the IMF, the bank estimates that, "…", said the minister, the roadmap plans a checkpoint.

Only cue words start any work. Each reader finds the words that name the speaker beside its cue; the author's own voice
("we believe", "it shows") is no attribution. Cues after Pareti, PARC 3.0 (2016), and the Penn Discourse Treebank 2.0
manual (2007), ch. 5. The words are in `data/attribution.toml`; noun phrases are found in speakers.py.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.language.contacts import is_described, is_relative_speech, is_stranded
from claimcheck.language.cues import ADVERBS as _ADVERBS
from claimcheck.language.cues import ADVERBS_AT_MOST
from claimcheck.language.finite import is_past_form, main_verb
from claimcheck.language.grammar import DETERMINERS, HAVE_BE, PREPOSITIONS, PRONOUNS
from claimcheck.language.inflection import every_form, forms
from claimcheck.language.lexicon import Phrases, load
from claimcheck.language.quoted import CLOSING, OPENING, quotes_before, quotes_behind
from claimcheck.language.sayings import (
    DOCUMENT_VERBS,
    PLAIN_VERBS,
    SAY,
    SPEECH,
    adds_how,
    agrees,
    bids,
    comments,
    describes,
    ends_in_time,
    expects,
    is_modal,
    names_in_quotes,
    puts_at,
    says,
    says_clause,
    takes_on,
    tells,
)
from claimcheck.language.speakers import (
    begins_clause,
    head_of,
    is_document,
    is_full_name,
    is_somebody,
    name_behind,
    phrase_after,
    phrase_before,
    was_asked,
    without_when,
)
from claimcheck.language.tokens import Tokens
from claimcheck.language.when_said import tells_when
from claimcheck.records import Attribution

_DATA = load("attribution")
_CITING = Phrases(dict.fromkeys(_DATA["citing"], True))
_POSSESSIVE_HEADS = frozenset(_DATA["possessive_heads"].split())
_OWN_VOICE = frozenset(_DATA["own_voice"].split())
_NOUNS_IN_LY = frozenset(_DATA["nouns_in_ly"].split())
_BEFORE_NO_SPEAKER = frozenset(_DATA["before_no_speaker"].split())
_BEFORE_PRONOUN = frozenset(_DATA["before_pronoun"].split())
_VERBS = frozenset(word for word in (*SAY, *DOCUMENT_VERBS) if not word.endswith("ing"))
_EVIDENCE = every_form(_DATA["evidence"].split())
_OF_THINGS = frozenset(_DATA["of_things"].split())
_IN_PROPORTION = frozenset(_DATA["in_proportion"].split())
_POSSESSIVES = frozenset(("'s", "’s"))
_TRIGGERS = _VERBS | frozenset(_CITING.table) | _POSSESSIVES

_RELATIVES = frozenset(("which", "whom"))
_IT_SAYS = frozenset(
    form
    for verb in (*_DATA["speech"].split(), *_DATA["it_too"].split())
    for form in (forms(verb).past, forms(verb).third)
)
_WHERE = _RELATIVES | {"where", "that"}
_SHOWN = frozenset(("showed", "shown"))
_APPOSED = 14
"""Tokens of a subject with its apposition."""

_NEVER = frozenset(("not", "never"))
_HAVE = frozenset(("has", "have", "had", "'s", "’s", "'ve", "’ve"))


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
    before = sorted(item for item in found if not item.after)  # the bank, citing a survey, said
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
    if "%" in tokens.words[span[0] : span[1]]:  # citing a 31% jump
        return None
    if tokens.words[after - 1] == "from" and any(word in PLAIN_VERBS for word in tokens.words[span[0] : span[1] + 1]):
        return None  # figures from the bank showed: the figures speak
    postposed = i - first > 3 and tokens.words[i] not in ("citing", "quoting")
    return _Found(*span, i, after, quotes_before(tokens, i, first), postposed)


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
    if i == first or words[i] not in SPEECH or i + 1 >= end or words[i - 1] not in CLOSING | {",", "–", "—"}:
        return None
    if words[i] == SPEECH[words[i]] or SPEECH[words[i]] == "tell":  # the envoy, Olga Berg, told reporters
        return None
    span = phrase_after(tokens, i + 1, end)
    if span is None or words[span[0]] in _OWN_VOICE:
        return None
    span = without_when(tokens, *span)
    quoted = quotes_before(tokens, i, first)
    if not quoted and _is_apposed(tokens, i, first):
        return None
    if span[1] < end and words[span[1]] not in ',.;:—–-“")' and not _then_tells_when(tokens, *span, end, quoted=quoted):
        return None
    span = name_behind(tokens, *span, end)
    if words[span[0]] in ("that", "it", "this") or words[i + 1] in PREPOSITIONS or _is_clause(tokens, *span):
        return None
    if span[1] < end and words[span[1]] in OPENING and not quoted:
        return None  # …, said the deficit "could last": the subject of the quotation
    return _Found(*span, i, i + 1, quoted, True)


def _is_apposed(tokens: Tokens, i: int, first: int) -> bool:
    """Whether what stands before the verb at token i is its subject with an apposition, and nothing is said there yet:
    "the minister, James Browne, | says a tax will start"."""
    begins = max(first, i - _APPOSED)
    before = tokens.words[begins : i - 1]
    return begins == first and before.count(",") == 1 and main_verb(tokens, first, i - 1) is None


def _then_tells_when(tokens: Tokens, first: int, end: int, stop: int, *, quoted: bool) -> bool:
    """Whether the speaker [first, end) behind a verb of saying is followed by when it was said, or how: "said the mayor
    on Monday", "…”, said Jane Doe in a letter"; not "Berg, 52, said the tunnel opens on Monday"."""
    if is_full_name(tokens, first, end) and quoted:
        return True
    return tells_when(tokens, end, stop) and (quoted or is_somebody(tokens, first, end))


def _is_clause(tokens: Tokens, first: int, end: int) -> bool:
    """Whether what looks like a name is a clause that is said: "Berg, 52, said sales rose", not "said the accused"."""
    words = tokens.words
    bare = end - first - (words[first] in DETERMINERS)
    if words[first][0].isdecimal() or (words[first] in PRONOUNS and end - first > 1):
        return True
    return bare > 1 and tokens.surface(end - 1).islower() and is_past_form(words[end - 1])


def _said_before(tokens: Tokens, i: int, first: int, end: int) -> _Found | None:
    """The bank estimates that; …, the bank said: the speaker is the subject of the verb."""
    words = tokens.words
    j = _before_adverbs(words, i, first)
    if j > first and words[j - 1] in _HAVE and not words[j - 1].startswith(("'s", "’s")):
        j = _before_adverbs(words, j - 1, first)
    if j == first or words[j - 1] in HAVE_BE or is_modal(tokens, j - 1):
        return None
    if words[j - 1] in PREPOSITIONS and not is_stranded(tokens, j - 1, first):
        return None
    if words[i] in SPEECH and any(word in _NEVER for word in words[j:i]):  # has not said whether
        return None
    span = _it(tokens, i, j, first) or phrase_before(tokens, j, first)
    if span is None or is_relative_speech(words, *span, i, first, end) or not _may_speak(tokens, span, i, first, end):
        return None
    stops = i + 1 >= end or words[i + 1] in ',.;”"' or words[i + 1] in PREPOSITIONS - {"of"}
    closing = stops or ends_in_time(tokens, i, end)
    after = closing and span[0] - first > 2 and words[span[0] - 1] in CLOSING | {",", "—", "–"}
    verbatim = quotes_before(tokens, span[0], first) if after else quotes_behind(tokens, i, end)
    return _Found(*span, i, i + 1, verbatim, after)


def _it(tokens: Tokens, i: int, j: int, first: int) -> tuple[int, int] | None:
    """It said sales fell; …, it adds: who was named before goes on. "It shows" is the author's own voice."""
    words = tokens.words
    if words[i] not in _IT_SAYS or words[j - 1] != "it" or (j - 1 > first and words[j - 2] not in _BEFORE_PRONOUN):
        return None
    return j - 1, j


def _may_speak(tokens: Tokens, span: tuple[int, int], i: int, first: int, end: int) -> bool:
    """Whether the phrase `span` is the speaker, and the verb at token i says something."""
    words = tokens.words
    before = words[span[0] - 1] if span[0] > first else ""
    if before in _BEFORE_NO_SPEAKER:  # if the mayor says; what he thinks
        return False
    if words[span[0]] in PRONOUNS and before and before not in _BEFORE_PRONOUN:
        return begins_clause(tokens, span[0], first) and says_clause(tokens, i, end)
    speaks = is_document(tokens, *span)
    if words[i] in _EVIDENCE and not speaks and span[1] - span[0] > 1:
        return False
    if not agrees(tokens, i, span) or (speaks and describes(tokens, i, end)):
        return False
    bare = SAY.get(words[i]) in _OF_THINGS and words[i + 1 : i + 2] != ["that"]
    beside = before in CLOSING | {","}
    described = describes(tokens, i, end) and before != "as"
    if (bare or described) and not beside and not is_somebody(tokens, *span):
        return False  # two lines added; the tariffs announced in April
    if is_described(tokens, *span) or (takes_on(tokens, i) and before in _RELATIVES):
        return False  # the homes, which the mayor vowed to build, cost $5m
    if before == "as":
        return _said_by_the_way(tokens, span, i, end)
    if before in _WHERE and bids(tokens, i, end):
        return False  # a hut where a man told me to leave
    return _says_so(tokens, span, i, end, beside=beside)


def _said_by_the_way(tokens: Tokens, span: tuple[int, int], i: int, end: int) -> bool:
    """As the bank said; as the census shows; as Jane Doe has shown."""
    word, speaks = tokens.words[i], is_document(tokens, *span)
    proves = word in _SHOWN and is_somebody(tokens, *span)
    return (word in (SAY if not speaks else _VERBS) or proves) and comments(tokens, i, end)


def _says_so(tokens: Tokens, span: tuple[int, int], i: int, end: int, *, beside: bool) -> bool:
    """Whether what stands behind the verb at token i is what the subject `span` says, judges or calls a thing."""
    words, speaks = tokens.words, is_document(tokens, *span)
    if words[i] in SAY and (says(tokens, i, end) or was_asked(tokens, *span)):
        return True
    if speaks and tells(tokens, i, end):
        return True
    if names_in_quotes(tokens, i, end):
        return True
    judges = puts_at(tokens, i, end) or expects(tokens, i, end) or (beside and adds_how(tokens, i, end))
    return judges and is_somebody(tokens, *span)


def _before_adverbs(words: list[str], i: int, first: int) -> int:
    """The index after the last word before token i that is no adverb."""
    lowest = max(first, i - ADVERBS_AT_MOST)
    while i > lowest and (
        words[i - 1] in _ADVERBS or (words[i - 1].endswith("ly") and words[i - 1] not in _NOUNS_IN_LY)
    ):
        i -= 1
    return i
