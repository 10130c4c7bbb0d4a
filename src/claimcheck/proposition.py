"""A part of a clause that can be checked by itself: what it says, of what, and which figures and times are its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.records import Quantity, TimeExpression


@dataclass(slots=True)
class Proposition:
    """One checkable part of a clause: half-open token ranges, and the marks that belong to it.

    `left_out` are the ranges that the siblings alone are about; `subject` is a range that a reader needs in front.
    `supplied` is a range that a reader needs before token `supplied_at`, where it is left out: "profit [reached] £2m".
    `aside` is set where another part of the clause has the verb: "the rate, cut to 2% in May, will stay".
    """

    first: int
    end: int
    quantities: list[Quantity]
    times: list[TimeExpression]
    subject: tuple[int, int] | None = None
    left_out: list[tuple[int, int]] = field(default_factory=list)
    aside: bool = False
    supplied: tuple[int, int] | None = None
    supplied_at: int = 0
