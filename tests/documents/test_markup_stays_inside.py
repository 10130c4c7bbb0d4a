"""Markup is masked for the readers of language; no mask ever leaves in what a person reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import find_gaps, parse
from claimcheck.documents import read_bytes
from claimcheck.language.tokens import BREAK, MASK

SENTENCES = st.sampled_from(
    [
        "according to a study in {} the lake lost {} of its water".split(),
        "{} said the ferry carries {} people a year".split(),
        "the {} bridge will open by {} , the harbour board said".split(),
        "“ prices rose by {} , ” {} told {}".split(),
        "{} reported , citing the {} , that {} ships sank last year".split(),
    ]
)
WORDS = st.sampled_from(["Marine Biology", "Ann Lee", "finance ministry", "5%", "€3 million", "2031", "three", "12 km"])
MARKS = st.sampled_from(["{}", "*{}*", "**{}**", "_{}_", "[{}](x.html)", "`{}`", "<b>{}</b>", "~~{}~~", "&amp;{}"])


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Sentences in which any word may be marked up, in paragraphs, items, quotations, headings and cells."""
    lines = []
    for _ in range(draw(st.integers(1, 3))):
        words = draw(SENTENCES)
        marked = (draw(MARKS).format(draw(WORDS)) if word == "{}" else draw(MARKS).format(word) for word in words)
        lines.append(
            draw(st.sampled_from(["{}.", "- {}", "> {}", "## {}", "| a | b |\n|--|--|\n| {} | 3 |"])).format(
                " ".join(marked)
            )
        )
    return "\n\n".join(lines)


def strings(record: object) -> Iterator[str]:
    """Every string that a record holds, however deep."""
    if isinstance(record, str):
        yield record
    elif is_dataclass(record):
        for field in fields(record):
            yield from strings(getattr(record, field.name))
    elif isinstance(record, list | tuple):
        for part in record:
            yield from strings(part)


@settings(deadline=None, max_examples=150)
@given(documents())
def test_no_record_holds_a_mask(text: str) -> None:
    document = read_bytes(text.encode(), name="x.md")
    for record in (*parse(document), *find_gaps(document)):
        for string in strings(record):
            assert MASK not in string
            assert BREAK not in string


def test_who_is_named_in_italics_is_named_without_them() -> None:
    document = read_bytes(b"The lake shrank, according to a study in *Marine Biology*.\n", name="x.md")
    (claim,) = parse(document)
    assert [by.speaker for by in claim.attribution] == ["a study in Marine Biology"]
