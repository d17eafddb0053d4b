"""Salvage: what can still be read of a damaged file, written into a new one.

The damaged file is copied as bytes and never opened itself. Every table is walked by its row
numbers; where a page can't be read, the walk goes on at the next number behind it. Nothing is
mended in place.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from owui_migrate_gui.database.database_file import FileKind, kind_of, side_file
from owui_migrate_gui.database.driver import DATABASE_ERRORS, connect
from owui_migrate_gui.database.durable import (
    create_private,
    explained,
    require_space,
    sync_file,
    sync_folder,
)
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.integrity import IsCancelled, quote, stop_if
from owui_migrate_gui.database.private_copy import copy_if_there
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.errors import BadTarget, DamagedDatabase, NotADatabase
from owui_migrate_gui.secret import Secret

_BATCH = 200
_LARGEST = 2**63 - 1
_COPIES = 2
"""Room that is needed, in sizes of the file: its copy, and the new file."""

OnTable = Callable[[str, int, int], None]
"""Told of each table before it is read: its name, its number from 0, and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SalvagedTable:
    """One table: the rows that were read, and those that are known to be lost.

    ``lost`` is None where the table's own damage leaves that unknown; ``note`` says what else.
    """

    name: str
    rows: int
    lost: int | None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What came out; ``notes`` name indexes and the like that could not be made again."""

    tables: tuple[SalvagedTable, ...]
    notes: tuple[str, ...]
    size: int


def salvage_key(target: FileTarget, secret: Secret | None) -> FileKey | None:
    """The key of a file that may be torn; raises ``NotADatabase``, ``KeyNeeded``, ``WrongKey``."""
    kind = kind_of(target.path)
    if kind is FileKind.PLAIN:
        return None
    if kind is FileKind.OTHER:
        raise NotADatabase(
            f"{target.path} does not begin as a database does, so nothing can be read of it.",
            remedy="Restore a backup.",
        )
    return key_for(target, secret)


def salvage(
    path: Path,
    key: FileKey | None,
    into: Path,
    work: Path,
    on_table: OnTable,
    is_cancelled: IsCancelled,
) -> Salvaged:
    """Read what can be read of ``path`` into the new file ``into``, under the same key.

    ``work`` is an empty private folder of the caller's, on the same file system. Raises
    ``BadTarget`` where ``into`` is there, ``DamagedDatabase`` where not even the list of tables can
    be read, ``NoSpace``, ``NoAccess`` or ``Cancelled``; then ``into`` is not there.
    """
    if into.exists():
        raise BadTarget(f"{into} is there already.", remedy="Name a new file.")
    require_space(into.parent, _COPIES * path.stat().st_size, "Salvage")
    copy = work / "damaged.db"
    with explained(work):
        for suffix in ("", "-wal", "-journal"):
            copy_if_there(side_file(path, suffix) if suffix else path, side_file(copy, suffix))
    new = work / "salvaged.db"
    with explained(work):
        create_private(new)
        found = _read_into(copy, new, key, on_table, is_cancelled)
        sync_file(new)
    with explained(into.parent):
        if into.exists():
            raise BadTarget(f"{into} is there already.", remedy="Name a new file.")
        new.rename(into)
        sync_folder(into.parent)
    return found


def _read_into(
    copy: Path, into: Path, key: FileKey | None, on_table: OnTable, is_cancelled: IsCancelled
) -> Salvaged:
    with (
        closing(connect(f"{copy.as_uri()}?mode=rw", timeout=0, key=key)) as source,
        closing(connect(f"{into.absolute().as_uri()}?mode=rw", timeout=0, key=key)) as sink,
    ):
        source.text_factory = _text
        with suppress(*DATABASE_ERRORS):
            source.execute("PRAGMA writable_schema = ON").fetchall()
        objects = _objects(source)
        if not objects:
            raise DamagedDatabase(
                f"Not even the list of tables of {copy.name} can be read.",
                remedy="Restore a backup.",
            )
        sink.execute("PRAGMA foreign_keys = OFF").fetchall()
        sink.execute("BEGIN")
        notes: list[str] = []
        tables = [one for one in objects if one[0] == "table" and not one[1].startswith("sqlite_")]
        done: list[SalvagedTable] = []
        for number, (_, name, sql) in enumerate(tables):
            stop_if(is_cancelled)
            on_table(name, number, len(tables))
            done.append(_table(source, sink, name, sql, is_cancelled))
        for kind, name, sql in objects:
            if kind != "table" and sql:
                notes += _made_again(sink, kind, name, sql)
        sink.execute("COMMIT")
        complaint = sink.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if complaint != "ok":
            notes.append(f"The new file's check says: {complaint}.")
    return Salvaged(tables=tuple(done), notes=tuple(notes), size=into.stat().st_size)


def _text(data: bytes) -> str | bytes:
    """Text where it is text; on a damaged page it may be anything."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data


