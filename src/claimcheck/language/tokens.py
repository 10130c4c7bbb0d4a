"""Text -> tokens, once: every reader of language works on these lists and never scans the text again.

Tokens are kept as parallel lists rather than as objects: a look-up in a set over 200,000 lower-cased words
takes milliseconds, and most words of a text set nothing off.
"""

from __future__ import annotations

import re

MASK = "\ufdd0"
"""Stands for one character of markup in a masked text. A noncharacter, so no text has it by right. Not a token, not
a space: the words on either side of it touch."""

BREAK = "\u2029"
"""Stands for the end of a block in a masked text; as a token it ends a sentence. A blank line makes one too."""

_LETTER = r"[^\W\d_\u00bc-\u00be\u2150-\u215e]"
_TOKEN = re.compile(
    rf"[A-Za-z]+(?![\w'’\u0300-\u036f])"  # most words; the rest of the alternatives are in order of frequency too
    rf"|\d+(?:[.,]\d+)*"  # 1,500,000  3.14.0; "816B" is two tokens that touch
    rf"|[^\s\w'’{MASK}]"
    rf"|{_LETTER}+(?:[\u0300-\u036f]{_LETTER}*)*(?:['’](?!s\b){_LETTER}+)*"  # don't, O'Brien, km²
    rf"|['’]s\b"  # China|'s
    rf"|[^\s{MASK}]"
    rf"|\n[ \t\r\f\v]*\n|{BREAK}"
)


class Tokens:
    """The tokens of a text, as parallel lists.

    `words[i]` is token i in lower case, `text[starts[i]:ends[i]]` as written. A break between blocks is the word
    BREAK. `text` may be a masked text: it is as long as the text it stands for, so offsets hold in both.
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        spans = [match.span() for match in _TOKEN.finditer(text)]
        lowered = text.lower()
        if len(lowered) != len(text):  # a few letters (İ) grow when lowered: then no offset would hold
            lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
        self.starts: list[int] = [start for start, _ in spans]
        self.ends: list[int] = [end for _, end in spans]
        self.words: list[str] = [
            BREAK if (word := lowered[start:end])[0] == "\n" else word for start, end in spans
        ]

    def __len__(self) -> int:
        return len(self.words)

    def surface(self, i: int) -> str:
        """Token i as written."""
        return self.text[self.starts[i] : self.ends[i]]

    def touches(self, i: int) -> bool:
        """Whether nothing but markup stands between token i and the one before it."""
        if i <= 0 or i >= len(self.starts):
            return False
        start, end = self.ends[i - 1], self.starts[i]
        return start == end or not self.text[start:end].strip(MASK)
