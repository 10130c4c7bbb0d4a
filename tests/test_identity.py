"""Ids: the same words make the same id."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.identity import SHORTEST, assign_ids


def test_an_id_depends_on_what_is_said_alone() -> None:
    """Not on the order of the claims, nor on the others."""
    (alone,) = assign_ids("s", ["exports doubled"])
    assert assign_ids("s", ["imports fell", "exports doubled"])[1] == alone
    assert alone.startswith("s/")
    assert len(alone) == len("s/") + SHORTEST


def test_what_is_told_again_gets_an_id_of_its_own() -> None:
    first, second = assign_ids("s", ["exports doubled", "exports doubled"])
    assert first != second
    assert assign_ids("s", ["exports doubled"]) == [first]


@given(st.lists(st.text(alphabet="ab", max_size=3), max_size=300))
def test_no_two_claims_share_an_id(contents: list[str]) -> None:
    ids = assign_ids("s", contents)
    assert len(set(ids)) == len(contents)
    assert ids == assign_ids("s", contents)
