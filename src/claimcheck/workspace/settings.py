"""claimcheck.toml: the settings of a workspace. An empty file sets nothing, and costs nothing to read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..errors import ClaimcheckError
from . import toml


@dataclass(slots=True, frozen=True)
class GapSettings:
    """`[gaps]`: the rules or families of rules to use, and to leave out. Empty: the default rules, none left out."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012

    select: list[str] = field(default_factory=list)
    ignore: list[str] = field(default_factory=list)


SCALE = ("true", "mostly-true", "mixed", "mostly-false", "false", "outdated", "missing-context", "unverifiable")
"""The verdicts of a desk that sets none of its own."""


@dataclass(slots=True, frozen=True)
class VerdictSettings:
    """`[verdicts]`: the words that a verdict can be, from the one end of the scale to the other."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012

    scale: list[str] = field(default_factory=lambda: list(SCALE))


@dataclass(slots=True, frozen=True)
class Settings:
    """What claimcheck.toml sets."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012

    gaps: GapSettings = field(default_factory=GapSettings)
    verdicts: VerdictSettings = field(default_factory=VerdictSettings)


def read(path: Path, where: str, within: str = "") -> Settings:
    """The settings in the file at `path`. Raises ClaimcheckError, naming the line, where it cannot be understood.

    `within` names the table that holds them, where the file holds more: "tool.claimcheck".
    """
    table, problem = toml.read(path, where)
    if problem:
        raise ClaimcheckError(problem.where, problem.what, problem.remedy)
    for name in within.split(".") if within else ():
        table = table.get(name) or {}
        if not isinstance(table, dict):
            line = toml.line_of(path, name)
            raise ClaimcheckError(f"{where}:{line}", f"{name} is no table", f"write it as [{within}.gaps]")
    if not table:
        return Settings()
    from pydantic import TypeAdapter, ValidationError

    try:
        settings = TypeAdapter(Settings).validate_python(table)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        keys = [str(part) for part in first["loc"]]
        setting = ".".join(keys)
        line = toml.line_of(path, next((key for key in reversed(keys) if not key.isdigit()), ""), within)
        unknown = first["type"] in ("unexpected_keyword_argument", "extra_forbidden")
        what = f"unknown setting {setting}" if unknown else f"{setting}: {first['msg'].lower()}"
        remedy = "the settings are gaps.select, gaps.ignore and verdicts.scale"
        raise ClaimcheckError(f"{where}:{line}", what, remedy) from None
    scale = settings.verdicts.scale
    if not scale or len(set(scale)) < len(scale) or not all(" ".join(word.split()) == word != "" for word in scale):
        line = toml.line_of(path, "scale", within)
        what = "verdicts.scale: needs words, each once and without spaces around it"
        raise ClaimcheckError(f"{where}:{line}", what, 'write it as scale = ["true", "mixed", "false"]')
    return settings
