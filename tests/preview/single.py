"""One step at a time, each previewed alone for the very database that it starts at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.prepare import source_spec
from owui_migrate_gui.engine.prepare_preview import (
    Way,
    plan_way,
    prepare_offline_preview,
    prepare_preview,
)
from owui_migrate_gui.engine.preview_job import preview_with
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.engine.shadow.script_set import ScriptSet
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.preview import Preview, StepPreview
from owui_migrate_gui.revision import RevisionKey
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust
from tests.preview.places import Place


class SingleSteps:
    """A source's scripts, loaded once for any number of requests; needs them at hand."""

    def __init__(self, source: str, folder: Path) -> None:
        self._trusted = require_trust(read_source(source), grant=True)
        self._graph = build_graph(self._trusted.source.revisions)
        self._folder = folder
        folder.mkdir()
        self._scripts = ScriptSet(source_spec(self._trusted), folder / "source")

    def preview(self, place: Place, goal: RevisionKey | None) -> Preview:
        """The first step from where a database is to a goal, which is the revision beside it."""
        return self._made(self._request(place, goal))

    def preview_without_target(
        self, place: Place, way: Way, before: Sequence[StepPreview]
    ) -> Preview:
        """The same step asked for without a target: ``--from R --to`` the revision beside it.

        ``before`` are the steps up to R. They have to be the ones that the request has replayed for
        its start, which ``place`` is already: so they need not run for every step again. On its
        way back a database that Alembic made has also got the rows that old releases need, and one
        that peewee made an empty ``alembic_version``.
        """
        bundled = self._trusted.source
        asked = prepare_offline_preview(
            self._trusted, bundled, plan_way(self._graph, way, bundled), way
        )
        beside = self._request(place, way.goal)
        start = asked.start
        if start.schema is None:  # else it is ready, which a test of its own makes anew
            assert start.replay_source == asked.source
            assert [(step.system, step.revision) for step in start.replay] == [
                (step.system, step.revision) for step in before
            ]
        assert start.lineage == beside.start.lineage, way
        there = beside.start.recorded
        assert (start.recorded.alembic or ()) == (there.alembic or ()), way
        assert start.recorded.peewee in {there.peewee, None}, way
        asked = msgspec.structs.replace(
            asked,
            start=msgspec.structs.replace(
                start,
                replay_source=None,
                replay=(),
                recorded=there,
                schema=beside.start.schema,
                constraints=beside.start.constraints,
            ),
            steps=asked.steps[:1],
        )
        assert asked.steps == beside.steps
        return self._made(asked)

    def _request(self, place: Place, goal: RevisionKey | None) -> PreviewRequest:
        """But for base: a database that Alembic made counts as peewee's at the end of its way back,
        because it has got the rows of ``migratehistory`` that old releases need.
        """
        snapshot = open_target(place.target, with_holders=False)
        graph = self._graph.with_recorded(snapshot.recorded)
        plan = make_plan(graph, snapshot.recorded, snapshot.lineage, goal)
        assert goal is None or len(plan.steps) == 1, plan.steps
        plan = replace(plan, steps=plan.steps[:1])
        return prepare_preview(snapshot, self._trusted, plan, measure_target(place.target))

    def _made(self, request: PreviewRequest) -> Preview:
        return preview_with(self._scripts, request, self._folder, Cancellation())


__all__ = ["SingleSteps"]
