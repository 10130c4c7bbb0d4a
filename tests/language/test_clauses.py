"""Where a sentence says a second thing: each case has | where it is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.clauses import clauses_in
from claimcheck.language.sentences import sentences_in
from claimcheck.language.tokens import Tokens


def cut(text: str) -> list[str]:
    tokens = Tokens(text)
    return [
        (
            "[" + text[tokens.starts[clause.subject[0]] : tokens.ends[clause.subject[1] - 1]] + "] "
            if clause.subject
            else ""
        )
        + text[tokens.starts[clause.first] : tokens.ends[clause.end - 1]]
        for clause in clauses_in(tokens, 0, len(tokens))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty expired in 2024; its successor will cover more.",
         ["The treaty expired in 2024", "its successor will cover more."]),
        ("The figures tell the story: exports doubled in 2019.",
         ["The figures tell the story", "exports doubled in 2019."]),
        ("Trade rose in 2023—2026 tests whether it lasts.", ["Trade rose in 2023", "2026 tests whether it lasts."]),
        ("The two ports are alike, but the northern one is larger.",
         ["The two ports are alike", "the northern one is larger."]),
        ("Output fell in 2019 and will fall again in 2020.",
         ["Output fell in 2019", "[Output] will fall again in 2020."]),
        ("It intends to begin shipping in 2026 and aims to cut energy use by 2027.",
         ["It intends to begin shipping in 2026", "[It] aims to cut energy use by 2027."]),
        ("The bank cut its rate to 2% and said it would act again.",
         ["The bank cut its rate to 2%", "[The bank] said it would act again."]),
        ("The plant employs 400 people, which will rise to 600.",
         ["The plant employs 400 people", "[400 people] which will rise to 600."]),
        ("Over 50 firms operate there, with planned investment exceeding 8 billion rubles.",
         ["Over 50 firms operate there", "[Over 50 firms] with planned investment exceeding 8 billion rubles."]),
        ("Though the bridge is short, it carries two lanes.", ["Though the bridge is short", "it carries two lanes."]),
        ("The last election was held in 2022 (next to be held in 2027).",
         ["The last election was held in 2022", "[The last election] next to be held in 2027)."]),
        ("They cannot say whether it pays, but a study will tell in 2026.",
         ["They cannot say whether it pays", "a study will tell in 2026."]),
        ("It has lost money since 2019, and a plan to mend it, announced in May, was dropped.",
         ["It has lost money since 2019", "a plan to mend it, announced in May, was dropped."]),
        ("Fares are rising, wages are not.", ["Fares are rising", "wages are not."]),
        ("The south has a port, the north hasn't.", ["The south has a port", "the north hasn't."]),
        ("If fares rise, wages will not.", ["If fares rise, wages will not."]),
        ("Fares are rising, which they were not.", ["Fares are rising, which they were not."]),
        ("The fare, they said, is not.", ["The fare, they said, is not."]),
        ("total: 12; male: 5; female: 7", ["total: 12", "male: 5", "female: 7"]),
    ],
)  # fmt: skip
def test_cuts(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The mayor wants to know whether the port grows, and whether it shrinks.",  # not asserted on its own
        "It asks whether rents rise, but not whether they rose by 4% in 2023.",
        "It carries coal, ore and timber.",
        "The railway (built in 1900; rebuilt in 1950) carries freight.".replace("; ", ", "),
        "The drain that empties the north while business expands creates an imbalance.",
        "Offices opened in Paris; London; and Rome.",  # a list is no second clause
        "The mill counted and reported 5 faults.",
        "Rising early, the crew left the port.",
    ],
)
def test_one_clause(text: str) -> None:
    assert len(cut(text)) == 1


@given(
    st.lists(
        st.sampled_from("ports and but , ; : — which will grew is the 12 whether ( ) with opened It".split()),
        max_size=40,
    )
)
def test_clauses_are_in_order_and_inside_the_sentence(words: list[str]) -> None:
    tokens = Tokens(" ".join(words))
    for first, end in sentences_in(tokens):
        at = first
        for clause in clauses_in(tokens, first, end):
            assert at <= clause.first < clause.end <= end
            at = clause.end
