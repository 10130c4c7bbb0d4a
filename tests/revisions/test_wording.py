"""Whether two wordings say the same: what is only put otherwise, and what is another statement."""

from __future__ import annotations

import pytest

from by_hand import claim
from claimcheck.revisions.profiles import profile
from claimcheck.revisions.wording import align, says_otherwise, spelled_alike

SAME = [
    ("The club, with borrowed money, bought the stadium.", "With borrowed money, the club bought the stadium."),
    ("Storms have damaged hundreds of roofs.", "Storms damaged hundreds of roofs."),
    ("The state-owned railway employs guards.", "The government-owned railway employs guards."),
    ("Many workers live abroad.", "Many workers live overseas."),
    ("The valley holds a third of the entire herd.", "The valley holds a third of the herd."),
    ("The Southern Power Pool sells electricity.", "The SPP sells electricity."),
    ("The Southern Power Pool sells electricity.", "The Southern Power Pool (SPP) sells electricity."),
    ("The Marlund people live in the hills.", "The Marlun people live in the hills."),
    ("note: the lake is salty in summer", "note 1: the lake is salty in summer"),
    ("The night-shift crew eats at noon.", "The night shift crew eats at noon."),
    ("The Odra is deep.", "The Odra (Oder) is deep."),
    ("The home page lists the lunch-time menu.", "The homepage lists the lunch time menu."),
    ("The café Élan is open.", "The cafe Elan is open."),
    ("It meets the Senior Bridge Wardens.", "It meets the SBWs."),
    ("The north coast is rocky.", "The northern coast is rocky."),
    ("The Harbour Board pays for defense", "The harbour board pays for defence"),
]

OTHERWISE = [
    ("The force buys tanks from France.", "The force buys tanks from Spain."),
    ("The tax applies to all imports.", "The tax applies to imports."),
    ("The president is elected for life.", "The former president is elected for life."),
    ("Floods, drought, and locusts threaten farms.", "Floods and drought threaten farms."),
    ("Demand for skates is increasing.", "Demand for skates remains low."),
    ("The eastern coast is rocky.", "The western coast is rocky."),
    ("Trade with Austria grew.", "Trade with Australia grew."),
    ("Horizon Party or HP [Anna Berg]", "Horizon Party or HP"),
    ("clay, slate, lime, chalk, sand", "clay, slate, lime, sand, gravel"),
    ("The law is in force.", "The law is not in force."),
    ("pine, birch, larch, ash, beech", "birch, pine, larch, ash, beech"),
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
    one, other = profile(claim("pine, birch, larch, ash, beech")), profile(claim("ash, beech, birch, larch, pine"))
    assert not says_otherwise(align(one, other), one, other)


@pytest.mark.parametrize(("one", "other"), [("sorvelo", "sorvelo"), ("marlund", "marlun"), ("tarenna", "tarena")])
def test_a_letter_more_or_less_is_the_same_name(one: str, other: str) -> None:
    assert spelled_alike(one, other)
    assert spelled_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("legal", "illegal"), ("eastern", "western"), ("niger", "nigeria"), ("iran", "iraq"), ("10000", "10001")],
)
def test_look_alikes_are_other_words(one: str, other: str) -> None:
    assert not spelled_alike(one, other)
