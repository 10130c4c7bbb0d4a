"""What counts from the document's day: resolved where it is known, said to be unanchored where it is not."""

from datetime import date

import pytest

from claimcheck.language.times import find_times

PUBLISHED = date(2026, 11, 22)  # a Sunday


def read(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(time.quote, time.value) for time in find_times(text, published=published)]


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("It fell last year.", "last year", "2025"),
        ("It falls this year.", "this year", "2026"),
        ("By the end of next year it will fall.", "the end of next year", "2027"),
        ("It fell last month.", "last month", "2026-10"),
        ("It fell last week.", "last week", "2026-W46"),
        ("It rains this weekend.", "this weekend", "2026-W47-WE"),
        ("Sales fell last quarter.", "last quarter", "2026-Q3"),
        ("It was signed three years ago.", "three years ago", "2023"),
        ("It was signed 10 days ago.", "10 days ago", "2026-11-12"),
        ("It was signed two weeks ago.", "two weeks ago", "2026-W45"),
        ("It was signed two and a half years ago.", "two and a half years ago", "2024-05"),
        ("It comes two years from now.", "two years from now", "2028"),
        ("It opened yesterday.", "yesterday", "2026-11-21"),
        ("It opens the day after tomorrow.", "the day after tomorrow", "2026-11-24"),
        ("It closed on Friday.", "Friday", "2026-11-20"),
        ("It will close on Friday.", "Friday", "2026-11-27"),
        ("It closes next Wednesday.", "next Wednesday", "2026-11-25"),
        ("It closed Tuesday of last week.", "Tuesday of last week", "2026-11-10"),
        ("It closed in March.", "March", "2026-03"),
        ("It will close in March.", "March", "2027-03"),
        ("It closed on December 20.", "December 20", "2025-12-20"),
        ("The firm faces a December 20 deadline.", "December 20", "2026-12-20"),
        ("It will close on the 25th.", "the 25th", "2026-11-25"),
        ("It opened last summer.", "last summer", "2026-SU"),
        ("It closed on Friday the 13th.", "Friday the 13th", "2026-11-13"),
        ("It closes Friday 7/8.", "Friday 7/8", "2026-08-07"),
        ("It was shut last Easter.", "last Easter", "2026-04-05"),
        ("It will close by the end of the decade.", "the end of the decade", "202"),
        ("It will close by year's end.", "year's end", "2026"),
        ("It fell in the year to date.", "the year to date", "2026"),
        ("It closed this past Wednesday.", "this past Wednesday", "2026-11-18"),
        ("It opens the week after next.", "the week after next", "2026-W49"),
        ("It rose in the fourth quarter of fiscal 2025.", "the fourth quarter of fiscal 2025", "FY2025-Q4"),
        ("The bank now lends.", "now", "PRESENT_REF"),
        ("To date no bridge stands.", "To date", "PRESENT_REF"),
        ("It has recently changed.", "recently", "PAST_REF"),
        ("It will soon change.", "soon", "FUTURE_REF"),
        ("It grew in recent years.", "recent years", "PAST_REF"),
    ],
)
def test_counted_from_the_documents_day(text: str, quote: str, value: str) -> None:
    """With the document's date every relative expression has a value of the calendar."""
    assert read(text) == [(quote, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It fell last year.", "PAST_REF"),
        ("It falls this month.", "PRESENT_REF"),
        ("It falls next year.", "FUTURE_REF"),
        ("It opened yesterday.", "PAST_REF"),
        ("It opens today.", "PRESENT_REF"),
        ("It was signed three years ago.", "PAST_REF"),
        ("It closed on Friday.", "XXXX-WXX-5"),
        ("It closed in March.", "XXXX-03"),
        ("It closed on December 20.", "XXXX-12-20"),
        ("It opened last summer.", "XXXX-SU"),
        ("It fell in the third quarter.", "XXXX-Q3"),
        ("The bank now lends.", "PRESENT_REF"),
        ("On Christmas Day it closes.", "XXXX-12-25"),
        ("It opens by the end of the year.", "PRESENT_REF"),
    ],
)
def test_without_a_date_nothing_is_guessed(text: str, value: str) -> None:
    """Without the document's date the value says no more than the text, and has no days."""
    (time,) = find_times(text)
    assert (time.value, time.anchored, time.earliest, time.latest) == (value, False, None, None)


