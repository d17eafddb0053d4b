"""The pipeline up to a plan, shared by every verb that looks at a target; writes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.cli.access import open_wanted
from owui_migrate_gui.database.snapshot import Snapshot
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

    ``secret`` is what opened the target.
    """

    snapshot: Snapshot
    scripts: Scripts
    standing: Standing
    secret: Secret | None = None

    @property
    def graph(self) -> RevisionGraph:
        """The source's graph, with ghosts for what only the target knows."""
        return self.scripts.graph

    def examine(self) -> Examination:
        """What the doctor says of the target beside this source."""
        scripts = self.scripts
        return examine(
            self.snapshot,
            scripts.graph,
            scripts.releases,
            scripts.source.problems,
            is_bundled=scripts.is_bundled,
        )

    def examine_rows(self, keep: frozenset[str] = frozenset()) -> Examination:
        """What the doctor says after asking the rows too; see ``visit``."""
        scripts = self.scripts
        return visit(
            self.snapshot,
            scripts.graph,
            scripts.releases,
            scripts.source.problems,
            is_bundled=scripts.is_bundled,
            keep=keep,
            secret=self.secret,
        )


def look_at_source(source: str) -> Scripts:
    """Read a source as text; raises ``BadSource``."""
    found = read_source(source)
    return Scripts(source=found, graph=build_graph(found.revisions), releases=load_releases())


def look_at_target(target: str, source: str) -> Look:
    """Open a target for looking and compare it with a source.

    The target comes first, so that a wrong path is told before anything of the source.
    """
    opened = open_wanted(target)
    snapshot = opened.snapshot
    scripts = look_at_source(source)
    graph = scripts.graph.with_recorded(snapshot.recorded)
    return Look(
        snapshot=snapshot,
        scripts=Scripts(source=scripts.source, graph=graph, releases=scripts.releases),
        standing=stand(graph, snapshot.recorded, snapshot.lineage),
        secret=opened.secret,
    )


__all__ = ["Look", "Scripts", "look_at_source", "look_at_target"]
