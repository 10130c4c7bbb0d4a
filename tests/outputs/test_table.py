"""Tables: on a terminal they fit its width, elsewhere they are plain and a record takes a line."""

from __future__ import annotations

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.findings import Change, Due, FieldChange, Gap
from claimcheck.holes import hole_of
from claimcheck.outputs import Listing, write
from claimcheck.outputs.table._excerpt import excerpt
from claimcheck.outputs.table._words import date_of, details, number, plural
from claimcheck.outputs.table._words import figure as told
from claimcheck.outputs.table.changes import word_diff
from claimcheck.outputs.table.due import time_left, window_name
from claimcheck.records import Claim, Span, TimeExpression, Window
from made import by, claim, figure, year

TODAY = date(2026, 11, 22)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch):
    """Shows a listing as a terminal of some width would, without colour."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")

    def show(listing: Listing, columns: int) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(columns))
        out = Terminal()
        write("table", listing, out)
        return [_unstyled(line) for line in out.getvalue().splitlines()]

    return show


def _unstyled(line: str) -> str:
    """NO_COLOR takes colours away; weights such as bold remain, and take no room."""
    while "\x1b[" in line:
        before, _, rest = line.partition("\x1b[")
        line = before + rest.partition("m")[2]
    return line


def plain(listing: Listing) -> str:
    out = io.StringIO()
    write("table", listing, out)
    return out.getvalue()


PORT = claim(
    "town/8k2p",
    "A roadmap plans a checkpoint handling 1.5 million passengers … annually by 2030",
    modality="plan",
    line=14,
    quantities=[figure("1.5 million", "1500000", "passenger", per="year")],
    times=[year()],
    deadline=by("2030-12-31"),
)


def test_list_off_a_terminal() -> None:
    listing = Listing("claims", [PORT], TODAY, about={"town": "undated"}, footer=["1 claim"])
    assert plain(listing) == (
        "town  undated\n"
        "  14  8k2p  plan      A roadmap plans a checkpoint handling 1.5 million passengers … annually by 2030"
        "  1.5 million passengers a year · by 2030\n"
        "\n"
        "1 claim\n"
    )


def test_list_at_60_columns(terminal) -> None:
    assert terminal(Listing("claims", [PORT], TODAY), 60) == [
        "town",
        "  14  8k2p  plan      A roadmap plans a checkpoint handling",
        "                      1.5 million passengers … annually by",
        "                      2030",
        "                      1.5 million passengers a year · by",
        "                      2030",
    ]


def test_a_fact_told_twice_is_shown_once() -> None:
    twice = claim("town/9abc", line=30)
    shown = plain(Listing("claims", [PORT, twice], TODAY, retold={PORT.id: [twice]}))
    assert "also line 30" in shown
    assert "9abc" not in shown


def test_a_heading_is_not_told_twice() -> None:
    # The parser makes "[Area] 12 km²" of a bare value, so that it reads alone; under its heading it need not.
    area = claim(statement="[Area / land] 12 km²", section=["Geography", "Area / land"])
    shown = plain(Listing("claims", [area], TODAY))
    assert "  Geography › Area / land\n" in shown
    assert "fact      12 km²\n" in shown


@pytest.mark.parametrize("columns", [60, 80, 140])
@pytest.mark.parametrize("statement", ["黑河" * 60, "word " * 80, "x" * 300, "[red]not markup[/red] " * 9])
def test_no_line_is_wider_than_the_terminal(terminal, statement: str, columns: int) -> None:
    one = claim(statement=statement, section=["A heading " * 20])
    gap = Gap("g-aaaaa", "undated", "warning", "town", None, one.span, "no date " * 30, "add one " * 30)
    for listing in (
        Listing("claims", [one], TODAY, footer=["not shown " * 30]),
        Listing("due", [Due(one, by("2026-12-31"), "open", 39)], TODAY),
        Listing("gaps", [gap], TODAY, text_of=lambda _: statement),
        Listing("changes", [Change("added", ["added"], None, one)], TODAY),
    ):
        assert max(cell_len(line) for line in terminal(listing, columns)) <= columns


def test_markup_of_a_source_is_shown(terminal) -> None:
    shown = "\n".join(terminal(Listing("claims", [claim(statement="[bold red]x[/] :smile:")], TODAY), 80))
    assert "[bold red]x[/] :smile:" in shown


def test_escape_sequences_of_a_source_are_seen() -> None:
    shown = plain(Listing("claims", [claim(statement="a\x1b]0;title\x07b")], TODAY))
    assert "\x1b" not in shown
    assert "a␛]0;title␇b" in shown


def gap_at(text: str, quote: str, message: str = "m", rule: str = "dropped-number") -> Gap:
    start = text.index(quote)
    return Gap("g-aaaaa", rule, "error", "town", None, Span(start, start + len(quote), quote), message, "h")


def test_the_caret_stands_under_the_hole() -> None:
    # 黑河 takes four columns, so the caret stands two further right than characters would put it.
    text = "Trade of 黑河 doubled to billion in a year."
    gap = gap_at(text, "doubled to billion", "a figure is missing before 'billion'")
    lines = plain(Listing("gaps", [gap], TODAY, text_of=lambda _: text)).splitlines()
    assert lines[2] == "      Trade of 黑河 doubled to [?] billion in a year."
    assert lines[3] == "      " + " " * cell_len("Trade of 黑河 doubled to ") + "^^^"


@pytest.mark.parametrize(
    ("quote", "message", "before_hole"),
    [
        ("double to by", "a figure is missing after 'double to'", "double to"),
        ("doubled to billion", "a figure is missing before 'billion'", "doubled to "),
        ("population of  people", "m", "population of "),  # a doubled space is where the figure stood
        ("Area:", "the value of 'Area' is missing", "Area:"),
    ],
)
def test_where_the_hole_is(quote: str, message: str, before_hole: str) -> None:
    text = f"There {quote} somewhere"
    assert hole_of(gap_at(text, quote, message)) == text.index(quote) + len(before_hole)
    assert hole_of(gap_at(text, quote, message, "undated")) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("One. Two is HERE now. Three.", "Two is HERE now."),
        ("## Heading\nIt is HERE now", "It is HERE now"),
        ("Before\n\nHERE\n\nafter", "HERE"),
        ("- an item\n- HERE\n- another", "- HERE"),
        ("wrapped\nover HERE\nlines", "wrapped over HERE lines"),
        ("A no-break space.\u00a0It is HERE.", "It is HERE."),
    ],
)
def test_the_sentence_around(text: str, line: str) -> None:
    start = text.index("HERE")
    assert excerpt(text, start, start + 4).line == line


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80), st.integers(24, 100))
def test_an_excerpt_fits(text: str, one: int, other: int, room: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    shown = excerpt(text, start, end, room=room)
    assert cell_len(shown.line) <= room
    assert cell_len(shown.caret) <= room + 1
    assert "\n" not in shown.line


@pytest.mark.parametrize(
    ("days", "words"),
    [(39, "39 days left"), (1, "1 day left"), (0, "last day today"), (-400, "400 days ago"), (1500, "4.1 years left"), (None, "")],
)  # fmt: skip
def test_time_left(days: int | None, words: str) -> None:
    assert time_left(days) == words


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("2026-01-01", "2026-12-31", "2026"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2026-06-30", "2026-06-30", "on 2026-06-30"),
        ("2026-01-01", "2030-12-31", "2026-01-01 to 2030-12-31"),
        (None, "2030-12-31", "by 2030-12-31"),
        ("2030-01-01", None, "from 2030-01-01"),
        (None, None, "no date"),
    ],
)
def test_window_name(first: str | None, last: str | None, name: str) -> None:
    assert window_name(first, last) == name


def test_due_groups_by_window() -> None:
    late = Due(PORT, by("2025-12-31"), "overdue", -326)
    shown = plain(Listing("due", [late, Due(PORT, by("2030-12-31"), "open", 1500)], TODAY)).splitlines()
    assert shown[0] == "by 2025-12-31 · 326 days overdue"
    assert shown[3] == "by 2030-12-31 · 4.1 years left"
    assert shown[1].endswith("by 2030 · town:14")


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (figure(), "500 metres"),
        (figure("42%", "42", "percent", dimension="percent"), "42%"),
        (figure("53", "53", "company", modifier="more_than"), "more than 53 companies"),
        (figure("816B ruble", "816000000000", "ruble", currency="RUB"), "816 billion RUB"),
        (figure("1", "1", "bridge"), "1 bridge"),
        (figure("doubled", "2", None, dimension="multiple"), "2 times"),
        (figure("5 to 7", None, "metre", low="5", high="7"), "5 to 7 metres"),
        (figure("from 10 to 12", None, "percent", before="10", after="12"), "10 → 12%"),
        (figure("1e999999", None, None), "1e999999"),  # a figure without a value stays as written
        (figure("1.5 million", "1500000", "passenger", per="year"), "1.5 million passengers a year"),
        (figure("a third", "0.3333333333", None, dimension="ratio"), "a third"),  # no 0.3333333333
        (figure("41.20 kroner", "41.20", "krone"), "41.20 kroner"),
    ],
)
def test_a_figure_in_words(quantity, words: str) -> None:
    assert told(quantity) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [("788000", "788,000"), ("1234567", "1,234,567"), ("1500000", "1.5 million"), ("0.42", "0.42"), ("-3", "-3"), ("9" * 40, "1.000e+40"), ("x", "x")],
)  # fmt: skip
def test_a_number_in_words(value: str, words: str) -> None:
    assert number(value) == words


@pytest.mark.parametrize(
    ("unit", "many"),
    [("company", "companies"), ("square kilometre", "square kilometres"), ("kilometre per hour", "kilometres per hour"),
     ("person", "people"), ("degree Celsius", "degrees Celsius"), ("foot", "feet"), ("day", "days"), ("box", "boxes"),
     ("surge staff", "surge staff"), ("loaf", "loaves")],
)  # fmt: skip
def test_plural(unit: str, many: str) -> None:
    assert plural(unit) == many


def test_details_tell_a_duration_once() -> None:
    # "two decades" is a figure and a time over the same words.
    span = figure("two decades", "20", "year")
    twice = year("2 decades", None)
    twice.start, twice.end = span.start, span.end
    assert details(claim(quantities=[span], times=[twice], negated=True)) == ["20 years", "negated"]
    assert date_of(year("2014", "since")) == "since 2014"


def test_what_is_to_come_has_a_beginning_and_what_is_ruled_out_an_end() -> None:
    since = TimeExpression(0, 4, "2031", "DATE", "2031", None, "since", "2031-01-01", None)
    begins = claim(times=[since], modality="forecast", deadline=Window("2031-01-01", None))
    assert details(begins) == ["from 2031"]
    begins.negated = True
    assert details(begins) == ["not before 2031", "negated"]


def test_details_leave_out_now() -> None:
    now = year("now", None)
    now.value = "PRESENT_REF"
    assert details(claim(times=[now])) == []


def test_a_changed_figure_stands_out() -> None:
    assert word_diff("about 1.3 million people", "about 1.25 million people", coloured=False).plain == (
        "about [-1.3-] {+1.25+} million people"
    )
    assert word_diff("[Fees in 2025] Water: £4m", "[Fees in 2026] Water: £4m", coloured=False).plain == (
        "[Fees in [-2025-] {+2026+}] Water: £4m"
    )
    change = Change(
        "value_changed", ["value_changed"], claim(statement="It has 10 berths"), claim(statement="It has 12 berths", line=4),
        [FieldChange("value", "10", "12", "+20%")],
    )  # fmt: skip
    assert plain(Listing("changes", [change], TODAY, about={"before": "a.md", "after": "b.md"})) == (
        "a.md → b.md\n"
        "\n"
        "~ value changed  line 1 → 4 (7q3f)\n"
        "    It has [-10-] {+12+} berths\n"
        "      value        10 → 12   +20%\n"
    )


def test_a_very_long_change_is_shown_whole() -> None:
    # Word by word it would take minutes.
    told = word_diff("a b " * 5000, "b a " * 5000, coloured=False).plain
    assert told == f"[-{('a b ' * 5000).strip()}-] {{+{('b a ' * 5000).strip()}+}}"


def test_claims_are_not_changed_by_being_shown() -> None:
    before = repr(PORT)
    plain(Listing("claims", [PORT], TODAY))
    assert isinstance(PORT, Claim)
    assert repr(PORT) == before
