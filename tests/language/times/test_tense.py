"""A date without a year points where its verb points: what governs the verb counts, not the look of the verb."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import find_times

PUBLISHED = date(2025, 8, 14)  # a Thursday


def first_value(text: str) -> str:
    return find_times(text, published=PUBLISHED)[0].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The vote will be held on Oct. 5.", "2025-10-05"),
        ("The ballot is to be held on Sunday.", "2025-08-17"),
        ("Results are expected to be announced on Monday.", "2025-08-18"),
        ("The merger is likely to be completed in March.", "2026-03"),
        ("It will not be formally approved before Monday.", "2025-08-18"),
        ("The lane will have been closed in October.", "2025-10"),
        ("The fair, to be held in October, is free.", "2025-10"),
        ("The bank will cut rates from Sept. 1.", "2025-09-01"),
        ("They plan to shut the mill in November.", "2025-11"),
        ("They had planned to shut the mill by May.", "2025-05"),
        ("Talks resume on Monday.", "2025-08-18"),
        # an entry of a diary is told in the present of its day
        ("5 Aug: The firm begins flights to Oslo.", "2025-08-05"),
        ("5 Aug: The firm will begin flights to Oslo.", "2026-08-05"),
    ],
)
def test_a_modal_or_to_governs_the_participle(text: str, value: str) -> None:
    assert first_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The vote was held on Oct. 5.", "2024-10-05"),
        ("The bank cut rates on Monday.", "2025-08-11"),
        ("Rates were cut in October.", "2024-10"),
        ("The ring could have been stolen on Sunday.", "2025-08-10"),
        ("She would have been paid in October.", "2024-10"),
        ("The mill must mend the roof it lost in May.", "2025-05"),
        ("We are sad to report that a diver died in October.", "2024-10"),  # short, and still a past
        ("They hope to pay what they owed in October.", "2024-10"),
        ("They want to proceed in October.", "2025-10"),
    ],
)
def test_what_nothing_governs_is_over(text: str, value: str) -> None:
    assert first_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The opening was put back to September.", "2025-09"),
        ("The launch has been delayed to November.", "2025-11"),
        ("The match was brought forward to Saturday.", "2025-08-16"),
        ("The law was moved in September.", "2024-09"),  # no "to": when it was moved
        ("Output fell from June to July.", "2025-06"),  # nothing is put off
    ],
)
def test_what_is_put_off_lies_ahead(text: str, value: str) -> None:
    assert first_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The agency warned that many families face eviction by June.", "2026-06"),
        ("Officials said 40 villages need wells by March.", "2026-03"),
        ("The minister said that sales fell by June.", "2025-06"),  # a past of its own
        ("The work was finished by June.", "2025-06"),
    ],
)
def test_a_deadline_in_a_clause_in_the_present_lies_ahead(text: str, value: str) -> None:
    assert first_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The flood forced them to shut nine shops in March.", "2025-03"),
        ("The owner managed to sell it in October.", "2024-10"),
        ("They will be forced to shut it in March.", "2026-03"),
        ("They are forced to shut it in March.", "2026-03"),
        ("They decided to shut it in March.", "2026-03"),
        ("They'll shut it in March.", "2026-03"),
        ("It lapses unless the fee is paid by the end of March.", "2026-03"),
    ],
)
def test_what_somebody_was_brought_to_do_is_done(text: str, value: str) -> None:
    assert first_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The plant burned gas until July.", "2025-07"),
        ("He led the firm until July.", "2025-07"),
        ("The court banned him until July.", "2026-07"),
        ("The road was closed until July.", "2026-07"),
        ("He agreed to stay until July.", "2026-07"),
    ],
)
def test_what_went_on_until_a_month_is_over_and_what_was_stopped_until_then_is_not(text: str, value: str) -> None:
    assert first_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The second pump was meant to follow in July.", "2025-07"),
        ("The second pump was due to follow in December.", "2025-12"),
        ("The second pump is due to follow in July.", "2026-07"),
    ],
)
def test_what_was_meant_to_be_lies_at_the_nearest_such_month(text: str, value: str) -> None:
    assert first_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("If approved in July, the merger will create 40 jobs.", "2026-07"),
        ("Once finished in July, it will hold 40 people.", "2026-07"),
        ("Approved in July, the merger will create 40 jobs.", "2025-07"),
        ("Drilling could begin as early as March.", "2026-03"),
        ("They met as recently as May.", "2025-05"),
    ],
)
def test_a_condition_lies_ahead_and_as_early_as_tells_no_tense(text: str, value: str) -> None:
    assert first_value(text) == value


def test_what_a_relative_clause_did_says_nothing_of_the_next_one() -> None:
    text = "The rest is to come from the bank, which agreed in July, and from the town, whose council votes on it on 19 May."
    assert find_times(text, published=date(2026, 5, 8))[-1].value == "2026-05-19"
