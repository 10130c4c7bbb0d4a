"""What becomes a claim, and what it holds. Every text here is made up."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims import parse
from claimcheck.documents import open_document
from claimcheck.documents.markdown import read
from claimcheck.records import Claim, claim_from_json, to_json

TODAY = dt.date(2024, 5, 20)


def one(text: str, **options: object) -> Claim:
    (claim,) = parse(text, source="s", **options)  # type: ignore[arg-type]
    return claim


def told(text: str) -> list[tuple[str, str]]:
    return [(claim.modality, claim.statement) for claim in parse(text, source="s")]


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


def said(text: str) -> list[str]:
    return [statement for _, statement in told(text)]


def test_coordinated_subjects_share_their_verb() -> None:
    assert said("More than 1,000 homes and 200 shops lost power.") == [
        "More than 1,000 homes … lost power",
        "200 shops lost power",
    ]
    assert said("Sales of $5 million and profit of $1 million beat forecasts.") == [
        "Sales of $5 million … beat forecasts",
        "profit of $1 million beat forecasts",
    ]


def test_the_verb_behind_an_aside_keeps_its_subject() -> None:
    """And what is said in passing is not told as the main clause is."""
    assert said("Unemployment, which had stood at 5%, fell to 4.2% in June.") == [
        "Unemployment, which had stood at 5%",
        "[Unemployment] fell to 4.2% in June",
    ]
    assert told("The rate, cut to 2% in May, will stay at 2% until 2027.") == [
        ("fact", "The rate, cut to 2% in May"),
        ("forecast", "[The rate] will stay at 2% until 2027"),
    ]


def test_a_second_predicate_keeps_the_subject() -> None:
    assert said("It paid $5m in 1998 and it now pays $7m.") == ["It paid $5m in 1998", "it now pays $7m"]


def test_a_figure_in_brackets_restates_the_one_before() -> None:
    (claim,) = parse("In all 236 of 727 patients (32.5%) had died.", source="s")
    assert [quantity.quote for quantity in claim.quantities] == ["236", "727", "32.5%"]
    assert said("Of the 12 members, 7 voted for it.") == ["Of the 12 members, 7 voted for it"]


def speakers(text: str) -> list[tuple[str, list[str]]]:
    return [(claim.statement, [by.speaker for by in claim.attribution]) for claim in parse(text, source="s")]


def test_two_speakers_of_one_sentence_are_kept_apart() -> None:
    assert speakers("Israel said 10 people died, while Gaza officials said 50 were killed.") == [
        ("Israel said 10 people died", ["Israel"]),
        ("Gaza officials said 50 were killed", ["Gaza officials"]),
    ]
    assert speakers("Some 1,200 people marched, police said; the square was full of 300 tents.") == [
        ("Some 1,200 people marched, police said", ["police"]),
        ("the square was full of 300 tents", []),
    ]


def test_a_speaker_whose_name_is_wrapped_is_the_same_one() -> None:
    (claim,) = parse("Water fell to 23%, according to the\nstate office of waters.", source="s")
    assert [by.speaker for by in claim.attribution] == ["the state office of waters"]


def test_a_report_goes_on_over_its_clauses() -> None:
    """From a speaker at the head of the sentence, or back from one at its end."""
    assert speakers("The bank said growth had slowed but prices would rise by 3%.") == [
        ("The bank said growth had slowed", ["The bank"]),
        ("prices would rise by 3%", ["The bank"]),
    ]
    first, second = speakers("Two ships sailed in 2024, while ten will follow by 2029, the company said.")
    assert first[1] == second[1] == ["the company"]


@pytest.mark.parametrize(
    "text",
    [
        "The target is 50% by 2030.",
        "The bank sees growth of 2% in 2026.",
        "The tax rises to 25% in 2026.",
        "Sales are seen at $5 billion in 2026.",
    ],
)
def test_the_present_of_a_day_to_come_is_foretold(text: str) -> None:
    """Where the day of publication is known."""
    assert one(text, published=TODAY).modality in ("forecast", "plan")
    assert one(text, published=TODAY).deadline is not None


def test_the_past_of_a_day_to_come_is_not() -> None:
    assert one("It signed a deal in May for delivery in 2027.", published=TODAY).modality == "fact"


TARGETS = b"""# Homes