def test_a_story_counts_from_the_date_it_told_last() -> None:
    """ "The following year" and "two months later" count from the date before them, not from the document's."""
    text = "It opened in May 2014. Two months later it shut. It closed in 1998 and reopened the following year."
    assert [value for _, value in read(text)] == ["2014-05", "2014-07", "1998", "1999"]


def test_the_same_period_of_another_year() -> None:
    """ "The same month last year" is the month last told of, a year before."""
    text = "Sales rose in October 2026, against the same month last year."
    assert [value for _, value in read(text)] == ["2026-10", "2025-10"]


def test_the_weekend_of_a_monday_is_the_one_gone_by() -> None:
    """What happened "this weekend", told on a Monday, happened before it; what will happen comes after."""
    monday = date(2026, 11, 23)
    assert read("They met over the weekend.", monday) == [("the weekend", "2026-W47-WE")]
    assert read("They will meet this weekend.", monday) == [("this weekend", "2026-W48-WE")]


def test_reported_speech_has_two_tenses() -> None:
    """The nearest verb to the left decides: said on Friday, will close on Monday."""
    text = "The mayor said on Friday that the bridge will close on Monday."
    assert read(text) == [("Friday", "2026-11-20"), ("Monday", "2026-11-23")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("between 2014 and 2023", [("2014", "from"), ("2023", "until")]),
        ("2014-2023", [("2014", "from"), ("2023", "until")]),
        ("2014–23", [("2014", "from"), ("23", "until")]),
        ("2014—2023", [("2014", None), ("2023", None)]),
        ("from May to July 2019", [("May", "from"), ("July 2019", "until")]),
        ("from 3 to 5 June 2019", [("3", "from"), ("5 June 2019", "until")]),
        ("June 18-20, 2019", [("June 18", "from"), ("20, 2019", "until")]),
        ("in 2014", [("2014", "in")]),
        ("by 2030", [("2030", "by")]),
        ("no later than 2030", [("2030", "by")]),
        ("before 2030", [("2030", "before")]),
        ("after 2019", [("2019", "after")]),
        ("since 2014", [("2014", "since")]),
        ("until 2030", [("2030", "until")]),
        ("prior to 2030", [("2030", "before")]),
        ("in about 2019", [("2019", "in")]),
        ("in pre-2008 money", [("2008", "before")]),
        ("the 2019 election", [("2019", None)]),
    ],
)
def test_relations(text: str, found: list[tuple[str, str | None]]) -> None:
    """The preposition stays outside the span and becomes the relation; an em dash parts clauses and makes no range."""
    assert [(time.quote, time.relation) for time in find_times(f"It rose {text}.")] == found


