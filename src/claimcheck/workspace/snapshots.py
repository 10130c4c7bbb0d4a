"""sources/<source>/<n>/: the bytes of each revision as they came, and what is known about them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ClaimcheckError
from .sources import as_day

if TYPE_CHECKING:
    from ..documents import Document


READ_AS_THEY_ARE = ("text", "markdown", "restructuredtext")
"""Readers whose text is the decoded file itself, so that no text.txt is kept."""


class Revision(NamedTuple):
    """What revision.json holds: the hash of the bytes, where they came from, who read them, the day they tell."""

    hash: str
    origin: str | None
    reader: str
    version: str
    published: str | None = None
    etag: str | None = None


def hash_of(data: bytes) -> str:
    """The hash that tells two revisions apart."""
    from hashlib import sha256

    return f"sha256:{sha256(data).hexdigest()}"


def numbers(source: Path) -> list[int]:
    """The revisions that are kept of a source, in order. Only whole ones: revision.json is there."""
    try:
        folders = [path for path in source.iterdir() if path.name.isascii() and path.name.isdigit()]
    except OSError:
        return []
    return sorted(int(path.name) for path in folders if (path / "revision.json").is_file())


def read(folder: Path, where: str) -> Revision:
    """The facts about one revision. Raises ClaimcheckError where revision.json is missing or broken."""
    try:
        revision = Revision(**json.loads((folder / "revision.json").read_bytes()))
        if not all(value is None or isinstance(value, str) for value in revision):
            raise TypeError("every value must be a text")
        if revision.published is not None and as_day(revision.published) is None:
            raise ValueError(f"{revision.published!r} is not a day")
    except (OSError, ValueError, TypeError, RecursionError) as error:
        remedy = "take the file back from version control or a copy"
        raise ClaimcheckError(f"{where}/revision.json", f"cannot be read ({error})", remedy) from None
    return revision


def original(folder: Path, where: str) -> Path:
    """The file with the bytes as they came. Raises ClaimcheckError where it is gone."""
    found = sorted(folder.glob("original.*"))
    if not found:
        raise ClaimcheckError(f"{where}/original", "is missing", "take it back from version control or a copy")
    return found[0]


def write(folder: Path, data: bytes, document: Document, revision: Revision, suffix: str) -> None:
    """Keep a revision: its bytes, its facts, and its text where that is not the file itself."""
    files = {f"original{suffix}": data}
    if revision.reader not in READ_AS_THEY_ARE:
        files["text.txt"] = document.text.encode("utf-8", "surrogatepass")
    files["revision.json"] = _facts(revision)
    from . import writing

    writing.write_folder(folder, files)


def write_facts(folder: Path, revision: Revision) -> None:
    """Put other facts beside the same bytes."""
    from . import writing

    writing.write(folder / "revision.json", _facts(revision))


def _facts(revision: Revision) -> bytes:
    return (json.dumps(revision._asdict(), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def suffix_for(path: Path, document: Document) -> str:
    """The ending to keep a document under: its own where that is safe, else one that says how it was read."""
    suffix = path.suffix.lower()
    if suffix.isascii() and suffix[1:].isalnum() and len(suffix) <= 11:
        return suffix
    return {"markdown": ".md", "restructuredtext": ".rst"}.get(document.reader, ".txt")
