"""Findings -> gaps: a span in the text, and an id that stays while what it asks about stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from ..findings import Gap
from ..language.tokens import BREAK, MASK
from ..records import Span

if TYPE_CHECKING:
    from ._catalogue import Rule
    from ._context import Context

_AROUND = 32
"""Characters kept on either side of a span, to find it again."""

_TOLD_APART = 200
"""Characters on either side of a finding that tell it from others; a row of a table may be one sentence without end."""

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no letter that is easily taken for another."""


@dataclass(slots=True, frozen=True)
class Finding:
    """What a rule found at `text[start:end]`: what is missing, and what to look for."""

    start: int
    end: int
    message: str
    hint: str
    claim: str | None = None


def as_gaps(context: Context, found: Iterable[tuple[Rule, Finding]]) -> list[Gap]:
    """The findings as records, in the order of the text."""
    ordered = sorted(found, key=lambda pair: (pair[1].start, pair[1].end, pair[0].name))
    seen: Counter[str] = Counter()
    gaps = []
    for rule, finding in ordered:
        content = _content(context, rule.name, finding)
        seen[content] += 1
        identity = _id_of(f"{content}\0{seen[content]}")
        span = _span(context, finding.start, finding.end)
        message = finding.message.replace(MASK, "").replace(BREAK, " ")  # what it quotes may hold markup
        gaps.append(Gap(identity, rule.name, rule.severity, context.source, finding.claim, span, message, finding.hint))
    return gaps


def _content(context: Context, rule: str, finding: Finding) -> str:
    """What an id is made of: the rule, the words of the sentence around the finding, and where among them it is.

    Not the offset in the text, so that a gap keeps its id while other sentences change, and asks again under a new one
    when its own does.
    """
    text = context.document.text
    start, end = _sentence_around(context, finding)
    before = " ".join(text[max(start, finding.start - _TOLD_APART) : finding.start].split())
    after = " ".join(text[finding.end : min(end, finding.end + _TOLD_APART)].split())
    quote = " ".join(text[finding.start : finding.end].split())
    return "\0".join((rule, before, quote, after))


def _sentence_around(context: Context, finding: Finding) -> tuple[int, int]:
    tokens = context.tokens
    first, end = context.sentence_at(context.token_at(finding.start))
    if first == end:
        return finding.start, finding.end
    return min(tokens.starts[first], finding.start), max(tokens.ends[end - 1], finding.end)


def _id_of(content: str) -> str:
    number = int.from_bytes(sha256(content.encode("utf-8", "surrogatepass")).digest()[:4])
    return "g-" + "".join(_LETTERS[number >> shift & 31] for shift in (20, 15, 10, 5, 0))


def _span(context: Context, start: int, end: int) -> Span:
    text = context.document.text
    line, column = context.document.place_at(start)
    prefix, suffix = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return Span(start, end, text[start:end], prefix, suffix, line, column)
