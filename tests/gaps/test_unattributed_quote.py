"""Quoted sentences that nobody is named as saying."""

from __future__ import annotations

import pytest

from claimcheck.gaps import find_gaps


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["unattributed-quote"])]


def test_finds_the_sentence_with_its_marks() -> None:
    text = "The meeting was long. “We will not pay a cent more.” The mayor left."
    assert quotes(text) == ["“We will not pay a cent more.”"]
    (gap,) = find_gaps(text, select=["unattributed-quote"])
    assert gap.message == "nobody is named as saying this"
    assert gap.hint == "look for who said it, when and where"


@pytest.mark.parametrize(
    "text",
    [
        "“We will not pay a cent more,” said the mayor.",
        "The mayor was angry. “We will not pay a cent more.” He said that twice.",
        "“We will not pay a cent more.” [12]",
        "“We shall never pay a cent more.” – Jane Doe",
        "“We shall never pay a cent more.”\n\n- Jane Doe",
        "The song “We Will Never Pay a Cent More” was a hit.",  # a title
        "Its motto was “We never give up on anyone.”",
        "They are “the best of them all” in this town.",  # held at arm's length
        "He is “Big Bad Bob” to them.",
    ],
)
def test_speakers_titles_and_mottoes_are_left_alone(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize("end", ["", "\n\n", "-", " –", "\n\n- "])
def test_a_quotation_may_end_the_text(end: str) -> None:
    """What is looked for behind the closing mark may not be there."""
    assert len(quotes(f"The meeting was long. “We will not pay a cent more.”{end}")) == 1