def test_a_year_that_stands_once_holds_for_both() -> None:
    """ "From May to July 2019" begins in May 2019; "from November to March 2020" in November 2019."""
    assert [value for _, value in read("Open from May to July 2019.")] == ["2019-05", "2019-07"]
    assert [value for _, value in read("Open Q1-Q3 2024.")] == ["2024-Q1", "2024-Q3"]
    assert [value for _, value in read("Open from May 5 to July 2, 2019.", None)] == ["2019-05-05", "2019-07-02"]
    assert [value for _, value in read("Open from May to June.", None)] == ["XXXX-05", "XXXX-06"]
    assert [value for _, value in read("Open from November to March 2020.")] == ["2019-11", "2020-03"]


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("in 2030", "2030-01-01", "2030-12-31"),
        ("by 2030", None, "2030-12-31"),
        ("before 2030", None, "2029-12-31"),
        ("before the end of 2030", None, "2030-12-31"),
        ("after 2030", "2031-01-01", None),
        ("since 2014", "2014-01-01", None),
        ("until May 2030", None, "2030-05-31"),
        ("in February 2028", "2028-02-01", "2028-02-29"),
        ("in Q3 2027", "2027-07-01", "2027-09-30"),
        ("in the first half of 2027", "2027-01-01", "2027-06-30"),
        ("in early 2027", "2027-01-01", "2027-06-30"),
        ("in mid-2027", "2027-04-01", "2027-09-30"),
        ("in the late 1960s", "1965-01-01", "1969-12-31"),
        ("in the 19th century", "1800-01-01", "1899-12-31"),
        ("in the summer of 2019", "2019-01-01", "2019-12-31"),
        ("in fiscal 2027", "2026-01-01", "2027-12-31"),
        ("in the past three years", "2023-11-22", "2026-11-22"),
        ("within five years", "2026-11-22", "2031-11-22"),
        ("in the coming decade", "2026-11-22", "2036-11-22"),
        ("in the first nine months of 2013", "2013-01-01", "2013-09-30"),
        ("later this year", "2026-11-22", "2026-12-31"),
        ("over two decades", None, None),
        ("in the next 3 to 5 years", "2026-11-22", "2031-11-22"),
        ("annually", None, None),
    ],
)
def test_windows(text: str, earliest: str | None, latest: str | None) -> None:
    """The days that a time leaves open: a year runs to its last day, a bare length has none."""
    (time,) = find_times(f"It rises {text}.", published=PUBLISHED)
    assert (time.earliest, time.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Our Q3 2026 report is out. We sold 9 vans in the quarter.", ["2026-Q3", "2026-Q3"]),
        ("In Q2 2026, up from Q2 2025, it grew. It hired 9 men in the quarter.", ["2026-Q2", "2025-Q2", "2026-Q2"]),
        ("Vans, Q3 2026 (Q3 2025): 9. We sold them in the quarter.", ["2026-Q3", "2025-Q3", "2026-Q3"]),
        ("Q2 2027 may be slow. We sold 9 vans in the quarter.", ["2027-Q2", "XXXX"]),  # not begun: another one
        ("From June to August 2026 it was above a year earlier.", ["2026-06", "2026-08", "2025"]),
        ("We sold 9 vans in the quarter.", ["XXXX"]),  # which one is not said: the running one is not over
        ("We will sell 9 vans in the quarter.", ["2026-Q4"]),
        ("From June to August 2026 it rose on the previous quarter.", ["2026-06", "2026-08", "XXXX"]),
        ("In Q2 2026 it rose on the previous quarter.", ["2026-Q2", "2026-Q1"]),
        ("We sold 9 vans in our last year.", ["XXXX"]),
        ("We sold 9 vans last year.", ["2025"]),
        ("Rates fell to their 2019 levels.", ["2019"]),
        ("Rates are back at 1990 levels.", ["1990"]),
        ("The game has 2022 levels.", []),
        ("Growth was 4% in FY26.", ["FY2026"]),
        ("Growth was 4% in FY25/26.", ["FY2026"]),
        ("The part is fy26b.", []),
        ("The fleet has nine 737-10s.", []),
        ("They grew up in the mid-80s.", ["198"]),
        ("It ran over the 1970s-1980s.", ["197", "198"]),
    ],
)
def test_periods_that_another_one_or_nothing_settles(text: str, told: list[str]) -> None:
    assert [value for _, value in read(text)] == told


def test_the_previous_months_count_from_the_month_told_of() -> None:
    text = "The board said in May that rents had doubled over the previous three months."
    last = find_times(text, published=PUBLISHED)[-1]
    assert (last.earliest, last.latest) == ("2026-02-01", "2026-04-30")
    alone = find_times("Rents doubled over the previous three months.", published=PUBLISHED)[-1]
    assert alone.latest == "2026-11-22"
