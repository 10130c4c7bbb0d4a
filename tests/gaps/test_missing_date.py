"""What happened, or how many there are, and nothing says when."""

from __future__ import annotations

import time
from datetime import date

import pytest

from claimcheck.documents import read_bytes
from claimcheck.findings import Gap
from claimcheck.gaps import find_gaps

RULE = "missing-date"
DAY = date(2024, 5, 6)


def asked(text: str, published: date | None = None) -> list[str]:
    """The questions, each with its words, that the rule asks of a Markdown text."""
    document = read_bytes(text.encode(), name="page.md")
    gaps = find_gaps(document, published=published, select=[RULE], each=True)
    return [f"{gap.message} {gap.span.quote}" for gap in gaps]


def one(text: str) -> Gap:
    (gap,) = find_gaps(text, select=[RULE])
    return gap


class TestOncePerDocument:
    def test_a_document_has_one_finding_with_a_count(self) -> None:
        text = "The mill has 310 employees. Fire destroyed 12 boats. In 2019 the port handled 400 ships."
        gap = one(f"{text}\n\n# Town\n\nArden Bank was sold.")
        assert gap.message == "2 of 4 events and figures have no date"
        assert gap.span.quote == "The mill has 310 employees."
        assert (gap.severity, gap.hint) == (
            "note",
            "look for the day or the year, near it or in what it was taken from",
        )

    def test_one_is_told_in_the_singular(self) -> None:
        assert one("Fire destroyed 12 boats.").message == "1 of 1 event or figure has no date"

    def test_it_runs_when_it_is_named(self) -> None:
        """Many texts are read with a date in mind that they need not tell."""
        assert find_gaps("Fire destroyed 12 boats.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The plant was closed and 300 people lost their jobs.",
        "The storm destroyed 12 boats.",
        "The council spent $3 million on the quay.",
        "Turnout fell to 41%, and the council cut grants by €2 million.",
        "About 400 patients were treated at the clinic.",
        "Arden Mill was sold to a neighbour.",
        "Mayor Anna Berg resigned.",
        "The Harbour Board appointed a new director.",
    ],
)
def test_events_with_a_figure_or_a_named_actor_are_asked_when(text: str) -> None:
    assert asked(text)
    assert all(question.startswith("when was this? ") for question in asked(text))


@pytest.mark.parametrize(
    "text",
    [
        "The population is 1.2 million.",
        "The town has 3,100 inhabitants.",
        "The mill employs 310 people.",
        "There were 1,200 members.",
        "Unemployment is 7%.",
        "The debt was $4 billion.",
    ],
)
def test_readings_are_asked_as_of_when(text: str) -> None:
    assert [question.split("? ")[0] for question in asked(text)] == ["as of when"]


@pytest.mark.parametrize(
    "text",
    [
        "The mill has stood here for long, and Anna Berg lived in it.",  # a state
        "Anna Berg said that the quay is 12 metres long.",
        "The lake is 40 metres deep and has 12 islands.",  # no reading changes
        "The ferry carries 75 passengers.",
        "A bus with 40 seats stops at the mill.",
        "The storm destroyed two boats.",  # a count that anybody can make, of no actor
        "A mill was sold.",
        "The storm did not destroy 12 boats.",
        "The storm has destroyed 12 boats.",  # up to now
        "The storm had destroyed 12 boats.",
        "The storm could have destroyed 12 boats.",
        "If the mill closed, 300 people would lose their jobs.",
        "Had the mill closed?",
        "The storm almost destroyed 12 boats.",
        "A council of 12 members appointed by the mayor meets in the mill.",
        "Managed growth has helped 300 people.",
        "What 13% funded means is another matter.",
        "The council will spend $3 million.",
        "The mayor thinks that the town is lovely.",
        "Rents rose 5%.",  # missing-baseline asks of it
        "Arden Mill was opened in .",  # dropped-date asks of it
        "The mill was opened in and now has 310 employees.",
        "Destroyed: 12 boats",
        "| Town | Event |\n| --- | --- |\n| Arden | The storm destroyed 12 boats. |",
    ],
)
def test_what_no_day_belongs_to_or_another_rule_asks_of_is_left_alone(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In March 2009 the storm destroyed 12 boats.",
        "The storm destroyed 12 boats last year.",  # of which year, unanchored-time asks
        "The storm destroyed 12 boats on Monday.",
        "The storm destroyed 12 boats over the past two years.",
        "The storm of 1953 destroyed 12 boats.",
        "The town has 3,100 inhabitants now.",
    ],
)
def test_a_time_in_the_sentence_dates_it(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "That year the storm destroyed 12 boats.",
        "The storm destroyed 12 boats before the quay was built.",
        "When the mill closed, 300 people lost their jobs.",
        "Later the council spent $3 million on it.",
        "During the flood 12 boats sank.",
        "Under Anna Berg the council spent $3 million on the quay.",
    ],
)
def test_words_that_tie_an_event_to_another_stand_for_a_date(text: str) -> None:
    assert asked(text) == []


