"""What holds for every text: spans, order, and time in proportion to length."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.language.times import find_times

WORDS = (
    "the of last next this year years month week day 2014 2030 14 5 30 May march June Friday , . - – — / : ' s a half two "
    "three hundred ago later end early mid quarter first second 19th century Q 3 pm a.m. 12 from to between and by since "
    "until in every each same period before after noon 1960 s summer FY fiscal now today Christmas past 2/30 1/1/2020 BC"
).split()
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(WORDS), max_size=25).flatmap(
        lambda words: st.sampled_from([" ".join(words), "".join(words)])
    ),
)
DATES = st.one_of(st.none(), st.dates())


@given(TEXTS, DATES)
@settings(max_examples=400, deadline=None)
def test_spans_are_exact_ordered_and_apart(text: str, published: date | None) -> None:
    """Every span is the text it quotes, and none overlaps the one before."""
    place = 0
    for found in find_times(text, published=published):
        assert text[found.start : found.end] == found.quote
        assert place <= found.start < found.end
        place = found.end


@given(TEXTS, DATES)
@settings(max_examples=200, deadline=None)
def test_records_hold_what_the_contract_says(text: str, published: date | None) -> None:
    """Types, mods and relations are those of the contract; days are ISO, the first not after the last."""
    for found in find_times(text, published=published):
        assert found.type in ("DATE", "TIME", "DURATION", "SET")
        assert found.mod in (None, "start", "mid", "end", "about")
        assert found.relation in (None, "in", "by", "before", "after", "since", "from", "until")
        assert found.value
        days = [date.fromisoformat(day) for day in (found.earliest, found.latest) if day]
        assert days == sorted(days)


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "2-",
        "a ",
        "half a ",
        "June 5 ",
        "2 years ",
        "the end of ",
        "last year ",
        "2019-",
        "12:30:",
        "1/2/",
        "Friday ",
        "and 2 days ",
        "June 1, ",
        "A.D. ",
    ],
)
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    """Twice the text takes about twice the time, whatever the text repeats."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            find_times(text, published=date(2026, 11, 22))
            best = min(best, time.process_time() - start)
        return best

    seconds(1_000)
    assert seconds(80_000) < 20 * seconds(10_000) + 0.05  # 64 times, were it quadratic
