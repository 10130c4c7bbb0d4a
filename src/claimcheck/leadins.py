"""The words over or before a line that say whether it is done or to come: the head of its column ("Target 2027"), its
own label ("Deadline:"), a lead-in ("Expected:") or, without any of them, a heading."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.documents import Block, Document
from claimcheck.language.clauses import Clause
from claimcheck.language.grammar import MODALS, PREPOSITIONS
from claimcheck.language.lexicon import words as listed

_LINES = frozenset({"item", "row", "code"})
_LONGEST = 80
_LONGEST_LABEL = 40


class LeadIns:
    """Follows a document block by block and keeps the lead-in that still holds."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._holds: dict[int, str] = {}
        self._opens: dict[int, tuple[int, int]] = {}
        said, opening = "", None
        for block in document.blocks:
            if block.kind not in _LINES:
                said, opening = self._said_by(block), self._opening_in(block)
            self._holds[block.start] = said
            if opening is not None and block.kind in _LINES:
                self._opens[block.start] = opening

    def opening_over(self, block: Block) -> tuple[int, int] | None:
        """Where the words stand with which every line of a list is to be read: "the council will" of "By then, the
        council will:". None where the lead-in is a sentence without them, or a label."""
        return self._opens.get(block.start)

    def modality_over(self, block: Block, header: str = "", *, ahead: bool = False) -> str:
        """The modality that the nearest words which tell one give to a line of label and figure.

        `header` is the head of the column in which the line stands. `ahead` says that the line's dates lie after the
        day of publication: only then does a label that a past day could have too ("Start", "Completion") tell a plan.
        The box of a tick list is nearest of all: ticked is done, open is still to do.
        """
        if block.done is not None:
            return "fact" if block.done else "plan"
        labels = [_label_words(header), _label_words(self._label_of(block))]
        above = [self._holds.get(block.start, ""), *self._document.section_at(block.start)[-1:]]
        for words in (*labels, *(frozenset(_words_of(line)) for line in above)):
            told = next((kind for kind in ("fact", "forecast", "plan") if words & listed("leadins", kind)), "")
            if told or (ahead and words & listed("leadins", "schedule")):
                return told or "plan"
        return "fact"

    def _label_of(self, block: Block) -> str:
        """What a line says of itself before its figure: the first cell of a row, or the words before a colon."""
        if len(block.cells) > 1:
            return self._document.clean(block.cells[0].start, block.cells[0].end)
        colon = self._document.masked.find(":", block.start, min(block.end, block.start + _LONGEST_LABEL))
        return self._document.clean(block.start, colon) if colon >= 0 else ""

    def _said_by(self, block: Block) -> str:
        if block.end - block.start > _LONGEST:
            return ""
        said = self._document.clean(block.start, block.end)
        return said if said.endswith(":") else ""

    def _opening_in(self, block: Block) -> tuple[int, int] | None:
        """Where the last words of a paragraph stand that want a verb behind its colon; None without them."""
        text = self._document.masked
        end = block.start + len(text[block.start : block.end].rstrip())
        if block.kind != "paragraph" or end == block.start or text[end - 1] != ":":
            return None
        begins = max(text.rfind(mark, block.start, end) for mark in (". ", ".\n", ": ", "; "))
        start = begins + 2 if begins >= 0 else block.start
        words = text[start : end - 1].split()
        if len(words) < 2 or not _leads_to_verb(words[-1].lower()) or end - start > _LONGEST:
            return None
        comma = text.rfind(",", start, end)
        if comma >= 0 and len(text[comma + 1 : end - 1].split()) > 1:
            start = comma + 1  # to get there, | the council will:
        return start, end - 1


def only_leads_in(words: list[str], clause: Clause) -> bool:
    """Whether a clause breaks off before the list that tells what comes: "To get there, the council will:"."""
    return clause.end - clause.first > 1 and words[clause.end - 1] == ":" and _leads_to_verb(words[clause.end - 2])


def _leads_to_verb(word: str) -> bool:
    """Whether a word that ends a lead-in wants a verb behind it: "will:", "to:"."""
    return word in MODALS or word == "to"


def _words_of(words: str) -> list[str]:
    return words.lower().replace(":", " ").replace("(", " ").replace(")", " ").split()


def _label_words(label: str) -> frozenset[str]:
    """The words of a label or a column's head that tell; none that only name something: "shots on target"."""
    words = _words_of(label)
    telling = listed("leadins", "labels") | listed("leadins", "schedule")
    return frozenset(word for before, word in pairwise(["", *words]) if word in telling and before not in PREPOSITIONS)
