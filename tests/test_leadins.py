"""What a heading, a lead-in, the head of a column or a label says of the lines of label and figure."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims import parse
from claimcheck.documents import Document, plain
from claimcheck.documents.markdown import read
from claimcheck.leadins import LeadIns


def told(document: Document, header: str = "", *, ahead: bool = False) -> str:
    return LeadIns(document).modality_over(document.blocks[-1], header, ahead=ahead)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Targets", "plan"),
        ("Deadlines", "plan"),  # what has to be done by then
        ("Deadlines for bids", "plan"),
        ("Projected output", "forecast"),
        ("Results", "fact"),
        ("Staff", "fact"),
    ],
)
def test_a_heading_tells_of_its_lines(heading: str, kind: str) -> None:
    assert told(read(f"# {heading}\n\n- 450 homes\n")) == kind


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Target 2031", "plan"),
        ("Planned", "plan"),
        ("Baseline (2019)", "fact"),  # told as done, though it stands under a heading of targets
        ("Projected", "forecast"),
        ("Homes", "plan"),  # says nothing, so that the heading counts
        ("Shots on target", "plan"),  # so does a target that is shot at
    ],
)
def test_the_head_of_a_column_is_nearer_than_the_heading(header: str, kind: str) -> None:
    document = read(f"# Targets\n\n| District | {header} |\n|---|---|\n| North | 450 |\n")
    assert told(document, header) == kind


@pytest.mark.parametrize(("label", "kind"), [("Target", "plan"), ("Goals", "fact"), ("Shots on target", "fact")])
def test_a_line_is_told_by_its_own_label(label: str, kind: str) -> None:
    assert told(plain(f"{label}: 450 homes")) == kind
    assert told(read(f"| | North |\n|---|---|\n| {label} | 450 |\n")) == kind


def test_what_a_past_day_could_be_called_too_is_a_plan_only_where_the_day_lies_ahead() -> None:
    for label in ("Start", "Completion", "Due", "Opening"):
        document = plain(f"{label}: May 2031")
        assert told(document, ahead=True) == "plan"
        assert told(document) == "fact"
    assert told(read("# Milestones\n\n- Roof: May 2031\n"), ahead=True) == "plan"


def test_a_lead_in_holds_for_the_list_under_it() -> None:
    document = read("Expected:\n\n- 450 homes\n- 12 parks\n")
    assert told(document) == "forecast"


def test_a_box_tells_what_is_done() -> None:
    assert told(read("# Targets\n\n- [x] 300 homes\n")) == "fact"
    assert told(read("# Results\n\n- [ ] 300 homes\n")) == "plan"


LIST = "# Roads\n\nRoads are bad. To mend them, the council will:\n\n- build 3 bridges by 2031;\n- plant 900 trees by 2029.\n"


def test_what_stands_under_an_open_lead_in_is_told_of_its_subject() -> None:
    claims = parse(read(LIST))
    assert [claim.statement for claim in claims] == [
        "Roads are bad",
        "[the council will] build 3 bridges by 2031",
        "[the council will] plant 900 trees by 2029",
    ]
    assert [claim.modality for claim in claims[1:]] == ["plan", "plan"]


@pytest.mark.parametrize(
    ("lead_in", "kind"),
    [
        ("The council will:", "plan"),
        ("We call on the mayor to:", "opinion"),
        ("These works will:", "forecast"),
    ],
)
def test_a_list_is_meant_as_its_lead_in_says(lead_in: str, kind: str) -> None:
    """What is asked of others is no plan of theirs, though its items bid as a programme's do."""
    (claim,) = parse(read(f"{lead_in}\n\n- plant 900 trees by 2029\n"))
    assert claim.modality == kind


@pytest.mark.parametrize(
    ("lead_in", "latest"),
    [
        ("Roads are bad. By the end of 2031, we will:", "2031-12-31"),
        ("By 1 May 2031 the council will:", "2031-05-01"),
        ("Within two years we aim to:", "2028-11-12"),
        ("The council will:", None),
        ("On 12 November 2026 the council resolved to:", None),
    ],
)
def test_a_list_is_due_when_its_lead_in_says(lead_in: str, latest: str | None) -> None:
    document = read(f"{lead_in}\n\n- mend the old bridge\n- plant 900 trees\n")
    claims = parse(document, published=date(2026, 11, 12))[-2:]
    assert [claim.deadline and claim.deadline.latest for claim in claims] == [latest, latest]


def test_an_item_with_a_day_of_its_own_is_due_on_that() -> None:
    """And a second sentence of an item is none of the list."""
    text = "By 2031 we will:\n\n- plant 900 trees by May 2029. The trees will stand for 40 years.\n"
    claims = parse(read(text), published=date(2026, 11, 12))
    assert [claim.deadline and claim.deadline.latest for claim in claims] == ["2029-05-31", None]


def test_only_what_goes_on_with_a_lead_in_takes_its_words() -> None:
    text = "The council will:\n\n- Bridges: 3 by 2031\n- There are 40 of them now.\n\nAll of them are old."
    assert not any("council" in claim.statement for claim in parse(read(text)))


@pytest.mark.parametrize("lead_in", ["The council will:", "We call on the mayor to:", "In its view, the town should:"])
def test_a_lead_in_that_breaks_off_is_no_claim(lead_in: str) -> None:
    assert parse(read(f"{lead_in}\n\n- a bridge\n")) == []


@pytest.mark.parametrize(
    "lead_in",
    ["Commenting on the vote, Ada Lund, the chair, said:", "Speaking in Varn on Friday, the mayor said:"],
)
def test_who_is_going_to_speak_has_claimed_nothing(lead_in: str) -> None:
    assert parse(plain(lead_in)) == []


def test_who_has_spoken_before_a_colon_may_have() -> None:
    assert len(parse(plain("In 2020 the mill made 40 carts, the mayor said:"))) == 1


def test_a_sentence_among_others_needs_no_heading_in_front() -> None:
    """Though no verb is recognised in it; an entry of a list does."""
    prose = "# 1. Where we stand\n\nFreight accounts for 38% of the smoke. It is little.\n"
    assert next(claim.statement for claim in parse(read(prose))) == "Freight accounts for 38% of the smoke"
    entry = "# Where we stand\n\n- 38% freight\n"
    assert [claim.statement for claim in parse(read(entry))] == ["[Where we stand] 38% freight"]
