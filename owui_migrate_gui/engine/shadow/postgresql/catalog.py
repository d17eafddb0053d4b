"""Tables, columns, constraints and indexes of a shadow PostgreSQL database, changed by name.

Names that PostgreSQL makes up follow its own rule, ``<table>_<columns>_<kind>``. Refusals are the
driver's own errors, so that scripts meet what they would meet on a server.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from psycopg import errors

from owui_migrate_gui.engine.shadow.postgresql.tokens import Kind, quoted_if_needed, tokens_of

_MAX_NAME = 63


@dataclass(slots=True)
class PgColumn:
    """A column; ``type`` as ``format_type`` says it, ``default`` as ``pg_get_expr`` does."""

    name: str
    type: str
    is_nullable: bool = True
    default: str | None = None
    is_identity: bool = False


@dataclass(slots=True)
class PgKey:
    """A primary key, unique or check constraint; ``text`` is a check's condition."""

    kind: str
    columns: tuple[str, ...]
    text: str = ""
    is_named: bool = False


@dataclass(slots=True)
class PgForeign:
    """A foreign key."""

    columns: tuple[str, ...]
    table: str
    referred: tuple[str, ...]
    on_delete: str = "NO ACTION"


@dataclass(slots=True)
class PgIndex:
    """An index made by CREATE INDEX; ``parts`` are columns or expressions as written."""

    parts: tuple[str, ...]
    columns: tuple[str | None, ...]
    is_unique: bool
    method: str = "btree"
    where: str = ""

    def ddl(self, name: str, table: str) -> str:
        """The DDL in the form of ``pg_get_indexdef``; conditions stay as they were written."""
        unique = "UNIQUE " if self.is_unique else ""
        where = f" WHERE ({self.where})" if self.where else ""
        return (
            f"CREATE {unique}INDEX {quoted_if_needed(name)} ON public.{quoted_if_needed(table)}"
            f" USING {self.method} ({', '.join(self.parts)}){where}"
        )

    def uses(self, column: str) -> bool:
        """Whether a column, an expression or the condition names a column."""
        return column in self.columns or any(
            token.kind in {Kind.WORD, Kind.QUOTED} and token.name == column
            for text in (*self.parts, self.where)
            for token in tokens_of(text)
        )


@dataclass(slots=True)
class PgTable:
    """One table; constraints and indexes by name. A temporary one is no part of the schema."""

    is_temporary: bool = False
    columns: dict[str, PgColumn] = field(default_factory=dict)
    keys: dict[str, PgKey] = field(default_factory=dict)
    foreign: dict[str, PgForeign] = field(default_factory=dict)
    indexes: dict[str, PgIndex] = field(default_factory=dict)

    @property
    def primary_key(self) -> tuple[str, PgKey] | None:
        """Name and columns of the primary key."""
        return next(((n, k) for n, k in self.keys.items() if k.kind == "PRIMARY KEY"), None)

    def is_like(self, other: PgTable) -> bool:
        """Whether both are equal, the order of columns included."""
        return self == other and list(self.columns) == list(other.columns)

    def copy(self) -> PgTable:
        """An equal table that shares nothing that can change."""
        return PgTable(
            self.is_temporary,
            {
                n: PgColumn(c.name, c.type, c.is_nullable, c.default, c.is_identity)
                for n, c in self.columns.items()
            },
            {n: PgKey(k.kind, k.columns, k.text, k.is_named) for n, k in self.keys.items()},
            {
                n: PgForeign(f.columns, f.table, f.referred, f.on_delete)
                for n, f in self.foreign.items()
            },
            {
                n: PgIndex(i.parts, i.columns, i.is_unique, i.method, i.where)
                for n, i in self.indexes.items()
            },
        )


