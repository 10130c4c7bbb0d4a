"""Text of a source never steers a terminal, a spreadsheet or the eye."""

from __future__ import annotations

import csv
import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.outputs._safe import cell, escaped, one_line, printable

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ANY = st.text(st.characters(exclude_categories=()))


@given(ANY)
def test_nothing_printable_steers(text: str) -> None:
    # Controls, surrogates, line separators and bidirectional marks are gone, and every character keeps its place.
    shown = printable(text)
    assert len(shown) == len(text)
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(shown) & set(BIDI)
    assert printable(shown) == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),  # an escape sequence is seen as one
        ("\x07\x00\x7f", "␇␀␡"),
        ("\x9b31m", "�31m"),  # the one-byte form of ESC [
        ("pay \u202e05\u202c", "pay �05�"),  # would be read as "50"
        ("黑河 ﬁ é", "黑河 ﬁ é"),  # letters stay as they are
        ("[bold]x[/bold]", "[bold]x[/bold]"),
        ("a\u00a0b", "a\u00a0b"),
    ],
)
def test_what_a_reader_sees(source: str, shown: str) -> None:
    assert printable(source) == shown


@given(ANY)
def test_one_line_is_one(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@pytest.mark.parametrize("text", ["=1+1", "+1", "-cmd", "@x", "\t=1", "\r=1", "＝1", "-1+2", "\n=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


@pytest.mark.parametrize("text", ["-5", "-0.25", "1+1", "a=b", "", "2026"])
def test_plain_cells_stay(text: str) -> None:
    assert cell(text) == text


@given(ANY)
def test_a_cell_comes_back_from_csv(text: str) -> None:
    # What is written is one cell when read again.
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\n").writerow(["x", cell(text)])
    assert len(next(csv.reader(io.StringIO(stream.getvalue(), newline="")))) == 2


@given(ANY)
def test_json_says_the_same_in_safe_letters(text: str) -> None:
    written = escaped(json.dumps(text, ensure_ascii=False))
    assert json.loads(written) == text
    assert not set(written) & set(BIDI)
    assert not any(0x7F <= ord(char) <= 0x9F or 0xD800 <= ord(char) <= 0xDFFF for char in written)
