"""What is looked at before a run, one line each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from owui_migrate_gui import places
from owui_migrate_gui.database.content_stamp import content_stamp
from owui_migrate_gui.database.file_system import FileSystem, file_system_of
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget, parse_target
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.engine.check_lines import BACKUP, TARGET, TEMPORARY, room
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.readiness import (
    estimate_need,
    examine_readiness,
    has_wal_reset_bug,
    missing_features,
)
from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.events import Check, Verdict
from owui_migrate_gui.revision import Direction, Risk, System
from owui_migrate_gui.secret import Secret
from tests.builders.encrypted import KEY, encrypt_database
from tests.builders.running import carry_out, request_for, request_for_target
from tests.builders.scripts import write_alembic
from tests.engine.conftest import FIRST, SECOND

REBUILD = 'with op.batch_alter_table("chat") as b:\n    b.alter_column("title", nullable=True)'


@contextmanager
def writing(database: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(database)) as connection, connection:
        yield connection


def by_id(database: Path, source: Path, **changed: object) -> dict[str, Check]:
    request = msgspec.structs.replace(request_for(database, str(source), "head"), **changed)
    return {check.id: check for check in examine_readiness(request)}


@pytest.fixture(autouse=True)
def _step(source: Path) -> None:
    write_alembic(source, SECOND, FIRST, REBUILD)


def test_a_healthy_target_has_nothing_but_good_lines(database: Path, source: Path) -> None:
    found = by_id(database, source)
    assert {"access", "holders", "space", "sqlite", "references"} <= set(found)
    assert {name for name, check in found.items() if check.verdict is Verdict.REFUSE} == set()
    assert all(check.text.endswith(".") for check in found.values())


@pytest.mark.parametrize("is_wal", [False, True], ids=["journal", "wal"])
def test_an_encrypted_target_is_looked_at_in_the_same_way(
    database: Path, source: Path, tmp_path: Path, *, is_wal: bool
) -> None:
    encrypted = encrypt_database(database, tmp_path / "encrypted.db", is_wal=is_wal)
    request = request_for_target(
        FileTarget(path=encrypted), str(source), "head", secret=Secret(KEY)
    )
    found = {check.id: check for check in examine_readiness(request)}
    assert set(found) == set(by_id(database, source))
    has_bug = is_wal and has_wal_reset_bug(sqlcipher.sqlite_version_info)
    assert found["sqlite"].verdict is (Verdict.WARN if has_bug else Verdict.GOOD)
    assert sqlcipher.sqlite_version in found["sqlite"].text


def test_orphans_of_before_are_shown_and_not_blamed_on_the_run(
    database: Path, source: Path
) -> None:
    with writing(database) as connection:
        connection.execute("CREATE TABLE file (id TEXT, chat_id TEXT REFERENCES chat (id))")
        connection.execute("INSERT INTO file VALUES ('f', 'gone')")
    line = by_id(database, source)["references"]
    assert line.verdict is Verdict.WARN
    assert "1 row of file refer to no chat" in line.text
    report = carry_out(request_for(database, str(source), "head")).report
    assert report.verified
    (entry,) = list_runs(places.journal_dir())
    assert "references" in {check.id for check in entry.checks_before}
    assert {check.verdict for check in entry.checks_after} == {Verdict.GOOD}


def test_rows_that_lose_what_they_refer_to_stop_the_run(database: Path, source: Path) -> None:
    with writing(database) as connection:
        connection.execute("CREATE TABLE file (id TEXT, chat_id TEXT REFERENCES chat (id))")
        connection.executemany("INSERT INTO file VALUES (?, ?)", [("e", "gone"), ("f", "1")])
    write_alembic(source, SECOND, FIRST, "op.execute(\"DELETE FROM chat WHERE id = '1'\")")
    failure = carry_out(request_for(database, str(source), "head")).failure
    assert "1 row of file refer to no chat, which was not so before" in failure.error.what
    assert failure.error.exit_code == 4


def test_a_rebuild_that_would_cascade_deletes_nothing(database: Path, source: Path) -> None:
    with writing(database) as connection:
        connection.execute(
            "CREATE TABLE file (id TEXT, chat_id TEXT REFERENCES chat (id) ON DELETE CASCADE)"
        )
        connection.execute("INSERT INTO file VALUES ('f', '1')")
    assert "foreign keys are off" in by_id(database, source)["cascades"].text
    carry_out(request_for(database, str(source), "head"))
    with writing(database) as connection:
        assert connection.execute("SELECT count(*) FROM file").fetchone() == (1,)


def test_a_write_since_the_plan_is_told(database: Path, source: Path) -> None:
    stamp = open_target(parse_target(str(database))).stamp
    assert stamp == content_stamp(database) == request_for(database, str(source), "head").stamp
    assert "changed" not in by_id(database, source, stamp=stamp)
    with writing(database) as connection:
        connection.execute("INSERT INTO chat VALUES ('9', 'new')")
    assert by_id(database, source, stamp=stamp)["changed"].verdict is Verdict.WARN


def test_a_wal_database_is_told_of_the_library_s_bug(database: Path, source: Path) -> None:
    with writing(database) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    line = by_id(database, source)["sqlite"]
    wanted = Verdict.WARN if has_wal_reset_bug(sqlite3.sqlite_version_info) else Verdict.GOOD
    assert line.verdict is wanted


@pytest.mark.parametrize(
    ("version", "has_bug"),
    [
        ((3, 6, 23), False),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 1), True),
        ((3, 51, 3), False),
        ((3, 53, 4), False),
    ],
)
def test_the_versions_with_the_wal_reset_bug(version: tuple[int, ...], has_bug: bool) -> None:
    assert has_wal_reset_bug(version) is has_bug


def test_no_room_for_the_backup_refuses_before_anything(
    database: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("U", (), {"free": 1000})())
    line = by_id(database, source)["space"]
    assert line.verdict is Verdict.REFUSE
    assert "backup" in line.text


def test_what_has_no_room_is_told_with_what_helps_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("U", (), {"free": 1000})())
    every = room(tmp_path, 2_000_000, BACKUP, TARGET, TEMPORARY)
    assert every.text == (
        "The run may need 2.0 MB for the backup, the database and temporary files at"
        f" {tmp_path}, but only 1.0 kB are free."
    )
    assert "another folder for the backup" in every.remedy
    assert "TMPDIR" in every.remedy
    assert room(tmp_path, 2_000_000, TARGET).remedy == "Make room there."


def test_a_library_without_json_is_refused_by_name() -> None:
    class Poor(sqlite3.Connection):
        def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
            if "json_" in sql:
                raise sqlite3.OperationalError("no such function: json_valid")
            return super().execute(sql, values)

    def connect(name: str) -> sqlite3.Connection:
        return sqlite3.connect(name, factory=Poor)

    poor = SimpleNamespace(connect=connect, Error=sqlite3.Error)
    assert missing_features(poor) == ["JSON functions"]
    assert missing_features(sqlite3) == missing_features(sqlcipher) == []


def test_the_need_grows_with_what_the_steps_do() -> None:
    volume = Volume(rows={}, sizes={"chat": 900_000_000, "user": 1_000}, size=1_000_000_000)

    def step(*risks: Risk, reworks: tuple[str, ...] = ("chat",)) -> StepSpec:
        return StepSpec(
            system=System.ALEMBIC,
            revision="a",
            direction=Direction.UPGRADE,
            title="",
            risks=risks,
            reworks=reworks,
        )

    light = estimate_need((step(Risk.ADDITIVE),), volume)
    small = estimate_need((step(Risk.REBUILDS_TABLE, reworks=("user",)),), volume)
    heavy = estimate_need((step(Risk.REBUILDS_TABLE),), volume)
    moving = estimate_need((step(Risk.MOVES_DATA), step(Risk.REBUILDS_TABLE)), volume)
    assert light.backup >= volume.size
    assert light.beside <= small.beside < heavy.beside < moving.beside
    assert heavy.beside > 1_500_000_000


def test_shared_file_systems_are_told_apart() -> None:
    kinds = {"nfs4": True, "cifs": True, "fuse.sshfs": True, "9p": True, "ext4": False}
    kinds |= {"fuseblk": False, "tmpfs": False, "apfs": False}
    for kind, is_network in kinds.items():
        found = FileSystem(mount=Path("/"), kind=kind, is_read_only=False)
        assert found.is_network is is_network, kind


def test_the_file_system_of_a_path_is_found(tmp_path: Path) -> None:
    found = file_system_of(tmp_path)
    assert found is not None
    assert tmp_path.resolve().is_relative_to(found.mount)
    assert not found.is_read_only
