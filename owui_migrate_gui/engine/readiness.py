"""Before a run: everything that could stand in its way or is worth knowing, one line each.

The window and the command line show these lines before they ask; the child looks again before the
run begins. Only reads. The lines for a server are made in ``server_readiness``.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import humanize

from owui_migrate_gui.database.backup import room_for
from owui_migrate_gui.database.connect import read_consistently
from owui_migrate_gui.database.content_stamp import content_stamp
from owui_migrate_gui.database.database_file import DatabaseFile, look_at
from owui_migrate_gui.database.driver import module_for
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.file_system import file_system_of
from owui_migrate_gui.database.orphans import count_orphans, orphan_words
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import is_log_mode, key_for
from owui_migrate_gui.database.volume import Volume, measure_volume
from owui_migrate_gui.engine.check_lines import (
    BACKUP,
    TARGET,
    TEMPORARY,
    asked,
    existing,
    good,
    refused,
    room,
    warn,
    written_since,
)
from owui_migrate_gui.engine.own_folder import OWN_PREFIX
from owui_migrate_gui.engine.preflight import check_access, check_nobody_else
from owui_migrate_gui.engine.requests import RunRequest, StepSpec
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import Check, Verdict
from owui_migrate_gui.revision import Risk

_OLDEST_SQLITE = (3, 35, 0)
"""Has RETURNING and ALTER TABLE … DROP COLUMN, which scripts use (https://sqlite.org/changes.html)."""
_MOST_ORPHAN_BYTES = 500_000_000
"""Larger databases have their references checked inside the run only: that reads every index."""
_QUICK_BYTES = 50_000_000
_SPARE = 16 * 1024 * 1024
_HEAVY = frozenset({Risk.MOVES_DATA, Risk.REBUILDS_TABLE, Risk.SLOW_ON_LARGE_CHAT_TABLE})


def examine_readiness(request: RunRequest, *, is_quick: bool = False) -> tuple[Check, ...]:
    """All lines for a run of ``request``, in the order of their weight.

    A quick look counts no rows: it takes every table for as large as the database, and follows the
    references of small databases only.
    """
    if isinstance(request.target, FileTarget):
        lines = _lines_of_file(request, request.target, is_quick=is_quick)
    else:
        from owui_migrate_gui.engine.server_readiness import (  # noqa: PLC0415 - psycopg: 0.1 s
            lines_of_server,
        )

        lines = list(lines_of_server(request, request.target))
    order = list(Verdict)
    return tuple(sorted(lines, key=lambda line: order.index(line.verdict)))


def _lines_of_file(request: RunRequest, target: FileTarget, *, is_quick: bool) -> list[Check]:
    path = target.path
    try:
        key = key_for(target, request.secret)
        file = look_at(path, key)
        lines = [*_access(path), *_changed(request), *_space(request, file, is_quick=is_quick)]
        lines += _places(path)
        most = _QUICK_BYTES if is_quick else _MOST_ORPHAN_BYTES
        lines += [*_logs(file), *_library(file), *_cascades(request, key)]
        lines += _orphans(file) if file.main.size <= most else ()
    except MigrationError as error:
        return [refused("target", error)]
    return lines


def _access(path: Path) -> Iterator[Check]:
    yield asked("access", lambda: check_access(path), "File and folder can be written.")
    yield asked("holders", lambda: check_nobody_else(path), "No other program has it open.")


def _changed(request: RunRequest) -> Iterator[Check]:
    stamp = content_stamp(request.target.path) if isinstance(request.target, FileTarget) else ""
    if request.stamp and stamp != request.stamp:
        yield written_since()


def _space(request: RunRequest, file: DatabaseFile, *, is_quick: bool) -> Iterator[Check]:
    """Room for backup, growth and journal, counted together where they share a file system."""
    size = file.main.size + (file.wal.size if file.wal else 0)
    whole = Volume(rows={}, sizes={"": size}, size=size)
    need = estimate_need(request.steps, whole if is_quick else measure_volume(file.path, file.key))
    backup = room_for(need.backup, is_compressed=request.compress and file.key is None)
    places = {
        BACKUP: (existing(Path(request.backup_dir)), backup),
        TARGET: (file.path.parent, need.beside),
        TEMPORARY: (_temporary_folder(), need.temporary),
    }
    shared: defaultdict[int, list[str]] = defaultdict(list)
    for name, (place, _) in places.items():
        shared[place.stat().st_dev].append(name)
    for names in shared.values():
        place = places[names[0]][0]
        needed = sum(places[name][1] for name in names)
        yield room(place, needed, *names)


def _temporary_folder() -> Path:
    """Where temporary files go: the engine's own folder lies in it."""
    folder = Path(tempfile.gettempdir())
    return folder.parent if folder.name.startswith(OWN_PREFIX) else folder


class Need:
    """Bytes that a run may take: for its backup, beside the target, for temporary files."""

    def __init__(self, backup: int, beside: int, temporary: int) -> None:
        self.backup, self.beside, self.temporary = backup, beside, temporary


def estimate_need(steps: tuple[StepSpec, ...], volume: Volume) -> Need:
    """From table sizes and what the steps do.

    SQLite's journal keeps each old page once, so it is at most as large as the database. A table
    that is rebuilt is there twice for a while, and one whose data moves may stay twice.
    """
    sizes = volume.sizes
    touched: set[str] = set()
    growth = largest = 0
    for step in steps:
        if not _HEAVY.intersection(step.risks):
            continue
        tables = [name for name in step.reworks if name in sizes] or list(sizes)
        share = sum(sizes[name] for name in tables)
        touched.update(tables)
        largest = max(largest, share)
        growth += share if Risk.MOVES_DATA in step.risks else 0
    journal = min(volume.size, 2 * sum(sizes[name] for name in touched) + volume.size // 20)
    beside = journal + min(largest + growth, 2 * volume.size) + _SPARE
    return Need(volume.size + _SPARE, beside, largest // 4 + _SPARE)


def _places(path: Path) -> Iterator[Check]:
    system = file_system_of(path)
    if system is None:
        return
    if system.is_network:
        yield warn(
            "file-system",
            f"The database lies on a shared or virtual file system ({system.kind}), whose locks "
            "and syncs can't be relied on.",
            "Stop every computer that uses it; better copy it to a local disk and run there.",
        )
    else:
        yield good("file-system", f"A local file system ({system.kind}).")


def _logs(file: DatabaseFile) -> Iterator[Check]:
    if file.wal is not None and file.wal.size:
        size = humanize.naturalsize(file.wal.size)
        yield good("wal", f"A log of {size} is not merged yet; backup and run include it.")
    if file.journal_size:
        yield warn(
            "journal",
            "A journal of an interrupted write lies beside it.",
            "The run undoes that write first. Don't delete the -journal file.",
        )


def _library(file: DatabaseFile) -> Iterator[Check]:
    module = module_for(file.key)
    version: tuple[int, ...] = module.sqlite_version_info
    name = "SQLite" if file.key is None else "SQLCipher's SQLite"
    said = ".".join(str(part) for part in version)
    if version < _OLDEST_SQLITE:
        yield Check(
            id="sqlite",
            verdict=Verdict.REFUSE,
            text=f"{name} {said} lacks what the scripts use.",
            remedy="Use SQLite 3.35 or newer.",
        )
        return
    missing = missing_features(module)
    if missing:
        yield Check(
            id="sqlite",
            verdict=Verdict.REFUSE,
            text=f"{name} {said} was built without {', '.join(missing)}, which the scripts use.",
            remedy="Use the program's own package, or a Python with a whole SQLite.",
        )
        return
    is_wal = file.is_wal if file.key is None else is_log_mode(file.path, file.key)
    if is_wal and has_wal_reset_bug(version):
        yield warn(
            "sqlite",
            f"{name} {said} can damage a database in WAL mode when two programs write and merge "
            "its log at the same instant (fixed in 3.51.3, 3.50.7 and 3.44.6).",
            "It can't happen while this run is alone, which is checked; update SQLite anyway.",
        )
    else:
        yield good("sqlite", f"{name} {said} has what the scripts use.")


_FEATURES = {
    "JSON functions": "SELECT json_valid('[]'), json_group_array(1) FROM json_each('[1]')",
    "window functions": "SELECT row_number() OVER (ORDER BY 1)",
    "dropping of columns": "ALTER TABLE probe DROP COLUMN b",
    "foreign keys": "SELECT * FROM pragma_foreign_key_check",
}
"""What a build of SQLite can leave out (https://sqlite.org/compile.html), and a use of each."""


def missing_features(module: Any) -> list[str]:
    """What this build of SQLite can't do that scripts or checks use; tried in memory."""
    missing = []
    with closing(module.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE probe (a, b)")
        for name, use in _FEATURES.items():
            try:
                connection.execute(use).fetchall()
            except module.Error:
                missing.append(name)
    return missing


def has_wal_reset_bug(version: tuple[int, ...]) -> bool:
    """Whether a SQLite version has the WAL-reset bug (https://sqlite.org/wal.html#walresetbug)."""
    fixed = {(3, 44): 6, (3, 50): 7, (3, 51): 3}
    branch = version[:2]
    if branch in fixed:
        return version[2] < fixed[branch]
    return (3, 7) <= branch < (3, 51)


def _orphans(file: DatabaseFile) -> Iterator[Check]:
    found = read_consistently(file.path, count_orphans, file.key)
    if found:
        yield warn(
            "references",
            f"Before the run already: {orphan_words(found)}.",
            "The run keeps these rows as they are; they are not its doing.",
        )
    else:
        yield good("references", "Every row that is referred to is there.")


def _cascades(request: RunRequest, key: FileKey | None) -> Iterator[Check]:
    if not any(Risk.REBUILDS_TABLE in step.risks for step in request.steps):
        return
    assert isinstance(request.target, FileTarget)
    parents = read_consistently(request.target.path, _cascading, key)
    if parents:
        yield good(
            "cascades",
            f"Rebuilding {', '.join(sorted(parents))} would delete rows that refer to it, so "
            "foreign keys are off during the run and checked after it.",
        )


def _cascading(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute(
        'SELECT f."table" FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f'
        " WHERE m.type = 'table' AND f.on_delete = 'CASCADE'"
    )
    return {str(parent) for (parent,) in rows}


__all__ = [
    "Need",
    "estimate_need",
    "examine_readiness",
    "has_wal_reset_bug",
    "missing_features",
]
