"""Propositions -> statements: the source's own words, short and readable alone.

Cuts are told as …, additions stand in [ ], markup is left out, and so are quotation marks that a cut has widowed.
"""

from __future__ import annotations

from claimcheck.language.marks import Marks
from claimcheck.proposition import Proposition

_QUOTES = "\"'“”‘’ "
_BEFORE_OPENING = " ([“‘'—–-"
_NOBODY = frozenset(("there", "here"))
"""Subjects that name nobody and nothing."""

LONGEST = 220
"""Characters. Longer statements are cut at a word after the last figure or date that they are about."""
_HEAD, _TAIL = 100, 40
"""Characters of a longer statement that stay at its head, with who does what, and behind its last figure."""


def statement_of(marks: Marks, proposition: Proposition, context: str = "") -> str:
    """The statement of a proposition; `context`, a heading or a label, is put in front in brackets."""
    pieces = []
    at = proposition.first
    for first, end in proposition.left_out:
        pieces.append(_with_supplied(marks, proposition, at, first))
        at = end
    pieces.append(_with_supplied(marks, proposition, at, proposition.end))
    said = " … ".join(piece for piece in pieces if piece)
    said = _paired(_shortened(marks, proposition, said))
    if proposition.subject is not None:
        context = _words(marks, *proposition.subject).strip(_QUOTES)
        if context.lower() in _NOBODY:
            context = ""
    return f"[{context}] {said}" if context else said


def _paired(said: str) -> str:
    """A statement without the quotation marks whose partner stands outside it: one that opens the statement, and those
    that close. One that opens further on stays, for it tells whose "I" follows; and so does the mark of inches."""
    if '"' not in said and "“" not in said and "”" not in said:  # most statements
        return said
    opened: list[int] = []
    dropped: set[int] = set()
    for at, char in enumerate(said):
        if char == "“" or (char == '"' and (at == 0 or said[at - 1] in _BEFORE_OPENING)):
            opened.append(at)
        elif char in ('"', "”") and opened:
            opened.pop()
        elif char in ('"', "”") and not said[at - 1 : at].isdigit():
            dropped.add(at)
    if opened[:1] == [0]:
        dropped.add(0)
    if not dropped:
        return said
    kept = "".join(char for at, char in enumerate(said) if at not in dropped)
    return kept.rstrip(" ,").removesuffix(".") if len(said) - 1 in dropped else kept


def _with_supplied(marks: Marks, proposition: Proposition, first: int, end: int) -> str:
    """The words of a range, and in brackets those that it leaves out and the proposition supplies."""
    at = proposition.supplied_at
    if proposition.supplied is None or not first < at <= end:
        return _words(marks, first, end)
    supplied = f"[{_words(marks, *proposition.supplied)}]"
    return " ".join(piece for piece in (_words(marks, first, at), supplied, _words(marks, at, end)) if piece)


def _words(marks: Marks, first: int, end: int) -> str:
    if first >= end:
        return ""
    said = marks.document.clean(*marks.offsets(first, end))
    if not said.endswith(".."):
        said = said.strip(" ,;/").removesuffix(".")
    said = said.removesuffix("(").rstrip()
    if said.startswith("(") and ")" not in said:
        return said[1:]
    return said[:-1] if said.endswith(")") and "(" not in said else said


def _shortened(marks: Marks, proposition: Proposition, said: str) -> str:
    if len(said) <= LONGEST:
        return said
    own = [mark.quote for mark in proposition.quantities] + [mark.quote for mark in proposition.times]
    needed = max((said.rfind(quote) + len(quote) for quote in own), default=0)
    stop = said.rfind(" ", 0, LONGEST)
    if needed <= stop:
        return said[:stop].rstrip(" ,;") + " …"
    behind = said.find(" ", needed)
    end = len(said) if behind < 0 or len(said) - needed <= _TAIL else behind
    head = said[: said.rfind(" ", 0, _HEAD)].rstrip(" ,;")
    begin = said.find(" ", max(len(head), end - (LONGEST - len(head)))) + 1
    return f"{head} … {said[begin:end].rstrip(' ,;')}" + (" …" if end < len(said) else "")
