"""What a rule may look at: a document, and its readings, each made when the first rule asks for it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from ..language.tokens import Tokens

if TYPE_CHECKING:
    from ..documents import Document
    from ..records import Claim, Quantity, TimeExpression
    from ._spaces import Cuts

_MARKS_LOOKED_AT = 400


class Context:
    """A document and what is known of it.

    A caller that has read the document already hands its readings over by setting them before the rules run:
    `context.tokens = …`. `published` is the day the document bears, where none is given the one that it tells itself;
    `today` is the day of the run; both may be unknown.
    `each` asks rules that tell what is true of a whole document once, with a count, to tell it place by place.
    """

    def __init__(
        self,
        document: Document,
        *,
        published: date | None = None,
        today: date | None = None,
        source: str = "",
        each: bool = False,
    ) -> None:
        self.document = document
        self.published = published or document.published
        self.today = today
        self.source = source
        self.each = each

    @cached_property
    def tokens(self) -> Tokens:
        """The tokens of the masked text."""
        return Tokens(self.document.masked)

    @cached_property
    def loosely_set(self) -> bool:
        """Whether the text is set with spaces before its punctuation, as tokenised corpora are: then none is stray."""
        from ._left import readers

        tokens, demanding = self.tokens, readers()
        marks = stray = 0
        for i, word in enumerate(tokens.words):
            if word in (",", ".") and i > 0 and tokens.words[i - 1] not in demanding:
                marks += 1
                stray += not tokens.touches(i)
                if marks >= _MARKS_LOOKED_AT:
                    break
        return stray > 2 and stray * 3 > marks

    @cached_property
    def cuts(self) -> Cuts:
        """The figures and dates whose place two spaces show."""
        from ._spaces import cuts_in

        return cuts_in(self.tokens)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences, as half-open ranges of token indexes."""
        from ..language.sentences import sentences_in

        return sentences_in(self.tokens)

    @cached_property
    def times(self) -> list[TimeExpression]:
        """The time expressions of the whole text."""
        from ..language.times import times_in

        return times_in(self.tokens, self.published)

    @cached_property
    def quantities(self) -> list[Quantity]:
        """The quantities of the whole text."""
        from ..language.quantities import quantities_in

        return quantities_in(self.tokens, self.times)

    @cached_property
    def counted_sentences(self) -> list[list[Quantity]]:
        """The quantities of each sentence that has more than one."""
        from ._figures import by_sentence

        return list(by_sentence(self))

    @cached_property
    def claims(self) -> list[Claim]:
        """The claims of the document, of every modality."""
        from ..claims import parse

        return parse(self.document, published=self.published, source=self.source)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [first for first, _ in self.sentences]

    def sentence_at(self, i: int) -> tuple[int, int]:
        """The sentence that holds token i; for a token between blocks, an empty range at it."""
        at = bisect_right(self._sentence_starts, i) - 1
        if at >= 0 and i < self.sentences[at][1]:
            return self.sentences[at]
        return i, i

    def token_at(self, offset: int) -> int:
        """The token that begins at or first after an offset."""
        return bisect_left(self.tokens.starts, offset)

    def hides_text(self, i: int) -> bool:
        """Whether the markup masked between token i and the one before it holds letters or digits (code, a link)."""
        tokens = self.tokens
        start = tokens.ends[i - 1] if i > 0 else 0
        end = tokens.starts[i] if i < len(tokens) else len(tokens.text)
        text = self.document.text
        return text is not tokens.text and any(char.isalnum() for char in text[start:end])
