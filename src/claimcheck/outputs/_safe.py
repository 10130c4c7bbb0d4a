"""Text of a source, made safe to print: what would steer a terminal, a spreadsheet or the eye is shown, not obeyed.

Sources are written by others. An escape sequence in one may recolour or retitle a terminal, a bidirectional override
(CVE-2021-42574, "Trojan Source") may show its words in another order than a reader would check them in, and a cell
that begins like a formula is run by spreadsheets (OWASP, "CSV Injection").
"""

from __future__ import annotations

import re

_LOST = "\ufffd"
"""Stands for a character that has no picture of its own."""

_HIDDEN = (
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb"
    "\ufffe\uffff\U000e0000-\U000e007f]"
)
"""Every character that is not printed as it is: controls, bidirectional marks, separators of lines, surrogates,
noncharacters, annotation marks and the invisible tags. The patterns are compiled by `re` when first used: a listing in
JSON needs one of the three, and starts in a blink."""

_ESCAPED_IN_JSON = "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NEGATIVE_NUMBER = r"-\d+(?:\.\d+)?"


def printable(text: str) -> str:
    """The text as it may go to a terminal: as long as it was, each unsafe character replaced by a visible one.

    >>> printable("a\\x1b[31mb")
    'a␛[31mb'
    """
    if text.isascii() and text.isprintable():
        return text
    return re.sub(_HIDDEN, _stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    """The picture of a control (U+2400 ff), a space for a tab, else the sign for a lost character; one column each."""
    code = ord(match[0])
    if code < 0x20:
        return " " if code == 0x09 else chr(0x2400 + code)
    return "\u2421" if code == 0x7F else _LOST


def one_line(text: str) -> str:
    """The text on one line: spaces and line ends run together to one space, the rest as `printable` has it.

    >>> one_line("two\\n  lines")
    'two lines'
    """
    return printable(" ".join(text.split()))


def cell(text: str) -> str:
    """The text as a cell of a CSV file: line ends kept, other unsafe characters replaced, never a formula.

    >>> cell("=1+1"), cell("-5")
    ("'=1+1", '-5')
    """
    shown = "\n".join(printable(line) for line in text.replace("\r\n", "\n").split("\n"))
    if text.startswith(_FORMULA) and not re.fullmatch(_NEGATIVE_NUMBER, text):
        return "'" + shown
    return shown


def escaped(json_text: str) -> str:
    """JSON text with what `json.dumps` leaves as it is, and a terminal or an eye would obey, written as \\uXXXX."""
    if json_text.isascii() and "\x7f" not in json_text:
        return json_text
    return re.sub(_ESCAPED_IN_JSON, lambda match: f"\\u{ord(match[0]):04x}", json_text)
