"""Dates of the calendar: every form, with the value it must have. [ ] marks the span."""

from datetime import date

import pytest

from claimcheck.language.times import find_times

PUBLISHED = date(2026, 11, 22)  # a Sunday


def marked(text: str, published: date | None = PUBLISHED) -> tuple[str, list[str]]:
    """The text with its times in brackets, and their values with mods."""
    shown, values, place = "", [], 0
    for time in find_times(text, published=published):
        shown += text[place : time.start] + "[" + time.quote + "]"
        place = time.end
        values.append(time.value + (f" {time.mod}" if time.mod else ""))
    return shown + text[place:], values


def check(expected: str, *values: str, published: date | None = PUBLISHED) -> None:
    text = expected.replace("[", "").replace("]", "")
    assert marked(text, published) == (expected, list(values))


@pytest.mark.parametrize(
    ("expected", "values"),
    [
        ("The port opened on [18 June 2019].", ["2019-06-18"]),
        ("The port opened on [June 18, 2019], at last.", ["2019-06-18"]),
        ("It was signed on [the 18th of June, 2019].", ["2019-06-18"]),
        ("It was signed on [the eighteenth of June 2019].", ["2019-06-18"]),
        ("[Tuesday, June 18, 2019] was a holiday.", ["2019-06-18"]),
        ("The release is due [Tuesday, 2025-10-07].", ["2025-10-07"]),
        ("Signed [2025/10/07].", ["2025-10-07"]),
        ("Signed on [31.12.2019] in Bonn.", ["2019-12-31"]),
        ("Signed on [12/31/2019].", ["2019-12-31"]),
        ("Dated [14-Feb-2020] and [23/Sep/2020].", ["2020-02-14", "2020-09-23"]),
        ("In [May 2024] the roadmap was agreed.", ["2024-05"]),
        ("Since [Sept. 2024] nothing has moved.", ["2024-09"]),
        ("In [June of 1998] it closed.", ["1998-06"]),
        ("The [2014-03] figures are final.", ["2014-03"]),
        ("It ended in [October two thousand] or in [May nineteen eighty-six].", ["2000-10", "1986-05"]),
        ("A count of 1066 came; in [1492] came a ship.", ["1492"]),
        ("Built in [A.D. 1000], burnt in [AD 300] or [300 BC].", ["1000", "0300", "BC0300"]),
    ],
)
def test_days_and_months(expected: str, values: list[str]) -> None:
    """However a day or month is written, its value is ISO 8601."""
    check(expected, *values)


@pytest.mark.parametrize(
    ("expected", "values"),
    [
        ("The talks on [February 27] and [28] failed.", ["2026-02-27", "2026-02-28"]),
        ("They meet on [May 3], [4] and [5, 2019].", ["2019-05-03", "2019-05-04", "2019-05-05"]),
        ("On [October 3] and 4 people died.", ["2026-10-03"]),  # the people are counted
        ("On [October 3] and 4% more.", ["2026-10-03"]),
        ("Will the debt be paid by [May 3]?", ["2027-05-03"]),  # the modal tells, not the participle
        ("Fares go up on [1 January], the third rise since [2022].", ["2027-01-01", "2022"]),
        ("On [October 3], 4 boats sank.", ["2026-10-03"]),
    ],
)
def test_days_that_share_their_month(expected: str, values: list[str]) -> None:
    """Days in a list are dates of one month, unless the number counts something."""
    check(expected, *values)


@pytest.mark.parametrize(
    ("expected", "values"),
    [
        ("By [2030] it will be built.", ["2030"]),
        ("[2026] tests whether the plan works.", ["2026"]),
        ("The [2019] election was close.", ["2019"]),
        ("It grew in [1998], [1999] and [2000].", ["1998", "1999", "2000"]),
        ("The war of [1812] began in [the year 1812].", ["1812", "1812"]),
        ("Trade doubled to by [2023]—[2026] tests it.", ["2023", "2026"]),
        ("Spending in [fiscal 2025] and [fiscal year 2026].", ["FY2025", "FY2026"]),
        ("Spending in [FY2025] and [FY 2026].", ["FY2025", "FY2026"]),
        ("The [2023/24] season and the [2024-25] school year.", ["2023", "2024"]),
        ("In [fiscal 2023/24] and in [the 2024/25 financial year].", ["FY2024", "FY2025"]),  # for their ends
        ("Prices in [2017] dollars", ["2017"]),
    ],
)
def test_years(expected: str, values: list[str]) -> None:
    """Four digits are a year where the words around them let them be."""
    check(expected, *values)


