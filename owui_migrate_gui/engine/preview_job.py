"""A preview: every step run on shadows of the target, and what it sent told as plain data.

Two shadows go through the same steps. The *empty* one has no rows, so it shows what a step always
runs. The *probe* has a few invented rows in each table that has rows on the target: what a step
sends only there depends on rows. Nothing here knows a target: its schema and row counts come with
the request.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.reporting import Emit
from owui_migrate_gui.engine.requests import PreviewRequest, StepSpec
from owui_migrate_gui.engine.scripts import make_importable
from owui_migrate_gui.engine.shadow.pair import ShadowPair
from owui_migrate_gui.engine.shadow.statements_of_step import statements_of
from owui_migrate_gui.events import Phase, PhaseStarted
from owui_migrate_gui.preview import Preview, SchemaChange, StepPreview
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.sources.load import unpack_request


def preview(request: PreviewRequest, emit: Emit, cancellation: Cancellation) -> Preview:
    """Make the preview of all steps; raises ``BadSource`` and ``Cancelled``."""
    started = perf_counter()
    emit(PhaseStarted(phase=Phase.PREFLIGHT, text="Loading the scripts."))
    with tempfile.TemporaryDirectory(prefix="owui-migrate-") as name:
        folder = Path(name)
        folders = unpack_request(request.source, folder)
        make_importable(folders)
        pair = ShadowPair(request, folders, cancellation)
        try:
            start = schema = pair.open()
            emit(PhaseStarted(phase=Phase.STEPS, text="Running the steps on shadows."))
            steps = []
            for step in request.steps:
                cancellation.check()
                shown, schema = _step(step, schema, pair)
                steps.append(shown)
        finally:
            pair.close()
    return Preview(
        dialect=request.dialect,
        lineage=request.start.lineage,
        target=request.target,
        source=request.source.label,
        start_revision=request.start.revision,
        goal=request.goal,
        start=start,
        steps=tuple(steps),
        seconds=perf_counter() - started,
    )


def _step(step: StepSpec, before: Schema, pair: ShadowPair) -> tuple[StepPreview, Schema]:
    outcome = pair.run(step)
    after = pair.schema()
    statements = statements_of(outcome)
    shown = StepPreview(
        revision=step.revision,
        system=step.system,
        direction=step.direction,
        title=step.title,
        script=outcome.script,
        statements=statements,
        is_scriptable=all(statement.is_scriptable for statement in statements),
        rows_touched=None,
        seconds=None,
        risks=(),
        findings=outcome.findings,
        change=change_between(before, after),
    )
    return shown, after


def change_between(before: Schema, after: Schema) -> SchemaChange:
    """What is new, different or gone."""
    known = {table.name: table for table in before.tables}
    changed = tuple(table for table in after.tables if known.get(table.name) != table)
    gone = tuple(sorted(before.table_names - after.table_names))
    return SchemaChange(tables=changed, gone=gone)


__all__ = ["change_between", "preview"]
