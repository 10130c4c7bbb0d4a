"""Inline Markdown: which characters of a block's source are words, and which are marks.

markdown-it tells what the inline parts of a block are, but not where they stand. They stand in order, and between
two of them there is nothing but marks; so a walk through the source that steps over each mark finds every part.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..language.tokens import BREAK, MASK
from . import footnotes

if TYPE_CHECKING:
    from markdown_it.token import Token

_LEFTOVER = re.compile(
    rf"{footnotes.NOTE}"
    r"|\{\{[^{}\n]*\}\}|\{%[^%{}\n]*%\}"  # a template's fields
)
_TARGET_PART = re.compile(
    r"""\\.|\(|\)|(?<=\()\s*<[^<>\n]*>|(?<=\s)(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""", re.DOTALL
)
"""What counts in `(target "title")`: escapes, parentheses, `<target>`, and titles, which may hold parentheses."""
_STRUCK = re.compile(r"<(?:del|s|strike)[ >]")
_FAILED_LINK = re.compile(r"\]\([^()\n]*\)")


def align(source: str, children: Sequence[Token]) -> Alignment:
    """Find the inline tokens `children` in `source`, the content of their block."""
    found = Alignment(source)
    for token in children:
        step = getattr(found, token.type, found.mark)
        if not found.silent or token.type == "link_close":
            step(token)
    found.shown = subtract(found.shown, sorted(found.struck))
    if "{" in source or "](" in source or "[^" in source:
        found.shown = _without_leftovers(source, found.shown)
    if "<sup>" in source:
        found.shown = subtract(found.shown, footnotes.raised(source))
    return found


class Alignment:
    """A walk through the source of a block, with a step for each type of inline token.

    `shown` are the ranges that are words, in order; `written` is what stands over some characters (entities, breaks).
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.silent = False
        """Inside `<https://…>`, whose address is no words."""
        self.shown: list[tuple[int, int]] = []
        self.written: list[tuple[int, str]] = []
        self.struck: list[tuple[int, int]] = []
        """What was struck out, `~~so~~` or `<del>so</del>`: taken back, and claimed no more."""
        self._struck_from: list[int] = []

    def show(self, content: str) -> None:
        """Step over words."""
        if not content:
            return
        start = self.source.find(content, self.at)
        if start < 0 and content.strip():
            content = content.strip()
            start = self.source.find(content, self.at)
        if start < 0:  # decoded past recognition: better shown with its marks than lost
            start, content = self.at, self.source[self.at :]
        self.at = start + len(content)
        self.shown.append((start, self.at))

    def step(self, mark: str) -> None:
        """Step over a mark, if it stands here."""
        if self.source.startswith(mark, self.at):
            self.at += len(mark)

    def mark(self, token: Token) -> None:
        """`*`, `__`, `~~` and what else comes in pairs."""
        self.step(token.markup)

    def text(self, token: Token) -> None:
        """Words as they are written."""
        self.show(token.content)

    def code_inline(self, token: Token) -> None:
        """`code`: a name or a value inside a sentence, so words."""
        self.step(token.markup)
        self.show(token.content)
        self.step(" ")
        self.step(token.markup)

    def text_special(self, token: Token) -> None:
        """An escape (`\\*`) or an entity (`&nbsp;`): the character it stands for, then masks to the same length."""
        end = self.at + len(token.markup)
        if not self.source.startswith(token.markup, self.at):
            self.show(token.content)
        elif token.markup.startswith("\\"):
            self.shown.append((self.at + 1, end))
            self.at = end
        else:
            if len(token.content) <= len(token.markup):
                self.written.append((self.at, token.content.ljust(len(token.markup), MASK)))
            self.at = end

    def softbreak(self, token: Token) -> None:
        """A line end, the marks of a hard one before it."""
        end = self.source.find("\n", self.at)
        self.at = len(self.source) if end < 0 else end + 1

    hardbreak = softbreak

    def html_inline(self, token: Token) -> None:
        """A tag; `<br>` parts what stands on its sides."""
        tag = token.content.lower()
        if tag.startswith("<br"):
            self.written.append((self.at, BREAK))
        if _STRUCK.match(tag):
            self.s_open(token)
        elif _STRUCK.match(tag.replace("/", "", 1)):
            self.s_close(token)
        self.step(token.content)

    def s_open(self, token: Token) -> None:
        """The mark before what is struck out."""
        self._struck_from.append(self.at)
        self.step(token.markup)

    def s_close(self, token: Token) -> None:
        """The mark behind it."""
        if self._struck_from:
            self.struck.append((self._struck_from.pop(), self.at))
        self.step(token.markup)

    def image(self, token: Token) -> None:
        """`![alt](target)`: a picture is no words."""
        self.at = _after_target(self.source, _after_label(self.source, self.at + 1))

    def link_open(self, token: Token) -> None:
        """`[`, or the whole of `<https://…>`."""
        if token.markup == "autolink":
            self.at = self.source.find(">", self.at) + 1 or self.at
            self.silent = True
        else:
            self.step("[")

    def link_close(self, token: Token) -> None:
        """`](target)`."""
        if not self.silent:
            self.at = _after_target(self.source, self.at)
        self.silent = False


def _after_label(source: str, at: int) -> int:
    """The place of the bracket that closes the one at `at`."""
    depth = 0
    i = at
    while i < len(source):
        char = source[i]
        if char == "\\":
            i += 1
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
            if depth == 0:
                return i
        i += 1
    return at


def _after_target(source: str, at: int) -> int:
    """The offset after `](target "title")`, `][reference]` or `]`, whichever stands at `at`."""
    if not source.startswith("]", at):
        return at
    if source.startswith("[", at + 1):
        return _after_label(source, at + 1) + 1
    if not source.startswith("(", at + 1):
        return at + 1
    depth = 0
    end = at + 1
    for found in _TARGET_PART.finditer(source, at + 1):
        part = found.group()
        depth += (part == "(") - (part == ")")
        end = found.end()
        if depth == 0:
            break
    return end


def _without_leftovers(source: str, shown: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take out marks that Markdown itself does not know: footnotes, template fields, links without a target."""
    cuts = [found.span() for found in _LEFTOVER.finditer(source)]
    starts = [start for start, _ in shown]
    for found in _FAILED_LINK.finditer(source):
        opening = source.rfind("[", max(0, found.start() - 200), found.start())
        holder = bisect_right(starts, opening) - 1
        if opening >= 0 and holder >= 0 and found.end() <= shown[holder][1]:
            cuts += [(opening, opening + 1), found.span()]
    return subtract(shown, sorted(cuts)) if cuts else shown


def subtract(ranges: list[tuple[int, int]], cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What of the sorted `ranges` lies outside the sorted `cuts`."""
    left: list[tuple[int, int]] = []
    k = 0
    for first, last in ranges:
        at = first
        while k < len(cuts) and cuts[k][1] <= at:
            k += 1
        i = k
        while i < len(cuts) and cuts[i][0] < last:
            if cuts[i][0] > at:
                left.append((at, cuts[i][0]))
            at = max(at, cuts[i][1])
            i += 1
        if at < last:
            left.append((at, last))
    return left