class TestDatesAround:
    """A date governs what is told after it, for a while and under one heading."""

    EVENT = "The storm destroyed 12 boats."

    @pytest.mark.parametrize(
        "text",
        [
            "The winter of 1953 was hard. {}",
            "It was 3 March 1953. Nobody slept. The wind rose. The sea came in. {}",
            "It was 3 March 1953.\n\n{}",
            "{} That was in 1953.",
            "# The year 1953\n\n{}",
            "# Storms\n\n## 1953\n\n{}",
            "In 1953 there were two disasters:\n\n- Fire.\n- {}",
        ],
    )
    def test_near_enough(self, text: str) -> None:
        assert asked(text.format(self.EVENT)) == []

    @pytest.mark.parametrize(
        "text",
        [
            "It was 3 March 1953. Nobody slept. The wind rose. The sea came in. The dyke broke. {}",
            "# Floods\n\nThe winter of 1953 was hard.\n\n# Storms\n\n{}",
            "{}\n\nIn 1953 the quay was built.",
            "# The storms\n\n{}",
            "There were two disasters:\n\n- Fire.\n- {}",
            "Nobody speaks of it today. {}",
        ],
    )
    def test_too_far(self, text: str) -> None:
        assert asked(text.format(self.EVENT)) == [f"when was this? {self.EVENT}"]


class TestTheDayOfTheDocument:
    EVENT = "The storm destroyed 12 boats."
    READING = "The town has 3,100 inhabitants."

    def test_readings_hold_as_of_it(self) -> None:
        assert asked(self.READING, DAY) == []
        assert asked(f"---\ndate: 2024-05-06\n---\n\n{self.READING}") == []

    def test_a_report_tells_of_events_long_past(self) -> None:
        assert asked(self.EVENT, DAY) == [f"when was this? {self.EVENT}"]

    def test_news_tell_of_its_events(self) -> None:
        """They name days by their weekdays, which is how they are known."""
        news = f"{self.EVENT}\n\nOn Monday the council met. The mayor spoke yesterday.\n"
        assert asked(news, DAY) == []
        assert asked(news) == [f"when was this? {self.EVENT}"]


@pytest.mark.parametrize(
    "unit",
    [
        "the storm destroyed 12 boats and ",
        "Arden Mill was sold, ",
        "the town has 3,100 inhabitants, ",
        "- The storm destroyed 12 boats.\n",
        "The storm destroyed 12 boats. ",
    ],
)
def test_long_texts_take_time_in_proportion(unit: str) -> None:
    """No sentence, list or clause is looked at again for each of its claims."""
    find_gaps("The storm destroyed 12 boats.", select=[RULE])
    started = time.perf_counter()
    find_gaps(unit * 500, select=[RULE])
    some = time.perf_counter() - started
    started = time.perf_counter()
    find_gaps(unit * 2000, select=[RULE])
    assert time.perf_counter() - started < 8 * some + 0.5
