"""What a text says outside its claims: sentences the parser saw no claim in are compared too, as they stand.

A change is a change whether or not the sentence was found worth checking. What stands word for word in both texts is
left out, so that only what differs costs anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ..documents import UNREAD, Document
from ..language.lexicon import words as listed
from ..language.sentences import sentences_in
from ..language.tokens import Tokens
from ..records import Claim, Span

_CONTEXT = 32


def leftovers(
    before: tuple[Document, Sequence[Claim], date | None], after: tuple[Document, Sequence[Claim], date | None]
) -> tuple[list[Claim], list[Claim]]:
    """Claims, without an id, for what differs between the two texts and is in no claim of theirs."""
    stretches = [list(_uncovered(document, claims)) for document, claims, _ in (before, after)]
    texts = [
        [document.clean(start, end) for start, end in found]
        for (document, _, _), found in zip((before, after), stretches, strict=True)
    ]
    made = []
    for side, (document, _, published) in enumerate((before, after)):
        elsewhere = Counter(texts[1 - side])
        statements = []
        for (start, end), text in zip(stretches[side], texts[side], strict=True):
            if elsewhere[text]:
                elsewhere[text] -= 1
            else:
                statements.append(_statement(document, start, end, text, published))
        made.append(statements)
    return made[0], made[1]


def _uncovered(document: Document, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """The stretches of each sentence that lie in no claim and say something."""
    spans = sorted((claim.span.start, claim.span.end) for claim in claims)
    silent = [(block.start, block.end) for block in document.blocks if block.kind in UNREAD or block.kind == "heading"]
    covered = sorted([*spans, *silent])
    tokens = Tokens(document.masked)
    fillers = listed("wording", "fillers")
    place = 0
    reach = -1
    for first, last in sentences_in(tokens):
        begin = first
        depth = 0
        said = 0
        partly = False
        for i in range(first, last + 1):
            start = tokens.starts[i] if i < last else -1
            while i < last and place < len(covered) and covered[place][0] <= start:
                reach = max(reach, covered[place][1])
                place += 1
            inside = i < last and start < reach
            word = tokens.words[i] if i < last else ""
            depth += (word in "([" and word != "") - (word in ")]" and word != "" and depth > 0)
            if i < last and not inside and not (word == ";" and not depth):
                said += word[0].isalnum() and word not in fillers
                continue
            partly |= inside
            if said > partly:
                yield tokens.starts[begin], tokens.ends[i - 1]
            begin, said = i + 1, 0


def _statement(document: Document, start: int, end: int, text: str, published: date | None) -> Claim:
    from ..language.quantities import quantities_in
    from ..language.times import times_in

    line, column = document.place_at(start)
    whole = document.text
    span = Span(
        start, end, whole[start:end], whole[max(0, start - _CONTEXT) : start], whole[end : end + _CONTEXT], line, column
    )
    tokens = Tokens(document.masked[start:end])
    times = times_in(tokens, published)
    quantities = quantities_in(tokens, times)
    return Claim(
        id="",
        source="",
        revision=0,
        span=span,
        statement=text,
        section=document.section_at(start),
        quantities=[replace(one, start=one.start + start, end=one.end + start) for one in quantities],
        times=[replace(one, start=one.start + start, end=one.end + start) for one in times],
    )
