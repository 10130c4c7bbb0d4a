"""Words of a text that somebody typed, found where they stand. Pure."""

from __future__ import annotations

import re

from ..errors import ClaimcheckError

_SHOWN = 4


def find_words(words: str, text: str, name: str) -> tuple[int, int]:
    """Where the words stand in the text: its own characters, ends of lines taken for spaces.

    Raises ClaimcheckError where they do not, or stand in several places.
    """
    parts = words.split()
    if not parts:
        raise ClaimcheckError('""', "names no words", f"copy them from claimcheck read {name}")
    pattern = r"\s+".join(re.escape(part) for part in parts)
    if parts[0][0].isalnum():  # "port" does not stand in "airport"
        pattern = rf"(?<!\w){pattern}"
    if parts[-1][-1].isalnum():
        pattern = rf"{pattern}(?!\w)"
    places = [match.span() for match in re.finditer(pattern, text)]
    shown = " ".join(parts)
    told = f'"{shown if len(shown) <= 60 else shown[:59] + "…"}"'
    if not places:
        raise ClaimcheckError(told, f"does not stand in {name}", f"copy the words from claimcheck read {name}")
    if len(places) > 1:
        lines = [str(text.count("\n", 0, start) + 1) for start, _ in places[:_SHOWN]]
        more = " …" if len(places) > _SHOWN else ""
        what = f"stands {len(places)} times in {name}: lines {', '.join(lines)}{more}"
        raise ClaimcheckError(told, what, "add the words before or behind it")
    return places[0]
