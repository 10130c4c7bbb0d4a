"""A stamp: the claim as it stood when it was judged, so that the judgement falls into doubt when the claim changes.

As in doorstop (https://doorstop.readthedocs.io), where a review is a stamp over the reviewed text. Here it is laid over
what a verdict is about: the words, the figures, the dates, how it is told and who tells it. Where it stands in the text
and what was worth checking first are no part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..findings import FieldChange
from ..judgements import Stamp
from ..records import AsOf, Attribution, Claim, Quantity, Span, TimeExpression, Window, to_json

_BOUNDS = {"more_than": "lower", "at_least": "lower", "less_than": "upper", "at_most": "upper"}
_LEFT_OUT = ("id", "source", "status", "verdict")
"""Fields that a stamp does not keep: they follow from the line it stands in, or are no part of what was judged."""
_EMPTY: tuple[Any, ...] = (None, [], False, {"date": None, "basis": "unknown"})


def content(claim: Claim) -> list[Any]:
    """What a judgement is about, as values that compare."""
    return [_words(claim), claim.modality, claim.negated, _figures(claim), _dates(claim), _speakers(claim)]


def _words(claim: Claim) -> str:
    return " ".join(claim.span.quote.split())


def bare_words(claim: Claim) -> list[str]:
    """The words without the marks around them: whether a full stop belongs to a claim is no news about it."""
    return [bare for word in claim.span.quote.split() if (bare := word.strip(".,;:!?()[]\"'“”‘’—–-*_"))]


def _figures(claim: Claim) -> list[list[str | None]]:
    return [
        [q.value, q.low, q.high, q.before, q.after, q.currency or q.unit, q.per, _BOUNDS.get(q.modifier)]
        for q in claim.quantities
    ]


def _dates(claim: Claim) -> list[list[str | None]]:
    return [[time.value, time.relation] for time in claim.times]


def _speakers(claim: Claim) -> list[str]:
    return [" ".join(said.speaker.split()) for said in claim.attribution]


def stamp_of(claim: Claim) -> Stamp:
    """The stamp for a claim that is being judged."""
    return Stamp(hash_of(claim), claim)


def hash_of(claim: Claim) -> str:
    """The hash of what a judgement is about; doctor sees by it that nobody edited the stamp."""
    import json
    from hashlib import sha256

    return f"sha256:{sha256(json.dumps(content(claim)).encode()).hexdigest()[:16]}"


def changes(
    then: Claim, now: Claim, beside_then: Sequence[Claim] = (), beside_now: Sequence[Claim] = ()
) -> list[FieldChange]:
    """What of a judged claim changed so that the judgement is in doubt; empty where it still fits.

    Other words for the same, another unit for the same amount, another place and a newer "as of" leave it fitting, as
    they do in `diff`. The claims beside are those that share the words of the claim, then and now.
    """
    if content(then) == content(now):
        return []
    if _words(then) == _words(now):
        return _read_otherwise(then, now)
    if then.revision == now.revision:  # the text is the same, so another parser cut it otherwise
        cut = FieldChange("words", _words(then), _words(now))
        return [cut] if bare_words(then) != bare_words(now) else _read_otherwise(then, now)
    from ..revisions.kinds import ORDER, change_of
    from ..revisions.profiles import profile

    change = change_of(profile(then, list(beside_then)), profile(now, list(beside_now)), moved=False)
    return change.fields if set(change.kinds).intersection(ORDER) else []


def _read_otherwise(then: Claim, now: Claim) -> list[FieldChange]:
    """What another parser, or another day of publication, makes of the same words."""
    pairs = [
        ("value", [q.quote for q in then.quantities], [q.quote for q in now.quantities], _figures),
        ("date", [t.value for t in then.times], [t.value for t in now.times], _dates),
        ("modality", then.modality, now.modality, lambda claim: claim.modality),
        ("negated", then.negated, now.negated, lambda claim: claim.negated),
        ("attribution", _speakers(then), _speakers(now), _speakers),
    ]
    return [FieldChange(name, one, other) for name, one, other, read in pairs if read(then) != read(now)]


def stamp_to_json(stamp: Stamp) -> dict[str, Any]:
    """A stamp as it stands in the log: what is empty, and what is as it is by default, left out."""
    kept = {name: value for name, value in to_json(stamp.claim).items() if name not in _LEFT_OUT}
    kept["span"] = {name: value for name, value in kept["span"].items() if value != "" or name == "quote"}
    for name, kind in (("quantities", Quantity), ("times", TimeExpression)):
        kept[name] = [_without_defaults(item, kind) for item in kept[name]]
    return {"hash": stamp.hash, "claim": {name: value for name, value in kept.items() if value not in _EMPTY}}


def _without_defaults(item: dict[str, Any], kind: type) -> dict[str, Any]:
    plain = to_json(kind(0, 0, "", *([None] if kind is Quantity else ["DATE", ""])))
    always = ("start", "end", "quote", "value", "type")
    return {name: value for name, value in item.items() if name in always or value != plain[name]}


def stamp_from_json(record: dict[str, Any], id: str) -> Stamp:
    """Rebuild a stamp. Raises TypeError, KeyError or AttributeError where it is none."""
    kept = dict(record["claim"])
    span = Span(**kept.pop("span"))
    if not (isinstance(span.quote, str) and isinstance(span.start, int) and isinstance(span.end, int)):
        raise TypeError("its span is none")
    if not isinstance(kept["revision"], int) or not isinstance(kept["statement"], str):
        raise TypeError("revision and statement")
    deadline = kept.pop("deadline", None)
    return Stamp(
        str(record["hash"]),
        Claim(
            id=id,
            source=id.rpartition("/")[0],
            span=span,
            quantities=[Quantity(**item) for item in kept.pop("quantities", [])],
            times=[TimeExpression(**item) for item in kept.pop("times", [])],
            as_of=AsOf(**kept.pop("as_of", {})),
            deadline=Window(**deadline) if deadline else None,
            attribution=[Attribution(**item) for item in kept.pop("attribution", [])],
            **kept,
        ),
    )
