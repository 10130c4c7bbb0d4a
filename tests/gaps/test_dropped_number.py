"""Lost figures: where they are found, and the sentences that look alike and are whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import Document, open_document, read_bytes
from claimcheck.gaps import find_gaps
from claimcheck.language.tokens import MASK


def quotes(text: str) -> list[str]:
    return [gap.span.quote for gap in find_gaps(text, select=["dropped-number"])]


LOST = [
    # after a measure
    ("The reserve covers an area of and is open all year.", "area of and"),
    ("The tunnel runs at a depth of .", "depth of"),
    ("The ferry has a top speed of with a full load.", "speed of with"),
    ("Snow fell at altitudes of and above.", "altitudes of and"),
    ("The kiln reaches a maximum temperature of , enough to melt glass.", "temperature of"),
    ("The new line has a total length of.", "length of"),
    ("The plant yields an average of of copper a day.", "average of of"),
    # after a change
    ("Rents in the capital rose to after the reform.", "rose to after"),
    ("Exports increased by in the second quarter.", "increased by in"),
    ("The bill amounted to , which nobody had foreseen.", "amounted to"),
    # before a magnitude
    ("Sales climbed to million last year.", "climbed to million"),
    ("The fund was valued at billion.", "valued at billion"),
    ("The mill was sold for million.", "for million"),
    ("They left with million in gold.", "with million"),
    ("It grew from million to 3 billion.", "from million"),
    # a unit in full, the end of an ordinal, a share of the vote
    ("The hut lies at an altitude of metres.", "altitude of metres"),
    ("The dam is m high.", "is m high"),
    ("The church is of the th century.", "the th"),
    ("She won of the vote.", "won of"),
    ("It employs 300 people, up from in 2020.", "from in"),
    ("Losses of $ were reported.", "of $"),
    ("It is the th largest city.", "the th"),
    ("She was elected with of the vote.", "with of"),
    ("The rate fell from 12% to %.", "to %"),
    ("Poles % and Danes 1.9% live there.", "Poles %"),
    ("It mined 9 million tonnes, of which million tonnes were sold.", "of which million"),
    ("It cost between 5 and million dollars.", "and million"),
    ("It lies km north of Leith.", "lies km"),
    ("Mining makes up 34%, milling for , and farming for 6%.", "for"),
    ("The largest are Leith with and Oban with 61,200.", "with and"),
    ("Exports rose by to 5 million tonnes.", "rose by to"),
    # after an approximator
    ("The castle lies about north of the harbour.", "about north"),
    ("The trunk has a diameter of up to .", "of up to"),
    ("The walk takes approximately , rests included.", "approximately"),
    ("It is about from the station.", "about from"),
    # before a dimension
    ("The worm is about long and feeds on roots.", "about long"),
    ("The tree grows up to tall.", "up to tall"),
    ("A disc of approximately in diameter was found.", "approximately in diameter"),
    ("The monks built an long wall.", "an long"),
    # before a unit, a rate, a level
    ("The lake has an area of sq km.", "area of sq km"),
    ("The pump moves more than per hour.", "more than per hour"),
    ("The hut stands at above sea level.", "stands at above sea level"),
    ("The county has of forest.", "has of"),
    ("The farm lies within of the coast.", "within of"),
    ("The wreck rests in of water.", "in of"),
    ("The flowers are long, wide with a red spot.", "are long / , wide"),
    ("The shell was in length, and smooth.", "was in length"),
    ("The monument is tall and in diameter.", "is tall / and in diameter"),
    ("The plant grows from to tall.", "from to"),
    ("They built a -long fence.", "a -long"),
    ("The fund raised million last year.", "raised million"),
    ("The lamp hangs about above the ground.", "about above the ground"),
    ("Frost kills it at temperatures below .", "below"),
    ("The median wind speed was , which is low.", "was"),
    ("The rate may be as low as .", "as low as"),
    ("Jobs, aged , has taken leave.", "aged"),
    ("It fell by 3%, or , to a new low.", "or"),
    # both ends of a range, a count, a sign of money, an equation
    ("The terraces lie in steps between and .", "between and"),
    ("Salaries varied from to , by region.", "from to"),
    ("The chamber has a total of seats.", "total of seats"),
    ("He paid 500 roubles (about $) for it.", "about $"),
    ("The survey was small (n = ).", "n ="),
    # a sign or a unit that stands without its figure
    ("The line made losses of $.", "of $"),
    ("Income per capita was $ in 1990.", "was $"),
    ("The play grossed $ million abroad.", "grossed $ million"),
    ("It has 40 members, of which percent are women.", "of which percent"),
    ("A third agreed, others %.", "others %"),
    ("Rents were up % from May.", "up %"),
    ("There are 45 people per /km2.", "per /km"),
    ("The annual rainfall is mm.", "is mm"),
    ("In May the mean temperature was °C.", "was °C"),
    ("The park grew from to 2,300 hectares.", "from to"),
    # two spaces where a counted thing has lost its count
    ("The school has  pupils and  teachers.", "has  pupils / and  teachers"),
    ("The mill employed over  workers at its height.", "over  workers"),
    ("The path reached  km in length.", "reached  km"),
]


@pytest.mark.parametrize(("text", "quote"), LOST)
def test_finds_the_lost_figure(text: str, quote: str) -> None:
    assert " / ".join(quotes(text)) == quote


WHOLE = [
    "The work is far from over .",
    "The town lies approximately in the middle of the island, approximately where the old mill stood.",
    "The rows are approximately, but not quite, in order.",
    "The bear has a long, thin tongue. It is about 3 m long.",
    # the figure is there, in one of its many shapes
    "The reserve covers an area of 40 km² and is open all year.",
    "An average of .75 runs is low.",
    "Sales climbed to two million last year.",
    "Hundreds of millions of people saw it, and tens of kilometres of road were closed.",
    "The chamber has a total of twelve seats, and a total of about 300 members.",
    "The loan came at a cost of at least 5 percent.",
    "The fall was 16 percent, approximately.",
    "It sold for a price of $.50 a gallon.",
    "They walked for a distance of miles.",
    "A length of metres of rope was found.",
    "The tables are in million euros.",
    "One part per million is enough.",
    "Hundreds of million were lost.",
    "The th sound is hard to say.",
    "The m is high in that font.",
    "He won of his own accord.",
    "The share of body fat % and of muscle 40% was read.",
    "Weight is tied to percent of body fat.",
    "He stood by his word, and by 5 others.",
    "He came with and without a hat, and left with 5 others.",
    "The th in thin is soft.",
    "He rose up from in front of the fire.",
    "The unit $ was chosen.",
    # the words mean something else
    "Billions of stars shine there.",
    "The canal is long and wide.",
    "It is an area of outstanding beauty.",
    "He cut a length of rope.",
    "Million Dollar Baby won four awards.",
    "The report comes from the Million Women Study, and a million-dollar prize is offered.",
    "They walked from one to the other.",
    "The imbalance between the two countries and about the intentions of both is plain.",
    "The war was over, and the soldiers took over.",
    "That is what the film is about.",
    "It is just south of the river, located west of the town.",
    "In the opinion of some, the plan is too bold.",
    "Some, such as the mayor, objected.",
    "The box is wider than it is long.",
    "Prices are higher than in other towns.",
    "The tax is less than or equal to the fee.",
    "She could measure the size of, and count, the particles.",
    "He is a fan of and writes about jazz.",
    "I think about from time to time moving home.",
    "He was asked to leave but declined to.",
    "This is the level that prices rose to.",
    "He was raised by and lived with his aunt.",
    "The clinic has of course closed.",
    "He spoke of rights and of duties, of tea more than of coffee.",
    "Most of the land is above sea level.",
    "The price per capita income ratio was measured.",
    "Two signs of money are $ and £.",
    "The ratio is measured in million.",
    "The growth of and the rise in trade both count.",
    "The town was founded in and around the old fort.",
    "What does it amount to?",
    "The cost of, for example, 20 euros is low.",
    "It was one of the things that he stood for.",
    "It starts at kilometre 12 and ends at km 30.",
    "They are fond of the trade-in of old cars and the swearing in of mayors.",
    "For of all the towns it is the oldest.",
    "The road is long, wide and straight.",
    "See the note above.",
    "The idea is in itself sound, and the study is in depth.",
    "He raised a million, and paid half a million back.",
    "They grew from to-do lists to plans.",
    "The speed is, in a word, low, or, as some say, none.",
    "He gained in weight and scored.",
    "They agreed on a range of measures: with regard to trade, nothing changed.",
    # signs and units as things to talk about
    "The sign of the currency is $.",
    "The unit of length is km, and the symbol of the degree was °C.",
    "Prices in $ million, costs in $.",
    "Tell which % of it is new.",
    "Use a prefix per /24 network.",
    # abbreviations, names, Latin
    "It weighs approx. 40 g, or approx. pH 7.",
    "Read it at about.com, and score of FROM_NAME as well.",
    "The growth of MM cells fell by 3 at%.",
    "The rate of in vivo decay and the percentage of in-house staff fell.",
    # a preposition that is approximated, a span, an aside
    "It amounted approximately to $900, and approximately at noon it was approximately of the same size.",
    "That was the custom, roughly from the end of the war to the strike.",
    "The shares amounted to, at most, under 100.",
    "He reports a loss of, or at least a fall in, trade and a loss of or change in taste.",
    "Approximately, three in five came; it fell by over a quarter.",
    "The stock grows at the rate of from twenty to thirty a year.",
    # clauses about the noun before them
    "It is the only proof we have of it, and the best view to be had of a town.",
    "Two groups, a majority of which were new, took a small proportion of which little is known.",
    "This is as much as the rest amounted to. The less a man amounts to, the more he talks.",
    "Men know as much of their rights as they have of their duties. Call it with the -thick option.",
    # adjectives of measure by themselves
    "Demand was high when rents were low, and high when they were not.",
    "The gap between high and low pay, at high, moderate or low risk, was found under high and low light.",
    "They warned about long before, and the ore is located deep and low.",
    "The cost per hour of work kept costs high, on average per month.",
    "They wrote the rate of of decay twice.",
    "**From below** , the view was good.",
    "The pump spins at about rpm macros.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_whole_sentences_have_no_hole(text: str) -> None:
    assert quotes(text) == []


def test_a_likely_hole_is_believed_beside_a_certain_one() -> None:
    """What loses one figure loses several: "is tall" alone proves nothing."""
    assert quotes("The tower is tall and stands out.") == []
    assert quotes("The tower is tall and its walls have a thickness of .") == ["is tall", "thickness of"]


def test_a_full_stop_before_a_no_break_space_is_no_hole() -> None:
    assert quotes("The border opened again.\u00a0 Over the same period, trade grew.") == []


def test_text_set_with_spaces_before_its_stops_shows_no_cuts() -> None:
    text = "He came , he saw , and he won . They spoke of it , at length . The rest is known to some . So it was over ."
    assert quotes(text) == []


def test_doubled_spaces_that_stand_elsewhere_as_well_show_no_cuts() -> None:
    """Old typing and set type double their spaces anywhere."""
    assert quotes("The  school has  pupils, and  the mayor  spoke in  a low voice.") == []
    assert quotes("The school      has  pupils     of its own.") == []
    assert quotes("The school stands.  Over time it grew.") == []


def test_two_spaces_alone_prove_nothing() -> None:
    """Nothing need stand between the words: a slip of the thumb."""
    assert (
        quotes("He came with  friends. Twenty-nine  percent agreed. It was measured  by hand, within  or without.")
        == []
    )
    assert quotes("The costs of $, £ and € are listed.") == []


def test_code_and_links_that_the_reader_masks_are_no_holes() -> None:
    """What stands in the source stands there, even where the reader of language does not see it."""
    document = open_document(b"# Limits\n\nThe queue holds a total of `n` items and grows to `2 * n`.\n")
    assert find_gaps(document, select=["dropped-number"]) == []
    text = "It covers an area of [12 km²] and is open."
    hidden = Document(text, text.replace("[12 km²]", MASK * 8))
    assert find_gaps(hidden, select=["dropped-number"]) == []


HELD = [
    ("It doubled to {{nts|24}} billion.", "before 'billion'", "{{nts|24}}"),
    ("The park has an area of {{convert|24|km2}} and a lake.", "after 'area of'", "{{convert|24|km2}}"),
    ("It doubled to {{usd|amount=$24}} billion.", "before 'billion'", "{{usd|amount=$24}}"),
    ('It doubled to <data value="24"/> billion.', "before 'billion'", '<data value="24"/>'),
    ("It doubled to <!-- 24 --> billion.", "before 'billion'", "<!-- 24 -->"),
]


@pytest.mark.parametrize(("text", "where", "markup"), HELD)
def test_a_figure_that_only_the_markup_holds_is_shown(text: str, where: str, markup: str) -> None:
    """A reader of the page sees no figure, and the file still has it."""
    (gap,) = find_gaps(read_bytes(text.encode(), name="page.md"), select=["dropped-number"])
    assert gap.message == f"a figure is missing {where}; the source still holds it there, as {markup}"
    assert gap.hint == f"write the figure of {markup} out"


def test_a_figure_between_dollars_that_a_reader_took_for_mathematics_is_shown() -> None:
    text = "It doubled to $24$ billion."
    document = Document(text, text.replace("$24$", MASK * 4))
    (gap,) = find_gaps(document, select=["dropped-number"])
    assert gap.message.endswith("the source still holds it there, as $24$")


@pytest.mark.parametrize(
    "text",
    [
        "It supports up to {{ limit }} billion.",  # filled in when the page is made
        "It doubled to {{ version3 }} billion.",
        "It doubled to {{cite web|2019}} billion.",  # a source's year
        'It doubled to <span class="2"></span>[twenty](x.md) billion.',
    ],
)
def test_markup_that_holds_no_figure_is_not_taken_for_one(text: str) -> None:
    gaps = find_gaps(read_bytes(text.encode(), name="page.md"), select=["dropped-number"])
    assert not any("still holds" in gap.message for gap in gaps)


FIELDS = [
    ("lowest point: | highest point: Mount Example 402 m", ["lowest point:"]),
    ("total: 66 km | border countries (2):", ["border countries (2):"]),
    ("Population: 5,000\nArea:\nDensity: 20", ["Area:"]),
]


@pytest.mark.parametrize(("text", "keys"), FIELDS)
def test_a_key_without_its_value_is_a_hole(text: str, keys: list[str]) -> None:
    assert quotes(text) == keys


@pytest.mark.parametrize(
    "text",
    [
        "total: 66 km | border countries (2): Aland 30 km, Beland 36 km",
        "| Area: | 45 km² |\n| Length: | 3 km |",  # a table: the value is the next cell
        "Area:\n- the north, 5 km²\n- the south, 6 km²",  # a list follows
        "name: | title: | note: none",  # nothing here asks for a figure
        "The total:\n\nThe members agreed on everything.",
    ],
)
def test_a_key_with_its_value_elsewhere_is_none(text: str) -> None:
    assert quotes(text) == []


MESSAGES = [
    ("Trade doubled to billion.", "before 'billion'", "a figure and a currency or a unit before 'billion'"),
    ("The lake has an area of .", "after 'area of'", "a figure and a unit of area after 'area of'"),
    ("The lake has an area of sq km.", "before 'sq km'", "a figure before 'sq km'"),
    ("The farm lies within of the coast.", "after 'within'", "a figure and its unit after 'within'"),
    ("The castle lies about north of it.", "before 'north'", "a distance before 'north'"),
    ("Rents rose to after the reform.", "after 'rose to'", "a figure and its unit after 'rose to'"),
]


@pytest.mark.parametrize(("text", "where", "hint"), MESSAGES)
def test_the_message_names_the_place_and_the_hint_what_to_look_for(text: str, where: str, hint: str) -> None:
    (gap,) = find_gaps(text, select=["dropped-number"])
    assert gap.message == f"a figure is missing {where}"
    assert gap.hint == f"look for {hint}"
    assert (gap.rule, gap.severity) == ("dropped-number", "error")


_WORDS = (
    "an area of up to about . , and 5 km long wide per year billion $ rose by from between the is ) : | \n\n in than at"
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split(" ")), max_size=30).map(" ".join) | st.text(max_size=60))
def test_spans_quote_the_text(text: str) -> None:
    """Whatever the text, each span is its quote, none is empty, and none overlaps the next."""
    end = 0
    for gap in find_gaps(text, select=["dropped-number"]):
        assert text[gap.span.start : gap.span.end] == gap.span.quote != ""
        assert gap.span.start >= end
        end = gap.span.end


@pytest.mark.parametrize(
    "text",
    [
        "Output rose by more than was planned.",
        "The index fell by more than at any time since 2008.",
        "The rate rose to where it had been in 2019.",
        "Wages rose to about where they had been.",
        "Sales rose to, in the end, 5%.",
        "Trade doubled to, by one count, $5 billion.",
    ],
)
def test_a_clause_or_an_aside_where_the_figure_would_stand(text: str) -> None:
    """The sentence is whole: something else takes the place of the figure, or parts it from its words."""
    assert find_gaps(text, select=["dropped-number"]) == []
