"""What the words around a figure make of it: names that hold numbers, rates, multiples, and what was counted before."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities
from claimcheck.language.times import find_times


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nine trams run. A further 12 are on order.", [("9", "tram"), ("12", "tram")]),
        ("They built 340 homes, and another 80 are planned.", [("340", "home"), ("80", "home")]),
        ("We have 4.5 megawatts and need 2 more.", [("4.5", "megawatt"), ("2", "megawatt")]),
        ("They paid £3m and lent another 2 million.", [("3000000", "pound"), ("2000000", "pound")]),
        ("Nine trams run. A further 12 guards were hired.", [("9", "tram"), ("12", "guard")]),
        ("Costs rose 5%. A further 12 were shut.", [("5", "percent"), ("12", None)]),
        ("Nine trams run.\n\nA further 12 were shut.", [("9", "tram"), ("12", None)]),
        ("Nine trams run. 12 are late.", [("9", "tram"), ("12", None)]),
    ],
)
def test_what_is_added_counts_the_same(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(found.value, found.unit) for found in find_quantities(text)] == told


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("The mill makes 3 million bags of flour a week.", "week"),
        ("It sells 400 tons of grain a day.", "day"),
        ("They spent 3 million crowns a year in the north.", "year"),
        ("Fees are 12% higher per ton than before.", None),
        ("Prices rose 3% per year.", "year"),
        ("The firm lost 40 men of the town in a day.", None),
        ("It sold 40 bags of flour a week ago.", None),
    ],
)
def test_the_rate_goes_with_its_figure(text: str, per: str | None) -> None:
    assert find_quantities(text)[0].per == per


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ratio has a limit of 4.0 times.", [("4.0", "multiple")]),
        ("He won it 4 times.", [("4", "count")]),
        ("The fee may be cut once or twice more.", []),
        ("They earn twice more than we do.", [("twice", "multiple")]),
    ],
)
def test_times_that_multiply(text: str, told: list[tuple[str, str]]) -> None:
    assert [(found.quote, found.dimension) for found in find_quantities(text)] == told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Only two of the nine mills are left.", "2"),
        ("Only two mills are left.", "2"),
        ("It has two mills.", "2"),
    ],
)
def test_only_before_a_number_leaves_it_one(text: str, value: str) -> None:
    assert find_quantities(text)[0].value == value


def test_one_less_than_a_number_of_ships_is_no_ship() -> None:
    assert [found.value for found in find_quantities("The number of ships was one less than hoped.")] == []


def test_the_only_two_are_known() -> None:
    assert find_quantities("The only two of them left.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The number of clerks was 640 (2025: 710).", [("640", "clerk"), ("710", "clerk")]),
        ("The number of ships calling there rose to about 400.", [("400", "ship")]),
        ("The average number of men in work stood at 90.", [("90", "man")]),
        ("The number of ships is unknown, but 40 were burnt.", [("40", None)]),
        ("The number of ships fell, and the index reached 40.", [("40", None)]),
        ("The port has 40 (see note: 12).", [("40", None), ("12", None)]),
    ],
)
def test_the_number_of_what_stands_before_it(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(found.value, found.unit) for found in find_quantities(text)] == told


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("The yard has an annual capacity of 4,000 tons.", "year"),
        ("It asks a monthly rent of around £400.", "month"),
        ("It issued an annual report of 200 pages.", None),
        ("It has an annual growth rate of 4%.", None),
        ("It has a capacity of 4,000 tons.", None),
    ],
)
def test_an_adjective_tells_per_what_a_flow_is(text: str, per: str | None) -> None:
    assert find_quantities(text)[0].per == per


@pytest.mark.parametrize(
    ("text", "dimension"),
    [("It cost 7 million marks.", "currency"), ("She got 300 marks.", "count"), ("It has 3 marks.", "count")],
)
def test_marks_are_money_by_the_million(text: str, dimension: str) -> None:
    assert [(found.unit, found.dimension) for found in find_quantities(text)] == [("mark", dimension)]


@pytest.mark.parametrize("text", ["It ended with the Eighty Years' War.", "After the Nine-Day Strike they went home."])
def test_a_length_in_a_name_is_none(text: str) -> None:
    assert find_quantities(text) == []
    assert find_times(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Scope 1 and 2 emissions fell by 4%.", ["4"]),
        ("Tier 2 and 3 towns grew by 4%.", ["4"]),
        ("Stages 1 and 2 are open.", []),
        ("It is told in section 4 and 9 people signed it.", ["9"]),
    ],
)
def test_numbers_that_name_their_like(text: str, values: list[str]) -> None:
    assert [found.value for found in find_quantities(text)] == values


def test_a_length_in_no_name() -> None:
    assert [found.quote for found in find_quantities("It took the Duke eighty years.")] == ["eighty years"]


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("It grew over the six years.", "exact"),
        ("It lasted for over six years.", "more_than"),
        ("They sold barely 40 cars.", "about"),
    ],
)
def test_bounds(text: str, modifier: str) -> None:
    assert find_quantities(text)[0].modifier == modifier


@pytest.mark.parametrize(
    ("text", "unit", "code"),
    [
        ("It cost 40 million crowns.", "crown", None),
        ("It cost 40 million Swedish crowns.", "krona", "SEK"),
        ("It cost 40 million Danish crowns.", "krone", "DKK"),
    ],
)
def test_crowns_are_whose_they_are_said_to_be(text: str, unit: str, code: str | None) -> None:
    (found,) = find_quantities(text)
    assert (found.unit, found.currency) == (unit, code)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("They work two hours a day.", "a day"),
        ("It is shut 20 days a year.", "a year"),
        ("There are four trams an hour.", "an hour"),
    ],
)
def test_a_rate_recurs(text: str, quote: str) -> None:
    assert [(time.quote, time.type) for time in find_times(text)][-1] == (quote, "SET")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Median weekly pay was £610.", [("610", "week")]),
        ("Average weekly wages stood at £610, or £31,720 a year.", [("610", "week"), ("31720", "year")]),
        ("The monthly rent for a room rose to €700.", [("700", "month")]),
        ("Annual output in the north reached 9 tonnes.", [("9", "year")]),
        ("It costs £60, or £3,120 a year.", [("60", None), ("3120", "year")]),
        ("The number of men on a weekly wage was 4,100.", [("4100", None)]),
        ("Weekly pay growth was £5.", [("5", None)]),
        ("They met the 8% goal a year early.", [("8", None)]),
        ("The club sells 900 pies a match.", [("900", "match")]),
        ("The club sold 900 pies a match earlier.", [("900", None)]),
        ("The fund pays €500 for each pupil.", [("500", "pupil")]),
        ("The fund paid €500 for each of them.", [("500", None)]),
    ],
)
def test_what_a_figure_is_told_per(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(found.value, found.per) for found in find_quantities(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They hired 400 police officers.", [("400", "officer")]),
        ("They hired 400 police.", [("400", "police")]),
        ("Nine fish species live there.", [("9", "species")]),
        ("It hit 7 of the county's 19 parishes.", [("7", "parish"), ("19", "parish")]),
        ("The firm flies four A319neo aircraft.", [("4", "aircraft")]),
        ("The firm sold its 30 757-20s.", [("30", None)]),
        ("Jobs fell by 0.4% (21,000).", [("0.4", "percent"), ("21000", None)]),
        ("Jobs fell there (26,29).", []),
        ("The line sells a Half Price Pass.", []),
        ("The line sells a half price pass.", [("0.5", None)]),
        ("We'll build nine halls.", [("9", "hall")]),
        ("They’d build nine halls.", [("9", "hall")]),
        ("The fault is in build nine.", []),
        ("Our first hundred days count.", [("100", "day")]),
        ("Several hundred days passed.", []),
        ("Output grew x4.", [("4", None)]),
        ("He drives an X4.", []),
        ("Rents are double what they were.", [("2", None)]),
    ],
)
def test_what_a_figure_counts_and_what_is_a_name(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(found.value, found.unit) for found in find_quantities(text)] == told
