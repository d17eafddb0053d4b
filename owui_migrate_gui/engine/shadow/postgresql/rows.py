"""The rows of a shadow PostgreSQL database, kept in an in-memory SQLite.

Statements are PostgreSQL's. They run here where SQLite understands them, but for a few spellings;
what it can't do is told by ``NotAnsweredError``. For a shadow's empty tables no answer is the right
one, and the queries by which scripts walk along rows are simple ones.
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.engine.shadow.postgresql.catalog import Catalog, PgTable
from owui_migrate_gui.engine.shadow.postgresql.descriptions import DESCRIPTIONS
from owui_migrate_gui.engine.shadow.recorder import VERSION_TABLES, table_of

_CAST = re.compile(
    r"::\s*(?:character varying|double precision|timestamp with(?:out)? time zone|[a-z]\w*)"
    r"(?:\(\d+\))?(?:\[\])?",
    re.IGNORECASE,
)
_SPELLINGS = (
    (_CAST, ""),
    (re.compile(r"\bEXTRACT\s*\(\s*EPOCH\s+FROM\s+now\(\)\s*\)", re.IGNORECASE), "1700000000"),
    (re.compile(r"\bctid\b", re.IGNORECASE), "rowid"),
    (re.compile(r"\s+COLLATE\s+\"C\"", re.IGNORECASE), ""),
    (re.compile(r"\bWHERE\s+true\b", re.IGNORECASE), "WHERE 1"),
    (re.compile(r"\blocaltimestamp\b", re.IGNORECASE), "CURRENT_TIMESTAMP"),
    (re.compile(r"\bCAST\s*\(('(?:[^']|'')*')\s+AS\s+jsonb?\s*\)", re.IGNORECASE), r"\1"),
)
_AS_TEXT = re.compile(
    r"\bCAST\s*\(\s*(?:\w+\.)?\"?(\w+)\"?\s+AS\s+TEXT\b|\b(\w+)\"?\s*::\s*text\b", re.IGNORECASE
)
_STRING = re.compile(r"'(?:[^']|'')*'")
_WORD = re.compile(r"\w+")
_CATALOGS = re.compile(r"\b(?:information_schema|pg_\w+)\b", re.IGNORECASE)
_AGGREGATE = re.compile(r"\s*SELECT\s+(?:count|sum|max|min)\s*\([^()]*\)\s+FROM\b", re.IGNORECASE)

Rows = list[tuple[Any, ...]]


class NotAnsweredError(Exception):
    """A query whose answer can't be told without a server."""


