"""A run on a PostgreSQL server does all of its steps or nothing, whatever happens to the server."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import msgspec
import psutil
import psycopg
import pytest

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.engine.prepare import prepare_backup, prepare_restore
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import RunRequest
from owui_migrate_gui.events import (
    BackupReport,
    BackupVerified,
    BytesCopied,
    Event,
    Failed,
    Finished,
    LogLine,
    Phase,
    PhaseStarted,
    RestoreReport,
    StepStarted,
)
from tests.builders.postgresql import PASSWORD, running_server, server_programs
from tests.builders.running import carry_out, request_for_target
from tests.builders.scripts import write_alembic, write_peewee
from tests.builders.server_databases import TOY, ServerDatabase, ServerDatabases

SECOND, THIRD = "aaaa00000002", "aaaa00000003"
ADD_COLUMN = 'op.add_column("chat", sa.Column("x", sa.Integer()))'
DROP_COLUMN = 'op.drop_column("chat", "x")'
LONG = 'op.execute("SELECT pg_sleep(600)")'


@pytest.fixture
def toy(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.toy() as made:
        yield made


@pytest.fixture
def toy_source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    write_alembic(folder, TOY, None, title="Base tables")
    return folder


def request(database: ServerDatabase, source: Path | None, goal: str = "head") -> RunRequest:
    text = str(source) if source else None
    return request_for_target(database.target, text, goal, secret=database.secret)


def when_begun(action: Callable[[], object]) -> Callable[[EngineProcess, Event], None]:
    """Do something half a second after the first step began."""

    def on_event(_process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted) and event.index == 0:
            threading.Timer(0.5, action).start()

    return on_event


def test_both_systems_share_one_transaction(toy: ServerDatabase, tmp_path: Path) -> None:
    source = tmp_path / "both"
    write_peewee(source, "001_first", "migrator.sql('CREATE TABLE one (id VARCHAR(255))')")
    write_peewee(source, "002_second", "migrator.sql('INSERT INTO one VALUES (%s)', 'ü')")
    write_alembic(source / "migrations", TOY, None, "op.execute(\"INSERT INTO one VALUES ('2')\")")
    write_alembic(source / "migrations", SECOND, TOY, "op.execute('SELECT 1 / 0')")
    toy.execute(
        "DROP TABLE alembic_version",
        "SET ROLE webui",
        "ALTER TABLE chat ALTER id TYPE VARCHAR(255)",  # as peewee has it
        'ALTER TABLE "user" ALTER id TYPE VARCHAR(255)',
        "CREATE TABLE migratehistory (id serial PRIMARY KEY, name text, migrated_at timestamp)",
        "INSERT INTO migratehistory (name, migrated_at) VALUES ('001_first', now())",
        "CREATE TABLE one (id VARCHAR(255))",
    )
    before = toy.look()
    failure = carry_out(request(toy, source)).failure
    assert failure.step == SECOND
    assert toy.look() == before
    report = carry_out(request(toy, source, TOY)).report
    assert report.after == {"peewee": ["001_first", "002_second"], "alembic": [TOY]}
    assert [step.rows.get("one") for step in report.steps] == [1, 1]


FAILING = {
    "an error of the server": "op.execute('INSERT INTO nowhere VALUES (1)')",
    "an exception of Python": "raise KeyError('timestamp')",
    "a commit inside": "op.get_bind().commit()\nop.execute('DELETE FROM chat')",
    "a COMMIT statement": "op.execute('COMMIT')",
    "a second transaction": "op.execute('START TRANSACTION')",
}


@pytest.mark.parametrize("body", FAILING.values(), ids=FAILING.keys())
def test_a_failing_step_leaves_the_target_as_it_was(
    toy: ServerDatabase, toy_source: Path, body: str
) -> None:
    write_alembic(toy_source, SECOND, TOY, "op.execute('DELETE FROM chat')\n" + ADD_COLUMN)
    write_alembic(toy_source, THIRD, SECOND, body, title="The step that fails")
    before = toy.look()
    error = carry_out(request(toy, toy_source)).failure.error
    assert error.exit_code == 4
    assert "put back to its state before the run" in error.unchanged
    assert toy.look() == before


def test_cancel_stops_inside_a_long_statement(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, SECOND, TOY, "op.execute('DELETE FROM chat')\n" + LONG)
    before = toy.look()
    asked: list[float] = []

    def on_event(process: EngineProcess, event: Event) -> None:
        def cancel() -> None:
            asked.append(monotonic())
            process.cancel()

        if isinstance(event, StepStarted):
            threading.Timer(0.5, cancel).start()

    ended = carry_out(request(toy, toy_source), on_event)
    assert ended.failure.error.code == "cancelled"
    assert monotonic() - asked[0] < 4
    assert toy.look() == before


def test_the_servers_limits_of_time_do_not_count(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, SECOND, TOY, 'op.execute("SELECT pg_sleep(0.7)")\n' + ADD_COLUMN)
    toy.server.administer(
        f"ALTER ROLE webui IN DATABASE {toy.database} SET statement_timeout = '300ms'",
        f"ALTER ROLE webui IN DATABASE {toy.database}"
        " SET idle_in_transaction_session_timeout = '300ms'",
    )
    ended = carry_out(request(toy, toy_source))
    assert ended.report.verified
    said = " ".join(event.text for event in ended.events if isinstance(event, LogLine))
    assert "statement_timeout of 300ms does not count" in said


def test_a_backend_that_is_terminated_in_the_middle(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, SECOND, TOY, "op.execute('DELETE FROM chat')\n" + LONG)
    before = toy.look()
    kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query ~ '^SELECT pg_sleep'"

    def kill_once_asleep() -> None:
        """On a busy machine it may not sleep yet: a kill that finds nobody would wait it out."""
        end = monotonic() + 60
        while monotonic() < end and not toy.rows(kill):
            sleep(0.05)

    ended = carry_out(request(toy, toy_source), when_begun(kill_once_asleep))
    error = ended.failure.error
    assert "connection to the server was lost" in error.what
    assert "the database is as it was before" in error.unchanged
    assert error.exit_code == 4
    assert toy.look() == before


@pytest.mark.parametrize("comes_back", [True, False])
def test_a_server_that_is_stopped_in_the_middle(
    toy_source: Path, comes_back: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = server_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed")
    write_alembic(toy_source, SECOND, TOY, "op.execute('DELETE FROM chat')\n" + LONG)
    with running_server(programs) as server, ServerDatabases(server).toy() as database:
        before = database.look()

        def stop() -> None:
            server.stop("immediate")
            if comes_back:
                server.start()

        error = carry_out(request(database, toy_source), when_begun(stop)).failure.error
        if not comes_back:
            server.start()
        assert error.exit_code == 4
        assert "connection to the server was lost" in error.what
        said = "as it was before" if comes_back else "nothing was committed"
        assert said in error.unchanged
        assert database.look() == before


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_child_is_undone_and_told(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, SECOND, TOY, "op.execute('DELETE FROM chat')\n" + LONG)
    before = toy.look()

    def kill(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted) and process.pid:
            threading.Timer(0.5, os.kill, (process.pid, signal.SIGKILL)).start()

    error = carry_out(request(toy, toy_source), kill).failure.error
    assert "SIGKILL" in error.what
    assert error.exit_code == 4
    assert toy.look() == before
    # The server noticed, although the statement would have taken ten minutes.
    assert carry_out(prepare_backup(toy.target, secret=toy.secret)).last.__class__ is Finished


def test_a_lock_of_another_session_is_named_not_waited_for(
    toy: ServerDatabase, toy_source: Path
) -> None:
    write_alembic(toy_source, SECOND, TOY, ADD_COLUMN)
    wanted = request(toy, toy_source)
    with closing(toy.server.connect(toy.database)) as other:
        other.execute("SET application_name = 'a report'")
        other.execute("BEGIN")
        other.execute("LOCK TABLE chat IN SHARE MODE")
        began = monotonic()
        error = carry_out(wanted).failure.error
    assert (error.code, error.exit_code) == ("target_locked", 3)
    assert "a report (session" in error.what
    assert monotonic() - began < 20
    assert toy.recorded() == [TOY]


def test_a_cancel_ends_the_wait_for_another_session_s_lock(
    toy: ServerDatabase, toy_source: Path
) -> None:
    write_alembic(toy_source, SECOND, TOY, ADD_COLUMN)
    wanted = request(toy, toy_source)
    asked: list[float] = []

    def cancel(process: EngineProcess) -> None:
        asked.append(monotonic())
        process.cancel()

    def on_event(process: EngineProcess, event: Event) -> None:
        if isinstance(event, PhaseStarted) and event.phase is Phase.LOCK:
            threading.Timer(1.5, cancel, (process,)).start()

    with closing(toy.server.connect(toy.database)) as other:
        other.execute("SET application_name = 'owui-migrate'")  # found by waiting only
        other.execute("BEGIN")
        other.execute("LOCK TABLE chat IN SHARE MODE")
        error = carry_out(wanted, on_event).failure.error
    assert error.code == "cancelled"
    assert monotonic() - asked[0] < 2


# Tried and not waited for: a run gives up waiting for a lock after a while.
_WAIT_FOR_THE_GATE = (
    "DO $$ BEGIN WHILE NOT pg_try_advisory_xact_lock(4711) LOOP"
    " PERFORM pg_sleep(0.1); END LOOP; END $$"
)


def test_two_runs_at_once_are_refused(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, SECOND, TOY, f'op.execute("{_WAIT_FOR_THE_GATE}")')
    wanted = request(toy, toy_source)
    second: list[Finished | Failed] = []
    with closing(toy.server.connect(toy.database)) as gate:
        gate.execute("SELECT pg_advisory_lock(4711)")

        def come_second() -> None:
            second.append(carry_out(wanted).last)
            gate.execute("SELECT pg_advisory_unlock(4711)")

        rival = threading.Thread(target=come_second)
        first = carry_out(wanted, when_begun(rival.start))
        rival.join()
    assert first.report.verified
    assert isinstance(second[0], Failed)
    assert (second[0].error.code, second[0].error.exit_code) == ("target_locked", 3)
    assert "Another console (role webui from 127.0.0.1, session " in second[0].error.what
    assert "since 20" in second[0].error.what


def test_privileges_are_looked_at_before_anything(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, SECOND, TOY, ADD_COLUMN)
    wanted = request(toy, toy_source)
    toy.execute(
        "ALTER SCHEMA public OWNER TO postgres", "REVOKE CREATE ON SCHEMA public FROM webui"
    )
    error = carry_out(wanted).failure.error
    assert (error.code, error.exit_code) == ("no_access", 3)
    assert "may not create tables in the schema public" in error.what
    toy.execute("GRANT CREATE ON SCHEMA public TO webui", "ALTER TABLE chat OWNER TO postgres")
    toy.execute("GRANT ALL ON chat TO webui")
    error = carry_out(wanted).failure.error
    assert (error.code, error.exit_code) == ("no_access", 3)
    assert "does not own the tables chat" in error.what
    assert toy.recorded() == [TOY]


def test_a_password_that_was_changed_meanwhile(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, SECOND, TOY, ADD_COLUMN)
    from owui_migrate_gui.secret import Secret

    wanted = msgspec.structs.replace(request(toy, toy_source), secret=Secret("another"))
    error = carry_out(wanted).failure.error
    assert (error.code, error.exit_code) == ("wrong_password", 3)


def test_a_database_that_is_not_utf8_is_refused(
    server_databases: ServerDatabases, toy_source: Path
) -> None:
    server = server_databases.server
    server.create_role()
    name = server.create_database(owner="webui", encoding="LATIN1")
    database = ServerDatabase(server=server, database=name, schema="public")
    database.execute(
        "ALTER SCHEMA public OWNER TO webui",
        "SET ROLE webui",
        "CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)",
        'CREATE TABLE "user" (id VARCHAR PRIMARY KEY)',
        "CREATE TABLE chat (id VARCHAR PRIMARY KEY, title TEXT)",
        f"INSERT INTO alembic_version VALUES ('{TOY}')",
    )
    write_alembic(toy_source, SECOND, TOY, ADD_COLUMN)
    error = carry_out(request(database, toy_source)).failure.error
    assert (error.code, error.exit_code) == ("refused", 3)
    assert "encoding LATIN1" in error.what
    assert database.recorded() == [TOY]
    server.drop_database(name)


def test_without_pg_dump_nothing_runs_unless_a_copy_on_the_server_is_allowed(
    toy: ServerDatabase, toy_source: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write_alembic(toy_source, SECOND, TOY, "op.execute('DELETE FROM chat')", "pass")
    before = toy.look()
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(
        "from owui_migrate_gui.database.postgresql import programs\n"
        "programs._installed = lambda: ()\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(site))
    wanted = request(toy, toy_source)
    error = carry_out(wanted).failure.error
    assert (error.code, error.exit_code) == ("no_dump_program", 3)
    assert "no pg_dump of version" in error.what
    allowed = msgspec.structs.replace(wanted, backup_way=BackupWay.COPY)
    report = carry_out(allowed).report
    assert toy.rows("SELECT count(*) FROM chat") == [(0,)]
    back = prepare_restore(Path(report.backup or ""), toy.target, secret=toy.secret)
    ended = carry_out(msgspec.structs.replace(back, backup_way=BackupWay.COPY)).last
    assert isinstance(ended, Finished)
    assert isinstance(ended.report, RestoreReport)
    assert (ended.report.guard or "").endswith(".backup.server")
    assert toy.look() == before


def test_a_plain_backup_beside_a_live_writer(toy: ServerDatabase) -> None:
    with closing(toy.server.connect(toy.database)) as writer:
        writer.execute("BEGIN")
        writer.execute("INSERT INTO chat VALUES ('3', 'not committed')")
        ended = carry_out(prepare_backup(toy.target, secret=toy.secret))
    assert isinstance(ended.last, Finished), ended.last
    assert isinstance(ended.last.report, BackupReport)
    assert ended.last.report.rows == 3  # two chats and the revision
    assert any(isinstance(event, BackupVerified) for event in ended.events)


def test_the_password_appears_nowhere(
    toy: ServerDatabase, toy_source: Path, tmp_path: Path
) -> None:
    write_alembic(toy_source, SECOND, TOY, LONG.replace("600", "1.5"))
    seen: list[bytes] = []

    def look(process: EngineProcess, event: Event) -> None:
        # Only this run's own processes: a test beside it hands a password over by a variable.
        if isinstance(event, StepStarted | BytesCopied | BackupVerified):
            child = psutil.Process(process.pid)
            for one in (psutil.Process(), child, *child.children(recursive=True)):
                folder = Path("/proc") / str(one.pid)
                with suppress(OSError):
                    seen.extend((folder / name).read_bytes() for name in ("cmdline", "environ"))

    ended = carry_out(request(toy, toy_source), look)
    assert ended.report.verified
    secret = PASSWORD.encode()
    assert seen
    assert not any(secret in text for text in seen)
    assert PASSWORD not in repr(ended.events)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(secret in path.read_bytes() for path in files)


def test_disk_full_on_the_server_is_one_clear_line(
    toy: ServerDatabase, toy_source: Path, tmp_path: Path
) -> None:
    """A tablespace on a file system of 20 MB: needs root to mount one."""
    import shutil
    import subprocess

    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root can mount a small file system")
    place = toy.server.folder / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=20m,mode=0777", "tmpfs", str(place)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("this machine mounts no small file system")
    space = f"small_{toy.database}"
    try:
        folder = place / "data"
        folder.mkdir()
        shutil.chown(folder, "postgres", "postgres")
        toy.server.administer(f"CREATE TABLESPACE {space} LOCATION '{folder}'")
        toy.execute(f"GRANT CREATE ON TABLESPACE {space} TO webui")
        fill = (
            f"op.execute('CREATE TABLE big (t text) TABLESPACE {space}')\n"
            'op.execute("INSERT INTO big SELECT repeat(md5(i::text), 200)'
            ' FROM generate_series(1, 2000000) AS i")'
        )
        write_alembic(toy_source, SECOND, TOY, "op.execute('DELETE FROM chat')\n" + fill)
        before = toy.look()
        error = carry_out(request(toy, toy_source)).failure.error
        assert error.exit_code == 4
        assert "disk is full" in error.what
        assert toy.look() == before
        toy.server.administer(f"DROP TABLESPACE {space}")
    finally:
        subprocess.run(["umount", str(place)], check=False)


def test_a_connection_that_is_lost_at_the_commit_is_asked_for_its_fate(
    toy: ServerDatabase,
) -> None:
    from owui_migrate_gui.database.postgresql.fate import commit_surely
    from owui_migrate_gui.errors import RunFailed

    class Lost(psycopg.Connection[Any]):
        """Loses its answer to COMMIT, before or after the server has it."""

        is_sent = True

        def execute(self, query: Any, *arguments: Any, **more: Any) -> Any:
            if query == "COMMIT":
                if self.is_sent:
                    super().execute("COMMIT")
                self.close()
                raise psycopg.OperationalError("server closed the connection unexpectedly")
            return super().execute(query, *arguments, **more)

    from owui_migrate_gui.database.postgresql.connect import connect

    for is_sent in (True, False):
        connection = connect(toy.target, toy.secret, Lost)
        connection.is_sent = is_sent
        connection.execute("BEGIN")
        connection.execute(f"INSERT INTO chat VALUES ('{is_sent}', 'x')")
        if is_sent:
            commit_surely(connection, toy.target, toy.secret)
        else:
            with pytest.raises(RunFailed, match="PostgreSQL undid it"):
                commit_surely(connection, toy.target, toy.secret)
    assert toy.rows("SELECT id FROM chat WHERE title = 'x'") == [("True",)]
