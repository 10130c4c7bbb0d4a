"""Digits that are names and not figures: versions, citations, phone numbers, "Section 427", "24/7", "9/11".

Recognised first and kept apart, so that the readers of quantities need no exceptions of their own.
"""

from __future__ import annotations

from claimcheck.language.grammar import DETERMINERS
from claimcheck.language.lexicon import words
from claimcheck.language.numbers.numerals import CARDINALS, ORDINALS, Numeral
from claimcheck.language.quantities.labels import is_verb
from claimcheck.language.quantities.nouns import is_plural
from claimcheck.language.tokens import BREAK, Tokens

DESIGNATORS = words("identifiers", "designators")
OPENERS = words("identifiers", "openers")
_DEFINITE = words("identifiers", "definite")
_LETTERED = words("identifiers", "lettered")
_LABELS = words("identifiers", "labels")
_LABEL_MARKS = frozenset(":`'\"")
DASHES = frozenset("-–—−‐‑")
_LIST_JOINTS = frozenset((",", "and", "or", "&", "to", "-", "–"))
ENDS = frozenset((".", "!", "?", BREAK, ":", ";"))


def is_part_of_a_name(tokens: Tokens, numeral: Numeral, *, continues: bool = False) -> bool:
    """Whether the characters around the numeral make it part of a longer name: "F16", "COVID-19", "10.1.2", "24/7".

    `continues`: the dash before it ties it to another figure.
    """
    if not continues and _joined_before(tokens, numeral.first):
        return True
    return _joined_after(tokens, numeral)


def _joined_before(tokens: Tokens, i: int) -> bool:
    if i == 0 or not tokens.touches(i):
        return False
    word = tokens.words[i - 1]
    if word in "%/=?&#.-_:" and _is_in_url(tokens, i):
        return True
    if word[-1].isalnum() or word in "_#@°\\)]}":
        return True  # "(ClO4)2": brackets let no figure touch them from behind
    if word in "/:+" and i > 1 and tokens.touches(i - 1):
        before = tokens.words[i - 2][-1]
        return (before.isalnum() or (before == ")" and word == "/")) and tokens.words[i][0].isdecimal()
    if word in DASHES and i > 1 and tokens.touches(i - 1):
        return _is_hyphenated_name(tokens, i)
    if word in ".'’":
        return i > 1 and tokens.touches(i - 1) and tokens.words[i - 2][-1].isalnum() and tokens.words[i][0].isdecimal()
    return False


def _is_in_url(tokens: Tokens, i: int) -> bool:
    """Whether the run of characters without a space that holds token i is a web address; looks back a short way."""
    start = tokens.starts[i]
    words_ = tokens.text[max(0, start - 200) : start].split()
    return bool(words_) and ("://" in words_[-1] or words_[-1].startswith("www."))


def _is_hyphenated_name(tokens: Tokens, i: int) -> bool:
    """A hyphen ties the numeral at token i to letters or digits before it: "COVID-19", "two-for-one", "555-0100"."""
    before = tokens.words[i - 2]
    if before[-1].isdecimal():
        return True
    if (
        before
        in ("mid", "sub", "pre", "post", "non", "plus", "under", "over", "near", "minus", "then", "now", "up", "down")
        or tokens.words[i - 1] in "–—"
    ):
        return False
    return before[-1].isalpha()


def _joined_after(tokens: Tokens, numeral: Numeral) -> bool:
    words_, end = tokens.words, numeral.end
    if end >= len(words_) or not tokens.touches(end):
        return False
    word = words_[end]
    if word in "/:" and end + 1 < len(words_) and tokens.touches(end + 1) and numeral.digits:
        return words_[end + 1][0].isdecimal()
    if word == "_" or (word == "." and _is_lower_letter(tokens, end + 1)):
        return True  # "14.x"
    if word == "°" and end + 1 < len(words_) and tokens.touches(end + 1) and words_[end + 1][0].isdecimal():
        return True  # degrees and minutes of a place on the map
    return (word in ORDINALS and numeral.digits) or _is_plural_of_variant(tokens, end)


def _is_plural_of_variant(tokens: Tokens, end: int) -> bool:
    """Whether a hyphen, a number and an s stand at token `end`, behind the number of a model: "737-10s"."""
    if tokens.words[end] not in DASHES or end + 2 >= len(tokens) or not tokens.words[end + 1].isdecimal():
        return False
    return tokens.words[end + 2] == "s" and tokens.touches(end + 1) and tokens.touches(end + 2)


def _is_lower_letter(tokens: Tokens, i: int) -> bool:
    return i < len(tokens) and tokens.touches(i) and tokens.surface(i).islower()


