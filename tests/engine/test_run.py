"""A run does all of its steps or nothing, behind a verified backup. Real child, real SQLite."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from time import monotonic

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.database.run_lock import lock_path, run_lock
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.preflight import check_nobody_else
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.errors import TargetLocked
from owui_migrate_gui.events import (
    BackupVerified,
    Event,
    Failed,
    LogLine,
    Outcome,
    Phase,
    PhaseStarted,
    StepFinished,
    StepStarted,
)
from tests.builders.running import carry_out, digest, request_for
from tests.builders.scripts import write_alembic, write_peewee
from tests.builders.without_pg_dump import patch_child
from tests.engine.conftest import ENDLESS, FIRST, SECOND, THIRD

ADD_COLUMN = 'op.add_column("chat", sa.Column("x", sa.Integer()))'
DROP_COLUMN = 'op.drop_column("chat", "x")'


def rows(database: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()


def side_files(database: Path) -> list[str]:
    return sorted(p.name for p in database.parent.iterdir() if ".backup." not in p.name)


def test_an_upgrade_applies_its_steps_and_says_what_each_did(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN, DROP_COLUMN)
    write_alembic(
        source, THIRD, SECOND, "op.execute(\"INSERT INTO chat (id) VALUES ('3'), ('4')\")"
    )
    ended = carry_out(request_for(database, str(source), "head"))
    report = ended.report
    assert [step.revision for step in report.steps] == [SECOND, THIRD]
    assert [step.rows for step in report.steps] == [{}, {"chat": 2}]
    assert report.after["alembic"] == [THIRD]
    assert rows(database, "SELECT version_num FROM alembic_version") == [(THIRD,)]
    assert rows(database, "SELECT count(*) FROM chat") == [(4,)]
    assert [e.step for e in ended.events if isinstance(e, StepFinished)] == list(report.steps)


def test_no_step_begins_before_the_backup_is_verified(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    before = digest(database)
    ended = carry_out(request_for(database, str(source), "head"))
    kinds = [type(event) for event in ended.events]
    assert kinds.index(BackupVerified) < kinds.index(StepStarted)
    backup = Path(ended.report.backup or "")
    assert digest(backup) == before


def test_a_downgrade_takes_steps_back_in_order(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN, DROP_COLUMN)
    before = rows(database, "SELECT sql FROM sqlite_master ORDER BY name")
    carry_out(request_for(database, str(source), "head"))
    down = carry_out(request_for(database, str(source), "-1")).report
    assert [(step.revision, step.direction.value) for step in down.steps] == [(SECOND, "downgrade")]
    assert rows(database, "SELECT version_num FROM alembic_version") == [(FIRST,)]
    assert rows(database, "SELECT sql FROM sqlite_master ORDER BY name") == before


def test_both_systems_run_in_one_plan(tmp_path: Path) -> None:
    source, database = tmp_path / "source", tmp_path / "data" / "webui.db"
    database.parent.mkdir()
    write_peewee(
        source,
        "001_first",
        "migrator.sql('CREATE TABLE user (id VARCHAR(255) NOT NULL)')\n"
        "migrator.sql('CREATE TABLE chat (id VARCHAR(255) NOT NULL)')",
    )
    write_peewee(source, "002_second", "migrator.sql('ALTER TABLE user ADD COLUMN api_key TEXT')")
    write_alembic(source / "migrations", FIRST, None, ADD_COLUMN)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(
            "CREATE TABLE migratehistory (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(255), "
            "migrated_at DATETIME NOT NULL)"
        )
        connection.execute("INSERT INTO migratehistory VALUES (1, '001_first', '2024-01-01')")
        connection.execute("CREATE TABLE user (id VARCHAR(255) NOT NULL)")
        connection.execute("CREATE TABLE chat (id VARCHAR(255) NOT NULL)")
    report = carry_out(request_for(database, str(source), "head")).report
    assert [str(step.revision) for step in report.steps] == ["002_second", FIRST]
    assert report.after == {"peewee": ["001_first", "002_second"], "alembic": [FIRST]}


FAILING = {
    "an error of SQLite": "op.execute('INSERT INTO nowhere VALUES (1)')",
    "an exception of Python": "raise KeyError('timestamp')",
    "a commit inside": "op.get_bind().commit()\nop.execute('DELETE FROM chat')",
    "a COMMIT statement": "op.execute('COMMIT')",
    "a PRAGMA": "op.execute('PRAGMA ignore_check_constraints = ON')",
    "an unfinished change of the schema": (
        "op.execute('PRAGMA writable_schema = ON')\nop.execute('DELETE FROM chat')"
    ),
    "an exit": "raise SystemExit(0)",
}


@pytest.mark.parametrize("body", FAILING.values(), ids=FAILING.keys())
def test_a_failing_step_leaves_the_target_byte_for_byte_as_it_was(
    database: Path, source: Path, body: str
) -> None:
    write_alembic(source, SECOND, FIRST, "op.execute('DELETE FROM chat')\n" + ADD_COLUMN)
    write_alembic(source, THIRD, SECOND, body, title="The step that fails")
    before = digest(database)
    ended = carry_out(request_for(database, str(source), "head"))
    assert ended.failure.error.exit_code in {4, 5}
    assert digest(database) == before
    assert side_files(database) == ["webui.db"]


def test_a_failure_names_step_statement_and_reason(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN + "\nop.execute('INSERT INTO gone VALUES (1)')")
    failure = carry_out(request_for(database, str(source), "head")).failure
    assert failure.step == SECOND
    assert failure.statement == "INSERT INTO gone VALUES (1)"
    assert failure.error.what == (f'Step {SECOND} "Step {SECOND}" failed: no such table: gone.')
    assert "put back to its state before the run" in failure.error.unchanged
    assert failure.error.remedy


def test_what_a_script_prints_does_not_disturb_the_events(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, 'print(\'{"type": "finished"}\')\n' + ADD_COLUMN)
    assert carry_out(request_for(database, str(source), "head")).report.steps


def test_cancel_stops_inside_a_long_statement_within_two_seconds(
    database: Path, source: Path
) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN + "\n" + ENDLESS)
    before = digest(database)
    asked: list[float] = []
    told: list[float] = []

    def ask(process: EngineProcess) -> None:
        asked.append(monotonic())
        process.cancel()

    def cancel(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted):
            timer = threading.Timer(0.3, ask, (process,))
            timer.start()
        if isinstance(event, Failed):
            told.append(monotonic())

    ended = carry_out(request_for(database, str(source), "head"), cancel)
    assert ended.failure.error.code == "cancelled"
    assert told[0] - asked[0] < 2
    assert digest(database) == before
    assert side_files(database) == ["webui.db"]


def test_a_script_that_ignores_cancel_is_killed_and_undone(
    database: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("owui_migrate_gui.engine.process.CANCEL_SECONDS", 0.5)
    write_alembic(source, SECOND, FIRST, "op.execute('DELETE FROM chat')\ntime.sleep(60)")
    before = digest(database)

    def cancel(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted):
            process.cancel()

    ended = carry_out(request_for(database, str(source), "head"), cancel)
    assert ended.failure.error.code == "cancelled"
    assert digest(database) == before
    (entry,) = list_runs(places.journal_dir())
    assert entry.error is not None
    assert (entry.outcome, entry.error.code) == (Outcome.CANCELLED, "cancelled")
    assert entry.ended is not None


_SLOW_UNDO = """
import time
from owui_migrate_gui.engine import statements
send = statements.Watched.send
def slow(self, sql):
    if sql == "ROLLBACK":
        time.sleep(2.2)
    return send(self, sql)
