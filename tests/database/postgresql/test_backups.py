"""Backups of a server's database hold every row, are private, and come back as they were."""

from __future__ import annotations

import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep

import msgspec
import psycopg
import pytest

from owui_migrate_gui.database.backup_check import check_backup
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.backups import BackupKind, BackupState, list_backups
from owui_migrate_gui.database.manifest import manifest_path, read_manifest
from owui_migrate_gui.database.postgresql.archive import count_archived
from owui_migrate_gui.database.postgresql.backup import back_up_held
from owui_migrate_gui.database.postgresql.connect import reading, use_schema
from owui_migrate_gui.database.postgresql.dump import Dumping, make_dump
from owui_migrate_gui.database.postgresql.programs import (
    DumpPrograms,
    find_programs,
    private_connection,
)
from owui_migrate_gui.database.postgresql.restore import Restoring, restore_server_backup
from owui_migrate_gui.database.postgresql.server_copy import make_server_copy
from owui_migrate_gui.database.postgresql.state import hold_state
from owui_migrate_gui.database.postgresql.unlisted_copy import list_unlisted_copies
from owui_migrate_gui.database.retention import delete_backup
from owui_migrate_gui.errors import (
    BackupFailed,
    BadTarget,
    Cancelled,
    MigrationError,
    Refused,
    RunFailed,
    TargetLocked,
)
from owui_migrate_gui.events import BackupReport, RestoreReport
from owui_migrate_gui.secret import Secret
from tests.builders.postgresql import PASSWORD
from tests.builders.server_databases import ServerDatabase, ServerDatabases

OWN = 'own "schema" ü'
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
ODD_TITLE = r"""E'tab\t, \\. and \\N\n\\.\n"''ü' || i"""
ODD_ROWS = (
    "INSERT INTO chat (id, user_id, title, chat, archived, created_at, updated_at)"
    f" SELECT 'odd' || i, 'anna', {ODD_TITLE}, '{{}}', false, 1, 1 FROM generate_series(1, 50) AS i"
)


@pytest.fixture(params=["public", OWN], ids=["public", "own"])
def database(
    server_databases: ServerDatabases, request: pytest.FixtureRequest
) -> Iterator[ServerDatabase]:
    with server_databases.make("peewee", request.param) as made:
        made.execute(ODD_ROWS)
        yield made


