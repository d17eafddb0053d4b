"""Everything that the window shows of a target, as one value; Qt-free."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.layout import Layout, lay_out
from owui_migrate_gui.plan import Standing, is_beyond_encryption, stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey, System
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Scripts:
    """A source and the graph of its scripts; read once, used for every refresh."""

    source: Source
    graph: RevisionGraph
    releases: ReleaseMap


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A target and where it stands among a source's revisions, at one moment.

    ``forks`` are revisions of the source that no release of Open WebUI has.
    """

    snapshot: Snapshot
    source: Source
    graph: RevisionGraph
    layout: Layout
    standing: Standing
    releases: ReleaseMap
    forks: frozenset[RevisionKey] = frozenset()

    @property
    def target(self) -> Target:
        """The database that was read."""
        return self.snapshot.target

    @property
    def is_encrypted(self) -> bool:
        """Whether the database is a file encrypted with SQLCipher."""
        target = self.snapshot.target
        return isinstance(target, FileTarget) and target.cipher is not None

    @property
    def needs_rescue(self) -> bool:
        """Whether what is pending leads to releases that can't open an encrypted file."""
        return (
            self.is_encrypted
            and bool(self.standing.pending)
            and self.head is not None
            and is_beyond_encryption(self.graph, self.head)
        )

    @property
    def head(self) -> RevisionKey | None:
        """The one newest revision of the source; None where there are several or none."""
        heads = self.graph.heads(System.ALEMBIC) or self.graph.heads(System.PEEWEE)
        return heads[0] if len(heads) == 1 else None

    @property
    def current(self) -> RevisionKey | None:
        """The one newest applied revision, None where there are several or none."""
        return self.standing.current[-1] if len(self.standing.current) == 1 else None

    @property
    def place(self) -> RevisionKey | None:
        """Where to look first: the current revision, or a recorded one that nobody knows."""
        unknown = next(iter(self.standing.unknown), None)
        return unknown or self.current or next(iter(self.standing.current), None)

    @property
    def behind(self) -> int:
        """How many revisions are pending."""
        return len(self.standing.pending)

    @property
    def head_name(self) -> str:
        """The head in words: the release that ends there, or its id."""
        return self.name_of(self.head) if self.head else ""

    @property
    def release_span(self) -> str:
        """The releases that open this database as it is, or empty."""
        current = self.current
        if current is None or current.system is not System.ALEMBIC:
            return ""
        return self.releases.span(current.id)

    @property
    def release(self) -> str:
        """The newest release that opens this database as it is, or empty."""
        current = self.current
        if current is None or self.standing.unknown:
            return ""
        if current.system is System.ALEMBIC:
            return self.releases.tag(current)
        count = len(self.snapshot.recorded.peewee or ())
        found = [
            known.version
            for known in self.releases.releases
            if known.alembic_head is None and known.peewee_count == count
        ]
        return found[-1] if found else ""

    def name_of(self, key: RevisionKey | None) -> str:
        """A revision as people call it: the last release that ended there, or its id.

        None is where no revision is applied.
        """
        if key is None:
            return tr("the very beginning")
        return self.releases.tag(key) or key.id


class OpenTarget(Protocol):
    """Opens a target read-only."""

    def __call__(self, target: Target, /, *, secret: Secret | None = None) -> Snapshot:
        """Describe the target; raises a ``MigrationError``."""
        ...


def read_scripts(source: Source, load_releases: Callable[[], ReleaseMap]) -> Scripts:
    """Build the graph of a source."""
    return Scripts(source=source, graph=build_graph(source.revisions), releases=load_releases())


def read_target(
    target: Target, scripts: Scripts, open_target: OpenTarget, secret: Secret | None = None
) -> Reading:
    """Open a target read-only and compare it with the scripts."""
    snapshot = open_target(target, secret=secret)
    graph = scripts.graph.with_recorded(_told_by(scripts.source, snapshot.recorded))
    forks = forks_of(graph)
    return Reading(
        snapshot=snapshot,
        source=scripts.source,
        graph=graph,
        layout=lay_out(graph, forks),
        standing=stand(graph, snapshot.recorded, snapshot.lineage),
        releases=scripts.releases,
        forks=forks,
    )


def forks_of(graph: RevisionGraph) -> frozenset[RevisionKey]:
    """Revisions with a script that no release of Open WebUI has.

    A source that shares nothing with Open WebUI is no fork of it.
    """
    births = (Lineage.PEEWEE_BORN, Lineage.ALEMBIC_BORN)
    known = {key for birth in births for key, _schema in expected_schemas(birth)}
    keys = {revision.key for revision in graph.revisions()}
    return frozenset(keys - known) if keys & known else frozenset()


def _told_by(source: Source, recorded: Recorded) -> Recorded:
    """What a source can tell about: without peewee scripts, nothing of peewee's rows."""
    if source.count(System.PEEWEE):
        return recorded
    return Recorded(peewee=None, alembic=recorded.alembic)


__all__ = ["OpenTarget", "Reading", "Scripts", "forks_of", "read_scripts", "read_target"]
