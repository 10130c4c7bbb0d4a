"""Quotations and who speaks them, across sentences and paragraphs: every sentence of a quotation has its speaker.

A quotation that runs on over paragraphs opens anew at the head of each and closes once (The Chicago Manual of Style,
17th ed., 13.30). Its speaker is named right after its end, right before its beginning, or where it is interrupted;
or signs it behind a dash.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import NamedTuple

from claimcheck.language.attribution import attributions_in
from claimcheck.language.finite import finite_verbs
from claimcheck.language.grammar import PREPOSITIONS
from claimcheck.language.inflection import every_form
from claimcheck.language.speakers import is_full_name
from claimcheck.language.tokens import BREAK, Tokens
from claimcheck.language.when_said import tells_when
from claimcheck.records import Attribution

_CLOSES = {"“": "”", "«": "»", "„": "“", '"': '"'}
_STOPS = frozenset(".!?")
_TOLD = every_form(["tell"])
_DASHES = frozenset("-–—―")
SHORTEST = 4
"""Tokens; fewer in quotation marks are a title, a nickname or words held at arm's length, if no sentence ends there."""

LONGEST = 1000
"""Tokens; a mark that is not closed by then was never meant to be."""

BESIDE = 40
"""Tokens on either side of a quotation in which its speaker is looked for."""


class Quotation(NamedTuple):
    """The tokens [first, end) stand between quotation marks, and `attribution` names who speaks them."""

    first: int
    end: int
    attribution: Attribution


def quotations_in(tokens: Tokens) -> list[Quotation]:
    """The quotations of a text whose speaker is named beside them, in order."""
    found: list[Quotation] = []
    for first, end in stretches_in(tokens):
        attribution = _speaker(tokens, first, end)
        if attribution is None and found and _goes_on(tokens, found[-1], first - 1):
            attribution = found[-1].attribution
        if attribution is not None:
            found.append(Quotation(first, end, attribution))
    return found


def _goes_on(tokens: Tokens, before: Quotation, mark: int) -> bool:
    """Whether the quotation that opens at token `mark` goes on with the one before it: “…,” said the mayor. “…”

    Only the words that name the speaker stand between the two.
    """
    words = tokens.words
    if mark - before.end > BESIDE or before.attribution.start < tokens.starts[before.end] or words[mark - 1] != ".":
        return False
    between = words[before.end + 1 : mark - 1]
    return not any(word in _STOPS or word == BREAK for word in between)


def speakers_at(
    tokens: Tokens, quotations: list[Quotation], first: int, end: int, said_by: list[Attribution]
) -> list[Attribution]:
    """Who says what the tokens [first, end) say: `said_by`, whom their sentence names, and around them whoever speaks
    the quotation that they lie in, unless the sentence names somebody outside its marks already.

    `quotations` are those of the whole text, in order.
    """
    at = bisect_right(quotations, first, key=lambda quotation: quotation.first - 1) - 1  # its mark may open the clause
    if at < 0 or first >= quotations[at].end:
        return said_by
    quotation = quotations[at]
    if end > quotation.end + 2:  # the clause closes the quotation and names who speaks it
        return [quotation.attribution if item.start == quotation.attribution.start else item for item in said_by]
    begins, ends = tokens.starts[quotation.first], tokens.ends[quotation.end - 1]
    if any(item.start < begins or item.end > ends for item in said_by):
        spoken = quotation.attribution
        return [spoken if item.start == spoken.start else item for item in said_by]
    return [quotation.attribution, *said_by]


def stretches_in(tokens: Tokens) -> list[tuple[int, int]]:
    """The stretches between quotation marks, without the marks."""
    words = tokens.words
    stretches = []
    marks = [i for i, word in enumerate(words) if word in _CLOSES or word in "”»" or word == BREAK]
    opened, close = -1, ""
    for i in marks:
        word = words[i]
        if opened < 0 or i - opened > LONGEST:
            opened, close = (i, _CLOSES[word]) if word in _CLOSES else (-1, "")
        elif word == BREAK:
            if i + 1 >= len(words) or words[i + 1] != words[opened]:  # the next paragraph does not open anew
                opened = -1
        elif word == close and words[i - 1] != BREAK:
            if i - opened > SHORTEST - (words[i - 1] in _STOPS):
                stretches.append((opened + 1, i))
            opened = -1
    return stretches


