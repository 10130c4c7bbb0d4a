"""Whether a date goes with a sentence: its own, its heading's, its lead-in's, or that of the story it goes on with."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from ..language.lexicon import words
from ..language.times import times_in
from ..language.tokens import Tokens
from ..records import TimeExpression
from ._context import Context
from ._words import words as listed

_REACH = 4
"""Sentences over which a date goes on to hold: further back, a reader no longer takes it for the one that is meant."""

_NEWS = 2
"""Days told as news tell them ("on Monday", "yesterday") from which on a dated document is news."""


class Governed:
    """The dates of a document, asked for by the places of its sentences."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.document = context.document
        self._heads: dict[str, bool] = {}

    def is_dated(self, offset: int, *, news: bool) -> bool:
        """Whether a date goes with the sentence at an offset. The day of the document does, with `news` only in news.

        A sentence that is tied to something else that happened is as good as dated, for who knows when that was.
        """
        if self.context.published is not None and (self.is_news or not news):
            return True
        at = self._sentence(offset)
        if at < 0 or self.dated[at] or self.tied[at]:
            return True
        heads = self.document.section_at(offset)
        return any(map(self._is_head_dated, heads)) or self._is_led_in(offset) or self._is_in_a_story(at, heads)

    @cached_property
    def is_news(self) -> bool:
        """Whether the document tells of days as news do, so that its own day stands for what it tells in the past."""
        days = words("whens", "news_days")
        return sum(bool(days.intersection(time.quote.lower().split())) for time in self.context.times) >= _NEWS

    @cached_property
    def dated(self) -> list[bool]:
        """For each sentence of the text, whether it tells a time."""
        return self._told(self.context.times)

    @cached_property
    def placed(self) -> list[bool]:
        """The same without "now" and "today", which say nothing of the sentences beside their own."""
        return self._told(time for time in self.context.times if not time.value.endswith("_REF"))

    @cached_property
    def tied(self) -> list[bool]:
        """For each sentence, whether it is tied to something else ("when", "later"), or names a time ("that year") or a
        reign ("under Ardenberg")."""
        ties = words("whens", "ties") | words("whens", "periods")
        said = self.context.tokens.words
        return [
            not ties.isdisjoint(said[first:end]) or self._is_under_somebody(first, end)
            for first, end in self.context.sentences
        ]

    def _is_under_somebody(self, first: int, end: int) -> bool:
        tokens = self.context.tokens
        return any(tokens.words[i] == "under" and tokens.surface(i + 1)[0].isupper() for i in range(first, end - 1))

    @cached_property
    def _led_in(self) -> list[bool]:
        """For each block, whether it is an item of a list that a dated sentence leads in: "In 2019 the council:"."""
        found: list[bool] = []
        dated = False
        for block in self.document.blocks:
            found.append(block.kind == "item" and dated)
            if block.kind != "item":
                last = self._sentence(block.end - 1)
                dated = block.kind != "heading" and last >= 0 and self.dated[last]
        return found

    def _told(self, times: Iterable[TimeExpression]) -> list[bool]:
        said = self.context.tokens.words
        told = [any(map(_is_year, said[first:end])) for first, end in self.context.sentences]
        for time in times:
            if _tells_when(time) and (at := self._sentence(time.start)) >= 0:
                told[at] = True
        return told

    def _is_in_a_story(self, at: int, heads: list[str]) -> bool:
        """Whether a date stands shortly before a sentence, under the same headings, or right behind it."""
        starts, document = self._starts, self.document
        for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
            if document.section_at(starts[before]) != heads:
                break
            if self.placed[before]:
                return True
        behind = at + 1
        together = behind < len(starts) and document.block_at(starts[behind]) is document.block_at(starts[at])
        return together and self.placed[behind]

    def _is_head_dated(self, head: str) -> bool:
        if head not in self._heads:
            tokens = Tokens(head)
            times = times_in(tokens, self.context.published)
            self._heads[head] = any(map(_tells_when, times)) or any(map(_is_year, tokens.words))
        return self._heads[head]

    def _is_led_in(self, offset: int) -> bool:
        at = bisect_right(self._blocks, offset) - 1
        return at >= 0 and self._led_in[at]

    @cached_property
    def _blocks(self) -> list[int]:
        return [block.start for block in self.document.blocks]

    @cached_property
    def _starts(self) -> list[int]:
        return [self.context.tokens.starts[first] for first, _ in self.context.sentences]

    def _sentence(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1


def _tells_when(time: TimeExpression) -> bool:
    """Whether a time says when: a date, and a length of time that is counted from now."""
    if time.type in ("DATE", "TIME"):
        return True
    return time.type == "DURATION" and not listed("counted_from_now").isdisjoint(time.quote.lower().split())


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"
