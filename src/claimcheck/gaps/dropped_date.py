"""A date is lost: words that lead up to one, and nothing stands where it must stand.

What it flags
    "As of , there", "founded in and now", "founded in by", "from to 1952", "the of June", "in the s", "(born )";
    "opened in ." and "died on ." with a space that something left behind, "between 2010 and  the" with two; and keys
    such as "Founded:" whose value is empty. Not "the house he lived in.", which is whole.

Why it matters
    Templates and links that hold years and days get lost like figures do. A fact without its date cannot be checked,
    and looks as if it held for ever.

Bad
    The school was founded in and now has 300 pupils. As of , it is full.

Good
    The school was founded in 1952 and now has 300 pupils. As of May 2024, it is full.

What to do
    Find the date in the original document, or in an earlier revision of it, and put it back.

Measured precision
    4 of 4 findings in 11 million characters of encyclopaedia articles, news, speeches, minutes and reports, and no
    false one in 29 million of manuals: a rare loss. In 115 million characters more, of summaries of papers, addresses,
    letters, essays and novels, it first told 9 times and wrongly each time ("by the s.c. route", "in . . . January");
    since the grammar was mended on them, once, of a line that named the header of a letter. A second reader, who did
    not write the rule, found 2 of 2 right in 3.6 million characters of sentences, minutes, speeches and profiles; none
    is told in 2.6 million of articles that had lost their templates, which seem to have lost no date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import zip_longest

from ..language.grammar import DETERMINERS
from ..language.tokens import BREAK, Tokens
from ._context import Context
from ._fields import asks_for_a_date, empty_fields
from ._findings import Finding
from ._seams import figure_at, is_stray, surface_at, within, word_at
from ._spaces import tells_event
from ._words import words

FAMILY = "time"
SEVERITY = "error"
DEFAULT = True

_HINT = "look for a year or a day after '{}'"


def find(context: Context) -> Iterator[Finding]:
    """Every place of the text where a date is lost."""
    tokens = context.tokens
    listed = tokens.words
    seams = [
        i
        for i, (left, right) in enumerate(zip_longest(listed, listed[1:], fillvalue=BREAK), 1)
        if left in _READERS and (right in _AFTER or left in _DASHES or (left == "in" and right[-2:] == "ed"))
    ]
    for seam in seams:
        first = _READERS[listed[seam - 1]](tokens, seam)
        if first is None or context.hides_text(seam):
            continue
        if not is_stray(tokens, seam) or listed[first] == "as" or not context.loosely_set:
            yield _finding(tokens, first, seam)
    for first, seam in context.cuts.dates:
        yield _finding(tokens, first, seam)
    for field in empty_fields(context):
        if asks_for_a_date(field.key):
            message = f"the value of '{field.key}' is missing"
            yield Finding(field.start, field.end, message, f"look for a date after '{field.key}:'")


def _finding(tokens: Tokens, first: int, seam: int) -> Finding:
    last = seam if seam < len(tokens) and tokens.words[seam][0].isalpha() else seam - 1
    left = " ".join(tokens.surface(i) for i in range(first, seam))
    return Finding(tokens.starts[first], tokens.ends[last], f"a date is missing after '{left}'", _HINT.format(left))


def _in(tokens: Tokens, h: int) -> int | None:
    """ "opened in .", "founded in and now"."""
    before, right = word_at(tokens, h - 2), word_at(tokens, h)
    dated = before in words("dated_verbs")
    if right in (".", ",", ";", ")"):
        if right == "," and before in (".", BREAK) and word_at(tokens, h + 1) in DETERMINERS:  # "In , the mill closed."
            return h - 1 if is_stray(tokens, h) else None
        told = dated or before in words("date_words") or within(tokens, h - 1, 5, _SINCE)
        return h - 2 if told and is_stray(tokens, h) else None
    if (
        right in _BEHIND_YEAR
    ):  # "was founded in by two brothers"; not "the house that it was founded in by two brothers"
        told = dated and word_at(tokens, h - 3) in _PASSIVE | {","} and not within(tokens, h - 3, 12, words("fronting"))
        return h - 2 if told and not _is_cut(tokens, h) else None
    if right[-2:] == "ed" and dated and word_at(tokens, h + 1) in DETERMINERS:  # "a pact signed in ended the war"
        return h - 2 if word_at(tokens, h - 3)[:1].isalpha() and word_at(tokens, h - 3) not in _PASSIVE else None
    if right == "and" and dated and word_at(tokens, h + 1) in words("dated_verbs"):  # "built in and closed in 1998"
        return h - 2 if word_at(tokens, h + 2) == "in" and _is_year(tokens, h + 3) else None
    if right == "and" and dated and word_at(tokens, h + 1) in words("later"):
        return None if _names_a_place(tokens, h + 2) else h - 2
    return None


_BEHIND_YEAR = frozenset(("by", "as", "at", "with", "under"))
_PASSIVE = frozenset(("was", "were"))


def _is_cut(tokens: Tokens, h: int) -> bool:
    """Whether two spaces stand at a seam: then `_spaces` tells of it."""
    return tokens.text[tokens.ends[h - 1] : tokens.starts[h]] == "  "


_SINCE = frozenset(("since", "first", "last", "until"))


def _names_a_place(tokens: Tokens, i: int) -> bool:
    """Whether a preposition soon follows, whose noun an earlier "in" may share: "founded in and now based in Rome"."""
    for j in range(i, i + 4):
        word = word_at(tokens, j)
        if word in (".", ",", ";", BREAK):
            return False
        if word in ("in", "at", "near", "from", "on", "around", "outside"):
            return True
    return False


def _of(tokens: Tokens, h: int) -> int | None:
    """ "As of , there", "on the of June"."""
    before, right = word_at(tokens, h - 2), word_at(tokens, h)
    if before == "as" and right in (".", ",", ";", ")", BREAK):
        return h - 2
    if before == "the" and right in words("months") and surface_at(tokens, h)[0].isupper():
        return h - 2
    return None


def _by_itself(tokens: Tokens, h: int) -> int | None:
    """ "until .", "since ,": the space that something left behind shows the cut."""
    return h - 1 if is_stray(tokens, h) and word_at(tokens, h) in (".", ",") and _leads_on(tokens, h) else None


def _leads_on(tokens: Tokens, h: int) -> bool:
    """Whether the preposition has a clause or a noun before it, so that it is not an adverb ("ever since ,")."""
    return word_at(tokens, h - 2) not in ("ever", "long", "and", "but", ",")


def _by(tokens: Tokens, h: int) -> int | None:
    """ "is to be completed by .": a passive with "be", what is to come."""
    dated = word_at(tokens, h - 2) in words("dated_verbs") and word_at(tokens, h - 3) == "be"
    return h - 2 if dated and is_stray(tokens, h) and word_at(tokens, h) in (".", ",") else None


def _on(tokens: Tokens, h: int) -> int | None:
    """ "on , 2010", "died on .", "won its freedom on ."; not "gave information on .", which may wait for anything."""
    if not is_stray(tokens, h):
        return None
    if word_at(tokens, h) == "," and _is_year(tokens, h + 1):
        return h - 1
    return h - 1 if tells_event(tokens, h - 1) else None


def _bracketed(tokens: Tokens, h: int) -> int | None:
    """ "(born )": a bracket that opens with a life's date and is closed behind a space."""
    opened = word_at(tokens, h - 2) == "(" or (word_at(tokens, h - 2) in (",", ";") and word_at(tokens, h - 3) == "(")
    return h - 1 if opened and word_at(tokens, h) == ")" and not tokens.touches(h) else None


