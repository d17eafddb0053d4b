"""Reads the quarantine table: read-only, one moment, contents a few rows at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from owui_migrate_gui.database.connect import read_consistently
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if, watched
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.doctor.checks.inquiry import Ask, GaveUpError, UnfitError, ask_sqlite
from owui_migrate_gui.doctor.epoch import moment_of
from owui_migrate_gui.doctor.quarantine import TABLE
from owui_migrate_gui.doctor.quarantined.fitting import fit_rows
from owui_migrate_gui.doctor.quarantined.present import columns_that_differ
from owui_migrate_gui.doctor.quarantined.rows import Contents, Quarantine, QuarantinedRow
from owui_migrate_gui.errors import Refused, UsageError
from owui_migrate_gui.secret import Secret

_AT_ONCE = 4_000_000
"""So many letters of contents are held at one time; a single row may have more."""

T = TypeVar("T")


def read_quarantine(
    snapshot: Snapshot, secret: Secret | None = None, is_cancelled: IsCancelled = never
) -> Quarantine:
    """All rows of the quarantine, and of each whether it can go back; without their contents.

    Raises what opening raises, ``Cancelled``, and ``Refused`` where a server doesn't answer.
    """
    dialect = snapshot.target.dialect.value
    if not has_quarantine(snapshot):
        return Quarantine(rows=(), schema=snapshot.schema, dialect=dialect)

    def read(ask: Ask) -> Quarantine:
        listed = _list(ask, dialect)
        rows = fit_rows(listed, snapshot.schema, dialect, ask, _contents(ask, dialect, listed))
        return Quarantine(rows=rows, schema=snapshot.schema, dialect=dialect)

    return _asked(snapshot, secret, is_cancelled, read)


def has_quarantine(snapshot: Snapshot) -> bool:
    """Whether there is a quarantine table; it is made with its first row."""
    return snapshot.schema.table(TABLE) is not None


def read_contents(
    snapshot: Snapshot,
    id_: int,
    secret: Secret | None = None,
    is_cancelled: IsCancelled = never,
) -> Contents:
    """What one row holds; raises ``UsageError`` where there is none of that number.

    It is for the person's own eyes: never for findings, logs, journals or bundles.
    """
    if not has_quarantine(snapshot):
        raise no_such_row(id_)
    dialect = snapshot.target.dialect.value

    def read(ask: Ask) -> Contents:
        name = ask(f"SELECT table_name FROM {TABLE} WHERE id = :id", {"id": id_})
        for _, text in _read_some(ask, dialect, [id_]):
            table = snapshot.schema.table(str(name[0][0]))
            return Contents(text=text, differs=columns_that_differ(table, text, ask, dialect))
        raise no_such_row(id_)

    return _asked(snapshot, secret, is_cancelled, read)


def each_content(
    snapshot: Snapshot,
    use: Callable[[QuarantinedRow, str], None],
    secret: Secret | None = None,
    is_cancelled: IsCancelled = never,
) -> int:
    """Hand every row with its contents to ``use``, in order; returns how many there were.

    Where a file changes meanwhile it begins anew from the first row.
    """
    if not has_quarantine(snapshot):
        return 0
    dialect = snapshot.target.dialect.value

    def read(ask: Ask) -> int:
        rows = _list(ask, dialect)
        by_id = {row.id: row for row in rows}
        for id_, text in _contents(ask, dialect, rows):
            stop_if(is_cancelled)
            use(by_id[id_], text)
        return len(rows)

    return _asked(snapshot, secret, is_cancelled, read)


def no_such_row(id_: int) -> UsageError:
    """What is said where a row is asked for that isn't there."""
    return UsageError(
        f"The quarantine has no row {id_}.",
        remedy="'owui-migrate quarantine' lists what is there.",
    )


def _asked(
    snapshot: Snapshot,
    secret: Secret | None,
    is_cancelled: IsCancelled,
    read: Callable[[Ask], T],
) -> T:
    target = snapshot.target
    if isinstance(target, ServerTarget):
        from owui_migrate_gui.doctor.server_questions import (  # noqa: PLC0415 - psycopg: 0.1 s
            asking_server,
        )

        try:
            with asking_server(target, secret, is_cancelled) as (questions,):
                return read(questions.ask)
        except (GaveUpError, UnfitError) as error:
            raise Refused(
                f"The server did not tell what is in the quarantine: {error}.",
                remedy="Try again when it has less to do, or as the owner of the tables.",
            ) from error

    def look(connection: sqlite3.Connection) -> T:
        with watched(connection, is_cancelled):
            return read(ask_sqlite(connection))

    return read_consistently(target.path, look, key_for(target, secret))


def _list(ask: Ask, dialect: str) -> tuple[QuarantinedRow, ...]:
    key = _readable("row_key", dialect)
    found = ask(
        f"SELECT id, table_name, {key}, revision, reason, created_at,"
        f' length("row") FROM {TABLE} ORDER BY id',
        {},
    )
    return tuple(
        QuarantinedRow(
            id=int(id_),
            table=str(table),
            key=_text(row_key),
            origin=str(origin),
            reason=str(reason),
            kept=moment_of(kept),
            size=int(size or 0),
        )
        for id_, table, row_key, origin, reason, kept, size in found
    )


def _contents(ask: Ask, dialect: str, rows: Sequence[QuarantinedRow]) -> Iterator[tuple[int, str]]:
    some: list[int] = []
    size = 0
    for row in rows:
        if some and size + row.size > _AT_ONCE:
            yield from _read_some(ask, dialect, some)
            some, size = [], 0
        some.append(row.id)
        size += row.size
    if some:
        yield from _read_some(ask, dialect, some)


def _read_some(ask: Ask, dialect: str, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    column = _readable('"row"', dialect)
    found = ask(
        f"SELECT id, {column} FROM {TABLE} WHERE id >= :first AND id <= :last ORDER BY id",
        {"first": min(ids), "last": max(ids)},
    )
    for id_, text in found:
        yield int(id_), _text(text)


def _readable(column: str, dialect: str) -> str:
    """SQLite's text need not be UTF-8; as bytes it can be read all the same."""
    return column if dialect == "postgresql" else f"CAST({column} AS BLOB)"


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


__all__ = ["each_content", "has_quarantine", "no_such_row", "read_contents", "read_quarantine"]