class Catalog:
    """All tables by name. ``changes`` grows with every change, to tell what is out of date."""

    def __init__(self) -> None:
        self.tables: dict[str, PgTable] = {}
        self.sequences: set[str] = set()
        self.changes = 0

    def copy_to(self, other: Catalog) -> None:
        """Make ``other`` equal to this one."""
        other.tables = {name: table.copy() for name, table in self.tables.items()}
        other.sequences = set(self.sequences)
        other.changes += 1

    def table(self, name: str) -> PgTable:
        """The table of that name, or the driver's error."""
        found = self.tables.get(name)
        if found is None:
            raise errors.UndefinedTable(f'relation "{name}" does not exist')
        return found

    def create(self, name: str) -> PgTable:
        """A new, empty table."""
        if name in self.tables:
            raise errors.DuplicateTable(f'relation "{name}" already exists')
        self.changes += 1
        self.tables[name] = PgTable()
        return self.tables[name]

    def drop(self, name: str, *, cascade: bool = False) -> None:
        """Drop a table, and foreign keys of others that refer to it if asked to."""
        self.table(name)
        referring = [
            (other, key)
            for other, table in self.tables.items()
            for key, foreign in table.foreign.items()
            if foreign.table == name and other != name
        ]
        if referring and not cascade:
            raise errors.DependentObjectsStillExist(
                f"cannot drop table {name} because other objects depend on it"
            )
        for other, key in referring:
            del self.tables[other].foreign[key]
        self.changes += 1
        self._drop_sequences(self.tables.pop(name).columns.values())

    def rename(self, old: str, new: str) -> None:
        """Rename a table; its constraints, indexes and sequences keep their names."""
        if old in self.sequences:
            self._rename_sequence(old, new)
            return
        self.table(old)
        if new in self.tables:
            raise errors.DuplicateTable(f'relation "{new}" already exists')
        self.changes += 1
        self.tables = {new if n == old else n: table for n, table in self.tables.items()}
        for table in self.tables.values():
            for foreign in table.foreign.values():
                if foreign.table == old:
                    foreign.table = new

    def add_column(self, table: str, column: PgColumn) -> None:
        """Add a column at the end."""
        found = self.table(table)
        if column.name in found.columns:
            raise errors.DuplicateColumn(
                f'column "{column.name}" of relation "{table}" already exists'
            )
        self.changes += 1
        found.columns[column.name] = column

    def column(self, table: str, name: str) -> PgColumn:
        """A column, or the driver's error; whoever asks is about to change it."""
        found = self.table(table).columns.get(name)
        if found is None:
            raise errors.UndefinedColumn(f'column "{name}" of relation "{table}" does not exist')
        self.changes += 1
        return found

    def drop_column(self, table: str, name: str, *, cascade: bool = False) -> None:
        """Drop a column with the indexes and constraints that use it."""
        dropped = self.column(table, name)
        found = self.tables[table]
        referring = [
            (other, key)
            for other, each in self.tables.items()
            for key, foreign in each.foreign.items()
            if foreign.table == table and name in foreign.referred
        ]
        if any(other != table for other, _ in referring) and not cascade:
            raise errors.DependentObjectsStillExist(
                f"cannot drop column {name} of table {table} because other objects depend on it"
            )
        for other, key in referring:
            self.tables[other].foreign.pop(key, None)
        del found.columns[name]
        found.keys = {n: k for n, k in found.keys.items() if name not in k.columns}
        found.foreign = {n: f for n, f in found.foreign.items() if name not in f.columns}
        found.indexes = {n: i for n, i in found.indexes.items() if not i.uses(name)}
        self._drop_sequences([dropped])

    def rename_column(self, table: str, old: str, new: str) -> None:
        """Rename a column, also where constraints and indexes name it."""
        column = self.column(table, old)
        found = self.tables[table]
        if new in found.columns:
            raise errors.DuplicateColumn(f'column "{new}" of relation "{table}" already exists')
        column.name = new
        found.columns = {c.name: c for c in found.columns.values()}
        for key in found.keys.values():
            key.columns = _renamed(key.columns, old, new)
        for index in found.indexes.values():
            index.columns = tuple(new if c == old else c for c in index.columns)
            index.parts = tuple(_renamed_in(part, old, new) for part in index.parts)
            index.where = _renamed_in(index.where, old, new)
        for name, other in self.tables.items():
            for foreign in other.foreign.values():
                if name == table:
                    foreign.columns = _renamed(foreign.columns, old, new)
                if foreign.table == table:
                    foreign.referred = _renamed(foreign.referred, old, new)

    def add_key(self, table: str, name: str | None, key: PgKey) -> None:
        """Add a primary key, unique or check constraint."""
        found = self.table(table)
        self.changes += 1
        if key.kind == "PRIMARY KEY":
            if found.primary_key is not None:
                raise errors.InvalidTableDefinition(
                    f'multiple primary keys for table "{table}" are not allowed'
                )
            for column in key.columns:
                self.column(table, column).is_nullable = False
        ending = {"PRIMARY KEY": "pkey", "UNIQUE": "key", "CHECK": "check"}[key.kind]
        middle = () if key.kind == "PRIMARY KEY" else key.columns
        key.is_named = name is not None
        found.keys[name or self._free_name(table, middle, ending)] = key

    def merge_keys(self, table: str) -> None:
        """Leave out unique constraints that repeat the primary key, as CREATE TABLE does.

        One that has a name gives it to a primary key without (PostgreSQL's parse_utilcmd.c).
        """
        found = self.table(table)
        primary = found.primary_key
        if primary is None:
            return
        name, key = primary
        same = [n for n, k in found.keys.items() if k.kind == "UNIQUE" and k.columns == key.columns]
        named = [n for n in same if found.keys[n].is_named]
        for each in same:
            del found.keys[each]
        if named and not key.is_named:
            del found.keys[name]
            found.keys[named[0]] = key

    def add_foreign(self, table: str, name: str | None, foreign: PgForeign) -> None:
        """Add a foreign key; without columns it refers to the primary key."""
        found = self.table(table)
        other = self.table(foreign.table)
        self.changes += 1
        if not foreign.referred and other.primary_key is not None:
            foreign.referred = other.primary_key[1].columns
        found.foreign[name or self._free_name(table, foreign.columns, "fkey")] = foreign

    def drop_constraint(self, table: str, name: str, *, if_exists: bool = False) -> None:
        """Drop a constraint of any kind."""
        found = self.table(table)
        if name in found.keys:
            del found.keys[name]
        elif name in found.foreign:
            del found.foreign[name]
        elif not if_exists:
            raise errors.UndefinedObject(
                f'constraint "{name}" of relation "{table}" does not exist'
            )
        self.changes += 1

    def add_index(self, table: str, name: str | None, index: PgIndex) -> None:
        """Add an index; names are unique in the whole database."""
        found = self.table(table)
        columns = tuple(c or "expr" for c in index.columns)
        name = name or self._free_name(table, columns, "idx")
        if name in set(self._relation_names()):
            raise errors.DuplicateTable(f'relation "{name}" already exists')
        self.changes += 1
        found.indexes[name] = index

    def table_of_index(self, name: str) -> str | None:
        """The table that has an index of that name."""
        return next((t for t, table in self.tables.items() if name in table.indexes), None)

    def drop_index(self, name: str, *, if_exists: bool = False) -> None:
        """Drop an index."""
        table = self.table_of_index(name)
        if table is None:
            if if_exists:
                return
            raise errors.UndefinedObject(f'index "{name}" does not exist')
        self.changes += 1
        del self.tables[table].indexes[name]

    def rename_part(self, old: str, new: str) -> None:
        """Rename a constraint or an index; their names are unique among all tables."""
        self.changes += 1
        for table in self.tables.values():
            table.keys = {new if n == old else n: key for n, key in table.keys.items()}
            table.foreign = {new if n == old else n: key for n, key in table.foreign.items()}
            table.indexes = {new if n == old else n: each for n, each in table.indexes.items()}

    def make_serial(self, table: str, column: PgColumn) -> None:
        """Give a column the sequence that SERIAL stands for."""
        sequence = self._free_name(table, (column.name,), "seq")
        self.sequences.add(sequence)
        column.default = f"nextval('{quoted_if_needed(sequence)}'::regclass)"
        column.is_nullable = False

    def _free_name(self, table: str, columns: Iterable[str], ending: str) -> str:
        taken = set(self._relation_names())
        stem = "_".join((table, *columns))
        number = 0
        while True:
            tail = f"_{ending}{number or ''}"
            name = stem[: _MAX_NAME - len(tail)] + tail
            if name not in taken:
                return name
            number += 1

    def _relation_names(self) -> Iterator[str]:
        yield from self.sequences
        for name, table in self.tables.items():
            yield name
            yield from table.keys
            yield from table.foreign
            yield from table.indexes

    def _rename_sequence(self, old: str, new: str) -> None:
        self.sequences = {new if name == old else name for name in self.sequences}
        for table in self.tables.values():
            for column in table.columns.values():
                if column.default == f"nextval('{quoted_if_needed(old)}'::regclass)":
                    column.default = f"nextval('{quoted_if_needed(new)}'::regclass)"

    def _drop_sequences(self, columns: Iterable[PgColumn]) -> None:
        for column in columns:
            if column.default and column.default.startswith("nextval("):
                self.sequences.discard(column.default[9:].partition("'")[0].strip('"'))


def _renamed(columns: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(new if column == old else column for column in columns)


def _renamed_in(text: str, old: str, new: str) -> str:
    return re.sub(rf'(?<![\w"\'])"?{re.escape(old)}"?(?![\w"\'])', quoted_if_needed(new), text)


__all__ = ["Catalog", "PgColumn", "PgForeign", "PgIndex", "PgKey", "PgTable"]
