"""The shapes in which scans, copies and typing leave a number: each is tried at the token where the number begins."""

from __future__ import annotations

from collections.abc import Callable

from ..language.tokens import Tokens
from ._seams import surface_at, word_at
from ._words import words


def garbled_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The tokens of the garbled number that begins or is told at token i, half open; None for a sound one."""
    if tokens.touches(i):
        before = tokens.surface(i - 1)
        squared = before == "I" and tokens.words[i].startswith("2")  # I² that lost its height: "I225%"
        if before in _MISREAD and not squared and not tokens.touches(i - 1) and _is_scaled(tokens, i + 1):
            return i - 1, i + 1  # "l5 percent"
        if before not in words("currencies"):
            return None
        if _has_doubled_sign(tokens, i):
            return i - 2, i + 1
    elif not tokens.touches(i + 1) and tokens.words[i].isdecimal() and word_at(tokens, i + 1) != tokens.words[i]:
        return None  # most numbers
    for shape in _SHAPES:
        end = shape(tokens, i)
        if end is not None:
            return i, end
    return None


def _badly_grouped(tokens: Tokens, i: int) -> int | None:
    """ "1,234,56", "2,3500"; not "May 6,1998", a date without its space."""
    word = tokens.words[i]
    if "," not in word or _goes_on(tokens, i + 1):
        return None
    groups = word.split(".")[0].split(",")
    if not 1 <= len(groups[0]) <= 3 or groups[0].startswith("0"):
        return None
    if len(groups) == 2:
        dated = len(groups[1]) == 4 and word_at(tokens, i - 1) in words("months")
        told = surface_at(tokens, i + 1)[:1].islower() or word_at(tokens, i - 1) in words("currencies")
        wrong = len(groups[1]) > 3 and not dated and told  # unlike "72,1589", a volume and its page
    elif len(groups) == 1:
        wrong = False
    else:
        wrong = all(len(group) == 3 for group in groups[1:-1]) and len(groups[-1]) not in (1, 3)
    return i + 1 if wrong else None


def _goes_on(tokens: Tokens, i: int) -> bool:
    return i < len(tokens) and tokens.touches(i) and (word_at(tokens, i).isalnum() or word_at(tokens, i) in "-–/:")


def _dotted(tokens: Tokens, i: int) -> int | None:
    """ "2.5.6 million": two decimal points in what is told as a figure; not groups of three, "2.500.000"."""
    groups = tokens.words[i].split(".")
    if len(groups) < 3 or "," in tokens.words[i] or all(len(group) == 3 for group in groups[1:]):
        return None
    return i + 1 if _is_scaled(tokens, i + 1) else None


def _doubled_mark(tokens: Tokens, i: int) -> int | None:
    """ "1,,500", "5..2 million", "3.,200": two marks where one belongs; not "5..10 million", which may be a range."""
    if not all(tokens.touches(j) for j in (i + 1, i + 2, i + 3)):
        return None
    marks, last = "".join(tokens.words[i + 1 : i + 3]), word_at(tokens, i + 3)
    if marks not in (",,", "..", ".,", ",.") or not last[0].isdecimal():
        return None
    thousands = len(tokens.words[i]) <= 3 and last.isdecimal() and len(last) == 3
    if marks == "..":
        numbers = tokens.words[i].isdecimal() and last.isdecimal()
        wrong = numbers and int(last) < int(tokens.words[i]) and _is_scaled(tokens, i + 4)
    else:
        wrong = thousands if marks == ",," else thousands and not _goes_on(tokens, i + 4)
    return i + 4 if wrong else None


def _undecoded(tokens: Tokens, i: int) -> int | None:
    """A character between digits that a decoder could not read."""
    if not (tokens.touches(i + 1) and tokens.touches(i + 2)):
        return None
    unread = word_at(tokens, i + 1) == "\ufffd" and word_at(tokens, i + 2)[0].isdecimal()
    return i + 3 if unread else None


def _letters(tokens: Tokens, i: int) -> int | None:
    """ "2O15", "23,4O0", "1O million": letters that a scan took noughts and ones for."""
    if not tokens.touches(i + 1) or not {surface_at(tokens, i + 1)[0], surface_at(tokens, i + 2)[0]} & {"O", "l"}:
        return None
    end = i + 1
    while end < len(tokens) and tokens.touches(end) and end < i + 6:
        end += 1
    start = tokens.starts[i]
    written = tokens.text[start : tokens.ends[end - 1]].rstrip(".,;:)")
    stop = next((j for j in range(i + 1, end + 1) if tokens.ends[j - 1] == start + len(written)), None)
    if stop is None or ("O" not in written and "l" not in written):
        return None
    if len(written) <= 4 and written[-1] in "Ol" and written[:-1].isdecimal() and _is_scaled(tokens, stop):
        return stop  # a figure with its scale, whatever stands at its end
    digits = written.replace("O", "").replace(",", "")
    amid = written.count("O") == 1 and written[-1] != "O" and digits.isdecimal() and len(digits) >= 3
    first, *groups = written.replace("O", "0").split(",")
    grouped = "O" in written and groups and first.isdecimal() and all(len(g) == 3 and g.isdecimal() for g in groups)
    return stop if amid or (grouped and not written.startswith("0")) else None


_MISREAD = frozenset(("l", "I", "O"))


def _repeated(tokens: Tokens, i: int) -> int | None:
    """ "of 10 10 per cent": the same figure twice, before a word that wants one."""
    word = tokens.words[i]
    twice = word_at(tokens, i + 1) == word and not tokens.touches(i + 1) and _is_scaled(tokens, i + 2)
    led = word_at(tokens, i - 1) in words("cannot_begin") or word_at(tokens, i - 1) in words("hedges")
    dated = len(word) == 4 and word.isdecimal()
    return i + 2 if twice and led and not dated and tokens.starts[i + 1] - tokens.ends[i] == 1 else None


def _has_doubled_sign(tokens: Tokens, i: int) -> bool:
    """ "$$5 million"; "$$5x$$" is mathematics, and "$$$5" a joke."""
    sign = tokens.words[i - 1]
    if word_at(tokens, i - 2) != sign or not tokens.touches(i - 1) or tokens.touches(i - 2):
        return False
    start, end = tokens.starts[i - 2], tokens.ends[i]
    around = tokens.text[max(0, start - _FORMULA) : start] + tokens.text[end : end + _FORMULA]
    return _is_scaled(tokens, i + 1) and 2 * sign not in around


_FORMULA = 200


def _is_scaled(tokens: Tokens, i: int) -> bool:
    """Whether a magnitude or a percent sign stands at token i: what is before it is told as a figure."""
    word = word_at(tokens, i)
    if word == "per":
        return word_at(tokens, i + 1) == "cent"
    if word == "%":
        return tokens.touches(i) or tokens.text[tokens.ends[i - 1] : tokens.starts[i]] == " "
    return word in words("magnitudes") or word == "percent"


_SHAPES: tuple[Callable[[Tokens, int], int | None], ...] = (
    _badly_grouped,
    _dotted,
    _doubled_mark,
    _undecoded,
    _letters,
    _repeated,
)
