"""Which times near a forecast or plan are its deadline, and which date something else."""

import datetime as dt

import pytest

from claimcheck.claims import parse
from claimcheck.language.cues import Stretch
from claimcheck.language.modality import modality_of
from claimcheck.language.tokens import Tokens

PUBLISHED = dt.date(2024, 5, 20)


def deadlines(text: str, published: dt.date | None = PUBLISHED) -> list[tuple[str | None, str | None]]:
    """The windows of the forecasts and plans of a text that have one."""
    return [
        (claim.deadline.earliest, claim.deadline.latest)
        for claim in parse(text, published=published)
        if claim.deadline is not None
    ]


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("The tunnel will open in 2031.", ("2031-01-01", "2031-12-31")),
        ("In 2031 the tunnel will open.", ("2031-01-01", "2031-12-31")),
        ("The line opened in 2019 will be extended by 2031.", (None, "2031-12-31")),
        ("The mayor said the tunnel would be finished by 2031.", (None, "2031-12-31")),
        ("By 2031 the work will have been completed.", (None, "2031-12-31")),
        ("The school is scheduled for 2027.", ("2027-01-01", "2027-12-31")),
        ("We will have 40 bridges built by 2027.", (None, "2027-12-31")),
        ("The council will vote tonight.", ("2024-05-20", "2024-05-20")),
        ("Today we will sign the treaty.", ("2024-05-20", "2024-05-20")),
        ("The council will vote tomorrow.", ("2024-05-21", "2024-05-21")),
        ("The yard will be cleared by the end of this June.", ("2024-06-01", "2024-06-30")),
        ("The town will plant 300 trees in 2026, 2027 and 2028.", ("2026-01-01", "2028-12-31")),
        ("The ferry will be repaired within six months.", (None, "2024-11-20")),
        ("The ferry will be repaired within the next fortnight.", (None, "2024-06-03")),
        ("The lock will not open between November and March.", ("2024-11-01", "2025-03-31")),
        ("The lock will be shut from June to August.", ("2024-06-01", "2024-08-31")),
    ],
)
def test_the_time_that_goes_with_the_verb_ahead(text: str, window: tuple[str | None, str | None]) -> None:
    assert deadlines(text) == [window]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Act of 1998 shall be amended.",
        "We will amend the Harbour Act, 1998.",
        "The FY 2023 budget will be published online.",
        "The 2023 Harvest Report must list the lessons learned.",
        "The scheme, launched by the council in 2002, shall be strengthened.",
        "The talks should be held in the spirit of the report, which was written in May 2006.",
        "The council will restore the roads that were built in 1990.",
        "In 2019 the mayor announced that the harbour would be dredged.",
        "The reserve would be open to all villages (2019).",
        "A commission will be set up to draft a law fit for the 21st century.",
    ],
)
@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_dates_of_other_things_are_no_deadline(text: str, published: dt.date | None) -> None:
    """With and without the date of the document, which would rule out what is over."""
    assert deadlines(text, published) == []


@pytest.mark.parametrize(
    "text",
    [
        "I promise you tonight that I will never close the hospital.",
        "The ministry, today a place of idleness, will be reformed.",
        "The village of tomorrow will have 500 such wells.",
        "The party will begin 12 reforms within 100 days of taking office.",
        "The council will win back the trust that it has lost during the last five years.",
        "By the time she left, the treasurer had a projected deficit of 3 million pounds over the next decade.",
    ],
)
def test_times_that_count_from_elsewhere_are_no_deadline(text: str) -> None:
    assert deadlines(text) == []


def test_a_schedule_lists_what_is_done_as_well() -> None:
    """What lies before the day of publication is told as done, whatever its heading says."""
    text = "Scheduled:\n\n- alpha: 4 March 2024\n- beta: 3 June 2024\n"
    assert [claim.modality for claim in parse(text, published=PUBLISHED)] == ["fact", "plan"]


