"""SQL that makes the objects of an expected schema; every identifier is quoted."""

from __future__ import annotations

from owui_migrate_gui.database.expected import ColumnRow, ExpectedTable
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.engine.actions import Statement

_ZERO = {"BIGINT": "0", "INTEGER": "0", "BOOLEAN": "false", "DATETIME": "0", "JSON": "'{}'"}
"""What existing rows get in a column that may not be empty and has no default of its own."""


def create_table(name: str, table: ExpectedTable) -> Statement:
    """CREATE TABLE with all columns and keys of the expected table; without its indexes."""
    parts = [_column(column) for column in table.columns]
    if table.key:
        parts.append(f"PRIMARY KEY ({_list(table.key)})")
    parts.extend(f"UNIQUE ({_list(columns)})" for columns in table.unique)
    for columns, other, referred, on_delete in table.foreign:
        action = f" ON DELETE {on_delete}" if on_delete else ""
        parts.append(
            f"FOREIGN KEY ({_list(columns)}) REFERENCES {quote(other)} ({_list(referred)}){action}"
        )
    return Statement(sql=f"CREATE TABLE IF NOT EXISTS {quote(name)} ({', '.join(parts)})")


def add_column(table: str, column: ColumnRow) -> Statement:
    """ALTER TABLE ADD COLUMN; what may not be empty gets a default for the rows that exist."""
    name, declared, is_nullable, default = column
    if not is_nullable and default is None:
        word = declared.upper().partition("(")[0]
        default = _ZERO.get(word, "''")
    made = _column((name, declared, is_nullable, default))
    return Statement(sql=f"ALTER TABLE {quote(table)} ADD COLUMN {made}")


def create_index(table: ExpectedTable, name: str) -> Statement:
    """The index's own DDL, made only where it is missing."""
    ddl = table.indexes[name].replace("public.", "")
    for words in ("CREATE UNIQUE INDEX ", "CREATE INDEX "):
        if ddl.startswith(words):
            return Statement(sql=f"{words}IF NOT EXISTS {ddl.removeprefix(words)}")
    return Statement(sql=ddl)


def create_unique(table: str, columns: tuple[str, ...], *, name: str = "") -> Statement:
    """A unique index in place of a unique key that is missing."""
    name = name or f"uq_{table}_{'_'.join(columns)}"
    return Statement(
        sql=f"CREATE UNIQUE INDEX IF NOT EXISTS {quote(name)} ON {quote(table)} ({_list(columns)})"
    )


def _column(column: ColumnRow) -> str:
    name, declared, is_nullable, default = column
    if default is not None and default.startswith("nextval("):
        # The counter went with the table: SERIAL makes a new one.
        declared, default = ("BIGSERIAL" if declared == "BIGINT" else "SERIAL"), None
    text = f"{quote(name)} {declared}"
    if default is not None:
        text += f" DEFAULT {default}"
    return text if is_nullable else f"{text} NOT NULL"


def _list(columns: tuple[str, ...]) -> str:
    return ", ".join(quote(column) for column in columns)


__all__ = ["add_column", "create_index", "create_table", "create_unique"]
