"""How well claimcheck reads: precision and recall on sentences made up for measuring and labelled by hand.

    python benchmarks/quality.py [--misses]

The sentences are in labelled.toml beside this file. A figure counts when span, value, unit and period are right, a
time when span and value are, a hole when a finding lies on it.
"""

from __future__ import annotations

import datetime as dt
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import claimcheck

WRITTEN = dt.date(2024, 5, 20)
LABELLED = Path(__file__).with_name("labelled.toml")


def figures_of(text: str) -> set[tuple[str, str, str, str]]:
    """The figures that claimcheck reads, in the form of the labels."""
    found = set()
    for quantity in claimcheck.find_quantities(text):
        value = quantity.value or ""
        if quantity.before is not None:
            value = f"{quantity.before}->{quantity.after}"
        elif quantity.low is not None or quantity.high is not None:
            value = f"{quantity.low}..{quantity.high}"
        found.add((quantity.quote, value, quantity.currency or quantity.unit or "", quantity.per or ""))
    return found


def holes_of(text: str, hole: str | None) -> tuple[set[Any], set[Any]]:
    """The place at which a figure is missing and those that claimcheck finds, one that touches it taken for it."""
    gaps = claimcheck.find_gaps(text, select=["dropped-number", "dropped-date"])
    spans = {(gap.span.start, gap.span.end) for gap in gaps}
    if hole is None:
        return set(), spans
    start = text.index(hole)
    end = start + len(hole)
    return {(start, end)}, {(start, end) if span[0] <= end and start <= span[1] else span for span in spans}


def labels(sentence: dict[str, Any]) -> dict[str, tuple[set[Any], set[Any]]]:
    """For each kind of mark, what a sentence holds and what claimcheck finds in it."""
    text = sentence["text"]
    figures = {tuple(figure) for figure in sentence["figures"]}
    found = figures_of(text)
    times = {(time.quote, time.value) for time in claimcheck.find_times(text, published=WRITTEN)}
    return {
        "figures": (figures, found),
        "times": ({(quote, value) for quote, value in sentence["times"]}, times),
        "told as": ({sentence["told"]}, {claimcheck.assess(text).modality}),
        "missing figures": holes_of(text, sentence.get("hole")),
    }


def main() -> None:
    """Print precision and recall of each kind of mark; with --misses also every miss and false find."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    sentences = tomllib.loads(LABELLED.read_text(encoding="utf-8"))["sentence"]
    for sentence in sentences:
        for kind, (want, found) in labels(sentence).items():
            right[kind] += len(want & found)
            wanted[kind] += len(want)
            given[kind] += len(found)
            if "--misses" in sys.argv and want != found:
                print(f"{kind}: {sentence['text']}\n   missed {sorted(want - found)}, found {sorted(found - want)}")
    for kind in wanted:
        precision, recall = 100 * right[kind] / max(given[kind], 1), 100 * right[kind] / max(wanted[kind], 1)
        print(f"{kind:16s} precision {precision:5.1f}  recall {recall:5.1f}  of {wanted[kind]}")


if __name__ == "__main__":
    main()
