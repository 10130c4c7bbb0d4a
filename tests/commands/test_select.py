"""Which claims `list` shows."""

from __future__ import annotations

import pytest

from claimcheck.commands._select import Wanted, meet, select
from made import by, claim, year

BRIDGE = claim("town/aaaa", "The bridge is 500 metres long", names=["Amur"], check_worthiness=0.8)
PORT = claim("town/bbbb", "The port will open by 2030", modality="plan", times=[year()], deadline=by("2030-12-31"))
VIEW = claim("town/cccc", "The view is splendid", modality="opinion", section=["What to see"])
ALL = [BRIDGE, PORT, VIEW]


@pytest.mark.parametrize(
    ("wanted", "kept", "hidden"),
    [
        (Wanted(), [BRIDGE, PORT], {"opinion": 1}),  # opinions only when asked for, and counted
        (Wanted(modalities=("opinion",)), [VIEW], {"fact": 1, "plan": 1}),
        (Wanted(word="BRIDGE"), [BRIDGE], {}),  # without regard to case
        (Wanted(word="to see"), [], {"opinion": 1}),  # headings count
        (Wanted(name="amur"), [BRIDGE], {}),
        (Wanted(earliest="2030-01-01", latest="2030-12-31"), [PORT], {}),
        (Wanted(earliest="2031-01-01"), [], {}),
        (Wanted(worth=0.5), [BRIDGE], {}),
        (Wanted(statuses=("suspect",)), [], {}),
    ],
)
def test_what_is_kept(wanted, kept, hidden) -> None:
    assert select(ALL, wanted) == (kept, hidden)


@pytest.mark.parametrize(
    ("time", "period", "fits"),
    [
        (("2026-01-01", "2026-12-31"), ("2026-12-31", None), True),  # the ends are included
        (("2026-01-01", "2026-12-31"), ("2027-01-01", None), False),
        ((None, "2030-12-31"), ("2030-01-01", "2030-12-31"), True),
        ((None, "2030-12-31"), ("2026-01-01", "2026-12-31"), False),  # "by 2030" is about 2030
        (("1958-01-01", None), (None, "1960-12-31"), True),
        (("1958-01-01", None), ("2026-01-01", None), False),  # and "since 1958" about 1958
        ((None, None), ("2026-01-01", None), False),
    ],
)
def test_times_meet_a_period(time, period, fits) -> None:
    assert meet(*time, *period) is fits


def test_a_claim_without_dates_is_about_no_day() -> None:
    assert select([BRIDGE], Wanted(earliest="1000-01-01"))[0] == []
