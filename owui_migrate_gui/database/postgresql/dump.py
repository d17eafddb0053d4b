"""Backups made by ``pg_dump``, verified by reading every row of them again."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from psycopg import sql

from owui_migrate_gui.database.backup import DUMP_SUFFIX, backup_stem
from owui_migrate_gui.database.durable import (
    Progress,
    create_private,
    explained,
    hash_of,
    require_folder,
    require_space,
    sync_file,
    sync_folder,
)
from owui_migrate_gui.database.history import revision_label
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.manifest import (
    FORMAT,
    Manifest,
    ServerDetails,
    manifest_path,
    recorded_revisions,
    write_manifest,
)
from owui_migrate_gui.database.postgresql.archive import (
    count_archived,
    list_contents,
    tables_listed,
)
from owui_migrate_gui.database.postgresql.programs import (
    DumpPrograms,
    complaint,
    private_connection,
    start,
)
from owui_migrate_gui.database.postgresql.state import HeldState
from owui_migrate_gui.database.postgresql.stopping import stopping
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import BackupFailed, NoSpace
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.secret import Secret

PARALLEL_FROM = 1024**3
"""Bytes of tables from which on several connections read at once into a folder."""

LOCK_SECONDS = 10
_MOST_JOBS = 4
_UNSAFE = re.compile(r"[^A-Za-z0-9._+-]")
_TABLE = re.compile(r'dumping contents of table "(?P<name>.+)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Dumping:
    """What one backup is made from and how; ``now`` is UTC, ``jobs`` above 1 makes a folder."""

    target: ServerTarget
    secret: Secret | None
    state: HeldState
    programs: DumpPrograms
    into: Path
    now: datetime
    jobs: int = 1


def choose_jobs(state: HeldState) -> int:
    """How many connections a dump should use: one, or several where it pays and they are free."""
    if state.facts.size < PARALLEL_FROM:
        return 1
    return max(1, min(_MOST_JOBS, os.cpu_count() or 1, state.facts.free_connections - 2))


def make_dump(
    wanted: Dumping,
    progress: Progress,
    is_cancelled: IsCancelled = never,
    on_verify: Callable[[], None] | None = None,
) -> BackupReport:
    """Dump the held state into a new archive, read it again, and compare every table's rows.

    ``progress`` gets bytes of tables done and in total. On any failure nothing is left behind.
    Raises ``BackupFailed``, ``Cancelled``, ``NoSpace`` or ``NoAccess``.
    """
    began = perf_counter()
    require_folder(wanted.into)
    # About as much as the tables take: compressed as well, and without the indexes.
    require_space(wanted.into, sum(table.size for table in wanted.state.facts.tables), "The backup")
    stem = backup_name(wanted.target, wanted.now, revision_label(wanted.state.recorded))
    partial = wanted.into / f".{stem}{DUMP_SUFFIX}.partial"
    with _leftovers_removed(partial):
        with explained(wanted.into):
            remove_backup(partial)
            if wanted.jobs == 1:
                create_private(partial)
        meter = _Meter(wanted.state, progress)
        _run_pg_dump(wanted, partial, meter, is_cancelled)
        if on_verify is not None:
            on_verify()
        _verify(wanted, partial, is_cancelled)
        with explained(wanted.into):
            _secure(partial)
        manifest = _manifest(wanted, partial, is_cancelled)
        path = _put_in_place(partial, wanted.into, stem, manifest)
    return BackupReport(
        path=str(path),
        size=manifest.size,
        sha256=manifest.sha256,
        tables=len(manifest.tables),
        rows=sum(manifest.tables.values()),
        revision=manifest.revision,
        seconds=perf_counter() - began,
    )


def backup_name(target: ServerTarget, now: datetime, revision: str) -> str:
    """The beginning of a backup's name: target, time in UTC, revision."""
    made = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{backup_stem(target)}-{made}-{_UNSAFE.sub('_', revision)}"


def size_and_hash(archive: Path, is_cancelled: IsCancelled = never) -> tuple[int, str]:
    """Bytes and SHA-256 of an archive; of a folder that of its files' names and hashes."""
    if archive.is_file():
        return archive.stat().st_size, hash_of(archive, is_cancelled)
    digest, size = hashlib.sha256(), 0
    for file in sorted(archive.iterdir()):
        size += file.stat().st_size
        digest.update(f"{file.name} {hash_of(file, is_cancelled)}\n".encode())
    return size, digest.hexdigest()


def remove_backup(archive: Path) -> None:
    """Remove an archive, file or folder, if it is there."""
    if archive.is_dir():
        shutil.rmtree(archive)
    else:
        archive.unlink(missing_ok=True)


class _Meter:
    """From the names of tables that pg_dump begins with to bytes done."""

    def __init__(self, state: HeldState, progress: Progress) -> None:
        self._sizes = {table.name: table.size for table in state.facts.tables}
        self._total = sum(self._sizes.values())
        self._done = 0
        self._current = 0
        self._report = progress
        progress(0, self._total)

    def see(self, line: str) -> None:
        """Take note of a line of pg_dump's."""
        match = _TABLE.search(line)
        if match is None:
            return
        self._done += self._current
        self._current = self._sizes.get(match["name"].rpartition(".")[2], 0)
        self._report(min(self._done, self._total), self._total)

    def finish(self) -> None:
        """All tables are done."""
        self._report(self._total, self._total)


