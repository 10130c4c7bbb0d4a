"""Bytes -> Document. One file a format: a module here with `SUFFIXES`, `looks_like` and `read` is a format.

    SUFFIXES: tuple[str, ...]               file name endings, lower case, with their dot
    def looks_like(text: str) -> bool       whether a text of unknown name is written in this format; certain signs only
    def read(text: str) -> Document         never raises, whatever the text

The stored text is the decoded file: byte order mark removed, line ends LF, nothing else changed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import ModuleType

from ..errors import ClaimcheckError
from .model import PROSE, UNREAD, Block, Cell, Document, Turn

__all__ = ["PROSE", "UNREAD", "Block", "Cell", "Document", "Turn", "open_document", "plain", "read_bytes"]


def plain(text: str) -> Document:
    """Read a text as it stands, as plain text: `document.text is text`. Never raises."""
    from . import text as reader

    return _settled(reader.read(text))


def open_document(path_or_bytes: str | Path | bytes) -> Document:
    """Read a document from a file, or from its bytes.

    The format follows from the file's ending, for bytes and unknown endings from the content, and is plain text
    where neither says. Raises ClaimcheckError for a file that is missing, is a folder, cannot be opened, is empty or
    is not text.
    """
    if isinstance(path_or_bytes, bytes):
        return read_bytes(path_or_bytes)
    path = Path(path_or_bytes)
    return read_bytes(load(path), name=str(path_or_bytes))


def load(path: Path) -> bytes:
    """The bytes of a file. Raises ClaimcheckError, in a person's words, where there are none to be had."""
    where = str(path)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ClaimcheckError(where, "no such file", "check the spelling of the path") from None
    except IsADirectoryError:
        raise ClaimcheckError(where, "is a folder, not a document", f"name the files in it: {where}/*.md") from None
    except PermissionError:
        if path.is_dir():  # Windows
            raise ClaimcheckError(where, "is a folder, not a document", f"name the files in it: {where}/*.md") from None
        raise ClaimcheckError(where, "may not be read", "ask its owner for the right to read it") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ClaimcheckError(where, f"cannot be read: {reason}", "check the path and the disk") from None


def read_bytes(data: bytes, *, name: str = "<bytes>") -> Document:
    """Read a document from its bytes; `name` stands in error messages, and its ending tells the format."""
    from .encoding import decode

    text = decode(data, name)
    return _settled(_format_of(text, name).read(text))


def _settled(document: Document) -> Document:
    """A document with what follows from its blocks, whatever its format: its day, the turns of a transcript, and the
    lines at its head that tell of itself."""
    from . import dated, front, turns

    return front.settle(turns.settle(dated.settle(document)))


def _format_of(text: str, name: str) -> ModuleType:
    suffix = Path(name).suffix.lower()
    formats = _formats()
    for module in formats:
        if suffix in module.SUFFIXES:
            return module
    for module in formats:
        if module.looks_like(text):
            return module
    from . import text as plain_text

    return plain_text


@cache
def _formats() -> list[ModuleType]:
    """The modules of this package that read a format, by name; found, not listed."""
    from importlib import import_module
    from pkgutil import iter_modules

    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    return [module for module in modules if hasattr(module, "SUFFIXES")]
