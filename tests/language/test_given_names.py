"""Months that are people's first names. Every sentence here was written for the test."""

import pytest

from claimcheck.claims import parse
from claimcheck.language.given_names import is_given_name
from claimcheck.language.times import find_times
from claimcheck.language.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jan Novak said the mill was shut.", "Jan Novak"),
        ("In a letter, Jan de Vries said the mill was shut.", "Jan de Vries"),
        ("A play by Jan Novak was shown.", "Jan Novak"),
        ("April Jones joined the guild.", "April Jones"),
        ("May Chen said the mill was shut.", "May Chen"),
        ("The chair, June Osborne, owns 4 mills.", "June Osborne"),
        ("He met August Brandt.", "August Brandt"),
        ("The mill was shut, said April Jones on Monday.", "April Jones"),
    ],
)
def test_a_first_name_is_no_month(text: str, name: str) -> None:
    assert [time.quote for time in find_times(text) if time.quote in name] == []
    assert parse(text)[0].names[-1:] == [name]


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("In April Germany sold 4 ships.", "April"),
        ("In May Chen sold 4 ships.", "May"),
        ("In Jan China sold 4 ships.", "Jan"),
        ("From Jan to May sales fell.", "Jan"),
        ("On 5 May Anna Brandt sold the mill.", "5 May"),
        ("On 5th June Brandt left.", "5th June"),
        ("April 2024 Report", "April 2024"),
        ("April Sales fell by 5%.", "April"),
        ("Sales fell in June. Osborne left.", "June"),
        ("Sales fell in June, Osborne said.", "June"),
        ("The June Review was late.", "June"),
        ("Last April Jones left.", "April"),
        ("The mill shut on Jan. 5.", "Jan. 5"),
    ],
)
def test_a_month_before_a_name_is_a_month(text: str, month: str) -> None:
    assert find_times(text)[0].quote == month


@pytest.mark.parametrize("text", ["June", "May Day", "jan novak", "JUNE OSBORNE", "June 5", "April, Jones"])
def test_no_first_name(text: str) -> None:
    assert not is_given_name(Tokens(text), 0)
