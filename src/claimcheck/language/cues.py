"""Cues of modality, and the stretch of text in which they are weighed.

A cue is a word or phrase that bears on how a clause is meant; its weight says how much: 3 settles it, 2 settles it
where nothing speaks against it, 1 needs company, 0 is worth a mention and settles nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.language.finite import is_verb_form
from claimcheck.language.grammar import DESCRIBING, DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS
from claimcheck.language.inflection import every_form, forms, irregular_pasts
from claimcheck.language.lexicon import load
from claimcheck.language.shapes import count_numerals
from claimcheck.language.tokens import Tokens

REACH = 60
"""Tokens: how far a word can bear on another. It keeps the work linear in a text without an end."""

ADVERBS_AT_MOST = 6
"""Adverbs in a row that are skipped between an auxiliary and its verb."""

FORECAST, PLAN, OPINION, LAPSED, HYPOTHETICAL = "forecast", "plan", "opinion", "lapsed", "hypothetical"


NOUN_PHRASE = 5
"""Tokens of a noun phrase with the subject of the clause that follows it."""

_SUBJECTS = frozenset(("i", "we", "you", "he", "she", "they"))
_TIMES = frozenset(("day", "decade", "month", "morning", "night", "quarter", "time", "week", "year"))


class Cue(NamedTuple):
    """The tokens [start, end) speak for `kind`, with `weight`; `adverbial` where no verb does: next year, planned."""

    start: int
    end: int
    kind: str
    weight: int
    adverbial: bool = False


def listed(kind: str) -> frozenset[str]:
    """The words that `data/modality.toml` lists under `kind`."""
    text: str = load("modality")["words"][kind]
    return frozenset(text.split())


ADVERBS = listed("adverbs")
BE_PRESENT = listed("be_present")
BE_PAST = listed("be_past")
BE = BE_PRESENT | BE_PAST | {"been", "being"}
SELF = listed("self")
PERSONS = listed("persons")
AGENTS = listed("agents") | {forms(noun).third for noun in listed("agents")}
CHANGE = every_form(listed("change"))
PROGRAMME = every_form(listed("programme"))
CONDITIONAL = listed("conditional")
NEGATORS = frozenset(load("polarity")["negators"].split())
_RELATES = listed("relative") | {"that", "what"}
_DOUBTS = listed("doubts")
_NO_DOUBT = frozenset(("no", "not", "without", "never"))
_SUPPOSES = CONDITIONAL | _DOUBTS
_UNSURE = listed("unsure")
_ASSURED = listed("assured")
_WISHED = listed("wished")
_FAR_FROM = 4
"""Tokens before "certain" in which it is denied: it is far from certain that."""

_UNASSURED = NEGATORS | {"far"}
_ADVERBIAL = listed("adverbial")
_BOUNDARY = listed("boundary")
REPORTS = frozenset(every_form(load("attribution")["say"].split()))
_BEFORE_CONTENT = listed("before_content") | frozenset(every_form(listed("promises")))
_STARTS_CLAUSE = listed("starts_clause")
_IS = frozenset(("'s", "’s"))
_COMPARED = frozenset("times than double twice half triple of to from as like".split())
"""Before "what", these set something beside what it stands for: four times what the country will need."""

_PARTS = frozenset(("of", "in"))
_TELLS = frozenset(every_form(listed("tells")))
_REPORTING = REPORTS | _TELLS
_HEARER = 6
"""Tokens of who is told, before "that": told the committee on transport that."""
_BEFORE_VERB = HAVE_BE | MODALS | ADVERBS
_FINITE = HAVE_BE | MODALS | irregular_pasts()
_CONTENT_NOUNS = frozenset(load("attribution")["content_nouns"].split())
_BEARS = {
    **dict.fromkeys(_SUPPOSES | _ADVERBIAL | _RELATES, ""),
    **dict.fromkeys(REPORTS | _CONTENT_NOUNS, "reported"),
    **dict.fromkeys(_BOUNDARY, "main"),
}
"""What a word makes of what stands behind it; "" where that is to be read from its place."""


class Stretch:
    """A stretch of tokens in which cues are read: [first, end) of `tokens`, text[start:stop]. `part` are its words."""

    __slots__ = ("_numerals", "end", "first", "part", "start", "stop", "tokens", "words")

    def __init__(self, tokens: Tokens, first: int, end: int) -> None:
        self.tokens = tokens
        self.words = words = tokens.words
        self.first = first
        self.end = end
        if first == 0 and end == len(words):
            self.part, self.start, self.stop = words, 0, len(tokens.text)
        else:
            self.part, (self.start, self.stop) = words[first:end], tokens.extent(first, end)
        self._numerals = -1

    def numerals(self) -> int:
        """How many figures in digits stand in it, counted once."""
        if self._numerals < 0:
            self._numerals = count_numerals(self.tokens.text, self.start, self.stop)
        return self._numerals

    def word(self, i: int) -> str:
        """Token i, or nothing where the clause has no such token."""
        return self.words[i] if self.first <= i < self.end else ""

    def after(self, i: int) -> int:
        """The first token from i on that is no adverb."""
        words, end = self.words, min(self.end, i + ADVERBS_AT_MOST)
        while i < end and words[i] in ADVERBS:
            i += 1
        return i

    def before(self, i: int) -> str:
        """The nearest word before token i that is no adverb; nothing at the start of the clause."""
        words, first = self.words, max(self.first, i - 1 - ADVERBS_AT_MOST)
        i -= 1
        while i >= first and words[i] in ADVERBS:
            i -= 1
        return words[i] if i >= first else ""

    def subject(self, i: int) -> str:
        """The nearest word before the verb group at token i that is no adverb, if that is its subject; nothing in "the
        first of these", where it stands under a preposition."""
        word = self.before(i)
        while word and self.words[i - 1] != word:  # over the adverbs between
            i -= 1
        return "" if self.word(i - 2) in _PARTS else word

    def holds(self, words: frozenset[str], start: int, end: int) -> bool:
        """Whether one of these words stands among the tokens [start, end), as far as they belong to the clause."""
        return not words.isdisjoint(self.words[max(self.first, start) : min(self.end, end)])

    def near(self, i: int) -> list[str]:
        """The words around token i, as far as a word there can bear on it."""
        return self.words[max(self.first, i - REACH) : min(self.end, i + REACH)]

    def setting(self, i: int) -> str:
        """What token i stands under, seen from it backwards to the nearest boundary.

        "reported" (content of a verb of saying or thinking), "conditional" (if, whether), "relative" (describes a
        noun), "adverbial" (because, although, so that), or "main". A relative clause that has its verb before token
        i is over by then.
        """
        words = self.words
        last = max(self.first, i - ADVERBS_AT_MOST)
        while i > last and words[i - 1] in _BEFORE_VERB:
            i -= 1
        for j in range(i - 1, max(self.first, i - REACH) - 1, -1):
            if words[j] in _BEARS and (under := _BEARS[words[j]] or self._bears(j, i)):
                return "conditional" if words[j] == "," and "whether" in words and self._is_asked(j, i) else under
        return "relative" if self._follows_its_noun(i) else "main"

    def _bears(self, j: int, i: int) -> str:
        """What the word at token j makes of token i; nothing where it bears on something else."""
        word = self.words[j]
        if word in _SUPPOSES and (supposed := self._supposes(j, i)):
            return supposed
        if word == "that" and j > self.first and self._is_unsure(j - 1):
            return "conditional"
        if word in _ADVERBIAL or (word == "that" and self.word(j - 1) == "so"):
            return "adverbial" if j > self.first else "main"
        if word not in _RELATES or not self._describes(j):
            return ""
        if j == self.first and word in DESCRIBING:  # a relative clause by itself: which will cost £4m
            return "main"
        before = self.word(j - 1)
        over = before in _BOUNDARY or before in PREPOSITIONS
        over = over or self._has_auxiliary(j + 1, i) or self._has_verb(j + 1, i)
        return "main" if over else "relative"

    def _is_asked(self, comma: int, i: int) -> bool:
        """Whether token i is the verb of a "whether" beyond an apposition: whether the firm, Skeena, would pay."""
        first = max(self.first, i - REACH)
        if "whether" not in self.words[first:comma]:
            return False
        whether = next(j for j in range(comma, first - 1, -1) if self.words[j] == "whether")
        named = [j for j in range(whether + 1, i) if self.tokens.surface(j)[0].isupper()]  # a name is no verb
        if self._has_auxiliary(whether + 1, i):
            return False
        return not any(is_verb_form(self.words[j]) for j in range(whether + 1, i) if j not in named)

    def _has_auxiliary(self, first: int, end: int) -> bool:
        """Whether an auxiliary or a past stands among the tokens [first, end)."""
        return any(word in _FINITE or word[-2:] == "ed" for word in self.words[first:end])

    def _supposes(self, j: int, i: int) -> str:
        """What the "if", "whether" or "doubt" at token j makes of token i; nothing where it bears on something else."""
        word = self.words[j]
        if word == "whether" and self.words[j + 1] == "to":  # a decision on whether to close it will be made
            return ""
        if word == "provided" and self.words[j + 1] != "that" and self.word(j - 1) not in ("", ","):
            return ""  # the company provided guidance
        if word in _DOUBTS:
            return "" if self.word(j - 1) in _NO_DOUBT else "conditional"
        # if it is sold the mill will close: behind its verb the condition is over
        follows = j == self.first and word != "whether" and self.words[i] in MODALS
        return "main" if follows and self._has_auxiliary(j + 1, i) else "conditional"

    def _is_unsure(self, j: int) -> bool:
        """Whether the word at token j leaves open what a "that" begins behind it: it is doubtful that, no guarantee
        that; hopes that it would open have faded."""
        word = self.words[j]
        if word in _UNSURE:
            return True
        if word in _ASSURED:
            return self.holds(_UNASSURED, j - _FAR_FROM, j)
        return word in _WISHED and (j == self.first or (j - 1 == self.first and self.words[j - 1] in DETERMINERS))

    def _describes(self, j: int) -> bool:
        """Whether a clause about a noun, or a question told, begins at token j: not in "that's why we will build"."""
        word, before = self.words[j], self.word(j - 1)
        if word in ("why", "how"):
            return before not in BE and before not in _IS
        if word == "what":
            return before in _COMPARED
        return word != "that" or not (self.word(j + 1) in _IS or self._introduces_content(j))

    def _follows_its_noun(self, i: int) -> bool:
        """Whether the verb group at token i belongs to a clause right behind the noun it describes: "the plan we will
        show you is short". The verb of the noun comes later, and no comma lies between (Quirk et al. 1985, 17.13)."""
        words, first = self.words, self.first
        if not 2 < i - first <= NOUN_PHRASE or words[first] not in DETERMINERS or words[i - 1] not in _SUBJECTS:
            return False
        if words[i - 2] in _TIMES or self.holds(PREPOSITIONS, first, i):
            return False
        for word in words[i + 2 : min(i + REACH, self.end)]:
            if word in _BOUNDARY or word in CONDITIONAL or word in _RELATES or word in ("and", "or", "but"):
                return False
            if word in ("is", "are", "was", "were"):
                return True
        return False

    def _has_verb(self, first: int, end: int) -> bool:
        """Whether a lexical verb stands between the relative pronoun before `first` and token `end`: those that do well
        will be rewarded."""
        words = self.words
        return any(
            is_verb_form(words[m]) and (m == first or not (words[m - 1] in DETERMINERS or words[m - 1] in PREPOSITIONS))
            for m in range(first, end)
        )

    def _introduces_content(self, j: int) -> bool:
        """Whether the "that" at token j begins what is meant rather than describes a noun: "this means that it"."""
        before, after = self.word(j - 1), self.word(j + 1)
        if before in REPORTS and after not in _FINITE:  # said that 5 mills
            return True
        if after not in _FINITE and self._is_told(j):
            return True
        return before in _BEFORE_CONTENT or after in _STARTS_CLAUSE

    def _is_told(self, j: int) -> bool:
        """Whether somebody is told what stands behind token j: told the committee that, assured us that."""
        words = self.words
        for k in range(j - 2, max(self.first, j - _HEARER) - 1, -1):
            if words[k] in _BOUNDARY:
                return False
            if words[k] in _TELLS:
                return words[k + 1] not in PREPOSITIONS
        return False

    def reported(self, i: int) -> bool:
        """Whether a verb of saying or thinking stands anywhere before token i."""
        return self.holds(_REPORTING, i - REACH, i)

    def unsaid(self, i: int) -> bool:
        """Whether the last verb of saying or thinking before token i is denied: has never said it would close."""
        for k in range(i - 1, max(self.first, i - REACH), -1):
            if self.words[k] in _REPORTING:
                return self.holds(NEGATORS, k - 2, k)
        return False
