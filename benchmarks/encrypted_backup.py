"""A verified backup of a large encrypted file beside SQLCipher's own export and backup.

    .venv/bin/python -m benchmarks.encrypted_backup [--megabytes 2048] [--rounds 3] [--folder D]

All three write an encrypted file with the same key and put it on disk; ours also opens it again,
checks every page, counts every table and hashes it. They run in turn, so that a busy machine is
unfair to none of them; processor time, children's included, is told beside the clock's.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.prepare import prepare_backup
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.events import BackupReport, Finished
from owui_migrate_gui.secret import Secret

_KEY = "a key for the benchmark"
_ROW = 16_000


def main() -> None:
    """Make the file, measure in turn, print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--megabytes", type=int, default=2048)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        folder = Path(name)
        path = _make(folder / "webui.db", arguments.megabytes)
        target = open_target(FileTarget(path=path), secret=Secret(_KEY)).target
        assert isinstance(target, FileTarget)
        ways: dict[str, Callable[[], object]] = {
            "here: backup, verified": lambda: _ours(target, folder / "backups"),
            "SQLCipher export": lambda: _export(path, folder / "export.db"),
            "SQLCipher backup": lambda: _backup(path, folder / "backup.db"),
        }
        times: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
        for _ in range(arguments.rounds):
            for way, act in ways.items():
                began, worked = perf_counter(), _processor_seconds()
                act()
                times[way].append((perf_counter() - began, _processor_seconds() - worked))
        print(f"{path.stat().st_size / 1e6:,.0f} MB, medians of {arguments.rounds}")
        medians = {
            way: [statistics.median(column) for column in zip(*measured, strict=True)]
            for way, measured in times.items()
        }
        ours = medians["here: backup, verified"]
        for way, (clock, processor) in medians.items():
            shares = f"{ours[0] / clock:.2f} and {ours[1] / processor:.2f}"
            print(
                f"{way:<24} {clock:6.1f} s {processor:6.1f} s of processor   ours is {shares} of it"
            )


def _processor_seconds() -> float:
    whom = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    used = [resource.getrusage(who) for who in whom]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _make(path: Path, megabytes: int) -> Path:
    rows = megabytes * 1_000_000 // _ROW
    with closing(_connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)")
        connection.execute("INSERT INTO alembic_version VALUES ('b2c3d4e5f6a7')")
        connection.execute("CREATE TABLE chat (id VARCHAR PRIMARY KEY, chat JSON)")
        connection.execute("BEGIN")
        text = os.urandom(_ROW // 2).hex()
        for number in range(rows):
            connection.execute("INSERT INTO chat VALUES (?, ?)", (f"{number:08}", text))
        connection.execute("COMMIT")
    return path


def _ours(target: FileTarget, folder: Path) -> None:
    request = prepare_backup(target, folder, secret=Secret(_KEY))
    last = [*EngineProcess(request).events()][-1]
    assert isinstance(last, Finished), last
    assert isinstance(last.report, BackupReport)
    Path(last.report.path).unlink()


def _export(path: Path, into: Path) -> None:
    with closing(_connect(path)) as connection:
        connection.execute(f"ATTACH ? AS made KEY '{_KEY}'", (str(into),))
        connection.execute("SELECT sqlcipher_export('made')").fetchall()
        connection.execute("DETACH made")
    _sync_and_remove(into)


def _backup(path: Path, into: Path) -> None:
    with closing(_connect(path)) as source, closing(_connect(into)) as sink:
        source.backup(sink)
    _sync_and_remove(into)


def _sync_and_remove(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    os.fsync(descriptor)
    os.close(descriptor)
    path.unlink()


def _connect(path: Path) -> Any:
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = '{_KEY}'")
    return connection


if __name__ == "__main__":
    main()
