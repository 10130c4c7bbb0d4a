"""References to footnotes: `[^1]`, and a raised figure behind a stop or a word: `.<sup>1</sup>`."""

from __future__ import annotations

import re

NOTE = r"\[\^[^\]\s\[]{1,40}\]:?"
"""A footnote and its reference, as many dialects of Markdown write them."""

_NOTE = re.compile(NOTE)
_RAISED = re.compile(r"(?:<sup>[^<>\n]{1,12}</sup>)+")
_ENDS = frozenset(".,;:!?)]”’\"'%…")
_WORD = 4
"""Letters. A raised figure behind a shorter word may be a power: km<sup>2</sup>."""


def references(text: str) -> list[tuple[int, int]]:
    """Where references to footnotes stand in a text, in order: marks, no words."""
    found = [note.span() for note in _NOTE.finditer(text)] if "[^" in text else []
    return sorted(found + raised(text)) if "<sup>" in text else found


def raised(text: str) -> list[tuple[int, int]]:
    """Where raised figures or letters refer to a footnote, in order; powers and ordinals are words."""
    return [note.span() for note in _RAISED.finditer(text) if _can_be_noted(text, note.start())]


def _can_be_noted(text: str, at: int) -> bool:
    word = text[max(0, at - _WORD) : at]
    return word[-1:] in _ENDS or (len(word) == _WORD and word.isalpha())
