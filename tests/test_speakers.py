"""Who says each claim of a sentence. Every text here is made up."""

from claimcheck.claims import parse
from reading import one


def speakers(text: str) -> list[tuple[str, list[str]]]:
    return [(claim.statement, [by.speaker for by in claim.attribution]) for claim in parse(text, source="s")]


def test_two_speakers_of_one_sentence_are_kept_apart() -> None:
    assert speakers("Israel said 10 people died, while Gaza officials said 50 were killed.") == [
        ("Israel said 10 people died", ["Israel"]),
        ("Gaza officials said 50 were killed", ["Gaza officials"]),
    ]
    assert speakers("Some 1,200 people marched, police said; the square was full of 300 tents.") == [
        ("Some 1,200 people marched, police said", ["police"]),
        ("the square was full of 300 tents", []),
    ]


def test_a_speaker_whose_name_is_wrapped_is_the_same_one() -> None:
    (claim,) = parse("Water fell to 23%, according to the\nstate office of waters.", source="s")
    assert [by.speaker for by in claim.attribution] == ["the state office of waters"]


def test_a_report_goes_on_over_its_clauses() -> None:
    """From a speaker at the head of the sentence, or back from one at its end."""
    assert speakers("The bank said growth had slowed but prices would rise by 3%.") == [
        ("The bank said growth had slowed", ["The bank"]),
        ("prices would rise by 3%", ["The bank"]),
    ]
    first, second = speakers("Two ships sailed in 2024, while ten will follow by 2029, the company said.")
    assert first[1] == second[1] == ["the company"]


def test_what_the_speaker_believes_is_an_opinion_where_it_judges() -> None:
    """What can be checked stays in sight, however it is introduced."""
    assert one("I think they are right.").modality == "opinion"
    assert one("I think the bridge was built in 1990.").modality == "fact"
