"""Lines at the head of a document that tell of the document. Made-up documents."""

import pytest

from claimcheck.claims import parse
from claimcheck.documents import read_bytes

PROSE = "The port handled 3.1 million tonnes in 2025."


def kinds(text: str, name: str) -> list[tuple[str, str]]:
    document = read_bytes(text.encode(), name=name)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "By Ann Lee, Harbour Correspondent",
        "By Ann Lee and Jan de Vries in Oslo",
        "by Ann Lee | 5 May 2026",
        "Posted 5 May 2026",
        "Harbour Gazette, 5 May 2026",
        "Updated 7 May 2026 at 10:14",
        "Last updated: 7 May 2026",
        "5 min read",
        "Reading time: 5 minutes",
        "Word count: 1,204",
    ],
)
def test_a_line_that_tells_of_its_document_claims_nothing(line: str, name: str) -> None:
    text = f"# The port grows\n\n{line}\n\n{PROSE}\n"
    assert ("metadata", line) in kinds(text, name)
    document = read_bytes(text.encode(), name=name)
    assert [(claim.statement, claim.section) for claim in parse(document)] == [(PROSE[:-1], ["The port grows"])]


@pytest.mark.parametrize(
    "line",
    [
        "By the harbour wall",
        "By Monday all 40 ships were gone",
        "By Ann Lee's count 40 ships sank.",
        "Budget: 5 May 2026",
        "Opened 5 May 2026",
        "40 minutes to read the minutes",
        "Words: Ann Lee",
    ],
)
def test_other_short_lines_stay(line: str) -> None:
    assert ("paragraph", line) in kinds(f"# The port grows\n\n{line}\n\n{PROSE}\n", "a.md")


def test_lines_of_one_block_are_parted() -> None:
    text = f"The port sells 40 ships\nBy Ann Lee, Harbour Correspondent \n Posted 5 May 2026\n\n{PROSE}\n"
    document = read_bytes(text.encode(), name="a.txt")
    assert [claim.statement for claim in parse(document)] == ["The port sells 40 ships", PROSE[:-1]]
    assert document.metadata["published"] == "2026-05-05"


def test_only_the_head_is_looked_at() -> None:
    text = f"{PROSE}\n\nBy Ann Lee\n\n{PROSE}\n"
    assert ("metadata", "By Ann Lee") not in kinds(text, "a.md")


def test_a_byline_heads_nothing() -> None:
    document = read_bytes(f"By Ann Lee\n\nSales: 40 ships\n\n{PROSE}\n".encode(), name="a.txt")
    assert all("Ann Lee" not in claim.statement for claim in parse(document))


@pytest.mark.parametrize("line", ["As delivered", "Check against delivery", "As prepared for delivery"])
def test_how_a_speech_was_delivered_heads_nothing(line: str) -> None:
    text = f"Remarks by Ada Brandt\n\nOslo, 5 May 2026\n\n{line}\n\n{PROSE}\n"
    claims = parse(read_bytes(text.encode(), name="a.txt"))
    assert [(claim.statement, claim.section) for claim in claims] == [(PROSE[:-1], ["Remarks by Ada Brandt"])]
