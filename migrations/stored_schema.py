"""Tables of SQLite declared anew without a copy of their rows.

SQLite keeps the text of CREATE TABLE and reads it when it opens the file. Where the rows that are
stored suit the new declaration as they are, changing that text is all there is to do; the procedure
is SQLite's own (https://www.sqlite.org/lang_altertable.html, "Making Other Kinds Of Table Schema
Changes"). It happens inside the run's transaction and goes away with it.

Nothing is taken on trust: the new text makes an empty table of another name first, and what SQLite
reads in that one must be what is wanted; afterwards the real table must look like that too. Where
SQLite does not let its schema be written (defensive mode, as with the library of macOS), or where a
definition is not of the ordinary kind, nothing is changed and the caller copies the table instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.exc import DatabaseError

from migrations.table_definition import Definition, parts_of
from migrations.util import is_offline, is_sqlite, quoted, run_sql, scalar

_PROBE_PREFIX = "_alembic_tmp_"
_KEY_PREFIX = "_owui_key_"

_Shape = tuple[tuple[Any, ...], ...]


def redeclare_column(table: str, column: str, type_: str, *, nullable: bool) -> bool:
    """Declare *column* with another type and nullability; False if that can't be done in place.

    Values that the new type's affinity would store differently have to be written again by the
    caller: ``UPDATE t SET c = c``. SQLite online only.
    """
    old = _definition(table)
    new = None if old is None else old.with_column_type(column, type_, nullable=nullable)
    if old is None or new is None:
        return False
    wanted = tuple(
        (*entry[:2], type_, int(not nullable), *entry[4:]) if entry[1] == column else entry
        for entry in _columns(table)
    )
    indexes = _indexes(table)
    if not _probe_has(table, new, wanted, _unnamed(indexes)):
        return False

    def change() -> bool:
        _store(table, new)
        return _columns(table) == wanted and _indexes(table) == indexes

    return _whole_or_not_at_all(change)


def add_primary_key(table: str, name: str, columns: tuple[str, ...]) -> bool:
    """Give *table*, which has none, the primary key *name*; False if that can't be done in place.

    SQLite builds the key's index as an ordinary unique one, which is stored the same way; then it
    gets the name that SQLite looks for when it reads the key in the table's definition
    (https://www.sqlite.org/fileformat2.html, "Internal Schema Objects"). SQLite online only.
    """
    old = _definition(table)
    if old is None:
        return False
    listed = ", ".join(quoted(column) for column in columns)
    new = old.with_constraint(f"CONSTRAINT {name} PRIMARY KEY ({', '.join(columns)})")
    wanted = tuple(
        (*entry[:5], columns.index(entry[1]) + 1, *entry[6:]) if entry[1] in columns else entry
        for entry in _columns(table)
    )
    before = _indexes(table)
    automatic = f"sqlite_autoindex_{table}_{1 + sum(entry[2] != 'c' for entry in before)}"
    key = (automatic, 1, "pk", 0, columns)
    constraints = [entry for entry in before if entry[2] != "c"]
    if any(entry[4] == columns for entry in constraints):
        return False
    if not _probe_has(table, new, wanted, _unnamed((*constraints, key))):
        return False

    def change() -> bool:
        temporary = _KEY_PREFIX + table
        run_sql(f"CREATE UNIQUE INDEX {quoted(temporary)} ON {quoted(table)} ({listed})")
        _store(table, new, index=(temporary, automatic))
        return (
            _columns(table) == wanted
            and sorted(_indexes(table)) == sorted((*before, key))
            and _count(table, f"INDEXED BY {quoted(automatic)}") == _count(table, "NOT INDEXED")
        )

    return _whole_or_not_at_all(change)


def _whole_or_not_at_all(change: Callable[[], bool]) -> bool:
    """Do *change*; undo it if SQLite refuses or it returns False. Says whether it was done."""
    run_sql("SAVEPOINT owui_declaration")
    try:
        done = change()
    except DatabaseError:
        done = False
    if not done:
        run_sql("ROLLBACK TO owui_declaration")
        run_sql("PRAGMA writable_schema = RESET")
    run_sql("RELEASE owui_declaration")
    return done


def _count(table: str, how: str) -> int:
    return int(scalar(f"SELECT count(*) FROM {quoted(table)} {how}"))


def _store(table: str, definition: Definition, index: tuple[str, str] | None = None) -> None:
    """Write the table's definition, and the name of *index* (old, new) without one of its own."""
    run_sql("PRAGMA writable_schema = ON")
    if index:
        run_sql(
            "UPDATE sqlite_master SET name = :new, sql = NULL"
            " WHERE type = 'index' AND name = :old AND tbl_name = :table",
            old=index[0],
            new=index[1],
            table=table,
        )
    run_sql(
        "UPDATE sqlite_master SET sql = :sql WHERE type = 'table' AND name = :table",
        sql=definition.create(quoted(table)),
        table=table,
    )
    # RESET also makes this connection read the schema again. Others do so because the probe
    # has changed the schema's version.
    run_sql("PRAGMA writable_schema = RESET")


def _definition(table: str) -> Definition | None:
    if is_offline() or not is_sqlite():
        return None
    found = scalar("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :t", t=table)
    return None if found is None else parts_of(found)


def _probe_has(table: str, definition: Definition, columns: _Shape, constraints: _Shape) -> bool:
    """Does an empty table of this definition have these columns, constraints and references?"""
    probe = _PROBE_PREFIX + table
    run_sql(f"DROP TABLE IF EXISTS {quoted(probe)}")
    run_sql(definition.create(quoted(probe)).replace(":", "\\:"))
    found = _unnamed(_indexes(probe)), _columns(probe), _references(probe)
    run_sql(f"DROP TABLE {quoted(probe)}")
    return found == (_without_created(constraints), columns, _references(table))


def _columns(table: str) -> _Shape:
    return _rows("SELECT * FROM pragma_table_xinfo(:table)", table=table)


def _references(table: str) -> _Shape:
    return _rows("SELECT * FROM pragma_foreign_key_list(:table)", table=table)


def _indexes(table: str) -> _Shape:
    """Name, uniqueness, origin, partiality and columns of each index."""
    listed = _rows(
        'SELECT name, "unique", origin, partial FROM pragma_index_list(:table) ORDER BY seq',
        table=table,
    )
    return tuple((*entry, _columns_of_index(entry[0])) for entry in listed)


def _columns_of_index(name: str) -> tuple[Any, ...]:
    found = _rows("SELECT name FROM pragma_index_info(:name) ORDER BY seqno", name=name)
    return tuple(column for (column,) in found)


def _unnamed(indexes: _Shape) -> _Shape:
    return tuple(sorted(entry[1:] for entry in indexes))


def _without_created(indexes: _Shape) -> _Shape:
    return tuple(entry for entry in indexes if entry[1] != "c")


def _rows(query: str, **parameters: object) -> _Shape:
    return tuple(tuple(row) for row in op.get_bind().execute(sa.text(query), parameters))


__all__ = ["add_primary_key", "redeclare_column"]
