"""For which day a claim is told, and by when it falls due. Every text here is made up."""

import datetime as dt

import pytest

from claimcheck.claims import parse
from claimcheck.documents import open_document
from reading import one

TODAY = dt.date(2024, 5, 20)


TARGETS = b"""# Homes

| Measure | Baseline (2023) | Target 2027 |
| --- | --- | --- |
| Homes insulated | 142 | 450 |
"""


YEARS = b"""# Outlook

| Measure | 2023 | 2026 |
| --- | --- | --- |
| Homes insulated | 142 | 450 |
"""


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


def test_days_counted_from_a_condition_are_no_date() -> None:
    claim = one("Were the appeal to fail, it would have to pay 40 euros within 28 days.", published=TODAY)
    assert (claim.modality, claim.deadline) == ("forecast", None)


def test_a_headline_falls_due_without_a_finite_verb() -> None:
    claim = one("400 homes to be built in Leith by June 2031.")
    assert (claim.modality, claim.deadline and claim.deadline.latest) == ("plan", "2031-06-30")


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