def _run_pg_dump(wanted: Dumping, partial: Path, meter: _Meter, is_cancelled: IsCancelled) -> None:
    with private_connection(wanted.target, wanted.secret) as connection:
        process = start(_command(wanted, connection.text, partial), connection.environment)
        said: list[bytes] = []
        assert process.stderr is not None
        try:
            with stopping(is_cancelled, process.kill):
                for line in process.stderr:
                    if wanted.jobs == 1:  # it is connected; several connections come one by one
                        connection.forget()
                    meter.see(line.decode("utf-8", "replace"))
                    if b"error" in line or b"FATAL" in line:
                        said.append(line)
                process.wait()
        finally:
            process.kill()
            process.wait()
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()
    stop_if(is_cancelled)
    if process.returncode:
        raise _dump_failed(wanted.into, b"".join(said))
    meter.finish()


def _command(wanted: Dumping, connection: str, partial: Path) -> list[str | Path]:
    kind = (
        ["--format=directory", f"--jobs={wanted.jobs}"] if wanted.jobs > 1 else ["--format=custom"]
    )
    return [
        wanted.programs.pg_dump,
        *choose_content(wanted.state, connection),
        # gzip's fastest level: chats shrink by nearly as much, in less than half the time.
        "--compress=1",
        f"--file={partial}",
        *kind,
    ]


def choose_content(
    state: HeldState, connection: str, left_out: tuple[str, ...] = ()
) -> list[str | Path]:
    """Arguments of pg_dump for exactly what is held, without the tables ``left_out``.

    Tables of others that the role may not even read are left out as well.
    """
    schema = '"' + state.schema.replace('"', '""') + '"'
    unreadable = [table.name for table in state.facts.tables if not table.is_readable]
    return [
        f"--dbname={connection}",
        f"--schema={schema}",
        f"--snapshot={state.snapshot}",
        f"--lock-wait-timeout={LOCK_SECONDS * 1000}",
        "--no-password",
        "--verbose",
        *(
            f"--exclude-table={sql.Identifier(state.schema, name).as_string()}"
            for name in (*unreadable, *left_out)
        ),
    ]


def _dump_failed(into: Path, said: bytes) -> BackupFailed | NoSpace:
    reason = complaint(said)
    if "No space left" in reason:
        return NoSpace(f"The disk that holds {into} is full.", remedy="Free some space there.")
    return BackupFailed(
        f"pg_dump could not make the backup: {reason}.",
        remedy="See that the role may read all tables, and that nothing locks them.",
        detail=said.decode("utf-8", "replace"),
    )


def _verify(wanted: Dumping, partial: Path, is_cancelled: IsCancelled) -> None:
    state, programs = wanted.state, wanted.programs
    listed = tables_listed(list_contents(programs, partial), state.schema)
    found = count_archived(programs, partial, lambda _name, _rows: None, is_cancelled)
    different = sorted(
        name for name in {*found, *state.rows} if found.get(name, 0) != state.rows.get(name, 0)
    )
    if different or listed < len(found):
        raise BackupFailed(
            f"The backup does not hold the same rows as the database: {', '.join(different)}.",
            remedy="Try again; if it happens twice, check the disk that backups go to.",
        )


def _secure(partial: Path) -> None:
    """Readable by the owner only, and on the disk."""
    if partial.is_file():
        sync_file(partial)
        return
    partial.chmod(0o700)
    for file in partial.iterdir():
        file.chmod(0o600)
        sync_file(file)
    sync_folder(partial)


def _manifest(wanted: Dumping, partial: Path, is_cancelled: IsCancelled) -> Manifest:
    size, sha256 = size_and_hash(partial, is_cancelled)
    state = wanted.state
    return Manifest(
        format=FORMAT,
        target=wanted.target.key,
        made=wanted.now.astimezone(UTC),
        release="",
        recorded=recorded_revisions(state.recorded),
        revision=revision_label(state.recorded),
        size=size,
        sha256=sha256,
        tables=state.rows,
        page_size=0,
        journal_mode="",
        server=ServerDetails(
            kind="directory" if wanted.jobs > 1 else "custom",
            schema=state.schema,
            version=state.facts.version,
            dumped_by=wanted.programs.major,
        ),
    )


def _put_in_place(partial: Path, into: Path, stem: str, manifest: Manifest) -> Path:
    with explained(into):
        path = _free_name(into, stem)
        try:
            partial.rename(path)
            write_manifest(path, manifest)
            sync_folder(into)
        except OSError:
            remove_backup(path)
            manifest_path(path).unlink(missing_ok=True)
            raise
    return path


def _free_name(folder: Path, stem: str) -> Path:
    number, path = 1, folder / f"{stem}{DUMP_SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{DUMP_SUFFIX}"
    return path


@contextmanager
def _leftovers_removed(partial: Path) -> Iterator[None]:
    try:
        yield
    finally:
        remove_backup(partial)


__all__ = [
    "LOCK_SECONDS",
    "PARALLEL_FROM",
    "Dumping",
    "backup_name",
    "choose_content",
    "choose_jobs",
    "make_dump",
    "remove_backup",
    "size_and_hash",
]
