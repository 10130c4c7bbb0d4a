"""What a limit means where it stands: a negation, "at the earliest", or a comparison turns it round."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import parse
from claimcheck.language.times import find_times

PUBLISHED = date(2026, 10, 22)


@pytest.mark.parametrize(
    ("text", "relation", "earliest", "latest"),
    [
        ("The hall will not open before May 2029.", "since", "2029-05-01", None),
        ("The hall is not now expected to open before 2029.", "since", "2029-01-01", None),
        ("The hall is unlikely to open before 2029.", "since", "2029-01-01", None),
        ("He could not be reached before 2029.", "before", None, "2028-12-31"),
        ("There are no plans to open the hall before 2029.", "since", "2029-01-01", None),
        ("There are plans to open the hall before 2029.", "before", None, "2028-12-31"),
        ("No hall will open before 2029.", "since", "2029-01-01", None),
        ("The hall won't open until May 2029.", "in", "2029-05-01", "2029-05-31"),
        ("The hall will open in May 2029 at the earliest.", "since", "2029-05-01", None),
        ("The hall will open at the earliest in May 2029.", "since", "2029-05-01", None),
        ("The hall will open in May 2029, at the very latest.", "by", None, "2029-05-31"),
        ("The hall will open at the very latest by May 2029.", "by", None, "2029-05-31"),
        ("The fire was the latest in May 2024.", "in", "2024-05-01", "2024-05-31"),
        ("Of the fires, the earliest on 5 May 2024 did least harm.", "in", "2024-05-05", "2024-05-05"),
        ("The hall will open before May 2029.", "before", None, "2029-04-30"),
        ("If the fee is not paid before 2029, it will lapse.", "before", None, "2028-12-31"),
        ("The hall did not exist before 1990.", "before", None, "1989-12-31"),
        ("The hall was not finished until 1931.", "until", None, "1931-12-31"),
        ("Bookings are 4 points ahead of last year.", None, "2025-01-01", "2025-12-31"),
        ("Sales are 4% ahead of 2019.", None, "2019-01-01", "2019-12-31"),
        ("The hall was ready two weeks ahead of May 2026.", "before", None, "2026-04-30"),
        ("The mill dates from 1870.", "in", "1870-01-01", "1870-12-31"),
        ("A gate dating from 1912 stands there.", "in", "1912-01-01", "1912-12-31"),
        ("It has stood empty from 1912.", "from", "1912-01-01", None),
    ],
)
def test_the_relation_of_a_limit(text: str, relation: str | None, earliest: str | None, latest: str | None) -> None:
    time = find_times(text, published=PUBLISHED)[-1]
    assert (time.relation, time.earliest, time.latest) == (relation, earliest, latest)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("The hall will not open before May 2029.", ("2029-05-01", None)),
        ("A cut is expected in January unless £9m is found by the end of March 2027.", ("2027-01-01", "2027-01-31")),
        ("Costs will fall by 2030 if the plan is adopted.", (None, "2030-12-31")),
        ("Councils are required to publish a plan by 1 April.", (None, "2027-04-01")),
        ("Older flats have until 2035.", (None, "2035-12-31")),
        ("Poland gets 48 boats between 2028 and 2030.", ("2028-01-01", "2030-12-31")),
    ],
)
def test_what_a_forecast_is_dated_by(text: str, window: tuple[str | None, str | None]) -> None:
    (claim,) = [claim for claim in parse(text, published=PUBLISHED) if claim.deadline is not None]
    assert claim.deadline is not None
    assert (claim.deadline.earliest, claim.deadline.latest) == window


def test_the_day_of_what_is_told_in_passing_is_no_deadline() -> None:
    text = "Asked about the contract, which expires in December 2029, Vilar said that he did not expect a decision."
    (claim,) = parse(text, published=PUBLISHED)
    assert (claim.modality, claim.deadline) == ("forecast", None)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Two thirds of the hotels would fail a test today.", None),
        ("The mayor said that they would decide today.", "2026-10-22"),
    ],
)
def test_what_is_only_thought_of_today_is_not_due_today(text: str, due: str | None) -> None:
    (claim,) = parse(text, published=PUBLISHED)
    assert (claim.modality, claim.deadline and claim.deadline.latest) == ("forecast", due)
