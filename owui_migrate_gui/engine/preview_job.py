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

import msgspec

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.reporting import Emit
from owui_migrate_gui.engine.requests import PreviewRequest, StepSpec
from owui_migrate_gui.engine.shadow.pair import ShadowPair, StepOutcome
from owui_migrate_gui.engine.shadow.risks import StepFacts, risks_of
from owui_migrate_gui.engine.shadow.script_set import ScriptSet
from owui_migrate_gui.engine.shadow.statements_of_step import statements_of
from owui_migrate_gui.engine.shadow.volume import Known, rows_touched
from owui_migrate_gui.events import Phase, PhaseStarted
from owui_migrate_gui.preview import Preview, PreviewFinding, SchemaChange, StepPreview
from owui_migrate_gui.schema import Schema


def preview(request: PreviewRequest, emit: Emit, cancellation: Cancellation) -> Preview:
    """Make the preview of all steps; raises ``BadSource`` and ``Cancelled``."""
    started = perf_counter()
    emit(PhaseStarted(phase=Phase.PREFLIGHT, text="Loading the scripts."))
    with tempfile.TemporaryDirectory(prefix="owui-migrate-") as name:
        folder = Path(name)
        scripts = ScriptSet(request.source, folder / "source")
        replayed = _replayed(request, scripts, folder)
        emit(PhaseStarted(phase=Phase.STEPS, text="Running the steps on shadows."))
        made = preview_with(scripts, request, folder, cancellation, replayed=replayed)
    return msgspec.structs.replace(made, seconds=perf_counter() - started)


def preview_with(
    scripts: ScriptSet,
    request: PreviewRequest,
    folder: Path,
    cancellation: Cancellation,
    *,
    replayed: ScriptSet | None = None,
) -> Preview:
    """The same with scripts that are loaded already, somewhere below ``folder``.

    ``replayed`` are those that make the start, where the request says how to.
    """
    pair = ShadowPair(request, scripts, folder, cancellation)
    try:
        start = pair.open(replayed)
        steps = _steps(request, start, pair, cancellation)
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
        schema=request.schema,
        is_encrypted=request.is_encrypted,
        seconds=0.0,
    )


def _replayed(request: PreviewRequest, scripts: ScriptSet, folder: Path) -> ScriptSet | None:
    source = request.start.replay_source
    if source is None or source == request.source:
        return scripts if source else None
    return ScriptSet(source, folder / "replayed")


def _steps(
    request: PreviewRequest, start: Schema, pair: ShadowPair, cancellation: Cancellation
) -> list[StepPreview]:
    rows = _rows_known(request)
    schema = start
    steps: list[StepPreview] = []
    failed = ""
    for step in request.steps:
        cancellation.check()
        if failed:
            steps.append(_not_made(step, failed))
            continue
        outcome = pair.run(step)
        before, schema = schema, pair.schema()
        steps.append(_shown(step, outcome, _facts(request, step, outcome, (before, schema), rows)))
        if rows is not None:
            rows = {name: _rows_after(name, rows, before) for name in schema.table_names}
        failed = step.revision if outcome.has_failed else ""
    return steps


def _rows_known(request: PreviewRequest) -> dict[str, int | None] | None:
    rows = request.start.rows
    return dict(rows.counts) if rows is not None else None


def _rows_after(name: str, rows: dict[str, int | None], before: Schema) -> int | None:
    """The target's rows of a table after a step; nothing is known of one that the step made."""
    return rows.get(name) if name in before.table_names else None


def _facts(
    request: PreviewRequest,
    step: StepSpec,
    outcome: StepOutcome,
    schemas: tuple[Schema, Schema],
    rows: dict[str, int | None] | None,
) -> StepFacts:
    start = request.start.rows
    return StepFacts(
        step=step,
        dialect=request.dialect,
        statements=statements_of(outcome, rows or {}),
        before=schemas[0],
        after=schemas[1],
        known=Known(rows=rows, sizes=start.sizes if start is not None else {}),
    )


def _shown(step: StepSpec, outcome: StepOutcome, facts: StepFacts) -> StepPreview:
    return StepPreview(
        revision=step.revision,
        system=step.system,
        direction=step.direction,
        title=step.title,
        script=outcome.script,
        statements=facts.statements,
        is_scriptable=not outcome.is_uncertain
        and all(statement.is_scriptable for statement in facts.statements),
        rows_touched=rows_touched(facts.statements, facts.rewritten, facts.known),
        seconds=facts.seconds,
        risks=risks_of(facts),
        findings=tuple(outcome.findings),
        change=change_between(facts.before, facts.after),
        notes=tuple(
            f"Handled one by one, if there are any: {reason}." for reason in step.set_aside
        ),
    )


def _not_made(step: StepSpec, failed: str) -> StepPreview:
    what = f"Not previewed, because the step {failed} before it fails."
    return StepPreview(
        revision=step.revision,
        system=step.system,
        direction=step.direction,
        title=step.title,
        script="",
        statements=(),
        is_scriptable=False,
        rows_touched=None,
        seconds=None,
        risks=(),
        findings=(PreviewFinding(script="", line=0, what=what),),
        change=SchemaChange(),
    )


def change_between(before: Schema, after: Schema) -> SchemaChange:
    """What is new, different or gone."""
    known = {table.name: table for table in before.tables}
    changed = tuple(table for table in after.tables if known.get(table.name) != table)
    gone = tuple(sorted(before.table_names - after.table_names))
    return SchemaChange(tables=changed, gone=gone)


__all__ = ["change_between", "preview", "preview_with"]
