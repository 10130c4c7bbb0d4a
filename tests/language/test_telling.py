"""The day on which something was said, and the day that it was said of. Made-up texts."""

import datetime as dt
import time

import pytest

from claimcheck.claims import parse

TODAY = dt.date(2026, 5, 14)
"""A Thursday."""


def told_for(text: str) -> list[str | None]:
    return [claim.as_of.date for claim in parse(text, published=TODAY)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # behind the verb of saying
        ("The guild said on Tuesday that the ferry carried 400 cars last year.", "2025-12-31"),
        ("The guild said on Tuesday the ferry carried 400 cars last year.", "2025-12-31"),
        ("The guild said in a letter on 4 May that rents rose 5% in the first quarter.", "2026-03-31"),
        ("The ministry reported on Monday that 40 mills had shut in January.", "2026-01-31"),
        ("The envoy told the Herald on Friday the guild lost 40 ships in March.", "2026-03-31"),
        ("The court ruled on 4 May that the guild owed $4m for 2021.", "2021-12-31"),
        # at the end
        ("The ferry carried 400 cars in 2024, the guild told reporters in March.", "2024-12-31"),
        ("The ferry carried 400 cars in 2024, it said on Tuesday.", "2024-12-31"),
        ("The ferry carried 400 cars in 2024, according to a report published in March.", "2024-12-31"),
        ("The guild had 40 ships in 2018, as Berg told the Herald in 2021.", "2018-12-31"),
        ("As Berg told the Herald in 2021, the guild had 40 ships in 2018.", "2018-12-31"),
        # before the speaker
        ("In March the mayor told reporters that the pier cost $40m in 2019.", "2019-12-31"),
        ("On Tuesday, the guild said it lost 40 ships in 2025.", "2025-12-31"),
        ("Speaking in Oslo on Monday, the mayor said 40 ships were sold last year.", "2025-12-31"),
        # in the words that name the source
        ("A survey published in March found that 40% of mills shut last year.", "2025-12-31"),
        ("According to a report published in March, 40% of mills shut last year.", "2025-12-31"),
        ("The board said on 4 May that, according to a survey of March, 40 mills shut in 2021.", "2021-12-31"),
    ],
)
def test_the_day_of_the_telling_is_not_the_day_that_is_told_of(text: str, day: str) -> None:
    assert told_for(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The guild said on Tuesday that it has 400 ships.", "2026-05-12"),
        ("The guild said on Tuesday that it currently has 400 ships.", "2026-05-12"),
        ("The current pier has 40 berths, according to a study released in March.", "2026-03-31"),
        ("In 2019 the guild said that it had lost 400 ships.", "2019-12-31"),
        ("The mayor said on 4 May that the guild had lost 40 members since March.", "2026-05-04"),
        ("The mayor said on 4 May that the goal for 2030 was 40 ships.", "2026-05-04"),
    ],
)
def test_what_has_no_day_of_its_own_is_told_for_that_of_the_telling(text: str, day: str) -> None:
    """It was so then at the latest."""
    assert told_for(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In 2024, the guild said, rents fell 5%.", "2024-12-31"),
        ("Rents fell 5% in 2024, the guild said, and 6% in 2025.", "2024-12-31"),
        ("According to the guild, rents fell 5% in 2024.", "2024-12-31"),
        ("Figures for 2024 showed that 40% of mills shut.", "2024-12-31"),
        ("According to the estimates as of June 2024, rents rose by 4.8% from the level of 2013.", "2024-06-30"),
    ],
)
def test_the_day_that_is_told_of_stays(text: str, day: str) -> None:
    assert told_for(text)[0] == day


@pytest.mark.parametrize(
    "words",
    [
        "The guild said in 2020 ",
        "in 2020 the guild said ",
        "said in 2020 that ",
        "in 2020 fell ",
        "said in 2020, ",
        "said in 2020, as the guild told it in 2020, ",
    ],
)
def test_time_grows_no_faster_than_the_text(words: str) -> None:
    def seconds(times: int) -> float:
        text = "The guild said in 2019 that rents fell " + words * times + "."
        start = time.process_time()
        parse(text, published=TODAY)
        return time.process_time() - start

    seconds(100)
    short = min(seconds(500) for _ in range(2))
    assert min(seconds(1000) for _ in range(2)) < 3 * short + 0.05


def test_a_day_that_nobody_knows_is_not_that_of_the_telling() -> None:
    """ "Last year" of a text without a date."""
    (claim,) = parse("The guild said on 4 May 2026 that rents fell 5% last year.")
    assert claim.as_of.basis == "unknown"
