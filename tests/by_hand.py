"""Claims made by hand, so that a test of what comes after parsing does not hang on the parser."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from claimcheck.records import AsOf, Attribution, Claim, Quantity, Span, TimeExpression, Window


def figure(text: str, quote: str, value: str, *, base: int = 0, nth: int = 0, **more: object) -> Quantity:
    """The figure written `quote` in `text`; `nth` says which of several."""
    start = place(text, quote, nth) + base
    precision = str(Decimal(1).scaleb(Decimal(value).as_tuple().exponent))  # type: ignore[arg-type]
    return Quantity(start, start + len(quote), quote, value, precision=precision, **more)  # type: ignore[arg-type]


def day(text: str, quote: str, value: str, *, base: int = 0, nth: int = 0, **more: object) -> TimeExpression:
    """The date written `quote` in `text`."""
    start = place(text, quote, nth) + base
    return TimeExpression(start, start + len(quote), quote, "DATE", value, **more)  # type: ignore[arg-type]


def place(text: str, quote: str, nth: int) -> int:
    start = text.index(quote)
    for _ in range(nth):
        start = text.index(quote, start + 1)
    return start


def claim(
    text: str,
    *,
    id: str = "",
    start: int = 0,
    figures: Mapping[str, object] | None = None,
    dates: Mapping[str, str] | None = None,
    section: tuple[str, ...] = (),
    modality: str = "fact",
    speaker: str = "",
    deadline: str | None = None,
    as_of: str | None = None,
    **more: object,
) -> Claim:
    """A claim that is all of `text`, at `start` of its document.

    `figures` maps what is written to a value, or to a mapping with `value` and the other fields; `dates` to an ISO day.
    """
    quantities = []
    for quote, given in (figures or {}).items():
        fields = dict(given) if isinstance(given, Mapping) else {"value": given}
        quantities.append(figure(text, quote, str(fields.pop("value")), base=start, **fields))
    return Claim(
        id=id,
        source="",
        revision=1,
        span=Span(start, start + len(text), text),
        statement=text,
        section=list(section),
        modality=modality,
        quantities=quantities,
        times=[day(text, quote, value, base=start) for quote, value in (dates or {}).items()],
        as_of=AsOf(as_of, "stated") if as_of else AsOf(),
        deadline=Window(None, deadline) if deadline else None,
        attribution=[Attribution(start, start, speaker, "said")] if speaker else [],
        **more,  # type: ignore[arg-type]
    )


def in_a_row(*claims: Claim, gap: int = 1) -> list[Claim]:
    """The claims one after the other in one document."""
    from dataclasses import replace

    placed, at = [], 0
    for one in claims:
        shift = at - one.span.start
        span = replace(one.span, start=one.span.start + shift, end=one.span.end + shift)
        quantities = [replace(q, start=q.start + shift, end=q.end + shift) for q in one.quantities]
        times = [replace(t, start=t.start + shift, end=t.end + shift) for t in one.times]
        placed.append(replace(one, span=span, quantities=quantities, times=times))
        at = span.end + gap
    return placed
