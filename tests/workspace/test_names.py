"""Names of sources: safe as folders, as parts of ids and on a command line."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.workspace.names import LONGEST, name_for, slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("khabarovsk-krai", "khabarovsk-krai"),
        ("Ünited  Nations_Report (2)", "united-nations-report-2"),
        ("The mayor’s plan", "the-mayors-plan"),
        ("Хабаровский край", "хабаровский-край"),
        ("黑河 2024", "黑河-2024"),
        ("../../etc/passwd", "etc-passwd"),
        ("...", "source"),
        ("", "source"),
        ("CON", "source-con"),
        ("lpt1", "source-lpt1"),
        ("a\0b\x1b[31m", "a-b-31m"),
    ],
)
def test_a_slug_holds_letters_digits_and_hyphens(text, name):
    assert slug(text) == name


@given(st.text())
def test_a_slug_is_always_safe_and_is_its_own_slug(text):
    name = slug(text)
    assert 0 < len(name) <= LONGEST + len("source-")
    assert name[0] not in "-." and all(char.isalnum() or char == "-" for char in name)
    assert slug(name) == name


@pytest.mark.parametrize(
    ("taken", "name"),
    [
        ([], "2025-01-23"),
        (["2025-01-23"], "fr-2025-01-23"),
        (["2025-01-23", "fr-2025-01-23"], "desk-fr-2025-01-23"),
        (["2025-01-23", "fr-2025-01-23", "desk-fr-2025-01-23"], "2025-01-23-2"),
    ],
)
def test_a_clash_takes_the_parent_folders_along_and_then_a_number(taken, name):
    assert name_for(PurePosixPath("/desk/fr/2025-01-23.md"), taken) == name