class RowStore:
    """One SQLite table for each table of the catalog, kept in step with it."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._connection = sqlite3.connect(":memory:", isolation_level=None, cached_statements=0)
        self._connection.execute("ATTACH ':memory:' AS information_schema")
        self._connection.execute("ATTACH ':memory:' AS pg_catalog")
        self._known: dict[str, tuple[str, ...]] = {}
        self._doubtful: set[str] = set()
        self._followed = -1
        self._described: dict[str, int] = {}
        for name, count, function in _FUNCTIONS:
            self._connection.create_function(name, count, function)

    def control(self, sql: str) -> None:
        """A savepoint's statement."""
        self._connection.execute(sql)

    def follow(self) -> None:
        """Bring the tables in step with the catalog; rows stay where names stay."""
        if self._followed == self._catalog.changes:
            return
        self._followed = self._catalog.changes
        for name in self._known.keys() - self._catalog.tables.keys():
            self._connection.execute(f"DROP TABLE {quote(name)}")
            del self._known[name]
        for name, table in self._catalog.tables.items():
            columns = tuple(table.columns)
            if self._known.get(name) != columns:
                self._reshape(name, table, columns)

    def rename_table(self, old: str, new: str) -> None:
        """Take a table's rows along to its new name."""
        if old in self._known:
            self._connection.execute(f"ALTER TABLE {quote(old)} RENAME TO {quote(new)}")
            self._known[new] = self._known.pop(old)
            if old in self._doubtful:
                self._doubtful.add(new)

    def rename_column(self, table: str, old: str, new: str) -> None:
        """Take a column's values along to its new name."""
        if old in self._known.get(table, ()):
            self._connection.execute(
                f"ALTER TABLE {quote(table)} RENAME COLUMN {quote(old)} TO {quote(new)}"
            )
            self._known[table] = tuple(new if c == old else c for c in self._known[table])

    def _reshape(self, name: str, table: PgTable, columns: tuple[str, ...]) -> None:
        before = self._known.get(name)
        self._known[name] = columns
        added = columns[len(before or ()) :]
        if before and columns == before + added and _serial_key(table) not in added:
            for column in added:
                self._connection.execute(f"ALTER TABLE {quote(name)} ADD COLUMN {quote(column)}")
            return
        kept = [column for column in columns if before and column in before]
        if before is None or not self._is_filled(name):
            self._connection.execute(f"DROP TABLE IF EXISTS {quote(name)}")
            self._connection.execute(_definition(name, table, columns))
            return
        fresh = f"owui reshaped {name}"
        self._connection.execute(_definition(fresh, table, columns))
        if kept:
            names = ", ".join(map(quote, kept))
            self._connection.execute(
                f"INSERT INTO {quote(fresh)} ({names}) SELECT {names} FROM {quote(name)}"  # noqa: S608 - quoted
            )
        self._connection.execute(f"DROP TABLE {quote(name)}")
        self._connection.execute(f"ALTER TABLE {quote(fresh)} RENAME TO {quote(name)}")

    def insert(self, table: str, values: dict[str, object]) -> None:
        """Put an invented row into a table."""
        self.follow()
        names = ", ".join(map(quote, values))
        marks = ", ".join("?" for _ in values)
        self._connection.execute(
            f"INSERT INTO {quote(table)} ({names}) VALUES ({marks})",  # noqa: S608 - quoted
            tuple(values.values()),
        )

    def fill_from(self, table: str, query: str) -> None:
        """Fill a table that a query made, where the query can be answered."""
        try:
            self._connection.execute(f"INSERT INTO {quote(table)} {_adapted(query)}")
        except (sqlite3.Error, sqlite3.Warning):
            if self.has_rows(query):
                self._doubtful.add(table)

    def run(self, sql: str) -> tuple[tuple[str, ...], Rows, int]:
        """Column names, rows and number of rows changed; raises ``NotAnsweredError``.

        A statement about a table whose rows are not certain any more is not answered either.
        """
        self.follow()
        if self._doubtful and self._doubtful & set(_WORD.findall(_STRING.sub("", sql))):
            raise NotAnsweredError(sql)
        if _CATALOGS.search(sql):
            self._describe(sql)
        try:
            cursor = self._connection.execute(_adapted(sql))
            rows = cursor.fetchall()
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise NotAnsweredError(sql) from error
        names = tuple(part[0] for part in cursor.description or ())
        return names, self._converted(sql, names, rows), cursor.rowcount

    def doubt(self, sql: str) -> None:
        """Remember that a statement should have changed rows of a table, and could not."""
        table = table_of(sql)
        if table in self._known and table not in VERSION_TABLES and self.has_rows(sql):
            self._doubtful.add(str(table))

    def take_doubtful(self) -> set[str]:
        """Empty the tables whose rows are not certain, and name them: they can be filled anew."""
        taken = self._doubtful & self._known.keys()
        self._doubtful = set()
        for table in taken:
            self._connection.execute(f"DELETE FROM {quote(table)}")  # noqa: S608 - quoted
        return taken

    def has_rows(self, sql: str) -> bool:
        """Whether any table that a statement names has rows."""
        self.follow()
        words = {word.lower() for word in _WORD.findall(sql)}
        return any(name.lower() in words and self._is_filled(name) for name in self._known)

    def filled_tables(self) -> frozenset[str]:
        """Tables that have rows."""
        self.follow()
        return frozenset(name for name in self._known if self._is_filled(name))

    def _is_filled(self, table: str) -> bool:
        query = f"SELECT EXISTS (SELECT 1 FROM {quote(table)})"  # noqa: S608 - quoted
        return bool(self._connection.execute(query).fetchone()[0])

    def copy_to(self, other: RowStore) -> None:
        """Give ``other``, whose catalog is equal, the same rows."""
        self.follow()
        self._connection.backup(other._connection)
        other._known = dict(self._known)

    def close(self) -> None:
        """Free the memory."""
        self._connection.close()

    def _converted(self, sql: str, names: tuple[str, ...], rows: Rows) -> Rows:
        """JSON, truth values and times as psycopg gives them, told by the columns' names."""
        if not rows:
            return rows
        words = set(_WORD.findall(sql))
        kinds = {
            column.name: column.type
            for name, table in self._catalog.tables.items()
            if name in words
            for column in table.columns.values()
        }
        as_text = {name for pair in _AS_TEXT.findall(sql) for name in pair if name}
        converters = [
            None if name in as_text else _converter(kinds.get(name, "")) for name in names
        ]
        if not any(converters):
            return rows
        return [
            tuple(
                value if convert is None or value is None else convert(value)
                for convert, value in zip(converters, row, strict=True)
            )
            for row in rows
        ]

    def _describe(self, sql: str) -> None:
        """Fill those tables of information_schema and pg_catalog that a query asks."""
        words = set(_WORD.findall(sql.lower()))
        for name in words & DESCRIPTIONS.keys():
            if self._described.get(name) == self._catalog.changes:
                continue
            self._described[name] = self._catalog.changes
            description = DESCRIPTIONS[name]
            place = f"{description.schema}.{name}"
            self._connection.execute(f"DROP TABLE IF EXISTS {place}")
            self._connection.execute(f"CREATE TABLE {place} ({', '.join(description.columns)})")
            marks = ", ".join("?" for _ in description.columns)
            self._connection.executemany(
                f"INSERT INTO {place} VALUES ({marks})",  # noqa: S608 - constants
                description.rows(self._catalog),
            )


