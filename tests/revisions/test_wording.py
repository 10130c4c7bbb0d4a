"""Whether two wordings say the same: what is only put otherwise, and what is another statement."""

from __future__ import annotations

import pytest

from by_hand import claim
from claimcheck.revisions.profiles import profile
from claimcheck.revisions.wording import align, says_otherwise, spelled_alike

SAME = [
    ("The rebels, with foreign help, took the town.", "With foreign help, the rebels took the town."),
    ("Raids have pushed thousands across the river.", "Raids pushed thousands across the river."),
    ("The state-owned railway employs guards.", "The government-owned railway employs guards."),
    ("Many workers live abroad.", "Many workers live overseas."),
    ("It is home to a third of the entire population.", "It is home to a third of the population."),
    ("The Southern Power Pool sells electricity.", "The SPP sells electricity."),
    ("The Southern Power Pool sells electricity.", "The Southern Power Pool (SPP) sells electricity."),
    ("The Kirant people live in the hills.", "The Kirat people live in the hills."),
    ("note: the lake is salty in summer", "note 1: the lake is salty in summer"),
    ("The active-duty force trains in winter.", "The active duty force trains in winter."),
    ("The Rhine is deep.", "The Rhine (Rhein) is deep."),
    ("The web page lists the prior-year budget.", "The webpage lists the prior year budget."),
    ("The volcano Pelée smokes.", "The volcano Pelee smokes."),
    ("It meets the Chief Data Officers.", "It meets the CDOs."),
    ("The north coast is rocky.", "The northern coast is rocky."),
    ("Dutch Government pays for defense", "Dutch government pays for defence"),
]

OTHERWISE = [
    ("The force buys tanks from France.", "The force buys tanks from Spain."),
    ("The tax applies to all imports.", "The tax applies to imports."),
    ("The president is elected for life.", "The former president is elected for life."),
    ("Floods, drought, and locusts threaten farms.", "Floods and drought threaten farms."),
    ("Abuse of the drug is increasing.", "Abuse of the drug remains low."),
    ("The eastern coast is rocky.", "The western coast is rocky."),
    ("Trade with Austria grew.", "Trade with Australia grew."),
    ("Horizon Party or HP [Anna Berg]", "Horizon Party or HP"),
    ("sorghum, milk, barley, millet, wheat", "sorghum, milk, barley, wheat, maize"),
    ("The law is in force.", "The law is not in force."),
    ("rice, maize, beans, milk, onions", "maize, rice, beans, milk, onions"),
]


@pytest.mark.parametrize(("before", "after"), SAME)
def test_says_the_same(before: str, after: str) -> None:
    one, other = profile(claim(before)), profile(claim(after))
    assert not says_otherwise(align(one, other), one, other)


@pytest.mark.parametrize(("before", "after"), OTHERWISE)
def test_says_otherwise(before: str, after: str) -> None:
    one, other = profile(claim(before)), profile(claim(after))
    assert says_otherwise(align(one, other), one, other)


@pytest.mark.parametrize(("before", "after"), SAME + OTHERWISE)
def test_turned_round_it_is_judged_alike(before: str, after: str) -> None:
    one, other = profile(claim(before)), profile(claim(after))
    assert says_otherwise(align(one, other), one, other) == says_otherwise(align(other, one), other, one)


def test_a_list_put_in_alphabetical_order_says_the_same() -> None:
    """Whoever sorts a list by name ranks nothing."""
    one, other = profile(claim("rice, maize, beans, milk, onions")), profile(claim("beans, maize, milk, onions, rice"))
    assert not says_otherwise(align(one, other), one, other)


@pytest.mark.parametrize(("one", "other"), [("maktoum", "maktum"), ("kirant", "kirat"), ("nuhayan", "nuhayyan")])
def test_a_letter_more_or_less_is_the_same_name(one: str, other: str) -> None:
    assert spelled_alike(one, other)
    assert spelled_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("legal", "illegal"), ("eastern", "western"), ("niger", "nigeria"), ("iran", "iraq"), ("10000", "10001")],
)
def test_look_alikes_are_other_words(one: str, other: str) -> None:
    assert not spelled_alike(one, other)
