"""docs/gaps.md is what docs/make.py makes of the rules as they are."""

from __future__ import annotations

import runpy
from pathlib import Path

from claimcheck.gaps import rule_named, rule_names

DOCS = Path(__file__).parents[2] / "docs"


def test_the_book_of_rules_is_current() -> None:
    book = runpy.run_path(str(DOCS / "make.py"))["book"]()
    assert (DOCS / "gaps.md").read_text(encoding="utf-8") == book, "run python docs/make.py"


def test_every_rule_has_its_chapter() -> None:
    book = (DOCS / "gaps.md").read_text(encoding="utf-8")
    for name in rule_names():
        assert f"\n## {name}\n" in book
        assert rule_named(name).page.splitlines()[0] in book


def test_precision_is_read_from_the_page() -> None:
    assert rule_named("dropped-number").precision == "314 of 317"
    assert rule_named("missing-unit").precision == "not known"
