"""Salvage: what can still be read of a damaged file, written into a new one.

The damaged file is copied as bytes and never opened itself. Every table is walked by its row
numbers; where a page can't be read, the walk goes on at the next number behind it. Then pages that
nothing leads to any more are looked through (``stray_pages``). Nothing is mended in place.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from owui_migrate_gui.database.damaged_file import DamagedFile
from owui_migrate_gui.database.database_file import FileKind, kind_of, side_file
from owui_migrate_gui.database.driver import UNREADABLE, connect
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
from owui_migrate_gui.database.stray_pages import (
    Gap,
    Hurt,
    owned_keys,
    read_strays,
    stray_leaves,
)
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.errors import BadTarget, DamagedDatabase, NoAccess, NotADatabase
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
    ``strays`` of the rows were on pages that nothing led to. ``gaps`` are row numbers, first and
    last, of which none could be read.
    """

    name: str
    rows: int
    lost: int | None
    note: str = ""
    strays: int = 0
    gaps: tuple[Gap, ...] = ()


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
    _copy_bytes(path, copy, into)
    new = work / "salvaged.db"
    with explained(into.parent):
        create_private(new)
        found = _read_into(path.name, copy, new, key, on_table, is_cancelled)
        sync_file(new)
    with explained(into.parent):
        if into.exists():
            raise BadTarget(f"{into} is there already.", remedy="Name a new file.")
        new.rename(into)
        sync_folder(into.parent)
    return found


def _copy_bytes(path: Path, copy: Path, into: Path) -> None:
    """Copy file and side files; a disk that can't be read is another trouble than a full one."""
    with explained(into.parent):
        for suffix in ("", "-wal", "-journal"):
            place = side_file(path, suffix) if suffix else path
            try:
                copy_if_there(place, side_file(copy, suffix))
            except OSError as error:
                if error.errno != errno.EIO and error.filename != str(place):
                    raise
                raise NoAccess(
                    f"{place.name} can't be read: {error.strerror or error}.",
                    remedy="Copy it to another disk with a tool for failing disks first.",
                ) from error


def _read_into(
    name: str,
    copy: Path,
    into: Path,
    key: FileKey | None,
    on_table: OnTable,
    is_cancelled: IsCancelled,
) -> Salvaged:
    """Read the copy of the file called ``name``."""
    with (
        closing(DamagedFile(copy, key)) as source,
        closing(connect(f"{into.absolute().as_uri()}?mode=rw", timeout=0, key=key)) as sink,
    ):
        objects = _objects(source)
        if not objects:
            raise DamagedDatabase(
                f"Not even the list of tables of {name} can be read.",
                remedy="Restore a backup.",
            )
        sink.execute("PRAGMA foreign_keys = OFF").fetchall()
        sink.execute("BEGIN")
        notes: list[str] = []
        tables = [one for one in objects if one[0] == "table" and not one[1].startswith("sqlite_")]
        done: list[SalvagedTable] = []
        hurt: list[Hurt] = []
        for number, (_, table, sql) in enumerate(tables):
            stop_if(is_cancelled)
            on_table(table, number, len(tables))
            one = _table(source, sink, table, sql, is_cancelled)
            if one.gaps:
                hurt.append(_hurt(source, sink, one))
            done.append(one)
        if hurt:
            strays = _take_strays(source, sink, copy, hurt, is_cancelled)
            done = [_with_strays(sink, one, strays) for one in done]
        for kind, made, sql in objects:
            if kind != "table" and sql:
                notes += _made_again(sink, kind, made, sql)
        sink.execute("COMMIT")
        complaint = sink.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if complaint != "ok":
            notes.append(f"The new file's check says: {complaint}.")
    return Salvaged(tables=tuple(done), notes=tuple(notes), size=into.stat().st_size)


def _objects(source: DamagedFile) -> list[tuple[str, str, str]]:
    """Kind, name and SQL of everything that the schema table still tells of."""
    found: list[tuple[str, str, str]] = []
    walker = _Walker(source, "sqlite_master", ("type", "name", "sql"))
    try:
        for _, kind, name, sql in walker.rows():
            if isinstance(kind, str) and isinstance(name, str) and isinstance(sql, str | None):
                found.append((kind, name, sql or ""))
    except UNREADABLE:
        return found
    return found


def _table(
    source: DamagedFile,
    sink: sqlite3.Connection,
    name: str,
    sql: str,
    is_cancelled: IsCancelled,
) -> SalvagedTable:
    try:
        sink.execute(sql)
    except UNREADABLE as error:
        return SalvagedTable(name=name, rows=0, lost=None, note=f"it can't be made: {error}")
    columns = _columns(sink, name)
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
        name=name,
        rows=rows,
        lost=_lost(source, name, rows, is_damaged=walker.is_damaged),
        gaps=tuple(walker.gaps),
    )


