"""A claim is found by any unique start of the last part of its id."""

from __future__ import annotations

import pytest

from claimcheck.commands._ids import find_claim
from claimcheck.errors import ClaimcheckError
from made import claim

CLAIMS = [claim("town/7q3f"), claim("town/7q4a"), claim("port/7q3f2"), claim("port/zz00")]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zz", "port/zz00"),
        ("ZZ00", "port/zz00"),
        ("7q4", "town/7q4a"),
        ("7q3f", "town/7q3f"),  # the whole last part wins over a longer one that begins so
        ("port/7q3", "port/7q3f2"),
        ("docs/a.md/1x", "docs/a.md/1xyz"),  # a file's path may hold slashes
    ],
)
def test_found(typed: str, found: str) -> None:
    assert find_claim(typed, [*CLAIMS, claim("docs/a.md/1xyz")]).id == found


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("7q", "7q: several claims have this id: town/7q3f, town/7q4a, port/7q3f2; type more of it, or the source before it: SOURCE/ID"),
        ("zz09", "zz09: no claim has this id; did you mean zz00?"),
        ("mmmm", "mmmm: no claim has this id; claimcheck list shows the ids"),
        ("", '"": no claim has this id; claimcheck list shows the ids'),
        ("town/zz00", "town/zz00: no claim has this id; claimcheck list shows the ids"),
    ],
)  # fmt: skip
def test_not_found(typed: str, told: str) -> None:
    with pytest.raises(ClaimcheckError) as error:
        find_claim(typed, CLAIMS)
    assert str(error.value) == told


def test_many_are_counted() -> None:
    # An error stays on a line, however many claims are meant.
    with pytest.raises(ClaimcheckError, match="and 6 more"):
        find_claim("a", [claim(f"town/a{n}") for n in range(10)])
