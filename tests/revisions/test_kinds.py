"""What became of a claim: each kind of change, and the look-alikes that are none."""

from __future__ import annotations

from by_hand import claim
from claimcheck.findings import Change
from claimcheck.records import Claim
from claimcheck.revisions import compare


def only(before: Claim, after: Claim) -> Change:
    """The one change between two claims that are the same one."""
    (change,) = compare([before], [after])
    assert change.before is before
    assert change.after is after
    assert change.kind == change.kinds[0]
    return change


def told(change: Change) -> list[tuple[str, object, object, str | None]]:
    return [(field.field, field.before, field.after, field.delta) for field in change.fields]


def test_the_same_words_are_unchanged() -> None:
    change = only(
        claim("The town has 12 schools.", figures={"12": "12"}), claim("The town has 12 schools.", figures={"12": "12"})
    )
    assert change.kinds == ["unchanged"]
    assert change.fields == []


def test_a_line_broken_elsewhere_changes_nothing() -> None:
    change = only(claim("The town has many good schools."), claim("The town has\nmany good schools."))
    assert change.kinds == ["unchanged"]


def test_a_figure_that_changed_is_told_with_its_size() -> None:
    change = only(
        claim("The bridge carries 1.5 million passengers a year.", figures={"1.5 million": "1500000"}),
        claim("The bridge carries 2 million passengers a year.", figures={"2 million": "2000000"}),
    )
    assert change.kinds == ["value_changed"]
    assert told(change) == [("value", "1.5 million", "2 million", "+33%")]


def test_shares_differ_by_percentage_points() -> None:
    percent = {"dimension": "percent", "unit": "percent"}
    change = only(
        claim("Inflation reached 2.5% in May.", figures={"2.5%": {"value": "2.5", **percent}}),
        claim("Inflation reached 3% in May.", figures={"3%": {"value": "3", **percent}}),
    )
    assert told(change) == [("value", "2.5%", "3%", "+0.5 percentage points")]


def test_the_same_amount_in_another_unit_is_wording() -> None:
    length = {"dimension": "length"}
    change = only(
        claim("The tunnel is 2 km long.", figures={"2 km": {"value": "2", "unit": "kilometre", **length}}),
        claim("The tunnel is 2,000 m long.", figures={"2,000 m": {"value": "2000", "unit": "metre", **length}}),
    )
    assert change.kinds == ["reworded"]


def test_another_currency_is_another_value() -> None:
    money = {"dimension": "currency"}
    change = only(
        claim("The port cost $5 million.", figures={"$5 million": {"value": "5000000", "currency": "USD", **money}}),
        claim("The port cost €5 million.", figures={"€5 million": {"value": "5000000", "currency": "EUR", **money}}),
    )
    assert told(change) == [("currency", "$5 million", "€5 million", None)]


def test_a_bound_turned_round_and_an_about_are_changes() -> None:
    before = claim("More than 50 firms signed.", figures={"50": {"value": "50", "modifier": "more_than"}})
    after = claim("Fewer than 50 firms signed.", figures={"50": {"value": "50", "modifier": "less_than"}})
    assert "value_changed" in only(before, after).kinds
    about = claim("About 50 firms signed.", figures={"50": {"value": "50", "modifier": "about"}})
    hedged = only(claim("50 firms signed.", figures={"50": "50"}), about)
    assert hedged.kinds == ["value_changed"]
    assert told(hedged) == [("modifier", "exact", "about", None)]


def test_an_about_that_came_with_another_unit_is_wording() -> None:
    length = {"dimension": "length"}
    miles = {"value": "1.24", "unit": "mile", **length}
    change = only(
        claim("The tunnel is 1.24 miles long.", figures={"1.24 miles": miles}),
        claim(
            "The tunnel is about 2 km long.",
            figures={"2 km": {"value": "2", "unit": "kilometre", "modifier": "about", **length}},
        ),
    )
    assert change.kinds == ["reworded"]


def test_the_standing_of_a_speaker_is_no_wording() -> None:
    change = only(claim("A hydrologist mapped the wells."), claim("A retired hydrologist mapped the wells."))
    assert change.kinds == ["meaning_changed"]


def test_a_date_that_changed_is_told_with_its_distance() -> None:
    change = only(
        claim("Second reading: Monday, 2023-08-07", dates={"2023-08-07": "2023-08-07"}),
        claim("Second reading: Thursday, 2023-08-24", dates={"2023-08-24": "2023-08-24"}),
    )
    assert change.kinds == ["date_changed"]
    assert told(change) == [("date", "2023-08-07", "2023-08-24", "17 days later")]


def test_a_date_told_more_exactly_is_a_date_changed() -> None:
    change = only(
        claim("The next vote is in 2027.", dates={"2027": "2027"}),
        claim("The next vote is in May 2027.", dates={"May 2027": "2027-05"}),
    )
    assert told(change) == [("date", "2027", "2027-05", "now to the month")]


def test_a_date_where_none_was_known_is_a_date_changed() -> None:
    change = only(
        claim("Release of the parser: TBD"),
        claim("Release of the parser: 2027-01-08", dates={"2027-01-08": "2027-01-08"}),
    )
    assert change.kinds == ["date_changed"]
    assert told(change) == [("date", "TBD", "2027-01-08", None)]


