"""How a clause is meant. Every sentence here was written for the test; what is expected follows from its meaning."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.language.cues import Stretch
from claimcheck.language.modality import Modality, modality_of
from claimcheck.language.tokens import Tokens
from claimcheck.records import MODALITIES


def read(text: str) -> Modality:
    tokens = Tokens(text)
    return modality_of(Stretch(tokens, 0, len(tokens)))


def read_from(text: str, begin: str) -> Modality:
    """The modality of the clause that begins with the words `begin`, inside its sentence."""
    tokens = Tokens(text)
    first = tokens.starts.index(text.index(begin))
    return modality_of(Stretch(tokens, first, len(tokens)))


FORECASTS = [
    # the modal, and what may stand between it and its verb
    "The canal will reach the sea by 2031.",
    "The canal will, however, never reach the sea.",
    "It'll be dry by then.",
    "The works will in time give 400 people a job.",
    "Prices are going to rise.",
    "The valley will never be dry land.",
    "Two bridges fell and the third will.",
    # expected, likely, due: after "be", and after the noun they describe
    "Output is expected to double by 2030.",
    "Output is still likely to fall.",
    "A harvest of 40 million tonnes is forecast for 2027.",
    "The strait is set to freeze over.",
    "Spending should be about £28m.",
    "The panels could be running in three years.",
    "Hotels are bracing for a fall of 12%.",
    "The drought threatens to halve the harvest.",
    "It is certain that the bridge will open.",
    "Deliveries, projected to reach 90 a year, have not begun.",
    "The mayor expects the tunnel to flood.",
    "The institute forecasts that rents fall by a third.",
    "Analysts predict a colder winter.",
    "The firm projects revenue of $4 million.",
    "The next general election is in 2031.",
    # a year as the subject of a present tense is a year to come
    "2031 tests whether the dam holds.",
    # the future seen from the past, in somebody's mouth
    "The bank said growth would slow.",
    "She warned that the roof would collapse.",
    "She said that 5 mills would close if the price fell.",
    "The mill would create 40 jobs if approved.",  # nothing is supposed that is not so
    "He would sell it if necessary.",
    "Unless rain falls, 5 towns would run dry, the agency said.",
    # what a condition would lead to, in the author's own voice
    "If the tender failed, the yard would close.",
    "If the tariff rose to 25%, exports would fall by 40%.",
    "Were the dam to break, 40 villages would be flooded.",
    "If it is sold the mill will close.",
    # what a noun takes for granted, where it is all that is told
    "Expected losses exceed 30 million crowns.",
    "Sales are seen at $5 billion in 2031.",
    "Rates are seen rising to 5%.",
    # adverbials of time to come
    "The exhibition opens next year.",
    "Demand recovers over the next 12 months.",
    "It fears that 500 jobs could be lost.",
    "Prices will rise because demand will grow.",
    "This is because output will fall.",
    "Up to 400,000 people could emigrate.",
    "Should it fail, the grant would lapse.",
    "Should the rains fail, it would have enough water for 70 days.",
    "The plant should remove 800,000 tonnes a year by 2030.",
    "Analysts at Brandt see imports tripling to 2.4 million tonnes.",
    "By 2030, emissions should have fallen by half.",
    "Rents have been forecast to rise.",
    "Net income for fiscal 2031 is estimated at 5 million.",
    "The estimate for the full year stands at 4%.",
    "The company provided guidance of 4 million crowns.",
    "The scheme is likely to be scrapped.",
    # what comes to us is not what we undertake
    "We will face higher costs.",
    "We'll end up with some 8 gigawatts.",
    # when it "should" come about: no advice
    "The first of these should arrive in autumn 2031.",
    "Savers could see losses of 5%.",
    "Spending should not exceed 1.3 billion crowns.",  # a limit that is expected to hold
    # who was told it
    "She told the council on roads that most of the traffic would go by rail.",
    "They assured us that he would pay.",
]

PLANS = [
    "We will plant 10,000 trees.",
    "We will always pay our debts.",
    "We will: plant trees, open parks, close roads.",
    "The levee must be raised.",
    "Old pipes should be replaced.",
    "The council announced plans to close the baths.",
    "The ministry will build four schools in the valley.",
    "A levy of 2% will be introduced in January.",
    "The charter plans a crossing for 9,000 lorries a day.",
    "The company intends to close its oldest mill.",
    "The union pledged to ballot its members.",
    "The city is committed to cutting noise by half.",
    "The museum aims to open in May 2029.",
    "The terminal is scheduled for 2028.",
    "The bridge is to open in June.",
    "Tenants shall give notice of 30 days.",
    "Members must pay 12 euros by 1 March.",
    "The council renews its pledge to plant 9,000 trees.",
    "The aim would be to hear 75% of cases within a year.",
    "She promised 2,500 homes by the end of 2031.",
    "They pledged a review within six months.",
    "I have no intention of raising them.",
    "The county has pledged $67 million.",  # and not yet paid it
    "The city will issue 40 bonds and keep half of them.",
    "Nor will any household be required to move.",
    "A ruling is due within weeks.",
    "From 2031, all new boilers must be electric.",
    "The board recommends a dividend of 5p, to be paid on 3 May.",
    "Their answer is a toll of £4, to be charged from September 2031.",
    "Tariffs will be frozen.",
    "A further £40m will be borrowed.",
    # headlines and items, which leave the finite verb out
    "400 homes to be built in Leith",
    "Ministry to close 5 schools",
    "Kessler to shut its mill in Linz with the loss of 430 jobs",
    "Norway to sell 40 ships",
    "Completion of the line to Oban by 2031",
    "to be opened by the mayor",
    "By 2030 agencies should have 50 trainers.",
    "The first tenants are due to move in by March.",
    "A decision on whether to close it will be made by June.",
    "The army is supposed to grow to 45,000 by 2032.",
    "The assembly is due to debate them on 17 November.",
    "The strategy calls for 4 GW of wind.",
    "The strategy called for 4 GW of wind.",
    "The Cabinet has decided to build a seventh school.",
    "That is why we will build 500 homes.",
    "We'd build 40 homes.",
    "Setting up a fund of $5 million within two years.",
    "The treaty still needs to be ratified.",
    "with planned spending exceeding 70 billion pesos",
    "Establish a fund for flood defences.",
    "3. Double the number of night buses.",
    "The port is targeting 3 million containers.",
    "The target is 50% by 2031.",
    "The deadline for bids on the mill is 30 June 2031.",
    "The council wants 50% of its buses electric by 2031.",
    "The board has approved a dividend of 5 cents payable on December 12.",
    "Wardens should report to the mayor every six months.",
    # the verbs of what is bidden: not those of relative and other clauses behind it
    "Build 300 homes that were promised in 2020.",
    "Ensure homes are heated.",
    "Train nurses specially chosen for the valley.",
    "Extend reduced fares to pupils.",
    "Review rates every 5 years.",
    "Support families hit by the flood.",
]

FACTS = [
    # told as past or present, and cues that are none
    "The bridge opened in 2012.",
    "The Development Plan expired in 2024.",
    "The treaty was signed in May 2024.",
    "In May the river froze.",
    "Will Turner owns the mill.",
    "The will of the founder was read aloud.",
    "It took political will.",
    "The Future is a newspaper.",
    "The futures market closed early.",
    "Talks about a tunnel have been ongoing for over two decades.",
    # plans and forecasts that are over
    "The line was to have opened in 2012.",
    "The plant was due to open in 2012.",
    "The station had been expected to cost less.",
    "The road was originally planned to end here.",
    "The ferry was going to sail at noon.",
    # general truths and what things consist in
    "Boys will be boys.",
    "A cat will often sleep by day.",
    "The key is to start early.",
    "To save one life is to save all of them.",
    "Both plants are to be found in the Alps.",
    # words that could bid, and are the subject of a verb or the label of a figure
    "Pay rose 4% in 2024.",
    "Train fares increased by a tenth.",
    "Lower prices cut revenue by half.",
    "Open rates were 5%.",
    "Increase in the sales of fish was 5%.",
    "Review found 3 faults.",
    "Fund owns 12 mills.",
    "Release date: 3 June 2031",
    "Release 3.1 fixes 12 leaks.",
    "Phase 2 of the line was finished.",
    # yardsticks
    "Sales were higher than expected.",
    "Inflation came in above the forecast.",
    "The turnout was better-than-expected.",
    "Output is 5% above the target.",
    "The target was 50%.",
    "Sales topped the estimate for the quarter.",
    "The estimate for the quarter was 4%.",
    "The town is estimated to have 5,000 people.",
    "Targets are reviewed every 5 years.",
    # words spoken of, habits of the past, and what people said when they were asked
    "Words such as “expects” and “will” mark 5 such sentences.",
    "Before 1990 it would flood 5 times a year.",
    "A poll found 63% would vote for the bridge.",
    "He wants the truth.",
    "Lights are seen in 5 windows.",
    # suppositions
    "The house was sold if the price was right.",
    # castes and flights that are called scheduled; what a law lays down; a bare action, which may be done already
    "The act gave scheduled castes and scheduled tribes a share of the seats.",
    "Both sides praised the commission envisaged in the charter.",
    "The line, first promised by the old council, closed.",
    "Creation of 500 jobs in the valley.",
    "Completion of the line to Oban in 1880.",
    "Right to be heard",
    "The second bridge to be built over the river",
    "First woman to be elected in Leith",
    "The reason for the bridge is to spare the village its lorries.",
    "It is to spare the village that the bridge was built.",
    "The fort looks old, looking to the sea.",
    "The crew has always been ready to help.",
    "Those who are yet to vote stood outside.",
    "The town would not be out of place in Bavaria.",
    "He would like to retire.",
    "The ship could have sunk.",
    # what was supposed to come about and lapsed, what somebody doubts, what is asked in passing
    "The plant was supposed to add 650 MW by 2028.",
    "Critics doubt that it will be built by 2030.",
    "It is far from certain that the bridge will open by 2030.",
    "There is no guarantee that the mill will open.",
    "It is doubtful that rents will fall.",
    "Hopes that the mine would reopen have faded.",
    "The fears that 300 jobs will go are overblown.",
    # the cause of what is
    "The fall is due in large part to the drought.",
    # what is late, and a law in force
    "The road should have reopened in September.",
    "The mill should have been finished in 2024.",
    "Drivers are required to carry a licence.",
    # what somebody would not say
    "The minister would not rule out further cuts.",
    "The firm will not comment on the bid.",
    "The statue, to be seen in Leeds, cost £4m.",
    # headings that name nobody who acts
    "Steps to cut waste by 40%",
    "London to Paris in 2 hours",
    "It has not shown how 15 million will be found.",
    "The bank, which cut its forecast by 2 points, is small.",
    "In 1990 the council decided to build a school.",
    "All members agreed that output fell.",
    "We aimed to compare 40 pumps.",
    "The army is fully prepared to face an attack.",
    "He'd gone by noon.",
    'Half were built, said Berg, who called the new forecast "a fantasy".',
    # a reason for what is told as done
    "The money has been moved, because the depot will not be handed over.",
    "The flood could not have been foreseen.",
    "He said he would be amazed to see it open by 2030.",
    "No government can promise that the river stays in its bed.",
    "She won in 2022 on a promise to build it in a single term.",
    "Fees were 6% higher than planned and 84 beds were full.",
    "It was handed over two months ahead of schedule.",
    "He asked whether the owner, Oslo Mills, would pay for it.",
    # plans that are only talked of
    "Plans to reopen the line have been discussed since 1990.",
    # what was called off
    "The ministry cancelled plans to build 40 ships by 2030.",
    "The talks scheduled for March have been cancelled.",
    "Rents had been forecast to rise 5% but fell 3%.",
    # what a relative clause says in passing
    "The council sold the land that will be flooded.",
    # what data and notes are for, and plans still in the making
    "They gathered the figures needed to settle it.",
    "The agencies began to develop plans to share them.",
    "The council has sought to hide the costs.",
    "It may be a lake, or it may be a swamp.",
    # a year of the past century in the present tense of historians
    "1945 marks the end of the empire.",
    # what nobody said, what nobody wants, and what is only a manner of speaking
    "He has never said that rents would fall.",
    "I don't want to guess.",
    "“Nobody on the ships wants to strike.",
    "I will admit that rents rose.",
    "I won't pretend that it is over.",
    "She promised 500 homes.",  # long kept or broken, nobody can tell
    "The council was promised 500 homes by 2031.",
    "It was their intention to build 40 homes.",
    # what will be is only a yardstick, or what a few said who were asked
    "The queue stood at four times what the country will need by 2031.",
    "Nine in ten say they would fly again.",
    "Shots could be heard as they came ashore.",
    # advice in passing
    "The valve that should have closed did not.",
]

OPINIONS = [
    "They should have known.",
    "We call on governments to cut emissions by 40%.",
    "I urge the Senate to do the same.",
    "That's why I urge the Senate to act.",
    "We must stop this madness.",
    "You should be ashamed.",
    "This must be stopped.",
    "Agencies should continue to be careful.",
    "The CDOs should remain involved.",
    "This is a ridiculous, shameful and utterly incompetent farce, of course.",
]


@pytest.mark.parametrize("text", FORECASTS)
def test_said_to_come(text: str) -> None:
    assert read(text).kind == "forecast"


@pytest.mark.parametrize("text", PLANS)
def test_intended_promised_or_obliged(text: str) -> None:
    assert read(text).kind == "plan"


@pytest.mark.parametrize("text", FACTS)
def test_told_as_so(text: str) -> None:
    assert read(text).kind == "fact"


@pytest.mark.parametrize("text", OPINIONS)
def test_judged_or_urged(text: str) -> None:
    assert read(text).kind == "opinion"


@pytest.mark.parametrize("text", ["Who will pay for it?", "“Is it safe?”", "Was the dam (or the lock) to blame?)"])
def test_asked(text: str) -> None:
    assert read(text).kind == "question"


def test_cues_are_given_as_written() -> None:
    """A reader of `show` has to find them in the text."""
    assert claimcheck.assess("The infrastructure Will now transform the port.").why[0] == "forecast: Will now transform"


def test_lower_case_text_is_read_alike() -> None:
    """Some publishers print their minutes without capitals."""
    assert read("the board expects prices to rise.").kind == "forecast"
    assert read("the board met in may 2024.").kind == "fact"


def test_each_clause_by_itself() -> None:
    """A sentence may hold a fact and a forecast."""
    text = "Rents fell in 2019 and will fall again in 2027."
    tokens = Tokens(text)
    middle = tokens.words.index("and")
    assert modality_of(Stretch(tokens, 0, middle)).kind == "fact"
    assert modality_of(Stretch(tokens, middle + 1, len(tokens))).kind == "forecast"


class TestAsserted:
    """What stands under "whether" is not said to be so; nor is what a mere supposition leads to."""

    def test_the_question_itself_is_asserted(self) -> None:
        assert read("The vote will decide whether the port closes.").asserted

    def test_under_whether(self) -> None:
        text = "The vote will decide whether the town keeps a port or merely a quay where ore is loaded."
        assert not read_from(text, "where ore").asserted
        assert not read_from(text, "whether").asserted

    def test_a_new_sentence_is_free_of_it(self) -> None:
        assert read_from("Nobody knows whether it holds. The gate is shut.", "The gate").asserted

    @pytest.mark.parametrize(
        "text",
        [
            "The firm would have lost $5 million if the plant had closed.",
            "Had the plant closed, 5,000 would have lost their jobs.",
            "Had the reform been adopted, debt would be 10 points lower.",
            "If it had been built, it would have lit 400 homes.",
            "If I were you, I would sell 50 shares.",
            "I'd be surprised if they saved 25 million.",
            "It would be a pity if 500 trees fell.",
        ],
    )
    def test_supposed(self, text: str) -> None:
        """What never was, and what is only weighed in thought, comes to nobody."""
        assert not read(text).asserted

    def test_what_is_told_before_a_supposition_is_asserted(self) -> None:
        found = read("The mill employs 50 people and would have needed 20 more if it had reopened.")
        assert (found.kind, found.asserted) == ("fact", True)
        assert not read("I think the yard would have closed if the tender had failed.").asserted

    def test_a_condition_alone_is_not_asserted(self) -> None:
        assert not read("if the tariff rises to 25%").asserted
        assert read("if it is wound up in 2026 it will pay $3 million more").asserted

    def test_a_condition_with_will_still_foretells(self) -> None:
        found = read("If the bridge opens, trade will grow.")
        assert (found.kind, found.asserted) == ("forecast", True)


NEGATED = [
    "No bridge connects them.",
    "yet to date no bridge connects them",
    "The lift does not work.",
    "The clinic failed to open.",
    "Neither side signed.",
    "Nobody was hurt.",
    "The minister denied that the mine had flooded.",
    "The factory no longer exists.",
    "The council never replied.",
    "The Cabinet has decided not to build a seventh school.",
    "The ban doesn’t apply.",
    "The lift did not work until the end.",
    "The mayor, who came by train, has no car.",
    "The town has yet to publish a plan.",
    "Where needed, the police will not hesitate to act.",
]
NOT_NEGATED = [
    "The work ends no later than June.",
    "No. 7 is for sale.",
    "Not only the mill burned down.",
    "The shop sold goods that were no longer made elsewhere.",
    "Movement, not restriction, now defines the border.",
    "There is no doubt that it opened.",
    "The fund failed in 2009.",
    "They will decide whether or not to build.",
    "The village grew without help.",
    "The wall was raised so that the fields would not flood.",
    "She resigned because the board refused to meet.",
    "Make no mistake: the mine is open.",
    "The court fined the mill for failing to report a spill.",
    "Barely half of the 200 homes were built.",
    "They will be sold from 2035, and not before.",
    "The tunnel was not reached until 1 August 1912.",  # it was, then
    "Stadiums rarely pay for themselves.",
    "They spent €41m on roads and not one euro on rails.",
    # what a relative clause denies of somebody
    "The mayor, who has no car, came by train.",
    "Ada Berg, who said that nobody likes paying, won 54% of the vote.",
    "They tore down the hall, which nobody used.",
]


@pytest.mark.parametrize("text", NEGATED)
def test_negated(text: str) -> None:
    assert read(text).negated


@pytest.mark.parametrize("text", NOT_NEGATED)
def test_a_negator_that_does_not_deny_the_clause(text: str) -> None:
    assert not read(text).negated


WORDS = st.sampled_from(
    "will would if whether not no that May may 2026 by expected to be is was plans a the said which , . ; “ ” ? "
    "must should going next year forecast fail 1.5 million we I it due risk outlook \u2029 \ufdd0 é 黑河".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join), st.integers(0, 25), st.integers(0, 25))
def test_any_range_of_any_text_is_read(text: str, first: int, end: int) -> None:
    """Clauses are cut by others; no cut may break the reader, and cues are words of the clause."""
    tokens = Tokens(text)
    first, end = min(first, len(tokens)), min(end, len(tokens))
    end = max(first, end)
    found = modality_of(Stretch(tokens, first, end))
    assert found.kind in MODALITIES
    assert all(first <= start < stop <= end for start, stop in found.cues)


@pytest.mark.parametrize("word", ["will ", "not ", "if ", "that ", "“a ", "whether ", "expected ", "or "])
def test_time_grows_no_faster_than_the_text(word: str) -> None:
    """Hostile text must not stop a run: four times the text may take some four times as long, not sixteen."""

    def seconds(n: int) -> float:
        tokens = Tokens(word * n)
        start = time.perf_counter()
        modality_of(Stretch(tokens, 0, len(tokens)))
        return time.perf_counter() - start

    short = min(seconds(1000) for _ in range(3))
    long = min(seconds(4000) for _ in range(3))
    assert long < 10 * short + 0.01