def is_phone_number(tokens: Tokens, i: int) -> int | None:
    """The end of a telephone number or the like: "202-555-0100", "+1 202 555 0100", "(202) 555-0100"; None for none."""
    words_, j = tokens.words, i
    if words_[i][0] == "0" and words_[i].isdecimal() and len(words_[i]) > 2:
        return _dialled(tokens, i)
    if i and words_[i - 1] in "+(" and tokens.touches(i) and words_[i].isdecimal():
        end = _spaced_groups(tokens, i)
        if end is not None:
            return end
    while j + 2 < len(words_) and words_[j + 1] in DASHES and words_[j + 2][0].isdecimal():
        if not (tokens.touches(j + 1) and tokens.touches(j + 2)):
            break
        j += 2
    return j + 1 if j - i >= 4 else None


def _dialled(tokens: Tokens, i: int) -> int | None:
    """The end of a number that is dialled with a leading nought: "020 7946 0018", "01632 960 983"; None for others."""
    j = i + 1
    while j < len(tokens.words) and tokens.words[j].isdecimal() and 2 <= len(tokens.words[j]) <= 8:
        j += 1
    return j if j > i + 1 else None


def _spaced_groups(tokens: Tokens, i: int) -> int | None:
    """The end of digit groups behind a plus or in brackets, the last of two or four digits; None for plain numbers."""
    words_, j, groups = tokens.words, i + 1, 1
    while j < len(words_) and groups < 6 and (words_[j] in "()-–." or words_[j].isdecimal()):
        groups += words_[j].isdecimal()
        j += 1
    while not words_[j - 1].isdecimal():
        j -= 1
    last = words_[j - 1]
    return j if groups > 2 and len(last) in (2, 4) else None


def is_citation(tokens: Tokens, i: int, end: int) -> bool:
    """Bare integers alone in brackets: "[12]", "(3)", "[3, 4]", "(14-17)"."""
    words_, n = tokens.words, len(tokens.words)
    if end - i != 1 or not _is_reference(words_[i]) or _is_thousands_in_brackets(tokens, i):
        return False
    first, last = i, end
    while first > 0 and i - first < 12 and (words_[first - 1] in ",-–&;^" or _is_reference(words_[first - 1])):
        first -= 1
    while last < n and last - end < 12 and (words_[last] in ",-–&;" or _is_reference(words_[last])):
        last += 1
    if first == 0 or last >= n:
        return False
    pair = words_[first - 1] + words_[last]
    return pair == "[]" or (pair == "()" and first > 1)


def _is_thousands_in_brackets(tokens: Tokens, i: int) -> bool:
    """ "by 0.1% (32,000)": grouped digits in round brackets, behind a figure or with a group that counts no work."""
    words_ = tokens.words
    groups = words_[i].split(",")
    if i < 2 or words_[i - 1] != "(" or len(groups) < 2 or any(len(group) != 3 for group in groups[1:]):
        return False
    before = words_[i - 2]
    return before in ("%", "percent", "cent") or before[0].isdecimal() or any(group[0] == "0" for group in groups[1:])


def _is_reference(word: str) -> bool:
    """Integers of up to three digits, or several with commas between: "12", "26,29"."""
    if not word[0].isdecimal() or word[0] == "0":
        return False
    if word.isdecimal():
        return len(word) < 4
    return all(len(part) < 4 and part.isdecimal() for part in word.split(","))


def end_of_names(tokens: Tokens, end: int) -> int:
    """Past the further numbers of a list of names: "phases 3, 5 and 7", "Figs. 4 and 5", "Sections 4-6"."""
    words_, n = tokens.words, len(tokens.words)
    while True:
        j = end
        while j < n and j - end < 2 and words_[j] in _LIST_JOINTS:
            j += 1
        if j == end or j >= n or not words_[j].isdecimal() or len(words_[j]) > 4:
            return end
        after = words_[j + 1] if j + 1 < n else ""
        if after[:1].isalpha() and after not in ("and", "or", "to"):
            if _is_next(words_, end, j):
                return j + 1  # "Scope 1 and 2 emissions"
            return end if words_[end] == "," or is_plural(after) else j + 1
        end = j + 1


def _is_next(words_: list[str], end: int, j: int) -> bool:
    """Whether the number at token j names what comes right after the one before token `end`: 1 and 2, 3 or 4."""
    joined = j == end + 1 and words_[end] in ("and", "or", "&")
    before = words_[end - 1]
    return joined and before.isdecimal() and len(before) <= 4 and int(words_[j]) == int(before) + 1