def test_a_newer_stamp_on_the_same_fact_is_restamped() -> None:
    change = only(
        claim("The museum buys its paint abroad (2021)", dates={"2021": "2021"}),
        claim("The museum buys its paint abroad (2024)", dates={"2024": "2024"}),
    )
    assert change.kinds == ["restamped"]
    assert told(change) == [("as_of", "2021", "2024", "3 years later")]


def test_as_of_is_a_stamp_too() -> None:
    change = only(
        claim("As of March 2023, the force has no ships.", dates={"March 2023": "2023-03"}),
        claim("As of May 2024, the force has no ships.", dates={"May 2024": "2024-05"}),
    )
    assert change.kinds == ["restamped"]


def test_a_new_figure_under_a_new_stamp_is_a_new_figure() -> None:
    change = only(
        claim("12 million people (2021 est.)", figures={"12 million": "12000000"}, dates={"2021": "2021"}),
        claim("13 million people (2022 est.)", figures={"13 million": "13000000"}, dates={"2022": "2022"}),
    )
    assert change.kinds == ["value_changed"]
    assert ("as_of", "2021", "2022", "1 year later") in told(change)


def test_from_plan_to_fact_is_a_change_of_modality() -> None:
    change = only(
        claim("The ministry plans to open the port.", modality="plan"),
        claim("The ministry has opened the port.", modality="fact"),
    )
    assert change.kind == "modality_changed"
    assert ("modality", "plan", "fact", None) in told(change)


def test_the_same_line_under_another_heading_can_change_its_modality() -> None:
    before = claim("Third reading: done", section=("Expected",), modality="plan")
    after = claim("Third reading: done", section=("Actual",), modality="fact")
    assert only(before, after).kinds == ["modality_changed"]


def test_another_speaker_is_a_change_of_attribution() -> None:
    change = only(
        claim("The mayor said the road was safe.", speaker="The mayor"),
        claim("The police said the road was safe.", speaker="The police"),
    )
    assert "attribution_changed" in change.kinds
    assert ("attribution", ["mayor"], ["police"], None) in told(change)


def test_a_negation_changes_the_meaning() -> None:
    change = only(claim("The town has a port."), claim("The town has no port.", negated=True))
    assert change.kinds == ["meaning_changed"]


def test_another_name_changes_the_meaning_and_not_its_date() -> None:
    change = only(
        claim("Governor Ann Hill (since 3 May 2019)", dates={"3 May 2019": "2019-05-03"}),
        claim("Governor Bert Dale (since 1 June 2023)", dates={"1 June 2023": "2023-06-01"}),
    )
    assert change.kinds == ["meaning_changed"]


def test_the_kinds_come_in_the_order_of_their_weight() -> None:
    change = only(
        claim("The firm plans 5 ships by 2030.", figures={"5": "5"}, dates={"2030": "2030"}, modality="plan"),
        claim("The firm built 6 ships by 2031.", figures={"6": "6"}, dates={"2031": "2031"}),
    )
    assert change.kinds[:3] == ["value_changed", "date_changed", "modality_changed"]


def test_a_figure_put_in_is_a_change_of_meaning_and_not_of_value() -> None:
    change = only(
        claim("The fair drew visitors from abroad."),
        claim("The fair drew 900 visitors from abroad.", figures={"900": "900"}),
    )
    assert change.kinds == ["meaning_changed"]
    assert ("value", None, "900", None) in told(change)


def test_a_sibling_keeps_still_when_only_its_neighbour_changed() -> None:
    """Of a clause with two figures the claim about the one that stands is not changed."""

    def clause(text: str, first: tuple[str, str], second: tuple[str, str]) -> list[Claim]:
        return [claim(text, figures=dict([first])), claim(text, figures=dict([second]))]

    before = clause("It handles 15 ships and 70 trains a day.", ("15", "15"), ("70", "70"))
    after = clause("It handles 18 ships and 70 trains a day.", ("18", "18"), ("70", "70"))
    assert [change.kind for change in compare(before, after)] == ["value_changed", "unchanged"]


def test_a_number_that_no_reader_knows_is_a_value_all_the_same() -> None:
    change = only(claim("Port Ostry (2,800,000)"), claim("Port Ostry (3,010,000)"))
    assert change.kinds == ["value_changed"]
    assert told(change) == [("value", "2,800,000", "3,010,000", "+7.5%")]


def test_a_version_is_no_value() -> None:
    change = only(claim("The parser of release 3.10.1 is faster."), claim("The parser of release 3.10.2 is faster."))
    assert change.kinds == ["meaning_changed"]


def test_a_speaker_taken_over_from_elsewhere_is_not_missed() -> None:
    """Where the words of the claim name nobody on either side, none was changed by changing them."""
    before = claim("The bank has 900 staff in Norland.", speaker="Its director")
    before.attribution[0].start, before.attribution[0].end = 900, 906
    assert only(before, claim("The bank has about 900 staff in Norland.")).kinds == ["reworded"]


def test_a_date_that_stayed_is_not_set_against_one_that_was_added() -> None:
    change = only(
        claim("New versions are cut in 2027.", dates={"2027": "2027"}),
        claim("Old versions end in 2026, new versions are cut in 2027.", dates={"2026": "2026", "2027": "2027"}),
    )
    assert "date_changed" not in change.kinds
    assert ("date", None, "2026", None) in told(change)
