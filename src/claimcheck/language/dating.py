"""Which of the times near a forecast or plan tell when it is to come.

A sentence about the future names other times as well: of the things it speaks of ("the Act of 1994", "the 2021
edition", "a scheme launched in 2002"), of the telling ("in July it was announced that", "I promise you tonight"), of a
moment that is itself not dated ("within 100 days of taking office"). None of them is a deadline. Where an adverbial of
time belongs: Quirk et al. (1985), 8.76-8.81; participles that describe a noun: 17.28-17.29.
"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from itertools import takewhile

from claimcheck.language import passing
from claimcheck.language.cues import REACH, REPORTS, listed
from claimcheck.language.finite import finite_verbs, is_base_form, is_past_form, main_verb
from claimcheck.language.grammar import DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES
from claimcheck.language.inflection import base_forms, forms, is_participle
from claimcheck.language.lexicon import load
from claimcheck.language.tokens import Tokens
from claimcheck.records import TimeExpression

_LIMITS = frozenset(("by", "before", "until"))
_CONJOINING = _LIMITS | {"after", "since", "till"}
_POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
_MONTHS = frozenset(load("times")["months"])
_THOUGHT = frozenset(("would", "could", "might"))
_BESIDE_TODAY = frozenset(("than", "as", "from", "like"))
_BEFORE_EVENT = frozenset(("of", "after", "from", "following"))
_PARTS_OF_PERIODS = listed("parts_of_periods") | {"whole", "all", "rest", "remainder"}
_BESIDE_DAYS = frozenset(("of", "and", "for"))
_ENDS_OF_RANGES = frozenset(("from", "until"))
_PAST_AUXILIARIES = frozenset(("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"))
_PRESENT = frozenset(("is", "are", "am"))
_TIMETABLE = base_forms(listed("timetable")) | {forms(verb).third for verb in listed("timetable")} | _PRESENT
_ON_A_DAY = frozenset("in by on from before until between".split())
_BASELINES = listed("baselines")
_PLANS = listed("plans")
_PERFECT = frozenset(("have", "has", "had", "having", "'ve", "’ve"))
_AHEAD = MODALS | {"to", "'ll", "’ll", "be", "being"}
_CONDITIONS = frozenset(("if", "unless", "provided"))
_ADVERBS_AT_MOST = 3


class Dating:
    """A clause about the future, the tokens [first, end), and the question which times date it.

    `cues` are the tokens of the words that set it in the future, `published` the day from which it looks ahead.
    """

    def __init__(self, tokens: Tokens, first: int, end: int, cues: list[int], published: dt.date | None) -> None:
        self.tokens = tokens
        self.first = first
        self.end = end
        self.cues = frozenset(cues)
        self.today = published.isoformat() if published else ""

    @cached_property
    def verbs(self) -> list[int]:
        """The finite verbs of the clause."""
        return finite_verbs(self.tokens, self.first, self.end)

    @cached_property
    def verb_set(self) -> frozenset[int]:
        """The same, to ask whether a token is one of them."""
        return frozenset(self.verbs)

    def is_dated_by(self, time: TimeExpression, first: int, end: int) -> bool:
        """Whether `time`, which stands at the tokens [first, end), says when what the clause tells is to come."""
        if self.names_a_thing(time, first, end) or self._counts_from_an_event(time, end):
            return False
        if self._is_of_a_condition(first):
            return False
        if self.today and time.latest == self.today == time.earliest:
            return self._is_said_of_today(first)
        if self._counts_from_the_past(time) and not self._is_undertaken(first):
            return False
        if self.cues and end <= min(self.cues) and self._is_told_aside(first):
            return False
        if self.today and (time.earliest or "") > self.today:
            return True
        return not self._belongs_to_the_past(time, first, end)

    def _is_told_aside(self, first: int) -> bool:
        """Whether a relative clause holds the time at token `first`: the contract, which ends in 2031, will change."""
        verb = self._verb_before(self._preposition(first))
        return verb is not None and passing.is_in_relative(self.tokens.words, verb, self.first, [self.first])

    def _is_of_a_condition(self, first: int) -> bool:
        """Whether a condition holds the time at token `first` and not the cue: "is expected unless paid by May"."""
        words = self.tokens.words
        for i in range(first - 1, self.first, -1):
            if i in self.cues or words[i] == ",":
                return False
            if words[i] in _CONDITIONS:
                return any(cue < i for cue in self.cues)
        return False

    def timetabled(self, times: list[tuple[TimeExpression, int, int]]) -> int | None:
        """The verb that tells a timetable: "the lease ends in 2040", "the next vote is on 5 May"; None without one.

        It stands in the present, and one of `times`, each with its tokens, follows it and is still to come.
        """
        words = self.tokens.words
        main = main_verb(self.tokens, self.first, self.end)
        for time, first, end in times:
            at = self._preposition(first)
            verb = at - 1 if main is None else main
            if not self.first < verb < at or words[verb] not in _TIMETABLE:
                continue
            near = at == verb + 1 or (words[verb] not in _PRESENT and self._verb_before(at) == verb)
            ahead = (time.earliest or time.latest or "") > self.today and time.type in ("DATE", "TIME")
            if near and ahead and not self.names_a_thing(time, first, end):
                return verb
        return next((found for time in times if (found := self._present_of(*time)) is not None), None)

    def _present_of(self, time: TimeExpression, first: int, end: int) -> int | None:
        """The verb in the present that a day to come goes with: "the tax rises to 25% in 2027", "the target is 50% by
        2030"; what is told in the present of a day after the publication is foretold. None without one."""
        words = self.tokens.words
        if first == self.first or words[first - 1] not in _ON_A_DAY or self.names_a_thing(time, first, end):
            return None
        if (time.earliest or time.latest or "") <= self.today or time.type != "DATE":
            return None
        verb = self._verb_before(first - 1)
        if "condition" in words[self.first : first]:  # granted on condition that it is finished by 2031
            return None
        if verb is not None and words[verb - 1] in _PRESENT:  # sales are seen at $5bn in 2026
            return verb - 1
        if verb is not None and words[verb - 2 : verb] == ["can", "be"]:  # 400 homes can be built by 2030
            return verb - 2
        if (
            verb not in self.verb_set
            or self._is_past(verb)
            or words[verb] in _PERFECT
            or words[verb] in _PAST_AUXILIARIES
        ):
            return None
        return None if words[verb] in MODALS else verb  # a modal was weighed as a cue already

    def is_of_a_bystander(self, time: TimeExpression, first: int, end: int) -> bool:
        """Whether a date in a fact is not what the fact is told for: part of a name, or of an aside with a verb of its
        own beside the main one: "the firm, founded in 2009, employs"."""
        if self.names_a_thing(time, first, end):
            return bool(self.verbs)
        at, words = self._preposition(first), self.tokens.words
        if passing.describes_object(words, at, self.first, self.verbs):
            return True
        verb = self._verb_before(at)
        if verb is None or words[verb - 1] in HAVE_BE or passing.closes_relative(words, verb - 1, self.first):
            return False
        if passing.is_in_relative(words, verb, self.first, self.verbs):
            return True
        if words[verb - 1] in RELATIVES and any(main < verb - 1 for main in self.verbs):  # a mill that burned in 1931
            return True
        if words[verb - 1] == "," and verb in self.verb_set:
            behind = takewhile(lambda i: i > end, reversed(self.verbs))
            return any(passing.follows_comma(words, other, self.first) for other in behind)
        aside = self.tokens.words[verb - 1] in RELATIVES or self.tokens.words[verb - 1] == ","
        return bool(self.verbs) and (aside or verb not in self.verb_set) and self.verbs[-1] > end

    def is_meant(self, first: int) -> bool:
        """Whether the date at token `first` is that of what is to be done: they agreed in 2015 to cut it by 2020,
        a plan for 2031."""
        words, at = self.tokens.words, self._preposition(first)
        if at > self.first and words[at] == "for" and words[at - 1] in _PLANS:
            return True
        verb = self._verb_before(at) if at < first else None
        return verb is not None and verb > self.first and words[verb - 1] == "to"

    def names_a_thing(self, time: TimeExpression, first: int, end: int) -> bool:
        """The Act of 1994, the 2021 edition, Act, 2012; ready for tomorrow; the figures (2025)."""
        words = self.tokens.words
        before = words[first - 1] if first > self.first else ""
        after = words[end] if end < self.end else ""
        if before == "of":
            return words[first - 2] not in _PARTS_OF_PERIODS and words[first - 2] != "as"
        if before == "(" and after == ")":
            return bool(self.verbs)
        if not time.value.removeprefix("FY")[:4].isdigit():
            return False
        if not any(char.isdigit() for char in time.quote):  # tomorrow, today
            named = before in DETERMINERS or (before in _BESIDE_DAYS and not is_participle(words[first - 2]))
            return named and time.type == "DATE" and time.relation not in _ENDS_OF_RANGES
        if time.relation is not None:
            return after in _BASELINES
        if before == "," and self.verbs and time.quote.isdigit():
            return self.tokens.surface(first - 2)[0].isupper() or words[first - 3 : first - 1] == ["al", "."]
        return self._stands_before_noun(before, after, end)

    def _stands_before_noun(self, before: str, after: str, end: int) -> bool:
        """The 2021 edition; 2021 edition."""
        if not after[:1].isalpha() or after in PREPOSITIONS or after in PRONOUNS or after in RELATIVES:
            return False
        if before in DETERMINERS or before in _POSSESSIVES:
            return True
        return after not in DETERMINERS and after not in HAVE_BE and after not in MODALS and end not in self.verb_set

    def _counts_from_an_event(self, time: TimeExpression, end: int) -> bool:
        """Within 100 days of taking office, two years after the launch: nobody knows yet from when."""
        return time.type == "DURATION" and end < self.end and self.tokens.words[end] in _BEFORE_EVENT

    def _counts_from_the_past(self, time: TimeExpression) -> bool:
        """In 1990 the deficits projected for the next decade were small: next to then, not to the publication."""
        if time.type != "DURATION" or not time.quote.lower().removeprefix("the ").startswith("next"):
            return False
        verb = main_verb(self.tokens, self.first, self.end)
        return verb is not None and self.tokens.words[verb] not in REPORTS and self._is_past(verb)

    def _is_undertaken(self, first: int) -> bool:
        """They agreed to cut it over the next year: counted from the news of it, where no other day is told."""
        words = self.tokens.words
        verb = self._verb_before(self._preposition(first))
        if verb is None or words[verb - 1] != "to" or not is_base_form(words[verb]):
            return False
        return not any((len(word) == 4 and word.isdecimal()) or word in _MONTHS for word in words[self.first : first])

    def _is_said_of_today(self, first: int) -> bool:
        """Today we will sign, they will decide tonight; not: I promise you tonight, faster than today; nor what is only
        thought of, half of them would fail a test today."""
        if first > self.first and self.tokens.words[first - 1] in _BESIDE_TODAY:
            return False
        at = self._preposition(first)
        if at == self.first or (first > at and self.tokens.words[first - 1] == "for"):  # winds are forecast for today
            return True
        verb = self._verb_before(at)
        words = self.tokens.words
        thought = any(words[cue] in _THOUGHT and REPORTS.isdisjoint(words[self.first : cue]) for cue in self.cues)
        return verb is not None and not thought and self._looks_ahead(verb)

    def _belongs_to_the_past(self, time: TimeExpression, first: int, end: int) -> bool:
        """Whether the verb that the time goes with tells of what is done: "launched in 2002", "in 2023 they said"."""
        limit = time.relation in _LIMITS
        verb = self._verb_before(self._preposition(first))
        if verb is None:
            following = main_verb(self.tokens, end, self.end)
            return following is not None and following not in self.cues and self._is_past(following)
        if verb in self.cues:
            return False
        if (
            verb in self.verb_set and self.cues and verb < min(self.cues)
        ):  # the report covers 2020 and the gaps we will fill
            return end <= min(self.cues) or self._is_past(verb)
        if not self._is_past(verb):
            return False
        if not limit:
            return True
        before = self.tokens.words[verb - 1]
        return before in PRONOUNS or before in RELATIVES or not any(cue < verb for cue in self.cues)

    def _preposition(self, first: int) -> int:
        """The token at which the adverbial begins that holds the time at token `first`."""
        words = self.tokens.words
        while first > self.first and (
            words[first - 1] in PREPOSITIONS or words[first - 1] in _CONJOINING or words[first - 1] in DETERMINERS
        ):
            first -= 1
        return first

    def _verb_before(self, at: int) -> int | None:
        """The verb, finite or not, nearest before token `at`; None where the clause has none within reach."""
        words = self.tokens.words
        for i in range(at - 1, max(self.first, at - REACH) - 1, -1):
            if i in self.cues or i in self.verb_set:
                return i
            if i > self.first and words[i - 1] == "to" and is_base_form(words[i]):
                return i
            if (is_participle(words[i]) or words[i] == "born") and (i + 1 == at or words[i + 1] in PREPOSITIONS):
                return i
        return None

    def _is_past(self, verb: int) -> bool:
        """Whether the verb at a token is past or perfect, or a participle that describes a noun."""
        word, before = self.tokens.words[verb], self._auxiliary(verb)
        if before in _AHEAD:
            return False
        if word in _PAST_AUXILIARIES or before in _PERFECT or before == "been":
            return not self._looks_ahead(verb)
        return (is_past_form(word) or is_participle(word) or word == "born") and before not in _PRESENT

    def _auxiliary(self, verb: int) -> str:
        """The word before a verb, adverbs aside."""
        words = self.tokens.words
        i = verb - 1
        while i > self.first and verb - i <= _ADVERBS_AT_MOST and (words[i].endswith("ly") or words[i] == "not"):
            i -= 1
        return words[i] if i >= self.first else ""

    def _looks_ahead(self, verb: int) -> bool:
        """Whether a modal or "to" stands before the verb, auxiliaries and adverbs between: will have been completed."""
        words = self.tokens.words
        return words[verb] in MODALS or any(
            words[i] in MODALS or words[i] == "to" for i in range(max(self.first, verb - 4), verb)
        )
