"""What a denial with an auxiliary alone leaves to the clause before. Made-up texts."""

import pytest

from claimcheck.claims import parse


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        ("Fares are rising, wages are not.", "wages are not [rising]"),
        ("Fares are rising, but wages aren't.", "wages aren't [rising]"),
        ("The north will get a bridge, the south will not.", "the south will not [get a bridge]"),
        ("Fares rose in 2023, wages did not.", "wages did not"),  # not "rose", and "rise" is no word of the text
    ],
)
def test_a_denial_is_a_claim_and_told_with_what_it_denies(text: str, denial: str) -> None:
    told, denied = parse(text, source="s")
    assert (told.negated, denied.negated) == (False, True)
    assert denied.statement == denial
