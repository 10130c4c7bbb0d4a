"""What the readers of time share: the scan over the tokens, the mark of one expression, and small looks to the left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claimcheck.language import numbers
from claimcheck.language.lexicon import Phrases, load
from claimcheck.language.times.calendar_values import Days
from claimcheck.language.tokens import BREAK, Tokens

DATA = load("times")
MONTHS: dict[str, int] = DATA["months"]
UNITS: dict[str, str] = DATA["units"]
_NUMBERS = load("numbers")
CARDINALS: dict[str, int] = {**_NUMBERS["units"], **_NUMBERS["teens"], **_NUMBERS["tens"]}
ORDINALS: dict[str, int] = DATA["ordinals"]
EDGES: dict[str, str] = DATA["edges"]
FUZZY: dict[str, str] = DATA["fuzzy"]
SHIFTS: dict[str, int] = DATA["shifts"]
SUFFIXES = frozenset(("st", "nd", "rd", "th"))
HYPHENS = frozenset("-‐‑")
RANGE_DASHES = frozenset("-‐‑–")
"""Hyphens and the en dash join the ends of a range; the em dash parts clauses and never does."""
STOPS = frozenset((".", "!", "?", ";", BREAK))


@dataclass(slots=True)
class Mark:
    """A time expression by token indexes (half open), before its offsets and relation are known."""

    first: int
    end: int
    type: str
    value: str
    mod: str | None = None
    anchored: bool = True
    days: Days | None = None
    """The days it covers where the value does not say them ("the past three years")."""
    relation: str | None = None
    yearless: bool = False
    """Whether its year is not written but settled by the document's date."""


class Scan:
    """One pass over a text: its words, the document's date, and the marks so far."""

    __slots__ = ("floor", "marks", "published", "text", "tokens", "words")

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.words = [*tokens.words, *[""] * 8]  # so that a look past either end finds an empty word
        self.published = published
        self.marks: list[Mark] = []
        self.floor = 0
        """Where the last mark ends: no reader looks further left for words of its own."""

    def capital(self, i: int) -> bool:
        """Whether token i begins with a capital letter."""
        return self.text[self.tokens.starts[i]].isupper()

    def touches(self, i: int) -> bool:
        """Whether token i stands directly behind the one before it."""
        tokens = self.tokens
        return (
            0 < i < len(tokens.starts)
            and tokens.starts[i] == tokens.ends[i - 1]
            and BREAK not in self.words[i - 1 : i + 1]
        )

    def before(self, i: int) -> str:
        """The word before token i, or nothing where another mark or the text's start is."""
        return self.words[i - 1] if i > self.floor else ""

    def starts_sentence(self, i: int) -> bool:
        """Whether token i opens the text, a sentence or a clause behind an em dash."""
        return i == 0 or self.words[i - 1] in STOPS or self.words[i - 1] in "—“\"*:'"


def integer(word: str) -> int | None:
    """The number of a short string of digits, of any script."""
    return int(word) if len(word) <= 4 and word.isdecimal() else None


def number_before(scan: Scan, i: int) -> tuple[int, str] | None:
    """The numeral that ends right before token i: its first token, and its value as a plain decimal.

    Looks back over at most a handful of words, so that a row of a million numbers is read in linear time.
    """
    j = i - 1
    if j < scan.floor:
        return None
    words = scan.words
    while j >= scan.floor and j > i - 9 and _numeric(words[j]):
        j -= 1
    for first in range(j + 1, i):
        numeral = numbers.read(scan.tokens, first)
        if first > 1 and words[first - 1] == "/" and words[first - 2][:1].isdigit():  # item 64/26, a part of 3 1/2
            continue
        if numeral and numeral.end == i and numeral.value is not None and not _tail_of_decimal(scan, first):
            return first, plain(format(numeral.value, "f"))
    return None


def _numeric(word: str) -> bool:
    return (
        word in CARDINALS
        or word[:1].isdigit()
        or word
        in (
            "a",
            "and",
            "half",
            "hundred",
            "thousand",
            "million",
            "dozen",
            "quarter",
            "quarters",
            "-",
            "third",
            "thirds",
        )
    )


def _tail_of_decimal(scan: Scan, first: int) -> bool:
    """Whether the digits are the rest of something longer: "£1.5", "v2", "A-30"."""
    if scan.touches(first) and scan.words[first - 1] in RANGE_DASHES and scan.words[first - 2].isdecimal():
        return False  # "5-10 years"
    return scan.touches(first) and scan.words[first - 1] not in ("(", "“", '"', "'", "‘", "—", "–", "[", "/", "~")


def plain(number: str) -> str:
    """A decimal without needless zeros behind the point."""
    return number.rstrip("0").rstrip(".") if "." in number else number


def edge_before(scan: Scan, first: int, mod: str | None) -> tuple[int, str | None]:
    """Take in "early", "mid-", "the end of" before a period: the new first token and the mod."""
    words = scan.words
    j = first
    if scan.before(j) in HYPHENS and words[j - 2] in FUZZY and j - 2 >= scan.floor:
        return j - 2, FUZZY[words[j - 2]]
    if scan.before(j) in HYPHENS and words[j - 2] in EDGES and j - 2 >= scan.floor:
        return j - 2, EDGES[words[j - 2]]
    if scan.before(j) in FUZZY:
        j, mod = j - 1, FUZZY[words[j - 1]]
        return (j - 1, mod) if scan.before(j) in ("very", "the") else (j, mod)
    k = j
    if scan.before(k) == "the":
        k -= 1
    if scan.before(k) in ("of", "in") and k - 2 >= scan.floor:
        edge = words[k - 2]
        if edge in EDGES and words[k - 1] == "of":
            return article_before(scan, k - 2), EDGES[edge]
        if edge in ("early", "late") and words[k - 1] == "in":
            return k - 2, FUZZY[edge]
        if edge in ("part", "half", "portion") and words[k - 3] in (
            "early",
            "later",
            "latter",
            "earlier",
            "first",
            "second",
        ):
            return article_before(scan, k - 3), "start" if words[k - 3] in ("early", "earlier", "first") else "end"
    return first, mod


def article_before(scan: Scan, first: int) -> int:
    """Take in "the", "the very" before token `first`."""
    j = first
    if scan.before(j) == "very":
        j -= 1
    return j - 1 if scan.before(j) == "the" else j


def phrases(section: str) -> Phrases[str]:
    """The phrases of a section of the lexicon, as the tokens write them: "new year's" is "new", "year", "'s"."""
    table: dict[str, str] = {}
    for phrase, meaning in DATA[section].items():
        for spelled in {phrase, phrase.replace("'", "’")}:
            table[" ".join(Tokens(spelled).words)] = str(meaning)
    return Phrases(table)
