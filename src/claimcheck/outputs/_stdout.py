"""Plain lines to standard output, for commands that print no records."""

from __future__ import annotations

import sys

from ._safe import one_line


def say(line: str) -> None:
    """Print one line, made safe."""
    sys.stdout.write(one_line(line) + "\n")