| Measure | Baseline (2023) | Target 2027 |
| --- | --- | --- |
| Homes insulated | 142 | 450 |
"""


def test_the_head_of_a_column_tells_a_target_from_a_fact() -> None:
    claims = parse(open_document(TARGETS), source="s")
    assert {claim.statement: claim.modality for claim in claims} == {
        "[Homes insulated, Baseline (2023)] 142": "fact",
        "[Homes insulated, Target 2027] 450": "plan",
    }
    baseline, target = claims
    assert (baseline.as_of.date, baseline.as_of.basis) == ("2023-12-31", "stated")
    assert target.deadline is not None
    assert target.deadline.latest == "2027-12-31"


YEARS = b"""# Outlook

| Measure | 2023 | 2026 |
| --- | --- | --- |
| Homes insulated | 142 | 450 |
"""


def test_a_column_of_a_past_year_holds_facts() -> None:
    """Whatever the heading above the table says."""
    past, ahead = parse(open_document(YEARS), source="s", published=TODAY)
    assert (past.modality, past.as_of.date) == ("fact", "2023-12-31")
    assert ahead.modality == "forecast"
    assert ahead.deadline is not None
    assert ahead.deadline.latest == "2026-12-31"


def test_a_year_that_is_over_makes_no_plan_of_its_column() -> None:
    """The heading over the table says what is planned, and the unit stands in the head beside the year."""
    text = "# Power\n\n## Planned capacity\n\n| Source | 2020 (GW) | 2031 (GW) |\n|---|---|---|\n| Wind | 30 | 95 |\n"
    past, ahead = parse(open_document(text.encode()), published=TODAY)
    assert (past.modality, ahead.modality) == ("fact", "plan")


def test_a_column_of_a_year_to_come_holds_forecasts() -> None:
    table = b"# Budget\n\n| Budget | 2023 | 2027 |\n|---|---|---|\n| Roads | 40 | 50 |\n"
    past, ahead = parse(open_document(table), source="s", published=TODAY)
    assert [past.modality, ahead.modality] == ["fact", "forecast"]
    assert ahead.deadline is not None and ahead.deadline.latest == "2027-12-31"


def test_a_date_in_passing_is_not_what_a_fact_is_told_for() -> None:
    for text in (
        "The firm, founded in 2009, employs 2,300 people.",
        "The 1998 Convention requires 5 reports.",
        "Exports, which fell in 2019, are now at $5 million.",
    ):
        assert parse(text, source="s", published=TODAY)[-1].as_of.basis == "document"
    assert one("The bridge was built in 1999.", published=TODAY).as_of.date == "1999-12-31"


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


def test_days_counted_from_a_condition_are_no_date() -> None:
    claim = one("Were the appeal to fail, it would have to pay 40 euros within 28 days.", published=TODAY)
    assert (claim.modality, claim.deadline) == ("forecast", None)


def test_an_aside_in_a_contrast_keeps_its_subject_apart() -> None:
    assert [
        statement for _, statement in told("Sales rose 6%, while costs, which include fees of £14m, rose to £231m.")
    ] == [
        "Sales rose 6%",
        "costs, which include fees of £14m",
        "[costs] rose to £231m",
    ]


def test_what_would_come_is_foretold_and_what_would_have_been_is_not() -> None:
    claim = one("If the dam were built, it would light 40,000 homes by 2030.")
    assert (claim.modality, claim.deadline and claim.deadline.latest) == ("forecast", "2030-12-31")
    assert told("If the dam had been built, it would have lit 40,000 homes.") == []


def test_a_headline_falls_due_without_a_finite_verb() -> None:
    claim = one("400 homes to be built in Leith by June 2031.")
    assert (claim.modality, claim.deadline and claim.deadline.latest) == ("plan", "2031-06-30")


def test_an_aside_about_something_to_come_is_a_claim_of_its_own() -> None:
    """Its date is when its subject is due, and no date of what the clause tells."""
    due, cost = parse("The line, due to open in 2027, has cost $5 billion.", source="s")
    assert (due.modality, due.statement) == ("plan", "[The line] due to open in 2027")
    assert due.deadline is not None and due.deadline.latest == "2027-12-31"
    assert (cost.modality, cost.times, cost.deadline) == ("fact", [], None)
    found = parse("The vote, expected in March 2031, may be delayed to May 2031.", published=TODAY)
    assert [(claim.modality, claim.deadline and claim.deadline.latest) for claim in found] == [
        ("forecast", "2031-03-31"),
        ("forecast", "2031-05-31"),
    ]
    assert told("The talks, scheduled for March 2031, were cancelled.") == [
        ("fact", "The talks, scheduled for March 2031, were cancelled"),
    ]


@pytest.mark.parametrize(
    ("text", "statements", "day"),
    [
        (
            "The group, which bought the mill in 2009 for $12m, will close it by May 2027.",
            ["[The group] which bought the mill in 2009 for $12m", "The group … will close it by May 2027"],
            "2009-12-31",
        ),
        (
            "The hall, opened on 3 May 2011 by the queen, has 4,000 seats.",
            ["[The hall] opened on 3 May 2011 by the queen", "The hall … has 4,000 seats"],
            "2011-05-03",
        ),
        (
            "The mayor, who took office in 2020, said that the pool would close in 2027.",
            ["[The mayor] who took office in 2020", "The mayor … said that the pool would close in 2027"],
            "2020-12-31",
        ),
    ],
)
def test_an_aside_about_the_past_is_a_claim_of_its_own(text: str, statements: list[str], day: str) -> None:
    """It is told for its own day, by the author; the clause is told without it."""
    aside, clause = parse(text, source="s", published=TODAY)
    assert [aside.statement, clause.statement] == statements
    assert (aside.modality, aside.as_of.date, aside.attribution) == ("fact", day, [])
    assert not {quantity.quote for quantity in aside.quantities} & {quantity.quote for quantity in clause.quantities}
    assert not {time.quote for time in aside.times} & {time.quote for time in clause.times}


@pytest.mark.parametrize(
    "text",
    [
        "The talks, scheduled for March 2031, were cancelled.",
        "The mayor, who likes boats, opened the pier in 2019.",  # no day of its own
        "Sales, prices and wages, which fell in 2019, rose.",  # a list before it
        "In Varn, built in 1820, was found a bell.",
    ],
)
def test_other_asides_stay_with_their_clause(text: str) -> None:
    assert len(parse(text, source="s", published=TODAY)) == 1


def test_a_date_to_come_settles_what_only_leans_to_it() -> None:
    """A target is set and a potential is there today; the day they are for has yet to come."""
    text = "The council set a target of cutting noise by 55% by 2030."
    assert [claim.modality for claim in parse(text, published=TODAY)] == ["plan"]
    assert [claim.modality for claim in parse(text.replace("2030", "2020"), published=TODAY)] == ["fact"]
    text = "The plant has the potential to create 500 jobs by 2028."
    assert [claim.modality for claim in parse(text, published=TODAY)] == ["forecast"]
    text = "Ms Berg believes that 400 homes can be built by 2030."
    assert [claim.modality for claim in parse(text, published=TODAY)] == ["forecast"]
    text = "The council aimed to open the pool by 2030."
    assert [claim.modality for claim in parse(text, published=TODAY)] == ["plan"]
    text = "The goal of cutting noise by 2030 was adopted in 2021."
    assert [claim.modality for claim in parse(text, published=TODAY)] == ["fact"]


@pytest.mark.parametrize(
    "text",
    [
        "Annual meeting: 6 May 2031",
        "May 2031: general election",
        "Elections in 2031",
        "Spring 2031: the first unit begins its tests",
        "The chance of rain in 2031 is 65%.",
    ],
)
def test_a_calendar_tells_what_is_to_come(text: str) -> None:
    assert [claim.modality for claim in parse(text, published=TODAY)] == ["forecast"]
    assert [claim.modality for claim in parse(text.replace("2031", "2021"), published=TODAY)] == ["fact"]


def test_a_year_in_a_name_is_no_day_to_come() -> None:
    assert [claim.modality for claim in parse("Agenda 2030", published=TODAY)] == ["fact"]


def test_dates_joined_to_one_another_make_one_window() -> None:
    claim = one("Two more locks are planned for 2032 and 2034.", published=TODAY)
    assert claim.deadline is not None
    assert (claim.deadline.earliest, claim.deadline.latest) == ("2032-01-01", "2034-12-31")


def test_what_is_payable_on_a_day_is_still_to_be_paid() -> None:
    claim = one("A dividend of 5 cents is payable on December 12.", published=dt.date(2025, 1, 15))
    assert claim.deadline is not None and claim.deadline.latest == "2025-12-12"


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


def test_a_deadline_comes_from_the_claim_not_from_its_speaker() -> None:
    """May 2024 dates the roadmap, not what it plans."""
    claim = one("The May 2024 roadmap plans a terminal for 2 million passengers by 2030.")
    assert claim.modality == "plan"
    assert claim.deadline is not None
    assert (claim.deadline.earliest, claim.deadline.latest) == (None, "2030-12-31")
    assert [(by.speaker, by.manner) for by in claim.attribution] == [("The May 2024 roadmap", "document")]


def test_a_fact_has_no_deadline_and_a_forecast_no_as_of() -> None:
    assert one("The port opened in 2012.").deadline is None
    assert one("The port will open in 2030.").as_of.basis == "unknown"


def test_as_of() -> None:
    """Stated where a date is told, else the document's, else unknown."""
    assert one("In 2012 the port had 9 berths.").as_of.date == "2012-12-31"
    told_for = one("The port has 9 berths.", published=TODAY).as_of
    assert (told_for.date, told_for.basis) == ("2024-05-20", "document")
    assert one("The port has 9 berths.").as_of.basis == "unknown"


