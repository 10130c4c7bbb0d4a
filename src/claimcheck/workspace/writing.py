"""Every write of claimcheck: under one lock, whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import ClaimcheckError

PATIENCE = 30.0
"""Seconds to wait for another claimcheck that is writing: longer than any write of one document takes."""


CACHE = ".claimcheck"


def cache_of(root: Path) -> Path:
    """The folder for the lock and for what can be found out again; made where it is missing, and kept out of git."""
    cache = root / CACHE
    if not (cache / ".gitignore").exists():
        cache.mkdir(exist_ok=True)
        (cache / ".gitignore").write_bytes(b"*\n")
    return cache


@contextmanager
def lock(root: Path) -> Iterator[None]:
    """Hold the workspace's one lock. Readers need none: they only ever see whole files.

    Raises ClaimcheckError where another process keeps it for too long, or the workspace cannot be written.
    """
    from filelock import FileLock, Timeout

    with told(root / CACHE):
        cache = cache_of(root)
        held = FileLock(cache / "lock", timeout=PATIENCE)
        try:
            held.acquire()
        except Timeout:
            raise ClaimcheckError(
                str(root), "another claimcheck is writing here", "wait for it to end, then run this again"
            ) from None
    try:
        yield
    finally:
        held.release()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn an error of the system into one that names the file and says what to do."""
    try:
        yield
    except PermissionError as error:
        where = str(error.filename or path)
        raise ClaimcheckError(where, "may not be written", "ask for the right to write in this folder") from None
    except OSError as error:
        where = str(error.filename or path)
        remedy = "free some space on the disk" if error.strerror == "No space left on device" else "check the disk"
        raise ClaimcheckError(where, f"cannot be written: {error.strerror or error}", remedy) from None


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path`: other processes see the old file or the new one, and so does the start after a crash."""
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            _write_through(part, data)
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        _sync_folder(path.parent)


def write_folder(path: Path, files: dict[str, bytes]) -> None:
    """Make the folder `path` with these files in it, all of them or none. It must not be there yet."""
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            part.mkdir()
            for name, data in files.items():
                _write_through(part / name, data)
            part.rename(path)
        except BaseException:
            with suppress(OSError):
                for name in files:
                    (part / name).unlink(missing_ok=True)
                part.rmdir()
            raise
        _sync_folder(path.parent)


def append(path: Path, line: str) -> None:
    """Add one line to a file that is only ever added to, whole or not at all.

    A line that a crash left half written is ended first.
    """
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab+", buffering=0) as file:
            data = line.encode("utf-8") + b"\n"
            size = file.seek(0, os.SEEK_END)
            if size > 0:
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    data = b"\n" + data
            try:
                if file.write(data) < len(data):  # the disk ran full in the middle of the line
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
                os.fsync(file.fileno())
            except BaseException:
                with suppress(OSError):
                    file.truncate(size)
                raise
        if size == 0:
            _sync_folder(path.parent)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename outlast a crash. Not every system lets folders be opened; those that do not need none."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
