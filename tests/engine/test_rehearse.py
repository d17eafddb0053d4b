"""A rehearsal runs everything on a copy and leaves the target and the disk as they were."""

from __future__ import annotations

import tempfile
from pathlib import Path

from owui_migrate_gui.database.content_stamp import content_stamp
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import RehearseRequest
from owui_migrate_gui.events import (
    Event,
    Failed,
    Finished,
    RehearsalReport,
    StepStarted,
    Verdict,
)
from tests.builders.running import carry_out, digest, rehearsal_of, request_for
from tests.builders.scripts import write_alembic
from tests.engine.conftest import ENDLESS, FIRST, SECOND, THIRD


def leftovers(request: RehearseRequest) -> list[Path]:
    return list(Path(tempfile.gettempdir()).glob(f"owui-migrate-{request.run_id}*"))


def test_a_rehearsal_tells_what_the_run_would_do_and_changes_nothing(
    database: Path, source: Path
) -> None:
    write_alembic(source, SECOND, FIRST, 'op.add_column("chat", sa.Column("x", sa.Integer()))')
    write_alembic(source, THIRD, SECOND, "op.execute(\"INSERT INTO chat (id) VALUES ('3')\")")
    before, wanted = digest(database), request_for(database, str(source), "head")
    request = rehearsal_of(wanted)
    last = carry_out(request).last
    assert isinstance(last, Finished)
    report = last.report
    assert isinstance(report, RehearsalReport)
    assert [step.rows for step in report.steps] == [{}, {"chat": 1}]
    assert {check.verdict for check in report.checks} == {Verdict.GOOD}
    assert report.estimated_seconds > sum(step.seconds for step in report.steps)
    assert report.peak_memory > 10_000_000
    assert report.is_target_unchanged
    assert report.stamp == content_stamp(database)
    assert digest(database) == before
    assert [path.name for path in database.parent.iterdir()] == ["webui.db"]
    assert not leftovers(request)
    real = carry_out(wanted).report
    assert [(s.revision, s.statements, s.rows) for s in real.steps] == [
        (s.revision, s.statements, s.rows) for s in report.steps
    ]


def test_a_rehearsal_fails_where_the_run_would(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "op.execute('INSERT INTO gone VALUES (1)')")
    before = digest(database)
    request = rehearsal_of(request_for(database, str(source), "head"))
    last = carry_out(request).last
    assert isinstance(last, Failed)
    assert last.step == SECOND
    assert "no such table: gone" in last.error.what
    assert digest(database) == before
    assert not leftovers(request)


def test_a_rehearsal_can_be_cancelled(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ENDLESS)

    def cancel(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted):
            process.cancel()

    request = rehearsal_of(request_for(database, str(source), "head"))
    last = carry_out(request, cancel).last
    assert isinstance(last, Failed)
    assert last.error.code == "cancelled"
    assert not leftovers(request)
