"""`claimcheck gaps`: what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from ..findings import Gap
from ._days import read_day, today_or
from ._finish import count, finish
from ._gaps_of import Asked, asked, gaps_of, path_of
from ._input import Input, SourceInput
from ._inputs import NO_SOURCES, Chosen, choose
from ._options import ExitZero, Format, Inputs, Published, Today

if TYPE_CHECKING:
    from ..outputs._settled import Settled

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
    each: Annotated[
        bool, typer.Option("--each", help="Place by place, what is else told once for a whole document.")
    ] = False,
    accepted: Annotated[bool, typer.Option("--accepted", help="Show accepted gaps as well.")] = False,
    baseline: Annotated[
        str | None, typer.Option("--baseline", metavar="FILE", help="Leave out the gaps that FILE holds.")
    ] = None,
    write_baseline: Annotated[
        str | None, typer.Option("--write-baseline", metavar="FILE", help="Keep the gaps of today in FILE.")
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="RULE", help="Print the page of a rule.", autocompletion=_names_of_rules),
    ] = None,
    rules: Annotated[bool, typer.Option("--rules", help="Print the rules, and how often they were right.")] = False,
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
      claimcheck gaps --write-baseline known.json *.md
      claimcheck gaps --baseline known.json *.md     only what is new
    """
    from ..outputs import Listing, check, write

    if explain is not None or rules:
        return _print_rules(explain)
    check(format, "gaps")
    day = today_or(today)
    chosen = choose(inputs, published=read_day(published, "--published"))
    found = _look(chosen, asked(select, ignore, chosen.workspace), day, each)
    if write_baseline is not None:
        return _keep(write_baseline, found, chosen)
    gone = found.leave_out(baseline) if baseline is not None else 0
    shown = [gap for gap in found.gaps if accepted or found.settled.reason(gap) is None]
    if not accepted:
        found.settled.hidden = [gap for gap in found.gaps if found.settled.reason(gap) is not None]
    found.fold(shown)
    listing = Listing("gaps", shown, day, text_of=chosen.text_of, around=found.settled)
    if format == "table":
        listing.about = chosen.about()
        listing.footer = [*_summary(found, accepted, baseline, gone)] if chosen.inputs else [NO_SOURCES]
    write(format, listing)
    return finish(chosen.problems, found=bool(found.open) and not exit_zero)


def _print_rules(explain: str | None) -> int:
    from ..gaps import explain as page_of
    from ..gaps import rule_named, rule_names

    if explain is not None:
        print(page_of(explain).rstrip())  # noqa: T201
        return 0
    for rule in map(rule_named, rule_names()):
        state = "on " if rule.default else "off"
        told = f"{rule.name:<23} {rule.family:<7} {rule.severity:<8} {state} {rule.precision:<11}"
        print(f"{told} {rule.page.splitlines()[0]}")  # noqa: T201
    return 0


@dataclass(slots=True)
class _Found:
    """The gaps of a run, and what people settled about them before."""

    gaps: list[Gap]
    settled: Settled
    known: list[Gap] = field(default_factory=list)

    @property
    def open(self) -> list[Gap]:
        """Those that nobody accepted."""
        return [gap for gap in self.gaps if self.settled.reason(gap) is None]

    def leave_out(self, baseline: str) -> int:
        """Take away the gaps that a baseline holds; returns how many of those that it holds are gone."""
        from ._baseline import key_of, read

        kept = read(baseline)
        looked_at = {key_of(gap) for gap in self.gaps}
        self.known = [gap for gap in self.open if key_of(gap) in kept]
        self.gaps = [gap for gap in self.gaps if key_of(gap) not in kept or self.settled.reason(gap) is not None]
        return len(kept - looked_at)

    def fold(self, shown: list[Gap]) -> None:
        """Of gaps that ask for the same, let those be folded whose gap to ask for is shown with them."""
        places = {(gap.source, gap.id) for gap in shown}
        folded = {}
        for place, same in self.settled.again.items():
            also = [gap for gap in same if (gap.source, gap.id) in places]
            if also and place in places:
                folded[place] = also
        self.settled.again = folded


def _look(chosen: Chosen, rules: Asked, today: date, each: bool) -> _Found:
    """The gaps of every input, and the acceptances in the logs of those that are sources."""
    from ..outputs._settled import Settled

    paths: dict[str, str] = {}
    found = _Found([], Settled(path_of=lambda name: paths.get(name, name)))

    def look(one: Input) -> None:
        gaps, again = gaps_of(one, rules, today, each=each)
        if isinstance(one, SourceInput):
            from ..workspace.acceptances import accepted

            standing, unread = accepted(one.workspace, one.name)
            one.problems += unread
            for known, entry in standing.items():
                for gap in (known, *(other.id for other in again.get(known, ()))):
                    found.settled.reasons[one.name, gap] = f"by {entry.by}: {entry.because}"
            if gaps:
                paths[one.name] = path_of(one)
        found.gaps.extend(gaps)
        found.settled.again |= {(one.name, asked_for): same for asked_for, same in again.items()}

    chosen.each(look)
    return found


def _keep(name: str, found: _Found, chosen: Chosen) -> int:
    from ..outputs._stdout import say
    from ._baseline import write

    write(name, found.open)
    say(f"{name}: {count(len(found.open), 'gap')} kept; with --baseline {name} only others are shown")
    return finish(chosen.problems)


def _summary(found: _Found, accepted: bool, baseline: str | None, gone: int) -> list[str]:
    """What was found, what was left out, and how to see that."""
    left_out = len(found.gaps) - len(found.open)
    lines = [_counted(found.open) if found.open else "nothing missing"]
    if folded := sum(map(len, found.settled.again.values())):
        lines.append(f"{folded} of them told again, shown once: --each")
    if found.known:
        lines.append(f"{count(len(found.known), 'gap')} in {baseline} not shown")
    if gone and baseline:
        lines.append(f"{count(gone, 'gap')} of {baseline} not found any more: --write-baseline {baseline}")
    if left_out:
        lines.append(f"{count(left_out, 'accepted gap')}{'' if accepted else ': --accepted'}")
    return lines


def _counted(gaps: list[Gap]) -> str:
    kinds = Counter((_SEVERITIES.index(gap.severity), gap.rule) for gap in gaps)
    told = sorted(kinds.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    return f"{count(len(gaps), 'gap')}: " + ", ".join(f"{number} {rule}" for (_, rule), number in told)
