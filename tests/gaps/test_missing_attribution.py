"""Figures without a source: one finding with a count."""

from __future__ import annotations

from claimcheck.documents import read_bytes
from claimcheck.gaps import find_gaps

TOWN = (
    "The town has 31,000 inhabitants. Its port handled 2.1 million tonnes in 2019. Rents rose 5% that year. "
    "The harbour office says that 40% of the berths are empty."
)


def messages(text: str, **options: bool) -> list[tuple[str, str]]:
    document = read_bytes(text.encode(), name="a.md")
    return [(gap.span.quote, gap.message) for gap in find_gaps(document, select=["missing-attribution"], **options)]


def test_one_finding_with_a_count() -> None:
    assert messages(TOWN) == [("31,000", "3 of 4 figures have no source")]


def test_each_figure_where_asked_for() -> None:
    assert [quote for quote, _ in messages(TOWN, each=True)] == ["31,000", "2.1 million tonnes", "5%"]


def test_a_reference_or_a_link_behind_the_sentence_is_a_source() -> None:
    linked = TOWN.replace("2019.", "2019 [1].").replace(
        "31,000 inhabitants", "[31,000 inhabitants](http://town.example)"
    )
    assert messages(linked) == []


def test_two_figures_are_too_few_to_speak_of() -> None:
    assert messages("The town has 31,000 inhabitants. Rents rose 5%.") == []


def test_numbers_that_nobody_measured_do_not_count() -> None:
    assert messages("Article 5 has two sides. Chapter 3 follows. It took 12 days. The 3 of them left.") == []


def test_forecasts_need_no_source_yet() -> None:
    assert messages("Rents will rise 5%. Output will reach 30,000 tonnes. Sales will fall 2%.") == []
