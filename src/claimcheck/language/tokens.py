"""Text -> tokens, once: every reader of language works on these lists and never scans the text again.

Tokens are kept as parallel lists rather than as objects: a look-up in a set over 200,000 lower-cased words
takes milliseconds, and most words of a text set nothing off.
"""

from __future__ import annotations

import re
from typing import Any

MASK = "\ufdd0"
"""Stands for one character of markup in a masked text. A noncharacter, so no text has it by right. Not a token, not
a space: the words on either side of it touch."""

BREAK = "\u2029"
"""Stands for the end of a block in a masked text; as a token it ends a sentence. A blank line makes one too."""

_LETTER = r"[^\W\d_\u00bc-\u00be\u2150-\u215e]"
_TOKEN = re.compile(
    rf" ?("  # a space is stepped over with the token behind it: no alternative is tried at it
    rf"[A-Za-z]++(?=[ .,]|[^\w'’\u0300-\u036f]|\Z)"  # most words; the other alternatives are in order of frequency too
    rf"|\d+(?:[.,]\d+)*"  # 1,500,000  3.14.0; "816B" is two tokens that touch
    rf"|[^\s\w'’{MASK}]"
    rf"|{_LETTER}+(?:[\u0300-\u036f]{_LETTER}*)*(?:['’](?!s\b){_LETTER}+)*"  # don't, O'Brien, km²
    rf"|['’]s\b"  # China|'s
    rf"|[^\s{MASK}]"
    rf"|\n[ \t\r\f\v]*\n|{BREAK})"
)


_APART = re.compile(
    r"([\0-\x08\x0e-\x1b!-@\[-`{-\x7f]"  # what is neither a letter nor white space, in one set: it is searched for fast
    r"(?:(?<=[0-9])[0-9]*(?:[.,][0-9]+)*|(?<=')(?:s\b|(?!(?<=[A-Za-z]')[A-Za-z]))|(?<![0-9'])))"
)
"""The tokens of ASCII text on one line that are no words: most sentences are plain enough to be split at spaces once
these stand apart, which takes half the time of finding every token. Finds what _TOKEN finds."""

_SENTENCE = 1000
"""Characters: no longer text is searched through for the sake of a few words."""


class Tokens:
    """The tokens of a text, as parallel lists.

    `words[i]` is token i in lower case, `text[starts[i]:ends[i]]` as written. A break between blocks is the word
    BREAK. `text` may be a masked text: it is as long as the text it stands for, so offsets hold in both.
    """

    __slots__ = ("_apart", "_surfaces", "ends", "starts", "text", "words")

    starts: list[int]
    ends: list[int]
    _surfaces: list[str]

    def __init__(self, text: str) -> None:
        self.text = text
        self._apart = ""
        if text.isascii() and "\n" not in text:
            self._apart = " ".join(_APART.split(text))
            self.words: list[str] = self._apart.lower().split()
            return
        self._surfaces = _TOKEN.findall(text)
        self.words = list(map(str.lower, self._surfaces))
        if "\n" in text:
            self.words = [BREAK if word[0] == "\n" else word for word in self.words]
        if not text.isascii() and len(text.lower()) != len(text):  # İ grows when lowered: no offset would hold
            self.words = ["".join(low if len(low := c.lower()) == 1 else c for c in word) for word in self.words]

    def __getattr__(self, name: str) -> Any:
        """What is found when first asked for: one sentence is mostly judged by its words alone."""
        if name == "_surfaces":
            self._surfaces = self._apart.split()
            return self._surfaces
        if name not in ("starts", "ends"):
            raise AttributeError(name)
        self._place()
        return self.starts if name == "starts" else self.ends

    def _place(self) -> None:
        """Find where the tokens stand: each begins at the first character that belongs to no token before it."""
        find, at = self.text.find, 0
        starts: list[int] = []
        for surface in self._surfaces:
            at = find(surface, at)
            starts.append(at)
            at += len(surface)
        self.starts = starts
        self.ends = [start + len(surface) for start, surface in zip(starts, self._surfaces, strict=True)]

    def __len__(self) -> int:
        return len(self.words)

    def extent(self, first: int, end: int) -> tuple[int, int]:
        """Where in the text the tokens `first`..`end` stand; of none of them, at its start."""
        return (self.starts[first], self.ends[end - 1]) if first < end else (0, 0)

    def surface(self, i: int) -> str:
        """Token i as written."""
        return self._surfaces[i]

    def wording(self, first: int, end: int) -> str:
        """The tokens `first`..`end` as written, white space made single spaces."""
        if len(self.text) <= _SENTENCE:  # tokens of a sentence are mostly parted by single spaces: no need of places
            plain = " ".join(self._surfaces[first:end])
            if plain in self.text and plain.isprintable():
                return plain
        return " ".join(self.text[self.starts[first] : self.ends[end - 1]].split())

    def touches(self, i: int) -> bool:
        """Whether nothing but markup stands between token i and the one before it."""
        if i <= 0 or i >= len(self.starts):
            return False
        start, end = self.ends[i - 1], self.starts[i]
        return start == end or (self.text[start] == MASK and not self.text[start:end].strip(MASK))
