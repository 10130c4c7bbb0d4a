"""Which figures of a sentence are told apart, and that no statement says what the text does not. Made-up texts."""

import datetime as dt

import pytest

from claimcheck.claims import parse

TODAY = dt.date(2024, 5, 20)


def said(text: str) -> list[str]:
    return [claim.statement for claim in parse(text, source="s", published=TODAY)]


def figures(text: str) -> list[list[str]]:
    return [[quantity.quote for quantity in claim.quantities] for claim in parse(text, source="s", published=TODAY)]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (  # each sum has a giver of its own
            "The library is paid for by $3m from the city and $2m from its readers.",
            [
                "The library is paid for by $3m from the city",
                "The library is paid for by … $2m from its readers",
            ],
        ),
        (  # what tells the time is said of both
            "The yard built 12 ferries for Norway and 9 tugs for Chile in 2019.",
            ["The yard built 12 ferries for Norway … in 2019", "The yard built … 9 tugs for Chile in 2019"],
        ),
        (  # what stands behind the last alone may be said of all
            "The port handles 5 million tons of coal and 3 million tons of ore from Siberia.",
            [
                "The port handles 5 million tons of coal … from Siberia",
                "The port handles … 3 million tons of ore from Siberia",
            ],
        ),
        (
            "The board has members, 3 named by the council and 2 by the mayor.",
            ["The board has members, 3 named by the council", "The board has members … 2 by the mayor"],
        ),
        (
            "The shop sells 40 kinds of tea in tins, 12 of coffee in bags and 7 of cocoa in jars.",
            [
                "The shop sells 40 kinds of tea in tins",
                "The shop sells … 12 of coffee in bags",
                "The shop sells … 7 of cocoa in jars",
            ],
        ),
    ],
)
def test_a_sibling_keeps_no_tail_of_another(text: str, statements: list[str]) -> None:
    assert said(text) == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "The museum earned €9m and lost €2m on its café.",
            ["The museum earned €9m", "The museum … lost €2m on its café"],
        ),
        (
            "The zoo keeps 300 animals and employs 80 people.",
            ["The zoo keeps 300 animals", "The zoo … employs 80 people"],
        ),
        (
            "The bank plans to close 30 branches and open 4 kiosks.",
            ["The bank plans to close 30 branches", "The bank plans to … open 4 kiosks"],
        ),
        (
            "The farm earned money by selling 90 pigs and renting 4 barns.",
            ["The farm earned money by selling 90 pigs", "The farm earned money by … renting 4 barns"],
        ),
        (
            "The guild wants to train 90 joiners and to open three schools by 2030.",
            ["The guild wants to train 90 joiners", "The guild wants … to open three schools by 2030"],
        ),
        (  # the third figure belongs to the second verb
            "The firm hired 40 clerks and opened 3 shops and 2 depots.",
            [
                "The firm hired 40 clerks",
                "The firm … opened 3 shops",
                "The firm … opened … 2 depots",
            ],
        ),
    ],
)
def test_a_sibling_with_a_verb_of_its_own_does_without_that_of_the_first(text: str, statements: list[str]) -> None:
    assert said(text) == statements


def test_a_bare_figure_keeps_the_noun_that_it_counts() -> None:
    text = "The council built 90 flats and sold fewer than 40."
    assert said(text) == ["The council built 90 flats", "The council built 90 flats and sold fewer than 40"]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The cloud cover in May is 40% and in July 71%.", "The cloud cover … is … in July 71%"),
        ("In 2021 sales were $4m and in 2022 $5m.", "sales were … in 2022 $5m"),
        ("The rent in Varn is 900 crowns and in Elso 700 crowns.", "The rent … is … in Elso 700 crowns"),
    ],
)
def test_a_phrase_takes_the_place_of_its_like(text: str, second: str) -> None:
    """What holds in May does not hold in July."""
    assert said(text)[1] == second


def test_a_month_of_the_first_is_not_told_of_the_second() -> None:
    may, july = parse("The cloud cover in May is 40% and in July 71%.", source="s", published=TODAY)
    assert [[time.quote for time in claim.times] for claim in (may, july)] == [["May"], ["July"]]


