"""The watch sees encrypted files' statements as it sees plain ones'."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.scripts import SharedSqliteDatabase, sqlite_engine
from owui_migrate_gui.engine.statements import (
    StatementRefusedError,
    StatementWatch,
    WatchedCipherConnection,
)


@pytest.fixture
def connection() -> Iterator[WatchedCipherConnection]:
    made = sqlcipher.connect(
        ":memory:", isolation_level=None, check_same_thread=False, factory=WatchedCipherConnection
    )
    made.watch = StatementWatch(Cancellation())
    made.send("BEGIN")
    yield made
    made.close_run()


def test_statements_of_both_libraries_are_seen(connection: WatchedCipherConnection) -> None:
    engine = sqlite_engine(connection, sqlcipher)
    with engine.connect() as opened, opened.begin():
        opened.exec_driver_sql("CREATE TABLE t (a)")
    database = SharedSqliteDatabase(connection)
    database.execute_sql("INSERT INTO t VALUES (1)")  # type: ignore[no-untyped-call] # peewee has no types
    assert connection.watch.has_ddl
    assert connection.watch.has_writes
    assert connection.watch.last == "INSERT INTO t VALUES (1)"
    assert connection.in_transaction
    engine.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "COMMIT",
        "PRAGMA rekey = 'other'",
        "PRAGMA rekey('other')",
        "PRAGMA main.key('other')",
        "pragma hexrekey('00')",
        "PRAGMA cipher_page_size = 512",
        "ATTACH 'x' AS y KEY 'z'",
    ],
)
def test_what_would_end_the_run_or_change_the_key_is_refused(
    connection: WatchedCipherConnection, statement: str
) -> None:
    with pytest.raises(StatementRefusedError):
        connection.execute(statement)
