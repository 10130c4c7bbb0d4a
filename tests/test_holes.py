"""Where a figure or a date is lost: as `gaps` says, each beside the claim whose words it is missing from."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.claims import parse
from claimcheck.documents import plain, read_bytes
from claimcheck.gaps import find_gaps
from claimcheck.holes import RULES, hole_of, holes_in, holes_of
from claimcheck.workspace import Workspace

BASIN = "The basin covers an area of and is open. Trade has doubled to billion since. The port was opened in ."


def test_the_holes_are_those_of_the_gaps() -> None:
    gaps = find_gaps(BASIN, select=RULES)
    assert [gap.rule for gap in gaps] == ["dropped-number", "dropped-number", "dropped-date"]
    places = [BASIN.index(" and is"), BASIN.index("billion"), BASIN.index(" .")]
    assert [hole_of(gap) for gap in gaps] == places
    assert holes_in(plain(BASIN)) == [(at, at) for at in places]


@pytest.mark.parametrize(
    "text",
    ["", "The basin covers an area of 3 hectares.", "The house they live in.", "Experts say so, more or less."],
)
def test_whole_texts_have_none(text: str) -> None:
    assert holes_in(plain(text)) == []


def test_markup_that_stands_in_the_place_of_a_figure_is_the_hole() -> None:
    """A reader of the page sees no figure there, though its file has one."""
    text = 'The basin covers an area of <data value="3"></data> and is open.\n'
    document = read_bytes(text.encode(), name="basin.md")
    (hole,) = holes_in(document)
    assert text[slice(*hole)] == '<data value="3"></data>'


def test_a_hole_belongs_to_the_claim_whose_word_asks_for_it() -> None:
    """At the end of a claim's words and at the beginning of another's it is the one that has the asking word."""
    claims = parse(BASIN)
    holes = holes_in(plain(BASIN))
    of = {claim.statement: [BASIN[:start].split()[-1] for start, _ in holes_of(claim, holes)] for claim in claims}
    assert of == {
        "The basin covers an area of": ["of"],
        "[The basin] is open": [],
        "Trade has doubled to billion since": ["to"],
        "The port was opened in": ["in"],
    }


def test_a_ledger_keeps_them_so_that_no_text_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "basin.md").write_text(BASIN)
    workspace = Workspace.create(tmp_path)
    workspace.add([tmp_path / "basin.md"])
    assert workspace.judged("basin").holes == holes_in(plain(BASIN))


def test_a_ledger_of_another_version_has_yet_to_be_asked(tmp_path: Path) -> None:
    """Its rules of gaps may have been others: then the text itself is looked at."""
    (tmp_path / "basin.md").write_text(BASIN)
    workspace = Workspace.create(tmp_path)
    workspace.add([tmp_path / "basin.md"])
    path = workspace.ledger("basin", 1)
    path.write_text(path.read_text().replace('"parser":"', '"parser":"0.0.1+', 1))
    assert workspace.judged("basin").holes is None
