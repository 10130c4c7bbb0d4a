"""The [?] of a listing: where the words on either side are those of the text, and nowhere else."""

from __future__ import annotations

import time

import pytest
from rich.text import Text

from claimcheck.outputs.table._holes import with_holes
from claimcheck.outputs.table._words import statement
from made import claim, figure

LOST = "\0"
"""Where the hole is, in the quotes of these tests."""


def shown(said: str, quote: str, start: int = 0) -> str:
    """The statement as it is printed, of a claim that begins at `start` and has a hole at the sign."""
    at = start + quote.index(LOST)
    made = claim(statement=said, quote=quote.replace(LOST, ""), start=start)
    return statement(made, [(at, at)]).plain


@pytest.mark.parametrize(
    ("said", "quote", "printed"),
    [
        ("Trade doubled to billion", f"Trade doubled to {LOST}billion", "Trade doubled to [?] billion"),
        ("Trade doubled to by 2023", f"Trade doubled to{LOST} by 2023,", "Trade doubled to [?] by 2023"),
        ("It has an area of", f"It has an area of{LOST}", "It has an area of [?]"),
        ("It has an area of , a lot", f"It has an area of{LOST} , a lot", "It has an area of [?], a lot"),
        ("km north lies a mill", f"{LOST}km north lies a mill", "[?] km north lies a mill"),
        ("[the mill] km north of it", f"{LOST}km north of it", "[the mill] [?] km north of it"),
        ("Trade doubled to billion", f"Trade **doubled** to\n  {LOST}billion", "Trade doubled to [?] billion"),
    ],
)
def test_a_hole_is_shown_among_its_words(said: str, quote: str, printed: str) -> None:
    assert shown(said, quote) == printed
    assert shown(said, quote, start=500) == printed


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("Two quays were built …", f"Two quays were built and trade doubled to {LOST}billion"),
        ("Two quays … and a mill", f"Two quays with an area of{LOST} and a mill"),
        ("Trade doubled to …", f"Trade doubled to {LOST}billion in a year"),
        ("… it rose to billion … it rose to billion …", f"one, it rose to {LOST}billion or it rose to billion, too"),
        ("", f"Trade doubled to {LOST}billion"),
    ],
)
def test_a_hole_outside_of_what_is_shown_is_not(said: str, quote: str) -> None:
    """Its words were cut, or stand there twice: a [?] in the wrong place would be worse than none."""
    assert shown(said, quote) == said


def test_of_two_places_alike_the_words_further_off_decide() -> None:
    said = "Imports rose to billion and exports rose to billion"
    quote = f"Imports rose to billion and exports rose to {LOST}billion"
    assert shown(said, quote) == "Imports rose to billion and exports rose to [?] billion"


def test_several_holes_and_the_weight_of_figures_stay_in_their_places() -> None:
    said = "It is 12 metres wide and has an area of and a depth of"
    made = claim(statement=said, quantities=[figure("12 metres", "12")])
    told = statement(made, [(at, at) for at in (said.index(" and a depth"), len(said))])
    assert told.plain == "It is 12 metres wide and has an area of [?] and a depth of [?]"
    assert any(told.plain[span.start : span.end] == "12 metres" for span in told.spans)


def test_escape_sequences_stay_visible_and_do_not_move_the_hole() -> None:
    said = "The \x1b[31mport's\x1b[0m trade doubled to billion \u202eyllaer"
    assert shown(said, said.replace("billion", LOST + "billion")) == (
        "The ␛[31mport's␛[0m trade doubled to [?] billion \ufffdyllaer"
    )


def test_places_that_no_text_has_are_no_holes() -> None:
    """A ledger is a file, and files are edited by hand."""
    made = claim(statement="Trade doubled to billion")
    assert with_holes(Text(made.statement), made, [(900, 901)]).plain == made.statement
    assert with_holes(Text(made.statement), made, [(-5, -1)]).plain == made.statement


def test_long_claims_of_words_alike_take_no_longer() -> None:
    started = time.perf_counter()
    shown("to billion " * 20, "to billion " * 50_000 + LOST)
    assert time.perf_counter() - started < 1
