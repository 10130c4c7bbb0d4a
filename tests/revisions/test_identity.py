"""A claim keeps its id while it is recognisably the same; no id ever passes to another claim."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from by_hand import claim, in_a_row
from claimcheck.records import Claim
from claimcheck.revisions import carry_ids


def ids(old: list[Claim], new: list[Claim]) -> list[str]:
    return [one.id for one in carry_ids(old, new)]


def test_an_id_survives_another_figure_other_words_and_another_place() -> None:
    old = in_a_row(
        claim("The plant employs 300 people.", id="s/aaaa", figures={"300": "300"}),
        claim("The lake freezes in most winters.", id="s/bbbb"),
    )
    new = in_a_row(
        claim("The lake freezes in nearly all winters.", id="s/cccc"),
        claim("The plant employs 350 people.", id="s/dddd", figures={"350": "350"}),
    )
    assert ids(old, new) == ["s/bbbb", "s/aaaa"]


def test_a_new_claim_keeps_its_own_id() -> None:
    old = [claim("The lake freezes in most winters.", id="s/bbbb")]
    new = in_a_row(old[0], claim("A ferry runs twice a day.", id="s/eeee"))
    assert ids(old, new) == ["s/bbbb", "s/eeee"]


def test_the_id_of_a_removed_claim_never_passes_to_another() -> None:
    """A judgement may rest on it."""
    old = [claim("The lake freezes in most winters.", id="s/bbbb")]
    new = [claim("A ferry runs twice a day.", id="s/bbbb")]
    (given_id,) = ids(old, new)
    assert given_id != "s/bbbb"
    assert given_id.startswith("s/")
    assert ids(old, new) == [given_id], "the same every time"


def test_nothing_else_of_the_new_claim_changes() -> None:
    old = [claim("The plant employs 300 people.", id="s/aaaa", figures={"300": "300"})]
    new = [claim("The plant employs 350 people.", id="s/dddd", figures={"350": "350"})]
    (carried,) = carry_ids(old, new)
    assert carried.id == "s/aaaa"
    carried.id = "s/dddd"
    assert carried == new[0]


WORDS = st.sampled_from("lake mill tower bridge market school winter harbour east coal".split())
SENTENCES = st.lists(st.lists(WORDS, min_size=2, max_size=5).map(" ".join), max_size=6)


@given(SENTENCES, SENTENCES)
def test_no_two_claims_ever_share_an_id(before: list[str], after: list[str]) -> None:
    """Whatever became of the text, and even where the new claims came with ids of the old ones."""
    old = in_a_row(*[claim(text, id=f"s/{place}") for place, text in enumerate(before)])
    new = in_a_row(*[claim(text, id=f"s/{place + 3}") for place, text in enumerate(after)])
    carried = ids(old, new)
    assert len(set(carried)) == len(carried) == len(after)


@given(SENTENCES, st.data())
def test_ids_survive_where_the_sentence_stands(texts: list[str], data: st.DataObject) -> None:
    """Take sentences out: every one that still stands has its id."""
    texts = list(dict.fromkeys(texts))
    old = in_a_row(*[claim(text, id=f"s/{place}") for place, text in enumerate(texts)])
    kept = data.draw(st.lists(st.sampled_from(range(len(texts))), unique=True).map(sorted)) if texts else []
    new = in_a_row(*[claim(texts[place], id=f"n/{place}") for place in kept])
    assert ids(old, new) == [f"s/{place}" for place in kept]
