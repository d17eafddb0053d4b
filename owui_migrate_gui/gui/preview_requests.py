"""The request for the preview of the way back from where a plan leads."""

from __future__ import annotations

from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.engine.prepare_preview import (
    Way,
    plan_way,
    prepare_offline_preview,
)
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.revision import RevisionKey
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import TrustedSource


def preview_way_back(
    snapshot: Snapshot, source: TrustedSource, plan: Plan, current: RevisionKey | None
) -> PreviewRequest:
    """The request for the way from the plan's goal to where the target is now.

    It starts at the schema that the goal has, without the target's rows. Raises ``NoWayThere``.
    """
    way = Way(
        dialect=snapshot.target.dialect.value,
        lineage=snapshot.lineage,
        start=plan.goal,
        goal=current,
    )
    bundled = read_source("bundled")
    back = plan_way(build_graph(source.source.revisions), way, bundled)
    return prepare_offline_preview(source, bundled, back, way)


__all__ = ["preview_way_back"]
