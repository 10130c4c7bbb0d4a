"""What becomes a claim, and what it holds. Every text here is made up."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims import parse
from claimcheck.documents import open_document
from claimcheck.documents.markdown import read
from claimcheck.records import claim_from_json, to_json
from reading import one, said, told

TODAY = dt.date(2024, 5, 20)


LINES = """Expected:

- 3.14.0 final: Tuesday, 2025-10-07

Actual:

- 3.13.0 final: Monday, 2024-10-07
"""


WORDS = st.sampled_from(
    "The port will grew by 2030 5% , and . ; : — 12 million tons of ore - * | # whether no bridge Varna railway "
    "\n \n\n “ ” ( ) **bold** planned said that $3 bn 黑河 é in May 2024 which with exceeding".split(" ")
)


def test_coordinated_figures_are_siblings() -> None:
    """They share the clause, the verb, the period and the deadline; each holds its own figure."""
    text = (
        "The plan provides a terminal handling 1.5 million passengers and 1.3 million tons of cargo annually by 2030."
    )
    passengers, cargo = parse(text, source="s")
    assert passengers.statement == "The plan provides a terminal handling 1.5 million passengers … annually by 2030"
    assert cargo.statement == "The plan provides a terminal handling … 1.3 million tons of cargo annually by 2030"
    assert passengers.span == cargo.span
    assert [(q.value, q.unit, q.per) for claim in (passengers, cargo) for q in claim.quantities] == [
        ("1500000", "passenger", "year"),
        ("1300000", "ton", "year"),
    ]
    assert passengers.times == cargo.times
    assert passengers.id != cargo.id


def test_figures_that_lean_on_each_other_stay_together() -> None:
    for text in (
        "Exports rose 5% to $3 million in 2023.",
        "The harbour handled 2.1 million tons in 2024, up 5% from 2023.",
        "The pier is 300 metres (984 feet) long.",
        "The bridge is 12 miles, or 19 kilometres, long.",
    ):
        assert len(one(text).quantities) == 2


def test_coordinated_subjects_share_their_verb() -> None:
    assert said("More than 1,000 homes and 200 shops lost power.") == [
        "More than 1,000 homes … lost power",
        "200 shops lost power",
    ]
    assert said("Sales of $5 million and profit of $1 million beat forecasts.") == [
        "Sales of $5 million … beat forecasts",
        "profit of $1 million beat forecasts",
    ]


def test_a_second_predicate_keeps_the_subject() -> None:
    assert said("It paid $5m in 1998 and it now pays $7m.") == ["It paid $5m in 1998", "it now pays $7m"]


def test_a_figure_in_brackets_restates_the_one_before() -> None:
    (claim,) = parse("In all 236 of 727 patients (32.5%) had died.", source="s")
    assert [quantity.quote for quantity in claim.quantities] == ["236", "727", "32.5%"]
    assert said("Of the 12 members, 7 voted for it.") == ["Of the 12 members, 7 voted for it"]


def test_siblings_with_dates_of_their_own_keep_them() -> None:
    first, second = parse("Output fell 5% in 2019 and 3% in 2020.", source="s")
    assert [time.value for time in first.times] == ["2019"]
    assert [time.value for time in second.times] == ["2020"]
    assert first.statement == "Output fell 5% in 2019"


def test_a_fact_and_a_forecast_in_one_sentence() -> None:
    assert told("Output fell in 2019 and will fall again in 2030.") == [
        ("fact", "Output fell in 2019"),
        ("forecast", "[Output] will fall again in 2030"),
    ]


def test_what_stands_under_whether_is_not_asserted() -> None:
    """The sentence says that something will be defined, not that ore flows."""
    assert told("The treaty will define whether the port becomes a hub or a zone where ore flows north.") == [
        ("forecast", "The treaty will define whether the port becomes a hub or a zone where ore flows north")
    ]


def test_a_condition_belongs_to_what_follows_from_it() -> None:
    """Nobody says that the tariff will rise; its figure stays with the one that hangs on it."""
    assert told("If the tariff rises to 25%, exports will fall by 40%, and prices will rise 3%.") == [
        ("forecast", "If the tariff rises to 25%, exports will fall by 40%"),
        ("forecast", "prices will rise 3%"),
    ]
    assert told("Exports will fall by 40%, if the tariff rises to 25%.") == [
        ("forecast", "Exports will fall by 40%, if the tariff rises to 25%"),
    ]
    assert told("The fund paid $5 million, and if it is wound up in 2026 it will pay $3 million more.") == [
        ("fact", "The fund paid $5 million"),
        ("forecast", "if it is wound up in 2026 it will pay $3 million more"),
    ]


def test_a_condition_with_its_speaker_in_between_stays_whole() -> None:
    text = "If rates stayed at 4%, Lund said, interest would rise by £9m next year."
    assert told(text) == [("forecast", text.rstrip("."))]


def test_what_would_come_is_foretold_and_what_would_have_been_is_not() -> None:
    claim = one("If the dam were built, it would light 40,000 homes by 2030.")
    assert (claim.modality, claim.deadline and claim.deadline.latest) == ("forecast", "2030-12-31")
    assert told("If the dam had been built, it would have lit 40,000 homes.") == []


def test_a_title_and_a_month_are_no_cues() -> None:
    """A Development Plan is no plan, May 2024 no modal."""
    claim = one("The Development Plan for the port expired in 2024.")
    assert (claim.modality, claim.deadline) == ("fact", None)
    assert one("The May 2024 fire destroyed the port.").modality == "fact"


def test_a_denial() -> None:
    claim = one("To date no bridge connects the two towns.")
    assert claim.negated
    assert claim.modality == "fact"


def test_what_a_noun_phrase_takes_for_granted() -> None:
    """Once a document, however often it is named."""
    claims = parse("The Varna-Kerch railway speeds up trade. The Varna-Kerch railway is old.", source="s")
    assert [claim.statement for claim in claims if claim.presupposed] == ["[the] Varna-Kerch railway [exists]"]


def test_a_label_and_a_date_are_a_claim_told_as_the_lead_in_says() -> None:
    expected, actual = parse(LINES, source="s")
    assert expected.modality == "forecast"
    assert expected.deadline is not None
    assert expected.deadline.latest == "2025-10-07"
    assert actual.modality == "fact"


def test_what_is_told_before_a_forecast_is_told_as_it_is() -> None:
    assert told('"Hoses use less than 1%," he said, adding that he would close 14.') == [
        ("fact", '"Hoses use less than 1%," he said'),
        ("forecast", "adding that he would close 14"),
    ]
    assert told("If prices rise by 5%, the mill will close 3 shops.")[0][0] == "forecast"


def test_what_is_under_way_is_told_apart_from_what_will_follow() -> None:
    assert told("We have another 3 halls under construction and we will sell 2 in May.") == [
        ("fact", "We have another 3 halls under construction"),
        ("plan", "we will sell 2 in May"),
    ]


def test_the_reason_for_a_plan_is_a_fact() -> None:
    plan, reason = told(
        "The mill is to close 40 shops, blaming a 31% jump in the price of rye and what it called greed."
    )
    assert (plan[0], reason[0]) == ("plan", "fact")


def test_the_box_of_a_tick_list_says_what_is_done() -> None:
    """However the line is worded; what its further sentences tell is told as they tell it."""
    text = (
        b"- [ ] Mend 5,000 roofs by 2029. The roofs date from 1970.\n- [x] Build 300 homes\n- [ ] 12 homes are heated\n"
    )
    claims = parse(open_document(text), source="s")
    assert [(claim.modality, claim.statement) for claim in claims] == [
        ("plan", "Mend 5,000 roofs by 2029"),
        ("fact", "The roofs date from 1970"),
        ("fact", "Build 300 homes"),
        ("plan", "12 homes are heated"),
    ]
    assert claims[0].deadline is not None
    assert claims[0].deadline.latest == "2029-12-31"


def test_a_table_row_is_read_cell_by_cell() -> None:
    """The head of the row and of the column make a cell readable alone."""
    document = open_document(b"# Releases\n\n| Version | End of life |\n| --- | --- |\n| 10.x | April 2021 |\n")
    claims = parse(document, source="s")
    assert [claim.statement for claim in claims] == ["[10.x, End of life] April 2021"]
    assert claims[0].section == ["Releases"]


@pytest.mark.parametrize(
    "text",
    [
        "skip to content",
        "Related Mechanisms for the Port",
        "region in the north",
        "# A heading with 5 words in it",
        "```\nx = 5\n```\n",
    ],
)
def test_what_says_nothing_makes_no_claim(text: str) -> None:
    assert parse(open_document(text.encode()), source="s") == []


def test_long_statements_are_cut_and_keep_their_figure() -> None:
    filler = "the council of the town and of the villages around it " * 8
    (claim,) = parse(f"In its report {filler} said that the port has 412 berths today.", source="s")
    assert "412 berths" in claim.statement
    assert len(claim.statement) < 280
    assert "…" in claim.statement


@given(st.lists(WORDS, max_size=40).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_spans_hold_and_ids_differ_in_any_text(text: str) -> None:
    """And the same text gives the same claims again, which survive a round trip through JSON."""
    claims = parse(text, source="s", published=TODAY)
    assert len({claim.id for claim in claims}) == len(claims)
    at = 0
    for claim in claims:
        marks = [claim.span, *claim.quantities, *claim.times]
        assert all(text[mark.start : mark.end] == mark.quote for mark in marks)
        assert claim.span.start >= at or claim.span.start >= 0
        assert text[: claim.span.start].count("\n") + 1 == claim.span.line
        assert claim_from_json(to_json(claim)) == claim
        at = claim.span.start
    assert parse(text, source="s", published=TODAY) == claims


@pytest.mark.parametrize(
    "unit", [", which ", "; 5 ", "and but ", "(", "— it is ", "5 and ", "whether ", "A B ", "the "]
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    """Doubling a hostile text at most about doubles the time: well under four times, noise allowed for."""
    from time import process_time

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = process_time()
        parse(text)
        return process_time() - start

    seconds(1000)
    short = min(seconds(8_000) for _ in range(2))
    assert min(seconds(16_000) for _ in range(2)) < 3 * short + 0.05


def test_what_contrasts_with_a_whether_is_told() -> None:
    open_question, study = parse("We have not decided whether to sell it, but a study will report by 2026.", source="s")
    assert (open_question.negated, study.negated) == (True, False)
    assert (study.modality, study.statement) == ("forecast", "a study will report by 2026")


def test_what_stands_under_a_whether_is_not() -> None:
    assert told("Whether rents rise, but wages stay flat, is not known in 2024.") == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("- **40 ships** came in 2020.", ["**40 ships** came in 2020."]),
        ("Some **40 ships** came in *May 2020*", ["Some **40 ships** came in *May 2020*"]),
        ("- 40 ships came in 2020.", ["40 ships came in 2020."]),
        ("* 40 ships came in 2020.", ["40 ships came in 2020."]),
        ("**40 ships came in 2020.** They were old.", ["**40 ships came in 2020.**", "They were old."]),
    ],
)
def test_a_span_does_not_begin_inside_its_emphasis(text: str, quotes: list[str]) -> None:
    assert [claim.span.quote for claim in parse(read(text))] == quotes


def test_two_things_that_are_said_are_told_apart() -> None:
    """Each as it is meant and denied, and both by who says them."""
    text = "Berg added that 140 drivers would qualify by 2031 and that the firm had not cancelled any of its 9 trains."
    claims = parse(text)
    assert [(claim.modality, claim.negated, claim.statement) for claim in claims] == [
        ("forecast", False, "Berg added that 140 drivers would qualify by 2031"),
        ("fact", True, "the firm had not cancelled any of its 9 trains"),
    ]
    assert [by.speaker for claim in claims for by in claim.attribution] == ["Berg", "Berg"]
    assert len(parse("We work so that the hall pays and that 40 people have a job.")) == 1
