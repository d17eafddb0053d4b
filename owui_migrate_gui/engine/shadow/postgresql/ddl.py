"""Reading DDL into the catalog: the very text that is shown is what changes the shadow.

Covers what Alembic, SQLAlchemy, peewee and plain SQL write for tables, columns, constraints and
indexes. Anything else raises ``UnknownDdlError``, which becomes a finding. Grammar: PostgreSQL
docs, "SQL Commands".
"""

from __future__ import annotations

from collections.abc import Callable

from owui_migrate_gui.engine.shadow.postgresql.catalog import (
    Catalog,
    PgColumn,
    PgForeign,
    PgIndex,
    PgKey,
    PgTable,
)
from owui_migrate_gui.engine.shadow.postgresql.reader import Reader, UnknownDdlError
from owui_migrate_gui.engine.shadow.postgresql.types import (
    canonical,
    default_as_stored,
    is_serial,
)

_AFTER_TYPE = frozenset(
    {
        "NOT",
        "NULL",
        "DEFAULT",
        "PRIMARY",
        "UNIQUE",
        "REFERENCES",
        "CHECK",
        "CONSTRAINT",
        "COLLATE",
        "GENERATED",
        "USING",
        ",",
    }
)
_TABLE_CONSTRAINTS = ("PRIMARY", "UNIQUE", "FOREIGN", "CHECK")
_WITHOUT_EFFECT = {
    "FUNCTION",
    "OR",
    "EXTENSION",
    "AGGREGATE",
    "TRIGGER",
    "STATISTICS",
    "COMMENT",
    "PROCEDURE",
    "SCHEMA",
}
"""Kinds of objects that change nothing that scripts ask about."""


def apply_ddl(catalog: Catalog, sql: str) -> None:
    """Change the catalog as the statement says; raises ``UnknownDdlError``, or driver errors."""
    reader = Reader(sql)
    verb = reader.take_any("CREATE", "ALTER", "DROP")
    if verb is None or reader.token.upper in _WITHOUT_EFFECT:
        return
    for words in ("GLOBAL", "LOCAL", "UNLOGGED"):
        reader.take(words)
    if reader.take_any("TEMP", "TEMPORARY"):
        reader.expect("TABLE")
        _create_table(catalog, reader, is_temporary=True)
        return
    action = _ACTIONS.get((verb, reader.token.upper))
    if action is None:
        raise UnknownDdlError(f"{verb} {reader.token.text}")
    reader.take(reader.token.upper)
    action(catalog, reader)


def created_from(sql: str) -> tuple[str, str] | None:
    """The table and the query of a CREATE TABLE … AS; None for any other statement."""
    reader = Reader(sql)
    if not reader.take("CREATE"):
        return None
    reader.take_any("TEMP", "TEMPORARY", "UNLOGGED")
    if not reader.take("TABLE"):
        return None
    reader.take("IF", "NOT", "EXISTS")
    name = reader.name()
    if reader.token.text == "(":
        return None
    reader.until({"AS"})
    reader.expect("AS")
    return name, reader.rest()


def _create_table(catalog: Catalog, reader: Reader, *, is_temporary: bool = False) -> None:
    exists_ok = reader.take("IF", "NOT", "EXISTS")
    name = reader.name()
    if exists_ok and name in catalog.tables:
        return
    table = catalog.create(name)
    table.is_temporary = is_temporary
    if reader.token.text != "(":
        _take_columns_of_query(table, reader)
        return
    for item in reader.items():
        part = Reader(item)
        if part.token.upper == "CONSTRAINT" or part.token.upper in _TABLE_CONSTRAINTS:
            _add_constraint(catalog, name, part)
        else:
            _add_column(catalog, name, part)
    catalog.merge_keys(name)


def _take_columns_of_query(table: PgTable, reader: Reader) -> None:
    """The columns that a CREATE TABLE … AS gives a table; their types only a server could tell."""
    reader.until({"AS"})
    reader.expect("AS")
    for name in reader.selected_names():
        table.columns[name] = PgColumn(name, "text")
    if not table.is_temporary:
        raise UnknownDdlError("the types of CREATE TABLE … AS")


def _add_column(catalog: Catalog, table: str, reader: Reader) -> None:
    name = reader.name()
    written = reader.until(_AFTER_TYPE)
    column = PgColumn(name, canonical(written))
    catalog.add_column(table, column)
    if is_serial(written):
        catalog.make_serial(table, column)
    while not reader.is_at_end:
        _column_constraint(catalog, table, column, reader)


def _column_constraint(catalog: Catalog, table: str, column: PgColumn, reader: Reader) -> None:
    if _column_option(column, reader):
        return
    named = reader.name() if reader.take("CONSTRAINT") else None
    if reader.take("PRIMARY", "KEY"):
        catalog.add_key(table, named, PgKey("PRIMARY KEY", (column.name,)))
    elif reader.take("UNIQUE"):
        catalog.add_key(table, named, PgKey("UNIQUE", (column.name,)))
    elif reader.take("REFERENCES"):
        catalog.add_foreign(table, named, _references(reader, (column.name,)))
    elif reader.take("CHECK"):
        catalog.add_key(table, named, PgKey("CHECK", (column.name,), reader.parenthesised()))
    elif not _column_option(column, reader):
        raise UnknownDdlError(f"column with {reader.rest()}")


