"""What is missing from a document: lost figures and dates, a missing date, sums that do not come out.

Each rule is one file of this package, named like the rule with underscores. It holds

    a docstring                     its page: what, why, a bad and a good example, what to do, measured precision
    FAMILY: str                     number, time, source or sense
    SEVERITY: str                   error, warning or note
    DEFAULT: bool                   whether it runs when nobody chose; only while its precision is at least 0.9
    find(context) -> Iterable[Finding]

and is found by being there. Files whose name begins with an underscore help the rules and are none.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ._catalogue import FAMILIES, Rule, choose, rule_named, rule_names
from ._context import Context
from ._findings import Finding, as_gaps
from ._retold import told_again

if TYPE_CHECKING:
    from ..documents import Document
    from ..findings import Gap

__all__ = [
    "FAMILIES",
    "Context",
    "Finding",
    "Rule",
    "choose",
    "examine",
    "explain",
    "find_gaps",
    "rule_named",
    "rule_names",
    "told_again",
]


def find_gaps(
    text_or_document: str | Document,
    *,
    published: date | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    today: date | None = None,
    source: str = "",
    each: bool = False,
) -> list[Gap]:
    """The gaps of a text or document, in the order of the text.

    `published` is the day the document bears, where it is known from elsewhere. `select` and `ignore` take names of
    rules or of families; without `select` the rules that are on by default run, and `ignore` takes away from either.
    Rules that need to know what day it is find nothing without `today`. With `each`, what is true of a whole document
    is told place by place. A plain string is read as plain text.
    Spans index the text as given. Raises ClaimcheckError for a name that is no rule and no family.
    """
    if isinstance(text_or_document, str):
        from ..documents import plain

        text_or_document = plain(text_or_document)
    context = Context(text_or_document, published=published, today=today, source=source, each=each)
    return examine(context, select=select, ignore=ignore)


def examine(context: Context, *, select: Iterable[str] | None = None, ignore: Iterable[str] = ()) -> list[Gap]:
    """The gaps of a document of which some readings may be at hand already: see `Context`."""
    return as_gaps(context, [(rule, finding) for rule in choose(select, ignore) for finding in rule.find(context)])


def explain(name: str) -> str:
    """The page of a rule, as its docstring has it. Raises ClaimcheckError for an unknown name."""
    return rule_named(name).page
