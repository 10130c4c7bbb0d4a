"""Writes docs/gaps.md from the pages of the rules, so that the book and `claimcheck gaps --explain` tell the same.

python docs/make.py
"""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck.gaps import FAMILIES, Rule, rule_named, rule_names

TARGET = Path(__file__).with_name("gaps.md")

_OPENING = """\
# What claimcheck gaps looks for

Each rule has a page, which `claimcheck gaps --explain RULE` prints as well. A rule is on by default while at least nine
in ten of its findings were right in text that was not written for it, and while they are few enough to act on. The
others run when they are named: `claimcheck gaps --select vague-attribution`.

Made by `python docs/make.py` from the docstrings in `src/claimcheck/gaps/`: change those, not this file.

| Rule | Family | Severity | Runs | Right |
| --- | --- | --- | --- | --- |
"""


def book() -> str:
    """The whole of docs/gaps.md."""
    rules = sorted(map(rule_named, rule_names()), key=lambda rule: (FAMILIES.index(rule.family), rule.name))
    rows = "".join(_row(rule) for rule in rules)
    return _OPENING + rows + "".join(_chapter(rule) for rule in rules)


def _row(rule: Rule) -> str:
    runs = "by default" if rule.default else "when named"
    return f"| [{rule.name}](#{rule.name}) | {rule.family} | {rule.severity} | {runs} | {rule.precision} |\n"


def _chapter(rule: Rule) -> str:
    summary, *sections = re.split(r"\n\n(?=\S)", rule.page.strip())
    return f"\n## {rule.name}\n\n{summary}\n" + "".join(map(_section, sections))


def _section(section: str) -> str:
    title, _, body = section.partition("\n")
    text = re.sub(r"^ {4}", "", body, flags=re.MULTILINE)
    if title in ("Bad", "Good"):
        text = f"```text\n{text}\n```"
    return f"\n### {title}\n\n{text}\n"


if __name__ == "__main__":
    TARGET.write_text(book(), encoding="utf-8")
