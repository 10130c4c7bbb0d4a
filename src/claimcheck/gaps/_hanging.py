"""Time expressions whose meaning hangs on the day the document was written, and whether that day is known."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..language.finite import is_past_form, main_verb
from ..language.inflection import is_participle
from ..language.tokens import Tokens
from ..records import TimeExpression
from ._context import Context
from ._words import words

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b", re.ASCII)
_BRACKETED = re.compile(r" ?\([^()\n]{4,24}\)")
_BRACKETED_END = re.compile(r"\([^()\n]{0,24}\)[\s.*_|]*\Z")
_ENDING = 40
"""Characters at the end of an entry in which its year stands."""

_PAST = frozenset(("was", "were", "had", "did"))
_AGES = frozenset(("thousand", "million", "billion", "thousands", "millions", "billions", "hundreds"))


def hanging_times(context: Context) -> list[TimeExpression]:
    """ "now", "to date", "last year", in order; not "in winter" or "the future", which hold in any year, and not where
    something nearer than the document tells the day: a story, a bracket, the entry it stands in."""
    text = context.tokens.text
    return [
        time
        for time in context.times
        if not time.anchored
        and _hangs(time)
        and not _of_any_year(text, time)
        and not _is_in_a_name(context, time)
        and not _is_quoted(context, time)
        and not _is_dated_nearby(context, time)
        and not _is_of_a_story(context, time)
    ]


def _is_in_a_name(context: Context, time: TimeExpression) -> bool:
    """Whether the words are part of a heading ("Currently married women") or of a title ("Leith Today")."""
    block = context.document.block_at(time.start)
    if block is None or block.kind in ("heading", "header"):
        return True
    i = context.token_at(time.start)
    opens = i == context.sentence_at(i)[0] or not context.tokens.words[i - 1][-1].isalnum()
    return time.quote[0].isupper() and not opens


def _is_quoted(context: Context, time: TimeExpression) -> bool:
    """Whether the words stand in quotation marks: they hang on the day they were said."""
    block = context.document.block_at(time.start)
    before = context.tokens.text[block.start if block else 0 : time.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_dated_nearby(context: Context, time: TimeExpression) -> bool:
    """Whether the sentence bears a date of its own ("in 1915 it was now known"), a date in brackets follows at once
    ("to date (22 October 2015)"), or a year closes the entry ("(2021 est.)")."""
    if _shares_its_sentence(context, time):
        return True
    text = context.tokens.text
    block = context.document.block_at(time.start)
    behind = _BRACKETED.match(text, time.end)
    if behind is not None and _YEAR.search(behind.group()):
        return True
    ending = _BRACKETED_END.search(
        text[max(time.end, (block.end if block else 0) - _ENDING) : block.end if block else 0]
    )
    return ending is not None and _YEAR.search(ending.group()) is not None


def _shares_its_sentence(context: Context, time: TimeExpression) -> bool:
    """Whether a date with a year stands in the same sentence, and on the same side of its semicolon."""
    tokens, times = context.tokens, context.times
    first, stop = context.sentence_at(context.token_at(time.start))
    if first == stop:
        return False
    k = bisect_left(times, tokens.starts[first], key=_start)
    while k < len(times) and times[k].start < tokens.ends[stop - 1]:
        other = times[k]
        if other.anchored and other.type == "DATE" and _YEAR.search(other.quote):
            between = tokens.text[min(other.end, time.end) : max(other.start, time.start)]
            if ";" not in between:
                return True
        k += 1
    return False


def _start(time: TimeExpression) -> int:
    return time.start


def _is_of_a_story(context: Context, time: TimeExpression) -> bool:
    """Whether the time counts from something told: "the next day he left", "by the end of the year it had closed"; or
    is an age that no day of writing changes: "10,000 years ago"."""
    said = time.quote.lower().split()
    tokens = context.tokens
    first, end = context.sentence_at(context.token_at(time.start))
    if said == ["now"]:
        return _is_told_in_the_past(tokens, context.token_at(time.start))
    if said[-1] == "ago":
        return "had" in tokens.words[first:end] or _is_an_age(context, time)
    if said[0] != "the" or "last" in said or "past" in said:
        return False
    if said[1:] in (["next", "day"], ["next", "morning"], ["next", "night"], ["next", "evening"]):
        return True
    verb = main_verb(tokens, first, end)
    told = verb is not None and (tokens.words[verb] in _PAST or is_past_form(tokens.words[verb]))
    return told or "would" in tokens.words[first:end]


def _is_told_in_the_past(tokens: Tokens, i: int) -> bool:
    """Whether "now" is a day of the story: "they were now seen as", "his name now became"; not "now called"."""
    beside = [tokens.words[k] for k in (i - 1, i + 1) if 0 <= k < len(tokens)]
    return any(
        word in _PAST or (is_past_form(word) and word[-2:] != "ed" and not is_participle(word)) for word in beside
    )


def _is_an_age(context: Context, time: TimeExpression) -> bool:
    """Whether "ago" counts in thousands of years or more."""
    before = context.tokens.text[max(0, time.start - _ENDING) : time.end].lower()
    counted = before.rpartition("years")[0].split()[-3:]
    return any(
        word in _AGES or (word.replace(",", "").isdecimal() and len(word.replace(",", "")) > 3) for word in counted
    )


def _of_any_year(text: str, time: TimeExpression) -> bool:
    """ "the last Sunday in March", "the last decade of the war": counted from what follows, not from today."""
    if time.quote.lower().startswith("the next") and text[: time.start].endswith(
        "of "
    ):  # the first day of the next year
        return True
    after = text[time.end : time.end + 8].split()
    if not after or after[0] not in ("in", "of"):
        return False
    return "WXX" in time.value or (after[0] == "of" and time.quote.lower().startswith("the last"))


def _hangs(time: TimeExpression) -> bool:
    said = time.quote.lower().split()
    if time.value == "PRESENT_REF":
        return not words("any_present") & set(said)
    if said in (["the", "past"], ["past"], ["years", "ago"]):  # a number is lost: see dropped-number
        return False
    return bool(words("counted_from_now") & set(said)) or said[0] in words("days_from_now")


def is_dated(context: Context) -> bool:
    """Whether the day of a document is known: given with it, or told by it for certain (see `documents.dated`)."""
    return context.published is not None
