"""The number of those who say a thing is no figure of what they say. Made-up texts."""

import time

import pytest

from claimcheck.claims import parse


def figures(text: str) -> list[list[tuple[str, str | None]]]:
    return [[(one.quote, one.unit) for one in claim.quantities] for claim in parse(text)]


@pytest.mark.parametrize(
    "text",
    [
        "One envoy told us that rents fell 5%.",
        "Rents fell 5%, one envoy told us.",
        "Two monks said rents fell 5%.",
        "Rents fell 5%, two monks said.",
        "Rents fell 5%, according to three people who saw the letter.",
        "Rents fell 5%, said two monks.",
    ],
)
def test_a_few_sources_are_not_counted(text: str) -> None:
    assert figures(text) == [[("5%", "percent")]]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("12 senators said they would vote against the bill.", ("12", "senator")),
        ("Forty monks said they had left.", ("Forty", "monk")),
        ("Ten monks polled by the Herald said they had left.", ("Ten", "monk")),
        ("Two monks left the abbey.", ("Two", "monk")),
        ("One mill makes 40 sacks a day.", ("One", "mill")),
        ("Data from three towns showed that rents fell.", ("three", "town")),
    ],
)
def test_other_numbers_are(text: str, first: tuple[str, str]) -> None:
    assert figures(text)[0][0] == first


def test_time_grows_no_faster_than_the_text() -> None:
    def seconds(times: int) -> float:
        text = "two monks said 5 " * times
        start = time.process_time()
        parse(text)
        return time.process_time() - start

    seconds(100)
    short = min(seconds(1000) for _ in range(2))
    assert min(seconds(2000) for _ in range(2)) < 3 * short + 0.05
