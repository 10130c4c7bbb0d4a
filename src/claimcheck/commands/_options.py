"""The arguments and options that several commands share, worded once."""

from __future__ import annotations

from typing import Annotated

import typer


def _names_of_formats() -> list[str]:
    from ..outputs import formats

    return formats()


def _names_of_sources(incomplete: str) -> list[str]:
    from ._inputs import source_names

    return [name for name in source_names() if name.startswith(incomplete)]


Inputs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SOURCE|FILE]...",
        help="Sources by name (also source@2), files by path, - for standard input. Nothing: every source.",
        autocompletion=_names_of_sources,
        show_default=False,
    ),
]
Format = Annotated[
    str,
    typer.Option(
        "--format", "-f", metavar="FORMAT", help="table, json, jsonl, csv …", autocompletion=_names_of_formats
    ),
]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="The day on which bare files were published.", show_default=False),
]
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="Run as if on this day. [default: today]", show_default=False),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Leave with status 0 whatever is found.")]