def _objects(source: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Kind, name and SQL of everything that the schema table still tells of."""
    found: list[tuple[str, str, str]] = []
    walker = _Walker(source, "sqlite_master", ("type", "name", "sql"))
    try:
        for _, kind, name, sql in walker.rows():
            if isinstance(kind, str) and isinstance(name, str) and isinstance(sql, str | None):
                found.append((kind, name, sql or ""))
    except DATABASE_ERRORS:
        return found
    return found


def _table(
    source: sqlite3.Connection,
    sink: sqlite3.Connection,
    name: str,
    sql: str,
    is_cancelled: IsCancelled,
) -> SalvagedTable:
    try:
        sink.execute(sql)
    except DATABASE_ERRORS as error:
        return SalvagedTable(name=name, rows=0, lost=None, note=f"it can't be made: {error}")
    columns = tuple(
        str(column)
        for (column,) in sink.execute(
            "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", (name,)
        )
    )
    is_numbered = _has_row_numbers(sink, name)
    walker = _Walker(source, name, columns, is_numbered=is_numbered)
    listed = ", ".join(quote(column) for column in columns)
    marks = ", ".join("?" for _ in columns)
    insert = (
        f"INSERT OR IGNORE INTO {quote(name)} (rowid, {listed}) VALUES (?, {marks})"  # noqa: S608
        if is_numbered
        else f"INSERT OR IGNORE INTO {quote(name)} ({listed}) VALUES ({marks})"  # noqa: S608
    )
    for batch in _batches(walker.rows()):
        stop_if(is_cancelled)
        sink.executemany(insert, batch if is_numbered else [row[1:] for row in batch])
    (rows,) = sink.execute(f"SELECT count(*) FROM {quote(name)}").fetchone()  # noqa: S608 - quoted
    return SalvagedTable(
        name=name, rows=rows, lost=_lost(source, name, rows, is_damaged=walker.is_damaged)
    )


def _has_row_numbers(sink: sqlite3.Connection, name: str) -> bool:
    try:
        sink.execute(f"SELECT rowid FROM {quote(name)} LIMIT 0").fetchall()  # noqa: S608 - quoted
    except DATABASE_ERRORS:
        return False
    return True


def _lost(source: sqlite3.Connection, name: str, rows: int, *, is_damaged: bool) -> int | None:
    """What an index that is whole counts beyond the rows that were read."""
    try:
        (known,) = source.execute(f"SELECT count(*) FROM {quote(name)}").fetchone()  # noqa: S608
    except DATABASE_ERRORS:
        return None
    return max(int(known) - rows, 0) if known >= rows or not is_damaged else None


def _batches(rows: Iterator[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    batch: list[Sequence[Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _made_again(sink: sqlite3.Connection, kind: str, name: str, sql: str) -> Iterator[str]:
    try:
        sink.execute(sql)
    except DATABASE_ERRORS as error:
        yield f"The {kind} {name} can't be made again: {error}."


class _Walker:
    """Goes through a table's rows by number, past what can't be read."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        table: str,
        columns: tuple[str, ...],
        *,
        is_numbered: bool = True,
    ) -> None:
        self._connection = connection
        self._table = quote(table)
        self._columns = ", ".join(quote(column) for column in columns)
        self._is_numbered = is_numbered
        self.is_damaged = False

    def rows(self) -> Iterator[Sequence[Any]]:
        """(row number, columns …) of every row that can be read; number None without numbers."""
        if not self._is_numbered:
            query = f"SELECT NULL, {self._columns} FROM {self._table}"  # noqa: S608 - quoted
            yield from self._until_damage(query, ())
            return
        below = f"SELECT rowid, {self._columns} FROM {self._table} WHERE rowid <= 0"  # noqa: S608
        yield from self._until_damage(below, ())
        after: int | None = 0
        query = (
            f"SELECT rowid, {self._columns} FROM {self._table}"  # noqa: S608 - quoted
            " WHERE rowid > ? ORDER BY rowid"
        )
        while after is not None:
            try:
                for row in self._connection.execute(query, (after,)):
                    after = int(row[0])
                    yield row
                return
            except DATABASE_ERRORS:
                self.is_damaged = True
                after = self._behind_damage(after)

    def _until_damage(self, query: str, parameters: tuple[Any, ...]) -> Iterator[Sequence[Any]]:
        try:
            yield from self._connection.execute(query, parameters)
        except DATABASE_ERRORS:
            self.is_damaged = True

    def _behind_damage(self, after: int) -> int | None:
        """The number behind which rows can be read again; None where there are none.

        A row whose own page is whole but not its overflow is passed over alone. Else the damaged
        numbers are found by doubling, and their end by halving.
        """
        fine, number = self._first_behind(after)
        if fine:
            return number
        bad, step = after, 1
        while True:
            probe = min(after + step, _LARGEST)
            if self._first_behind(probe)[0]:
                good = probe
                break
            if probe == _LARGEST:
                return None
            bad, step = probe, step * 2
        while good - bad > 1:
            middle = (good + bad) // 2
            if self._first_behind(middle)[0]:
                good = middle
            else:
                bad = middle
        return good

    def _first_behind(self, number: int) -> tuple[bool, int | None]:
        """Whether the next row number can be read, and which it is (None: there is none)."""
        query = (
            f"SELECT rowid FROM {self._table} NOT INDEXED"  # noqa: S608 - quoted
            " WHERE rowid > ? ORDER BY rowid LIMIT 1"
        )
        try:
            row = self._connection.execute(query, (number,)).fetchone()
        except DATABASE_ERRORS:
            return False, None
        return True, int(row[0]) if row else None


__all__ = ["OnTable", "Salvaged", "SalvagedTable", "salvage", "salvage_key"]
