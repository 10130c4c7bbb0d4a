"""The times of a report that date its telling and not what is told: "said on Tuesday that exports fell last year".

A clause and the words that report it have an adverbial each. That of the report stands beside its verb, before its
subject or inside the words that name the source (Quirk et al. 1985, 8.76-8.81 and 15.54 on comment clauses).
"""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.language.cues import ADVERBS_AT_MOST
from claimcheck.language.grammar import PREPOSITIONS
from claimcheck.language.inflection import every_form, is_participle
from claimcheck.language.tokens import Tokens
from claimcheck.records import Attribution

_CONTENT = frozenset(("that", "whether", "how", ":", "“", '"'))
"""What is told begins with one of these, where anything stands between it and the verb that tells it."""
_BESIDE = PREPOSITIONS | frozenset("late early last this earlier".split())
_TOLD = every_form(["tell"])
"""Between these and their time stands who is told: "told the Herald on Monday sales fell"."""
_BESIDES = 2
"""Speakers on either side of a time that may have told it."""
_REACH = 40
"""Tokens between a verb of saying and what belongs to it."""
_STOPS = frozenset(",;:.!?()")


class Telling:
    """The report around what `said_by` say in the tokens [first, end); `verbs` are the finite verbs there."""

    def __init__(self, tokens: Tokens, first: int, end: int, verbs: list[int], said_by: list[Attribution]) -> None:
        self._tokens, self._first, self._end, self._verbs = tokens, first, end, verbs
        self._reports = sorted(report for by in said_by if (report := self._report(by)) is not None)
        """By the speaker."""

    def holds(self, first: int, end: int) -> bool:
        """Whether the time at the tokens [first, end) tells when something was said, and not of when."""
        if self._tokens.words[first - 1] == "of" and self._tokens.words[first - 2] == "as":  # the estimates as of June
            return False
        at = bisect_left(self._reports, (first,))
        return any(self._is_of(*report, first, end) for report in self._reports[max(at - _BESIDES, 0) : at + _BESIDES])

    def _report(self, by: Attribution) -> tuple[int, int, int] | None:
        """The first token of a speaker, the one behind it, and that of the cue; None where one stands elsewhere."""
        tokens = self._tokens
        speaker, behind = bisect_left(tokens.starts, by.start), bisect_left(tokens.starts, by.end)
        if not self._first <= speaker < behind <= self._end:
            return None
        near = range(behind, min(behind + ADVERBS_AT_MOST, self._end))
        before = range(max(speaker - len(by.cue.split()), self._first), speaker)
        for i in (*near, *before, *range(behind, min(behind + _REACH, self._end))):
            if tokens.text.startswith(by.cue, tokens.starts[i]) and by.cue:
                return speaker, behind, i
        return None

    def _is_of(self, speaker: int, behind: int, cue: int, first: int, end: int) -> bool:
        if speaker <= first < max(behind, cue):  # the survey of March found; a study published in May found
            return True
        if cue < speaker:  # said the mayor on Monday; according to a report published in March
            published = behind < self._end and is_participle(self._tokens.words[behind])
            return behind <= first and self._is_free(behind + published, first)
        if first > cue:
            return self._is_beside(cue, first, end, by_the_way=self._tokens.words[speaker - 1] == "as")
        return first < speaker and not self._tells(self._first, speaker) and self._goes_on(cue)

    def _is_beside(self, cue: int, first: int, end: int, *, by_the_way: bool) -> bool:
        """Whether the time [first, end) behind a verb of saying goes with it: "told the paper in March that", "said on
        Monday sales fell", "…, the mayor said in a letter of 5 May"; `by_the_way`, "as he told the paper in March,"."""
        words = self._tokens.words
        if not self._is_free(cue + 1, first):
            return False
        if all(word in _BESIDE for word in words[cue + 1 : first]) or words[cue] in _TOLD:
            return True
        if by_the_way and self._tokens.words[end : end + 1] == [","]:
            return True
        near = range(end, min(end + _REACH, self._end))
        content = next((i for i in near if words[i] in _CONTENT or self._tells(i, i + 1)), None)
        return content is None or words[content] in _CONTENT

    def _goes_on(self, cue: int) -> bool:
        """Whether a verb of saying is followed by what is said: "in March the mayor said that"; not "in March, the
        mayor said, sales fell", where it only breaks in."""
        behind = self._tokens.words[cue + 1 : min(cue + _REACH, self._end)]
        return behind[:1] != [","] and (self._tells(cue + 1, self._end) or not _CONTENT.isdisjoint(behind))

    def _is_free(self, first: int, end: int) -> bool:
        """Whether neither a verb, what is said nor a mark stands in the tokens [first, end)."""
        words = self._tokens.words
        if end - first > _REACH:
            return False
        return not self._tells(first, end) and _STOPS.isdisjoint(words[first:end]) and "that" not in words[first:end]

    def _tells(self, first: int, end: int) -> bool:
        """Whether a finite verb stands in the tokens [first, end)."""
        at = bisect_left(self._verbs, first)
        return at < len(self._verbs) and self._verbs[at] < end
