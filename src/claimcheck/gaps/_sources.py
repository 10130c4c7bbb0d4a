"""Whether a sentence tells where it has its words from."""

from __future__ import annotations

from ..language.attribution import attributions_in
from ._context import Context
from ._words import words

_LONGEST_CITATION = 120


def has_source(context: Context, start: int, end: int) -> bool:
    """Whether the sentence `text[start:end]` names who says so, bears a reference mark or a link."""
    tokens = context.tokens
    first, stop = context.token_at(start), context.token_at(end)
    said = tokens.words[first:stop]
    if words("names_a_source").intersection(said):
        return True
    if _is_marked(context, start, end):
        return True
    return bool(attributions_in(tokens, first, stop))


def _is_marked(context: Context, start: int, end: int) -> bool:
    """ "[12]", "[^a]", "(Smith 2010)", "¹" or a link, also right behind the sentence."""
    text = context.document.text[start : end + 8]
    if "http" in text or "](" in text or "]_" in text:
        return True
    if any(char in "¹²³⁴⁵⁶⁷⁸⁹†‡" and not text[max(0, at - 1)].isalpha() for at, char in enumerate(text)):
        return True
    at = text.find("[")
    while at >= 0:
        if text[at + 1 : at + 2].isdigit() or text[at + 1 : at + 2] == "^":
            return True
        at = text.find("[", at + 1)
    return _is_cited(context, start, end)


def _is_cited(context: Context, start: int, end: int) -> bool:
    """ "(Smith 2010)", "(ibid, 2010: 5)": a bracket that closes behind a year."""
    text = context.document.text
    at = text.find("(", start, end)
    while at >= 0:
        close = text.find(")", at, min(end, at + _LONGEST_CITATION))
        inside = text[at + 1 : close] if close > at else ""
        if inside[:1].isalpha() and any(part.strip(",;:.")[:4].isdigit() and len(part) >= 4 for part in inside.split()):
            return True
        at = text.find("(", at + 1, end)
    return False