def test_relative_times_count_from_the_day_of_publication() -> None:
    claim = one("The port will open next year.", published=TODAY)
    assert claim.deadline is not None
    assert claim.deadline.latest == "2025-12-31"
    assert one("The port will open next year.").deadline is None


LINES = """Expected:

- 3.14.0 final: Tuesday, 2025-10-07

Actual:

- 3.13.0 final: Monday, 2024-10-07
"""


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


@pytest.mark.parametrize(("year", "kind"), [(2022, "fact"), (2031, "forecast")])
def test_what_was_possible_on_a_day_long_over_is_no_forecast(year: int, kind: str) -> None:
    assert one(f"In August {year} ships could carry only 400 tonnes.", published=TODAY).modality == kind


@pytest.mark.parametrize(
    "text",
    ["Three trams have been ordered for delivery in 2031.", "The panel recommends that fares fall to 2 euros by 2031."],
)
def test_what_is_ordered_or_recommended_for_a_day_to_come_falls_due(text: str) -> None:
    claim = one(text, published=TODAY)
    assert claim.deadline is not None
    assert claim.deadline.latest == "2031-12-31"


@pytest.mark.parametrize(
    "text",
    [
        "The opening has been delayed until 2031.",
        "Delivery of the trams was pushed back to 2031.",
        "The deadline was extended to 2031.",
        "The regulator has given the firm until 2031 to mend the dam.",
    ],
)
def test_what_was_moved_to_a_day_is_to_come_about_on_it(text: str) -> None:
    claim = one(text, published=TODAY)
    assert (claim.modality, claim.deadline and claim.deadline.latest) == ("plan", "2031-12-31")
    assert one(text.replace("2031", "2019"), published=TODAY).modality == "fact"


def test_what_is_extended_to_somebody_is_no_schedule() -> None:
    text = "An invitation has been extended to the people of Leith to meet from May 1 to June 30, 2031."
    assert one(text, published=TODAY).modality == "fact"


def test_today_as_a_yardstick_is_no_deadline() -> None:
    assert one("The new net will work 1,000 times faster than today.", published=TODAY).deadline is None


def test_what_is_foretold_for_today_falls_due_today() -> None:
    claim = one("Strong winds are predicted for today.", published=TODAY)
    assert claim.deadline is not None
    assert claim.deadline.latest == TODAY.isoformat()


def test_what_the_speaker_believes_is_an_opinion_where_it_judges() -> None:
    """What can be checked stays in sight, however it is introduced."""
    assert one("I think they are right.").modality == "opinion"
    assert one("I think the bridge was built in 1990.").modality == "fact"


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


WORDS = st.sampled_from(
    "The port will grew by 2030 5% , and . ; : — 12 million tons of ore - * | # whether no bridge Varna railway "
    "\n \n\n “ ” ( ) **bold** planned said that $3 bn 黑河 é in May 2024 which with exceeding".split(" ")
)


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
