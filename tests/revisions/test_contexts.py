"""What stands around the words of a claim: its speaker, the subject it shares, the label over it. Texts made up here."""

from __future__ import annotations

from by_hand import claim
from claimcheck.documents.markdown import read
from claimcheck.findings import Change
from claimcheck.records import Claim
from claimcheck.revisions import compare


def changes(before: str, after: str) -> list[tuple[str | None, list[str]]]:
    return [(change.after and change.after.statement, change.kinds) for change in compare(before, after)]


def test_another_speaker_of_the_same_quotation_is_told_of_every_sentence() -> None:
    said = '{} said: "We shall build 40 piers by 2030. Fees rose 5%."'
    assert changes(said.format("Ada Brandt"), said.format("Olga Berg")) == [
        ("We shall build 40 piers by 2030", ["attribution_changed"]),
        ("Fees rose 5%", ["attribution_changed"]),
    ]


def test_another_speaker_is_no_other_meaning() -> None:
    """The name is none of what is said."""
    for text in ("{} said rents fell 5%.", "{} puts the bill at $5m.", "Rents fell 5%, according to {}."):
        assert changes(text.format("Ada Brandt"), text.format("Olga Berg"))[0][1] == ["attribution_changed"]


def test_a_speaker_named_more_shortly_is_the_same() -> None:
    """And who "he" is stands elsewhere."""
    text = '{} said: "We shall build 40 piers by 2030."'
    for name in ("Brandt", "She"):
        assert [kinds for _, kinds in changes(text.format("Ada Brandt"), text.format(name))] == [["unchanged"]]
    assert changes(text.format("He"), text.format("She"))[0][1] == ["attribution_changed"]
    assert changes(text.format("Ada Brandt"), text.format("Olga Brandt"))[0][1] == ["attribution_changed"]


def test_who_acts_and_says_why_is_both_speaker_and_subject() -> None:
    before = "Harrow's left the guild, saying that fees would rise 5%."
    (change,) = compare(before, before.replace("Harrow's", "Brandt"))
    assert change.kinds == ["attribution_changed", "meaning_changed"]


def test_another_subject_changes_what_is_told_of_it() -> None:
    """Also where it stands in the clause before."""
    before = "Ostry is in debt and plans to sell 40 ships by 2027."
    assert changes(before, before.replace("Ostry", "Marlund")) == [
        ("Marlund is in debt", ["meaning_changed"]),
        ("[Marlund] plans to sell 40 ships by 2027", ["meaning_changed"]),
    ]


def test_a_subject_told_otherwise_changes_no_meaning() -> None:
    before = "The port of Ostry is in debt and plans to sell 40 ships by 2027."
    for after in (before.replace("port of Ostry", "port"), before.replace("The port of Ostry", "It")):
        assert [kinds for _, kinds in changes(before, after)] == [["reworded"], ["reworded"]]


def test_a_forecast_that_came_true_is_changed_and_not_removed() -> None:
    """The subject says that it is the same thing, where no other word does."""
    before = "A mole is under construction and will be ready in 2027."
    after = "A mole is under construction and was opened in 2025."
    (_, unchanged), (_, kinds) = changes(before, after)
    assert unchanged == ["unchanged"]
    assert kinds == ["date_changed", "modality_changed", "meaning_changed"]


def test_a_sibling_stands_though_its_neighbour_changed_and_another_claim_was_moved() -> None:
    """Its statement leaves the other's figure out, and is the same."""
    text = "The rate of vacant berths was 4.8% in June, 40 fewer than in May."

    def berths(text: str) -> Claim:
        one = claim(text, figures={"40": "40"})
        one.statement = "The rate of vacant berths was … 40 fewer than in May"
        return one

    change = compare([claim("Fees rose."), berths(text)], [berths(text.replace("4.8", "4.6")), claim("Fees rose.")])[0]
    assert change.before is not None
    assert change.after is not None


def test_another_year_over_the_same_lines_is_another_date() -> None:
    before = "# Fees in 2025\n\n- Mooring: £4m\n- Water: £9m\n"
    told = compare(read(before), read(before.replace("2025", "2026")))
    assert [change.kinds for change in told] == [["date_changed"]] * 2
    assert [(field.before, field.after) for field in told[0].fields] == [("2025", "2026")]


TABLE = "| Fee | 2024 (£m) | Share |\n|---|---|---|\n| Mooring | 4 | 30% |\n| Water | 9 | 70% |\n"


def cells(told: list[Change]) -> list[list[str]]:
    return [change.kinds for change in told if change.after and change.after.statement.startswith("[")]


def test_another_year_or_currency_over_a_column_is_told_of_its_figures() -> None:
    assert cells(compare(read(TABLE), read(TABLE.replace("2024", "2025")))) == [
        ["date_changed"],
        ["unchanged"],
        ["date_changed"],
        ["unchanged"],
    ]
    assert cells(compare(read(TABLE), read(TABLE.replace("£m", "€m"))))[0] == ["value_changed"]


def test_columns_that_moved_on_by_a_year_are_not_renamed() -> None:
    """The old year's figure is gone; it has not become the next year's."""
    before = "| Fee | 2024 | 2025 |\n|---|---|---|\n| Mooring | 4 | 5 |\n"
    after = "| Fee | 2025 | 2026 |\n|---|---|---|\n| Mooring | 5 | 6 |\n"
    kinds = {
        change.kind for change in compare(read(before), read(after)) if "Mooring" in str(change.before or change.after)
    }
    assert kinds == {"unchanged", "removed", "added"}


def test_the_same_words_now_dated_are_a_change_of_date() -> None:
    assert changes("Ostry gets 5% of its fish from weirs.", "In 2024 Ostry got 5% of its fish from weirs.") == [
        ("In 2024 Ostry got 5% of its fish from weirs", ["date_changed"])
    ]


def test_a_limit_turned_round_is_no_mere_wording() -> None:
    before = "The mole will be ready by 2027."
    assert changes(before, before.replace("2027", "2027 at the earliest"))[0][1] == [
        "date_changed",
        "meaning_changed",
    ]
    assert changes(before, before.replace("2027", "2027 at the latest"))[0][1] == ["reworded"]


def test_the_words_of_a_subject_alone_lead_to_no_other_claim() -> None:
    """What is told of the long service is another thing than what becomes of it."""
    before = "When a ferry is sold, the old one passes to the long service. Rain fell."
    after = "Rain fell. The long service of old ferries is kept up and can begin before the sale."
    assert "[The long service of old ferries] can begin before the sale" in [
        statement for statement, kinds in changes(before, after) if kinds == ["added"]
    ]


def test_a_sign_turned_round_is_another_value() -> None:
    table = "| Port | Change |\n|---|---|\n| Ostry | +12% |\n"
    (change,) = (one for one in compare(read(table), read(table.replace("+", "-"))) if one.kind != "unchanged")
    assert change.kinds == ["value_changed"]
    assert [(field.before, field.after) for field in change.fields] == [("+12%", "-12%")]