def is_aggregate(sql: str) -> bool:
    """Whether a query is one plain aggregate, which has a row even over no rows."""
    return _AGGREGATE.match(sql) is not None


def _definition(name: str, table: PgTable, columns: tuple[str, ...]) -> str:
    """The DDL of a SQLite table for a table's rows."""
    serial = _serial_key(table)
    definitions = ", ".join(
        f"{quote(column)} INTEGER PRIMARY KEY" if column == serial else quote(column)
        for column in columns
    )
    return f"CREATE TABLE {quote(name)} ({definitions or '_none'})"


def _serial_key(table: PgTable) -> str | None:
    """The one column of an integer primary key that a sequence fills."""
    found = table.primary_key
    if found is None or len(found[1].columns) != 1:
        return None
    column = table.columns.get(found[1].columns[0])
    is_serial = column is not None and (
        column.is_identity or (column.default or "").startswith("nextval(")
    )
    return column.name if column is not None and is_serial else None


def _adapted(sql: str) -> str:
    """The few things that SQLite spells otherwise, where no translation is needed."""
    for pattern, replacement in _SPELLINGS:
        sql = pattern.sub(replacement, sql)
    return sql


def _converter(kind: str) -> Callable[[Any], Any] | None:
    plain = kind.partition("(")[0]
    if plain in {"json", "jsonb"}:
        return _decoded
    if plain == "boolean":
        return bool
    if plain.startswith("timestamp"):
        return _as_time
    return date.fromisoformat if plain == "date" else None


def _decoded(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _as_time(value: Any) -> Any:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _json_type(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        value = json.loads(text)
    except (ValueError, TypeError):
        return None
    for kind, name in ((bool, "boolean"), (str, "string"), (dict, "object"), (list, "array")):
        if isinstance(value, kind):
            return name
    return "null" if value is None else "number"


def _matches(pattern: str, text: str | None) -> bool | None:
    return None if text is None else re.search(pattern, text) is not None


def _object(*parts: Any) -> str:
    return json.dumps(dict(zip(parts[::2], parts[1::2], strict=False)))


def _octets(text: Any) -> int | None:
    return None if text is None else len(str(text).encode())


_FUNCTIONS: tuple[tuple[str, int, Callable[..., Any]], ...] = (
    ("current_schema", 0, lambda: "public"),
    ("current_database", 0, lambda: "shadow"),
    ("version", 0, lambda: "PostgreSQL 15.0 (shadow)"),
    ("now", 0, lambda: datetime.now(UTC).isoformat(" ")),
    ("gen_random_uuid", 0, lambda: str(uuid.uuid4())),
    ("clock_timestamp", 0, time.time),
    ("json_typeof", 1, _json_type),
    ("jsonb_typeof", 1, _json_type),
    ("regexp", 2, _matches),
    ("json_build_object", -1, _object),
    ("jsonb_build_object", -1, _object),
    ("octet_length", 1, _octets),
    ("strpos", 2, lambda text, part: None if text is None else text.find(part) + 1),
    ("to_regclass", 1, lambda name: name),
    ("pg_get_serial_sequence", 2, lambda table, column: f"public.{table}_{column}_seq"),
    ("setval", 2, lambda _name, value: value),
    ("setval", 3, lambda _name, value, _called: value),
)

__all__ = ["NotAnsweredError", "RowStore", "is_aggregate"]
