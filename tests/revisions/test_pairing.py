"""Which claim is which: one to one, the best as a whole, and a tie is told."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from by_hand import claim, in_a_row
from claimcheck.records import Claim
from claimcheck.revisions import compare, pair
from claimcheck.revisions.assignment import best_assignment
from claimcheck.revisions.order import moved_pairs


def test_the_best_as_a_whole_beats_the_best_pair() -> None:
    """Taking the likeliest pair first (0, 0) would leave the other two alone or badly matched."""
    weights = {(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8}
    assert best_assignment(weights) == {0: 1, 1: 0}


def test_staying_alone_can_be_best() -> None:
    """One strong pair is worth more than two weak ones that break it up."""
    weights = {(0, 0): 0.9, (0, 1): 0.3, (1, 0): 0.3}
    assert best_assignment(weights) == {0: 0}


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 50), max_size=14))
def test_no_assignment_is_worth_more(weights: dict[tuple[int, int], float]) -> None:
    """Against every assignment there is."""
    chosen = best_assignment(weights)
    assert len(set(chosen.values())) == len(chosen)
    worth = sum(weights[edge] for edge in chosen.items())
    assert worth == max(sum(weights.get((i, j), 0) for i, j in enumerate(order)) for order in permutations(range(5)))


def test_what_stands_in_another_order_has_moved() -> None:
    """The fewest that must have moved: one, not all the others."""
    assert moved_pairs([(0, 3), (1, 0), (2, 1), (3, 2)]) == {(0, 3)}
    assert moved_pairs([(0, 0), (1, 1)]) == set()


@given(st.permutations(range(7)))
def test_what_has_not_moved_stands_in_order(order: list[int]) -> None:
    pairs = list(enumerate(order))
    standing = sorted(set(pairs) - moved_pairs(pairs))
    assert [j for _, j in standing] == sorted(j for _, j in standing)


def test_a_claim_is_found_again_among_new_ones() -> None:
    before = in_a_row(claim("The harbour has four cranes."), claim("The mill grinds wheat from the north."))
    after = in_a_row(
        claim("A tram line crosses the square."),
        claim("The mill grinds wheat from the northern farms."),
        claim("The harbour has five cranes."),
    )
    assert pair(before, after).pairs == [(0, 2), (1, 1)]


def test_table_rows_go_by_their_headings() -> None:
    """A figure alone says nothing; the heading over it says what it is about."""

    def rows(**values: str) -> list[Claim]:
        return in_a_row(
            *[claim(f"{value} km", figures={f"{value} km": value}, section=(name,)) for name, value in values.items()]
        )

    pairs = pair(rows(Coastline="70", Border="90"), rows(Area="12", Border="91", Coastline="75")).pairs
    assert pairs == [(0, 2), (1, 1)]


def test_headings_of_other_years_head_other_things() -> None:
    """The rate of 2019 is not the rate of 2021, changed."""
    before = [claim("8.1% (2019)", figures={"8.1%": "8.1"}, dates={"2019": "2019"}, section=("Rate 2019",))]
    after = [claim("7.4% (2021)", figures={"7.4%": "7.4"}, dates={"2021": "2021"}, section=("Rate 2021",))]
    assert [change.kind for change in compare(before, after)] == ["removed", "added"]


def test_a_heading_with_another_word_heads_another_thing() -> None:
    before = [claim("10.4 per 1,000 boats", figures={"10.4": "10.4"}, section=("Wreck rate",))]
    after = [claim("8.6 per 1,000 boats", figures={"8.6": "8.6"}, section=("Theft rate",))]
    assert [change.kind for change in compare(before, after)] == ["removed", "added"]


def test_another_name_with_the_same_figure_is_another_claim() -> None:
    before = [claim("Norland 9%", figures={"9%": "9"}, section=("Partners",))]
    after = [claim("Sudland 9%", figures={"9%": "9"}, section=("Partners",))]
    assert [change.kind for change in compare(before, after)] == ["removed", "added"]


def test_a_tie_is_told_and_not_guessed() -> None:
    """One before, two like it after, and nothing that decides: none is taken for it."""
    before = in_a_row(claim("The council met in the old hall on Monday."))
    after = in_a_row(
        claim("The council met in the old hall on a rainy Monday."),
        claim("The council met in the old hall on a sunny Monday."),
    )
    changes = compare(before, after)
    assert {change.kind for change in changes} == {"ambiguous"}
    assert len(changes) == 3
    (of_before,) = [change for change in changes if change.before]
    assert of_before.fields[0].field == "candidates"
    assert of_before.fields[0].after == [one.statement for one in after]


def test_a_place_between_the_same_neighbours_decides_a_tie() -> None:
    first, last = claim("The bells ring at noon."), claim("The gates close at dusk.")
    before = in_a_row(first, claim("The council met in the old hall on Monday."), last)
    after = in_a_row(
        first,
        claim("The council met in the old hall on a rainy Monday."),
        last,
        claim("The council met in the old hall on a sunny Monday."),
    )
    assert [change.kind for change in compare(before, after)] == ["unchanged", "reworded", "unchanged", "added"]


def test_where_all_else_is_equal_order_decides() -> None:
    """Two rows that differ in nothing but their figures keep their order."""

    def rows(*values: str) -> list[Claim]:
        return in_a_row(*[claim(f"Sales of {value} units.", figures={value: value}) for value in values])

    assert pair(rows("5", "7"), rows("6", "8")).pairs == [(0, 0), (1, 1)]


def test_a_sentence_told_once_more_is_one_more() -> None:
    twice = in_a_row(claim("Entry is free."), claim("Entry is free."))
    thrice = in_a_row(claim("Entry is free."), claim("Entry is free."), claim("Entry is free."))
    assert sorted(change.kind for change in compare(twice, thrice)) == ["added", "unchanged", "unchanged"]


def test_a_claim_put_elsewhere_has_moved_and_the_others_have_not() -> None:
    a, b, c = claim("The sea is cold."), claim("The hills are green."), claim("The road is long.")
    kinds = {
        change.before.statement: change.kind
        for change in compare(in_a_row(a, b, c), in_a_row(b, c, a))
        if change.before
    }
    assert kinds == {"The sea is cold.": "moved", "The hills are green.": "unchanged", "The road is long.": "unchanged"}