statements.Watched.send = slow
"""


def test_putting_back_may_take_longer_than_a_cancel_waits(
    database: Path, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed, the child would leave all of it to be undone from the beginning."""
    patch_child(tmp_path, monkeypatch, _SLOW_UNDO)
    write_alembic(source, SECOND, FIRST, ADD_COLUMN + "\n" + ENDLESS)
    before = digest(database)

    def cancel(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted):
            process.cancel()

    ended = carry_out(request_for(database, str(source), "head"), cancel)
    assert ended.failure.error.code == "cancelled"
    phases = [event.phase for event in ended.events if isinstance(event, PhaseStarted)]
    assert phases[-1] is Phase.UNDO
    (entry,) = list_runs(places.journal_dir())
    assert (entry.outcome, entry.found) == (Outcome.CANCELLED, "")  # nobody had to look into it
    assert digest(database) == before


MANY_ROWS = """\
op.execute(
    "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 400000) "
    "INSERT INTO chat (id) SELECT i FROM n"
)
time.sleep(0.2)
"""


def test_a_cancel_while_rows_are_counted_is_told_as_a_cancel(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, MANY_ROWS)
    write_alembic(source, THIRD, SECOND, ADD_COLUMN)
    before = digest(database)

    def cancel(process: EngineProcess, event: Event) -> None:
        if isinstance(event, PhaseStarted) and event.phase is Phase.VERIFY:
            process.cancel()

    failure = carry_out(request_for(database, str(source), "head"), cancel).failure
    assert failure.error.code == "cancelled"
    (entry,) = list_runs(places.journal_dir())
    assert entry.outcome is Outcome.CANCELLED
    assert entry.error is not None
    assert entry.error.code == "cancelled"
    assert digest(database) == before