def _hurt(source: DamagedFile, sink: sqlite3.Connection, table: SalvagedTable) -> Hurt:
    """What is needed to know the table's rows on pages that nothing leads to."""
    columns = _columns(sink, table.name)
    unique = sink.execute(
        'SELECT name FROM pragma_index_list(?) WHERE "unique" AND NOT partial', (table.name,)
    ).fetchall()
    for (index,) in unique:
        key = tuple(
            name
            for (name,) in sink.execute(
                "SELECT name FROM pragma_index_info(?) ORDER BY seqno", (index,)
            )
        )
        if set(key) <= set(columns):
            owned = owned_keys(source, table.name, index, key)
            if owned is not None:
                gaps = table.gaps
                return Hurt(name=table.name, columns=columns, gaps=gaps, owned=owned, key=key)
    return Hurt(name=table.name, columns=columns, gaps=table.gaps)


def _take_strays(
    source: DamagedFile,
    sink: sqlite3.Connection,
    copy: Path,
    hurt: list[Hurt],
    is_cancelled: IsCancelled,
) -> dict[str, int]:
    """Rows by table that came from pages that nothing leads to.

    In an encrypted file a page can't be told from its bytes, so every one is tried, and only
    what an index proves is taken.
    """
    with suppress(*UNREADABLE):
        source.row("PRAGMA wal_checkpoint(TRUNCATE)")
    try:
        roots = [number for (number,) in source.rows("SELECT rootpage FROM sqlite_master")]
        counted = source.row("PRAGMA page_count")
    except UNREADABLE:
        return {}
    count = int(counted[0]) if counted else 0
    pages = stray_leaves(copy, roots) if source.is_plain else tuple(range(2, count + 1))
    unproved = [one for one in hurt if one.owned is None]
    taken: dict[str, int] = {}
    for one in hurt:
        if one.owned is None and (not source.is_plain or len(unproved) > 1):
            continue
        names = ("rowid", *one.columns)
        marks = ", ".join("?" for _ in names)
        listed = ", ".join(quote(name) if name != "rowid" else name for name in names)
        insert = f"INSERT OR IGNORE INTO {quote(one.name)} ({listed}) VALUES ({marks})"  # noqa: S608
        before = sink.total_changes
        for row in read_strays(source, one, pages, is_cancelled):
            sink.execute(insert, row)
        taken[one.name] = sink.total_changes - before
    return taken


def _with_strays(
    sink: sqlite3.Connection, table: SalvagedTable, strays: dict[str, int]
) -> SalvagedTable:
    """The table with what came from stray pages; what is left of its gaps is told."""
    if not table.gaps:
        return table
    found = strays.get(table.name, 0)
    gaps = tuple(
        gap
        for gap in table.gaps
        if not sink.execute(
            f"SELECT 1 FROM {quote(table.name)} WHERE rowid BETWEEN ? AND ? LIMIT 1",  # noqa: S608
            gap,
        ).fetchone()
    )
    return replace(
        table,
        rows=table.rows + found,
        lost=None if table.lost is None else max(table.lost - found, 0),
        strays=found,
        gaps=gaps,
    )


def _columns(sink: sqlite3.Connection, name: str) -> tuple[str, ...]:
    return tuple(
        str(column)
        for (column,) in sink.execute(
            "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", (name,)
        )
    )


def _has_row_numbers(sink: sqlite3.Connection, name: str) -> bool:
    try:
        sink.execute(f"SELECT rowid FROM {quote(name)} LIMIT 0").fetchall()  # noqa: S608 - quoted
    except UNREADABLE:
        return False
    return True


def _lost(source: DamagedFile, name: str, rows: int, *, is_damaged: bool) -> int | None:
    """What an index that is whole counts beyond the rows that were read."""
    try:
        found = source.row(f"SELECT count(*) FROM {quote(name)}")  # noqa: S608 - quoted
    except UNREADABLE:
        return None
    known = int(found[0]) if found else 0
    return max(known - rows, 0) if known >= rows or not is_damaged else None


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
    except UNREADABLE as error:
        yield f"The {kind} {name} can't be made again: {error}."


class _Walker:
    """Goes through a table's rows by number, past what can't be read."""

    def __init__(
        self,
        source: DamagedFile,
        table: str,
        columns: tuple[str, ...],
        *,
        is_numbered: bool = True,
    ) -> None:
        self._source = source
        self._table = quote(table)
        self._columns = ", ".join(quote(column) for column in columns)
        self._is_numbered = is_numbered
        self.is_damaged = False
        self.gaps: list[Gap] = []

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
                for row in self._source.rows(query, (after,)):
                    after = int(row[0])
                    yield row
                return
            except UNREADABLE:
                self.is_damaged = True
                first = after + 1
                after = self._behind_damage(after)
                self.gaps.append((first, _LARGEST if after is None else after))

    def _until_damage(self, query: str, parameters: tuple[Any, ...]) -> Iterator[Sequence[Any]]:
        try:
            yield from self._source.rows(query, parameters)
        except UNREADABLE:
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
            row = self._source.row(query, (number,))
        except UNREADABLE:
            return False, None
        return True, int(row[0]) if row else None


__all__ = ["OnTable", "Salvaged", "SalvagedTable", "salvage", "salvage_key"]
