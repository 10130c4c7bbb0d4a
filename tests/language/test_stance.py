"""When the ledger takes a clause for a judgement, and when it keeps it as a fact."""

import pytest

from claimcheck.claims import parse
from claimcheck.language.assessment import assess


@pytest.mark.parametrize(
    "text",
    [
        "The harbour is splendid.",
        "It was a truly wonderful town.",
        "Their excuse is simply ridiculous.",
        "In my view 12 crowns is far too much for a loaf.",
        "No child should have to wait 18 weeks.",
    ],
)
def test_a_judgement_that_is_the_predicate(text: str) -> None:
    """To judge is all that the clause does: in the ledger as in a sentence by itself."""
    assert [claim.modality for claim in parse(text)] == ["opinion"]
    assert assess(text).modality == "opinion"


@pytest.mark.parametrize(
    "text",
    [
        "The disastrous fire destroyed 40 houses.",
        "The splendid hall was sold to the town.",
        "The corrupt mayor resigned in May.",
        "It is a scandal that 300 letters were burned in 1999.",
        "The hall is the largest in the province.",
    ],
)
def test_a_judgement_in_passing_leaves_the_fact(text: str) -> None:
    """A fact taken for an opinion would be hidden from the list."""
    assert "opinion" not in [claim.modality for claim in parse(text)]