def end_of_coordinates(tokens: Tokens, i: int) -> int | None:
    """The end of a place on the map told in degrees and minutes: "12 20 N, 45 10 W"; None for none."""
    words_, j = tokens.words, i
    while j < len(words_) and j - i < 3 and words_[j].isdecimal() and len(words_[j]) < 4:
        j += 1
    if j - i < 2 or j >= len(words_) or tokens.surface(j) not in ("N", "S", "E", "W"):
        return None
    return j + 1


def is_list_number(tokens: Tokens, i: int) -> bool:
    """The number of an item or heading at the start of a line: "1. Introduction", "2) costs", "3: results"."""
    words_, n = tokens.words, len(tokens.words)
    if i + 1 >= n or (
        not (_is_short_integer(words_[i]) and words_[i + 1] in ".):") and not _numbers_a_section(tokens, i)
    ):
        return False
    first = i
    while first > 0 and i - first < 7 and words_[first - 1] in "(#*->|":
        first -= 1
    begins_line = (
        first == 0 or "\n" in tokens.text[tokens.ends[first - 1] : tokens.starts[first]] or words_[first - 1] == BREAK
    )
    if begins_line and "." in words_[i]:
        return True
    if not begins_line or not tokens.touches(i + 1):
        return False
    return i + 2 < n and not tokens.touches(i + 2) and words_[i + 2] != BREAK


def _is_short_integer(word: str) -> bool:
    return word.isdecimal() and len(word) < 4


def _numbers_a_section(tokens: Tokens, i: int) -> bool:
    """ "5.1 Publish the plan", "2.3 Costs": a small decimal before a capital."""
    whole, point, part = tokens.words[i].partition(".")
    small = bool(point) and whole.isdecimal() and part.isdecimal() and len(whole) < 3 and len(part) < 3
    if not small:
        return False
    j = i + 1
    while j + 1 < len(tokens) and j - i < 3 and tokens.words[j] == "*":  # bold in Markdown
        j += 1
    return not tokens.touches(j) and tokens.surface(j)[0].isupper()


def names_its_like(tokens: Tokens, i: int, numeral: Numeral) -> bool:
    """A bare number behind a designator: "Section 427", "Boeing 747", "Game 2", "No. 5"."""
    words_, j = tokens.words, i - 1
    if i == 0 or (numeral.scale != 1 and numeral.digits):
        return False
    if words_[j] == "." and j and words_[j - 1] in DESIGNATORS and tokens.touches(j):
        return True
    while j > 0 and i - j < 3 and words_[j] in _LABEL_MARKS:
        j -= 1
    if j < i - 1:
        return words_[j] in _LABELS
    word = words_[j]
    if word == "#":
        return True
    if word in DESIGNATORS and word not in CARDINALS:
        if is_verb(tokens, j, numeral.end):
            return False
        return word not in ("no", "parts", "class", "unit", "units", "line") or numeral.digits
    return (
        not numeral.digits and tokens.surface(j)[0].isupper() and tokens.surface(i)[0].isupper() and word not in OPENERS
    )


def is_definite(tokens: Tokens, i: int) -> bool:
    """Whether a determiner says that the number at token i is known: "the two", "the only two"; not "only two"."""
    words = tokens.words
    if i > 1 and words[i - 1] == "only":
        return words[i - 2] in _DEFINITE or words[i - 2] in DETERMINERS
    return i > 0 and words[i - 1] in _DEFINITE and words[i - 1] != "only"


def has_letter(tokens: Tokens, numeral: Numeral) -> bool:
    """A letter that belongs to a name and is no scale or unit: "2003b" in a reference, "Figs. 3A and 3B"."""
    words_, i = tokens.words, numeral.first
    if i + 1 >= len(words_) or len(words_[i + 1]) != 1 or not words_[i + 1].isalpha() or not tokens.touches(i + 1):
        return False
    if words_[i + 1] == "b" and is_year_like(tokens, Numeral(i, i + 1, None, None)):
        return True
    j = i - 1
    if (
        j > 2
        and words_[j] in _LIST_JOINTS
        and len(words_[j - 1]) == 1
        and words_[j - 1].isalpha()
        and words_[j - 2].isdecimal()
    ):
        j -= 3  # the last of a list: "Figs. 3A and 3B"
    if j > 0 and words_[j] == ".":
        j -= 1
    return j >= 0 and words_[j] in _LETTERED


def is_year_like(tokens: Tokens, numeral: Numeral) -> bool:
    """Four bare digits from 1500 to 2100: a year unless something says otherwise."""
    word = tokens.words[numeral.first]
    return numeral.end == numeral.first + 1 and len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2100
