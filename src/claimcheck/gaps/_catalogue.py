"""Which rules there are, and which of them were asked for. A rule is imported when it is asked for, not before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from inspect import cleandoc
from pkgutil import iter_modules

from ..errors import ClaimcheckError
from ._context import Context
from ._findings import Finding

FAMILIES = ("number", "time", "source", "sense")


@dataclass(slots=True, frozen=True)
class Rule:
    """A rule as its file declares it; `default` tells whether it runs when nobody chose."""

    name: str
    family: str
    severity: str
    default: bool
    page: str
    find: Callable[[Context], Iterable[Finding]]

    @property
    def precision(self) -> str:
        """How many of its findings were right, as its page tells first: "314 of 317"; "not known" where it does not."""
        measured = self.page.partition("\nMeasured precision\n")[2].split()
        for told, of, seen in zip(measured, measured[1:], measured[2:], strict=False):
            if of == "of" and told.isdecimal() and seen.rstrip(",.;:").isdecimal():
                return f"{told} of {seen.rstrip(',.;:')}"
        return "not known"


@cache
def rule_names() -> tuple[str, ...]:
    """The names of all rules, in alphabetical order."""
    from . import __path__ as package

    return tuple(sorted(found.name.replace("_", "-") for found in iter_modules(package) if found.name[0] != "_"))


@cache
def rule_named(name: str) -> Rule:
    """The rule of that name. Raises ClaimcheckError where there is none, and says which name comes nearest."""
    if name not in rule_names():
        raise _unknown(name, rule_names())
    module = import_module(f"{__package__}.{name.replace('-', '_')}")
    page = cleandoc(module.__doc__ or "")
    return Rule(name, module.FAMILY, module.SEVERITY, module.DEFAULT, page, module.find)


def choose(select: Iterable[str] | None, ignore: Iterable[str] = ()) -> list[Rule]:
    """The rules that `select` names, or that are on by default, without those that `ignore` names.

    Both take names of rules and of families; a family stands for those of its rules that are on by default, so that
    an opt-in rule is always asked for by its own name.
    """
    dropped = {rule.name for name in _listed(ignore) for rule in _named(name, every=True)}
    if select is None:
        chosen = [rule for rule in map(rule_named, rule_names()) if rule.default]
    else:
        chosen = [rule for name in dict.fromkeys(_listed(select)) for rule in _named(name, every=False)]
    unique = {rule.name: rule for rule in chosen if rule.name not in dropped}
    return list(unique.values())


def _named(name: str, *, every: bool) -> list[Rule]:
    if name in FAMILIES:
        return [rule for rule in map(rule_named, rule_names()) if rule.family == name and (every or rule.default)]
    if name not in rule_names():
        raise _unknown(name, (*rule_names(), *FAMILIES))
    return [rule_named(name)]


def _listed(names: Iterable[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _unknown(name: str, known: Iterable[str]) -> ClaimcheckError:
    near = get_close_matches(name.lower().replace("_", "-"), list(known), n=1, cutoff=0.5)
    remedy = f"did you mean {near[0]}?" if near else f"the rules are {', '.join(rule_names())}"
    return ClaimcheckError(name or "(empty name)", "no such rule of gaps", remedy)
