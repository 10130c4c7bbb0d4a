"""`claimcheck gaps`: what is missing."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Annotated

import typer

from ..records import Claim, Gap
from ._days import read_day, today_or
from ._finish import count, finish
from ._inputs import NO_SOURCES, Chosen, Input, SourceInput, choose
from ._options import ExitZero, Format, Inputs, Published, Today

_SEVERITIES = ("error", "warning", "note")


def _names_of_rules() -> list[str]:
    from ..gaps import FAMILIES, rule_names

    return [*rule_names(), *FAMILIES]


def command(
    inputs: Inputs = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select", metavar="RULE", help="Only these rules or families; may repeat.", autocompletion=_names_of_rules
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore", metavar="RULE", help="Not these rules or families; may repeat.", autocompletion=_names_of_rules
        ),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="RULE", help="Print the page of a rule.", autocompletion=_names_of_rules),
    ] = None,
    rules: Annotated[bool, typer.Option("--rules", help="Print the names of the rules.")] = False,
    exit_zero: ExitZero = False,
    format: Format = "table",
    published: Published = None,
    today: Today = None,
) -> int:
    """Find what is missing: figures, dates, sources.

    Lost figures come first. Leaves with status 1 where something is missing.

    \b
    Examples:
      claimcheck gaps                          every source of the workspace
      claimcheck gaps draft.md                 a file
      claimcheck gaps --select number draft.md one family of rules
      claimcheck gaps --ignore undated *.md
      claimcheck gaps --explain dropped-number what a rule flags, and why
    """
    from ..outputs import Listing, check, write

    if explain is not None or rules:
        return _print_rules(explain)
    check(format, "gaps")
    day = today_or(today)
    chosen = choose(inputs, published=read_day(published, "--published"))
    _check_rules(select, ignore)
    found = _gaps_of(chosen, select, ignore or [], day)
    listing = Listing("gaps", found, day, text_of=chosen.text_of)
    if format == "table":
        listing.about = chosen.about()
        listing.footer = [_summary(found)] if chosen.inputs else [NO_SOURCES]
    write(format, listing)
    return finish(chosen.problems, found=bool(found) and not exit_zero)


def _print_rules(explain: str | None) -> int:
    from ..gaps import explain as page_of
    from ..gaps import rule_named, rule_names

    if explain is not None:
        print(page_of(explain).rstrip())  # noqa: T201
        return 0
    for rule in map(rule_named, rule_names()):
        state = "on " if rule.default else "off"
        print(f"{rule.name:<24} {rule.family:<7} {rule.severity:<8} {state} {rule.page.splitlines()[0]}")  # noqa: T201
    return 0


def _check_rules(select: list[str] | None, ignore: list[str] | None) -> None:
    """Raise ClaimcheckError for a name that is no rule, before the first document is read."""
    from ..gaps._catalogue import choose as choose_rules

    choose_rules(select or None, ignore or [])


def _gaps_of(chosen: Chosen, select: list[str] | None, ignore: list[str], today: date) -> list[Gap]:
    from ..gaps import Context, examine, rule_named

    found: list[Gap] = []

    def look(one: Input) -> None:
        context = Context(one.document, published=one.published, today=today, source=one.name)
        if isinstance(one, SourceInput):
            context.claims = one.claims
        gaps = examine(context, select=select or None, ignore=ignore)
        if isinstance(one, SourceInput):
            for gap in gaps:
                gap.claim = gap.claim or _claim_at(gap, one.claims)
        gaps.sort(key=lambda gap: rule_named(gap.rule).family != "number")
        found.extend(gaps)

    chosen.each(look)
    return found


def _claim_at(gap: Gap, claims: list[Claim]) -> str | None:
    """The id of the claim in whose words the gap is."""
    return next((c.id for c in claims if c.span.start <= gap.span.start and gap.span.end <= c.span.end), None)


def _summary(found: list[Gap]) -> str:
    if not found:
        return "nothing missing"
    kinds = Counter((_SEVERITIES.index(gap.severity), gap.rule) for gap in found)
    told = sorted(kinds.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    return f"{count(len(found), 'gap')}: " + ", ".join(f"{number} {rule}" for (_, rule), number in told)
