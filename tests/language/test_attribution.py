"""Who says it. Every sentence here was written for the test."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.language.attribution import attributions_in
from claimcheck.language.tokens import Tokens
from claimcheck.records import Attribution


def read(text: str) -> list[Attribution]:
    tokens = Tokens(text)
    return attributions_in(tokens, 0, len(tokens))


def told(text: str) -> list[tuple[str, str, str]]:
    return [(item.speaker, item.cue, item.manner) for item in read(text)]


ONE_SPEAKER = [
    # according to, at either end
    ("According to the IMF, growth will slow.", "the IMF", "According to", "paraphrase"),
    ("Growth will slow in 2027, according to the IMF.", "the IMF", "according to", "paraphrase"),
    ("In the ministry's view, the trial failed.", "the ministry", "view", "paraphrase"),
    # the subject of a verb of saying
    ("The bank said growth would slow.", "The bank", "said", "paraphrase"),
    ("The bank has also warned that growth would slow.", "The bank", "warned", "paraphrase"),
    ("The central bank estimates that prices fell.", "The central bank", "estimates", "paraphrase"),
    ("On Monday the council announced that the pool was shut.", "the council", "announced", "paraphrase"),
    ("Meanwhile, critics of the dam argue it leaks.", "critics of the dam", "argue", "paraphrase"),
    ("Ada Brandt, the head of the fund, said the mill would close.", "Ada Brandt", "said", "paraphrase"),
    ("Harrow's said the mill would close.", "Harrow's", "said", "paraphrase"),
    ("U.S. officials said the deal was dead.", "U.S. officials", "said", "paraphrase"),
    ("He claimed to have 5 houses.", "He", "claimed", "paraphrase"),
    ("He told reporters that the line was open.", "He", "told", "paraphrase"),
    ("The governor denied that the mine had flooded.", "The governor", "denied", "paraphrase"),
    ("The fund famously denied that it was broke.", "The fund", "denied", "paraphrase"),
    ("The family said the house was empty.", "The family", "said", "paraphrase"),
    ("The steward added that 40 berths were free.", "The steward", "added", "paraphrase"),
    ("The auditor pointed out that the till was short.", "The auditor", "pointed", "paraphrase"),
    ("The envoy made clear that the talks were over.", "The envoy", "made", "paraphrase"),
    ("Ada Brandt vowed to resign by May.", "Ada Brandt", "vowed", "paraphrase"),
    ("The brewery reckons beer sales rose 5%.", "The brewery", "reckons", "paraphrase"),
    ("The prince declared it was over.", "The prince", "declared", "paraphrase"),
    ("It denied that 40 died.", "It", "denied", "paraphrase"),
    ("It reckons that rents will fall.", "It", "reckons", "paraphrase"),
    (
        "Most of the 14 abbots polled by the Herald expect rain.",
        "Most of the 14 abbots polled by the Herald",
        "expect",
        "paraphrase",
    ),
    ("Rents fell by 5%, according to the guild.\u2029Rain fell.", "the guild", "according to", "paraphrase"),
    ("The line is open, its envoy, Olga Berg, told reporters.\u2029", "Olga Berg", "told", "paraphrase"),
    # when or how it was said stands behind the speaker
    ("Rents fell by 5%, said the mayor on Monday.", "the mayor", "said", "paraphrase"),
    ("Rents fell by 5%, said the mayor last week.", "the mayor", "said", "paraphrase"),
    ("“Rents fell,” said the mayor yesterday.", "the mayor", "said", "verbatim"),
    ("“Rents fell,” said Olga Berg on Monday.", "Olga Berg", "said", "verbatim"),
    ("“Rents fell,” said Olga Berg in a letter to the guild.", "Olga Berg", "said", "verbatim"),
    ("“Rents fell,” said the head of the guild in Oslo.", "the head of the guild in Oslo", "said", "verbatim"),
    ("The court ruled on 4 May that the guild owed rent.", "The court", "ruled", "paraphrase"),
    ("The court ruled last week that the guild owed rent.", "The court", "ruled", "paraphrase"),
    ("“Rents fell,” wrote Berg in 1990.", "Berg", "wrote", "verbatim"),
    ("As Berg told the Herald in May, rents fell.", "Berg", "told", "paraphrase"),
    ("Rents fell, as Berg told the Herald.", "Berg", "told", "paraphrase"),
    ("Berg, 52, said the tunnel opens on Monday.", "Berg", "said", "paraphrase"),
    ("Olga Berg, 52, said she lived in Oslo in May with 4 cats.", "Olga Berg", "said", "paraphrase"),
    ("The guild, led by Berg, announced Monday in a memo that it lost 4 ships.", "The guild", "announced", "paraphrase"),
    # a quotation that a colon leads in
    ("Olga Berg, counsel for the guild, told the Herald last week: “Rents fell by 5%.”", "Olga Berg", "told", "verbatim"),
    ("The mayor told the council in a letter on 4 May: “Rents fell.”", "The mayor", "told", "verbatim"),
    ("The mayor called the plan for the old port “a disgrace to us all”.", "The mayor", "called", "verbatim"),
    ("The mayor said that rents were low: “It is a fine town to live in.”", "The mayor", "said", "paraphrase"),
    # an estimate
    ("The union puts the bill at $40m.", "The union", "puts", "paraphrase"),
    ("Campaigners put the bill at $9m.", "Campaigners", "put", "paraphrase"),
    ("Ruritania Rail put the delay at some 40 minutes.", "Ruritania Rail", "put", "paraphrase"),
    ("Doctors questioned by the Herald expect 40 deaths.", "Doctors questioned by the Herald", "expect", "paraphrase"),
    # what "as" says by the way
    ("As the brewery projects, sales will double.", "the brewery", "projects", "paraphrase"),
    ("Sales will double, as the abbot noted on Monday.", "the abbot", "noted", "paraphrase"),
    # whoever was named before goes on
    ("Sales fell by 5%, it added.", "it", "added", "paraphrase"),
    ("It said sales fell by 5%.", "It", "said", "paraphrase"),
    # names among commas and brackets
    ("Its chairman, Marta de Souza, said the mill would close.", "Marta de Souza", "said", "paraphrase"),
    ("Berg, 52, who took over in March 2023, said sales rose.", "Berg", "said", "paraphrase"),
    ("Berg, 52, said sales rose.", "Berg", "said", "paraphrase"),
    ("Berg (Labour) said the toll would rise.", "Berg", "said", "paraphrase"),
    ("The plant in Graz, Austria, said it lost $5m.", "The plant in Graz", "said", "paraphrase"),
    # names in capitals, and names that end in a point
    ("According to the WHO, 1 in 4 wells is dry.", "the WHO", "According to", "paraphrase"),
    ("The WHO said 5 wells were dry.", "The WHO", "said", "paraphrase"),
    ("According to the U.N., 40 wells are dry.", "the U.N.", "According to", "paraphrase"),
    ("In a statement, Brandt Inc. said it lost $5m.", "Brandt Inc.", "said", "paraphrase"),
    # something stands between the verb and what is said
    ("The herald reported on Monday that the mill had burnt.", "The herald", "reported", "paraphrase"),
    ("The inquiry concluded in May that the mill had burnt.", "The inquiry", "concluded", "document"),
    ("The study published in May said 5 wells were dry.", "The study", "said", "document"),
    ("She denied taking $5m.", "She", "denied", "paraphrase"),
    # the subject of a quotation is no speaker
    ('The warden, Olga Berg, said the drought "could last".', "Olga Berg", "said", "verbatim"),
    ('A clerk, who asked not to be named, said Ruritania "may pay".', "A clerk", "said", "verbatim"),
    # a place behind the noun, a number before it
    ("Divers there warn that 5 wrecks leak.", "Divers", "warn", "paraphrase"),
    ("Officials elsewhere say 5 wells are dry.", "Officials", "say", "paraphrase"),
    ("The barn could, one local farmer reckons, fetch £9m.", "one local farmer", "reckons", "paraphrase"),
    ("One of the abbots said 5 bells had cracked.", "One of the abbots", "said", "paraphrase"),
    # an adverbial before the subject
    ("Last week Orlov claimed that rents had fallen by 5%.", "Orlov", "claimed", "paraphrase"),
    ("Two years ago Orlov warned that 5 wells would run dry.", "Orlov", "warned", "paraphrase"),
    ("Last year's report said 5 wells were dry.", "Last year's report", "said", "document"),
    ("During the hearing she claimed that rents had fallen.", "she", "claimed", "paraphrase"),
    ("In her speech she said rents would fall.", "she", "said", "paraphrase"),
    ("A day later they said that 5 wells were dry.", "they", "said", "paraphrase"),
    # how or when it was said closes the sentence
    ("Wells fell by 4 metres, the Ruritania Institute found in a 2023 study.", "the Ruritania Institute", "found", "paraphrase"),
    ("The abbot was paid twice, the Herald concluded last week.", "the Herald", "concluded", "paraphrase"),
    # a figure somebody expects
    ("Ruritania Rail expects a full-year loss of $5m.", "Ruritania Rail", "expects", "paraphrase"),
    ("Analysts had expected sales of $5m.", "Analysts", "expected", "paraphrase"),
    # words held at arm's length are no quotation of what is said
    ('The guild said it was "appalled" and that 40 berths would go.', "The guild", "said", "paraphrase"),
    ('The guild said it was "appalled".', "The guild", "said", "verbatim"),
    ('The guild said "we have 40 berths to let" and would act.', "The guild", "said", "verbatim"),
    # after the words, in either order
    ("“We shall build it,” wrote its envoy, Olga Berg, who lives in Graz.", "Olga Berg", "wrote", "verbatim"),
    ("“We shall build it,” said Olga Berg, the envoy.", "Olga Berg", "said", "verbatim"),
    ("“We shall build it,” said the envoy, who lives in Graz.", "the envoy", "said", "verbatim"),
    ("The tunnel will open in 2027, the governor said.", "the governor", "said", "paraphrase"),
    ("“We shall build it,” said the minister.", "the minister", "said", "verbatim"),
    ('"We shall build it," Minister Olga Berg said on Monday.', "Minister Olga Berg", "said", "verbatim"),
    ("The fund said: “We hold nothing.”", "The fund", "said", "verbatim"),
    ("A pollster found that rents had doubled.", "A pollster", "found", "paraphrase"),
    # how many were asked belongs to the name of the study
    ("A 2019 study of more than 40 abbeys found rents rose.", "A 2019 study of more than 40 abbeys", "found", "document"),
    ("A poll of fewer than 20 bakers says flour is dear.", "A poll of fewer than 20 bakers", "says", "document"),
    ("More than 40 bakers said flour was dear.", "More than 40 bakers", "said", "paraphrase"),
    ("Flour is dearer than the baker said.", "the baker", "said", "paraphrase"),
    # the rest of a predicate is no part of the next subject
    ("The guild may shut 3 kilns and the union said it would sue.", "the union", "said", "paraphrase"),
    ("The kiln is shut and Ada Brandt said she lost $5m.", "Ada Brandt", "said", "paraphrase"),
    ("The abbot and the mayor said 5 wells were dry.", "The abbot and the mayor", "said", "paraphrase"),
    ("In October that year workmen found that 5 wells were dry.", "workmen", "found", "paraphrase"),
    ("Earlier that year the board found that 5 wells were dry.", "the board", "found", "paraphrase"),
    ("The same year inspectors said 5 wells were dry.", "inspectors", "said", "paraphrase"),
    # a clause without "that" describes the speaker
    ("A study the guild paid for claims 40 jobs will go.", "A study the guild paid for", "claims", "document"),
    ("A study the guild ordered found 40 jobs had gone.", "A study the guild ordered", "found", "document"),
    ("The envoy the king sent said 5 wells were dry.", "The envoy the king sent", "said", "paraphrase"),
    ("Data published this month show rents fell.", "Data published this month", "show", "document"),
    # who is told stands before "that"
    ("The dock has informed the guild that 5 cranes are late.", "The dock", "informed", "paraphrase"),
    ("The clerk assured us that 5 wells were safe.", "The clerk", "assured", "paraphrase"),
    # what somebody calls a thing
    ('Olga Berg called the toll "a tax on bread".', "Olga Berg", "called", "verbatim"),
    ('Our rival calls it "the worst of 3 bad plans".', "Our rival", "calls", "verbatim"),
    ('The abbot called the bell "cracked" and sold it for $5m.', "The abbot", "called", "paraphrase"),
    # shown, by the way
    ("As Olga Berg has shown, rents fall when ships come.", "Olga Berg", "shown", "paraphrase"),
    ("Our own modelling suggests 40 wells will run dry.", "Our own modelling", "suggests", "document"),
    ("The union put the cost of deep- and shallow-water dredging at $9m.", "The union", "put", "paraphrase"),
    # documents speak
    ("Chart B shows that rents doubled.", "Chart B", "shows", "document"),
    ("A University of Graz study found that rents doubled.", "A University of Graz study", "found", "document"),
    ("The 2020 census found 1.3 million residents.", "The 2020 census", "found", "document"),
    ("The law requires employers to pay by June.", "The law", "requires", "document"),
    ("Harbour data show imports fell.", "Harbour data", "show", "document"),
    ("Rents doubled, figures from the guild showed last week.", "figures from the guild", "showed", "document"),
    ("The trade statistics tell the story.", "The trade statistics", "tell", "document"),
    (
        "The May 2024 Anders-Li roadmap for Grey Heron Island development plans a quay for 40 ships.",
        "The May 2024 Anders-Li roadmap for Grey Heron Island development",
        "plans",
        "document",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "cue", "manner"), ONE_SPEAKER)
def test_one_speaker(text: str, speaker: str, cue: str, manner: str) -> None:
    assert told(text) == [(speaker, cue, manner)]


def test_who_cites_stands_around_who_is_cited() -> None:
    found = told("The Herald reported last week, citing two clerks, that the mill lost $5m.")
    assert [speaker for speaker, _, _ in found] == ["The Herald", "two clerks"]


@pytest.mark.parametrize(
    "text",
    ["The ministry, citing a survey, said rents rose.", "The ministry, quoting a survey, puts the rise at 5%."],
)
def test_who_cites_in_an_aside_stands_around_who_is_cited(text: str) -> None:
    assert [by.speaker for by in read(text)] == ["The ministry", "a survey"]


def test_a_chain_begins_with_the_outermost_speaker() -> None:
    """Who reads it in Reuters has it from Reuters."""
    text = "Reuters reported, citing the ministry, that a survey found a fall of 5%."
    assert [speaker for speaker, _, _ in told(text)] == ["Reuters", "the ministry", "a survey"]


def test_a_speaker_named_last_speaks_around_the_others() -> None:
    assert [speaker for speaker, _, _ in told("The ministry said trade fell, according to Reuters.")] == [
        "Reuters",
        "The ministry",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # the author's own voice
        "We believe growth will slow.",
        "I said so before.",
        "It shows that trade grew.",
        # nouns that look like verbs of saying
        "Sales estimates vary between 3 and 5 million.",
        "The number of reports that year rose to 40.",
        "The project plans were drawn up in 2019.",
        "Members of the United States Senate met.",
        "Eight other states that border the lake agreed on quotas.",
        "All three claims are old.",
        "New oil projects continue to be approved.",
        "We've funded 30 projects for the blind.",
        # suppositions, and what somebody said as a thing
        "If the mayor says it leaks, it leaks.",
        "It is a song they think everybody knows.",
        "The crowd heard what he thinks about taxes.",
        # a document that something happens to
        "The report was published in 2020.",
        "The Development Plan expired in 2024.",
        "Under a €45m plan announced in February, the town will dig 40 wells.",
        "The guards put 40 crates at 3 doors.",
        # a relative clause
        "The mole, which the mayor vowed to build, costs $5m.",
        "The mole the mayor vowed to build costs $5m.",
        "The man who said 5 wells were dry has left.",
        # nothing was said
        "The guild has not said whether it will pay 5%.",
        "The abbot has never said that the bell cracked.",
        # things that were added
        "Two lines added, the list was complete.",
        "Nobody said that the bell had cracked.",
        "No abbot said that the bell had cracked.",
        # to declare a thing is to do it
        "The town declared an emergency in 2019.",
        # what happened meanwhile: the one does not say the other
        "Rents doubled as the guild announced a new hall.",
        # a thing is put somewhere, and nobody judges
        "The new kiln put the plant at the head of its trade.",
        "The tow put the barge at 40 degrees to the quay.",
        # in proportion to
        "Pay rises according to age.",
        # a label
        "Rainfall - note the dry south.",
        "A man thought to have fled was seen in Leith.",  # it is he of whom it is thought
        "Officials said to be angry left 5 notes.",
        # what is announced does not announce
        "We foresee no loss from the new tolls announced in April.",
        "Drivers hit by tolls announced last week may get $400.",
        "A £14m dredger, announced two years ago, was never built.",
        # a noun that looks like a verb, behind "one of"
        "Ruritania is one of the poorest states in the league.",
        # a relative clause behind an adverbial
        "In the song they think everybody knows 5 bells ring.",
        "On the hill they said was haunted 5 bells ring.",
        "With the money she said she had lost she bought 5 barns.",
        # a clause without "that" describes the subject, and its verb says nothing of the rest
        "The ledger the abbot said was lost cost $5m.",
        "The toll the guild suggested costs $5m.",
        # what somebody announced is no report of the rest; a figure that is cited speaks for nobody
        "The scheme that Berg announced in July costs $5m.",
        "The mill shut, citing a 31% jump in costs.",
        # "unless" brings no speaker
        "The sums are rounded to $5m unless otherwise stated.",
        "All sums are in crowns unless stated.",
        # somebody is told to do a thing
        "It is a street of 40 huts where a man told me to leave.",
        "The clerk informed the court of 5 leaks.",
        # a name is given
        'Sailors call the rock "Old Tom".',
        'The guild printed a leaflet called "a fresh start".',
        # no figure is expected, or none that is the thing
        "Passengers expect 24-hour service.",
        "They closed the quay, the wreck found in 2020.",
        "As the mayor told the guild that rents fell, 4 ships sank.",
        "As he told the guild to leave, 4 ships sank.",
        "As I told the Herald, rents fell.",
        "They found in 2019 a mill that made 40 sacks.",
        "The board agreed in May on plans that would cost $4m.",
        "It was they who ruled",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert told(text) == []


WORDS = st.sampled_from(
    "the bank said says that , . “ ” \" according to IMF report shows who May 5 million 's view citing told we he plans a "
    "and in Mr \u2029 \ufdd0 é".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join), st.integers(0, 25), st.integers(0, 25))
def test_spans_are_exact_and_inside_the_range(text: str, first: int, end: int) -> None:
    tokens = Tokens(text)
    first, end = min(first, len(tokens)), min(end, len(tokens))
    for item in attributions_in(tokens, first, max(first, end)):
        assert text[item.start : item.end] == item.speaker != ""
        assert tokens.starts[first] <= item.start < item.end <= tokens.ends[end - 1]
        assert item.cue in text


@pytest.mark.parametrize(
    "words", ["said ", "the bank said ", "according to ", "“a” said ", "'s view ", "also ", "plans a "]
)
def test_time_grows_no_faster_than_the_text(words: str) -> None:
    """Four times the text may take some four times as long, not sixteen."""

    def seconds(n: int) -> float:
        tokens = Tokens(words * n)
        start = time.perf_counter()
        attributions_in(tokens, 0, len(tokens))
        return time.perf_counter() - start

    short = min(seconds(500) for _ in range(3))
    long = min(seconds(2000) for _ in range(3))
    assert long < 10 * short + 0.01