def test_a_noun_that_could_be_a_verb_is_none() -> None:
    """ "plants" and "works" name what the figure counts; the one verb is shared."""
    assert said("The group owns 12 mines and plants of 3 kinds.")[0] == "The group owns 12 mines"
    assert "The company builds … 3 steel works" in said("The company builds 20 homes and 3 steel works.")


def test_a_day_told_for_the_second_verb_is_not_the_first_ones() -> None:
    first, second = parse("The lake covers 40 hectares and holds 3 million tons in 2023.", source="s")
    assert [time.value for time in first.times] == []
    assert [time.value for time in second.times] == ["2023"]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "In 2021 the club earned $4 million, 30% of it from tickets.",
            ["In 2021 the club earned $4 million", "In 2021 the club earned $4 million, 30% of it from tickets"],
        ),
        (
            "Plans for 80 flats, a third of them cheap, were approved in June.",
            [
                "Plans for 80 flats … were approved in June",
                "Plans for 80 flats, a third of them cheap, were approved in June",
            ],
        ),
    ],
)
def test_a_part_is_told_with_its_whole(text: str, statements: list[str]) -> None:
    assert said(text) == statements


@pytest.mark.parametrize(
    "text",
    [
        "The mill ground 900 tonnes, 7% less than in 2018.",
        "There were 300 vacancies, 12 fewer than in March.",
        "The rate was 4.5% in May, half a point above the target.",
        "The airline carried 6 million people, twice as many as its rival.",
        "The rate was cut by half a point, from 4.5% to 4%.",
        "Traders expect another cut, of at least 25 basis points, in June.",
        "Growth will be 2%, barely half the 4% foreseen in May.",
        "The fee rises to $9 in June, an increase of 4%.",
        "We have closed 20 shops, affecting some 900 people.",
        "Half of them had gone into debt, typically of $900 to $1,200.",
        "The estimate stands at €47m, against a budget of €60m.",
        "The branch lost $9m (2022: a profit of $4m).",
        "Sales came to $9m (H1 2022: $4m).",
    ],
)
def test_a_figure_that_measures_another_stays_with_it(text: str) -> None:
    assert said(text) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    "text",
    [
        "Women aged 40 and over number 3,000.",
        "Households of four or more spend 12% on food.",
        "Among those aged 70 and above the share was 9%.",
    ],
)
def test_a_figure_open_to_one_side_is_no_pair(text: str) -> None:
    """The words behind "and" open the figure before; they begin no figure of their own."""
    assert said(text) == [text.removesuffix(".")]


def test_over_before_a_figure_begins_that_figure() -> None:
    assert said("The town has 65 shops and over 300 cafés.") == [
        "The town has 65 shops",
        "The town has … over 300 cafés",
    ]


def test_names_between_dashes_do_not_part_a_subject_from_its_verb() -> None:
    text = "Catches at two ports — Elso, Varn and Tidal — rose 12% to 40,000 tonnes in 2023."
    assert figures(text) == [["two", "12%", "40,000 tonnes"]]


def test_what_two_figures_share_behind_a_comma_is_not_put_on_the_verb() -> None:
    """The fee was not 30 shops."""
    assert said("The loss was $9m, after costs of $4m and fees of $2m.") == [
        "The loss was $9m",
        "after costs of $4m",
        "fees of $2m",
    ]


