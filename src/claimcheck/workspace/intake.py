"""add and sync: documents in, claims out, ids carried over from what was there."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ClaimcheckError, Problem
from . import ledger, snapshots, writing
from . import sources as source_files
from .names import name_for, slug
from .parser import parser_version

if TYPE_CHECKING:
    from ..documents import Document
    from ..holes import Hole
    from ..records import Claim
    from . import Workspace


@dataclass(slots=True, frozen=True)
class Outcome:
    """What became of one path or source.

    `what` is added (a new source), revised (a new revision), dated (the same content under another day), reparsed
    (the same content, claims made anew), unchanged, or problem. `claims` counts the claims, `kept` those among them
    that were there before.
    """

    what: str
    source: str
    revision: int = 0
    path: str = ""
    claims: int = 0
    kept: int = 0
    problem: Problem | None = None


class Made(NamedTuple):
    """What the parser makes of a document: its claims, and where a figure or a date is lost."""

    claims: list[Claim]
    holes: list[Hole]


def add(workspace: Workspace, paths: Sequence[Path], name: str | None, published: date | None) -> list[Outcome]:
    """Keep documents as sources and parse them; see `Workspace.add`."""
    if name is not None and slug(name) != name:
        raise ClaimcheckError(name, "cannot be the name of a source", f"use {slug(name)}")
    with writing.lock(workspace.root):
        intake = Intake(workspace)
        alike = Counter(slug(path.stem) for path in paths)
        outcomes = []
        for path in paths:
            try:
                outcomes.append(intake.take(path, name, published, parents=int(alike[slug(path.stem)] > 1)))
            except ClaimcheckError as error:
                outcomes.append(Outcome("problem", name or "", path=str(path), problem=error.problem))
        return outcomes


def sync(workspace: Workspace) -> list[Outcome]:
    """Look at every origin again, and make anew what another parser made; see `Workspace.sync`."""
    with writing.lock(workspace.root):
        intake = Intake(workspace)
        outcomes: list[Outcome] = []
        for name in workspace.sources():
            try:
                done = [*intake.reparse(name), *intake.look_again(name)]
            except ClaimcheckError as error:
                done = [Outcome("problem", name, problem=error.problem)]
            latest = workspace.latest(name)
            outcomes += done or [Outcome("unchanged", name, latest)]
        return outcomes


class Intake:
    """The workspace while it is written to."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.root = workspace.root
        self.origins: dict[str, str] = {}
        """Every place a revision came from, and its source."""
        for name in workspace.sources():
            if told := workspace.source(name).origin:
                self.origins[told] = name
            for revision in self.revisions(name).values():
                if revision.origin:
                    self.origins.setdefault(revision.origin, name)

    def revisions(self, name: str) -> dict[int, snapshots.Revision]:
        """The revisions of a source by number; those whose facts cannot be read are left out."""
        found = {}
        for number in snapshots.numbers(self.root / "sources" / name):
            try:
                found[number] = self.workspace.revision(name, number)
            except ClaimcheckError:
                continue
        return found

    def take(self, path: Path, name: str | None, published: date | None, *, parents: int = 0) -> Outcome:
        """Add one document: a new source, a new revision, or nothing new."""
        from ..documents import load, read_bytes

        data = load(path)
        document = read_bytes(data, name=str(path))
        origin = origin_of(path, self.root)
        if origin.startswith("sources/"):
            raise ClaimcheckError(str(path), "is kept by claimcheck already", "add the document it came from")
        if name is None:
            name = self.origins.get(origin) or self.free_name(path, origin, parents)
        self.origins[origin] = name
        return self.keep(name, data, document, origin, path, published)

    def free_name(self, path: Path, origin: str, parents: int) -> str:
        """A name that no other source has. What a crash left of this very document is no other source."""
        taken = set()
        for folder in (self.root / "sources").glob("[!.]*"):
            described = folder / "source.toml"
            whole = bool(snapshots.numbers(folder))
            if whole or (described.exists() and source_files.read(described, "", "")[0].origin != origin):
                taken.add(folder.name)
        return name_for(path.absolute(), taken, parents=parents)

    def keep(
        self, name: str, data: bytes, document: Document, origin: str, path: Path, published: date | None
    ) -> Outcome:
        """Make a revision of this content, unless the source has it."""
        own = published.isoformat() if published else source_files.as_day(document.metadata.get("published"))
        revision = snapshots.Revision(
            snapshots.hash_of(data), origin, document.reader, parser_version().partition("+")[0], own
        )
        known = self.revisions(name)
        if held := self.held(known, revision):
            return self.dated(name, held, known[held], published, str(path))
        made = self.parsed(name, document, own, str(path))
        folder = self.root / "sources" / name
        number = 1 + max((int(p.name) for p in folder.glob("*") if p.name.isascii() and p.name.isdigit()), default=0)
        if not (folder / "source.toml").exists():
            described = source_files.Source(name, title_of(document), document.metadata.get("author"), origin=origin)
            writing.write(folder / "source.toml", source_files.written(described).encode())
        # Claims first: whenever a run is cut short, a revision that is there has its claims.
        count, kept = self.store(name, number, made, self.day_of(name, own), carried_from=number - 1)
        suffix = snapshots.suffix_for(path, document)
        snapshots.write(folder / str(number), data, document, revision, suffix)
        return Outcome("revised" if known else "added", name, number, str(path), count, kept)

    def held(self, known: dict[int, snapshots.Revision], revision: snapshots.Revision) -> int:
        """The revision that already holds this content: the latest, or the latest from the same place; else 0."""
        latest = max(known, default=0)
        same_place = max((number for number, one in known.items() if one.origin == revision.origin), default=0)
        return next((n for n in (latest, same_place) if n and known[n].hash == revision.hash), 0)

    def dated(self, name: str, number: int, revision: snapshots.Revision, published: date | None, path: str) -> Outcome:
        """Give a kept revision another day of publication, where one is told."""
        if published is None or revision.published == published.isoformat():
            return Outcome("unchanged", name, number, path)
        folder = self.root / "sources" / name / str(number)
        document = self.workspace.document(name, number)
        made = self.parsed(name, document, published.isoformat(), path)
        snapshots.write_facts(folder, revision._replace(published=published.isoformat()))
        return Outcome("dated", name, number, path, *self.store(name, number, made, published.isoformat()))

    def parsed(self, name: str, document: Document, own: str | None, where: str) -> Made:
        """The claims and holes of a document that tells the day `own` itself; else the day in source.toml counts.

        Parsing comes before anything is written. A document that trips the parser costs neither itself nor the others
        anything but its claims of today.
        """
        from ..claims import parse
        from ..holes import holes_in

        day = self.day_of(name, own)
        try:
            claims = parse(document, published=date.fromisoformat(day) if day else None, source=name)
            return Made(claims, holes_in(document))
        except Exception as error:
            fault = f"the parser failed on it: {type(error).__name__}: {error}"
            raise ClaimcheckError(where, fault, "report it with the document; nothing was changed") from error

    def day_of(self, name: str, own: str | None) -> str | None:
        """The day that dates the claims of a document: its own, else the one in source.toml."""
        return own or source_files.read(self.root / "sources" / name / "source.toml", name, name)[0].published

    def store(
        self, name: str, number: int, made: Made, day: str | None, carried_from: int | None = None
    ) -> tuple[int, int]:
        """Write the claims of one revision; how many there are, and how many of them were there before.

        They take over the ids of the claims of revision `carried_from`, which is the same one unless told otherwise.
        """
        from ..revisions import carry_ids
        from .joining import take_over

        before = self.claims_before(name, number if carried_from is None else carried_from)
        carried = take_over(self.workspace, name, before, carry_ids(before, made.claims))
        claims = [replace(claim, source=name, revision=number) for claim in carried]
        header = ledger.Header(parser_version(), name, number, day, made.holes)
        writing.write(self.workspace.ledger(name, number), ledger.written(header, claims))
        ids = {claim.id for claim in before}
        return len(claims), sum(claim.id in ids for claim in claims)

    def claims_before(self, name: str, number: int) -> list[Claim]:
        """The claims whose ids a revision takes over: its own from another parser, else those of the one before.

        Claims whose ids somebody spoilt are passed over.
        """
        for earlier in range(number, 0, -1):
            try:
                claims = ledger.read(self.workspace.ledger(name, earlier), "")[1]
            except ClaimcheckError:
                continue
            ids = {claim.id for claim in claims}
            if len(ids) == len(claims) and all(one.startswith(f"{name}/") for one in ids):
                return claims
        return []

    def reparse(self, name: str) -> list[Outcome]:
        """Make anew the claims that another parser made, or that were made under another day, or that are broken."""
        outcomes = []
        for number in snapshots.numbers(self.root / "sources" / name):
            published = self.workspace.published(name, number)
            current = ledger.Header(parser_version(), name, number, published.isoformat() if published else None)
            try:
                header, _, broken = ledger.read(self.workspace.ledger(name, number), "")
            except ClaimcheckError:
                header, broken = None, []
            if header is None or header._replace(holes=None) != current or broken:
                outcomes.append(self.remake(name, number))
        return outcomes

    def remake(self, name: str, number: int) -> Outcome:
        """Parse a revision anew; its claims keep the ids they have."""
        published = self.workspace.published(name, number)
        day = published.isoformat() if published else None
        made = self.parsed(name, self.workspace.document(name, number), day, f"{name}@{number}")
        return Outcome("reparsed", name, number, "", *self.store(name, number, made, day))

    def look_again(self, name: str) -> list[Outcome]:
        """Make a new revision where the origin changed."""
        origin = self.workspace.origin(name)
        if origin is None:
            return []
        path = self.root / origin
        if not path.is_file():
            remedy = f"put it back, or take the origin out of sources/{name}/source.toml"
            raise ClaimcheckError(name, f"{origin}, where it came from, is gone", remedy)
        outcome = self.take(path, name, None)
        return [] if outcome.what == "unchanged" else [outcome]


def origin_of(path: Path, root: Path) -> str:
    """Where a document is, told from the root of the workspace where both lie together, with forward slashes."""
    place = os.path.normpath(path.absolute())
    base = os.path.normpath(root.absolute())
    try:
        shared = os.path.commonpath([place, base])
    except ValueError:  # two drives
        shared = ""
    if len(Path(shared).parts) > 1:
        place = os.path.relpath(place, base)
    return Path(place).as_posix()


def title_of(document: Document) -> str | None:
    """What a document calls itself: its metadata's title, else its first heading where that stands above all others."""
    if title := document.metadata.get("title"):
        return title
    first = next((block for block in document.blocks if block.kind == "heading"), None)
    return document.clean(first.start, first.end) or None if first and first.level == 1 else None
