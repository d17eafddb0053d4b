"""The pipeline up to a plan, shared by every verb that looks at a target; writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.cli.access import open_wanted
from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.bundle.archive import is_archive
from owui_migrate_gui.doctor.bundle.reopen import Reopened, reopen
from owui_migrate_gui.doctor.checks.crew import OnFound, nobody
from owui_migrate_gui.doctor.examine import Examination, examine
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.plan import Standing, stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import RevisionKey, SourceProblem, System
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.source import Source, SourceKind

_DEFAULT_SOURCE = "bundled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scripts:
    """A source and its graph."""

    source: Source
    graph: RevisionGraph
    releases: ReleaseMap

    @property
    def is_bundled(self) -> bool:
        """Whether these are the scripts that come with the console."""
        return self.source.kind is SourceKind.BUNDLED

    @property
    def problems(self) -> tuple[SourceProblem, ...]:
        """What is wrong with the scripts, one by one and together."""
        return (*self.source.problems, *self.graph.problems)

    @property
    def head(self) -> RevisionKey | None:
        """The one head of the newer system that has scripts; None where there are several."""
        heads = self.graph.heads(System.ALEMBIC) or self.graph.heads(System.PEEWEE)
        return heads[0] if len(heads) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A target beside a source: all that a plan, a drawing or a status needs.

    ``secret`` is what opened the target. ``bundle`` is what was opened instead of a database.
    """

    snapshot: Snapshot
    scripts: Scripts
    standing: Standing
    secret: Secret | None = None
    bundle: Reopened | None = None

    @property
    def graph(self) -> RevisionGraph:
        """The source's graph, with ghosts for what only the target knows."""
        return self.scripts.graph

    def examine(self) -> Examination:
        """What the doctor says of the target beside this source."""
        if self.bundle is not None:
            return self.bundle.examination(self.graph)
        scripts = self.scripts
        return examine(
            self.snapshot,
            scripts.graph,
            scripts.releases,
            scripts.source.problems,
            is_bundled=scripts.is_bundled,
        )

    def examine_rows(
        self, keep: frozenset[str] = frozenset(), on_found: OnFound = nobody
    ) -> Examination:
        """What the doctor says after asking the rows too; see ``visit``."""
        if self.bundle is not None:
            return self.bundle.examination(self.graph)
        scripts = self.scripts
        return visit(
            self.snapshot,
            scripts.graph,
            scripts.releases,
            scripts.source.problems,
            is_bundled=scripts.is_bundled,
            keep=keep,
            secret=self.secret,
            on_found=on_found,
        )

    def measure(self) -> Volume:
        """Rows and sizes by table."""
        if self.bundle is not None:
            return self.bundle.volume()
        return measure_target(self.snapshot.target, self.secret)


def look_at_source(source: str) -> Scripts:
    """Read a source as text; raises ``BadSource``."""
    found = read_source(source)
    return Scripts(source=found, graph=build_graph(found.revisions), releases=load_releases())


def look_at_target(target: str, source: str) -> Look:
    """Open a target for looking and compare it with a source.

    The target comes first, so that a wrong path is told before anything of the source.
    """
    opened = open_wanted(target)
    return _beside(opened.snapshot, look_at_source(source), opened.secret)


def look_at_target_or_bundle(target: str, source: str) -> Look:
    """The same, where TARGET may be a support bundle: of verbs that only look.

    Without another ``source`` a bundle is shown beside the scripts that it was made beside.
    """
    path = Path(target).expanduser()
    if not is_archive(path):
        return look_at_target(target, source)
    bundle = reopen(path)
    if source == _DEFAULT_SOURCE:
        found = bundle.source()
        scripts = Scripts(
            source=found, graph=build_graph(found.revisions), releases=load_releases()
        )
    else:
        scripts = look_at_source(source)
    return _beside(bundle.snapshot(), scripts, bundle=bundle)


def _beside(
    snapshot: Snapshot,
    scripts: Scripts,
    secret: Secret | None = None,
    bundle: Reopened | None = None,
) -> Look:
    graph = scripts.graph.with_recorded(snapshot.recorded)
    return Look(
        snapshot=snapshot,
        scripts=Scripts(source=scripts.source, graph=graph, releases=scripts.releases),
        standing=stand(graph, snapshot.recorded, snapshot.lineage),
        secret=secret,
        bundle=bundle,
    )


__all__ = [
    "Look",
    "Scripts",
    "look_at_source",
    "look_at_target",
    "look_at_target_or_bundle",
]
