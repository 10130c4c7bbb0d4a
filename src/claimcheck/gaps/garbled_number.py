"""A number is written as no number is.

What it flags
    Digits whose groups do not come out ("1,234,56", "2,3500"), a doubled comma inside a number ("1,,500"), a letter O
    among digits ("2O15", "23,4O0") and characters that a decoder could not read ("5\ufffd000").

Why it matters
    Scans, copied tables and wrong encodings garble figures. A reader guesses what was meant; a ledger must not.

Bad
    The plant cost 1,234,56 euros.

Good
    The plant cost 1,234,560 euros.

What to do
    Look the number up in the original document.

Measured precision
    1 of 1 finding in 7.8 million characters of encyclopaedia articles, news, speeches, minutes and reports ("reach
    2,3539 billion"); none in 27 million of manuals. Real garbling is rare in edited text, so that much is not known of
    scans.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..language.tokens import Tokens
from ._context import Context
from ._findings import Finding
from ._seams import word_at

FAMILY = "number"
SEVERITY = "warning"
DEFAULT = True


def find(context: Context) -> Iterator[Finding]:
    """Each garbled number."""
    tokens = context.tokens
    for i, word in enumerate(tokens.words):
        if not word[0].isdecimal() or (i > 0 and tokens.touches(i) and tokens.words[i - 1] != "$"):
            continue
        end = i + 1 if _badly_grouped(word) and not _goes_on(tokens, i + 1) else _garbled_until(tokens, i)
        if end is not None:
            start, stop = tokens.starts[i], tokens.ends[end - 1]
            quote = context.document.text[start:stop]
            yield Finding(start, stop, f"'{quote}' is no number", "look the number up in the original document")


def _badly_grouped(word: str) -> bool:
    """Whether commas part a number into thousands and leave a group of another length: "1,234,56", "2,3500"."""
    groups = word.split(".")[0].split(",")
    if not 1 <= len(groups[0]) <= 3 or groups[0].startswith("0"):
        return False
    if len(groups) == 2:
        return len(groups[1]) > 3
    if len(groups) < 3:
        return False
    return all(len(group) == 3 for group in groups[1:-1]) and len(groups[-1]) not in (1, 3)


def _goes_on(tokens: Tokens, i: int) -> bool:
    return i < len(tokens) and tokens.touches(i) and (word_at(tokens, i).isalnum() or word_at(tokens, i) in "-–/:")


def _garbled_until(tokens: Tokens, i: int) -> int | None:
    """The end of a number that begins at token i and holds a sign no number holds; None where none does."""
    middle, last = i + 1, i + 2
    if last >= len(tokens) or not (tokens.touches(middle) and tokens.touches(last)):
        return _with_letter_o(tokens, i)
    if word_at(tokens, middle) == "\ufffd" and tokens.words[last][0].isdecimal():
        return last + 1
    doubled = word_at(tokens, middle) == word_at(tokens, last) == ","
    ends = last + 1
    if doubled and ends < len(tokens) and tokens.touches(ends) and _is_thousands(tokens, i, ends):
        return ends + 1
    return _with_letter_o(tokens, i)


def _is_thousands(tokens: Tokens, i: int, j: int) -> bool:
    return len(tokens.words[i]) <= 3 and tokens.words[j].isdecimal() and len(tokens.words[j]) == 3


def _with_letter_o(tokens: Tokens, i: int) -> int | None:
    """ "2O15": digits, a capital O, digits, and no letter or sign on either side."""
    if i + 1 >= len(tokens) or not tokens.touches(i + 1):
        return None
    end = i + 1
    while end < len(tokens) and tokens.touches(end) and end < i + 4:
        end += 1
    start = tokens.starts[i]
    written = tokens.text[start : tokens.ends[end - 1]].rstrip(".,;:)")
    digits = written.replace("O", "").replace(",", "")
    if written.count("O") == 1 and digits.isdecimal() and len(digits) >= 3 and written[0] != "O" and written[-1] != "O":
        return next((j for j in range(i + 1, end + 1) if tokens.ends[j - 1] == start + len(written)), None)
    return None