def _column_option(column: PgColumn, reader: Reader) -> bool:
    """Take one option that makes no constraint; False where something else comes."""
    if reader.take("NOT", "NULL"):
        column.is_nullable = False
    elif reader.take("NULL"):
        column.is_nullable = True
    elif reader.take("DEFAULT"):
        column.default = default_as_stored(reader.until(_AFTER_TYPE - {"USING"}), column.type)
    elif reader.take("COLLATE"):
        reader.name()
    elif reader.take("GENERATED"):
        reader.until({"IDENTITY"})
        reader.expect("IDENTITY")
        column.is_identity, column.is_nullable = True, False
        if reader.token.text == "(":
            reader.parenthesised()
    else:
        return False
    return True


def _references(reader: Reader, columns: tuple[str, ...]) -> PgForeign:
    foreign = PgForeign(columns, reader.name(), ())
    if reader.token.text == "(":
        foreign.referred = reader.names()
    while not reader.is_at_end:
        if reader.take("ON", "DELETE"):
            foreign.on_delete = _action(reader)
        elif reader.take("ON", "UPDATE"):
            _action(reader)
        elif not reader.take_any("DEFERRABLE", "INITIALLY", "DEFERRED", "IMMEDIATE", "MATCH"):
            if reader.take("NOT", "DEFERRABLE") or reader.take("NOT", "VALID"):
                continue
            break
    return foreign


def _action(reader: Reader) -> str:
    for words in (("NO", "ACTION"), ("SET", "NULL"), ("SET", "DEFAULT")):
        if reader.take(*words):
            return " ".join(words)
    return reader.name().upper()


def _add_constraint(catalog: Catalog, table: str, reader: Reader) -> None:
    named = reader.name() if reader.take("CONSTRAINT") else None
    if reader.take("PRIMARY", "KEY"):
        _add_key(catalog, table, named, "PRIMARY KEY", reader)
    elif reader.take("UNIQUE"):
        _add_key(catalog, table, named, "UNIQUE", reader)
    elif reader.take("FOREIGN", "KEY"):
        columns = reader.names()
        reader.expect("REFERENCES")
        catalog.add_foreign(table, named, _references(reader, columns))
    elif reader.take("CHECK"):
        catalog.add_key(table, named, PgKey("CHECK", (), reader.parenthesised()))
    else:
        raise UnknownDdlError(f"constraint {reader.rest()}")


def _add_key(catalog: Catalog, table: str, named: str | None, kind: str, reader: Reader) -> None:
    if not reader.take("USING", "INDEX"):
        catalog.add_key(table, named, PgKey(kind, reader.names()))
        return
    index = reader.name()
    found = catalog.table(table).indexes.get(index)
    if found is None:
        raise UnknownDdlError(f"constraint USING INDEX {index}")
    catalog.drop_index(index)
    columns = tuple(column for column in found.columns if column is not None)
    catalog.add_key(table, named or index, PgKey(kind, columns))


def _drop_table(catalog: Catalog, reader: Reader) -> None:
    if_exists = reader.take("IF", "EXISTS")
    names = _listed(reader)
    cascade = reader.take("CASCADE")
    for name in names:
        if name in catalog.tables or not if_exists:
            catalog.drop(name, cascade=cascade)


def _listed(reader: Reader) -> list[str]:
    names = [reader.name()]
    while reader.take(","):
        names.append(reader.name())
    return names


def _create_index(catalog: Catalog, reader: Reader, *, is_unique: bool = False) -> None:
    reader.take("CONCURRENTLY")
    exists_ok = reader.take("IF", "NOT", "EXISTS")
    name = None if reader.token.upper == "ON" else reader.name()
    if name and exists_ok and catalog.table_of_index(name):
        return
    reader.expect("ON")
    reader.take("ONLY")
    table = reader.name()
    method = reader.name() if reader.take("USING") else "btree"
    known = catalog.table(table).columns
    parts = tuple(reader.items())
    columns = tuple(_column_of(part, known) for part in parts)
    if reader.take("INCLUDE"):
        reader.parenthesised()
    reader.until({"WHERE"})
    where = reader.rest() if reader.take("WHERE") else ""
    while where.startswith("(") and Reader(where).parenthesised() == where[1:-1].strip():
        where = where[1:-1].strip()
    catalog.add_index(
        table,
        name,
        PgIndex(
            parts=parts, columns=columns, is_unique=is_unique, method=method.lower(), where=where
        ),
    )


def _column_of(part: str, known: dict[str, PgColumn]) -> str | None:
    """The column that a part of an index is; None for an expression."""
    reader = Reader(part)
    if reader.token.text == "(":
        return None
    name = reader.token.name
    return name if name in known and "(" not in part else None


def _create_unique_index(catalog: Catalog, reader: Reader) -> None:
    reader.expect("INDEX")
    _create_index(catalog, reader, is_unique=True)


