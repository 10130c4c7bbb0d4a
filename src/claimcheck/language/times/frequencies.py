"""What recurs: each year, every two weeks, once a day, 15 a year, annually."""

from __future__ import annotations

from claimcheck.language.times.calendar_values import duration
from claimcheck.language.times.marks import CARDINALS, Mark, Scan, number_before, phrases

SETS = phrases("sets")


def frequency(scan: Scan, i: int, unit: str) -> Mark | None:
    """each year, every two years, every other week, per month, once a year, $5 million a year."""
    words = scan.words
    before = scan.before(i)
    if before in ("every", "each", "per") or (before == "any" and words[i - 2] == "given"):
        first = i if before == "per" else i - 1
        if before == "per" and unit.startswith("T"):
            return None  # a unit of speed or of work: kilometres per hour
        if before == "per":
            return Mark(first, i + 1, "SET", duration("1", unit))
        whole = {"NI": "XXXX-XX-XXTNI"}.get(unit)
        return Mark(first, i + 1, "SET", whole or duration("1", unit))
    if before == "other" and words[i - 2] == "every":
        return Mark(i - 2, i + 1, "SET", duration("2", unit))
    if before in ("few", "several") and words[i - 2] == "every":
        return Mark(i - 2, i + 1, "SET", duration("X", unit))
    number = number_before(scan, i)
    if number and words[number[0] - 1] == "every" and number[0] - 1 >= scan.floor:
        return Mark(number[0] - 1, i + 1, "SET", duration(number[1], unit))
    if number and (often := _range_before(scan, number[0])) is not None:
        return Mark(often, i + 1, "SET", duration("X", unit))
    if (
        before in ("a", "an")
        and _rate(scan, i)
        and words[i + 1] not in ("ago", "later", "earlier", "early", "late", "sooner", "before", "after", "or", "and")
    ):
        return Mark(i - 2 if words[i - 2] in _COUNTS else i - 1, i + 1, "SET", duration("1", unit))
    return None


def _range_before(scan: Scan, first: int) -> int | None:
    """ "every two to three years": the token of "every", where a lower number stands before the one at `first`."""
    if scan.before(first) not in ("to", "or", "-", "–"):
        return None
    low = number_before(scan, first - 1)
    return low[0] - 1 if low and low[0] - 1 >= scan.floor and scan.words[low[0] - 1] == "every" else None


_RATE_BREAKERS = frozenset(
    "in for of within over after about than last lasts lasted take takes took taken least nearly almost half is was as"
    " spend spends spent before with to on by at under only just and but or that which from until during , the".split()
)
_COUNTS = frozenset(("once", "twice", "thrice"))
"""How often belongs to the set: TimeML 1.2.1 marks "twice a week" whole."""
_RATE_WORDS = _COUNTS | {"times"}


def _rate(scan: Scan, i: int) -> bool:
    """Whether the "a" before the unit at token i means per: some figure stands shortly before it in its phrase."""
    words = scan.words
    if words[i - 2] in _RATE_BREAKERS:
        return False
    if scan.marks and scan.marks[-1].type == "DURATION" and scan.marks[-1].end == i - 1:
        return True  # "two hours a day"
    for j in range(i - 2, max(i - 9, scan.floor) - 1, -1):
        word = words[j]
        if (
            word in _RATE_WORDS
            or word[:1].isdigit()
            or (word in CARDINALS and word != "one")
            or word in ("million", "billion", "trillion", "hundreds", "thousands", "dozens", "many", "rate")
        ):
            return True
        if word in (".", ";", ",", "that", "which", "(") or word in ("was", "is", "were"):
            return False
    return number_before(scan, i - 1) is not None


def read_set(scan: Scan, i: int) -> list[Mark]:
    """annually, weekly, daily, semi-annual."""
    found = SETS.match(scan.words, i)
    if not found or (scan.capital(i) and not scan.starts_sentence(i)):  # the Daily Mail, the Annual Review
        return []
    first = i - 1 if scan.before(i) in _COUNTS else i
    return [Mark(first, found[0], "SET", found[1])]