def test_the_check_of_the_backup_is_announced(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    ended = carry_out(request_for(database, str(source), "head"))
    phases = [event.phase for event in ended.events if isinstance(event, PhaseStarted)]
    assert phases == [
        Phase.LOCK,
        Phase.PREFLIGHT,
        Phase.BACKUP,
        Phase.CHECK_BACKUP,
        Phase.STEPS,
        Phase.VERIFY,
        Phase.COMMIT,
    ]


def test_the_journal_of_a_failed_run_lists_every_planned_step(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "raise ValueError('no')")
    write_alembic(source, THIRD, SECOND, ADD_COLUMN)
    carry_out(request_for(database, str(source), "head"))
    (entry,) = list_runs(places.journal_dir())
    assert [step.revision for step in entry.plan] == [SECOND, THIRD]
    assert entry.failed_step == SECOND
    assert entry.steps == ()


def test_nobody_writes_at_any_phase_of_a_run(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "time.sleep(0.2)\n" + ADD_COLUMN)
    write_alembic(source, THIRD, SECOND, "time.sleep(0.2)")
    refused = set()

    def intrude(_process: EngineProcess, event: Event) -> None:
        is_over = isinstance(event, PhaseStarted) and event.phase in {Phase.LOCK, Phase.COMMIT}
        if is_over or not isinstance(event, PhaseStarted | StepStarted | StepFinished):
            return
        with closing(sqlite3.connect(database, timeout=0)) as connection:
            try:
                connection.execute("INSERT INTO user VALUES ('intruder')")
            except sqlite3.OperationalError as error:
                refused.add((type(event).__name__, error.sqlite_errorname))

    carry_out(request_for(database, str(source), "head"), intrude)
    assert {name for name, _ in refused} == {"PhaseStarted", "StepStarted", "StepFinished"}
    assert {code for _, code in refused} == {"SQLITE_BUSY"}
    assert rows(database, "SELECT count(*) FROM user") == [(0,)]


def test_another_console_is_told_who_works_until_the_end(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "time.sleep(0.2)\n" + ADD_COLUMN)
    write_alembic(source, THIRD, SECOND, "time.sleep(0.2)")
    request = request_for(database, str(source), "head")
    said: dict[str, str] = {}

    def come_second(process: EngineProcess, event: Event) -> None:
        if isinstance(event, PhaseStarted) and event.phase in {Phase.LOCK, Phase.COMMIT}:
            return
        if isinstance(event, PhaseStarted | StepStarted | StepFinished):
            with suppress(TargetLocked), run_lock(database, "upgrading too"):
                said[type(event).__name__] = "both hold it"
            try:
                check_nobody_else(database)
            except TargetLocked as error:
                said.setdefault(type(event).__name__, error.what)
            assert f"(process {process.pid}) is upgrading to" in said[type(event).__name__]

    assert carry_out(request, come_second).report.verified
    assert set(said) == {"PhaseStarted", "StepStarted", "StepFinished"}
    assert not lock_path(database).exists()


_READS = "c.execute('BEGIN'); c.execute('SELECT * FROM chat').fetchone()"
_WRITES = "c.execute('BEGIN IMMEDIATE')"


@contextmanager
def somebody(database: Path, doing: str) -> Iterator[subprocess.Popen[bytes]]:
    """Another program that holds a lock; not a child of the console's, which would be its own."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        f"{doing}; print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdin is not None
        reader.stdout.readline()
        yield reader
        reader.stdin.close()


@pytest.mark.parametrize("gives_up", [False, True], ids=["reader-ends", "cancelled"])
def test_a_commit_waits_for_readers_and_can_be_cancelled_meanwhile(
    database: Path, source: Path, gives_up: bool
) -> None:
    """Without a log, who reads keeps the pages from being written; an hour's work is not undone."""
    gate = database.parent.parent / "gate"
    wait = f"import os\nwhile not os.path.exists({str(gate)!r}):\n    time.sleep(0.01)\n"
    write_alembic(source, SECOND, FIRST, wait + ADD_COLUMN)
    before = digest(database)
    request = request_for(database, str(source), "head")
    with ExitStack() as stack:
        readers: list[subprocess.Popen[bytes]] = []

        def on_event(process: EngineProcess, event: Event) -> None:
            if isinstance(event, StepStarted):
                readers.append(stack.enter_context(somebody(database, _READS)))
                gate.touch()
            if isinstance(event, PhaseStarted) and event.text.startswith("Waiting until "):
                assert f"(process {readers[0].pid}) stops reading" in event.text
                if gives_up:
                    process.cancel()
                else:
                    assert readers[0].stdin is not None
                    readers[0].stdin.close()

        ended = carry_out(request, on_event)
    assert readers
    if gives_up:
        assert ended.failure.error.code == "cancelled"
        assert digest(database) == before
        assert side_files(database) == ["webui.db"]
    else:
        assert ended.report.verified
        assert rows(database, "SELECT version_num FROM alembic_version") == [(SECOND,)]


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_child_leaves_the_target_as_it_was_and_is_found_in_the_journal(
    database: Path, source: Path
) -> None:
    write_alembic(source, SECOND, FIRST, "op.execute('DELETE FROM chat')\n" + ENDLESS)
    before = digest(database)

    def kill(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted) and process.pid:
            threading.Timer(0.2, os.kill, (process.pid, signal.SIGKILL)).start()

    ended = carry_out(request_for(database, str(source), "head"), kill)
    assert "SIGKILL" in ended.failure.error.what
    assert ended.failure.error.exit_code == 4
    assert digest(database) == before
    assert side_files(database) == ["webui.db"]
    assert [run.outcome for run in list_runs(places.journal_dir())] == [Outcome.DIED]


def test_a_parent_that_goes_away_cancels_its_child(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ENDLESS)
    before = digest(database)
    process = EngineProcess(request_for(database, str(source), "head"))
    for event in process.events():
        if isinstance(event, StepStarted):
            break
    # Leaving the loop closes the generator, which closes the child's standard input.
    assert digest(database) == before
    assert side_files(database) == ["webui.db"]


def test_a_locked_database_is_refused_with_the_holders_name(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    request = request_for(database, str(source), "head")
    with somebody(database, _WRITES):
        failure = carry_out(request).failure
    assert failure.error.code == "target_locked"
    assert failure.error.exit_code == 3


def test_a_target_that_moved_since_the_plan_is_refused(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    request = request_for(database, str(source), "head")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (SECOND,))
    failure = carry_out(request).failure
    assert (failure.error.code, failure.error.exit_code) == ("target_changed", 3)


def test_scripts_that_changed_since_they_were_trusted_are_refused(
    database: Path, source: Path
) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    request = request_for(database, str(source), "head")
    write_alembic(source, SECOND, FIRST, "op.execute('DELETE FROM chat')")
    failure = carry_out(request).failure
    assert (failure.error.code, failure.error.exit_code) == ("source_not_trusted", 3)
    assert rows(database, "SELECT count(*) FROM chat") == [(2,)]


def test_no_backup_no_run(database: Path, source: Path, tmp_path: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    blocked = tmp_path / "not-a-folder"
    blocked.write_text("", encoding="utf-8")
    before = digest(database)
    failure = carry_out(request_for(database, str(source), "head", blocked)).failure
    assert failure.error.exit_code == 3
    assert digest(database) == before


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("from open_webui.models.users import Users", "open_webui.models"),
        ("import surely_not_installed_here", "surely_not_installed_here"),
    ],
)
def test_an_import_without_a_stand_in_is_refused_before_the_backup(
    database: Path, source: Path, line: str, named: str
) -> None:
    script = write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    script.write_text(line + "\n" + script.read_text(encoding="utf-8"), encoding="utf-8")
    failure = carry_out(request_for(database, str(source), "head")).failure
    assert failure.error.code == "bad_source"
    assert named in failure.error.what
    assert f"{SECOND}.py, line 1" in failure.error.what
    assert sorted(p.name for p in database.parent.iterdir()) == ["webui.db"]


def test_a_wal_database_stays_in_wal_mode_and_leaves_no_side_files(
    database: Path, source: Path
) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    carry_out(request_for(database, str(source), "head"))
    assert side_files(database) == ["webui.db"]
    assert rows(database, "PRAGMA journal_mode") == [("wal",)]


def test_the_journal_tells_the_whole_run(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    report = carry_out(request_for(database, str(source), "head")).report
    (entry,) = list_runs(places.journal_dir(), str(database))
    assert entry.run_id == report.run_id
    assert entry.outcome is Outcome.DONE
    assert entry.steps == report.steps
    assert entry.backup == report.backup
    assert entry.source_hash
    assert any("Running upgrade" in line for line in entry.log)


def test_row_sentences_of_scripts_reach_the_report(database: Path, source: Path) -> None:
    write_alembic(
        source,
        SECOND,
        FIRST,
        "import logging\n"
        "logging.getLogger('migrations.rows').info(\n"
        "    '2 tags merged', extra={'row_report': {'table': 'tag', 'count': 2}})",
    )
    assert carry_out(request_for(database, str(source), "head")).report.steps[0].notes == (
        "2 tags merged",
    )


def test_no_run_begins_without_a_journal(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD_COLUMN)
    before = digest(database)
    request = request_for(database, str(source), "head")
    places.journal_dir().parent.mkdir(exist_ok=True)
    places.journal_dir().write_text("in the way", encoding="utf-8")

    failure = carry_out(request).failure

    assert (failure.error.code, failure.error.exit_code) == ("no_access", 3)
    assert f"The journal in {places.journal_dir()} can't be written" in failure.error.what
    assert failure.error.unchanged == "Nothing was changed."
    assert "OWUI_MIGRATE_HOME" in failure.error.remedy
    assert digest(database) == before
    assert side_files(database) == ["webui.db"]


def test_a_committed_run_is_done_also_where_its_journal_went_away(
    database: Path, source: Path
) -> None:
    folder = str(places.journal_dir())
    losing = f"import pathlib, shutil; shutil.rmtree({folder!r}); pathlib.Path({folder!r}).touch()"
    write_alembic(source, SECOND, FIRST, losing)

    ended = carry_out(request_for(database, str(source), "head"))

    assert ended.report.verified
    assert rows(database, "SELECT version_num FROM alembic_version") == [(SECOND,)]
    warnings = [e.text for e in ended.events if isinstance(e, LogLine) and e.level == "WARNING"]
    assert len(warnings) == 1
    assert "could not be brought up to date" in warnings[0]