def _drop_index(catalog: Catalog, reader: Reader) -> None:
    reader.take("CONCURRENTLY")
    if_exists = reader.take("IF", "EXISTS")
    for name in _listed(reader):
        catalog.drop_index(name, if_exists=if_exists)


def _alter_index(catalog: Catalog, reader: Reader) -> None:
    reader.take("IF", "EXISTS")
    old = reader.name()
    reader.expect("RENAME", "TO")
    new = reader.name()
    catalog.rename_part(old, new)


def _create_sequence(catalog: Catalog, reader: Reader) -> None:
    reader.take("IF", "NOT", "EXISTS")
    catalog.sequences.add(reader.name())


def _drop_sequence(catalog: Catalog, reader: Reader) -> None:
    reader.take("IF", "EXISTS")
    catalog.sequences.difference_update(_listed(reader))


def _alter_sequence(catalog: Catalog, reader: Reader) -> None:
    reader.take("IF", "EXISTS")
    old = reader.name()
    if reader.take("RENAME", "TO"):
        catalog.rename(old, reader.name())


def _alter_table(catalog: Catalog, reader: Reader) -> None:
    if_exists = reader.take("IF", "EXISTS")
    reader.take("ONLY")
    table = reader.name()
    if if_exists and table not in catalog.tables:
        return
    if reader.take("RENAME"):
        _rename(catalog, table, reader)
        return
    catalog.table(table)
    while not reader.is_at_end:
        _alter(catalog, table, Reader(reader.until({","})))
        reader.take(",")


def _rename(catalog: Catalog, table: str, reader: Reader) -> None:
    if reader.take("TO"):
        catalog.rename(table, reader.name())
    elif reader.take("CONSTRAINT"):
        old = reader.name()
        reader.expect("TO")
        catalog.rename_part(old, reader.name())
    else:
        reader.take("COLUMN")
        old = reader.name()
        reader.expect("TO")
        catalog.rename_column(table, old, reader.name())


def _alter(catalog: Catalog, table: str, reader: Reader) -> None:
    verb = reader.take_any("ADD", "DROP", "ALTER", "VALIDATE", "OWNER", "SET", "ENABLE", "DISABLE")
    if verb == "ADD":
        if reader.token.upper == "CONSTRAINT" or reader.token.upper in _TABLE_CONSTRAINTS:
            _add_constraint(catalog, table, reader)
            return
        reader.take("COLUMN")
        exists_ok = reader.take("IF", "NOT", "EXISTS")
        if not (exists_ok and reader.token.name in catalog.table(table).columns):
            _add_column(catalog, table, reader)
    elif verb == "DROP":
        _drop_part(catalog, table, reader)
    elif verb == "ALTER":
        reader.take("COLUMN")
        _alter_column(catalog, table, reader.name(), reader)
    elif verb is None:
        raise UnknownDdlError(f"ALTER TABLE {table} {reader.rest()}")


def _drop_part(catalog: Catalog, table: str, reader: Reader) -> None:
    is_constraint = reader.take("CONSTRAINT")
    reader.take("COLUMN")
    if_exists = reader.take("IF", "EXISTS")
    name = reader.name()
    if is_constraint:
        catalog.drop_constraint(table, name, if_exists=if_exists)
    elif not if_exists or name in catalog.table(table).columns:
        catalog.drop_column(table, name, cascade=reader.take("CASCADE"))


def _alter_column(catalog: Catalog, table: str, name: str, reader: Reader) -> None:
    column = catalog.column(table, name)
    if reader.take("SET", "DATA", "TYPE") or reader.take("TYPE"):
        column.type = canonical(reader.until(_AFTER_TYPE))
        if column.default and "::" in column.default and column.default.startswith("'"):
            literal = column.default.rpartition("::")[0]
            column.default = default_as_stored(literal, column.type)
    elif reader.take("SET", "DEFAULT"):
        column.default = default_as_stored(reader.rest(), column.type)
    elif reader.take("DROP", "DEFAULT"):
        column.default = None
    elif reader.take("SET", "NOT", "NULL"):
        column.is_nullable = False
    elif reader.take("DROP", "NOT", "NULL"):
        column.is_nullable = True
    else:
        raise UnknownDdlError(f"ALTER COLUMN {name} {reader.rest()}")


_Action = Callable[[Catalog, Reader], None]
_ACTIONS: dict[tuple[str, str], _Action] = {
    ("CREATE", "TABLE"): _create_table,
    ("CREATE", "INDEX"): _create_index,
    ("CREATE", "UNIQUE"): _create_unique_index,
    ("CREATE", "SEQUENCE"): _create_sequence,
    ("DROP", "TABLE"): _drop_table,
    ("DROP", "INDEX"): _drop_index,
    ("DROP", "SEQUENCE"): _drop_sequence,
    ("ALTER", "TABLE"): _alter_table,
    ("ALTER", "INDEX"): _alter_index,
    ("ALTER", "SEQUENCE"): _alter_sequence,
}

__all__ = ["apply_ddl"]