def _speaker(tokens: Tokens, first: int, end: int) -> Attribution | None:
    """Who is named as speaking the tokens [first, end): right after the closing mark, else before the opening one."""
    return _named_after(tokens, first, end) or _named_before(tokens, first, end) or _signed(tokens, end)


def _named_after(tokens: Tokens, first: int, end: int) -> Attribution | None:
    """…,” said the minister; …,” the minister said: nothing stands between the mark and the speaker or the cue."""
    words = tokens.words
    stop = end + 1
    while stop < min(len(words), end + BESIDE) and words[stop] not in _STOPS and words[stop] != BREAK:
        stop += 1
    if stop == end + 1:
        return None
    earliest = max(first, end - BESIDE)
    last = max((i + 1 for i in range(earliest, end - 1) if words[i] in _STOPS), default=earliest)
    beside = tokens.starts[end + 1]
    for item in attributions_in(tokens, last, stop):
        if item.start >= beside and (item.start == beside or tokens.text.startswith(item.cue, beside)):
            own = words[end - 1] == "." and _says_more(tokens, item, end, stop)
            return None if own else replace(item, manner="verbatim")
    return None


def _says_more(tokens: Tokens, item: Attribution, end: int, stop: int) -> bool:
    """Whether a sentence of its own follows a quotation that ended with a full stop at token `end`, up to `stop`, and
    tells what its speaker says besides: "….” She added: “…", "….” She said it was late."; not "….” said the mayor"."""
    cue = next((i for i in range(end + 1, stop) if tokens.text.startswith(item.cue, tokens.starts[i])), stop)
    if tokens.starts[cue] < item.start or cue + 1 >= stop:
        return False
    if tokens.words[cue] in _TOLD and not finite_verbs(tokens, cue + 1, stop):  # Berg told the Herald in an interview
        return ":" in tokens.words[cue:stop]
    return tokens.words[cue + 1] not in PREPOSITIONS and not tells_when(tokens, cue + 1, stop)


def _named_before(tokens: Tokens, first: int, end: int) -> Attribution | None:
    """The minister said: “…; the colon may end a paragraph."""
    words = tokens.words
    begin = first - 1
    if begin > 1 and words[begin - 1] == BREAK and words[begin - 2] == ":":
        begin -= 1
    while begin > max(0, first - BESIDE) and words[begin - 1] not in _STOPS and words[begin - 1] != BREAK:
        begin -= 1
    if begin == first - 1:
        return None
    for item in attributions_in(tokens, begin, min(end + 1, first + BESIDE)):
        if item.end <= tokens.starts[first] and item.manner == "verbatim":
            return item
    return None


def _signed(tokens: Tokens, end: int) -> Attribution | None:
    """“…” — Ada Brandt, engineer: a name behind a dash, on the line of the closing mark at token `end` or the next."""
    words = tokens.words
    dash = end + 1
    while dash < len(words) and words[dash] == BREAK:
        dash += 1
    name = dash + 1 + (words[dash : dash + 2] == ["-", "-"])
    if dash >= len(words) or words[dash] not in _DASHES:
        return None
    if words[dash] == "-" and name == dash + 1 and not _opens_line(tokens, dash):
        return None
    stop = name
    most = min(len(words), name + BESIDE)
    while stop < most and words[stop][0].isalnum() and (stop == name or not _opens_line(tokens, stop)):
        stop += 1
    line = stop
    while line < min(len(words), stop + BESIDE) and not _opens_line(tokens, line):
        line += 1
    if not (name < stop and is_full_name(tokens, name, stop)) or finite_verbs(tokens, name, line):
        return None
    if stop < line and words[stop] not in (",", "(", "."):
        return None
    start, ends = tokens.starts[name], tokens.ends[stop - 1]
    cue = tokens.text[tokens.starts[dash] : tokens.ends[name - 1]]
    return Attribution(start, ends, tokens.text[start:ends], cue, "verbatim")


def _opens_line(tokens: Tokens, i: int) -> bool:
    """Whether a new line begins before token i, or a block ends there."""
    return tokens.words[i] == BREAK or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
