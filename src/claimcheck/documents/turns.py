"""Transcripts: paragraphs that begin with the label of whoever speaks, "Q: … A: …" or "BRANDT: …".

A label is short and ends in a colon, and several paragraphs bear each of at least two. Without more, that would be a
form as well ("Pros: … Cons: …"): so the labels are those of questions and answers, parts that people have in a talk, or
names of persons, and the people speak as people do, of themselves or to each other.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from ..language.lexicon import words
from ..language.tokens import MASK
from .model import PROSE, Block, Document, Turn, mask

_LONGEST = 60
"""Characters of a label with the marks around it."""

_FEWEST = 2
"""Turns of a label, and labels, that make a transcript."""

_FIRST_PERSONS = words("turns", "first_persons")
_EDITED = frozenset(("edited", "condensed", "abridged"))
_OPENING = '"“„«‘'
_QUESTIONS, _ANSWERS = words("turns", "questions"), words("turns", "answers")
_ROLES, _PERSONS = words("turns", "roles"), words("turns", "persons")
_TITLE = re.compile(r" ?[,(]")
_NAMES_AT_MOST = 4
_STOPS = ".,;:!?()\"'“”‘’"
_WORD = re.compile(r"[\w'’]+")


class _Labelled(NamedTuple):
    """A paragraph with a label: its place in the list of blocks, `text[start:end]` the label, `after` its colon."""

    place: int
    start: int
    end: int
    after: int
    name: str

    @property
    def key(self) -> str:
        """The label without regard to case: Brandt, BRANDT."""
        return self.name.casefold()


def settle(document: Document) -> Document:
    """Find the turns of a transcript, and mask their labels: they are no words of what is said."""
    found = [one for place, block in enumerate(document.blocks) if (one := _labelled(document, place, block))]
    if len(found) < _FEWEST * _FEWEST:
        return document
    often = {name for name, count in Counter(one.key for one in found).items() if count >= _FEWEST}
    pair = often & (_QUESTIONS | _ANSWERS)
    if pair & _QUESTIONS and pair & _ANSWERS:
        spoken = [one for one in found if one.key in pair]
    else:
        spelled = all(_is_spelled(one.name) for one in found if one.key in often)
        if len(often) < _FEWEST or not spelled or not _talk(document, found):
            return document
        known = _Known(document)
        persons = {one.key for one in found if known.is_person(one.name)}
        named = {one.key for one in found if known.is_name(one.name)}
        if not often <= named or not often & persons:
            return document
        spoken = [one for one in found if one.key in often | persons]
    document.turns = [_turn(document, one, after) for one, after in zip(spoken, [*spoken[1:], None], strict=True)]
    document.masked = mask(document.masked, [(document.blocks[one.place].start, one.after) for one in spoken])
    return document


def _labelled(document: Document, place: int, block: Block) -> _Labelled | None:
    """The label of a paragraph; None where it has none that could name a person."""
    if block.kind != "paragraph":
        return None
    head = document.masked[block.start : min(block.end, block.start + _LONGEST)]
    colon = head.find(":")
    if colon < 0:
        colon = head.find(".")
        if _letters(head[: max(colon, 0)]).lower() not in _QUESTIONS | _ANSWERS:
            return None
    label = head[:colon]
    name = _TITLE.split(_letters(label), maxsplit=1)[0].strip()
    behind = head[colon + 1 :].lstrip(MASK)
    if not name or not behind[:1].isspace() or not name[0].isupper() or "\n" in label or not behind.strip():
        return None
    start = block.start + head.find(name)
    if document.text[start : start + len(name)] != name:  # a mark of markup inside it
        return None
    return _Labelled(place, start, start + len(name), block.start + colon + 1, name)


def _letters(label: str) -> str:
    return label.replace(MASK, "").strip()


class _Known:
    """The words of a document that tell whether a label names a person."""

    def __init__(self, document: Document) -> None:
        self.common: set[str] = set()
        self.of_names: set[str] = set()
        """Words that stand beside another with a capital: Helena Brandt."""
        for block in document.blocks:
            if block.kind in PROSE:
                said = document.masked[block.start : block.end].replace(MASK, "").split()
                self.common.update(word.strip(_STOPS) for word in said if word.islower())
                for one, other in pairwise(said):
                    if one.istitle() and other.istitle() and one[-1].isalpha():
                        self.of_names |= {one.casefold(), other.strip(_STOPS).casefold()}

    def is_person(self, label: str) -> bool:
        """Whether a label stands for a person: by a part in the talk, or as a name or a part of one that the text
        tells elsewhere."""
        if label.lower() in _ROLES:
            return True
        return self.is_name(label) and (" " in label or label.casefold() in self.of_names)

    def is_name(self, label: str) -> bool:
        """Whether a label can be a name: a few words with capitals, none of which the text has without."""
        if label.lower() in _ROLES:
            return True
        return _is_spelled(label) and not any(part.lower() in self.common for part in label.split())  # Net debt


def _is_spelled(label: str) -> bool:
    """Whether a label is spelled as a name: a few words with capitals."""
    parts = label.split()
    return 0 < len(parts) <= _NAMES_AT_MOST and all(part[0].isupper() and _is_word(part) for part in parts)


def _is_word(part: str) -> bool:
    return part.replace(".", "").replace("-", "").replace("'", "").replace("’", "").isalpha()


def _talk(document: Document, found: list[_Labelled]) -> bool:
    """Whether at least half of the labelled paragraphs are spoken: of oneself, to another, or as a question."""
    spoken = 0
    for one in found:
        block = document.blocks[one.place]
        said = document.masked[one.after : block.end].lower()
        spoken += "?" in said or not _PERSONS.isdisjoint(_WORD.findall(said))
    return 2 * spoken >= len(found)


def _turn(document: Document, one: _Labelled, following: _Labelled | None) -> Turn:
    """A turn goes on to the next one, as far as paragraphs go: not past a heading. What stands behind the last one may
    be the author's again: it goes on as long as somebody speaks of "I" or "we" there."""
    end = document.blocks[one.place].end
    for block in document.blocks[one.place + 1 : following.place if following else len(document.blocks)]:
        if block.kind == "heading" or not (following or _is_spoken(document, block)):
            break
        end = block.end
    return Turn(one.start, one.end, one.after, end)


def _is_spoken(document: Document, block: Block) -> bool:
    """Whether a person speaks of himself or herself in a block: not in quotation marks, which the author put there, and
    not as an editor, "we have edited this interview"."""
    shown = document.masked[block.start : block.end].lower()
    said = frozenset(_WORD.findall(shown))
    return block.kind in PROSE and shown[0] not in _OPENING and bool(_FIRST_PERSONS & said) and not _EDITED & said
