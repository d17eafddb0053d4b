"""The schema of a database as plain data, in the field's terms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column; ``type`` as declared, ``default`` the server default's text or None."""

    name: str
    type: str
    is_nullable: bool
    default: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """One index; ``columns`` has None for an expression; ``sql`` its DDL where there is one."""

    name: str
    columns: tuple[str | None, ...]
    is_unique: bool
    sql: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey:
    """One foreign key; ``on_delete`` is upper case, "NO ACTION" where nothing was said."""

    columns: tuple[str, ...]
    table: str
    referred: tuple[str, ...]
    on_delete: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table; ``unique`` holds the column tuples of unique constraints, sorted."""

    name: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    unique: tuple[tuple[str, ...], ...]
    indexes: tuple[Index, ...]
    foreign_keys: tuple[ForeignKey, ...]
    sql: str

    @property
    def column_names(self) -> frozenset[str]:
        """The names of all columns."""
        return frozenset(column.name for column in self.columns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A trigger (``table`` is what it hangs on) or a view (``table`` is empty), with its DDL."""

    name: str
    table: str
    sql: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """All tables, sorted by name, without SQLite's own.

    ``attached`` are views and triggers in the order in which they were made.
    """

    tables: tuple[Table, ...]
    attached: tuple[Attached, ...] = ()

    def table(self, name: str) -> Table | None:
        """The table of that name."""
        return next((table for table in self.tables if table.name == name), None)

    @property
    def table_names(self) -> frozenset[str]:
        """The names of all tables."""
        return frozenset(table.name for table in self.tables)


__all__ = ["Attached", "Column", "ForeignKey", "Index", "Schema", "Table"]
