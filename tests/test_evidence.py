"""A figure found elsewhere against the claim's: how far off, and whether rounding tells it."""

from __future__ import annotations

import pytest

from claimcheck.claims import parse
from claimcheck.errors import ClaimcheckError
from claimcheck.evidence import weigh


@pytest.mark.parametrize(
    ("text", "found", "fits", "told"),
    [
        # 4.4 of 4.6 is 4.3% less, and 4.6 does not round to 4.4
        ("The town has 4.4 million residents.", "4.6 million", False, "claim 4.3% low, outside its rounding"),
        ("The town has 4.4 million residents.", "4,412,300", True, "claim 0.28% low, within its rounding"),
        ("The town has 4.4 million residents.", "4,400,000", True, "claim agrees"),
        # what was found is itself told to the nearest million: 4.5 to 5.5
        ("The town has 4.5 million residents.", "5 million", True, "claim 10% low, within the rounding of the figure found"),
        ("The town has 4.4 million residents.", "400,000", False, "claim 11 times as high, outside its rounding"),
        # units are converted, and a bare number is in the unit of the claim
        ("The pier is 2 km long.", "1,950 metres", True, "claim 2.6% high, within its rounding"),
        ("The pier is 2 km long.", "2.9", False, "claim 31% low, outside its rounding"),
        # shares differ by points, not by per cent of a per cent
        ("Turnout was 42%.", "44%", False, "claim 2 percentage points low, outside its rounding"),
        ("Turnout was 42%.", "42.3", True, "claim 0.3 percentage points low, within its rounding"),
        # a range is right where the figure lies in it, and off by its nearer end
        ("Between 5 and 7 million passengers use it.", "6.1 million", True, "claim agrees"),
        ("Between 5 and 7 million passengers use it.", "14 million", False, "claim 50% low, outside its rounding"),
        # bounds say where a figure may lie
        ("Over 53 companies work here.", "60", True, "claim says more than, and that holds"),
        ("Over 53 companies work here.", "50", False, "claim 6% high, beyond its bound"),
        ("At most 53 companies work here.", "50", True, "claim says at most, and that holds"),
        ("At most 53 companies work here.", "60", False, "claim 12% low, beyond its bound"),
        # of a change the state that it came to
        ("Exports rose from 10 to 12 million tons.", "12.2 million tons", True, "claim 1.6% low, within its rounding"),
        # what cannot be compared is not
        ("The pier cost $3 million.", "3 million euros", None, "the claim has no figure that it can be compared with"),
        ("The pier is 2 km long.", "3 kg", None, "the claim has no figure that it can be compared with"),
        ("The port is old, and no ship came.", "3", None, "the claim has no figure that it can be compared with"),
    ],
)  # fmt: skip
def test_how_a_claim_stands_to_the_figure_found(text, found, fits, told):
    weighed = weigh(parse(text, source="s")[0], found)
    assert (weighed.told, weighed.fits) == (told, fits)


@pytest.mark.parametrize(
    ("found", "what"),
    [("many", "is not a figure"), ("3 km and 4 kg", "is more than one figure"), ("", "is not a figure")],
)
def test_what_is_not_one_figure_is_refused(found, what):
    (claim,) = parse("The pier is 2 km long.", source="s")
    with pytest.raises(ClaimcheckError) as error:
        weigh(claim, found)
    assert str(error.value) == f"--found {found}: {what}; write the one figure as it stands there: 4.4%, $3.2 billion"
