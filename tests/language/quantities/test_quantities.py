"""Quantities: each rule with what it reads and what it leaves alone."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.language.quantities import find_quantities, quantities_in
from claimcheck.language.quantities.nouns import counted, singular
from claimcheck.language.tokens import MASK, Tokens
from claimcheck.records import DIMENSIONS, MODIFIERS, Quantity, TimeExpression


def only(text: str) -> Quantity:
    (found,) = find_quantities(text)
    return found


def quotes(text: str) -> list[str]:
    return [found.quote for found in find_quantities(text)]


# --- the figure and its span -------------------------------------------------------------------------------------

SPANS = [
    ("A territory of 788,000 square kilometres lies there.", "788,000 square kilometres"),
    ("Home to 1.3 million residents.", "1.3 million"),  # the counted noun stays outside
    ("It grew by more than 40 percent.", "40 percent"),  # and so does the modifier
    ("They paid US$ 35 billion for it.", "US$ 35 billion"),
    ("It fell to minus five degrees Celsius.", "minus five degrees Celsius"),
    ("It fell to -5 °C.", "-5 °C"),
    ("It lost −$3 million.", "−$3 million"),
    ("A 30-day visa will do.", "30-day"),
    ("It lies half a mile away.", "half a mile"),
    ("It was cut by half a percentage point.", "half a percentage point"),
    ("It stands 6 feet 3 inches tall.", "6 feet 3 inches"),
    ("It cost 20 dollars and 43 cents.", "20 dollars and 43 cents"),
    ("The index lost 31.5 points.", "31.5 points"),  # what an index counts in is its unit of measure
    ("It draws 12 mA g− 1.", "12 mA g− 1"),  # an exponent on the line, a space lost before it
    ("It weighs 6 × 106 kg.", "6 × 106 kg"),  # the exponent lost its place; see below
]


@pytest.mark.parametrize(("text", "quote"), SPANS)
def test_the_span_is_the_figure_with_its_sign_scale_currency_and_unit(text: str, quote: str) -> None:
    found = only(text)
    assert found.quote == quote
    assert text[found.start : found.end] == quote


# --- values, ranges, changes -------------------------------------------------------------------------------------

RANGES = [
    ("between 5 and 7 million people", "5000000", "7000000", "person"),  # the scale stands once
    ("$5-7 billion", "5000000000", "7000000000", "dollar"),
    ("from $300 to $9 million", "300", "9000000", "dollar"),  # each with its own sign: nothing to share
    ("5-7%", "5", "7", "percent"),
    ("10 to 12 km", "10", "12", "kilometre"),
    ("a 6- to 12-metre mast", "6", "12", "metre"),
    ("ranging from 30 to 20 tonnes", "20", "30", "tonne"),  # low before high, whatever the order
    ("between -4 and 11 degrees Celsius", "-4", "11", "degree Celsius"),
    ("between $5 and $10", "5", "10", "dollar"),
    ("two to three hours", "2", "3", "hour"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_a_range_keeps_both_ends_and_no_value(text: str, low: str, high: str, unit: str) -> None:
    found = only(text)
    assert (found.value, found.low, found.high, found.unit) == (None, low, high, unit)


CHANGES = [
    ("Output rose from 10 to 12 km.", "10", "12", "kilometre"),
    ("The vote fell from 40% to 35%.", "40", "35", "percent"),
    ("It went from 5 million people to 7 million.", "5000000", "7000000", "person"),
    ("The price climbed from $20 per kg to $35 per kg.", "20", "35", "dollar"),
    ("Reach rose from 11 km in 1999 to 17 km.", "11", "17", "kilometre"),
    ("Sales fell to 150 crates from 190 crates.", "190", "150", "crate"),
]


@pytest.mark.parametrize(("text", "before", "after", "unit"), CHANGES)
def test_a_change_keeps_both_states(text: str, before: str, after: str, unit: str) -> None:
    found = only(text)
    assert (found.value, found.low, found.before, found.after, found.unit) == (None, None, before, after, unit)


def test_a_change_may_tell_its_places_and_hours_in_between() -> None:
    found = only("The coin fell from $36 at noon to $34 at 5 pm.")
    assert (found.before, found.after, found.unit) == ("36", "34", "dollar")
    found = only("The number grew from 12 schools in Rome to 15 in Milan.")
    assert (found.before, found.after, found.unit) == ("12", "15", "school")
    assert len(find_quantities("They came from 12 nations and went on to 40 others.")) == 2  # another verb


def test_by_so_much_to_a_level_is_no_range() -> None:
    assert quotes("Spending rose by £210 to £6,480.") == ["£210", "£6,480"]
    assert quotes("They cut fares by £2 to £3.") == ["£2 to £3"]


def test_a_change_to_a_range_is_a_figure_and_a_range() -> None:
    first, after = find_quantities("It is to rise from 24.2 to 33-35 billion euros.")
    assert (first.value, first.unit) == ("24200000000", "euro")
    assert (after.low, after.high, after.unit) == ("33000000000", "35000000000", "euro")


def test_a_part_is_told_in_what_the_whole_is() -> None:
    part, whole = find_quantities("He owns 280 million of the 1.5 billion pesos.")
    assert (part.value, part.unit) == ("280000000", "peso")
    assert (whole.value, whole.unit) == ("1500000000", "peso")


def test_a_range_of_multiples() -> None:
    found = only("two to three times more")
    assert (found.low, found.high, found.unit, found.dimension) == ("2", "3", None, "multiple")


@pytest.mark.parametrize("text", ["It rose 5% to 7%.", "It rose 5% to $7 million.", "11,300 points, 9 percent more"])
def test_a_rise_and_the_level_reached_are_two_figures(text: str) -> None:
    assert len(find_quantities(text)) == 2


def test_a_tolerance_belongs_to_the_span_and_not_to_the_value() -> None:
    found = only("It measured 1.8 ± 0.2 km.")
    assert (found.quote, found.value, found.low, found.unit) == ("1.8 ± 0.2 km", "1.8", None, "kilometre")


def test_precision_is_the_place_of_the_last_digit_written() -> None:
    assert [only(text).precision for text in ("1.5 million", "1,500,000", "0.50 km", "7 billion")] == [
        "100000", "1", "0.01", "1000000000",
    ]  # fmt: skip


# --- what is counted, and per what -------------------------------------------------------------------------------

COUNTED = [
    ("Over 53 Chinese companies operate there.", "company"),
    ("They sent 4,000 U.S. nurses.", "nurse"),
    ("They sent 20 US soldiers.", "soldier"),
    ("All 50 States signed.", "state"),
    ("20 United States officials came.", "official"),
    ("Some 30 of its new T12 trams were sold.", "tram"),
    ("It hosts 12 men and women.", "man"),
    ("Nine more guests came.", "guest"),
    ("They named 100 most backward districts.", "district"),
    ("It made 5,000 new IT jobs.", "job"),  # in capitals a name, no pronoun
    ("They had 11 grandchildren.", "grandchild"),
    ("A 30-item list came.", "item"),
    ("2.6 million medical and dental visits were made.", "visit"),
    ("Two new Orel 7 City trams were ordered.", "tram"),
    ("One letter asks for more.", "letter"),
    ("One envoy told us the pier was shut.", "envoy"),
    ("One monk said it rained.", "monk"),
    ("One cow fell into the well.", "cow"),
    ("They get one single paid guard.", "guard"),
    ("One price cut helped.", "cut"),
    ("The vote was 70.", None),
    ("A 24-spoked wheel turned.", None),  # a participle is no noun
    ("A 200-bed hospital opened.", "bed"),
    ("About 70 were there.", None),
]


@pytest.mark.parametrize(("text", "unit"), COUNTED)
def test_the_unit_of_a_count_is_the_head_of_the_noun_phrase(text: str, unit: str | None) -> None:
    found = find_quantities(text)[0]
    assert (found.unit, found.dimension) == (unit, "count")


def test_a_measure_behind_an_adjective_is_still_a_measure() -> None:
    found = only("It laid 230 straight metres.")
    assert (found.quote, found.unit, found.dimension) == ("230", "metre", "length")


def test_a_change_may_tell_its_years() -> None:
    text = "Reach rose from 11 km in 1999 to 17 km in 2011."
    assert quotes(text) == ["11 km in 1999 to 17 km"]


PER = [
    ("They earn $12 a barrel.", "barrel"),
    ("It pays $5 per share.", "share"),
    ("It costs 70 cents a kilogram.", "kilogram"),  # money is paid by any measure
    ("110 people per square kilometre live there.", "square kilometre"),
    ("about 100 people per km²", "square kilometre"),
    ("1.4 lambs born/ewe", "ewe"),
    ("It grows 5 percent a year.", "year"),
    ("11.2 visits/1,000 households", "1,000 households"),
    ("1.3 million tons of cargo annually", "year"),
    ("a 900 litre-a-day still", "day"),
    ("It sold 20 a year ago.", None),
    ("It printed 300 copies of a daily paper.", None),
]


@pytest.mark.parametrize(("text", "per"), PER)
def test_rates(text: str, per: str | None) -> None:
    assert find_quantities(text)[0].per == per


def test_a_speed_is_one_unit_and_no_rate() -> None:
    assert only("It reached 60 miles an hour.").unit == "mile per hour"
    found = only("It reached 100 km/h.")
    assert (found.unit, found.dimension, found.per) == ("kilometre per hour", "speed", None)


def test_coordinated_figures_share_their_rate() -> None:
    passengers, tons = find_quantities("handling 1.5 million passengers and 1.3 million tons of cargo annually")
    assert (passengers.unit, passengers.per) == ("passenger", "year")
    assert (tons.unit, tons.per) == ("ton", "year")


def test_lists_share_the_unit_that_stands_once() -> None:
    assert [found.unit for found in find_quantities("It measured 5, 6 and 7 km.")] == ["kilometre"] * 3
    assert [found.unit for found in find_quantities("three or four euros")] == ["euro", "euro"]
    assert [found.unit for found in find_quantities("It sold 310 carts compared with 44 before.")] == ["cart"] * 2
    assert [found.unit for found in find_quantities("They sent 40 crates by rail and 12 by air.")] == ["crate"] * 2
    assert [found.unit for found in find_quantities("They sent 40 crates and scored 12.")] == ["crate", None]


AGES = [
    "Anna Petrova, 50, said so.",
    "a 50-year-old man",
    "She is 50 years old.",
    "a man aged 50",
    "people over the age of 50",
    "before they turn 50",
    "since he was 50,",
]


@pytest.mark.parametrize("text", AGES)
def test_ages(text: str) -> None:
    found = only(text)
    assert (found.value, found.unit, found.dimension) == ("50", "year", "age")


def test_figures_listed_behind_names_are_no_ages() -> None:
    assert [found.dimension for found in find_quantities("Ohio, 44, Iowa, 30, and others")] == ["count", "count"]


def test_degrees_are_of_temperature_where_the_words_around_say_so() -> None:
    assert only("The temperature is 24 degrees.").dimension == "temperature"
    assert only("It turned by 24 degrees.").dimension == "angle"


# --- how it is bounded -------------------------------------------------------------------------------------------

BOUNDS = [
    ("about 50 people", "about"),
    ("nearly 50 people", "about"),
    ("some 50 people", "about"),
    ("over 50 people", "more_than"),
    ("more than 50 people", "more_than"),
    ("exceeding 50 tons", "more_than"),
    ("just over 50 people", "more_than"),
    ("fewer than 50 people", "less_than"),
    ("under 50 people", "less_than"),
    ("at least 50 people", "at_least"),
    ("no fewer than 50 people", "at_least"),
    ("50 or more people", "at_least"),
    ("≥50 people", "at_least"),
    ("up to 50 people", "at_most"),
    ("no more than 50 people", "at_most"),
    ("50 people or fewer", "at_most"),
    ("50-plus people", "at_least"),
    ("50+ people", "at_least"),
    ("isolated for over two decades", "more_than"),
    ("changed over two decades", "exact"),  # during them
    ("exactly 50 people", "exact"),
    ("50 people", "exact"),
]


@pytest.mark.parametrize(("text", "modifier"), BOUNDS)
def test_modifiers(text: str, modifier: str) -> None:
    assert only(text).modifier == modifier


# --- multiples and ratios ----------------------------------------------------------------------------------------

MULTIPLES = [
    ("Trade doubled in a decade.", "2"),
    ("It will triple by then.", "3"),
    ("It saw trade double to 5 tons.", "2"),
    ("It more than quadrupled.", "4"),
    ("It halved.", "0.5"),
    ("three times as many", "3"),
    ("twice as large", "2"),
    ("a tenfold rise", "10"),
    ("a 10-fold rise", "10"),
    ("10x growth", "10"),
]


@pytest.mark.parametrize(("text", "value"), MULTIPLES)
def test_multiples(text: str, value: str) -> None:
    found = find_quantities(text)[0]
    assert (found.value, found.unit, found.dimension) == (value, None, "multiple")


@pytest.mark.parametrize("text", ["a double room", "the triple jump", "double standards"])
def test_double_things_are_no_multiples(text: str) -> None:
    assert find_quantities(text) == []


RATIOS = [
    ("one in five adults", "0.2", True),
    ("3 out of 5", "0.6", True),
    ("3 per 1,000", "0.003", True),
    ("odds of 3:1", "3", True),
    ("a ratio of 3 to 2", "1.5", True),
    ("one in three", "0.333333333333", False),
    ("two thirds of them", "0.666666666667", False),
    ("half of them", "0.5", True),
]


@pytest.mark.parametrize(("text", "value", "exact"), RATIOS)
def test_ratios(text: str, value: str, exact: bool) -> None:
    found = only(text)
    assert (found.value, found.exact, found.dimension) == (value, exact, "ratio")


# --- what is no quantity -----------------------------------------------------------------------------------------

NOT_QUANTITIES = [
    "It was founded in 1998.",
    "On 4 May 2021 it closed.",
    "from 2014 to 2023",
    "the 1990s",
    "She is in her 20s.",
    "the attacks of 9/11",
    "open 24/7",
    "bought by 3M",
    "a Boeing 747 landed",
    "the 707s",  # the s makes a plural of a name
    "under Section 427",
    "see Figure 3 and Table 12",
    "at phases 3, 5, 7 and 9",
    "as shown before [12] and [3, 4]",
    "as shown before (27)",
    "Python 3.11 and version 3.14.0",
    "the COVID-19 pandemic",
    "a 5G network",
    "the A380",
    "call 555-123-4567",
    "call +1 202 555 0100",
    "the 21st century",
    "the second time",
    "1. Introduction",
    "They are the only two.",
    "between the two of them",
    "at one point it fell",
    "from one to the other",
    "from one continent to another",
    "no one came",
    "this one",
    "one of the best",
    "a one-time fee",
    "the under-18s",
    "the number one priority",
    "at 7:15 left",
    "whether one can",
    "reached billion",
    "dozens of people",
    "several hundred people",
    "millions of them",
    "it won 2-1",
    "see https://example.org/a%20b?q=30%25",
    "(Adams et al., 2003b)",
    "as in Figure 2B and Figs. 3A and 3B",
    "PEP: 693",
    "3.12.0 beta 4",
    "12 20 N, 45 10 W",
    "the final 3.12 release after 3.12.0",
    "see p. 301",
    "the 14.x line",
    "in UTC+1",
    "as it says.[^3]",
    "| 5.1 Publish the plan |",
    "subscriptions per 100 inhabitants",
    "the Club Four Hundred",
    "41°12’3.5”N",
]


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_figures_that_are_names_dates_or_pronouns(text: str) -> None:
    assert quotes(text) == []


def test_durations_are_quantities_and_dates_are_not() -> None:
    assert quotes("For two decades, until 2020, it grew.") == ["two decades"]


def test_what_lies_in_a_date_is_skipped() -> None:
    text = "on 30 and 31 there"
    date = TimeExpression(3, 5, "30", "DATE", "XXXX-XX-30")
    assert [found.quote for found in quantities_in(Tokens(text), [date])] == ["31"]


def test_a_date_in_digits_that_has_a_unit_is_none() -> None:
    assert quotes("It paid $2020 for it.") == ["$2020"]
    assert quotes("The 1640 sq m hall opened in 1640.") == ["1640 sq m"]


@pytest.mark.parametrize("text", ["2006 people came", "The S&P 500 rose 2%", "GMT +8 is 8 hours ahead"])
def test_names_do_not_hide_the_figures_beside_them(text: str) -> None:
    assert len(find_quantities(text)) == 1


def test_markup_that_is_masked_stands_between_nothing() -> None:
    text = f"{MASK}{MASK}53{MASK}{MASK} companies"
    assert [(found.quote, found.unit) for found in find_quantities(text)] == [("53", "company")]


# --- numbers no type can hold ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["1e999999 people", "9" * 1000 + " people", "10^99999999999999 km", "-" + "8" * 500 + "%"]
)
def test_a_number_no_type_can_hold_is_a_quantity_of_unknown_value(text: str) -> None:
    assert only(text).value is None


def test_a_power_of_ten_whose_exponent_lost_its_place_has_no_certain_value() -> None:
    found = only("It weighs 6 × 106 kg.")
    assert (found.value, found.unit) == (None, "kilogram")


def test_the_sides_of_a_thing_share_their_unit() -> None:
    sides = find_quantities("A 10 by 12 foot room and a strip of 6 × 10 × 3 mm.")
    assert [(side.value, side.unit) for side in sides] == [
        ("10", "foot"), ("12", "foot"), ("6", "millimetre"), ("10", "millimetre"), ("3", "millimetre"),
    ]  # fmt: skip


# --- nouns ---------------------------------------------------------------------------------------------------------

SINGULARS = [
    ("companies", "company"), ("boxes", "box"), ("classes", "class"), ("people", "person"), ("women", "woman"),
    ("species", "species"), ("houses", "house"), ("wives", "wife"), ("movies", "movie"), ("aircraft", "aircraft"),
    ("business", "business"), ("series", "series"), ("analyses", "analysis"), ("cows", "cow"), ("churches", "church"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "one"), SINGULARS)
def test_singulars(word: str, one: str) -> None:
    assert singular(word) == one


def test_the_search_for_a_noun_ends_at_a_clause() -> None:
    assert counted(Tokens("of the companies"), 0) is None
    assert counted(Tokens("in companies"), 0) is None


# --- properties ----------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    "5 1,500 1.5 0.05 half a third two million bn km² km/h $ US$ € rubles % percent people years from to between and or "
    "- – about over up more than , . ; ( ) [ ] / : 2019 May No. Section double doubled times as per in one out of kg m s "
    "× 10 ^ ½ e 9 minus + ± old aged each a year 3M the only \n \n\n".split(" ")
)


def check(text: str) -> None:
    found = quantities_in(Tokens(text), [])
    last = 0
    for quantity in found:
        assert last <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end] == quantity.quote
        last = quantity.end
        assert quantity.modifier in MODIFIERS
        assert quantity.dimension in DIMENSIONS
        for number in (
            quantity.value,
            quantity.low,
            quantity.high,
            quantity.before,
            quantity.after,
            quantity.precision,
        ):
            try:
                assert number is None or Decimal(number).is_finite()
            except InvalidOperation:
                raise AssertionError(f"no plain decimal: {number!r}") from None
            assert number is None or "E" not in number
        assert (quantity.low is None) == (quantity.high is None)
        assert quantity.low is None or Decimal(quantity.low) <= Decimal(quantity.high or 0)


@given(st.lists(PIECES, max_size=20), st.sampled_from(["", " "]))
@settings(max_examples=400, deadline=None)
def test_spans_and_values_hold_on_any_run_of_figures_and_words(pieces: list[str], joint: str) -> None:
    check(joint.join(pieces))


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_spans_and_values_hold_on_any_text(text: str) -> None:
    check(text)


HOSTILE = [
    "1", "1,", "a a a ", "((((", "1-", "1) ", "5 m/", "1 000 ", "from 1 ", "$1 ", "1/", "1:", "no. 1, ", "%1", "x 5, ",
    "5 per 1 ", "[1,", "10^", "+1 ", "two ", "between 1 and ", "one hundred and ", "half a ",
    "from 5 a ", "12 Long ", "1'", "5 million 3 ", "the Aa 5 ", "5 of the ", "2 × 106 ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    """Measured on short texts, against four times the time for four times the length, with room for a busy machine."""

    def seconds(size: int) -> float:
        tokens = Tokens((piece * (size // len(piece) + 1))[:size])
        best = 9.0
        for _ in range(2):
            start = perf_counter()
            quantities_in(tokens, [])
            best = min(best, perf_counter() - start)
        return best

    assert seconds(12_000) < 10 * seconds(3_000) + 0.05


def test_what_edged_up_to_a_level_is_there() -> None:
    assert find_quantities("Rates had edged up to 5%.")[0].modifier == "exact"
    assert find_quantities("Rates of up to 5% are paid.")[0].modifier == "at_most"


def test_per_decilitre_is_one_unit() -> None:
    (found,) = find_quantities("The limit is 0.3 mg/dL in blood.")
    assert (found.value, found.unit) == ("0.3", "milligram per decilitre")
