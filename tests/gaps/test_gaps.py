"""The catalogue of rules, how they are chosen, and what a gap looks like."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import read_bytes
from claimcheck.errors import ClaimcheckError
from claimcheck.gaps import FAMILIES, explain, find_gaps, rule_named, rule_names

HOLED = "The reserve covers an area of and is open now."
SEVERITIES = ("error", "warning", "note")


def test_each_rule_declares_itself_and_has_its_page() -> None:
    """A rule is one file: its docstring is the page that `--explain` prints."""
    assert {"dropped-number", "dropped-date", "undated"} <= set(rule_names())
    for name in rule_names():
        rule = rule_named(name)
        assert rule.family in FAMILIES
        assert rule.severity in SEVERITIES
        sections = ["What it flags", "Why it matters", "Bad", "Good", "What to do", "Measured precision"]
        assert re.findall(r"^(\S.*)$", explain(name), re.MULTILINE)[1:] == sections, name


def examples(name: str, section: str) -> list[str]:
    """The paragraphs of a section of a rule's page."""
    body = explain(name).split(f"\n{section}\n")[1]
    body = re.split(r"\n(?=\S)", body)[0]
    return [re.sub(r"^ {4}", "", part, flags=re.MULTILINE) for part in body.split("\n\n    ---\n\n") if part.strip()]


@pytest.mark.parametrize("name", rule_names())
def test_the_examples_of_its_page_hold(name: str) -> None:
    """The bad example of a page is flagged, the good one is not."""

    def gaps(section: str) -> list[str]:
        documents = [read_bytes(text.encode(), name="page.md") for text in examples(name, section)]
        found = [find_gaps(document, select=[name], today=date(2026, 1, 1)) for document in documents]
        return [gap.rule for gaps in found for gap in gaps]

    assert gaps("Bad")
    assert not gaps("Good")


def test_rules_are_selected_and_ignored_by_name_and_by_family() -> None:
    def rules(**options: object) -> list[str]:
        return [gap.rule for gap in find_gaps(HOLED, **options)]  # type: ignore[arg-type]

    assert rules() == ["dropped-number", "undated"]
    assert rules(select=["time"]) == ["undated"]
    assert rules(select=["number", "undated"]) == ["dropped-number", "undated"]
    assert rules(ignore=["number"]) == ["undated"]
    assert rules(select=["dropped-number"], ignore=["number"]) == []


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("droped-number", "did you mean dropped-number?"),
        ("undted", "did you mean undated?"),
        ("tme", "did you mean time?"),
    ],
)
def test_an_unknown_name_gets_the_nearest_one(name: str, remedy: str) -> None:
    with pytest.raises(ClaimcheckError) as caught:
        find_gaps(HOLED, select=[name])
    assert str(caught.value) == f"{name}: no such rule of gaps; {remedy}"


def test_a_name_like_no_other_gets_the_list() -> None:
    with pytest.raises(ClaimcheckError, match=r"the rules are .*dropped-number"):
        explain("xyz")
    with pytest.raises(ClaimcheckError, match=r"\(empty name\)"):
        find_gaps(HOLED, ignore=[""])


def test_an_id_stays_while_its_words_stay() -> None:
    """Text added before or after changes no id, in the same paragraph either; other words have another."""
    (alone,) = find_gaps(HOLED, select=["number"])
    (amid,) = find_gaps(f"It rained. {HOLED} It snowed.", select=["number"])
    (changed,) = find_gaps(HOLED.replace("open", "shut"), select=["number"])
    assert alone.id == amid.id != changed.id
    longer = find_gaps(f"A first paragraph.\n\n{HOLED}\n\nIt has a width of .", select=["number"])
    assert re.fullmatch(r"g-[0-9a-z]{5}", alone.id)
    assert longer[0].id == alone.id
    assert longer[1].id != alone.id


def test_the_same_words_twice_have_two_ids() -> None:
    gaps = find_gaps(f"{HOLED}\n\n{HOLED}", select=["number"])
    assert len({gap.id for gap in gaps}) == len(gaps) == 2


def test_a_gap_tells_where_it_is() -> None:
    (gap,) = find_gaps(f"A title\n\n{HOLED}", select=["number"], source="reserve")
    assert (gap.span.line, gap.span.column, gap.span.quote) == (3, 23, "area of and")
    assert gap.span.prefix.endswith("covers an ")
    assert gap.span.suffix.startswith(" is open")
    assert (gap.source, gap.claim) == ("reserve", None)


_WORDS = (
    "the largest in world is was now currently costs area of a total rose sharply by 5 million % $ 1,000 1990 2019 from to"
    " between and , . : ( ) [1] said \n\n km weighs experts that will \ufffd O"
).split(" ")


@settings(max_examples=80, deadline=None)
@given(
    st.text(max_size=80)
    | st.text(alphabet="aofnwtdy of.,:|\n\u00a0123%$", max_size=80)
    | st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join)
)
def test_any_text_gives_the_same_ordered_gaps_twice(text: str) -> None:
    """By every rule: never a crash, spans that quote the text, the order of the text, and the same bytes out."""
    asked = {"select": rule_names(), "published": date(2016, 3, 3), "today": date(2026, 1, 1)}
    for each in (False, True):
        gaps = find_gaps(text, each=each, **asked)  # type: ignore[arg-type]
        assert gaps == find_gaps(text, each=each, **asked)  # type: ignore[arg-type]
        assert [gap.span.start for gap in gaps] == sorted(gap.span.start for gap in gaps)
        assert all(text[gap.span.start : gap.span.end] == gap.span.quote for gap in gaps)


@pytest.mark.parametrize(
    "unit",
    [
        "it is the largest in the world (a [b and ",
        "rents rose sharply and ",
        "rents rose 5% and ",
        "it cost 5 million and ",
        "an area of and ",
        "12 men and 8 women, 21 in all and ",
        "50 of 200 (30%) and ",
        "it has  pupils and  teachers and ",
        "on February 31st and born in 1950 aged 4 ",
        "he lost $ in 2019 and rose l5 1,,200 ",
    ],
)
def test_a_hostile_sentence_takes_time_in_proportion(unit: str) -> None:
    """Each of these once was, or could be, looked at again for each of its words."""
    started = time.perf_counter()
    find_gaps(
        unit * 2000, select=[name for name in rule_names() if name not in ("missing-attribution", "passed-deadline")]
    )
    assert time.perf_counter() - started < 5
