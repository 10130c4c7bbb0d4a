"""Days that share one month: "February 27 and 28", "May 3, 4 and 5, 2019"."""

from __future__ import annotations

from claimcheck.language.times.marks import Scan, integer


def listed_days(scan: Scan, end: int, day: int) -> list[int]:
    """The tokens of the further days in "February 27 and 28" and "May 3, 4 and 5"; none where "and" counts a noun."""
    words, k = scan.words, end
    found: list[int] = []
    while words[k] in (",", "and", "or", "&") and len(found) < 8:
        closes = words[k] != "," or words[k + 1] == "and"
        k += 2 if words[k : k + 2] == [",", "and"] else 1
        number = integer(words[k])
        if number is None or not day < number <= 31 or len(words[k]) > 2:
            return []
        found.append(k)
        day, k = number, k + 1
        if closes:
            return [] if _is_counted(scan, k) else found
    return []


def _is_counted(scan: Scan, i: int) -> bool:
    """Whether the number before token i counts what follows it, or goes on in it: "4 people", "4:30", "4%"."""
    if scan.touches(i) and scan.words[i] not in ".,;)]":
        return True
    from claimcheck.language.quantities.nouns import counted  # quantities build on times, not the other way round

    return i < len(scan.tokens) and scan.words[i][0].isalpha() and counted(scan.tokens, i) is not None
