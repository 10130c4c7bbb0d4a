"""The same hole told twice, as in a summary and in the body: asked once, with "also line N".

Two gaps are the same hole when one rule found both, around the same words, in sentences that share at least two other
words of substance, and whose names and figures are those of one another as far as both have any. Under different
headings they must share a name or a figure besides: "it covers an area of" is asked for each park that has a heading.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..retellings import stems

if TYPE_CHECKING:
    from ..records import Gap
    from ._context import Context

_SHARED = 2
_COMPARED = 50
"""Gaps around the very same words that are compared with one another; more than that and the words tell nothing."""


@dataclass(slots=True)
class _Telling:
    """A gap and the sentence it stands in: what it is about, and whom and what it names."""

    gap: Gap
    substance: set[str]
    names: set[str]
    section: list[str]
    lines: list[int]

    def is_of(self, other: _Telling) -> bool:
        """Whether another gap asks for what this one asks for."""
        if not (self.names <= other.names or other.names <= self.names):
            return False
        if self.section != other.section and not self.names & other.names:
            return False
        return len(self.substance & other.substance) >= _SHARED


def asked_once(context: Context, gaps: list[Gap]) -> list[Gap]:
    """The gaps in their order, without those that ask again; the first of each tells where the others are."""
    alike: dict[tuple[str, str], list[Gap]] = {}
    for gap in gaps:
        alike.setdefault((gap.rule, " ".join(gap.span.quote.casefold().split())), []).append(gap)
    again: set[int] = set()
    for same in alike.values():
        if len(same) == 1:
            continue
        firsts: list[_Telling] = []
        for gap in same[:_COMPARED]:
            telling = _telling(context, gap)
            first = next((one for one in firsts if one.is_of(telling)), None)
            if first is None:
                firsts.append(telling)
            else:
                first.lines.append(gap.span.line)
                again.add(id(gap))
        for first in firsts:
            first.gap.message += _also(first.lines)
    return [gap for gap in gaps if id(gap) not in again]


def _also(lines: list[int]) -> str:
    return f" (also line{'s' if len(lines) > 1 else ''} {', '.join(map(str, lines))})" if lines else ""


def _telling(context: Context, gap: Gap) -> _Telling:
    tokens = context.tokens
    first, end = context.sentence_at(context.token_at(gap.span.start))
    beside = [i for i in range(first, end) if not gap.span.start <= tokens.starts[i] < gap.span.end]
    names = {tokens.words[i] for i in beside if tokens.surface(i)[0].isdigit() or (i > first and _is_name(context, i))}
    substance = stems(tokens.words[i] for i in beside if tokens.words[i].isalpha())
    return _Telling(gap, substance, names, context.document.section_at(gap.span.start), [])


def _is_name(context: Context, i: int) -> bool:
    return context.tokens.surface(i)[0].isupper()