@pytest.fixture
def toy(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.toy() as made:
        yield made


def programs() -> DumpPrograms:
    found = find_programs(13)
    if found is None:
        pytest.skip("no pg_dump is installed")
    return found


def back_up(
    database: ServerDatabase, into: Path, way: BackupWay = BackupWay.DUMP, *, jobs: int = 1
) -> BackupReport:
    seen: list[tuple[int, int]] = []
    with reading(database.target, database.secret) as connection:
        use_schema(connection, database.schema)
        state = hold_state(connection, database.schema)
        if way is BackupWay.COPY:
            report = make_server_copy(
                database.target,
                database.secret,
                state,
                into,
                now=NOW,
                progress=lambda done, total: seen.append((done, total)),
            )
        else:
            wanted = Dumping(
                target=database.target,
                secret=database.secret,
                state=state,
                programs=programs(),
                into=into,
                now=NOW,
                jobs=jobs,
            )
            report = make_dump(wanted, lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] > 0
    return report


def restore(database: ServerDatabase, backup: str, into: Path) -> RestoreReport:
    wanted = Restoring(
        backup=Path(backup),
        target=database.target,
        secret=database.secret,
        guard_dir=into,
        way=BackupWay.DUMP,
        now=NOW,
    )
    return restore_server_backup(wanted, lambda _done, _total: None)


WAYS = {
    "archive": (BackupWay.DUMP, 1),
    "parallel": (BackupWay.DUMP, 2),
    "copy": (BackupWay.COPY, 1),
}


@pytest.mark.parametrize(("way", "jobs"), WAYS.values(), ids=WAYS.keys())
def test_what_was_backed_up_comes_back_row_for_row(
    database: ServerDatabase, tmp_path: Path, way: BackupWay, jobs: int
) -> None:
    before = database.look()
    report = back_up(database, tmp_path, way, jobs=jobs)
    assert report.rows == sum(len(rows) for rows in before[1].values())
    database.execute(
        "SET ROLE webui",
        "DELETE FROM chat",
        "ALTER TABLE chat DROP COLUMN title",
        "CREATE TABLE made_later (id int PRIMARY KEY REFERENCES document (id))",
        "CREATE VIEW seen AS SELECT id FROM made_later",
        "DROP TABLE prompt",
    )
    changed = database.look()
    restored = restore(database, report.path, tmp_path)
    assert database.look() == before
    assert restored.guard is not None
    restore(database, restored.guard, tmp_path)
    assert database.look() == changed
    copies = [name for name in database.schemas() if name.startswith("owui_backup_20261126t1")]
    assert len(copies) == (way is BackupWay.COPY)


def test_rows_that_point_nowhere_come_back_with_the_key_that_they_break(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    toy.execute(
        "SET ROLE webui",
        "CREATE TABLE link (id int PRIMARY KEY, chat_id varchar REFERENCES chat, u varchar"
        ' REFERENCES "user")',
        "RESET ROLE",
        "ALTER TABLE link DISABLE TRIGGER ALL",
        "INSERT INTO link VALUES (1, 'gone')",
        "ALTER TABLE link ENABLE TRIGGER ALL",
    )
    before = toy.look()
    for way in (BackupWay.DUMP, BackupWay.COPY):
        report = back_up(toy, tmp_path / way, way)
        toy.execute("DROP TABLE link")
        restore(toy, report.path, tmp_path)
        assert toy.look() == before
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            toy.execute("INSERT INTO link VALUES (2, 'gone too')")
        valid = "SELECT conname, convalidated FROM pg_constraint WHERE contype = 'f' ORDER BY 1"
        assert toy.rows(valid) == [("link_chat_id_fkey", False), ("link_u_fkey", True)]


def test_sequences_grants_and_owners_come_back_too(toy: ServerDatabase, tmp_path: Path) -> None:
    toy.server.create_role("reader")
    toy.execute(
        "SET ROLE webui",
        "CREATE TABLE counted (id serial PRIMARY KEY, n int GENERATED ALWAYS AS (1 + 1) STORED,"
        " i int GENERATED BY DEFAULT AS IDENTITY, c text CHECK (c <> '') COLLATE \"C\")",
        "INSERT INTO counted (c) SELECT 'x' FROM generate_series(1, 5)",
        "GRANT SELECT ON counted TO reader",
        "CREATE INDEX lower_c ON counted (lower(c)) WHERE c <> 'y'",
    )
    question = (
        "SELECT relacl::text, relowner::regrole::text FROM pg_class"
        " WHERE relname = 'counted' AND relnamespace = 'public'::regnamespace"
    )
    before, rights = toy.look(), toy.rows(question)
    for way in (BackupWay.DUMP, BackupWay.COPY):
        report = back_up(toy, tmp_path / way, way)
        toy.execute("DROP TABLE counted")
        restore(toy, report.path, tmp_path)
        assert toy.look() == before
        assert toy.rows(question) == rights
    toy.execute("INSERT INTO counted (c) VALUES ('y')")
    assert toy.rows("SELECT id, n, i FROM counted WHERE c = 'y'") == [(6, 2, 6)]


def test_a_backup_and_its_manifest_are_the_owners_alone(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    for jobs in (1, 2):
        back_up(toy, tmp_path / str(jobs), jobs=jobs)
    for path in tmp_path.rglob("*"):
        kind = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == kind, path
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes()


def test_the_list_shows_them_with_what_they_hold(toy: ServerDatabase, tmp_path: Path) -> None:
    for number, way in enumerate(BackupWay):
        back_up(toy, tmp_path / str(number), way)
    found = list_backups(toy.target, [tmp_path / "0", tmp_path / "1"])
    assert sorted(backup.path.suffix for backup in found) == [".dump", ".server"]
    assert {(b.rows, b.state, b.revision, b.made) for b in found} == {
        (3, BackupState.WHOLE, "aaaa00000001", NOW)
    }
    other = msgspec.structs.replace(toy.target, port=1)
    assert list_backups(other, [tmp_path / "0"]) == ()


def test_both_kinds_are_verified_again_and_a_spoilt_one_is_found_out(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    for number, way in enumerate(BackupWay):
        back_up(toy, tmp_path / str(number), way)
    found = list_backups(toy.target, [tmp_path / "0", tmp_path / "1"])
    for backup in found:
        assert check_backup(backup.path, now=NOW, secret=toy.secret)
    dump, copy = sorted(found, key=lambda one: one.kind, reverse=True)
    assert (dump.kind, copy.kind) == (BackupKind.DUMP, BackupKind.COPY)
    manifest = read_manifest(copy.path)
    assert manifest is not None
    assert manifest.server is not None
    toy.execute(f'DELETE FROM "{manifest.server.copy_schema}".chat')
    with pytest.raises(BackupFailed, match="does not hold the rows"):
        check_backup(copy.path, now=NOW, secret=toy.secret)
    content = bytearray(dump.path.read_bytes())
    content[-10] ^= 1
    dump.path.write_bytes(content)
    with pytest.raises(BackupFailed, match="bytes differ"):
        check_backup(dump.path, now=NOW)
    states = {one.state for one in list_backups(toy.target, [tmp_path / "0", tmp_path / "1"])}
    assert states == {BackupState.DAMAGED}


def test_deleting_a_copy_inside_the_server_drops_its_schema_and_no_other(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    back_up(toy, tmp_path, BackupWay.COPY)
    toy.execute("CREATE SCHEMA owui_backup_of_somebody_else")
    question = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'owui_backup%'"
    assert len(toy.rows(question)) == 2
    (backup,) = list_backups(toy.target, [tmp_path])
    delete_backup(backup, None, secret=toy.secret)
    assert toy.rows(question) == [("owui_backup_of_somebody_else",)]
    assert list(tmp_path.iterdir()) == []


def test_every_row_is_read_again_before_a_backup_counts(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    with reading(toy.target, toy.secret) as connection:
        state = hold_state(connection, "public")
        wanted = Dumping(
            target=toy.target,
            secret=toy.secret,
            state=replace(state, rows={**state.rows, "chat": 3}),
            programs=programs(),
            into=tmp_path,
            now=NOW,
        )
        with pytest.raises(BackupFailed, match="same rows as the database: chat"):
            make_dump(wanted, lambda _done, _total: None)
    assert list(tmp_path.iterdir()) == []


def test_a_backup_that_was_touched_is_not_restored(toy: ServerDatabase, tmp_path: Path) -> None:
    report = back_up(toy, tmp_path)
    content = bytearray(Path(report.path).read_bytes())
    content[-10] ^= 1
    Path(report.path).write_bytes(content)
    before = toy.look()
    with pytest.raises(BackupFailed, match="bytes differ"):
        restore(toy, report.path, tmp_path)
    assert toy.look() == before


def test_a_cancelled_backup_leaves_nothing(toy: ServerDatabase, tmp_path: Path) -> None:
    with reading(toy.target, toy.secret) as connection:
        state = hold_state(connection, "public")
        wanted = Dumping(
            target=toy.target,
            secret=toy.secret,
            state=state,
            programs=programs(),
            into=tmp_path,
            now=NOW,
        )
        with pytest.raises(Cancelled):
            make_dump(wanted, lambda _done, _total: None, lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_what_hangs_on_the_tables_elsewhere_stops_a_restore(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    report = back_up(toy, tmp_path)
    toy.execute("CREATE SCHEMA reports", "CREATE VIEW reports.titles AS SELECT title FROM chat")
    before = toy.look()
    with pytest.raises(Refused, match=r"reports\.titles"):
        restore(toy, report.path, tmp_path)
    assert toy.look() == before


def test_a_restore_beside_another_session_is_refused(toy: ServerDatabase, tmp_path: Path) -> None:
    report = back_up(toy, tmp_path)
    with (
        psycopg.connect(
            host=str(toy.server.folder), port=toy.server.port, user="webui", dbname=toy.database
        ),
        pytest.raises(TargetLocked, match="in use by"),
    ):
        restore(toy, report.path, tmp_path)


def test_a_backup_of_another_schema_or_program_is_not_taken(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    report = back_up(toy, tmp_path)
    manifest = read_manifest(Path(report.path))
    assert manifest is not None
    assert (manifest.page_size, manifest.target) == (0, toy.target.key)
    toy.execute("CREATE SCHEMA other AUTHORIZATION webui")
    elsewhere = ServerDatabase(server=toy.server, database=toy.database, schema="other")
    with pytest.raises(BadTarget, match="schema public"):
        restore(elsewhere, report.path, tmp_path)
    stranger = tmp_path / "mine.dump"
    stranger.write_bytes(b"PGDMP")
    with pytest.raises(BadTarget, match="no backup that this console made"):
        restore(toy, str(stranger), tmp_path)


def test_a_copy_inside_the_server_says_what_it_can_not_hold(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    toy.execute("CREATE VIEW titles AS SELECT title FROM chat")
    with pytest.raises(BackupFailed, match="view titles"):
        back_up(toy, tmp_path, BackupWay.COPY)
    assert toy.schemas() == {"public"}
    assert list(tmp_path.iterdir()) == []


def hide_pointer(report: BackupReport) -> Path:
    """As if the maker had died between its commit and the pointer."""
    pointer = Path(report.path)
    hidden = pointer.with_name(f".{pointer.name}.partial")
    manifest_path(pointer).rename(hidden)
    pointer.unlink()
    return hidden


def test_a_copy_that_is_not_listed_waits_until_the_server_can_be_asked(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    report = back_up(toy, tmp_path, BackupWay.COPY)
    hidden = hide_pointer(report)
    assert list_unlisted_copies(toy.target, Secret("another"), tmp_path) == []
    assert hidden.exists()
    assert list_unlisted_copies(toy.target, toy.secret, tmp_path) == [Path(report.path)]
    assert list_unlisted_copies(toy.target, toy.secret, tmp_path) == []
    toy.execute("DELETE FROM chat")
    assert restore(toy, report.path, tmp_path).backup == report.path


def test_a_foreign_schema_is_neither_listed_nor_dropped(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    report = back_up(toy, tmp_path, BackupWay.COPY)
    hidden = hide_pointer(report)
    (copy,) = toy.schemas() - {"public"}
    toy.execute(f'DROP TABLE "{copy}".owui_migrate_record')
    assert list_unlisted_copies(toy.target, toy.secret, tmp_path) == []
    assert not hidden.exists()
    assert copy in toy.schemas()


def test_a_copy_that_was_dropped_is_missed_before_anything_is_emptied(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    report = back_up(toy, tmp_path, BackupWay.COPY)
    (copy,) = toy.schemas() - {"public"}
    toy.execute(f'DROP SCHEMA "{copy}" CASCADE')
    before = toy.look()
    with pytest.raises(BackupFailed, match="not there or not whole"):
        restore(toy, report.path, tmp_path)
    assert toy.look() == before


def test_a_failing_restore_undoes_everything(toy: ServerDatabase, tmp_path: Path) -> None:
    report = back_up(toy, tmp_path)
    toy.execute("CREATE OPERATOR public.@#@ (LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl)")
    archive = back_up(toy, tmp_path / "second")
    before = toy.look()
    with pytest.raises(RunFailed, match="already exists"):
        restore(toy, archive.path, tmp_path)
    assert toy.look() == before
    assert Path(report.path).exists()


def test_the_password_is_in_a_private_file_only_while_it_is_needed(toy: ServerDatabase) -> None:
    with private_connection(toy.target, toy.secret) as connection:
        assert PASSWORD not in connection.text
        assert PASSWORD not in " ".join(connection.environment.values())
        passfile = Path(connection.text.rpartition("passfile=")[2].strip("'"))
        assert stat.S_IMODE(passfile.stat().st_mode) == 0o600
        connection.forget()
        assert not passfile.exists()
    assert not passfile.parent.exists()


def test_a_folder_that_is_no_archive_is_told(tmp_path: Path) -> None:
    junk = tmp_path / "junk.dump"
    junk.write_text("no archive")
    with pytest.raises(MigrationError, match="no archive that pg_restore reads"):
        count_archived(programs(), junk, lambda _table, _rows: None)


@pytest.mark.parametrize("way", BackupWay)
def test_cancel_reaches_into_a_table_that_takes_long(
    toy: ServerDatabase, tmp_path: Path, way: BackupWay
) -> None:
    numbers = "generate_series(1, 40000) AS i"
    toy.execute(f"INSERT INTO chat SELECT 'n' || i, repeat(md5(i::text), 300) FROM {numbers}")
    asked = threading.Event()
    began = monotonic()
    with (
        closing(toy.server.connect(toy.database)) as watcher,
        reading(toy.target, toy.secret) as connection,
    ):
        watching = threading.Thread(target=_ask_once_copying, args=(watcher, asked), daemon=True)
        watching.start()
        use_schema(connection, "public")
        state = hold_state(connection, "public")
        with pytest.raises(Cancelled):
            back_up_held(
                toy.target,
                toy.secret,
                state,
                tmp_path,
                way=way,
                now=NOW,
                progress=lambda _done, _total: None,
                is_cancelled=asked.is_set,
            )
        watching.join()
    assert monotonic() - began < 20
    assert list(tmp_path.iterdir()) == []
    assert toy.schemas() == {"public"}


def _ask_once_copying(watcher: psycopg.Connection, asked: threading.Event) -> None:
    """Ask for the cancel while the table's rows are on their way, however fast the server is.

    Over a connection that is there already: to open one may take as long as the copying.
    """
    copying = (
        b"SELECT count(*) FROM pg_stat_activity WHERE state = 'active'"
        b" AND pid <> pg_backend_pid() AND query ~ '^(COPY|CREATE TABLE)' AND query ~ 'chat'"
    )
    end = monotonic() + 20
    while monotonic() < end and watcher.execute(copying).fetchone() == (0,):
        sleep(0.002)
    asked.set()
