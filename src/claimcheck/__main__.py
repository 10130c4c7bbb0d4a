"""The shell command: finds the commands, runs one, and turns whatever went wrong into one line.

A command is a module of `commands/`: its file name is the command's name and its function `command` takes the
arguments and returns the exit status. The folder is listed, and only the module that is called is imported.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from .errors import ClaimcheckError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = Path(__file__).parent / "commands"
_INTERRUPTED = 130  # 128 + SIGINT, and 128 + SIGPIPE below: what a shell reports for a program ended by the signal
_READER_GONE = 141


class Commands(TyperGroup):
    """A group whose commands are the files of a folder, each imported when it is called."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        """The names of the commands, in alphabetical order."""
        return sorted(path.stem for path in _COMMANDS.glob("[!_]*.py"))

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override]
        """The command of this name, or None."""
        if cmd_name not in self.list_commands(ctx):
            return None
        from importlib import import_module

        module = import_module(f"claimcheck.commands.{cmd_name}")
        app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        app.command(cmd_name)(module.command)
        return typer.main.get_command(app)

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:  # type: ignore[override]
        """The command that the arguments name. Raises ClaimcheckError, with the nearest name, where there is none."""
        names = self.list_commands(ctx)
        if args[0] in names or args[0].startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        from .commands._names import did_you_mean

        raise ClaimcheckError(args[0], "no such command", did_you_mean(args[0], names, "claimcheck --help lists them"))

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        """Run the command; a reader that left is told under a name of its own, as typer takes that error for itself."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderGone from error


class ReaderGone(Exception):  # noqa: N818  nothing went wrong
    """Whoever read our output has seen enough, as in `claimcheck list | head`."""


app = typer.Typer(
    cls=Commands,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        from . import __version__

        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


@app.callback()
def claimcheck(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Keep a ledger of what documents claim.

    What is claimed, what is missing, what falls due, and what changed: offline, without a language model.

    \b
    Examples:
      claimcheck list report.md          the claims of one file
      claimcheck gaps draft.md           the figures, dates and sources it lacks
      claimcheck init && claimcheck add *.md
                                         keep a ledger of these documents
      claimcheck due 2026                what they say will happen in 2026
    """
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name, and return the exit status.

    0: all well; 1: findings, where the command looks for them; 2: something could not be done, told in one line on
    standard error. Never raises.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that cannot show 黑河 shows \u9ed1\u6cb3 instead of a traceback
            stream.reconfigure(errors="backslashreplace")
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except (BrokenPipeError, ReaderGone):
        _discard_output()
        return _READER_GONE
    return status


def entry() -> None:
    """The shell's way in: run, and leave at once with the status.

    By now every file is closed and every lock let go. Taking all modules apart object by object, as Python does when it
    ends by itself, takes a seventh of the time of a short command.
    """
    status = main()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)


def _run(arguments: Sequence[str] | None) -> int:
    from .outputs._stderr import complain

    try:
        status = app(arguments, prog_name="claimcheck", standalone_mode=False)
    except ClaimcheckError as error:
        complain(error.problem)
    except (KeyboardInterrupt, typer.Abort):
        return _INTERRUPTED
    except (BrokenPipeError, ReaderGone):
        raise
    except OSError as error:
        where = str(error.filename or "the system")
        complain(Problem(where, error.strerror or str(error), "check the path, the rights and the disk"))
    except Exception as error:
        if not hasattr(error, "format_message") and os.environ.get("CLAIMCHECK_DEBUG"):
            raise
        complain(_usage_problem(error) if hasattr(error, "format_message") else _fault(error))
    else:
        return status if isinstance(status, int) else 0
    return 2


def _usage_problem(error: Any) -> Problem:
    """An error of usage, which typer's parser raises under a class without a public name, as a problem."""
    ctx = getattr(error, "ctx", None)
    command = ctx.command_path if ctx is not None else "claimcheck"
    what = error.format_message().rstrip(".")
    where = command.removeprefix("claimcheck").strip() or "arguments"
    return Problem(where, what[:1].lower() + what[1:], f"{command} --help shows how it is used")


def _fault(error: Exception) -> Problem:
    what = f"claimcheck itself failed: {type(error).__name__}: {error}"
    return Problem("a fault of ours", what, "run it again with CLAIMCHECK_DEBUG=1 and report what it prints")


def _discard_output() -> None:
    """Send what is left to nowhere, so that the interpreter's last flush does not fail as well."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


if __name__ == "__main__":
    entry()