def test_a_second_content_clause_stands_without_its_that() -> None:
    assert said("We expect that debt will be under $9m by June and that sales will reach $5m in 2026.") == [
        "We expect that debt will be under $9m by June",
        "sales will reach $5m in 2026",
    ]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Sales reached $5m and profit $2m in 2021.", "profit [reached] $2m in 2021"),
        ("The birth rate is 9.1 and the death rate 14.6.", "the death rate [is] 14.6"),
        ("The club won 40 cups and a record 30 medals.", "The club won … a record 30 medals"),
        ("The fair has 40 stalls and, by the lake, 12 rides.", "The fair has … by the lake, 12 rides"),
    ],
)
def test_a_sibling_with_a_subject_of_its_own_does_without_that_of_the_first(text: str, second: str) -> None:
    """Sales did not reach the profit."""
    assert said(text)[1] == second


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (  # the county pays a third, not all
            "The pier will open in May 2026 at a cost of £9m, a third of which comes from the county.",
            [
                "The pier will open in May 2026 at a cost of £9m",
                "The pier will open in May 2026 at a cost of £9m, a third of which comes from the county",
            ],
        ),
        (  # the loan is not under budget
            "We sold 12 boats, took loans worth more than £3m and rebuilt our old yard £2m under budget.",
            ["We sold 12 boats", "[We] took loans worth more than £3m", "[We] rebuilt our old yard £2m under budget"],
        ),
        (
            "We took loans worth more than £3m and rebuilt our old yard on time and £2m under budget.",
            ["We took loans worth more than £3m", "We … rebuilt our old yard on time and £2m under budget"],
        ),
        (
            "The work on the dam employed 900 men and cost $3 million.",
            ["The work on the dam employed 900 men", "The work on the dam … cost $3 million"],
        ),
        (  # what is a year earlier is the second
            "The rate is set to average 3% in 2025 and to fall to 2% by 2027, a year earlier than in the May forecast.",
            [
                "The rate is set to average 3% in 2025",
                "The rate is set … to fall to 2% by 2027, a year earlier than in the May forecast",
            ],
        ),
        (  # only the boxes grew
            "In 2023 the quay took 3 tons of ore, 2 tons of salt and 90 boxes, an increase of 5% over the previous year.",
            [
                "In 2023 the quay took 3 tons of ore",
                "In 2023 the quay took … 2 tons of salt",
                "In 2023 the quay took … 90 boxes, an increase of 5% over the previous year",
            ],
        ),
    ],
)
def test_what_is_said_behind_a_figure_is_not_put_on_another(text: str, statements: list[str]) -> None:
    assert said(text) == statements


def test_a_day_that_only_the_last_figure_is_measured_against_is_not_told_of_the_first() -> None:
    text = "In 2023 the quay took 3 tons of ore and 90 boxes, an increase of 5% over the previous year."
    ore, boxes = parse(text, source="s", published=TODAY)
    assert [time.value for time in ore.times] == ["2023"]
    assert [time.value for time in boxes.times] == ["2023", "2022"]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The town has a hall of 300 seats and a park of 3 hectares.", "The town has … a park of 3 hectares"),
        ("It lived on sales of $5m and gifts of $3m in 2023.", "It lived on … gifts of $3m in 2023"),
        (
            "For 2025 we expect sales of between $5m and $6m and spending of about $2m.",
            "For 2025 we expect … spending of about $2m",
        ),
        (  # the rate is as much a condition as the price
            "The forecasts rest on a price of $60 a barrel and a rate that falls to 2% by 2028.",
            "The forecasts rest on … a rate that falls to 2% by 2028",
        ),
        ("The plan needs a loan of $3m and a grant that covers $5m.", "The plan needs … a grant that covers $5m"),
        ("The main faults were worn belts (40%), missing bolts (20%) and ice (9%).", "The main faults were … missing bolts (20%)"),
        ("The causes were fire (40%) and rust (10%) in 2023.", "The causes were … rust (10%) in 2023"),
    ],
)  # fmt: skip
def test_a_sibling_with_a_noun_of_its_own_does_without_that_of_the_first(text: str, second: str) -> None:
    assert said(text)[1] == second


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose by 2%, down from 4% in March and well below the peak of 8%.",
        "The trams carried 900 people in 2023, still 4% below the level of 2019.",
        "The dock has 3 km of quays, with a draught of up to 5 m.",
    ],
)
def test_what_measures_or_describes_a_figure_stays_with_it(text: str) -> None:
    assert said(text) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "The quay will draw 60 ships and pump $3 million a year into the town.",
            ["The quay will draw 60 ships", "The quay will … pump $3 million a year into the town"],
        ),
        (
            "The hall has 900 chairs and needs $5 million in repairs.",
            ["The hall has 900 chairs", "The hall … needs $5 million in repairs"],
        ),
        (
            "The mill is 30% owned by the town and employs around 80 people.",
            ["The mill is 30% owned by the town", "The mill … employs around 80 people"],
        ),
        (
            "Each tram weighs 40 tonnes, seats 90 passengers and can reach 70 km/h.",
            ["Each tram weighs 40 tonnes", "[Each tram] seats 90 passengers", "[Each tram] can reach 70 km/h"],
        ),
        (  # neither of two alternatives is said by itself
            "The law obliges each town either to house 300 people or to pay €20,000 to the state.",
            ["The law obliges each town either to house 300 people or to pay €20,000 to the state"],
        ),
        (  # no verb, but a noun: it shares what follows
            "The yard sells 40 boats and 30 seats a year.",
            ["The yard sells 40 boats … a year", "The yard sells … 30 seats a year"],
        ),
    ],
)
def test_a_second_predicate_keeps_its_tail_to_itself(text: str, statements: list[str]) -> None:
    assert said(text) == statements


