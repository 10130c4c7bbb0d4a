"""The words above a line that say whether it is done or to come: a lead-in ("Expected:") or, without one, a heading."""

from __future__ import annotations

from claimcheck.documents import Block, Document
from claimcheck.language.lexicon import words as listed

_LINES = frozenset({"item", "row", "code"})
_LONGEST = 80


class LeadIns:
    """Follows a document block by block and keeps the lead-in that still holds."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._holds: dict[int, str] = {}
        said = ""
        for block in document.blocks:
            if block.kind not in _LINES:
                said = self._said_by(block)
            self._holds[block.start] = said

    def modality_over(self, block: Block) -> str:
        """The modality that the lead-in, or else the heading right above, gives to the lines of a block."""
        above = [self._holds.get(block.start, ""), *self._document.section_at(block.start)[-1:]]
        for words in above:
            told = _modality_told_by(words)
            if told:
                return told
        return "fact"

    def _said_by(self, block: Block) -> str:
        if block.end - block.start > _LONGEST:
            return ""
        said = self._document.clean(block.start, block.end)
        return said if said.endswith(":") else ""


def _modality_told_by(words: str) -> str:
    said = set(words.lower().replace(":", " ").split())
    for modality in ("fact", "forecast", "plan"):
        if said & listed("leadins", modality):
            return modality
    return ""
