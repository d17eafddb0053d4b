"""What the faults are done to: a plain file, an encrypted one, a database on a server."""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from owui_migrate_gui.database.backups import BackupState, list_backups
from owui_migrate_gui.database.driver import connect
from owui_migrate_gui.database.run_lock import remove_dead_lock
from owui_migrate_gui.database.settle import settle
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.database.verify import verify_backup
from owui_migrate_gui.secret import Secret
from tests.builders.encrypted import encrypt_database
from tests.builders.postgresql import Server

FIRST = "aaaa00000001"
RAW_KEY = f"x'{'7a' * 32}'"
"""A raw key: nothing has to be stretched, which takes 100 ms each time that a passphrase does."""

_USERS = 20
_TABLES = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32))",
    'CREATE TABLE "user" (id VARCHAR PRIMARY KEY, name TEXT)',
    "CREATE TABLE chat (id VARCHAR PRIMARY KEY, title TEXT)",
    f"INSERT INTO alembic_version VALUES ('{FIRST}')",
)


def _rows(chats: int, size: int) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    users = [(str(n), f"user {n}") for n in range(_USERS)]
    return users, [(str(n), f"{n} " + "x" * size) for n in range(chats)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything in a database: schema and rows."""

    schema: tuple[tuple[str, ...], ...]
    rows: dict[str, tuple[tuple[object, ...], ...]]

    @property
    def chats(self) -> set[object]:
        """The ids of all chats."""
        return {row[0] for name, rows in self.rows.items() if name.endswith("chat") for row in rows}


class Subject(ABC):
    """A target that can be put back to its start."""

    target: Target
    secret: Secret | None = None
    is_on_server = False

    @abstractmethod
    def put_back(self) -> None:
        """As it was made, whatever has happened."""

    @abstractmethod
    def read(self) -> Content:
        """All of it, with a check that its pages are sound; leaves nothing behind."""

    @abstractmethod
    def open_beside(self) -> Any:
        """A connection as another program would have it, in autocommit, which waits for nobody."""

    @abstractmethod
    def strays(self) -> Iterator[Path]:
        """Files that nobody would know what to do with; looks into the backups on the way."""

    def settle(self) -> None:
        """What happens when it is opened next, where no run had begun."""
        settle(self.target, self.secret)


_MANIFESTS = (".backup.db.json", ".backup.db.zst.json")


class PlainFile(Subject):
    """A SQLite file in a folder of its own."""

    def __init__(self, path: Path, *, chats: int, size: int, journal_mode: str) -> None:
        self.path = path
        self.target: FileTarget = FileTarget(path=path)
        path.parent.mkdir(parents=True)
        self._make(chats, size, journal_mode)
        self.pristine = path.read_bytes()

    def _make(self, chats: int, size: int, journal_mode: str) -> None:
        users, rows = _rows(chats, size)
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.execute(f"PRAGMA journal_mode = {journal_mode}")
            for statement in _TABLES:
                connection.execute(statement)
            connection.executemany('INSERT INTO "user" VALUES (?, ?)', users)
            connection.executemany("INSERT INTO chat VALUES (?, ?)", rows)

    def put_back(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        for path in self.path.parent.iterdir():
            path.unlink()
        self.path.write_bytes(self.pristine)

    def read(self) -> Content:
        return self.read_file(self.path)

    def read_file(self, path: Path) -> Content:
        """What this file, or a backup of it, holds."""
        uri = f"{path.as_uri()}?mode=ro&immutable=1"
        with closing(self._open(uri)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name")
            listed = tuple((kind, name, sql or "") for kind, name, sql in schema)
            rows = {
                name: tuple(connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'))
                for kind, name, _ in listed
                if kind == "table"
            }
        return Content(schema=listed, rows=rows)

    def open_beside(self) -> Any:
        connection = self._open(self.path.as_uri())
        connection.isolation_level = None
        return connection

    def _open(self, uri: str) -> Any:
        return sqlite3.connect(uri, uri=True, timeout=0)

    def strays(self) -> Iterator[Path]:
        for path in self.path.parent.iterdir():
            if path.name.endswith(".backup.db"):
                self.read_file(path)  # a backup that is there is whole
            elif path.name.endswith(".backup.db.zst"):
                verify_backup(path)
            elif path != self.path and not path.name.endswith(_MANIFESTS):
                yield path

    def settle(self) -> None:
        super().settle()
        remove_dead_lock(self.path)


class EncryptedFile(PlainFile):
    """The same, encrypted by SQLCipher."""

    def __init__(self, path: Path, *, chats: int, size: int, journal_mode: str) -> None:
        self.secret = Secret(RAW_KEY)
        super().__init__(path, chats=chats, size=size, journal_mode=journal_mode)

    def _make(self, chats: int, size: int, journal_mode: str) -> None:
        super()._make(chats, size, "delete")
        plain = self.path.rename(self.path.with_name("plain.db"))
        encrypt_database(plain, self.path, key=RAW_KEY, is_wal=journal_mode == "wal")
        plain.unlink()
        self._key = key_for(self.target, self.secret)

    def _open(self, uri: str) -> Any:
        return connect(uri, timeout=0, key=self._key)


class OnServer(Subject):
    """A database on the tests' server, reached through its socket."""

    is_on_server = True

    def __init__(self, server: Server, *, chats: int, size: int) -> None:
        self._server = server
        self._template = server.create_database()
        users, rows = _rows(chats, size)
        with closing(server.connect(self._template)) as connection, connection.cursor() as cursor:
            for statement in _TABLES:
                cursor.execute(statement)
            cursor.executemany('INSERT INTO "user" VALUES (%s, %s)', users)
            cursor.executemany("INSERT INTO chat VALUES (%s, %s)", rows)
        self._name = server.copy_database(self._template)
        self.target: ServerTarget = ServerTarget(
            host=str(server.folder), port=server.port, database=self._name, user="postgres"
        )
        self._pristine = self.read()

    def put_back(self) -> None:
        self._drop_copies()
        if self.read() == self._pristine:
            return
        self._server.drop_database(self._name)
        self._server.administer(f"CREATE DATABASE {self._name} TEMPLATE {self._template}")

    def read(self) -> Content:
        with closing(self._server.connect(self._name)) as connection:
            schema = connection.execute(_SCHEMA).fetchall()
            rows = {
                str(name): tuple(connection.execute(f"SELECT * FROM {name} ORDER BY 1".encode()))
                for kind, name, _ in schema
                if kind == "r"
            }
        return Content(schema=tuple(schema), rows=rows)

    def strays(self) -> Iterator[Path]:
        named = ""
        for backup in list_backups(self.target):
            assert backup.state is not BackupState.CHANGED
            named += backup.path.read_text() if backup.path.suffix == ".server" else ""
            yield from backup.path.parent.glob(".*")
        with closing(self._server.connect(self._name)) as connection:
            for (name,) in connection.execute(_COPIES).fetchall():
                assert name in named, "a copy inside the server that no backup names"

    def _drop_copies(self) -> None:
        """Backups inside the server have the second of their making in their names."""
        with closing(self._server.connect(self._name)) as connection:
            for (name,) in connection.execute(_COPIES).fetchall():
                connection.execute(f"DROP SCHEMA {name} CASCADE".encode())

    def open_beside(self) -> Any:
        connection = self._server.connect(self._name)
        connection.execute("SET lock_timeout = '50ms'")
        connection.execute("SET application_name = 'another program'")
        return connection

    def remove(self) -> None:
        """Leave nothing on the server."""
        for name in (self._name, self._template):
            self._server.drop_database(name)


_COPIES = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'owui_backup_%'"
_SCHEMA = """
SELECT c.relkind::text, format('%I.%I', n.nspname, c.relname), coalesce((
    SELECT string_agg(a.attname || ' ' || a.atttypid::regtype || ' ' || a.attnotnull, ', '
                      ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname !~ '^(pg_|information_schema|owui_backup_)' ORDER BY 2
"""

__all__ = ["FIRST", "Content", "EncryptedFile", "OnServer", "PlainFile", "Subject"]
