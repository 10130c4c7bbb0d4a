"""What holds for every format, whatever the text: spans are sacred, and nothing raises."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import UNREAD, Document, markdown, restructuredtext, text
from claimcheck.language.tokens import BREAK, MASK

FORMATS = [text, markdown, restructuredtext]

MARKS = [
    "# ", "## ", "**", "__", "*", "_", "`", "``", "```\n", "~~~\n", "[", "]", "](", ")", "](u \"t\")", "![", "<b>", "</p>",
    "<!-- ", " -->", "<script>", "<br>", "&nbsp;", "&amp;", "\\", "\\|", "| ", " | ", "|--|--|\n", "- ", "1. ", "> ", "    ", "\t",
    "\n", "\n\n", "---\n", "===\n", "=== ===\n", ".. note:: ", ".. x\n", "::\n\n", ":pep:`", "`_", "[^1]", "{{ x }}", "title: ",
    "PEP: 1\n", "\r\n", "\r", "\u2029", "\u0085", "\0", "\ufdd0", "İ", "黑河", "5 km", "Words here.", "skip to content", " ", "a",
    "- [ ] ", "[x] ", "☐ ", "<sup>1</sup>",
]  # fmt: skip

texts = st.lists(st.sampled_from(MARKS) | st.text(max_size=8), max_size=30).map("".join)


def check(document: Document, source: str) -> None:
    """The promises that every reader of documents relies on."""
    assert document.text == source
    assert len(document.masked) == len(source)
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(source), "blocks are in order, not empty, and do not overlap"
        end = block.end
        place = block.start
        for cell in block.cells:
            assert place <= cell.start <= cell.end <= len(source)
            place = cell.end
        if block.kind in UNREAD:
            assert not document.masked[block.start : block.end].replace(MASK, "").replace(BREAK, "").strip()
        document.clean(block.start, block.end)
        document.section_at(block.start)


@pytest.mark.parametrize("reader", FORMATS, ids=lambda module: module.__name__.rsplit(".")[-1])
@settings(max_examples=100, deadline=None)
@given(source=texts)
def test_arbitrary_text_keeps_every_promise(reader, source):
    check(reader.read(source), source)


@pytest.mark.parametrize("reader", FORMATS, ids=lambda module: module.__name__.rsplit(".")[-1])
@settings(max_examples=60, deadline=None)
@given(source=texts)
def test_a_character_is_shown_as_it_is_or_as_a_mask_or_break(reader, source):
    # entities are the one exception: the character they stand for is shown
    if "&" in source:
        return
    masked = reader.read(source).masked
    assert all(shown in (own, MASK, BREAK) for shown, own in zip(masked, source, strict=True))


@pytest.mark.parametrize("reader", FORMATS, ids=lambda module: module.__name__.rsplit(".")[-1])
@pytest.mark.parametrize(
    "mark",
    [
        "**",
        "[",
        "](",
        "<a",
        "<!--",
        "`",
        "``",
        "- ",
        "> ",
        "| ",
        "![",
        "a: ",
        ":a",
        "_ ",
        "\n\n- x",
        "*a ",
        "[a](b c) ",
        "{{",
        ".. ",
        "<sup>1</sup>",
        "[^",
        "- [ ] a\n",
    ],
)
def test_hostile_repetition_takes_time_in_proportion(reader, mark):
    def seconds(size: int) -> float:
        source = mark * (size // len(mark))
        began = time.perf_counter()
        reader.read(source)
        return time.perf_counter() - began

    seconds(500)
    small, large = seconds(5_000), seconds(20_000)
    assert large < 0.5 or large < 10 * small, f"{small:.3f} s for 5 kB, {large:.3f} s for 20 kB"
