"""The words over or before a line that say whether it is done or to come: the head of its column ("Target 2027"), its
own label ("Deadline:"), a lead-in ("Expected:") or, without any of them, a heading."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.documents import Block, Document
from claimcheck.language.clauses import Clause
from claimcheck.language.finite import is_base_form
from claimcheck.language.grammar import DETERMINERS, MODALS, PREPOSITIONS
from claimcheck.language.lexicon import words as listed

_LINES = frozenset({"item", "row", "code"})
_LONGEST = 80
_LONGEST_LABEL = 40
_LONGEST_SENTENCE = 200


class LeadIns:
    """Follows a document block by block and keeps the lead-in that still holds."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._holds: dict[int, str] = {}
        self._opens: dict[int, tuple[int, int]] = {}
        self._over: dict[int, str] = {}
        said, opening, sentence = "", None, ""
        for block in document.blocks:
            if block.kind not in _LINES:
                said, opening, sentence = self._said_by(block), self._opening_in(block), self._sentence_in(block)
            self._holds[block.start] = said
            if block.kind in _LINES:
                self._over[block.start] = sentence
                if opening is not None:
                    self._opens[block.start] = opening

    def opening_over(self, block: Block) -> tuple[int, int] | None:
        """Where the words stand with which every line of a list is to be read: "the council will" of "By then, the
        council will:". None where the lead-in is a sentence without them, or a label."""
        return self._opens.get(block.start)

    def sentence_over(self, block: Block) -> str:
        """The sentence that leads in a line of a list: "By the end of 2031, we will:"; nothing over other blocks."""
        return self._over.get(block.start, "")

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

    def _last_sentence(self, block: Block) -> tuple[int, int] | None:
        """Where the last sentence of a paragraph stands that ends in a colon; None without one."""
        text = self._document.masked
        end = block.start + len(text[block.start : block.end].rstrip())
        if block.kind != "paragraph" or end == block.start or text[end - 1] != ":":
            return None
        begins = max(text.rfind(mark, block.start, end) for mark in (". ", ".\n", ": ", "; "))
        return (begins + 2 if begins >= 0 else block.start), end

    def _sentence_in(self, block: Block) -> str:
        place = self._last_sentence(block)
        return self._document.clean(*place) if place and place[1] - place[0] <= _LONGEST_SENTENCE else ""

    def _opening_in(self, block: Block) -> tuple[int, int] | None:
        """Where the last words of a paragraph stand that want a verb behind its colon; None without them."""
        place = self._last_sentence(block)
        if place is None:
            return None
        text = self._document.masked
        start, end = place
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


def bids(words: list[str], clause: Clause) -> bool:
    """Whether a clause begins with the verb that a lead-in wants: plant 900 trees. A verb that is not known as one is
    told by the object right behind it: mend the bridge."""
    verb, following = words[clause.first], words[min(clause.first + 1, clause.end - 1)]
    if is_base_form(verb):
        return True
    taken = following in DETERMINERS or following[0].isdigit()
    return taken and verb.isalpha() and verb[-1] != "s" and verb not in DETERMINERS and verb not in PREPOSITIONS


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
