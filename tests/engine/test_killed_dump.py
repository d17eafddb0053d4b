"""A child killed while it backs up a server leaves no password, no half backup, no program."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from pathlib import Path

import msgspec
import pytest

from owui_migrate_gui import places
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.backups import list_backups
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.prepare import prepare_backup
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import BackupRequest, Request, RunRequest
from owui_migrate_gui.events import Failed
from tests.builders.running import request_for_target
from tests.builders.scripts import write_alembic
from tests.builders.server_databases import TOY, ServerDatabase, ServerDatabases
from tests.builders.without_pg_dump import patch_child

if sys.platform == "win32":
    pytest.skip("signals of POSIX", allow_module_level=True)

_PATIENCE = 30.0

# Several connections also for a small database; pg_dump stands still as soon as it has begun.
_HELD = """
import os, signal, time
from pathlib import Path
from owui_migrate_gui.database.postgresql import dump
dump.PARALLEL_FROM = 0
start = dump.start
def held(arguments, environment=None):
    process = start(arguments, environment)
    into = Path(next(str(a) for a in arguments if str(a).startswith("--file="))[7:])
    while not into.exists():
        time.sleep(0.001)
    os.kill(process.pid, signal.SIGSTOP)
    (into / "held").touch()
    return process
dump.start = held
"""


@pytest.mark.parametrize("kind", ["backup", "run"])
def test_a_killed_parallel_dump_leaves_nothing_behind(
    server_databases: ServerDatabases,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    patch_child(tmp_path, monkeypatch, _HELD)
    temporary, backups = tmp_path / "temporary", tmp_path / "backups"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with server_databases.toy() as database:
        before = database.look()
        process = EngineProcess(_request(kind, database, tmp_path / "source", backups))
        seen: list[tuple[str, ...]] = []
        killer = threading.Thread(target=_kill_once_held, args=(process, temporary, backups, seen))
        killer.start()
        last = list(process.events())[-1]
        killer.join()
        (names,) = seen
        assert "passfile" in names  # it was there, and so was what pg_dump had begun
        assert any(name.endswith(".partial") for name in names)
        assert isinstance(last, Failed)
        assert "SIGKILL" in last.error.what
        assert list(temporary.rglob("*")) == []
        assert list(backups.rglob("*")) == []
        assert database.look() == before
        assert _pg_dumps_at(backups) == []


_DIES_AFTER_COMMIT = """
import os, signal
from owui_migrate_gui.database.postgresql import server_copy
server_copy.list_copy = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("kind", ["backup", "run"])
def test_a_copy_inside_the_server_whose_maker_dies_after_its_commit_is_listed(
    server_databases: ServerDatabases,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    patch_child(tmp_path, monkeypatch, _DIES_AFTER_COMMIT)
    backups = tmp_path / "backups"
    with server_databases.toy() as database:
        before = database.look()
        request = _request(kind, database, tmp_path / "source", backups)
        assert isinstance(request, BackupRequest | RunRequest)
        inside = msgspec.structs.replace(request, backup_way=BackupWay.COPY)

        last = list(EngineProcess(inside).events())[-1]

        assert isinstance(last, Failed)
        assert "SIGKILL" in last.error.what
        assert database.look() == before
        (schema,) = database.schemas() - {"public"}
        (listed,) = list_backups(database.target, [backups])
        assert listed.is_verified
        assert schema in listed.path.read_text()
        assert list(backups.glob(".*")) == []
        if kind == "run":
            (entry,) = list_runs(places.journal_dir(), database.target.key)
            assert f"now it is: {listed.path.name}" in entry.found


def _request(kind: str, database: ServerDatabase, source: Path, backups: Path) -> Request:
    if kind == "backup":
        return prepare_backup(database.target, backups, secret=database.secret)
    write_alembic(source, TOY, None, title="Base tables")
    write_alembic(source, "aaaa00000002", TOY, "op.execute('DELETE FROM chat')")
    return request_for_target(database.target, str(source), "head", backups, database.secret)


def _kill_once_held(
    process: EngineProcess, temporary: Path, backups: Path, seen: list[tuple[str, ...]]
) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and not list(backups.glob(".*.partial/held")):
        time.sleep(0.005)
    seen.append(tuple(path.name for place in (temporary, backups) for path in place.rglob("*")))
    process.kill()


def _pg_dumps_at(folder: Path) -> list[str]:
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().decode("utf-8", "replace")
        except OSError:
            continue
        if "pg_dump" in words and str(folder) in words:
            found.append(words)
    return found
