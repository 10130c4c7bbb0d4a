"""Whatever a document holds, the commands that read it end with a status and print nothing that steers a terminal."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from shell import run

HOSTILE = "\x1b[2J\x1b]0;owned\x07 The port has 10 berths \u202eand\u202c doubled to billion by 2030. [red]=1+1[/red]\r\n\x9b31m @x\n"
TEXTS = st.lists(
    st.sampled_from(["The port ", "has 10 berths", "\x1b[31m", "\u202e", ". ", "\n\n", "# ", "in 2030 ", "will ", "黑河", "\x9b", "‹", "`", "|"])
    | st.text(max_size=12),
    max_size=14,
).map("".join)  # fmt: skip


@pytest.mark.parametrize("command", ["list", "gaps", "due", "read"])
@settings(max_examples=25, deadline=None)
@given(text=TEXTS)
@example(text=HOSTILE)
def test_no_text_steers_the_terminal(command: str, text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    ran = run(command, "-", "--today", "2026-11-22", stdin=data)
    assert ran.status in ((0, 1, 2) if command == "gaps" else (0, 2)), ran.err
    assert "failed" not in ran.err
    assert not {char for char in ran.both if unicodedata.category(char) == "Cc"} - {"\n"}
    assert not set(ran.both) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")


@settings(max_examples=25, deadline=None)
@given(text=TEXTS)
@example(text=HOSTILE)
def test_spans_hold_in_what_is_printed(text: str) -> None:
    # text[start:end] == quote, for every record of every command, in the text as it was decoded.
    ran = run("list", "-", "--all", "--format", "json", stdin=text.encode("utf-8", "surrogatepass"))
    if ran.status:
        return
    stored = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for claim in json.loads(ran.out)["claims"]:
        for span in (claim["span"], *claim["quantities"], *claim["times"]):
            assert stored[span["start"] : span["end"]] == span["quote"]
