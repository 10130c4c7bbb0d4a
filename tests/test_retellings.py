"""The same fact told twice is shown once."""

from claimcheck.claims import parse
from claimcheck.retellings import retold

SUMMARY = "Trade through the Varna port doubled by 2023."


def told_again(text: str) -> list[tuple[str, list[str]]]:
    claims = parse(text, source="s")
    by_id = {claim.id: claim for claim in claims}
    return [(by_id[shown].statement, [one.statement for one in others]) for shown, others in retold(claims).items()]


def test_a_summary_and_the_body_tell_the_same() -> None:
    """The fuller telling is shown."""
    body = "Between 2014 and 2023 the trade that passed the Varna port doubled, the ministry reported."
    ((shown, others),) = told_again(f"{SUMMARY}\n\n{body}")
    assert shown.startswith("Between 2014 and 2023")
    assert others == [SUMMARY.rstrip(".")]


def test_the_same_figure_about_something_else_is_not_the_same_fact() -> None:
    assert told_again("The talks went on for 20 years.\n\nThe border was closed for 20 years.") == []


def test_the_same_figure_of_another_thing_or_by_another_speaker_is_not_the_same_fact() -> None:
    assert told_again("Varna plans to cut 240 jobs by 2027.\n\nOstry plans to cut 240 jobs by 2027.") == []
    assert told_again("The bank said port fees fell by 5%.\n\nThe union said port fees fell by 5%.") == []


def test_a_thing_may_be_named_in_one_of_two_tellings_only() -> None:
    assert len(told_again("The harbour of Varna lost 300 ships in May.\n\nIn May the harbour lost 300 ships.")) == 1


def test_another_date_or_another_modality_is_not_the_same_fact() -> None:
    assert told_again(f"{SUMMARY}\n\nTrade through the Varna port doubled by 2015.") == []
    assert told_again(f"{SUMMARY}\n\nTrade through the Varna port will have doubled by 2023.") == []


def test_the_same_words_without_a_figure_are_the_same_fact() -> None:
    assert told_again("No bridge connects them.\n\nThe port is old.\n\nNo bridge connects them.") == [
        ("No bridge connects them", ["No bridge connects them"])
    ]


def test_siblings_are_two_facts() -> None:
    assert told_again("The port handles 5 ships and 5 ships a day.") == []
