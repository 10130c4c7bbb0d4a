"""Who has the floor in a transcript: the label of the turn, or whom the lead names as asked and asking where the labels
are "Q" and "A".

The lead names the one who answers by "an interview with N", or by telling of N alone ("N, 52,", "N has been"); and the
one who asks by "interview by N", or as the other of two who talk ("N talks to M"). Where it tells neither, or two could
be meant, the label is all that is known. Questions and answers in which nobody says "I" are a text's own: a firm that
answers what customers ask.
"""

from __future__ import annotations

from bisect import bisect_right

from claimcheck.documents import Document, Turn
from claimcheck.language.lexicon import words as listed
from claimcheck.language.marks import Marks
from claimcheck.language.speakers import is_full_name
from claimcheck.language.tokens import Tokens
from claimcheck.records import Attribution

_QUESTIONS, _ANSWERS = listed("turns", "questions"), listed("turns", "answers")
_ONE_PERSON = listed("turns", "one_person")
_TALKS, _TALKING, _PROFILED = listed("turns", "talks"), listed("turns", "talking"), listed("turns", "profiled")
_TO = frozenset(("to", "with"))
_OLDEST = 3
"""Digits of an age."""

Name = tuple[int, int]


class Floor:
    """The turns of one document, and who speaks in each."""

    def __init__(self, marks: Marks) -> None:
        self._text = marks.document.text
        self._turns = marks.document.turns
        self._firsts = [turn.first for turn in self._turns]
        self._labels_tell = True
        self._named: dict[bool, tuple[int, int]] = {}
        """Where the lead names who asks (False) and who answers (True)."""
        if any(self._side(turn) is not None for turn in self._turns):
            lead = _Lead(marks, marks.token_at(self._turns[0].start))
            named = {True: lead.answers(), False: lead.asks()}
            self._named = {side: marks.offsets(*name) for side, name in named.items() if name is not None}
            self._labels_tell = True in self._named or _speaks_one(marks.document, self._answers())

    def speakers_at(self, offset: int) -> list[Attribution]:
        """Who has the floor at a place of the text; nobody outside transcripts."""
        at = bisect_right(self._firsts, offset) - 1
        if at < 0 or offset >= self._turns[at].end or not self._labels_tell:
            return []
        turn = self._turns[at]
        start, end = turn.start, turn.stop
        label, cue = self._text[start:end], ":"
        side = self._side(turn)
        if side is not None and side in self._named:
            (start, end), cue = self._named[side], f"{label}:"
        return [Attribution(start, end, self._text[start:end], cue, "verbatim")]

    def _answers(self) -> list[Turn]:
        return [turn for turn in self._turns if self._side(turn)]

    def _side(self, turn: Turn) -> bool | None:
        """Whether a label stands for answers, or for questions; None where it names somebody."""
        label = self._text[turn.start : turn.stop].lower()
        return label in _ANSWERS if label in _ANSWERS | _QUESTIONS else None


class _Lead:
    """The people whom the text before the first turn names, as token ranges."""

    def __init__(self, marks: Marks, end: int) -> None:
        self._tokens, self._end = marks.tokens, end
        self._people = [name for name in marks.names if name[1] <= end and is_full_name(marks.tokens, *name)]

    def answers(self) -> Name | None:
        """The one person whom the lead tells of, or says that it talks with."""
        asking = {self._spelled(name) for name in self._people if self._is_asking(name)}
        told = [name for name in self._people if self._is_told_of(name) and self._spelled(name) not in asking]
        return self._only(told)

    def asks(self) -> Name | None:
        """The one person by whom the lead says it was written, or who talks with the one that answers."""
        asking = self._only([name for name in self._people if self._is_asking(name)])
        answers = self.answers()
        if asking is not None or answers is None:
            return asking
        return self._only([other for pair in self._talking() for other in pair if self._is_other(pair, other, answers)])

    def _is_other(self, pair: tuple[Name, Name], one: Name, answers: Name) -> bool:
        spelled = [self._spelled(name) for name in pair]
        return self._spelled(answers) in spelled and self._spelled(one) != self._spelled(answers)

    def _is_asking(self, name: Name) -> bool:
        """By N."""
        return self._word(name[0] - 1) == "by"

    def _is_told_of(self, name: Name) -> bool:
        """An interview with N; Interview: N; N, 52, …; N has been …; N talks to us."""
        words, (first, end) = self._tokens.words, name
        talk = self._word(first - 2) in _TALKS or words[max(0, first - 4) : first - 1] == ["q", "&", "a"]
        if self._word(first - 1) in ("with", ":") and talk:
            return True
        if self._word(end) in _TALKING and self._word(end + 1) in _TO and self._word(end + 2) in ("us", "me"):
            return True
        if self._word(end) == "," and self._word(end + 1).isdecimal() and len(self._word(end + 1)) < _OLDEST:
            return True
        return end < self._end and words[end] in _PROFILED

    def _talking(self) -> list[tuple[Name, Name]]:
        """N talks to M."""
        starts = {name[0]: name for name in self._people}
        found = []
        for name in self._people:
            at = name[1]
            if self._word(at) in _TALKING and self._word(at + 1) in _TO and at + 2 in starts:
                found.append((name, starts[at + 2]))
        return found

    def _only(self, names: list[Name]) -> Name | None:
        return names[0] if len({self._spelled(name) for name in names}) == 1 else None

    def _spelled(self, name: Name) -> str:
        return " ".join(self._tokens.words[name[0] : name[1]])

    def _word(self, i: int) -> str:
        return self._tokens.words[i] if 0 <= i < self._end else ""


def _speaks_one(document: Document, turns: list[Turn]) -> bool:
    """Whether somebody says "I" in turns."""
    return any(not _ONE_PERSON.isdisjoint(Tokens(document.masked[turn.first : turn.end]).words) for turn in turns)
