"""The whole way over every engine and both births, with the same promises everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.database.backups import list_backups
from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.drawing.document import graph_data
from owui_migrate_gui.drawing.drawing import State, make_drawing
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.prepare import prepare_backup, prepare_restore
from owui_migrate_gui.engine.prepare_preview import prepare_preview
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.events import BackupReport, Event, Finished, Outcome, Report, StepStarted
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan, stand
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.trust import require_trust
from tests.builders.databases import HEADS
from tests.builders.kinds import look, request_on
from tests.builders.running import Ended, carry_out
from tests.builders.scenes import FILES, SCHEMAS, Scene, file_scene, server_scene
from tests.builders.scripts import write_alembic
from tests.chain.facts import LINEAGES, Lineage

HEAD = HEADS["0.12.4"]
NEW = "ffff00000001"


EVERY_DAY: dict[str, Lineage] = {
    "plain": "peewee",
    "sqlcipher": "alembic",
    "postgresql-own-schema": "peewee",
}
"""Each driver with one birth; the other ones are for going through everything."""


def _scenes() -> Iterator[object]:
    for name in (*FILES, *SCHEMAS):
        for birth in LINEAGES:
            marks = () if EVERY_DAY.get(name) == birth else (pytest.mark.exhaustive,)
            yield pytest.param((name, birth), id=f"{name}-{birth}-born", marks=marks)


@pytest.fixture(params=_scenes())
def scene(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Scene]:
    name, birth = request.param
    making = (
        file_scene(FILES[name], birth, tmp_path)
        if name in FILES
        else server_scene(request.getfixturevalue("server_databases"), SCHEMAS[name], birth)
    )
    with making as made:
        yield made


def test_the_whole_way(scene: Scene, tmp_path: Path) -> None:
    before = scene.content()
    trace = scene.trace()
    steps = see_status_graph_and_preview(scene)
    made = back_up(scene, tmp_path / "backups")
    assert scene.trace() == trace
    assert scene.content_of(made) in (None, before)
    fail_cancel_and_die(scene, tmp_path / "source")
    assert scene.content() == before
    backup = go_up(scene, steps, before)
    assert scene.content() != before
    go_down(scene, steps)
    restore(scene, backup, before)
    outcomes = [run.outcome for run in list_runs(places.journal_dir(), scene.address.target.key)]
    assert outcomes == [Outcome.DONE] * 3 + [
        Outcome.DIED,
        Outcome.CANCELLED,
        Outcome.FAILED,
    ]


def see_status_graph_and_preview(scene: Scene) -> int:
    """What it says of where the database stands, and how many steps are shown."""
    snapshot = look(scene.address)
    assert snapshot.lineage.value == f"{scene.birth}-born"
    assert snapshot.recorded.alembic == (scene.start,)
    source = read_source(None)
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    assert [key.id for key in standing.current] == [scene.start]
    drawing = make_drawing(graph, load_releases(), standing)
    drawn = {mark.key.id: mark.state for mark in drawing.marks}
    assert (drawn[scene.start], drawn[HEAD]) == (State.CURRENT, State.PENDING)
    assert len(graph_data(drawing, "bundled", None, ()).nodes) == len(drawn)
    goal = RevisionKey(System.ALEMBIC, HEAD)
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, goal)
    volume = measure_target(scene.address.target, scene.address.secret)
    preview = report_of(carry_out(prepare_preview(snapshot, require_trust(source), plan, volume)))
    assert isinstance(preview, Preview)
    assert [step.revision for step in preview.steps] == [step.revision.id for step in plan.steps]
    return len(plan.steps)


def back_up(scene: Scene, into: Path) -> Path:
    wanted = prepare_backup(scene.address.target, into, secret=scene.address.secret)
    made = report_of(carry_out(wanted))
    assert isinstance(made, BackupReport)
    return Path(made.path)


def fail_cancel_and_die(scene: Scene, source: Path) -> None:
    """Steps that fail, are cancelled or killed, each after rows are gone and a column is there."""
    write_alembic(source, scene.start, None, title="Where it is")
    begin = 'op.execute("DELETE FROM chat")\nop.add_column("chat", sa.Column("x", sa.Integer()))\n'
    write_alembic(source, NEW, scene.start, f'{begin}op.execute("{scene.failing}")')
    failure = carry_out(request_on(scene.address, str(source), NEW)).failure
    assert (failure.step, failure.error.exit_code) == (NEW, 4)
    assert "no_such_column" in failure.error.what
    write_alembic(source, NEW, scene.start, f'{begin}op.execute("{scene.endless}")')
    cancelled = carry_out(request_on(scene.address, str(source), NEW), once_begun(cancel)).failure
    assert cancelled.error.code == "cancelled"
    died = carry_out(request_on(scene.address, str(source), NEW), once_begun(kill)).failure
    assert (died.error.code, died.error.exit_code) == ("run_failed", 4)


def cancel(process: EngineProcess) -> None:
    process.cancel()


def kill(process: EngineProcess) -> None:
    process.kill()


def once_begun(act: Callable[[EngineProcess], None]) -> Callable[[EngineProcess, Event], None]:
    def on_event(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted):
            act(process)

    return on_event


def go_up(scene: Scene, steps: int, before: object) -> Path:
    """To head, in as many steps as were shown; returns the backup that was made of before."""
    report = carry_out(request_on(scene.address, None, "head")).report
    assert (len(report.steps), report.verified) == (steps, True)
    assert all(step.statements for step in report.steps)
    assert look(scene.address).recorded.alembic == (HEAD,)
    newest = list_backups(scene.address.target)[0]
    assert (str(newest.path), newest.is_verified) == (report.backup, True)
    assert scene.content_of(newest.path) in (None, before)
    return newest.path


def go_down(scene: Scene, steps: int) -> None:
    report = carry_out(request_on(scene.address, None, scene.start)).report
    assert len(report.steps) == steps
    assert look(scene.address).recorded.alembic == (scene.start,)


def restore(scene: Scene, backup: Path, before: object) -> None:
    report_of(carry_out(prepare_restore(backup, scene.address.target, secret=scene.address.secret)))
    assert scene.is_back(before, backup)


def report_of(ended: Ended) -> Report:
    assert isinstance(ended.last, Finished), ended.last
    return ended.last.report
