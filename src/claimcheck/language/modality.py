"""How a clause is meant: fact, forecast, plan, opinion or question; whether it denies; whether it is asserted at all.

Cues are looked up word by word; only few words start any work. Each cue is read in its place by the reader for its
kind (modals.py, prospects.py, commitments.py, stance.py, polarity.py) and weighed by what it stands under: what
somebody says is to come is a forecast, what a relative clause says in passing weighs little, what stands under
"whether" nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress, count

from claimcheck.language import (
    commitments,
    headless,
    modals,
    obligations,
    outlooks,
    polarity,
    prospects,
    schedules,
    stance,
    targets,
)
from claimcheck.language.cues import (
    BE,
    BE_PAST,
    CONDITIONAL,
    FORECAST,
    HYPOTHETICAL,
    LAPSED,
    OPINION,
    PLAN,
    REACH,
    REPORTS,
    Cue,
    Stretch,
    listed,
)
from claimcheck.language.finite import is_past_form, main_verb
from claimcheck.language.grammar import MODALS
from claimcheck.language.imperatives import OPENS, imperative
from claimcheck.language.lexicon import load
from claimcheck.language.suppositions import under_whether

DECIDES, SETTLES = 2, 3
"""The weight from which on cues settle the matter, alone or together; and the most that a cue weighs."""


@dataclass(slots=True)
class Modality:
    """How a clause is meant. `cues` are the ranges of tokens that say so, `denials` the tokens that deny; `asserted` is
    False under "whether". `leans` is the strongest cue of what is to come where the cues do not settle it: a date to
    come does ("set a target of 55% by 2030")."""

    kind: str = "fact"
    cues: Sequence[tuple[int, int]] = ()
    denials: Sequence[int] = ()
    asserted: bool = True
    leans: Cue | None = None

    @property
    def negated(self) -> bool:
        """Whether the main verb is denied."""
        return bool(self.denials)

    @property
    def ahead(self) -> list[int]:
        """The tokens of the cues that set the clause in the future."""
        return [i for start, end in self.cues for i in range(start, end)] if self.kind in (FORECAST, PLAN) else []


Reader = Callable[[Stretch, int], Cue | None]


def _readers() -> dict[str, tuple[Reader, ...]]:
    """Trigger word -> its readers, in the order in which they are asked."""
    modal = {
        reader.__name__: reader
        for reader in (
            *(modals.will, modals.shall, modals.would, modals.might, modals.may, modals.going),
            *(obligations.should, obligations.must, obligations.need),
        )
    }
    table: dict[str, tuple[Reader, ...]] = {word: (modal[name],) for word, name in load("modality")["modals"].items()}
    for words, reader in (
        (prospects.PROSPECTIVE.table, prospects.prospective),
        (prospects.FORESEE, prospects.foresee),
        (commitments.COMMIT_TO, commitments.commit),
        (commitments.COMMIT_OBJECT, commitments.commit),
        (prospects.BE_TO, prospects.be_to),
        (targets.CALLS, targets.calls_for),
        (targets.MANDATES, targets.mandates),
        (targets.SEES, targets.sees),
        (outlooks.YEAR_VERBS, outlooks.year_subject),
        (targets.WANTS, targets.wants),
        (targets.SEEN, targets.seen),
        (targets.PAYABLE, targets.payable),
        (outlooks.AIMS, targets.aim),
        (targets.PROMISED, targets.promised),
        (schedules.MOVED, schedules.moved),
        (schedules.GIVEN, schedules.given_until),
        (obligations.REQUIRED, obligations.required),
        (headless.BE, headless.to_be_done),
        (headless.ACTIONS, headless.action),
        (outlooks.FUTURE.table, outlooks.future),
        (outlooks.NOUNS.table, outlooks.noun),
    ):
        for word in words:
            if reader not in table.get(word, ()):
                table[word] = (*table.get(word, ()), reader)
    return table


_READERS = _readers()
_TRIGGERS = frozenset(_READERS) | polarity.TRIGGERS
_MARKED = _TRIGGERS | stance.MARKED
_DENIES = polarity.TRIGGERS
_PAST = BE_PAST | {"had"}
_QUOTES = frozenset("\"'“”‘’")
_QUOTES_OR_COMMA = _QUOTES | {","}
_MENTIONS = listed("mentions")
_ENDS = frozenset(".!…”’\"')]")
_REASONS = frozenset(("because",))


def modality_of(clause: Stretch, *, judges: float = stance.JUDGES) -> Modality:
    """How a clause or a sentence is meant.

    `judges` is the weight of stance from which on it is an opinion; the default is that of the ledger.
    """
    words = clause.words
    result = Modality()
    if clause.first or (clause.part and clause.part[0] in CONDITIONAL):
        result.asserted = not under_whether(clause)
    if clause.tokens.text.find("?", clause.start, clause.stop) >= 0 and (mark := _asks(clause)) is not None:
        result.kind = "question"
        result.cues = [(mark, mark + 1)]
        return result
    marked = list(compress(count(clause.first), map(_MARKED.__contains__, clause.part)))
    hits = [i for i in marked if words[i] in _TRIGGERS]
    _decide(clause, result, _read(clause, hits), marked, judges)
    negators = [i for i in hits if words[i] in _DENIES]
    if negators:
        result.denials = polarity.denials(clause, negators)
    return result


def _read(clause: Stretch, hits: list[int]) -> list[Cue]:
    """The cues of what is to come, each weighed by what it stands under."""
    cues = []
    skip = clause.first
    for i in hits:
        readers = _READERS.get(clause.words[i])
        if readers is None or i < skip:
            continue
        for reader in readers:
            cue = reader(clause, i)
            if cue is not None:
                break
        if cue is None or cue.start < skip or _is_mentioned(clause, i):
            continue
        skip = cue.end
        if cue.weight:
            most = _most(clause, cue.start)
            if cue.weight > most:
                cue = Cue(cue.start, cue.end, cue.kind, most, cue.adverbial)
        cues.append(cue)
    start = clause.part[:3]
    if start and (start[0] in OPENS or start[0].isdigit() or "to" in start):
        opening = imperative(clause) or headless.will_do(clause)
        return [opening, *cues] if opening is not None else cues
    return cues


def _most(clause: Stretch, i: int) -> int:
    """The most that a cue at token i can weigh: nothing under a condition, little where it is told in passing."""
    setting = clause.setting(i)
    if setting == "conditional":
        return 0
    return 1 if setting == "relative" or (setting == "adverbial" and _gives_reason(clause, i)) else SETTLES


def _gives_reason(clause: Stretch, i: int) -> bool:
    """Whether token i stands in a clause that gives the reason for what was told before: it was moved because the depot
    will close."""
    words = clause.words
    reason = next((j for j in range(i - 1, max(clause.first, i - REACH), -1) if words[j] in _REASONS), None)
    if reason is None or clause.before(reason) in BE:  # this is because it will close
        return False
    verb = main_verb(clause.tokens, clause.first, reason)
    return verb is not None and words[verb] not in REPORTS


def _decide(clause: Stretch, result: Modality, cues: list[Cue], marked: list[int], judges: float) -> None:
    """Settle the kind, and list the cues that settled it; `marked` are the tokens that bear on stance."""
    if cues:
        ahead = [cue for cue in cues if cue.kind in (FORECAST, PLAN)]
        strongest = max(ahead, key=_weight, default=None)
        supposed = [cue for cue in cues if cue.kind == HYPOTHETICAL]
        if supposed and (strongest is None or strongest.weight < DECIDES) and not _told_before(clause, supposed[0]):
            result.asserted = False
            result.cues = _places(clause, supposed)
            return
        advice = [cue for cue in cues if cue.kind == OPINION and cue.weight >= DECIDES]
        if strongest is not None and _settles(clause, strongest, ahead, advice):
            result.kind = strongest.kind
            result.cues = _places(clause, [cue for cue in ahead if cue.weight])
            return
        if strongest is not None and strongest.weight > 0 and not strongest.adverbial:
            result.leans = strongest if clause.setting(strongest.start) == "main" else None
        if advice:
            result.kind = OPINION
            result.cues = _places(clause, advice)
    weight, turns = stance.judgement(clause, marked, judges)
    if result.kind == OPINION or weight >= judges:
        result.kind = OPINION
        result.cues = [*result.cues, *stance.carriers(clause, marked, turns)]
    elif cues:
        result.cues = _places(clause, [cue for cue in cues if cue.kind == LAPSED])


def _is_mentioned(clause: Stretch, i: int) -> bool:
    """Whether token i is a word spoken of: words such as "expects" and "will"."""
    if clause.words[i - 1] not in _QUOTES or clause.word(i - 1) == "" or clause.word(i + 1) not in _QUOTES_OR_COMMA:
        return False
    return clause.holds(_MENTIONS, i - REACH, i)


def _told_before(clause: Stretch, supposed: Cue) -> bool:
    """Whether something is told before a mere supposition: it employs 500 people and would need more if it grew."""
    verb = main_verb(clause.tokens, clause.first, clause.end)
    if verb is None or verb >= supposed.start or clause.words[verb] in REPORTS or clause.setting(verb) != "main":
        return False
    return any(word in ("and", "but", ";") for word in clause.words[verb : supposed.start])


def _weight(cue: Cue) -> int:
    return cue.weight


def _settles(clause: Stretch, strongest: Cue, ahead: list[Cue], advice: list[Cue]) -> bool:
    """Whether the cues that look ahead outweigh what stands against them."""
    if strongest.weight < DECIDES and sum(cue.weight for cue in ahead) - _repeated(clause, ahead) < DECIDES:
        return False
    if any(cue.weight >= strongest.weight for cue in advice):
        return False
    return not (strongest.adverbial and _looks_back(clause, ahead))


def _looks_back(clause: Stretch, cues: list[Cue]) -> bool:
    """Whether only adverbials look ahead, and the verb behind them looks back: "over the next ten years she became"."""
    verb = main_verb(clause.tokens, clause.first, clause.end)
    if verb is None or clause.words[verb] in REPORTS:
        return False
    if any(cue.weight and not (cue.adverbial and cue.end <= verb) for cue in cues):
        return False
    return clause.words[verb] in _PAST or is_past_form(clause.words[verb])


def _repeated(clause: Stretch, ahead: list[Cue]) -> int:
    """The weight of modals and participles that only repeat one before them: "it may be a lake, or it may be a swamp",
    "scheduled castes and scheduled tribes"."""
    weak = [clause.words[cue.start] for cue in ahead if cue.weight == 1]
    weak = [word for word in weak if word in MODALS or word in prospects.PLANNED]
    return len(weak) - len(set(weak))


def _places(clause: Stretch, cues: list[Cue]) -> list[tuple[int, int]]:
    """Where the cues stand, as far as they belong to the clause."""
    return [(cue.start, min(cue.end, clause.end)) for cue in cues]


def _asks(clause: Stretch) -> int | None:
    """The question mark that ends the clause, closing quotes and brackets aside; None where it ends otherwise."""
    words = clause.words
    i = clause.end - 1
    while i > clause.first and words[i] in _ENDS:
        i -= 1
    return i if i >= clause.first and words[i] == "?" else None
