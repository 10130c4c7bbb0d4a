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


@dataclass(slots=True, frozen=True)
class Settings:
    """What claimcheck.toml sets."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012

    gaps: GapSettings = field(default_factory=GapSettings)


def read(path: Path, where: str) -> Settings:
    """The settings in the file at `path`. Raises ClaimcheckError, naming the line, where it cannot be understood."""
    table, problem = toml.read(path, where)
    if problem:
        raise ClaimcheckError(problem.where, problem.what, problem.remedy)
    if not table:
        return Settings()
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(Settings).validate_python(table)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        keys = [str(part) for part in first["loc"]]
        setting = ".".join(keys)
        line = toml.line_of(path, next((key for key in reversed(keys) if not key.isdigit()), ""))
        unknown = first["type"] in ("unexpected_keyword_argument", "extra_forbidden")
        what = f"unknown setting {setting}" if unknown else f"{setting}: {first['msg'].lower()}"
        raise ClaimcheckError(f"{where}:{line}", what, "the settings are gaps.select and gaps.ignore") from None
