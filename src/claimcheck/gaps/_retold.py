"""The same hole told twice, as in a summary and in the body: asked for once, with "also line N".

Two gaps are the same hole when one rule found both, around the same words, in sentences that share at least two other
words of substance, and whose names and figures are those of one another as far as both have any. Under different
headings they must share a name or a figure besides: "it covers an area of" is asked for each park that has a heading.
Around words of which only the first is the same ("double to", "doubled to billion") they must share four names and
figures, a figure among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..retellings import stems

if TYPE_CHECKING:
    from ..findings import Gap
    from ._context import Context

_SHARED = 2
_NAMED = 4
_STEM = 5
_COMPARED = 50
"""Gaps whose words begin alike that are compared with one another; more than that and the words tell nothing."""


@dataclass(slots=True)
class _Telling:
    """A gap and the sentence it stands in: what it is about, and whom and what it names."""

    gap: Gap
    words: list[str]
    substance: set[str]
    names: set[str]
    section: list[str]

    def is_of(self, other: _Telling) -> bool:
        """Whether another gap asks for what this one asks for."""
        shared = self.names & other.names
        if self.words != other.words:
            return len(shared) >= _NAMED and any(name[0].isdigit() for name in shared)
        if not (self.names <= other.names or other.names <= self.names):
            return False
        if self.section != other.section and not shared:
            return False
        return len(self.substance & other.substance) >= _SHARED


def told_again(context: Context, gaps: list[Gap]) -> dict[str, list[Gap]]:
    """Id of the gap to ask for -> the others that ask for the same, in the order of the text.

    Of each group the one with the most words around its hole is asked for: "doubled to billion" before "double to by".
    """
    alike: dict[tuple[str, str], list[Gap]] = {}
    for gap in gaps:
        alike.setdefault((gap.rule, gap.span.quote.casefold()[:_STEM]), []).append(gap)
    found: dict[str, list[Gap]] = {}
    for same in alike.values():
        for group in _groups(context, same[:_COMPARED]) if len(same) > 1 else ():
            asked = max(group, key=lambda gap: len(gap.span.quote))
            found[asked.id] = [gap for gap in group if gap is not asked]
    return found


def _groups(context: Context, same: list[Gap]) -> list[list[Gap]]:
    groups: list[tuple[_Telling, list[Gap]]] = []
    for gap in same:
        telling = _telling(context, gap)
        group = next((group for first, group in groups if first.is_of(telling)), None)
        if group is None:
            groups.append((telling, [gap]))
        else:
            group.append(gap)
    return [group for _, group in groups if len(group) > 1]


def _telling(context: Context, gap: Gap) -> _Telling:
    tokens = context.tokens
    first, end = context.sentence_at(context.token_at(gap.span.start))
    beside = [i for i in range(first, end) if not gap.span.start <= tokens.starts[i] < gap.span.end]
    names = {tokens.words[i] for i in beside if tokens.surface(i)[0].isdigit() or (i > first and _is_name(context, i))}
    substance = stems(tokens.words[i] for i in beside if tokens.words[i].isalpha())
    words = gap.span.quote.casefold().split()
    return _Telling(gap, words, substance, names, context.document.section_at(gap.span.start))


def _is_name(context: Context, i: int) -> bool:
    return context.tokens.surface(i)[0].isupper()
