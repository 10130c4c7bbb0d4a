"""Two texts compared: everything is told, once, and the way back mirrors the way there."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.documents import plain
from claimcheck.findings import Change
from claimcheck.records import Claim, Span
from claimcheck.revisions import compare

SUBJECTS = st.sampled_from(["The port", "Norland", "The ministry", "A new bridge", "The survey", "Rail traffic"])
VERBS = st.sampled_from(["handled", "will build", "reported", "plans to open", "has no", "lost"])
OBJECTS = st.sampled_from(
    [
        "12 ships",
        "1.5 million tons of coal",
        "40% of its trade",
        "three schools by 2030",
        "a school in May 2021",
        "roads (2019)",
    ]
)
SENTENCES = st.tuples(SUBJECTS, VERBS, OBJECTS).map(lambda parts: " ".join(parts) + ".")
LINES = st.sampled_from(
    [
        "- Second draft: Monday, 2019-03-04",
        "tea, coffee, rice (2022)",
        "Population",
        "NA",
        "# Trade",
        "",
        "| a | 5 km |",
    ]
)
TEXTS = st.lists(st.one_of(SENTENCES, LINES), max_size=8).map("\n\n".join)

TURNED = {"added": "removed", "removed": "added"}


def place(change: Change) -> tuple[object, object]:
    return tuple(
        claim and (claim.span.start, claim.statement, claim.span.quote) for claim in (change.before, change.after)
    )  # type: ignore[return-value]


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_way_back_mirrors_the_way_there(before: str, after: str) -> None:
    there = Counter((place(change), tuple(change.kinds)) for change in compare(before, after))
    back = Counter(
        (place(change)[::-1], tuple(TURNED.get(kind, kind) for kind in change.kinds))
        for change in compare(after, before)
    )
    assert there == back


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_a_text_is_all_unchanged_against_itself(text: str) -> None:
    assert {change.kind for change in compare(text, text)} <= {"unchanged"}


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_every_claim_of_either_side_is_told_exactly_once(before: str, after: str) -> None:
    changes = compare(before, after)
    for side, text in (("before", before), ("after", after)):
        told = Counter(claim.id for change in changes if (claim := getattr(change, side)) and claim.id)
        assert told == Counter(claim.id for claim in claimcheck.parse(text))


@given(TEXTS, TEXTS)
@settings(max_examples=40, deadline=None)
def test_spans_hold_in_their_own_text(before: str, after: str) -> None:
    for change in compare(before, after):
        for claim, text in ((change.before, before), (change.after, after)):
            if claim:
                marks = [claim.span, *claim.quantities, *claim.times]
                assert all(text[mark.start : mark.end] == mark.quote for mark in marks)


@given(TEXTS, TEXTS)
@settings(max_examples=40, deadline=None)
def test_the_kind_is_the_first_of_the_kinds(before: str, after: str) -> None:
    for change in compare(before, after):
        assert change.kind == change.kinds[0]
        assert (change.before is None) == (
            change.kind == "added" or (change.kind == "ambiguous" and change.before is None)
        )


def test_a_sentence_without_a_claim_is_compared_too() -> None:
    """A bare list says nothing checkable to the parser; that it changed is worth telling."""
    kinds = {change.kind for change in compare("Exports: tea, coffee, rice", "Exports: tea, coffee, copper")}
    assert kinds & {"meaning_changed", "added", "removed"}
    assert "unchanged" not in kinds


def test_two_lines_of_a_schedule() -> None:
    (change,) = compare("- Second reading: Monday, 2019-03-04", "- Second reading: Tuesday, 2019-03-05")
    assert change.kinds == ["date_changed"]
    assert [(field.before, field.after, field.delta) for field in change.fields] == [
        ("2019-03-04", "2019-03-05", "1 day later")
    ]


def test_units_are_converted_before_figures_are_compared() -> None:
    (change,) = compare("The new tunnel is 2 km long.", "The new tunnel is 2,000 m long.")
    assert change.kinds == ["reworded"]


def test_texts_documents_and_claims_give_the_same() -> None:
    before, after = "The port has 12 cranes.", "The port has 15 cranes."
    of_texts = compare(before, after)
    assert compare(plain(before), plain(after)) == of_texts
    assert compare(claimcheck.parse(before), claimcheck.parse(after)) == of_texts


def test_each_side_can_have_a_day_of_its_own() -> None:
    """Last year is another year a year later, but the sentence stands unchanged."""
    text = "Trade grew by 5% last year."
    (change,) = compare(text, text, published=(date(2024, 3, 1), date(2025, 3, 1)))
    assert change.kind == "unchanged"
    assert change.before and change.before.times[0].value == "2023"
    assert change.after and change.after.times[0].value == "2024"


def test_what_was_removed_is_told_where_it_stood() -> None:
    before = "The port has 12 cranes. The mill closed in 1990. The road is 30 km long."
    after = "The port has 12 cranes. The road is 30 km long."
    assert [change.kind for change in compare(before, after)] == ["unchanged", "removed", "unchanged"]


def test_of_two_empty_texts_there_is_nothing_to_tell() -> None:
    assert compare("", "") == []


def test_an_endless_sentence_takes_no_endless_time() -> None:
    """Untrusted text may hold one: beyond what anybody writes, only its beginning and end are laid side by side."""
    before, after = (
        Claim("", "", 1, Span(0, len(text), text), text[:40])
        for text in ("one ABC Alpha 12 " * 6000 + "end", "one ABC Beta NA " * 6000 + "end")
    )
    (change, *_) = compare([before], [after])
    assert change.kind in ("meaning_changed", "removed")


def test_the_fuzzy_matcher_is_not_loaded_before_it_is_needed() -> None:
    """Comparing a text with itself, and importing the module, cost nothing of it."""
    code = "import sys, claimcheck; claimcheck.compare('Two men.', 'Two men.'); sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
