"""Makes the demo database: bundled migrations up to an old release, then its people's rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.demo.content import Row, demo_rows
from owui_migrate_gui.engine.prepare import prepare_run
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import as_trial
from owui_migrate_gui.errors import NeedsAttention, error_from_record
from owui_migrate_gui.events import Failed
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.plan import Plan, Step
from owui_migrate_gui.revision import Direction, Recorded, RevisionKey, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.trust import require_trust

RELEASE = "0.3.35"
NAME = "webui.db"


def make_demo_database(folder: Path) -> Path:
    """Make ``webui.db`` of release 0.3.35 in ``folder`` and return its path.

    Raises ``NeedsAttention`` where there is one already, and what a run may raise.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    if path.exists():
        raise NeedsAttention(f"There is a {path} already.", remedy="Choose an empty folder.")
    _make_empty(path)
    _run_to_release(path)
    _insert(path, demo_rows())
    return path


def _make_empty(path: Path) -> None:
    """A database with one page, so that SQLite knows it as one."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE page (x)")
        connection.execute("DROP TABLE page")
        connection.execute("VACUUM")


def _run_to_release(path: Path) -> None:
    """Run every step that a server of that age had run; the journal is not the person's."""
    source = read_source("bundled")
    snapshot = open_target(parse_target(str(path)), with_holders=False)
    plan = _plan_from_birth(build_graph(source.revisions), snapshot.recorded)
    with TemporaryDirectory(prefix="owui-demo-") as scratch:
        asked = prepare_run(snapshot, require_trust(source), plan, backup_dir=Path(scratch))
        request = as_trial(asked, Path(scratch))
        for event in EngineProcess(request).events():
            if isinstance(event, Failed):
                raise error_from_record(event.error)


def _plan_from_birth(graph: RevisionGraph, recorded: Recorded) -> Plan:
    """Both systems from nothing; ``make_plan`` gives a new database no peewee history."""
    release = load_releases().find(RELEASE)
    assert release is not None
    assert release.alembic_head is not None
    goal = RevisionKey(System.ALEMBIC, release.alembic_head)
    wanted = graph.ancestors(goal) | {goal}
    scripts = [revision for revision in graph.revisions() if revision.key in wanted]
    up = Direction.UPGRADE
    steps = tuple(Step(index=n, revision=rev, direction=up) for n, rev in enumerate(scripts))
    return Plan(recorded=recorded, goal=goal, direction=up, steps=steps)


def _insert(path: Path, rows: Iterator[Row]) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for row in rows:
            columns = ", ".join(f'"{name}"' for name in row.values)
            marks = ", ".join("?" for _ in row.values)
            connection.execute(
                f'INSERT INTO "{row.table}" ({columns}) VALUES ({marks})',  # noqa: S608 - our names
                tuple(row.values.values()),
            )


__all__ = ["NAME", "RELEASE", "make_demo_database"]
