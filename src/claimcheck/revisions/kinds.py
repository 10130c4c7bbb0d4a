"""What became of a claim: the kinds of change between two claims that are the same, field by field."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from ..findings import Change, FieldChange
from ..records import Claim, Quantity, TimeExpression
from .contexts import context_changes, speaker_keys
from .dates import date_changes, distance
from .dates import shown as shown_date
from .figures import figure_changes, size_of_change
from .figures import shown as shown_figure
from .profiles import Profile
from .wording import LONGEST, Alignment, Run, align, is_content, numbers_of, says_otherwise, stands_for_a_mark, words_of

ORDER = ("value_changed", "date_changed", "modality_changed", "attribution_changed", "meaning_changed")
"""The kinds that are changes of fact, weightiest first."""

_MANY = 100
"""A statement with more figures than this is a table; they stand against one another as they come."""


def change_of(before: Profile, after: Profile, *, moved: bool) -> Change:
    """Name what changed between two claims that a pairing holds to be the same one."""
    fields: list[tuple[str, FieldChange]] = []
    alignment = align(before, after)
    same_text = before.text == after.text
    if not same_text:
        fields += _mark_changes(alignment, before, after)
    fields += context_changes(before, after, dated=any(kind == "date_changed" for kind, _ in fields))
    _set_speakers_aside(alignment, before, after)
    if not same_text and says_otherwise(alignment, before, after):
        told = [words_of(run, before, after) for run in alignment.runs if run.lost or run.gained]
        words = [FieldChange("words", one or None, other or None) for one, other in told]
        fields += [("meaning_changed", change) for change in words or [_statement(before.claim, after.claim)]]
    hard = [kind for kind in ORDER if any(kind == found for found, _ in fields)]
    changes = [change for _, change in fields if change.before != change.after or change.before is None]
    stamp = _stamp_change(before, after, told_already="date_changed" in hard)
    if stamp:
        changes.append(stamp)
    kinds = hard or _soft(before, after, stamp is not None, moved)
    if kinds[0] == "reworded" or (hard and not changes):
        changes.append(_statement(before.claim, after.claim))
    return Change(kinds[0], kinds, before.claim, after.claim, changes)


def _set_speakers_aside(alignment: Alignment, a: Profile, b: Profile) -> None:
    """One speaker's name for another's is a change of attribution, and no other change of the words."""
    named = speaker_keys(a), speaker_keys(b)
    for run in alignment.runs:
        lost, gained = {a.keys[i] for i in run.lost}, {b.keys[j] for j in run.gained}
        if lost and gained and lost <= named[0] and gained <= named[1]:
            run.lost, run.gained = [], []


def _soft(before: Profile, after: Profile, restamped: bool, moved: bool) -> list[str]:
    """The kinds that are no change of fact, weightiest first."""
    kinds = ["restamped"] if restamped else []
    if before.text != after.text and (not restamped or before.keys != after.keys):
        kinds.append("reworded")
    if moved:
        kinds.append("moved")
    return kinds or ["unchanged"]


def _statement(before: Claim, after: Claim) -> FieldChange:
    return FieldChange("statement", before.statement, after.statement)


def _mark_changes(alignment: Alignment, a: Profile, b: Profile) -> list[tuple[str, FieldChange]]:
    """The figures and dates that stand against one another and differ, or came or went."""
    found: list[tuple[str, FieldChange]] = []
    against = [(i, j) for i, j in alignment.pairs if i in a.marks and j in b.marks]
    single_a: set[int] = set(a.marks) - {i for i, _ in against}
    single_b: set[int] = set(b.marks) - {j for _, j in against}
    for run in alignment.runs:
        against += _within(run, a, b, single_a, single_b)
    against = _same_first(against, a, b, single_a, single_b)
    for i, j in sorted(against):
        single_a.discard(i)
        single_b.discard(j)
        changed = _pair_changes(a.marks[i], b.marks[j])
        if changed and not _same_thing(alignment, a, b, i, j):
            changed = [("meaning_changed", replace(change, delta=None)) for _, change in changed]
        found += changed
    found += _filled_in(alignment, a, b, single_a, single_b)
    single_a = {i for i in single_a if not _written(a.marks[i].quote, b)}
    single_b = {j for j in single_b if not _written(b.marks[j].quote, a)}
    only_dated = not any(run.lost or run.gained for run in alignment.runs)
    for i in sorted(single_a):
        kind = "date_changed" if only_dated and _dates_it(a.marks[i], b) else "meaning_changed"
        name, text = _gone(a.marks[i])
        found.append((kind, FieldChange(name, text, None)))
    for j in sorted(single_b):
        kind = "date_changed" if only_dated and _dates_it(b.marks[j], a) else "meaning_changed"
        name, text = _gone(b.marks[j])
        found.append((kind, FieldChange(name, None, text)))
    return _without_equal_and_opposite(found) + _bare_numbers(alignment, a, b)


def _same_first(
    against: list[tuple[int, int]], a: Profile, b: Profile, single_a: set[int], single_b: set[int]
) -> list[tuple[int, int]]:
    """Let a figure stand against one that says the same, where the row of words set it against another.

    "Cut in April" -> "released in April, and others in October": it is October that was added.
    """
    free_a = single_a - {i for i, _ in against}
    free_b = single_b - {j for _, j in against}
    if len(against) > _MANY:
        return against
    settled = []
    for i, j in sorted(against):
        pair = i, j
        if _pair_changes(a.marks[i], b.marks[j]):
            same_b = next((k for k in sorted(free_b) if _tells_the_same(a.marks[i], b.marks[k])), None)
            same_a = next((k for k in sorted(free_a) if _tells_the_same(a.marks[k], b.marks[j])), None)
            if same_b is not None:
                free_b ^= {same_b, j}
                pair = i, same_b
            elif same_a is not None:
                free_a ^= {same_a, i}
                pair = same_a, j
        settled.append(pair)
    single_a |= free_a
    single_b |= free_b
    return settled


def _tells_the_same(before: Quantity | TimeExpression, after: Quantity | TimeExpression) -> bool:
    return type(before) is type(after) and not _pair_changes(before, after)


def _written(quote: str, side: Profile) -> bool:
    """Whether a figure or date stands on the other side too, though no reader saw one there; its number is enough."""
    if len(side.surfaces) > LONGEST:
        return False
    words = re.findall(r"\w+", quote.lower())
    words = [word for word in words if any(map(str.isdigit, word))] or words
    here = [word.lower() for word in side.surfaces]
    return any(here[k : k + len(words)] == words for k in range(len(here) - len(words) + 1))


def _within(run: Run, a: Profile, b: Profile, single_a: set[int], single_b: set[int]) -> list[tuple[int, int]]:
    """Figures with figures and dates with dates in a stretch that was rewritten, in order."""
    pairs = []
    for dates in (False, True):
        left = [i for i in sorted(single_a) if run.a[0] <= i < run.a[1] and (a.keys[i] == "#date") == dates]
        right = [j for j in sorted(single_b) if run.b[0] <= j < run.b[1] and (b.keys[j] == "#date") == dates]
        if len(left) == len(right):
            pairs += list(zip(left, right, strict=True))
    return pairs


def _pair_changes(before: Quantity | TimeExpression, after: Quantity | TimeExpression) -> list[tuple[str, FieldChange]]:
    if isinstance(before, Quantity) and isinstance(after, Quantity):
        return [("value_changed", change) for change in figure_changes(before, after)]
    if isinstance(before, TimeExpression) and isinstance(after, TimeExpression):
        return [("date_changed", change) for change in date_changes(before, after)]
    return []


def _same_thing(alignment: Alignment, a: Profile, b: Profile, i: int, j: int) -> bool:
    """Whether two figures belong to the same thing: not where a name right before one of them was replaced.

    "Captain A (since 1990)" -> "Captain B (since 2015)": no date changed, a person did.
    """
    for run in alignment.runs:
        if not (run.lost and run.gained and run.a[1] <= i and run.b[1] <= j):
            continue
        between = a.keys[run.a[1] : i] + b.keys[run.b[1] : j]
        if not any(is_content(key) for key in between):
            left, right = [a.surfaces[k] for k in run.lost], [b.surfaces[k] for k in run.gained]
            return not (_all_capitalised(left) or _all_capitalised(right))
    return True


def _all_capitalised(words: list[str]) -> bool:
    return all(word[0].isupper() for word in words)


def _gone(mark: Quantity | TimeExpression) -> tuple[str, str]:
    return ("date", shown_date(mark)) if isinstance(mark, TimeExpression) else ("value", shown_figure(mark))


def _dates_it(mark: Quantity | TimeExpression, other: Profile) -> bool:
    """Whether a mark that one side lacks is the only date told on either: the same words, now dated."""
    told = (one for one in (*other.marks.values(), *other.stamps) if isinstance(one, TimeExpression))
    return isinstance(mark, TimeExpression) and mark.type == "DATE" and not any(one.type == "DATE" for one in told)


def _without_equal_and_opposite(found: list[tuple[str, FieldChange]]) -> list[tuple[str, FieldChange]]:
    """A figure that was taken out in one place and put in at another has only moved."""
    lost = [change for _, change in found if change.after is None]
    gained = [change for _, change in found if change.before is None]
    moved: set[int] = set()
    for one in lost:
        for other in gained:
            if one.field == other.field and one.before == other.after and id(other) not in moved:
                moved |= {id(one), id(other)}
                break
    return [pair for pair in found if id(pair[1]) not in moved]


def _filled_in(
    alignment: Alignment, a: Profile, b: Profile, single_a: set[int], single_b: set[int]
) -> list[tuple[str, FieldChange]]:
    """A figure or date where none was known, or the other way round: "NA" -> "20", "TBD" -> "7 October".

    They are taken out of `single_a` and `single_b`.
    """
    found = []
    for run in alignment.runs:
        for side, other, span, against, single, flip in (
            (a, b, run.a, run.b, single_b, False),
            (b, a, run.b, run.a, single_a, True),
        ):
            blank = next((side.surfaces[k] for k in range(*span) if stands_for_a_mark(side, k, other, against)), None)
            for k in sorted(single.intersection(range(*against))) if blank else []:
                single.discard(k)
                name, text = _gone(other.marks[k])
                kind = "date_changed" if name == "date" else "value_changed"
                found.append((kind, FieldChange(name, text, blank) if flip else FieldChange(name, blank, text)))
    return found


def _bare_numbers(alignment: Alignment, a: Profile, b: Profile) -> list[tuple[str, FieldChange]]:
    """Digits that no figure or date holds, one put for another: coordinates, scores, figures nobody could read."""
    found = []
    for run in alignment.runs:
        left, right = numbers_of(a, run.a), numbers_of(b, run.b)
        if len(left) == len(right):
            pairs = [pair for pair in zip(left, right, strict=True) if pair[0] != pair[1]]
            found += [("value_changed", FieldChange("value", one, other, _delta(one, other))) for one, other in pairs]
    return found


def _delta(before: str, after: str) -> str | None:
    return size_of_change(Decimal(before.replace(",", "")), Decimal(after.replace(",", "")), "count")


def _stamp_change(before: Profile, after: Profile, *, told_already: bool) -> FieldChange | None:
    """The stamps ("(2023 est.)", "as of May 2024") where they differ, else the stated day the facts are told for."""
    stamps = [[shown_date(stamp) for stamp in side.stamps] for side in (before, after)]
    if stamps[0] != stamps[1]:
        told = [", ".join(stamp) or None for stamp in stamps]
        return FieldChange("as_of", told[0], told[1], distance(told[0] or "", told[1] or ""))
    days = [side.claim.as_of.date if side.claim.as_of.basis == "stated" else None for side in (before, after)]
    if days[0] != days[1] and None not in days and before.text != after.text and not told_already:
        return FieldChange("as_of", days[0], days[1], distance(days[0] or "", days[1] or ""))
    return None
