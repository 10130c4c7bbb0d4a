"""The workspace: sources/, claims/, the log and the lock. The only part of claimcheck that writes to disk.

__init__    reading a workspace: its sources, revisions, texts and claims
intake      add and sync: documents in, claims out
freshness   whether an origin changed since
sources     source.toml; snapshots: the revisions; ledger: the claims; log: what people decided
doctor      whether all of it is as it must be, and how to mend it
judged      claims with what people decided; joining: how the two are joined; standing: what the entries of the log
            come to; stamps: whether a judgement still fits
names       names of sources; toml: files people edit; writing: whole or not at all
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError, Problem
from ..records import Claim
from . import snapshots
from . import sources as _sources
from .sources import Source

if TYPE_CHECKING:
    from ..documents import Document
    from ..judgements import Entry
    from .intake import Outcome
    from .judged import Judged
    from .settings import Settings

__all__ = ["Source", "Workspace"]

ROOT_FILE = "claimcheck.toml"

_ROOT_TEXT = """\
# The root of a claimcheck workspace. Documents are in sources/, what they claim is in claims/.

# [gaps]
# ignore = ["undated"]        # rules of gaps to leave out; select = [...] names those to use
# [verdicts]
# scale = ["true", "mixed", "false"]    # the words of claimcheck verdict
"""


MERGED = """\
# Two people's logs are joined line by line: git keeps the lines of both.
log.jsonl merge=union
"""
"""What git is told about logs (git-scm.com/docs/gitattributes, "union"): entries stand for themselves, in any order."""


class Workspace:
    """A folder with a claimcheck.toml, and what it keeps. What was read of source.toml files is kept for the run."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._read: dict[str, tuple[Source, list[Problem]]] = {}

    @classmethod
    def find(cls, start: Path) -> Workspace | None:
        """The workspace that `start` lies in: the nearest folder, going up, that holds a claimcheck.toml."""
        start = start.absolute()
        for folder in (start, *start.parents):
            if (folder / ROOT_FILE).is_file():
                return cls(folder)
        return None

    @classmethod
    def create(cls, path: Path) -> Workspace:
        """Make a workspace at `path`, or take the one that is there as it is.

        Raises ClaimcheckError where the folder cannot be written, or where `path` is a file.
        """
        from . import writing

        root = path.absolute()
        if root.exists() and not root.is_dir():
            raise ClaimcheckError(str(path), "is a file, not a folder", "name a folder for the workspace")
        with writing.told(root):
            for folder in (root, root / "sources", root / "claims"):
                folder.mkdir(parents=True, exist_ok=True)
            if not (root / ROOT_FILE).exists():
                writing.write(root / ROOT_FILE, _ROOT_TEXT.encode())
            writing.cache_of(root)
        return cls(root)

    @property
    def settings(self) -> Settings:
        """What claimcheck.toml sets. Raises ClaimcheckError, naming the line, where it cannot be understood."""
        from .settings import read

        return read(self.root / ROOT_FILE, ROOT_FILE)

    def sources(self) -> list[str]:
        """The names of the sources that have at least one revision, in alphabetical order."""
        try:
            folders = sorted(path.name for path in (self.root / "sources").iterdir() if path.name[0] != ".")
        except OSError:
            return []
        return [name for name in folders if snapshots.numbers(self.root / "sources" / name)]

    def source(self, name: str) -> Source:
        """What source.toml says about a source; what is broken in it is told with its claims.

        Raises ClaimcheckError for a source that is not there.
        """
        self._known(name)
        return self._described(name)[0]

    def latest(self, name: str) -> int:
        """The number of the latest revision. Raises ClaimcheckError for a source that is not there."""
        return self._known(name)[-1]

    def revision(self, name: str, number: int | None = None) -> snapshots.Revision:
        """What is known about one revision, the latest without a number."""
        return snapshots.read(self._folder(name, number), f"sources/{name}/{number or self.latest(name)}")

    def published(self, name: str, number: int | None = None) -> date | None:
        """The day a revision was published: its own where it has one, else the one in source.toml."""
        day = self.revision(name, number).published or self.source(name).published
        return date.fromisoformat(day) if day else None

    def claims(self, name: str, revision: int | None = None) -> tuple[list[Claim], list[Problem]]:
        """The claims of one revision, joined with the log, and what could not be read of them.

        A broken line of the ledger or the log, or a broken source.toml, is a problem and costs nothing else. Raises
        ClaimcheckError where there is no such source or revision, or its ledger is missing.
        """
        found = self.judged(name, revision)
        return found.claims, found.problems

    def judged(self, name: str, revision: int | None = None, today: date | None = None) -> Judged:
        """The same, with what stands behind each status, and the judged claims that the latest revision has lost.

        `today` is the day on which rechecks fall due; without it none does.
        """
        from .judged import judged

        found = judged(self, name, self._number(name, revision), today)
        found.problems[:0] = self._described(name)[1]
        return found

    def text(self, name: str, revision: int | None = None) -> str:
        """The stored text of a revision: what the spans of its claims index."""
        from ..documents.encoding import decode

        folder = self._folder(name, revision)
        path = folder / "text.txt"
        if path.is_file():
            return path.read_bytes().decode("utf-8", "surrogatepass")
        path = snapshots.original(folder, f"sources/{name}/{folder.name}")
        return decode(path.read_bytes(), str(path))

    def document(self, name: str, revision: int | None = None) -> Document:
        """A revision read again as a document."""
        from ..documents import open_document

        folder = self._folder(name, revision)
        return open_document(snapshots.original(folder, f"sources/{name}/{folder.name}"))

    def add(self, paths: Sequence[str | Path], name: str | None = None, published: date | None = None) -> list[Outcome]:
        """Keep documents as sources and parse them: one outcome a path, problems among them.

        A path that is the origin of a source makes a new revision of it where its content changed. With `name` every
        path is a revision of that source, in their order. `published` dates them. Raises ClaimcheckError for a bad
        name, and where the workspace cannot be written.
        """
        from . import intake

        return intake.add(self, [Path(path) for path in paths], name, published)

    def sync(self) -> list[Outcome]:
        """Look at every origin again, parse what changed, and parse anew what another parser made: an outcome each.

        What is as it was yields the outcome `unchanged`. Raises ClaimcheckError where the workspace cannot be written.
        """
        from . import intake

        return intake.sync(self)

    def stale(self) -> list[Problem]:
        """The sources whose origin changed since it was last looked at, each as a problem whose remedy is sync."""
        from .freshness import stale

        return stale(self)

    def record(self, name: str, entry: Entry) -> None:
        """Add one line to the log of a source, behind what was said of the claim before.

        Raises ClaimcheckError where it cannot be written; then the log is as it was.
        """
        from dataclasses import replace

        from . import log, writing

        self._known(name)
        with writing.lock(self.root):
            before, _ = log.read(self.log(name), "")
            last = next((one.key for one in reversed(before) if one.claim == entry.claim), None)
            attributes = self.root / "claims" / ".gitattributes"
            if not attributes.exists():
                writing.write(attributes, MERGED.encode())
            writing.append(self.log(name), log.written(replace(entry, after=last)))

    def origin(self, name: str) -> str | None:
        """Where to look for the next revision: where the latest came from, unless source.toml was edited since."""
        told = self.source(name).origin
        if told is None:
            return None
        origins = [self.revision(name, number).origin for number in self._known(name)]
        return origins[-1] if told in origins else told

    def log(self, name: str) -> Path:
        """The file with what people decided about the claims of a source."""
        return self.root / "claims" / name / "log.jsonl"

    def ledger(self, name: str, number: int) -> Path:
        """The file with the claims of a revision."""
        return self.root / "claims" / name / f"{number}.jsonl"

    def _described(self, name: str) -> tuple[Source, list[Problem]]:
        if name not in self._read:
            where = f"sources/{name}/source.toml"
            self._read[name] = _sources.read(self.root / where, name, where)
        return self._read[name]

    def _known(self, name: str) -> list[int]:
        """The revisions of a source; an error with the nearest name where there are none."""
        safe = name not in ("", ".", "..") and not set(name) & set("/\\:\0")
        found = snapshots.numbers(self.root / "sources" / name) if safe else []
        if not found:
            raise ClaimcheckError(name, "no such source", _nearest(name, self.sources()))
        return found

    def _number(self, name: str, number: int | None) -> int:
        known = self._known(name)
        if number is not None and number not in known:
            has = ", ".join(f"{name}@{n}" for n in known[-5:])
            raise ClaimcheckError(f"{name}@{number}", "no such revision", f"there is {has}")
        return known[-1] if number is None else number

    def _folder(self, name: str, number: int | None) -> Path:
        return self.root / "sources" / name / str(self._number(name, number))


def _nearest(name: str, names: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, list(names), n=1, cutoff=0.5)
    return f"did you mean {near[0]}?" if near else "claimcheck list shows the sources"