def test_what_stands_behind_a_bracket_is_said_of_all() -> None:
    text = "In all, 310 cases and 12 deaths (a rate of 3.9%) had been reported by 3 May."
    assert said(text) == [
        "In all, 310 cases … had been reported by 3 May",
        "In all … 12 deaths (a rate of 3.9%) had been reported by 3 May",
    ]
    assert figures(text) == [["310"], ["12", "3.9%"]]


def test_a_sum_lends_no_noun_to_the_count_behind_it() -> None:
    assert said("It costs £4m and seats 104.") == ["It costs £4m", "It … seats 104"]
    assert said("The tram weighs 12 tonnes and carries 60 people.") == [
        "The tram weighs 12 tonnes",
        "The tram … carries 60 people",
    ]
    assert said("It built 40 homes and sold 30.") == ["It built 40 homes", "It built 40 homes and sold 30"]


def test_a_verb_left_out_is_supplied() -> None:
    assert said("Rents reached £5m and fees £2m in 2023.") == [
        "Rents reached £5m … in 2023",
        "fees [reached] £2m in 2023",
    ]
    assert said("Rents rose to £5m and fees about £2m.") == ["Rents rose to £5m", "fees [rose to] about £2m"]
    assert said("Rents were up 5% and rose 7% abroad.")[1] == "rose 7% abroad"
    assert said("Rents reached £5m and hit £6m.") == ["Rents reached £5m", "Rents … hit £6m"]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (  # what an apposed share is of is said of the share alone
            "This leaves $9m a year, a third of what the roads need.",
            ["This leaves $9m a year", "This leaves $9m a year, a third of what the roads need"],
        ),
        (
            "The council will let 300 flats, at least half of them furnished.",
            ["The council will let 300 flats", "The council will let 300 flats, at least half of them furnished"],
        ),
        (  # an infinitive of its own, and what tells the time of it
            "The pool will cost $8m to build and $1m a year to run.",
            ["The pool will cost $8m to build", "The pool will cost … $1m a year to run"],
        ),
        (  # one infinitive may be said of both
            "The town needs 30 drivers and 12 nurses to open the clinic.",
            [
                "The town needs 30 drivers … to open the clinic",
                "The town needs … 12 nurses to open the clinic",
            ],
        ),
        (  # a date behind a plain list is said of all
            "The yard will build 4 ferries and 7 tugs in 2025.",
            ["The yard will build 4 ferries … in 2025", "The yard will build … 7 tugs in 2025"],
        ),
    ],
)
def test_what_belongs_to_the_last_figure_alone_is_not_said_of_the_first(text: str, statements: list[str]) -> None:
    assert said(text) == statements


def test_the_length_of_time_of_one_infinitive_is_not_told_of_the_other() -> None:
    claims = parse("The pool will cost $8m to build and $1m a year to run.", source="s", published=TODAY)
    assert [[time.quote for time in claim.times] for claim in claims] == [[], ["a year"]]
