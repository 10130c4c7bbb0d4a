"""A cue that the tokens never spell is dead: every word and phrase of the cue lexicons has to be met as it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from claimcheck.language.lexicon import load
from claimcheck.language.tokens import Tokens


def phrases_of(data: Any, key: str = "") -> Iterator[str]:
    """Every word of a list of words, and every phrase of a list or table of phrases; names and weights aside."""
    if isinstance(data, str):
        yield from data.split() if key != "name" else ()
    elif isinstance(data, list):
        for item in data:
            yield from [item] if isinstance(item, str) else phrases_of(item)
    elif isinstance(data, dict):
        for name, value in data.items():
            if isinstance(value, int | float) and not isinstance(value, bool) and name not in ("weight", "most"):
                yield name
            else:
                yield from phrases_of(value, name)


@pytest.mark.parametrize("name", ["modality", "stance", "polarity", "worth", "attribution"])
def test_every_cue_can_be_met(name: str) -> None:
    assert [phrase for phrase in phrases_of(load(name)) if Tokens(phrase).words != phrase.split()] == []