@pytest.mark.parametrize(
    ("expected", "values"),
    [
        ("The border was sealed in [the late 1960s].", ["196 end"]),
        ("Songs of [the '70s] and [the eighties].", ["197", "198"]),
        ("In [the 1800s] it was a village.", ["18"]),
        ("[The 19th century] and [the early twentieth century].", ["18", "19 start"]),
        ("In [the 18th] and [19th centuries] it grew.", ["17", "18"]),
        ("Rome fell about [500 BC], some say in [AD 70].", ["BC0500 about", "0070"]),
        ("It shipped in [Q3 2023], then in [2024-Q1] and [H1 2025].", ["2023-Q3", "2024-Q1", "2025-H1"]),
        ("In [the third quarter of 2023] sales fell.", ["2023-Q3"]),
        ("In [the first half of 2024] they rose.", ["2024-H1"]),
        ("[Last year's fourth quarter] was weak.", ["2025-Q4"]),
        ("In [the summer of 2019] and in [winter 2020].", ["2019-SU", "2020-WI"]),
        ("Built in [early 2027], [mid-2028] and [late March 2029].", ["2027 start", "2028 mid", "2029-03 end"]),
        ("By [the end of 2027] or [the beginning of May 2028].", ["2027 end", "2028-05 start"]),
        ("[The first week of October 2014] and [the last day of 2015].", ["2014-W40", "2015-12-31"]),
        ("In [week 31 of 2027] it rains.", ["2027-W31"]),
        ("On [Christmas Day 2021] and [Thanksgiving 2017].", ["2021-12-25", "2017-11-23"]),
        ("On Christmas Island, in Easter Road, at [Easter 2020].", ["2020-04-12"]),  # places that bear the name
        ("On [Good Friday, 2024] it closed.", ["2024-03-29"]),
    ],
)
def test_longer_periods_and_holidays(expected: str, values: list[str]) -> None:
    """Decades, centuries, quarters, halves, seasons and parts of a year keep the precision they were written with."""
    check(expected, *values)


@pytest.mark.parametrize(
    ("expected", "values"),
    [
        ("It was signed at [6:40 p.m. on Friday, June 5, 2020].", ["2020-06-05T18:40"]),
        ("[June 5, 2020, at 18:00 UTC] it began.", ["2020-06-05T18:00Z"]),
        ("It fell at [10 a.m.] and rose at [half past seven].", ["2026-11-22T10:00", "2026-11-22T07:30"]),
        ("They left on [Friday evening] and [late Thursday night].", ["2026-11-20TEV", "2026-11-19TNI end"]),
        ("The shop opens at [9 a.m.].", ["T09"]),
        ("They met [tonight at 7].", ["2026-11-22T19:00"]),
        ("It fell at [1530 GMT].", ["2026-11-22T15:30Z"]),
        ("He died at [3:30 a.m. local time on June 5, 2020].", ["2020-06-05T03:30"]),
        ("[This morning] he died; [last night] she sang.", ["2026-11-22TMO", "2026-11-21TNI"]),
    ],
)
def test_times_of_day(expected: str, values: list[str]) -> None:
    """A time of day belongs to the day beside it, to the document's where something is told; "opens at 9" to none."""
    check(expected, *values)


@pytest.mark.parametrize(
    "text",
    [
        "The company may march in second place.",
        "Sales fall in the sun.",
        "Some 2030 people came, and $2030 was paid.",
        "It weighs 2000 tons.",
        "Version 3.14.0 replaces 2.7.",
        "Section 1983 and Resolution 1973 apply.",
        "A crew of 2000 soldiers and 1500 refugees left.",
        "See flight 1904 and room 2012.",
        "It happened after 9/11, and they work 24/7.",
        "Call +1 555-2014-22.",
        "A ratio of 10:15 and Genesis 3:15.",
        "They read the Daily Mail.",
        "In his sixties he was still strong.",
        "A 25-year-old man, 30 years old, aged 40 years.",
        "A second term and a second chance.",
        "He may be right; March on!",
        "He moved at 90 km per hour.",
        "Now, let us begin as recently as possible.",
        "That one day she might.",
        "People of 65 years and over, of 18 years of age.",
        "The current account and the past participle.",
        "See https://example.org/2019/04/file-2002-22.pdf",
    ],
)
def test_no_times(text: str) -> None:
    """What looks like a time and is none."""
    assert marked(text) == (text, [])


def test_an_ambiguous_day_is_not_guessed() -> None:
    """05/06/2019 is in May or in June: only the year is sure."""
    assert marked("Signed on 05/06/2019.")[1] == ["2019"]


def test_digits_of_any_script() -> None:
    """Full-width digits are digits; the value is in ASCII, the quote as written."""
    assert marked("In ２０３０ and on １８ June ２０１９.") == (
        "In [２０３０] and on [１８ June ２０１９].",
        ["2030", "2019-06-18"],
    )


def test_no_such_day() -> None:
    """The calendar decides: there is no 30 February."""
    assert marked("On February 30 nothing happened, nor on 2019-13-45.")[1] == []
