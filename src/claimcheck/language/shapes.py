"""What a stretch of text holds, told from the shapes of its words: digits, names, past tense.

One search of a simple pattern each, linear in the length of the stretch, and faster than asking every token.
"""

from __future__ import annotations

import re

_NUMERAL = re.compile(r"[0-9][0-9]*(?:[.,][0-9]+)*")  # "[0-9]+" would be searched for without the charset that skips
_PAST = re.compile(r"ed(?![A-Za-z])")
_NAME = re.compile(r"[ \n\u00a0(“‘\"][A-ZÀ-ÖØ-ÞΑ-ΩА-Я]\w")


def count_numerals(text: str, start: int, end: int) -> int:
    """How many figures in digits stand in text[start:end]: 1,500,000 is one."""
    return len(_NUMERAL.findall(text, start, end))


def has_past(text: str, start: int, end: int) -> bool:
    """Whether a word in -ed stands there: a past, a participle, or what looks like one."""
    match = _PAST.search(text, start, end)
    while match is not None:
        if text[max(start, match.start() - 3) : match.start()].isalpha():
            return True
        match = _PAST.search(text, match.end(), end)
    return False


def has_name(text: str, start: int, end: int) -> bool:
    """Whether a word of two letters or more with a capital stands there, other than at `start`."""
    part = text[start:end]
    if part == part.lower():  # no capital at all: found out without a search
        return False
    return _NAME.search(text, start, end) is not None


def has_quotation(text: str, start: int, end: int) -> bool:
    """Whether an opening quotation mark stands there."""
    return text.find('"', start, end) >= 0 or text.find("“", start, end) >= 0 or text.find("‘", start, end) >= 0