def _life(tokens: Tokens, h: int) -> int | None:
    """ "Ann Hill ( – ) was": both years of a life are gone."""
    empty = word_at(tokens, h - 2) == "(" and word_at(tokens, h) == ")"
    if word_at(tokens, h - 2) == "(" and _is_year(tokens, h) and word_at(tokens, h + 1) == ")":  # "( – 2004)"
        apart = not tokens.touches(h - 1) and not tokens.touches(h)
        return h - 2 if apart and surface_at(tokens, h - 3)[:1].isupper() else None
    named = surface_at(tokens, h - 3)[:1].isupper() and word_at(tokens, h + 1) in ("is", "was", ",")
    return h - 2 if empty and named and not tokens.touches(h) else None


def _from(tokens: Tokens, h: int) -> int | None:
    """ "from to 1952"; "from to 1922 to 1952" is a slip of the pen and lacks nothing."""
    whole = word_at(tokens, h + 2) in ("to", "-", "–", "until")
    return h - 1 if word_at(tokens, h) == "to" and _is_year(tokens, h + 1) and not whole else None


def _between(tokens: Tokens, h: int) -> int | None:
    """ "between and 2010"."""
    return h - 1 if word_at(tokens, h) == "and" and _is_year(tokens, h + 1) else None


def _the(tokens: Tokens, h: int) -> int | None:
    """ "in the s": the decade is gone, its ending stayed; "in the of 2020": the part of the year is."""
    if word_at(tokens, h) == "of":
        led = word_at(tokens, h - 2) in ("in", "by", "during", "since", "until")
        return h - 1 if led and _is_year(tokens, h + 1) and not figure_at(tokens, h + 2) else None
    if surface_at(tokens, h) != "s" or word_at(tokens, h - 2) not in (
        "in",
        "of",
        "early",
        "late",
        "mid",
        "since",
        "by",
    ):
        return None
    abbreviated = (
        word_at(tokens, h + 2).isalpha() and tokens.touches(h + 1) and tokens.touches(h + 2)
    )  # "the s.c. route"
    return h - 1 if word_at(tokens, h + 1) in (".", ",", "and", "to", ";", BREAK) and not abbreviated else None


def _month(tokens: Tokens, h: int) -> int | None:
    """ "on March , 2010": the day is gone; the comma stands by itself."""
    named = surface_at(tokens, h - 1)[0].isupper() and word_at(tokens, h - 2) in ("on", "of", "since", "until", "from")
    return h - 1 if named and is_stray(tokens, h) and _is_year(tokens, h + 1) else None


def _is_year(tokens: Tokens, i: int) -> bool:
    word = word_at(tokens, i)
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"


_DASHES = frozenset(("–", "-", "—"))
_READERS: dict[str, Callable[[Tokens, int], int | None]] = {
    **dict.fromkeys(words("months"), _month),
    "in": _in,
    "of": _of,
    "born": _bracketed,
    "died": _bracketed,
    "founded": _bracketed,
    "established": _bracketed,
    **dict.fromkeys(_DASHES, _life),
    "since": _by_itself,
    "until": _by_itself,
    "till": _by_itself,
    "on": _on,
    "by": _by,
    "from": _from,
    "between": _between,
    "the": _the,
}
_AFTER = frozenset((".", ",", ";", ")", "and", "of", "to", "s", BREAK)) | _BEHIND_YEAR | words("months")
