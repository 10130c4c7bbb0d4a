"""What became of each line of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.commands._lines import lines_of
from claimcheck.documents import Block, Document
from made import claim

TEXT = "Title\n\nThe bridge is long. It\nopened in 2019.\n\nskip to content\n\nNothing here.\n***"
DOCUMENT = Document(
    TEXT,
    TEXT,
    [Block("heading", 0, 5, 1), Block("paragraph", 7, 45), Block("boilerplate", 47, 62), Block("paragraph", 64, 77)],
)


def test_every_line_is_told() -> None:
    opened = claim("town/aaaa", "It opened in 2019", quote="It\nopened in 2019", start=27)
    lines = lines_of(DOCUMENT, [opened])
    assert [line.what for line in lines] == [
        "heading", "blank", "claim", "claim", "blank", "boilerplate", "blank", "no claim", "markup",
    ]  # fmt: skip
    assert [(mark.start, mark.end, mark.begins, mark.ends) for mark in lines[2].marks] == [(20, 22, True, False)]
    assert [(mark.start, mark.end, mark.begins, mark.ends) for mark in lines[3].marks] == [(0, 14, False, True)]


def test_siblings_share_a_mark() -> None:
    # Two figures under one verb are two claims over the same words: marked once, with both ids.
    twins = [claim("town/aaaa", start=7), claim("town/bbbb", start=7)]
    (mark,) = lines_of(DOCUMENT, twins)[2].marks
    assert mark.ids == ["town/aaaa", "town/bbbb"]


def test_an_opinion_is_told_apart_from_a_claim() -> None:
    assert lines_of(DOCUMENT, [claim(modality="opinion", quote="The bridge", start=7)])[2].what == "opinion"


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_marks_lie_in_their_line(text: str, spans: list[tuple[int, int]]) -> None:
    places = [(min(a, b), min(max(a, b), len(text))) for a, b in spans if min(a, b) < min(max(a, b), len(text))]
    claims = [claim(f"t/{n}", quote=text[a:b], start=a) for n, (a, b) in enumerate(places)]
    lines = lines_of(Document(text, text), claims)
    assert "\n".join(line.text for line in lines) == text
    for line in lines:
        assert text[line.start : line.end] == line.text
        assert all(0 <= mark.start < mark.end <= len(line.text) for mark in line.marks)