def test_the_name_of_a_document_is_no_claim() -> None:
    assert parse("# Plans\n\nBack to the 2023 Harvest Plan page\n") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Over the next ten years, she became a judge and a mayor.", "fact"),
        ("Over the next ten years, she will become a judge.", "forecast"),
        ("For decades, mayors promised them they would build a bridge.", "fact"),
        ("Fares are falling for commuters, who I promised to fight for.", "fact"),
        ("The council promises that no household will pay more than 30 crowns a month.", "plan"),
        ("The list we will read out tonight is short.", "fact"),
        ("This year we will plant oaks.", "plan"),
        ("Sales were almost double the number expected.", "fact"),
        ("Teachers shouldn't be blamed for the weather.", "opinion"),
        ("I don't think teachers should be paid by banks.", "opinion"),
        ("The hall should be repaired.", "plan"),
        ("Pupils that do well will pass.", "forecast"),
        ("The council commits itself to open 12 libraries.", "plan"),
        ("The council pledges at least 40 new buses.", "plan"),
        ("The ships are due to enter service in 2031.", "plan"),
        ("The delays are due to rain.", "fact"),
        ("Output rose by more than was expected.", "fact"),
        ("Release 2.4 fixes 17 bugs.", "fact"),
        ("Phase 3 of the works, with 12 halls, was approved.", "fact"),
        ("Build 3 halls that are open to all.", "plan"),
        ("The bank sees growth of 2% in 2031.", "forecast"),
        ("2. Create 40 playgrounds.", "plan"),
        ("Further strengthen the river banks.", "plan"),
        ("The mill aims for 500 tons by 2031 and will hire 40 people.", "plan"),
    ],
)
def test_what_only_looks_like_the_future(text: str, kind: str) -> None:
    """Beside each look-alike stands what it looks like."""
    tokens = Tokens(text)
    assert modality_of(Stretch(tokens, 0, len(tokens))).kind == kind


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("The treaty expires in 2031.", ("2031-01-01", "2031-12-31")),
        ("Work starts in September 2025.", ("2025-09-01", "2025-09-30")),
        ("The next vote is on 5 May 2026.", ("2026-05-05", "2026-05-05")),
        ("On 12 June the council will vote on a budget for 2025.", ("2024-06-12", "2024-06-12")),
        ("The mayor promised in January to repair the roof by 2026.", (None, "2026-12-31")),
        ("Emissions must fall 55% from 1990 levels by 2030.", (None, "2030-12-31")),
        ("Fares will rise by 2028 for those born after 1960.", (None, "2028-12-31")),
        ("The gate will be opened by the beginning of 2027.", (None, "2027-01-01")),
    ],
)
def test_timetables_and_the_times_beside_a_deadline(text: str, window: tuple[str | None, str | None]) -> None:
    """The present with a date to come tells a timetable (Quirk et al. 1985, 4.45)."""
    assert deadlines(text) == [window]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty expired in 2021.",
        "The shop opens at nine.",
        "The lease of 2031 is long.",
        "The plan to open the line by 2030 was abandoned.",
        "Output was 40 tons, compared with 30 tons in 2023.",
    ],
)
def test_facts_with_a_date(text: str) -> None:
    assert {claim.modality for claim in parse(text, published=PUBLISHED)} == {"fact"}


def test_without_a_day_of_publication_the_present_tells_no_timetable() -> None:
    """Nobody knows whether the day has passed."""
    assert [claim.modality for claim in parse("The treaty expires in 2031.")] == ["fact"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The board agreed to cut costs by £7m over the next twelve months.", [("2024-05-20", "2025-05-20")]),
        ("The board agreed in March to cut costs by £7m over the next year.", []),  # counted from March, not from today
        ("In 1990 the deficits projected for the next decade were small.", []),
    ],
)
def test_what_is_undertaken_counts_from_the_news_of_it(text: str, found: list[tuple[str, str]]) -> None:
    assert deadlines(text) == found
